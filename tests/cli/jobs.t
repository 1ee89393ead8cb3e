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

# How far long work is shows on a terminal only, and never where a machine runs the terminal.

$ CI=1 TERM=xterm script -qec 'kk validate --today=2012-11-01 examples/eksempelby' /dev/null | tr -d '\r'
0 fejl, 0 advarsler i 3 filer
