Exit status: 0 nothing at or over the threshold, 1 findings, 2 wrong use, 3 the work could not be done.

$ kk validate --today 2012-11-01 examples/eksempelby
0 fejl, 0 advarsler i 3 filer
$ kk validate --today 2012-11-01 -q examples/eksempelby
$ kk validate --today 2012-11-01 --format concise examples/hoeje-taastrup
examples/hoeje-taastrup/kvalitetskontrakt-2012.yaml:12:1: bemærkning[KK108]: kontrakten er ikke vedtaget af kommunalbestyrelsen: et udkast
examples/hoeje-taastrup/kvalitetskontrakt-2012.yaml:35:17: bemærkning[KK507]: målet »telefon« har ingen frist; periodens sidste dag, 31. december 2012, bruges
examples/hoeje-taastrup/kvalitetskontrakt-2012.yaml:35:17: bemærkning[KK508]: målet »telefon« siger ikke, hvor tallene kommer fra
examples/hoeje-taastrup/kvalitetskontrakt-2012.yaml:39:17: bemærkning[KK507]: målet »personlig« har ingen frist; periodens sidste dag, 31. december 2012, bruges
examples/hoeje-taastrup/kvalitetskontrakt-2012.yaml:39:17: bemærkning[KK508]: målet »personlig« siger ikke, hvor tallene kommer fra
examples/hoeje-taastrup/kvalitetskontrakt-2012.yaml:52:17: bemærkning[KK508]: målet »selvbetjening« siger ikke, hvor tallene kommer fra
examples/hoeje-taastrup/kvalitetskontrakt-2012.yaml:58:15: advarsel[KK505]: udgangspunktet for målet »selvbetjening« har ingen værdi, så fremskridt kan ikke beregnes
examples/hoeje-taastrup/kvalitetskontrakt-2012.yaml:74:17: bemærkning[KK507]: målet »fritidspas« har ingen frist; periodens sidste dag, 31. december 2012, bruges
examples/hoeje-taastrup/kvalitetskontrakt-2012.yaml:74:17: bemærkning[KK508]: målet »fritidspas« siger ikke, hvor tallene kommer fra
examples/hoeje-taastrup/kvalitetskontrakt-2012.yaml:75:20: fejl[KK102]: målet »fritidspas« i serviceområdet »Integrationsområdet« er ikke kvantificerbart
examples/hoeje-taastrup/kvalitetskontrakt-2012.yaml:89:17: bemærkning[KK507]: målet »foreningsliv« har ingen frist; periodens sidste dag, 31. december 2012, bruges
examples/hoeje-taastrup/kvalitetskontrakt-2012.yaml:89:17: bemærkning[KK508]: målet »foreningsliv« siger ikke, hvor tallene kommer fra
examples/hoeje-taastrup/kvalitetskontrakt-2012.yaml:113:17: bemærkning[KK507]: målet »fvu-forloeb« har ingen frist; periodens sidste dag, 31. december 2012, bruges
examples/hoeje-taastrup/kvalitetskontrakt-2012.yaml:113:17: bemærkning[KK508]: målet »fvu-forloeb« siger ikke, hvor tallene kommer fra
examples/hoeje-taastrup/kvalitetskontrakt-2012.yaml:118:17: bemærkning[KK507]: målet »fvu-evaluering« har ingen frist; periodens sidste dag, 31. december 2012, bruges
examples/hoeje-taastrup/kvalitetskontrakt-2012.yaml:118:17: bemærkning[KK508]: målet »fvu-evaluering« siger ikke, hvor tallene kommer fra
1 fejl, 1 advarsel, 14 bemærkninger i 2 filer
[1]
$ kk validate --today 2012-11-01 -q --fail-on never --format concise examples/hoeje-taastrup | wc -l
16
$ kk validate --today 2012-11-01 --fail-on never examples/hoeje-taastrup >/dev/null
$ kk validate --today 2012-11-01 --fail-on note examples/eksempelby
0 fejl, 0 advarsler i 3 filer
$ cat >advarsel.yaml <<END
> type: kvalitetskontrakt
> format: 1
> kommune: A
> vedtaget: 2012-10-01
> offentliggjort: 2012-10-01
> periode: 2012
> vurdering: Ja.
> serviceområder:
>   - navn: A
>     veje: [B]
>     mål: [{id: a, tekst: C, mindst: 5, frist: 2012, kilde: D}]
> END
$ kk validate --today 2012-11-01 --format gcc advarsel.yaml
advarsel.yaml:5:17: warning: offentliggjort, men uden den adresse, hvor borgerne finder det [KK304]
$ kk validate --today 2012-11-01 --format gcc --strict advarsel.yaml
advarsel.yaml:5:17: warning: offentliggjort, men uden den adresse, hvor borgerne finder det [KK304]
[1]
$ kk validate --today 2012-11-01 --format gcc --fail-on warning advarsel.yaml
advarsel.yaml:5:17: warning: offentliggjort, men uden den adresse, hvor borgerne finder det [KK304]
[1]
$ kk validate --today 2012-11-01 --format gcc --fail-on note advarsel.yaml
advarsel.yaml:5:17: warning: offentliggjort, men uden den adresse, hvor borgerne finder det [KK304]
[1]
$ kk validate --today 2012-11-01 --format gcc --fail-on error advarsel.yaml
advarsel.yaml:5:17: warning: offentliggjort, men uden den adresse, hvor borgerne finder det [KK304]

