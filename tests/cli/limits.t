Each limit of the format: at it, and one past it. The documents are made here, so that none of them is kept.

$ kk="kk validate --today 2012-11-01 --format gcc"
$ doc() { printf 'type: kvalitetskontrakt\nformat: 1\nkommune: A\nvedtaget: 2012-10-01\noffentliggjort: 2012-10-01\nadresse: https://a.example\nperiode: 2012\nvurdering: Ja.\n'; cat; printf 'serviceområder:\n  - navn: A\n    veje: [B]\n    mål: [{id: a, tekst: C, mindst: 5, frist: 2012, kilde: D}]\n'; }
$ doc </dev/null >plain.yaml; $kk plain.yaml

# 64 levels: the document, and 63 lists in it.

$ perl -e 'print "x-a: ", "[" x 63, "]" x 63, "\n"' | doc >a.yaml; $kk a.yaml
$ perl -e 'print "x-a: ", "[" x 64, "]" x 64, "\n"' | doc >a.yaml; $kk a.yaml
a.yaml:9:69: error: filen har mere end 64 niveauer [KK004]
[1]
$ perl -e 'print "x-a:\n"; print " " x $_, "-\n" for 1 .. 63' | doc >a.yaml; $kk a.yaml
$ perl -e 'print "x-a:\n"; print " " x $_, "-\n" for 1 .. 64' | doc >a.yaml; $kk a.yaml
a.yaml:73:65: error: filen har mere end 64 niveauer [KK004]
[1]

# 200,000 nodes: the plain document has 40 of them, keys and lists counted.

$ nodes() { perl -e 'print "x-a: [", "1," x $ARGV[0], "]\n"' $1 | doc >a.yaml; $kk a.yaml; }
$ nodes 199960
$ nodes 199961
a.yaml:13:60: error: filen har mere end 200000 værdier [KK004]
[1]

# 10,000 keys in a mapping, the document's own nine among them when they stand at the top.

$ perl -e 'print "x-a:\n"; print " k$_: 1\n" for 1 .. 10000' | doc >a.yaml; $kk a.yaml
$ perl -e 'print "x-a:\n"; print " k$_: 1\n" for 1 .. 10001' | doc >a.yaml; $kk a.yaml
a.yaml:10010:2: error: her står mere end 10000 nøgler sammen [KK004]
[1]

# 256 characters a key, however many bytes they are.

$ perl -e 'print "x-", "k" x 254, ": 1\n"' | doc >a.yaml; $kk a.yaml
$ perl -e 'print "x-", "k" x 255, ": 1\n"' | doc >a.yaml; $kk a.yaml
a.yaml:9:1: error: en nøgle er længere end 256 tegn [KK004]
[1]
$ perl -e 'print "x-", "\xc3\xb8" x 254, ": 1\n"' | doc >a.yaml; $kk a.yaml
$ perl -e 'print "x-", "\xc3\xb8" x 255, ": 1\n"' | doc >a.yaml; $kk a.yaml
a.yaml:9:1: error: en nøgle er længere end 256 tegn [KK004]
[1]

# 64 KiB a value.

$ perl -e 'print "titel: ", "a" x 65536, "\n"' | doc >a.yaml; $kk a.yaml
$ perl -e 'print "titel: ", "a" x 65537, "\n"' | doc >a.yaml; $kk a.yaml
a.yaml:9:8: error: en værdi er længere end 65536 byte [KK004]
[1]
$ perl -e 'print "titel: ", "\xc3\xb8" x 32768, "\n"' | doc >a.yaml; $kk a.yaml

# 4 MiB a file, counted with a byte order mark; --max-size raises it, and lowers it.

