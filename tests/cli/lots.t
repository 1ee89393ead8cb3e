A folder is read one municipality at a time; a finding that points into a document of another, or into a data file, shows
the same lines, and as data the same places and fingerprints, as when all are read at once. The documents are long enough
to be put back on the disk meanwhile.

$ long() { i=0; while [ $i -lt 80 ]; do printf '  Borgerne får hurtigere svar end før, og holdene er på vej ned i størrelse, linje %d.\n' $i; i=$((i+1)); done; }
$ contract() { printf 'type: kvalitetskontrakt\nformat: 1\nkommune: %s Kommune\ntitel: K\nvedtaget: 2011-10-11\noffentliggjort: 2011-10-31\nadresse: https://k.example/k\nperiode: %s\nvurdering: |\n' $1 $2; long; printf 'serviceområder:\n  - navn: Borgerservice\n    mål:\n      - {id: g0, tekst: 95 %% af alle henvendelser besvares, måles: andel, mindst: 95 %%, frist: 2014-12-31, kilde: R}\n%s    veje: [Kursus]\n' "$3"; }
$ report() { printf 'type: opfølgningsredegørelse\nformat: 1\nkommune: %s Kommune\ntitel: O\nvedtaget: %d-10-09\noffentliggjort: %d-10-22\nadresse: https://k.example/%d\nkontrakt: %s\når: %d\nopgjort: %d-09-01\nbudgetvedtagelse: %d-10-09\nsammenfatning: |\n' $1 $2 $2 $2 $3 $2 $2 $2; long; }
$ mkdir -p to/a to/b tal/a tal/b tal/c
$ contract Aby 2012 "      - {id: g1, tekst: god pleje}
> " >to/a/k.yaml
$ { report Bby 2012 ../a/k.yaml; printf 'mål:\n  g0: {forklaring: nej, målinger: [{dato: 2012-06-30, værdi: 90 %%}]}\n'; } >to/b/o.yaml
$ for f in a b c; do contract Z$f 2012-2014 '' >tal/$f/k.yaml; printf 'mål;dato;værdi\ng0;2012-06-30;90 %%\n' >tal/$f/d.csv
>   { report Z$f 2012 k.yaml; printf 'data: d.csv\nmål:\n  g0: {forklaring: nej, opfølgning: ja}\n'; } >tal/$f/o2012.yaml
>   { report Z$f 2013 k.yaml; printf 'mål:\n  g0: {forklaring: nej, opfølgning: ja, målinger: [{dato: 2012-06-30, værdi: 91 %%}]}\n'; } >tal/$f/o2013.yaml; done
$ all() { o=$1 first=$2; shift 2; kk validate --today 2012-06-01 -f $o --stdin-filename $first - "$@" <$first; }
$ mkdir -p over/a over/b over/c && printf 'type: kommune\nformat: 1\nkommune: Dby\nkode: 999\nserviceområder:\n  - navn: Borgerservice\n  - navn: Pleje\n' >over/kommune.yaml
$ for f in a b c; do contract ${f}by 2012 '' >over/$f/k.yaml; { report ${f}by 2012 k.yaml; printf 'mål:\n  g0: {forklaring: nej, målinger: [{dato: 2012-06-30, værdi: 90 %%}]}\n'; } >over/$f/o.yaml; done; contract Dby 2012 '' >over/c/d.yaml
$ cp -r over brudt && sed -i 's/navn: Pleje/nvn: Pleje/' brudt/kommune.yaml && sed -i 's/^kommune: D/kommune: E/' brudt/c/d.yaml
$ for f in to tal over brudt; do for o in text json ndjson sarif junit tap gitlab github; do for j in 1 2; do (cd $f && set -- $(find * -name '*.yaml' | sort) && all $o "$@" >../alle; find * -name '*.yaml' | kk validate --today 2012-06-01 -f $o -j $j --files-from - | diff ../alle -; kk validate --today 2012-06-01 -f $o -j $j . | diff ../alle -); done; done; done
$ for f in to tal over brudt; do (cd $f && set -- $(find * -name '*.yaml' | sort) && kk fmt --diff --stdin-filename $1 - $(shift; echo "$@") <$1 >../alle 2>&1; kk fmt --diff . 2>&1 | diff ../alle -); done; grep -c '^+' alle
6
$ kk validate --today 2012-06-01 to | grep -A 8 'KK20[0-9]'
fejl[KK201]: opfølgningen siger ikke, hvor langt kommunen er med målet »g1«
  --> to/b/o.yaml:93:1
   |
93 | mål:
   | ^^^
   |
  --> to/a/k.yaml:94:14
   |
94 |       - {id: g1, tekst: god pleje}
--
   = mere: kk explain KK201

advarsel[KK203]: målet »g0« er bagud, og der står ingen opfølgning
  --> to/b/o.yaml:94:3
   |
94 |   g0: {forklaring: nej, målinger: [{dato: 2012-06-30, værdi: 90 %}]}
   |   ^^ 94 % af målet
   |
  --> to/a/k.yaml:93:14
   |
93 |       - {id: g0, tekst: 95 % af alle henvendelser besvares, måles: andel, mindst: 95 %, frist: 2014-12-31, kilde: R}
--
   = mere: kk explain KK203

2 fejl, 2 advarsler, 2 bemærkninger i 2 filer
$ kk validate --today 2012-06-01 tal/a | grep -A 12 KK210
advarsel[KK210]: målet »g0« er nu 91 % for 30. juni 2012, men opfølgningen for 2012 skrev 90 %
  --> tal/a/o2013.yaml:94:78
   |
94 |   g0: {forklaring: nej, opfølgning: ja, målinger: [{dato: 2012-06-30, værdi: 91 %}]}
   |                                                                              ^^^^ nu 91 %
   |
  --> tal/a/d.csv:2:15
   |
 2 | g0;2012-06-30;90 %
   |               ---- det, der blev offentliggjort
   |
   = lov: BEK 1309 § 5, nr. 1: hvor langt kommunen er kommet med målene
   = hjælp: er det en rettelse, så skriv hvorfor:
--
   = mere: kk explain KK210

0 fejl, 1 advarsel i 3 filer
