Progress as Markdown: a section for each document, in its own language; text of a file stays text.

$ printf 'type: kvalitetskontrakt\nformat: 1\nkommune: A\nperiode: 2012\nserviceområder:\n  - navn: "B | *C*"\n    veje: [D]\n    mål:\n      - {id: kurser, tekst: E, mindst: 15 kurser, optælling: sum}\n      - {id: rapport, tekst: F, gennemført: G}\n      - {id: trivsel, tekst: H}\n' >k.yaml
$ printf 'type: follow-up\nformat: 1\nlanguage: en\nmunicipality: A\ncontract: k.yaml\nyear: 2012\nas_of: 2012-09-01\ndata: d.csv\n' >o.yaml
$ printf 'goal,date,value\nkurser,2012-06-30,6\nrapport,2012-06-30,ja\n' >d.csv
$ kk progress --today 2012-11-01 --format markdown k.yaml
# A, pr. 1. november 2012

Ingen af tre mål er nået. For to mål mangler der målinger. Ét mål kan ikke vurderes, fordi det ikke er formuleret som et tal.

## B \| \*C\*

| Mål     | Status            | Andel | Efter planen | Målt |           Måltal |
| ------- | ----------------- | ----: | -----------: | ---: | ---------------: |
| kurser  | Mangler data      |     – |            – |    – | Mindst 15 kurser |
| rapport | Mangler data      |     – |            – |    – |               Ja |
| trivsel | Kan ikke vurderes |     – |            – |    – |                – |
$ kk progress --today 2012-11-01 --format markdown o.yaml
# A, as of 1 September 2012

One of three goals has been met. One is behind. One goal cannot be assessed, because it is not stated as a number.

## B \| \*C\*

| Goal    | Status             | Share | Planned |    Value |             Target |
| ------- | ------------------ | ----: | ------: | -------: | -----------------: |
| kurser  | Behind             |   40% |     50% | 6 kurser | At least 15 kurser |
| rapport | Achieved           |  100% |      0% |      Yes |                Yes |
| trivsel | Cannot be assessed |     – |       – |        – |                  – |
$ kk progress --today 2012-11-01 --format markdown -o ud.md o.yaml && head -1 ud.md
# A, as of 1 September 2012
