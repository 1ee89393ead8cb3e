However many threads check a work tree, what is written is the same: also where one municipality's document
names another's, and where files are no documents of the format.

$ mkdir -p tree/b tree/c
$ sed 's/^kommune: .*/kommune: Kommune c/; s/^format: 1/format: to/' examples/eksempelby/kvalitetskontrakt-2012.yaml > tree/c/kontrakt.yaml
$ sed 's/^kommune: .*/kommune: Kommune b/; s/^kontrakt: .*/kontrakt: ..\/c\/kontrakt.yaml/; s/^data: .*//' examples/eksempelby/opfølgning-2012.yaml > tree/b/opf.yaml
$ for i in 1 2 3 4 5; do sed "s/^kommune: .*/kommune: Kommune $i/; s/kilde:/kidle:/" examples/eksempelby/kvalitetskontrakt-2012.yaml > tree/$i.yaml; done
$ printf 'services: [web]\n' > tree/compose.yaml

$ for j in 1 2 7; do kk validate -v --today=2012-11-01 -j $j tree tree/b/opf.yaml > $j.out 2> $j.err; echo $?; done
1
1
1
$ cmp 1.out 2.out && cmp 1.out 7.out && cmp 1.err 2.err && cmp 1.err 7.err && cat 1.err
kk: tree/compose.yaml: ikke et dokument i dette format
$ grep -c 'KK013\|KK015' 1.out; tail -n 1 1.out
2
74 fejl, 0 advarsler, 3 bemærkninger i 7 filer

# What could not be read is no more known to the municipalities that are read after the one that named it first.

$ mkdir -p pipe && mkfifo pipe/kommune.yaml
$ sed 's/^kommune: .*/kommune: Kommune a/' examples/eksempelby/kvalitetskontrakt-2012.yaml > pipe/a.yaml
$ sed 's/^kommune: .*/kommune: Kommune b/; s/^kontrakt: .*/kontrakt: kommune.yaml/; s/^data: .*/data: kommune.yaml/' examples/eksempelby/opfølgning-2012.yaml > pipe/b.yaml
$ for j in 1 2; do kk validate --format concise --select KK015 --today=2012-11-01 -j $j pipe > $j.out; cat $j.out; done
pipe/b.yaml:16:11: fejl[KK015]: »kommune.yaml« er ikke en almindelig fil
pipe/b.yaml:26:7: fejl[KK015]: »kommune.yaml« er ikke en almindelig fil
2 fejl, 0 advarsler i 2 filer
pipe/b.yaml:16:11: fejl[KK015]: »kommune.yaml« er ikke en almindelig fil
pipe/b.yaml:26:7: fejl[KK015]: »kommune.yaml« er ikke en almindelig fil
2 fejl, 0 advarsler i 2 filer

# A link is a document of the folder that it leads to, also for one that is read with others: the register above
# it is not the one beside the link, and is told of where it is.

$ mkdir -p linked/a linked/b linked/.git
$ cp examples/eksempelby/kvalitetskontrakt-2012.yaml linked/a/k.yaml && ln -s ../a/k.yaml linked/b/k.yaml
$ sed 's/^kode:/kdoe:/' examples/eksempelby/kommune.yaml > linked/a/kommune.yaml && : > linked/b/kommune.yaml
$ kk validate --format concise --today=2012-11-01 linked/b/k.yaml
linked/a/kommune.yaml:10:1: fejl[KK006]: nøglen »kdoe« kendes ikke her
1 fejl, 0 advarsler i 2 filer
[1]
$ cd linked/b && kk validate --format concise --today=2012-11-01 k.yaml
../a/kommune.yaml:10:1: fejl[KK006]: nøglen »kdoe« kendes ikke her
1 fejl, 0 advarsler i 2 filer
[1]
$ kk validate --format concise --today=2012-11-01 -j 2 k.yaml ../a/k.yaml
../a/kommune.yaml:10:1: fejl[KK006]: nøglen »kdoe« kendes ikke her
1 fejl, 0 advarsler i 2 filer
[1]
$ cd ../.. && ln -s linked/b way && kk validate --format concise --today=2012-11-01 way/k.yaml | sed "s|$PWD|.|"
./linked/a/kommune.yaml:10:1: fejl[KK006]: nøglen »kdoe« kendes ikke her
1 fejl, 0 advarsler i 2 filer

