A page says how each goal stood last year and what has changed; the follow-ups before it are found beside it.

$ kk report --today 2012-11-01 2012/opf.yaml | grep -A4 '^| Mål'
| Mål                                                | Status        | Start | Målt | Efter planen |           Mål | Af vejen | Sidste år     |
| -------------------------------------------------- | ------------- | ----: | ---: | -----------: | ------------: | -------: | ------------- |
| 1.1 Andel af opkald besvaret inden for 60 sekunder | Følger planen |     – | 94 % |            – |   Mindst 95 % |        – | Følger planen |
| 1.2 Ventetid                                       | Går tilbage   |    30 |   40 |           22 | Højst 14 dage |    −63 % | Nyt mål       |
$ kk agenda 2012/opf.yaml | grep '^| [0-9] '
| 1   | Åben     | Opfølgningsredegørelse 2012 | opf.yaml      |
| 2   | Åben     | Kvalitetskontrakt 2012      | kontrakt.yaml |
| 3   | Åben     | Opfølgningsredegørelse 2011 | opf.yaml      |
$ kk report --today 2012-11-01 2012/opf.yaml | grep -A8 '^## Ændringer'
## Ændringer

- Andel af opkald besvaret inden for 60 sekunder: fristen er flyttet fra 31. december 2012 til 30. juni 2013.
- Ventetid: målet udgår.
- Andel af opkald besvaret inden for 60 sekunder: Tallet pr. 30. juni 2011 var **88 %** i opfølgningen for 2011 og er **87,5 %** i opfølgningen for 2012.

## Retsgrundlag

Bekendtgørelse nr. 1309 af 15. december 2009 om kommunal kvalitetskontrakt og opfølgningsredegørelse, §§ 4–6; lov om kommunernes styrelse § 62 a.
$ kk report --today 2012-11-01 2011/opf.yaml | grep -c -e 'Sidste år' -e '## Ændringer'
0
[1]

$ kk report --today 2012-11-01 2012/kontrakt.yaml | grep -A8 '^## Ændringer'
## Ændringer

- Mål 1.1 Andel af opkald besvaret inden for 60 sekunder: målet ændret: mindst 90 % → **mindst 95 %**
- Mål 1.1 Andel af opkald besvaret inden for 60 sekunder: tekst ændret: 90 % af opkald besvares inden 60 sekunder → **95 % af opkald besvares inden 60 sekunder**
- Borgerservice, mål »gammelt«: mål fjernet: Mindst 10 kurser
- Mål 1.2 Ventetid: mål tilføjet: **højst 14 dage**

## Retsgrundlag
$ kk report --today 2012-11-01 2011/kontrakt.yaml | grep -c '## Ændringer'
0
[1]

$ rm kommune.yaml
$ kk report --today 2012-11-01 2012/opf.yaml | grep -c -e 'Sidste år'
0
[1]
$ cp 2011/opf.yaml 2012/opf-2011.yaml
$ kk report --today 2012-11-01 2012/opf.yaml | grep -c -e 'Sidste år'
1

$ printf 'type: opfølgningsredegørelse\nformat: [\n' >2012/opf-2011.yaml
$ kk report --today 2012-11-01 2012/opf.yaml | grep -c -e 'Sidste år'
0
[1]
