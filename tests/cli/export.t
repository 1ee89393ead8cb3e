Every goal once, every measurement once, the same in each format. Indicators stand beside goals.

$ mkdir a && cat >a/kontrakt.yaml <<END
> type: kvalitetskontrakt
> format: 1
> kommune: A
> udvalg: Børneudvalget
> periode: 2012
> serviceområder:
>   - navn: Skole
>     ansvarlig: =1+1
>     mål:
>       - {id: a, tekst: "Mål, med komma", stiger: 20 %, udgangspunkt: {værdi: 80 elever, dato: 2011}, optælling: niveau}
>       - {id: b, tekst: "Svar \"hurtigt\"", mellem: 18 og 22 dage, frist: 2012-06-30, hyppighed: måned, kilde: Log}
>       - {id: c, tekst: Plan, gennemført: en plan}
>       - {id: d, tekst: Intet målt, mindst: 0.125}
>     indikatorer:
>       - {id: i, tekst: Fravær, enhed: "%", målinger: [{dato: 2011, værdi: "6,50"}]}
> END
$ cat >a/opfølgning.yaml <<END
> type: opfølgningsredegørelse
> format: 1
> kommune: A
> kontrakt: kontrakt.yaml
> år: 2012
> opgjort: 2012-09-01
> mål:
>   a: {målinger: [{dato: 2012-03-31, værdi: 90, note: foreløbig}, {dato: 2012-06-30, værdi: 91, gruppe: x}]}
>   b: {målinger: [{dato: 2012-06-30, værdi: 3 uger}]}
>   c: {målinger: [{dato: 2012-06-30, værdi: ja, kilde: Referat}]}
> END
$ kk export a
fejl[KK018]: gruppen »x« er ikke en af målets grupper
 --> a/opfølgning.yaml:8:104
  |
8 |   a: {målinger: [{dato: 2012-03-31, værdi: 90, note: foreløbig}, {dato: 2012-06-30, værdi: 91, gruppe: x}]}
  |                                                                                                        ^ målet har ingen grupper
  |
  = hjælp: tilføj den i kontrakten under »grupper«
  = mere: kk explain KK018

