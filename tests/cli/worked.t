The worked example is the page's own: a goal on its way where there is one, else a level, both ways round.

$ kk report --today 2012-11-01 examples/eksempelby/opfølgning-2012.yaml | grep '^..Eksempel'
**Eksempel, mål 1.3:** (13.950 − 12.400) / (14.880 − 12.400) = 62,5 % af vejen. Fra 31. december 2010 til 30. juni 2012 er gået 18 af 24 måneder, altså 75 %. 62,5 % / 75 % = 83 %: Bagud.
$ kk report --today 2012-11-01 2011/opf.yaml | grep '^..Eksempel'
**Eksempel, mål 1.1:** 88 / 90 = 98 % af målet: Følger planen.
$ sed -i 's/mindst: 90 %/højst: 80 %/' 2011/kontrakt.yaml
$ kk report --today 2012-11-01 2011/opf.yaml | grep '^..Eksempel'
**Eksempel, mål 1.1:** 80 / 88 = 91 % af målet: Bagud.
$ sed -i 's/højst: 80 %/{mindst: 95 %, forløb: straks, udgangspunkt: {værdi: 70 %, dato: 2010-12-31}}/; s/{mindst\(.*\), \(forl.*\), \(udg.*}\)}$/mindst\1\n        \2\n        \3/' 2011/kontrakt.yaml
$ kk report --today 2012-11-01 2011/opf.yaml | grep '^..Eksempel'
**Eksempel, mål 1.1:** (88 − 70) / (95 − 70) = 72 % af vejen. Efter planen skulle det være 100 %. 72 % / 100 % = 72 %: Bagud.
$ sed -i 's/88 %/94.99996 %/' 2011/opf.yaml
$ kk report --today 2012-11-01 2011/opf.yaml | grep '^..Eksempel'
**Eksempel, mål 1.1:** (94,99996 − 70) / (95 − 70) = 99,9998 % af vejen. Efter planen skulle det være 100 %. 99,9998 % / 100 % = 99 %: Følger planen.
$ sed -i 's/94.99996 %/94.99999999999 %/' 2011/opf.yaml
$ kk report --today 2012-11-01 2011/opf.yaml | grep '^..Eksempel'
**Eksempel, mål 1.1:** (94,99999999999 − 70) / (95 − 70) = 99,99999999996 % af vejen. Efter planen skulle det være 100 %. 99,99999999996 % / 100 % = 99 %: Følger planen.
$ sed -i 's/94.99999999999 %/93.74999999999 %/' 2011/opf.yaml
$ kk report --today 2012-11-01 2011/opf.yaml | grep '^..Eksempel'
**Eksempel, mål 1.1:** (93,74999999999 − 70) / (95 − 70) = 94,99999999996 % af vejen. Efter planen skulle det være 100 %. 94,99999999996 % / 100 % = 94 %: Bagud.
$ kk report --today 2012-11-01 2012/kontrakt.yaml | grep -c '^..Eksempel'
0
[1]