$ fill() { doc </dev/null >a.yaml; perl -e 'my $n = $ARGV[0] - -s "a.yaml"; open F, ">>", "a.yaml"; print F "#" x ($n - 1), "\n"' $1; wc -c <a.yaml; }
$ fill 4194304; $kk a.yaml
4194304
$ fill 4194305; $kk a.yaml
4194305
a.yaml:1:1: error: filen er større end 4194304 byte [KK004]
[1]
$ $kk --max-size 4194305 a.yaml
$ $kk --max-size 4194304 - <a.yaml
<stdin>:1:1: error: filen er større end 4194304 byte [KK004]
[1]
$ $kk --max-size 100 plain.yaml
plain.yaml:1:1: error: filen er større end 100 byte [KK004]
[1]

# A data file has the same size, and its findings stand in it.

$ cat >f.yaml <<END
> type: opfølgningsredegørelse
> format: 1
> kommune: A
> vedtaget: 2012-10-01
> offentliggjort: 2012-10-01
> adresse: https://a.example
> kontrakt: plain.yaml
> år: 2012
> opgjort: 2012-09-01
> budgetvedtagelse: 2012-10-09
> data: f.csv
> END
$ (echo 'mål;dato;værdi;note'; echo 'a;2012-06-30;6;'; perl -e 'print ";;;\n" x 1000000') >f.csv; $kk f.yaml
$ (echo 'mål;dato;værdi;note'; echo 'a;2012-06-30;6;'; perl -e 'print ";;;\n" x 1048570') >f.csv; $kk f.yaml
f.csv:1:1: error: filen er større end 4194304 byte [KK004]
[1]

# 100 findings are shown, all of them counted; machine formats have all.

$ perl -e 'print "ukendt$_: 1\n" for 1 .. 150' | doc >a.yaml
$ kk validate --today 2012-11-01 a.yaml | grep -c '^fejl'
100
$ kk validate --today 2012-11-01 a.yaml | tail -n 3
og 50 til

150 fejl, 0 advarsler i 1 fil
$ $kk a.yaml | wc -l
150

# What would take libyaml seconds ends at once.

$ perl -e 'print "[" x 40000' >a.yaml; $kk a.yaml
a.yaml:1:65: error: filen har mere end 64 niveauer [KK004]
[1]
$ perl -e 'print "%TAG !a! tag:x\n" x 100000' >a.yaml; $kk a.yaml
a.yaml:3:1: error: kun %YAML kan stå efter % [KK003]
[1]
$ perl -e 'print "{a: " x 40000' >a.yaml; $kk a.yaml
a.yaml:1:257: error: filen har mere end 64 niveauer [KK004]
[1]

# Sentences come without end no more than documents do.

$ kk suggest </dev/zero
kk: standard input: er for stor
[3]
$ yes 'Mindst 5 % er glade' | kk suggest
kk: standard input: er for stor
[3]
$ printf 'Mindst 5 %%\r\nHøjst 3 dage' | kk suggest --max-size 25
# Mindst 5 %
mindst: 5 %

# Højst 3 dage
højst: 3 dage
$ printf 'Mindst 5 %%\r\nHøjst 3 dage' | kk suggest --max-size 24
kk: standard input: er for stor
[3]

$ kk import </dev/zero -
kk: -: filen er større end --max-size
[1]
$ kk validate --baseline /dev/zero x.yaml
kk: /dev/zero: er for stor
[3]
$ kk validate --files-from /dev/zero
kk: /dev/zero: er for stor
[3]

# In one municipality's documents, beyond one for each 16 bytes of them: 200,000 goals of follow-ups, counted in each, and
# 100,000 findings. What is after these is left.

