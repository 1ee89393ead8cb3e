.kk.yaml: what is wrong in it is told where it stands, and nothing is checked by half of it.

$ mkdir a; printf 'type: kommune\nformat: 1\nkommune: A\n' >a/kommune.yaml
$ t() { printf "$1" >a/.kk.yaml; kk validate --today 2012-11-01 a; }
$ t 'lang: en\n'
0 errors, 0 warnings in 1 file
$ t '# intet\n'
0 fejl, 0 advarsler i 1 fil
$ t 'farve: ja\n'
kk: a/.kk.yaml:1:1: ukendt nøgle: farve
[2]
$ t 'lang: da\nlang: en\n'
kk: a/.kk.yaml:2:1: nøglen »lang« står to gange
[2]
$ t 'exclude: [\n'
kk: a/.kk.yaml:1:10: en parentes bliver aldrig lukket, eller et komma mangler
[2]
$ t 'lang: &sprog da\n'
kk: a/.kk.yaml:1:7: ankeret &sprog bruges ikke i formatet
[2]
$ kk validate --today 2012-11-01 --isolated a
0 fejl, 0 advarsler i 1 fil

# A type that only a second document has makes no file ours.

$ rm a/.kk.yaml; printf 'navn: andet\n---\ntype: kommune\n' >a/to.yaml; kk validate --today 2012-11-01 -v a
kk: a/to.yaml: ikke et dokument i dette format
0 fejl, 0 advarsler i 1 fil

# What it excludes is told from its own folder, whatever folder is walked.

$ mkdir -p b/arkiv/2010 b/arkiv/2011; touch b/.git
$ for f in b/arkiv/2010 b/arkiv/2011 b; do printf 'type: kommune\nformat: 1\nkommune: A\n' >$f/kommune.yaml; done
$ printf 'exclude:\n  - /arkiv/2010\n' >b/.kk.yaml
$ kk validate --today 2012-11-01 b
0 fejl, 0 advarsler i 2 filer
$ kk validate --today 2012-11-01 b/arkiv
0 fejl, 0 advarsler i 1 fil
$ (cd b/arkiv && kk validate --today 2012-11-01)
0 fejl, 0 advarsler i 1 fil

# A value of another kind than is due.

$ t '[lang, en]\n'
kk: a/.kk.yaml:1:1: her skal stå nøgler og værdier
[2]
$ t 'lang: sv\n'
kk: a/.kk.yaml:1:7: sproget skal være da eller en
[2]
$ t 'sprog: [da]\n'
kk: a/.kk.yaml:1:8: sproget skal være da eller en
[2]
$ t 'exclude: [[a]]\n'
kk: a/.kk.yaml:1:11: her skal stå et mønster som i .gitignore
[2]
$ t 'udelad: {a: b}\n'
kk: a/.kk.yaml:1:9: her skal stå et mønster som i .gitignore
[2]
$ t 'severity: [KK508]\n'
kk: a/.kk.yaml:1:11: her skal stå regler med en grad: KK508: never
[2]
$ t 'grad: {KK508: [never]}\n'
kk: a/.kk.yaml:1:8: ukendt regel eller grad: KK508=
[2]
$ t 'severity: {KK508: sometimes}\n'
kk: a/.kk.yaml:1:12: ukendt regel eller grad: KK508=sometimes
[2]
$ t 'severity: {"KK508,KK509": never}\n'
kk: a/.kk.yaml:1:12: ukendt regel eller grad: KK508,KK509=never
[2]
$ t 'severity: {KK102: never}\n'
kk: a/.kk.yaml:1:12: en fejl efter loven eller formatet kan ikke svækkes her: KK102=never
[2]
$ printf 'grad: {KK508: 7}\n' >a/.kk.yaml; kk validate --lang en a
kk: a/.kk.yaml:1:8: unknown rule or severity: KK508=7
[2]
$ t 'udelad: arkiv/\n'
0 fejl, 0 advarsler i 1 fil