1 fejl, 0 advarsler i 1 fil
municipality,code,contract,period_from,period_to,committee,area,theme,kind,id,text,measure,comparator,target,target_high,target_unit,unit,baseline,baseline_date,from,deadline,frequency,counting,source,responsible,document,as_of,date,value,value_unit,group,value_source,note^M
A,,a/kontrakt.yaml,2012-01-01,2012-12-31,Børneudvalget,Skole,,goal,a,"Mål, med komma",,increase_by,20,,%,elever,80,2011-12-31,,2012-12-31,,level,,'=1+1,,,,,,,,^M
A,,a/kontrakt.yaml,2012-01-01,2012-12-31,Børneudvalget,Skole,,goal,b,"Svar ""hurtigt""",,between,18,22,dage,dage,,,,2012-06-30,month,,Log,'=1+1,,,,,,,,^M
A,,a/kontrakt.yaml,2012-01-01,2012-12-31,Børneudvalget,Skole,,goal,c,Plan,,done,,,,,,,,2012-12-31,,,,'=1+1,,,,,,,,^M
A,,a/kontrakt.yaml,2012-01-01,2012-12-31,Børneudvalget,Skole,,goal,d,Intet målt,,at_least,0.125,,,,,,,2012-12-31,,,,'=1+1,,,,,,,,^M
A,,a/kontrakt.yaml,2012-01-01,2012-12-31,Børneudvalget,Skole,,indicator,i,Fravær,,,,,,%,,,,,,,,'=1+1,a/kontrakt.yaml,,2011-12-31,6.5,%,,,^M
[1]
$ sed -i 's/stiger/grupper: [x], stiger/' a/kontrakt.yaml
$ kk export a
municipality,code,contract,period_from,period_to,committee,area,theme,kind,id,text,measure,comparator,target,target_high,target_unit,unit,baseline,baseline_date,from,deadline,frequency,counting,source,responsible,document,as_of,date,value,value_unit,group,value_source,note^M
A,,a/kontrakt.yaml,2012-01-01,2012-12-31,Børneudvalget,Skole,,goal,a,"Mål, med komma",,increase_by,20,,%,elever,80,2011-12-31,,2012-12-31,,level,,'=1+1,a/opfølgning.yaml,2012-09-01,2012-03-31,90,elever,,,foreløbig^M
A,,a/kontrakt.yaml,2012-01-01,2012-12-31,Børneudvalget,Skole,,goal,a,"Mål, med komma",,increase_by,20,,%,elever,80,2011-12-31,,2012-12-31,,level,,'=1+1,a/opfølgning.yaml,2012-09-01,2012-06-30,91,elever,x,,^M
A,,a/kontrakt.yaml,2012-01-01,2012-12-31,Børneudvalget,Skole,,goal,b,"Svar ""hurtigt""",,between,18,22,dage,dage,,,,2012-06-30,month,,Log,'=1+1,a/opfølgning.yaml,2012-09-01,2012-06-30,3,uger,,Log,^M
A,,a/kontrakt.yaml,2012-01-01,2012-12-31,Børneudvalget,Skole,,goal,c,Plan,,done,,,,,,,,2012-12-31,,,,'=1+1,a/opfølgning.yaml,2012-09-01,2012-06-30,yes,,,Referat,^M
A,,a/kontrakt.yaml,2012-01-01,2012-12-31,Børneudvalget,Skole,,goal,d,Intet målt,,at_least,0.125,,,,,,,2012-12-31,,,,'=1+1,,,,,,,,^M
A,,a/kontrakt.yaml,2012-01-01,2012-12-31,Børneudvalget,Skole,,indicator,i,Fravær,,,,,,%,,,,,,,,'=1+1,a/kontrakt.yaml,,2011-12-31,6.5,%,,,^M
$ kk export --format ndjson a
{"record": "goal", "municipality": "A", "code": null, "contract": "a/kontrakt.yaml", "period_from": "2012-01-01", "period_to": "2012-12-31", "committee": "Børneudvalget", "area": "Skole", "theme": null, "kind": "goal", "id": "a", "text": "Mål, med komma", "measure": null, "comparator": "increase_by", "target": "20", "target_high": null, "target_unit": "%", "unit": "elever", "baseline": "80", "baseline_date": "2011-12-31", "from": null, "deadline": "2012-12-31", "frequency": null, "counting": "level", "source": null, "responsible": "=1+1"}
{"record": "goal", "municipality": "A", "code": null, "contract": "a/kontrakt.yaml", "period_from": "2012-01-01", "period_to": "2012-12-31", "committee": "Børneudvalget", "area": "Skole", "theme": null, "kind": "goal", "id": "b", "text": "Svar \"hurtigt\"", "measure": null, "comparator": "between", "target": "18", "target_high": "22", "target_unit": "dage", "unit": "dage", "baseline": null, "baseline_date": null, "from": null, "deadline": "2012-06-30", "frequency": "month", "counting": null, "source": "Log", "responsible": "=1+1"}
{"record": "goal", "municipality": "A", "code": null, "contract": "a/kontrakt.yaml", "period_from": "2012-01-01", "period_to": "2012-12-31", "committee": "Børneudvalget", "area": "Skole", "theme": null, "kind": "goal", "id": "c", "text": "Plan", "measure": null, "comparator": "done", "target": null, "target_high": null, "target_unit": null, "unit": null, "baseline": null, "baseline_date": null, "from": null, "deadline": "2012-12-31", "frequency": null, "counting": null, "source": null, "responsible": "=1+1"}
{"record": "goal", "municipality": "A", "code": null, "contract": "a/kontrakt.yaml", "period_from": "2012-01-01", "period_to": "2012-12-31", "committee": "Børneudvalget", "area": "Skole", "theme": null, "kind": "goal", "id": "d", "text": "Intet målt", "measure": null, "comparator": "at_least", "target": "0.125", "target_high": null, "target_unit": null, "unit": null, "baseline": null, "baseline_date": null, "from": null, "deadline": "2012-12-31", "frequency": null, "counting": null, "source": null, "responsible": "=1+1"}
{"record": "goal", "municipality": "A", "code": null, "contract": "a/kontrakt.yaml", "period_from": "2012-01-01", "period_to": "2012-12-31", "committee": "Børneudvalget", "area": "Skole", "theme": null, "kind": "indicator", "id": "i", "text": "Fravær", "measure": null, "comparator": null, "target": null, "target_high": null, "target_unit": null, "unit": "%", "baseline": null, "baseline_date": null, "from": null, "deadline": null, "frequency": null, "counting": null, "source": null, "responsible": "=1+1"}
{"record": "measurement", "contract": "a/kontrakt.yaml", "kind": "indicator", "id": "i", "document": "a/kontrakt.yaml", "as_of": null, "date": "2011-12-31", "value": "6.5", "value_unit": "%", "group": null, "value_source": null, "note": null}
{"record": "measurement", "contract": "a/kontrakt.yaml", "kind": "goal", "id": "a", "document": "a/opfølgning.yaml", "as_of": "2012-09-01", "date": "2012-03-31", "value": "90", "value_unit": "elever", "group": null, "value_source": null, "note": "foreløbig"}
{"record": "measurement", "contract": "a/kontrakt.yaml", "kind": "goal", "id": "a", "document": "a/opfølgning.yaml", "as_of": "2012-09-01", "date": "2012-06-30", "value": "91", "value_unit": "elever", "group": "x", "value_source": null, "note": null}
{"record": "measurement", "contract": "a/kontrakt.yaml", "kind": "goal", "id": "b", "document": "a/opfølgning.yaml", "as_of": "2012-09-01", "date": "2012-06-30", "value": "3", "value_unit": "uger", "group": null, "value_source": "Log", "note": null}
{"record": "measurement", "contract": "a/kontrakt.yaml", "kind": "goal", "id": "c", "document": "a/opfølgning.yaml", "as_of": "2012-09-01", "date": "2012-06-30", "value": "yes", "value_unit": null, "group": null, "value_source": "Referat", "note": null}
$ kk export --format sqlite -o maal.db a && sqlite3 maal.db 'PRAGMA integrity_check; PRAGMA foreign_key_check; PRAGMA user_version'
ok
1
$ sqlite3 maal.db 'SELECT kind, id, target, target_high, target_unit, unit, deadline FROM goals; SELECT id, "date", value, value_unit, "group", value_source, note FROM measurements'
goal|a|20||%|elever|2012-12-31
goal|b|18|22|dage|dage|2012-06-30
goal|c|||||2012-12-31
goal|d|0.125||||2012-12-31
indicator|i||||%|
i|2011-12-31|6.5|%|||
a|2012-03-31|90|elever|||foreløbig
a|2012-06-30|91|elever|x||
b|2012-06-30|3|uger||Log|
c|2012-06-30|yes|||Referat|
$ kk export --format sqlite a | cmp - maal.db