$ followed() { rm -rf m; mkdir m; perl -e 'print "      - {id: g$_, tekst: C, mindst: 5}\n" for 1 .. $ARGV[0]' $1 | { printf 'type: kvalitetskontrakt\nformat: 1\nkommune: A\nperiode: 2012\nserviceområder:\n  - navn: A\n    mål:\n'; cat; } >m/k.yaml
> for i in $(seq 10 $2); do printf 'type: opfølgningsredegørelse\nformat: 1\nkommune: A\nkontrakt: k.yaml\når: 2012\nopgjort: 2012-09-01\n' >m/o$i.yaml; done; }
$ followed 10000 31; $kk m | grep KK004; $kk m | grep -c KK201
m/o21.yaml:1:1: error: dokumenterne har over 100000 fund; dette og de følgende er ikke undersøgt [KK004]
110000
$ printf 'type: kvalitetskontrakt\nformat: 1\nkommune: A\nperiode: 2012\nserviceområder:\n  - navn: A\n    mål: [' >m/l.yaml
$ perl -e 'print "{id: h$_, tekst: C, mindst: 5}, " for 1 .. 6000' >>m/l.yaml; echo ']' >>m/l.yaml
$ printf 'type: opfølgningsredegørelse\nformat: 1\nkommune: A\nkontrakt: l.yaml\når: 2012\nopgjort: 2012-09-01\n' | tee m/p1.yaml m/p2.yaml m/p3.yaml >m/p4.yaml
$ $kk m | grep KK004; $kk m | grep -c KK201
m/o10.yaml:1:1: error: opfølgningerne har tilsammen mere end 200000 mål; ingen af dem er undersøgt [KK004]
0
[1]
$ $kk --stdin-filename m/k.yaml - m/[lop]* <m/k.yaml | grep KK004
m/o10.yaml:1:1: error: opfølgningerne har tilsammen mere end 200000 mål; ingen af dem er undersøgt [KK004]
$ kk validate --today 2012-11-01 --lang en m | grep -A 6 KK004
error[KK004]: the follow-ups have more than 200000 goals in all; none of them is examined
 --> m/o10.yaml:1:1
  |
1 | type: opfølgningsredegørelse
  | ^^^^
  |
  = help: examine fewer follow-ups at a time
  = more: kk explain KK004

and 31907 more

3 errors, 2 warnings, 32002 notes in 28 files

# What is beyond is added up over municipalities, in order of their names. When the sum has come to 100,000 findings, or
# 200,000 goals where they are published, those that have more than their size allows are left: not Q, whose contract
# has findings of its own, nor Ø.

