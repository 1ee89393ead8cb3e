What is due, for a work tree: what has been done is counted, and told with -v.

$ kk deadlines --today 2012-11-01 examples/eksempelby
Frister pr. 1. november 2012

Kommende
  31. december 2012, om 60 dage                         BEK 1309 § 2, nr. 1
  examples/eksempelby/kvalitetskontrakt-2012.yaml
    Mål 1.1: 95 % af alle telefoniske henvendelser besvares inden for 60
      sekunder
    Mål 1.3: Mindst 20 % flere borgere skal ultimo 2012 anvende selvbetjening i
      forhold til 2010
    Mål 2.1: Mindst 25 % af forældrene i de udvalgte foreninger hjælper til i
      foreningen
    Mål 2.2: Der gennemføres mindst 15 FVU-forløb i 2012, og erfaringerne
      evalueres
    Mål 2.3: Der gennemføres mindst 15 FVU-forløb i 2012, og erfaringerne
      evalueres
    Mål 3.1: Flere elever i 2. klasse læser alderssvarende
    Mål 3.2: Holdene i svømning er hverken for store eller for små
    Mål 4.2: Mindst 90 % af beboerne har medio 2012 en aftalt plan for døgnet
      (ny frist; kontraktens egen var 30. juni 2012)
    Mål 5.1: Byggesager afgøres i gennemsnit på højst 20 dage
    Mål 5.2: Elforbruget i kommunens bygninger falder med 4 %

  15. oktober 2013, om 348 dage                         BEK 1309 § 4
  examples/eksempelby/kvalitetskontrakt-2012.yaml
    Vedtagelse: Opfølgningsredegørelse 2013
      (senest samtidig med budgettet for 2014; dagen kendes ikke, og 15. oktober
      er den seneste efter styrelseslovens § 38)

5 frister er afsluttet; -v viser alle.

$ kk deadlines --lang en -v --today 2013-01-15 examples/eksempelby | sed -n '/Settled/,$p'
Settled
  11 November 2011, met                                 BEK 1309 § 6
  examples/eksempelby/kvalitetskontrakt-2012.yaml
    Publication: Quality contract 2012
      (a month after the adoption on 11 October 2011)

  9 October 2012, met                                   BEK 1309 § 4
  examples/eksempelby/opfølgning-2012.yaml
    Adoption: Follow-up report 2012
      (no later than the budget for 2013)

  9 November 2012, met                                  BEK 1309 § 6
  examples/eksempelby/opfølgning-2012.yaml
    Publication: Follow-up report 2012
      (a month after the adoption on 9 October 2012)

  31 December 2012, achieved                            BEK 1309 § 2, nr. 1
  examples/eksempelby/kvalitetskontrakt-2012.yaml
    Goal 1.2: 80 % af alle personlige henvendelser igangsættes inden for 5
      minutter
    Goal 4.1: Brugernes tilfredshed med hjemmeplejen fastholdes

# One document: a draft is due with the budget that its period begins with.

$ kk deadlines --today 2011-09-01 examples/hoeje-taastrup/kvalitetskontrakt-2012.yaml | head -n 7
Frister pr. 1. september 2011