# What stands where a register is looked for and is none is not followed to what it names, or the next would be, and the
# next. Who names it as what it is calls it as they do.

$ mkdir -p chain/.git && for i in 1 2 3 4 5; do mkdir chain/$i; sed 's/^type: .*/type: follow-up/; s/^kontrakt: .*/kontrakt: ..\/'$((i % 5 + 1))'\/k.yaml/; s/^data: .*//; s/^kode/kdoe/' examples/eksempelby/opfølgning-2012.yaml > chain/$i/kommune.yaml; sed "s/^kommune: .*/kommune: Kommune $i/; s/kilde:/kidle:/" examples/eksempelby/kvalitetskontrakt-2012.yaml > chain/$i/k.yaml; done
$ kk validate -f concise --today=2012-11-01 chain/1/k.yaml | cut -d: -f1 | sort | uniq -c
      1 13 fejl, 0 advarsler i 1 fil
     13 chain/1/k.yaml
$ for j in 1 2 7; do kk validate -f concise --today=2012-11-01 -j $j chain > $j.out; done; cmp 1.out 2.out && cmp 1.out 7.out && tail -n 1 1.out
105 fejl, 0 advarsler, 15 bemærkninger i 10 filer
$ mkdir -p called/.git called/a called/b && ln -s ../k.yaml called/a/kommune.yaml
$ sed "s/^kommune: .*/kommune: Kommune k/; s/kilde:/kidle:/" examples/eksempelby/kvalitetskontrakt-2012.yaml > called/k.yaml
$ sed "s/^kommune: .*/kommune: Kommune a/" examples/eksempelby/kvalitetskontrakt-2012.yaml > called/a/k.yaml
$ for i in b c; do sed "s/^kommune: .*/kommune: Kommune $i/; s/^kontrakt: .*/kontrakt: [..\/a\/k.yaml, ..\/k.yaml]/; s/^data: .*//" examples/eksempelby/opfølgning-2012.yaml > called/b/$i.yaml; done
$ kk validate -f concise --today=2012-11-01 --select KK006 called/b/b.yaml | cut -d: -f1 | sort | uniq -c
      1 13 fejl, 0 advarsler i 2 filer
     13 called/k.yaml
$ for j in 1 2 7; do kk export -f csv --today=2012-11-01 -j $j called > $j.out 2>&1; done; cmp 1.out 2.out && cmp 1.out 7.out && grep -c . 1.out
539

# A register that cannot be parsed is one also where it is met through a link, and tells itself what is wrong.

$ mkdir broken && : > broken/kommune.yaml && ln -s kommune.yaml broken/l.yaml
$ sed "s/^kommune: .*/kommune: Kommune b/; s/^kontrakt: .*/kontrakt: l.yaml/; s/^data: .*//" examples/eksempelby/opfølgning-2012.yaml > broken/o.yaml
$ kk validate -f concise --today=2012-11-01 broken/o.yaml
broken/l.yaml:1:1: fejl[KK001]: filen er tom
1 fejl, 0 advarsler i 2 filer
[1]

# How far long work is shows on a terminal, once it has taken more than a second, and is wiped away: here standard input
# is late.

$ echo '(sleep ${LATE:-1.2}; cat examples/hoeje-taastrup/kvalitetskontrakt-2012.yaml) | kk validate --today=2012-11-01 - "$@" examples >/dev/null' > late
$ LATE=3 TERM=xterm script -qec 'sh late' /dev/null | tr '\r' '\n' | sed 's/^[0-9]/N/' | uniq

N af 6 filer^[[K
^[[K
$ LATE=3 TERM=xterm script -qec 'sh late --lang=en' /dev/null | tr '\r' '\n' | sed 's/^[0-9]/N/' | uniq

N of 6 files^[[K
^[[K

# Never before that, where nobody sees it or it cannot be wiped away, where it is not wanted, or where a machine runs the
# terminal.

$ TERM=xterm script -qec 'kk validate --today=2012-11-01 examples/eksempelby' /dev/null | tr -d '\r'
0 fejl, 0 advarsler i 3 filer
$ TERM=xterm sh late 2>&1
[1]
$ TERM=xterm script -qec 'sh late 2>&1 | cat' /dev/null
$ TERM=dumb script -qec 'sh late' /dev/null
[1]
$ TERM=xterm script -qec 'sh late --quiet' /dev/null
[1]
$ CI=1 TERM=xterm script -qec 'sh late' /dev/null
[1]
