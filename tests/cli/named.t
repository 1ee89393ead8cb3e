A contract may lie under the register's name: it is no register for all that, neither its own nor others'.

$ mkdir -p a/b && cat >a/kommune.yaml <<END
> type: kvalitetskontrakt
> format: 1
> kommune: A
> periode: 2012
> serviceområder: [{navn: S, mål: [{id: a, tekst: x, mindst: 5}], veje: [x]}]
> END
$ cp a/kommune.yaml a/b/kommune.yaml && cp a/kommune.yaml a/b/kontrakt.yaml
$ kk validate -q --today 2012-06-01 --format concise --select KK1 a
a/b/kommune.yaml:1:1: advarsel[KK106]: kontrakten vurderer ikke, hvordan kvaliteten kan udvikles
a/b/kommune.yaml:1:1: bemærkning[KK108]: kontrakten er ikke vedtaget af kommunalbestyrelsen: et udkast
a/b/kontrakt.yaml:1:1: advarsel[KK106]: kontrakten vurderer ikke, hvordan kvaliteten kan udvikles
a/b/kontrakt.yaml:1:1: bemærkning[KK108]: kontrakten er ikke vedtaget af kommunalbestyrelsen: et udkast
a/kommune.yaml:1:1: advarsel[KK106]: kontrakten vurderer ikke, hvordan kvaliteten kan udvikles
a/kommune.yaml:1:1: bemærkning[KK108]: kontrakten er ikke vedtaget af kommunalbestyrelsen: et udkast
$ kk report --today 2012-06-01 a/kommune.yaml | head -n 1
# Kvalitetskontrakt 2012 – A
$ kk agenda --today 2012-06-01 a/kommune.yaml >/dev/null
$ kk deadlines --today 2012-06-01 a | grep -c kommune.yaml
4
$ kk site --today 2012-06-01 -o web a/kommune.yaml
$ printf 'periode: x\n' >>a/kommune.yaml
$ kk validate -q --today 2012-06-01 --format concise a/kommune.yaml
a/kommune.yaml:1:1: advarsel[KK106]: kontrakten vurderer ikke, hvordan kvaliteten kan udvikles
a/kommune.yaml:1:1: bemærkning[KK108]: kontrakten er ikke vedtaget af kommunalbestyrelsen: et udkast
a/kommune.yaml:5:39: bemærkning[KK508]: målet »a« siger ikke, hvor tallene kommer fra
a/kommune.yaml:6:1: fejl[KK005]: nøglen »periode« står to gange
[1]
$ kk report --today 2012-06-01 a/b/kontrakt.yaml | head -n 1
fejl[KK005]: nøglen »periode« står to gange
 --> a/kommune.yaml:6:1
  |
4 | periode: 2012
  | ------- først her
...
6 | periode: x
  | ^^^^^^^ igen her
  |
  = hjælp: behold den ene
  = mere: kk explain KK005

1 fejl, 0 advarsler i 1 fil