Kommende
  15. oktober 2011, om 44 dage                          LKS § 62, stk. 1
  examples/hoeje-taastrup/kvalitetskontrakt-2012.yaml
    Vedtagelse: Kvalitetskontrakt 2012, Borger- og Erhvervsudvalget
      (senest samtidig med budgettet for 2012; dagen kendes ikke, og 15. oktober

# An application's criteria have deadlines too.

$ kk deadlines --lang en --today 2012-11-01 examples/udfordring | head -n 8
Deadlines as of 1 November 2012

Coming up
  31 December 2012, in 60 days                          udfordringsretten
  examples/udfordring/ansøgning-2012.yaml
    Criterion 1: Alle kommunens serviceområder har mindst ét kvantificerbart mål
      i en politik

# Nothing is due for a register alone, and a calendar of nothing is still one.

$ kk deadlines --today 2012-11-01 examples/eksempelby/kommune.yaml
Frister pr. 1. november 2012
Ingen frister.

$ kk deadlines --today 2012-11-01 --format ics examples/eksempelby/kommune.yaml | tr -d '\r' | head -n 6
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//kk//kvalitetskontrakt//DA
CALSCALE:GREGORIAN
X-WR-CALNAME:Kvalitetskontrakt: frister
BEGIN:VTIMEZONE

# A month from the last of January, the portal's opening, and a goal that is dropped.

$ mkdir tree
$ cat > tree/kommune.yaml <<'X'
> type: kommune
> format: 1
> kommune: Nyby
> portal_åbnet: 2012-02-10
> budgetvedtagelser:
>   2013: 2012-10-08
>   2014: 2013-10-07
> X
$ cat > tree/a.yaml <<'X'
> type: kvalitetskontrakt
> format: 1
> kommune: Nyby
> vedtaget: 2012-01-31
> periode: 2012
> serviceområder:
>   - navn: Skole
>     veje: [Tid]
>     mål:
>       - id: a
>         tekst: 'A, b; c\d'
>         mindst: 90 %
>       - id: b
>         tekst: B
>         mindst: 90 %
> X
$ cat > tree/b.yaml <<'X'
> type: opfølgningsredegørelse
> format: 1
> kommune: Nyby
> kontrakt: a.yaml
> år: 2012
> opgjort: 2012-09-01
> mål:
>   a:
>     forklaring: Ikke målt.
>     ny_frist: 2013-06-30
>   b:
>     udgår: Byrådet har opgivet målet.
> X
$ kk deadlines --today 2012-10-08 tree -v
Frister pr. 8. oktober 2012

Overskredet
  10. marts 2012, 212 dage siden                        BEK 1309 § 6
  tree/a.yaml
    Offentliggørelse: Kvalitetskontrakt 2012
      (en måned efter portalens åbning 10. februar 2012)

Kommende
  8. oktober 2012, i dag                                BEK 1309 § 4
  tree/b.yaml
    Vedtagelse: Opfølgningsredegørelse 2012
      (senest samtidig med budgettet for 2013)

  30. juni 2013, om 265 dage                            BEK 1309 § 2, nr. 1
  tree/a.yaml
    Mål 1.1: A, b; c\d
      (ny frist; kontraktens egen var 31. december 2012)

  7. oktober 2013, om 364 dage                          BEK 1309 § 4
  tree/a.yaml
    Vedtagelse: Opfølgningsredegørelse 2013
      (senest samtidig med budgettet for 2014)

Afsluttet
  31. december 2012, udgår                              BEK 1309 § 2, nr. 1
  tree/a.yaml
    Mål 1.2: B
      (periodens sidste dag)

$ kk deadlines --lang en --today 2012-10-08 tree --format json | head -n 30
{
  "schema_version": "1.0",
  "today": "2012-10-08",
  "deadlines": [
    {
      "id": "e15a2d784fe4824fca32f0900cc70971@kk",
      "kind": "publication",
      "state": "overdue",
      "due": "2012-03-10",
      "estimated": false,
      "days_left": -212,
      "done": null,
      "law": [
        {
          "act": "BEK 1309",
          "ref": "§ 6"
        }
      ],
      "title": "Publication: Quality contract 2012",
      "note": "a month after the portal opened on 10 February 2012",
      "municipality": "Nyby",
      "committee": null,
      "document": "tree/a.yaml",
      "goal": null
    },
    {
      "id": "822584a83d861e6fc9019a431df32e7e@kk",
      "kind": "adoption",
      "state": "open",
      "due": "2012-10-08",

$ kk deadlines --today 2012-10-08 tree --format ics | sed -n '/Mål 1/,/END/p'
SUMMARY:Mål 1.2: B^M
DESCRIPTION:BEK 1309 § 2\, nr. 1: kvantificerbare mål for hvert serviceom^M
 råde\nperiodens sidste dag\nid: b^M
LOCATION:Nyby^M
STATUS:CANCELLED^M
TRANSP:TRANSPARENT^M
END:VEVENT^M
SUMMARY:Mål 1.1: A\, b\; c\\d^M
DESCRIPTION:BEK 1309 § 2\, nr. 1: kvantificerbare mål for hvert serviceom^M
 råde\nny frist\; kontraktens egen var 31. december 2012\nid: a^M
LOCATION:Nyby^M
STATUS:CONFIRMED^M
TRANSP:TRANSPARENT^M
END:VEVENT^M

# A calendar says nothing of the day it was written, nor of the reader's language.

$ kk deadlines --today 2012-10-08 tree --format ics > one.ics
$ kk deadlines --today 2012-10-07 --lang en tree --format ics | cmp - one.ics && echo the same
the same
$ LC_ALL=C awk 'length > 76' one.ics | wc -l
0
$ grep -c '^DTSTAMP:2012' one.ics
5

# The name of an event is the same when its day is another.

$ sed -i 's/2013-06-30/2013-09-30/' tree/b.yaml
$ kk deadlines --today 2012-10-08 tree --format ics | grep UID > uids; grep UID one.ics | sort > a; sort uids | cmp - a && echo the same
the same

# A document that cannot be read is told of; the others are written all the same.

$ printf 'type: kvalitetskontrakt\nformat: 2\n' > tree/c.yaml
$ kk deadlines --today 2012-10-08 --format json tree 2>/dev/null | grep -c '"kind"'
5

$ kk deadlines --today 2012-10-08 tree/c.yaml
fejl[KK007]: nøglen »kommune« mangler
 --> tree/c.yaml:1:1
  |
1 | type: kvalitetskontrakt
  | ^^^^ kræves i kvalitetskontrakten
  |
  = hjælp: tilføj linjen:
           kommune: …
  = mere: kk explain KK007

fejl[KK007]: nøglen »periode« mangler
 --> tree/c.yaml:1:1
  |
1 | type: kvalitetskontrakt
  | ^^^^ kræves i kvalitetskontrakten
  |
  = hjælp: tilføj linjen:
           periode: …
  = mere: kk explain KK007

fejl[KK007]: nøglen »serviceområder« mangler
 --> tree/c.yaml:1:1
  |
1 | type: kvalitetskontrakt
  | ^^^^ kræves i kvalitetskontrakten
  |
  = hjælp: tilføj linjerne:
           serviceområder:
             - …
  = mere: kk explain KK007

fejl[KK013]: formatet »2« kendes ikke
 --> tree/c.yaml:2:9
  |
2 | format: 2
  |         ^
  |
  = hjælp: skriv format: 1
  = mere: kk explain KK013

4 fejl, 0 advarsler i 1 fil
Frister pr. 8. oktober 2012
Ingen frister.
[1]

$ kk deadlines --format csv tree
kk: --format kan ikke være »csv«; skriv text, json eller ics
[2]

$ kk deadlines --today 2012-13-01 tree
kk: dagen 2012-13-01 findes ikke
[2]

$ mkdir empty; kk deadlines empty
kk: ingen dokumenter: der er ingen .yaml-filer med en af formatets typer
[2]

# The first contract and the first follow-up have days of their own, and say which; the portal may put them off.

$ mkdir first; cat > first/kommune.yaml <<'X'
> type: kommune
> format: 1
> kommune: Nordby Kommune
> serviceområder: [{navn: Skole}]
> budgetvedtagelser: {2012: 2011-10-11, 2013: 2012-10-09}
> X

$ cat > first/k.yaml <<'X'
> type: kvalitetskontrakt
> format: 1
> kommune: Nordby Kommune
> vedtaget: 2010-06-20
> periode: 2010-2012
> serviceområder: [{navn: Skole, veje: [Kurser], mål: [{id: a, tekst: Læsning, mindst: 90 %}]}]
> X

$ cat > first/f.yaml <<'X'
> type: opfølgningsredegørelse
> format: 1
> kommune: Nordby Kommune
> kontrakt: k.yaml
> år: 2011
> opgjort: 2011-08-31
> vedtaget: 2011-10-01
> mål: {a: {forklaring: Prøven er i maj.}}
> X

$ kk deadlines -v --today 2011-10-01 first
Frister pr. 1. oktober 2011

Overskredet
  1. juli 2010, 457 dage siden                          BEK 1309 § 8, stk. 2
  first/k.yaml
    Offentliggørelse: Kvalitetskontrakt 2010–2012
      (kommunens første kontrakt)

Kommende
  11. oktober 2011, om 10 dage                          BEK 1309 § 8, stk. 3
  first/f.yaml
    Offentliggørelse: Opfølgningsredegørelse 2011
      (senest samtidig med budgettet for 2012)

  9. oktober 2012, om 374 dage                          BEK 1309 § 4
  first/k.yaml
    Vedtagelse: Opfølgningsredegørelse 2012
      (senest samtidig med budgettet for 2013)

  31. december 2012, om 457 dage                        BEK 1309 § 2, nr. 1
  first/k.yaml
    Mål 1.1: Læsning
      (periodens sidste dag)

Afsluttet
  1. juli 2010, overholdt                               BEK 1309 § 8, stk. 2
  first/k.yaml
    Vedtagelse: Kvalitetskontrakt 2010–2012
      (kommunens første kontrakt)

  11. oktober 2011, overholdt                           BEK 1309 § 8, stk. 3
  first/f.yaml
    Vedtagelse: Opfølgningsredegørelse 2011
      (senest samtidig med budgettet for 2012)

$ sed -i 's/^kommune: .*/&\nportal_åbnet: 2010-08-15/' first/kommune.yaml

$ kk deadlines --lang en --today 2010-07-01 first/k.yaml | sed -n '/8, stk/,/^$/p'
  15 August 2010, in 45 days                            BEK 1309 § 8, stk. 2
  first/k.yaml
    Publication: Quality contract 2010–2012
      (the day on which the portal opened)

  11 October 2011, in 467 days                          BEK 1309 § 8, stk. 3
  first/k.yaml
    Adoption: Follow-up report 2011
      (no later than the budget for 2012)

$ rm first/f.yaml; cat > first/a.yaml <<'X'
> type: udfordringsansøgning
> format: 1
> kommune: Nordby Kommune
> periode: 2012-2013
> succeskriterier: [{id: s1, tekst: Hurtigere svar, højst: 3 dage, frist: 2013-02-28}, {id: s2, tekst: Tryghed, mindst: 80 %}]
> X

$ kk deadlines --today 2013-01-31 first/a.yaml
Frister pr. 31. januar 2013

Kommende
  28. februar 2013, om 28 dage                          udfordringsretten
  first/a.yaml
    Kriterium 1: Hurtigere svar

  31. december 2013, om 334 dage                        udfordringsretten
  first/a.yaml
    Kriterium 2: Tryghed
      (periodens sidste dag)