$ kk export --format ndjson a/opfølgning.yaml | cut -c1-20 | sort | uniq -c
      5 {"record": "goal", "
      5 {"record": "measurem
$ sed 's/år: 2012/år: 2013/' a/opfølgning.yaml >a/opfølgning-2013.yaml
$ kk export --format ndjson a | cut -c1-20 | sort | uniq -c
      5 {"record": "goal", "
      9 {"record": "measurem
$ kk export a | wc -l
11

$ printf 'type: kvalitetskontrakt\nformat: 1\nkommune: B\nperiode: nu\nserviceområder: [{navn: B}]\n' >a/b.yaml
$ kk export a | wc -l
fejl[KK011]: »nu« er ikke en periode
 --> a/b.yaml:4:10
  |
4 | periode: nu
  |          ^^ år eller datoer
  |
  = hjælp: skriv 2012, 2012-2013 eller 2012-01-01/2012-12-31
  = mere: kk explain KK011

1 fejl, 0 advarsler i 1 fil
11
$ kk export --format ndjson a/b.yaml
fejl[KK011]: »nu« er ikke en periode
 --> a/b.yaml:4:10
  |
4 | periode: nu
  |          ^^ år eller datoer
  |
  = hjælp: skriv 2012, 2012-2013 eller 2012-01-01/2012-12-31
  = mere: kk explain KK011

1 fejl, 0 advarsler i 1 fil
[1]
$ mkdir tom && kk export tom
kk: ingen dokumenter: der er ingen .yaml-filer med en af formatets typer
[2]
$ kk export --format xml a
kk: --format kan ikke være »xml«; skriv csv, ndjson eller sqlite
[2]
$ kk export a >/dev/full
fejl[KK011]: »nu« er ikke en periode
 --> a/b.yaml:4:10
  |
4 | periode: nu
  |          ^^ år eller datoer
  |
  = hjælp: skriv 2012, 2012-2013 eller 2012-01-01/2012-12-31
  = mere: kk explain KK011

1 fejl, 0 advarsler i 1 fil
kk: standard output: kan ikke skrives: disken er fuld
[3]
$ kk export --format sqlite a >/dev/full
fejl[KK011]: »nu« er ikke en periode
 --> a/b.yaml:4:10
  |
4 | periode: nu
  |          ^^ år eller datoer
  |
  = hjælp: skriv 2012, 2012-2013 eller 2012-01-01/2012-12-31
  = mere: kk explain KK011

1 fejl, 0 advarsler i 1 fil
kk: standard output: kan ikke skrives: disken er fuld
[3]