$ followed 7000 10; rm -rf n; mkdir n; sed 's/: A$/: Q/' m/k.yaml >n/k.yaml
$ for i in 1 2 3; do for j in A B C D E F G H I J; do sed "s/: A$/: $i$j/" m/o10.yaml >n/$i$j.yaml; done; done
$ printf 'type: kvalitetskontrakt\nformat: 1\nkommune: Ø\nperiode: 2012\nserviceområder:\n  - navn: A\n    mål: [{id: h, tekst: C, mindst: 5}]\n' >n/z.yaml
$ $kk n >a.out; grep KK004 a.out; grep -c KK201 a.out; grep z.yaml a.out
n/2E.yaml:1:1: error: kommunernes dokumenter giver tilsammen for mange mål, fund og målinger; denne kommunes er ikke undersøgt [KK004]
n/2F.yaml:1:1: error: kommunernes dokumenter giver tilsammen for mange mål, fund og målinger; denne kommunes er ikke undersøgt [KK004]
n/2G.yaml:1:1: error: kommunernes dokumenter giver tilsammen for mange mål, fund og målinger; denne kommunes er ikke undersøgt [KK004]
n/2H.yaml:1:1: error: kommunernes dokumenter giver tilsammen for mange mål, fund og målinger; denne kommunes er ikke undersøgt [KK004]
n/2I.yaml:1:1: error: kommunernes dokumenter giver tilsammen for mange mål, fund og målinger; denne kommunes er ikke undersøgt [KK004]
n/2J.yaml:1:1: error: kommunernes dokumenter giver tilsammen for mange mål, fund og målinger; denne kommunes er ikke undersøgt [KK004]
n/3A.yaml:1:1: error: kommunernes dokumenter giver tilsammen for mange mål, fund og målinger; denne kommunes er ikke undersøgt [KK004]
n/3B.yaml:1:1: error: kommunernes dokumenter giver tilsammen for mange mål, fund og målinger; denne kommunes er ikke undersøgt [KK004]
n/3C.yaml:1:1: error: kommunernes dokumenter giver tilsammen for mange mål, fund og målinger; denne kommunes er ikke undersøgt [KK004]
n/3D.yaml:1:1: error: kommunernes dokumenter giver tilsammen for mange mål, fund og målinger; denne kommunes er ikke undersøgt [KK004]
n/3E.yaml:1:1: error: kommunernes dokumenter giver tilsammen for mange mål, fund og målinger; denne kommunes er ikke undersøgt [KK004]
n/3F.yaml:1:1: error: kommunernes dokumenter giver tilsammen for mange mål, fund og målinger; denne kommunes er ikke undersøgt [KK004]
n/3G.yaml:1:1: error: kommunernes dokumenter giver tilsammen for mange mål, fund og målinger; denne kommunes er ikke undersøgt [KK004]
n/3H.yaml:1:1: error: kommunernes dokumenter giver tilsammen for mange mål, fund og målinger; denne kommunes er ikke undersøgt [KK004]
n/3I.yaml:1:1: error: kommunernes dokumenter giver tilsammen for mange mål, fund og målinger; denne kommunes er ikke undersøgt [KK004]
n/3J.yaml:1:1: error: kommunernes dokumenter giver tilsammen for mange mål, fund og målinger; denne kommunes er ikke undersøgt [KK004]
98000
n/z.yaml:1:1: warning: kontrakten vurderer ikke, hvordan kvaliteten kan udvikles [KK106]
n/z.yaml:1:1: note: kontrakten er ikke vedtaget af kommunalbestyrelsen: et udkast [KK108]
n/z.yaml:6:11: error: serviceområdet »A« har mål, men ingen veje til dem [KK104]
n/z.yaml:7:16: note: målet »h« har ingen frist; periodens sidste dag, 31. december 2012, bruges [KK507]
n/z.yaml:7:16: note: målet »h« siger ikke, hvor tallene kommer fra [KK508]
$ $kk -j 1 n | cmp - a.out
$ kk export --today 2012-11-01 --format ndjson n >a.out; grep -c goal a.out
fejl[KK004]: kommunernes dokumenter giver tilsammen for mange mål, fund og målinger; denne kommunes er ikke undersøgt
 --> n/3I.yaml:1:1
  |
1 | type: opfølgningsredegørelse
  | ^^^^
  |
  = hjælp: undersøg færre kommuner ad gangen, eller ret først det, der er fundet
  = mere: kk explain KK004

fejl[KK004]: kommunernes dokumenter giver tilsammen for mange mål, fund og målinger; denne kommunes er ikke undersøgt
 --> n/3J.yaml:1:1
  |
1 | type: opfølgningsredegørelse
  | ^^^^
  |
  = hjælp: undersøg færre kommuner ad gangen, eller ret først det, der er fundet
  = mere: kk explain KK004

2 fejl, 0 advarsler i 2 filer
7001

# Where it shows only when it is read whose a document is, all are read together, and published all or not at all.

$ sed 's/kommune: 1B/"kommune": "1\\x42"/' n/1B.yaml >a.yaml; mv a.yaml n/1B.yaml; grep kommune n/1B.yaml
"kommune": "1\x42"
$ for i in 1 2 3 4 5 6 7 8 9; do cp n/3A.yaml n/4$i.yaml; done
$ kk export --today 2012-11-01 --format ndjson n
fejl[KK004]: opfølgningerne har tilsammen mere end 200000 mål; ingen af dem er undersøgt
 --> n/1A.yaml:1:1
  |
1 | type: opfølgningsredegørelse
  | ^^^^
  |
  = hjælp: undersøg færre opfølgninger ad gangen
  = mere: kk explain KK004

