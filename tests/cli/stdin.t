A file on standard input, under the name that it is given.

$ kk validate --today 2012-11-01 --format gcc - <examples/hoeje-taastrup/kvalitetskontrakt-2012.yaml | grep error
<stdin>:75:20: error: målet »fritidspas« i serviceområdet »Integrationsområdet« er ikke kvantificerbart [KK102]
$ kk validate --today 2012-11-01 --format gcc --stdin-filename ny.yaml - <examples/hoeje-taastrup/kvalitetskontrakt-2012.yaml | grep error
ny.yaml:75:20: error: målet »fritidspas« i serviceområdet »Integrationsområdet« er ikke kvantificerbart [KK102]
$ kk validate --today 2012-11-01 - <examples/eksempelby/kvalitetskontrakt-2012.yaml
0 fejl, 0 advarsler i 1 fil
$ kk validate --today 2012-11-01 --format gcc - </dev/null
<stdin>:1:1: error: filen er tom [KK001]
[1]
$ echo 'a: b' | kk validate --today 2012-11-01 --format gcc -
<stdin>:1:1: error: nøglen »type« mangler [KK007]
[1]
$ kk validate --today 2012-11-01 --format gcc --stdin-filename "$(printf "to\nlinjer")" - </dev/null
to linjer:1:1: error: filen er tom [KK001]
[1]
$ kk validate --today 2012-11-01 --stdin-filename ny.yaml </dev/null
kk: --stdin-filename er navnet på det, der læses fra standard input: skriv også -
[2]
$ kk fmt --lang en --stdin-filename ny.yaml </dev/null
kk: --stdin-filename names what is read from standard input: write - too
[2]

# What it refers to is sought beside the name.

$ kk validate --today 2012-11-01 --stdin-filename examples/eksempelby/ny.yaml - <examples/eksempelby/opfølgning-2012.yaml
0 fejl, 0 advarsler i 1 fil
$ kk validate --today 2012-11-01 --format gcc - <examples/eksempelby/opfølgning-2012.yaml
<stdin>:16:11: error: filen »kvalitetskontrakt-2012.yaml« findes ikke [KK015]
<stdin>:26:7: error: filen »målinger-2012.csv« findes ikke [KK015]
[1]
