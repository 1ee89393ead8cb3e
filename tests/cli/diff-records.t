What names an item of a list tells whether it came, went or changed: the rest of it is said.

$ kk diff kommune-1.yaml kommune-2.yaml
dokumentet
  ~ Skoler, udvalg ændret: Skoleudvalget → Børneudvalget
  - Veje, serviceområder fjernet
  + Kultur, serviceområder tilføjet
  - 2011, budgetvedtagelser fjernet: 12. oktober 2010
  ~ 2013, budgetvedtagelser ændret: 9. oktober 2012 → 10. oktober 2012
  + 2014, budgetvedtagelser tilføjet: 8. oktober 2013
[1]
$ kk diff --lang en kommune-2.yaml kommune-1.yaml
the document
  ~ Skoler, committee changed: Børneudvalget → Skoleudvalget
  - Kultur, service_areas removed
  + Veje, service_areas added
  ~ 2013, budget_adoptions changed: 10 October 2012 → 9 October 2012
  - 2014, budget_adoptions removed: 8 October 2013
  + 2011, budget_adoptions added: 12 October 2010
[1]
$ kk diff kontrakt-1.yaml kontrakt-2.yaml
dokumentet
  ~ periode ændret: 2012 → 2012–2013

Skoler
  - veje fjernet: En
  + veje tilføjet: Tre

Veje
  ~ navn ændret: Veje → Vej og park

Skoler › mål »fravaer«
  ~ udgangspunkt ændret: 7 %, 30. juni 2011 → 31. december 2011
  ~ 30. juni 2012, værdi ændret: 6 % → 5,5 %
  - 31. marts 2012, delmål fjernet: 6,5 %
  + 30. september 2012, delmål tilføjet: 5,2 %
  - Nabokommunen, 30. juni 2011, sammenligning fjernet: 6 %
  ~ Landet, 30. juni 2011, værdi ændret: 6,2 % → 6,3 %
  + Regionen, 30. juni 2012, sammenligning tilføjet: 7 %

Skoler › mål »plan«
  ~ måltal ændret: gennemført Planen er vedtaget → gennemført Planen er vedtaget og sendt ud

Skoler › mål »tal«
  ~ måltal ændret: mindst 3 → mindst 4

Veje › mål »huller«
  ~ frist ændret: 31. december 2012 → 30. juni 2013
[1]
$ kk diff --format markdown --lang en kontrakt-2.yaml kontrakt-1.yaml
# Ændringer

## dokumentet

| Hvad | Før | Nu |
|---|---|---|
| periode ændret | 2012–2013 | 2012 |

## Skoler

| Hvad | Før | Nu |
|---|---|---|
| veje fjernet | Tre | |
| veje tilføjet | | En |

## Vej og park

| Hvad | Før | Nu |
|---|---|---|
| navn ændret | Vej og park | Veje |

## Skoler › mål »fravaer«

| Hvad | Før | Nu |
|---|---|---|
| udgangspunkt ændret | 31. december 2011 | 7 %, 30. juni 2011 |
| 30. juni 2012, værdi ændret | 5,5 % | 6 % |
| 30. september 2012, delmål fjernet | 5,2 % | |
| 31. marts 2012, delmål tilføjet | | 6,5 % |
| Landet, 30. juni 2011, værdi ændret | 6,3 % | 6,2 % |
| Regionen, 30. juni 2012, sammenligning fjernet | 7 % | |
| Nabokommunen, 30. juni 2011, sammenligning tilføjet | | 6 % |

## Skoler › mål »plan«

| Hvad | Før | Nu |
|---|---|---|
| måltal ændret | gennemført Planen er vedtaget og sendt ud | gennemført Planen er vedtaget |

## Skoler › mål »tal«

| Hvad | Før | Nu |
|---|---|---|
| måltal ændret | mindst 4 | mindst 3 |

## Vej og park › mål »huller«

| Hvad | Før | Nu |
|---|---|---|
| frist ændret | 30. juni 2013 | 31. december 2012 |
[1]
$ kk diff opf-1.yaml opf-2.yaml
mål »fravaer«
  - forklaring fjernet: Det går

mål »huller«
  + forklaring tilføjet: Frosten tog vejene
  + opfølgning tilføjet: Der lappes om natten

dokumentet
  ~ Undervisning, 2012, oprindeligt ændret: 100 mio. kr. → 110 mio. kr.
  - Dagtilbud, 2012, økonomi fjernet: 50 mio. kr.
  + Kultur, 2012, økonomi tilføjet: 3 mio. kr.

mål »fravaer«
  - 31. juli 2012, Øst, måling fjernet: 5,9 %

mål »plan«
  - 31. august 2012, måling fjernet: nej

mål »fravaer«
  + 31. august 2012, Øst, måling tilføjet: 5,8 %
[1]
$ kk diff --lang en opf-2.yaml opf-1.yaml
goal “fravaer”
  + explanation added: Det går

goal “huller”
  - explanation removed: Frosten tog vejene
  - action removed: Der lappes om natten

the document
  ~ Undervisning, 2012, original changed: 110 million kr. → 100 million kr.
  - Kultur, 2012, finances removed: 3 million kr.
  + Dagtilbud, 2012, finances added: 50 million kr.

goal “fravaer”
  - 31 August 2012, Øst, measurement removed: 5.8%
  + 31 July 2012, Øst, measurement added: 5.9%

goal “plan”
  + 31 August 2012, measurement added: no
[1]

# A table is in the language of its document.

$ kk diff --format markdown --lang en opf-1.yaml opf-1.yaml
# Ændringer

Intet er ændret.
$ for n in 1 2; do sed 's/^format: 1/&\nsprog: en/' kontrakt-$n.yaml >en-$n.yaml; done
$ kk diff --format markdown en-1.yaml en-1.yaml
# Changes

Nothing is changed.
$ kk diff --format markdown en-1.yaml en-2.yaml | head -12
# Changes

## the document

| What | Before | Now |
|---|---|---|
| period changed | 2012 | 2012–2013 |

## Skoler

| What | Before | Now |
|---|---|---|
