Which rules count, for how much, and what is known already.

$ v() { kk validate --today 2012-02-01 --format concise "$@"; }
$ v k.yaml
k.yaml:1:1: advarsel[KK106]: kontrakten vurderer ikke, hvordan kvaliteten kan udvikles
k.yaml:6:17: fejl[KK301]: offentliggjort 24. december 2011; fristen var 11. november 2011, en måned efter vedtagelsen
k.yaml:12:27: fejl[KK102]: målet »laes« i serviceområdet »Skole« er ikke kvantificerbart
2 fejl, 1 advarsel i 1 fil
[1]
$ v --select KK3 k.yaml
k.yaml:6:17: fejl[KK301]: offentliggjort 24. december 2011; fristen var 11. november 2011, en måned efter vedtagelsen
1 fejl, 0 advarsler i 1 fil
[1]
$ v --select unquantified-goal,KK106 --fail-on never k.yaml
k.yaml:1:1: advarsel[KK106]: kontrakten vurderer ikke, hvordan kvaliteten kan udvikles
k.yaml:12:27: fejl[KK102]: målet »laes« i serviceområdet »Skole« er ikke kvantificerbart
1 fejl, 1 advarsel i 1 fil
$ v --ignore KK102 --ignore KK3 --strict k.yaml
k.yaml:1:1: advarsel[KK106]: kontrakten vurderer ikke, hvordan kvaliteten kan udvikles
0 fejl, 1 advarsel i 1 fil
[1]
$ v --severity KK102=note --severity KK301=never k.yaml
k.yaml:1:1: advarsel[KK106]: kontrakten vurderer ikke, hvordan kvaliteten kan udvikles
k.yaml:12:27: bemærkning[KK102]: målet »laes« i serviceområdet »Skole« er ikke kvantificerbart
0 fejl, 1 advarsel, 1 bemærkning i 1 fil
$ v --select KK999 k.yaml
kk: --select kan ikke være »KK999«; se kk explain --list
[2]
$ v --severity KK102=maybe k.yaml
kk: --severity kan ikke være »KK102=maybe«; se kk explain --list
[2]

# A baseline survives moved lines and another way of writing.

$ v --write-baseline known.json k.yaml
k.yaml:1:1: advarsel[KK106]: kontrakten vurderer ikke, hvordan kvaliteten kan udvikles
k.yaml:6:17: fejl[KK301]: offentliggjort 24. december 2011; fristen var 11. november 2011, en måned efter vedtagelsen
k.yaml:12:27: fejl[KK102]: målet »laes« i serviceområdet »Skole« er ikke kvantificerbart
2 fejl, 1 advarsel i 1 fil
$ v --baseline known.json k.yaml
0 fejl, 0 advarsler i 1 fil (3 tilladte)
$ (echo '# en linje mere'; sed 's/{id: laes, tekst: Flere læser, frist: 2012, kilde: Prøver}/{kilde: Prøver, frist: "2012", tekst: "Flere læser", id: laes}/' k.yaml) >moved.yaml; mv moved.yaml k.yaml; v --baseline known.json k.yaml
0 fejl, 0 advarsler i 1 fil (3 tilladte)
$ sed 's/id: laes/id: regn/' k.yaml >ny.yaml; mv ny.yaml k.yaml; v --baseline known.json k.yaml
k.yaml:13:47: fejl[KK102]: målet »regn« i serviceområdet »Skole« er ikke kvantificerbart
1 fejl, 0 advarsler i 1 fil (2 tilladte)
[1]
$ v --baseline k.yaml k.yaml
kk: k.yaml: er ikke en fil fra --write-baseline
[2]

# Settings change warnings and advice, never a duty.

$ printf 'severity:\n  KK106: never\n' >.kk.yaml; v --ignore KK3 k.yaml
k.yaml:13:47: fejl[KK102]: målet »regn« i serviceområdet »Skole« er ikke kvantificerbart
1 fejl, 0 advarsler i 1 fil
[1]
$ v --ignore KK3 --isolated k.yaml
k.yaml:2:1: advarsel[KK106]: kontrakten vurderer ikke, hvordan kvaliteten kan udvikles
k.yaml:13:47: fejl[KK102]: målet »regn« i serviceområdet »Skole« er ikke kvantificerbart
1 fejl, 1 advarsel i 1 fil
[1]
$ printf 'severity:\n  KK102: note\n' >.kk.yaml; v k.yaml
kk: .kk.yaml:2:3: en fejl efter loven eller formatet kan ikke svækkes her: KK102=note
[2]
$ rm .kk.yaml

# Lists of files, several reports of one run, and any number of jobs.

$ mkdir t; for i in 1 2 3 4 5 6 7 8 9; do sed "s/Testby/Testby $i/" k.yaml >t/$i.yaml; done
$ printf 't/1.yaml\nt/2.yaml\n' | v -q --files-from - --select KK102
t/1.yaml:13:47: fejl[KK102]: målet »regn« i serviceområdet »Skole« er ikke kvantificerbart
t/2.yaml:13:47: fejl[KK102]: målet »regn« i serviceområdet »Skole« er ikke kvantificerbart
[1]
$ printf 't/1.yaml\0t/2.yaml\0' | v -q -0 --files-from - --select KK102 | wc -l
2
$ v t >one; v -j 1 t >two; v -j 7 t >three; v --report json=x.json t >four; cmp one two && cmp one three && cmp one four && wc -l <one
28
$ v -q --select KK102 --report gcc=a.txt --report json=b.json t/1.yaml; cat a.txt; grep -c '"rule"' b.json
t/1.yaml:13:47: fejl[KK102]: målet »regn« i serviceområdet »Skole« er ikke kvantificerbart
t/1.yaml:13:47: error: målet »regn« i serviceområdet »Skole« er ikke kvantificerbart [KK102]
1
$ v --report pdf=a.txt t
kk: --report skal være FORMAT=FIL, ikke »pdf=a.txt«
[2]
$ v -j 0 t
kk: --jobs kan ikke være »0«
[2]

# A file that is not there does not hide what is wrong in the others.

$ v --select KK102 nosuch.yaml k.yaml
kk: nosuch.yaml: findes ikke
k.yaml:13:47: fejl[KK102]: målet »regn« i serviceområdet »Skole« er ikke kvantificerbart
1 fejl, 0 advarsler i 1 fil
[3]

# As many rules as one likes in one comment: none is passed over in silence.

$ (cat k.yaml; echo '# kk: tillad KK501 KK502 KK503 KK504 KK505 KK506 KK507 KK508 KK509 KK510 KK511 KK512 KK107 KK108 KK109 KK103 KK999 -- x') >mange.yaml; v --format gcc mange.yaml | grep -c 'KK90[14]'
17
$ v --format gcc mange.yaml | tail -1
mange.yaml:14:110: warning: reglen »KK999« kendes ikke [KK904]
