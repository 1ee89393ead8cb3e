A folder's documents, sorted; what is not ours is passed over; each file once however it is named.

$ kk="kk validate --today 2012-11-01 --format gcc"
$ mkdir -p a/b a/.skjult a/c
$ doc() { printf 'type: kvalitetskontrakt\nformat: 1\nkommune: A\nvedtaget: 2012-10-01\noffentliggjort: 2012-10-01\nadresse: https://a.example\nperiode: 2012\nvurdering: Ja.\nserviceområder:\n  - navn: A\n    veje: [B]\n    mål: [{id: a, tekst: C, frist: 2012, kilde: D}]\n'; }
$ for f in a/z.yaml a/b/y.yml a/b/Æ.yaml a/.skjult/x.yaml a/c/v.txt a/c/w.YAML; do doc >$f; done
$ echo 'name: CI' >a/ci.yaml; printf '\xff\xfe\0' >a/binær.yaml; : >a/tom.yaml
$ $kk a
a/b/y.yml:12:26: error: målet »a« i serviceområdet »A« er ikke kvantificerbart [KK102]
a/b/Æ.yaml:12:26: error: målet »a« i serviceområdet »A« er ikke kvantificerbart [KK102]
a/z.yaml:12:26: error: målet »a« i serviceområdet »A« er ikke kvantificerbart [KK102]
[1]
$ $kk -v a 2>&1 >/dev/null
kk: a/binær.yaml: ikke et dokument i dette format
kk: a/ci.yaml: ikke et dokument i dette format
kk: a/tom.yaml: ikke et dokument i dette format
[1]
$ $kk a a/z.yaml ./a/b/../z.yaml | sort | uniq -c | awk '{ print $1 }' | sort -u
1
$ $kk a/.skjult/x.yaml a/c/v.txt
a/.skjult/x.yaml:12:26: error: målet »a« i serviceområdet »A« er ikke kvantificerbart [KK102]
a/c/v.txt:12:26: error: målet »a« i serviceområdet »A« er ikke kvantificerbart [KK102]
[1]
$ (cd a/b && $kk .)
y.yml:12:26: error: målet »a« i serviceområdet »A« er ikke kvantificerbart [KK102]
Æ.yaml:12:26: error: målet »a« i serviceområdet »A« er ikke kvantificerbart [KK102]
[1]
$ (cd a/b && $kk)
y.yml:12:26: error: målet »a« i serviceområdet »A« er ikke kvantificerbart [KK102]
Æ.yaml:12:26: error: målet »a« i serviceområdet »A« er ikke kvantificerbart [KK102]
[1]

# Broken documents of ours are not passed over.

$ mkdir d; printf 'type: kvalitetskontrakt\ntekst: "åben\n' >d/k.yaml; printf 'type: kvalitetskontrakt\n\tformat: 1\n' >d/l.yaml
$ $kk d
d/k.yaml:2:8: error: et anførselstegn bliver aldrig lukket [KK001]
d/l.yaml:2:1: error: en linje er rykket ind med tabulator [KK001]
[1]

# Links lead to files inside the tree, never out of it, and folders are not walked twice.

$ mkdir e; ln -s ../a/z.yaml e/ude.yaml; ln -s . e/ring; doc >e/k.yaml; ln -s k.yaml e/inde.yaml
$ $kk e
e/inde.yaml:12:26: error: målet »a« i serviceområdet »A« er ikke kvantificerbart [KK102]
[1]

# A folder that cannot be read is told, whatever else is found; a pipe among the files is not waited on.

$ mkfifo e/rør.yaml; $kk e
e/inde.yaml:12:26: error: målet »a« i serviceområdet »A« er ikke kvantificerbart [KK102]
[1]
$ $kk e/rør.yaml
kk: e/rør.yaml: er ikke en almindelig fil
[3]

# .gitignore and --exclude.

$ mkdir g; (cd g && git init -q 2>/dev/null; mkdir .git 2>/dev/null; doc >a.yaml; doc >b.yaml; mkdir ud; doc >ud/c.yaml; printf '/ud/\nb.yaml\n' >.gitignore)
$ $kk g
g/a.yaml:12:26: error: målet »a« i serviceområdet »A« er ikke kvantificerbart [KK102]
[1]
$ $kk --exclude 'a.*' g
kk: ingen dokumenter: der er ingen .yaml-filer med en af formatets typer
[2]