1 fejl, 0 advarsler i 1 fil
[1]

# What goals share is counted at each of them, to 16 MiB in all, a text of a list as 160 bytes at least; a data file is
# read for follow-ups until it comes to more than 8 MiB.

$ shared() { { printf 'type: kvalitetskontrakt\nformat: 1\nkommune: A\nperiode: 2012\nserviceområder:\n'; perl -e 'print "  - navn: ", "A" x $ARGV[0], "\n    veje:\n", "      - v\n" x 203, "    temaer:\n      - betegnelse: ", "B" x 64, "\n        politik: [p]\n        mål:\n"; print "          - {id: g$_, tekst: C, mindst: 5}\n" for 1 .. 512' $1; } >a.yaml; }
$ shared 64; $kk a.yaml | grep KK004; shared 65; $kk a.yaml | grep KK004
a.yaml:214:9: error: målene har mere til fælles end 16777216 byte, når det gentages ved hvert af dem [KK004]
$ rm -rf m; mkdir m; perl -e 'print "mål;dato;værdi;note\n", ("g;2012-01-01;1;" . "n" x 65520 . "\n") x 63' >m/d.csv
$ printf 'type: kvalitetskontrakt\nformat: 1\nkommune: A\nperiode: 2012\nserviceområder:\n  - navn: A\n    mål: [{id: g, tekst: C, mindst: 5}]\n' >m/k.yaml
$ for i in 1 2 3 4; do printf 'type: opfølgningsredegørelse\nformat: 1\nkommune: A\nkontrakt: k.yaml\når: 2012\nopgjort: 2012-09-0%d\ndata: d.csv\n' $i >m/o$i.yaml; done
$ $kk m | grep KK004; sed -i '/^data/d' m/o3.yaml; $kk m | grep KK004
m/o4.yaml:7:7: error: datafilen læses så mange gange, at det er mere end 8388608 byte [KK004]
[1]

# Of other municipalities it is not counted together, nor where their documents are read for a table, if these have some
# size themselves.

$ for i in 1 2 3 4; do printf 'type: opfølgningsredegørelse\nformat: 1\nkommune: B%d\nkontrakt: k.yaml\når: 2012\nopgjort: 2012-09-01\ndata: d.csv\n' $i >m/o$i.yaml; perl -e 'print "#" x 80, "\n" for 1 .. 1000' >>m/o$i.yaml; done
$ $kk m | grep KK004; kk export --today 2012-11-01 --format ndjson m | grep -c '"value"'
252

# Nor is one file read any number of times for one follow-up, however small it is.

$ echo 'mål;dato;værdi' >m/d.csv; rm m/o*; printf 'type: opfølgningsredegørelse\nformat: 1\nkommune: A\nkontrakt: k.yaml\når: 2012\nopgjort: 2012-09-01\ndata: [' >m/o.yaml; perl -e 'print join(", ", ("d.csv") x 3000), "]\n"' >>m/o.yaml
$ $kk m | grep KK004
m/o.yaml:7:14351: error: datafilen læses så mange gange, at det er mere end 8388608 byte [KK004]

# What is found in data files counts, and at the limit they are read no further.

$ (echo 'mål;dato;værdi'; yes 'q;1;x' | head -n 80000) >m/d.csv; sed -i 's/^data: .*/data: d.csv/' m/o.yaml; for i in 2 3 4; do cp m/o.yaml m/o$i.yaml; done
$ $kk m >a.out; grep KK004 a.out; grep -c d.csv a.out
m/k.yaml:1:1: error: dokumenterne har over 100000 fund; dette og de følgende er ikke undersøgt [KK004]
107542
$ $kk --stdin-filename m/k.yaml - m/o* <m/k.yaml | grep KK004
m/k.yaml:1:1: error: dokumenterne har over 100000 fund; dette og de følgende er ikke undersøgt [KK004]