# Wrong use says what was wrong, on stderr alone.

$ kk
Brug: kk KOMMANDO [VALG] [STI…]
...
Se kk --help, kk KOMMANDO --help eller man kk.
[2]
$ kk nonsense
kk: kommandoen »nonsense« kendes ikke; se kk --help
[2]
$ kk validate --nonsense
kk: valget --nonsense kendes ikke her; se --help
[2]
$ kk validate --format nonsense
kk: --format kan ikke være »nonsense«; skriv text, concise, gcc, json, ndjson, sarif, github, gitlab, junit eller tap
[2]
$ kk validate --fail-on sometimes
kk: --fail-on kan ikke være »sometimes«; skriv error, warning, note eller never
[2]
$ kk validate --lang sv
kk: --lang kan ikke være »sv«; skriv da eller en
[2]
$ kk validate --color perhaps
kk: --color kan ikke være »perhaps«; skriv always, never eller auto
[2]
$ kk validate --today 2012-13-01 examples/eksempelby
kk: dagen 2012-13-01 findes ikke
[2]
$ kk validate --today tomorrow
kk: --today skal være en dato som 2012-11-01, ikke »tomorrow«
[2]
$ kk validate --max-size much
kk: --max-size kan ikke være »much«
[2]
$ kk validate --max-size 0
kk: --max-size kan ikke være »0«
[2]
$ kk validate --max-size -1
kk: --max-size kan ikke være »-1«
[2]
$ kk validate --format
kk: valget --format mangler en værdi
[2]
$ kk validate --format nonsense 2>/dev/null
[2]

# What is not there, and what is not ours.

$ kk validate findes-ikke.yaml
kk: findes-ikke.yaml: findes ikke
[3]
$ mkdir tom; kk validate tom
kk: ingen dokumenter: der er ingen .yaml-filer med en af formatets typer
[2]
$ echo 'a: b' >tom/fremmed.yaml; kk validate tom
kk: ingen dokumenter: der er ingen .yaml-filer med en af formatets typer
[2]
$ kk validate --today 2012-11-01 tom/fremmed.yaml
fejl[KK007]: nøglen »type« mangler
 --> tom/fremmed.yaml:1:1
  |
1 | a: b
  | ^ kræves i ethvert dokument
  |
  = hjælp: tilføj linjen:
           type: kvalitetskontrakt
  = mere: kk explain KK007

1 fejl, 0 advarsler i 1 fil
[1]
$ kk validate --today 2012-11-01 /dev/null
kk: /dev/null: er ikke en almindelig fil
[3]
$ kk validate -v --today 2012-11-01 --format gcc tom advarsel.yaml
kk: tom/fremmed.yaml: ikke et dokument i dette format
advarsel.yaml:5:17: warning: offentliggjort, men uden den adresse, hvor borgerne finder det [KK304]

# -- ends the options; an option may stand behind a file, and be cut short.

$ cp advarsel.yaml ./-q.yaml
$ kk validate --today 2012-11-01 --format gcc -- -q.yaml
-q.yaml:5:17: warning: offentliggjort, men uden den adresse, hvor borgerne finder det [KK304]
$ kk validate advarsel.yaml --today=2012-11-01 --form=gcc
advarsel.yaml:5:17: warning: offentliggjort, men uden den adresse, hvor borgerne finder det [KK304]

# A closed or full stdout is never a silent success.

$ kk validate --today 2012-11-01 examples/eksempelby >&-
kk: standard output: er lukket
[3]
$ kk validate --today 2012-11-01 examples/eksempelby >/dev/full
kk: standard output: kan ikke skrives: disken er fuld
[3]
$ kk validate --today 2012-11-01 --format json examples/eksempelby >/dev/full
kk: standard output: kan ikke skrives: disken er fuld
[3]
$ kk validate --help >/dev/full
kk: standard output: kan ikke skrives: disken er fuld
[3]
