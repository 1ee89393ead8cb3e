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

# What is passed over as not ours is told of where a document follows it up or replaces it: else its faults, and what
# is left to check without it, would go unseen. Nothing of what stands in it is shown.

$ mkdir f; o() { printf 'type: opfølgningsredegørelse\nformat: 1\nkommune: A\nvedtaget: 2012-10-01\noffentliggjort: 2012-10-01\nadresse: https://a.example\når: 2012\nopgjort: 2012-09-01\nbudgetvedtagelse: 2012-10-09\nmål: {a: {målinger: [{dato: 2012-06-30, værdi: 5}]}}\nkontrakt: %s\n' "$1"; }
$ printf 'tpe: kvalitetskontrakt\nkode: hemmelig\n' >f/k.yaml; echo 'type: [' >f/l.yaml; : >f/m.yaml; printf '\377' >f/n.yaml
$ for k in k l m n; do o $k.yaml >f/o-$k.yaml; done; { doc; echo 'erstatter: k.yaml'; } | sed 's/tekst: C/&, mindst: 5/' >f/p.yaml
$ $kk -j1 f >en; $kk -j2 f | cmp - en && cat en
f/o-k.yaml:11:11: error: »k.yaml« er ikke en kvalitetskontrakt [KK018]
f/o-l.yaml:11:11: error: »l.yaml« er ikke en kvalitetskontrakt [KK018]
f/o-m.yaml:11:11: error: »m.yaml« er ikke en kvalitetskontrakt [KK018]
f/o-n.yaml:11:11: error: »n.yaml« er ikke en kvalitetskontrakt [KK018]
f/p.yaml:13:12: error: »k.yaml« er ikke en kvalitetskontrakt [KK018]
$ $kk f/o-k.yaml
f/o-k.yaml:11:11: error: »k.yaml« er ikke en kvalitetskontrakt [KK018]
[1]
$ for how in progress report agenda deadlines export 'site -o f/web' 'new opfølgning --from'; do kk $how f/o-k.yaml 2>&1 >/dev/null | grep -c 'fejl.KK018'; done | sort | uniq -c | tr -s ' '
 7 1
$ kk new opfølgning --from f/o-l.yaml
fejl[KK018]: »l.yaml« er ikke en kvalitetskontrakt
  --> f/o-l.yaml:11:11
   |
11 | kontrakt: l.yaml
   |           ^^^^^^ siger ikke »type: kvalitetskontrakt«
   |
   = hjælp: skriv stien til en kvalitetskontrakt
   = mere: kk explain KK018

1 fejl, 0 advarsler i 1 fil
kk: et dokument at bygge på kan ikke bruges, før fejlene i det er rettet
[3]

# .gitignore and --exclude.

$ mkdir g; (cd g && git init -q 2>/dev/null; mkdir .git 2>/dev/null; doc >a.yaml; doc >b.yaml; mkdir ud; doc >ud/c.yaml; printf '/ud/\nb.yaml\n' >.gitignore)
$ $kk g
g/a.yaml:12:26: error: målet »a« i serviceområdet »A« er ikke kvantificerbart [KK102]
[1]
$ $kk --exclude 'a.*' g
kk: ingen dokumenter: der er ingen .yaml-filer med en af formatets typer
[2]

# A contract that municipalities name by several paths is called what each of them calls it.

$ mkdir h h/f; doc >h/k.yaml; ln -s ../k.yaml h/f/l.yaml
$ for i in 1 2 3; do printf 'type: opfølgningsredegørelse\nformat: 1\nkommune: B%d\nkontrakt: f/l.yaml\når: 2012\nopgjort: 2012-09-01\nbudgetvedtagelse: 2012-10-09\n' $i >h/o$i.yaml; done
$ sed -i 's#f/l.yaml#k.yaml#' h/o2.yaml; kk validate --today 2012-11-01 -j 1 --select KK201 h/o*.yaml 2>/dev/null | grep -- '-->'
  --> h/o1.yaml:1:1
  --> h/f/l.yaml:12:16
  --> h/o2.yaml:1:1
  --> h/k.yaml:12:16
  --> h/o3.yaml:1:1
  --> h/f/l.yaml:12:16

# A contract that stands where the register should is no more read with the one that it replaces than any other that is
# only named: neither for the first municipality below it nor for a later one.

$ mkdir i; k() { printf 'type: kvalitetskontrakt\nformat: 1\nkommune: Aby\nvedtaget: 2011-10-01\noffentliggjort: 2011-10-01\nadresse: https://a.example\nperiode: %s\nvurdering: Ja.\n%sserviceområder:\n  - navn: %s\n    veje: [B]\n    mål: [{id: a, tekst: C, mindst: 5, frist: 2012-12-31, kilde: D}]\n' "$@"; }
$ k 2011 '' Yy >i/h.yaml; k 2012 'erstatter: h.yaml
> ' Xx >i/kommune.yaml
$ o() { printf 'type: opfølgningsredegørelse\nformat: 1\nkommune: %sby\nkontrakt: %s.yaml\når: %d\nopgjort: %d-09-01\nmål:\n  a:\n    målinger: [{dato: 2011-06-30, værdi: %d}]\n' $2 $3 $4 $4 $5 >i/o$1.yaml; }
$ for i in B C D; do o 0$i $i h 2011 6; o 2$i $i kommune 2012 4; done; o 1 A kommune 2012 3
$ kk validate --today 2012-11-01 --format gcc -j 1 i/h.yaml i/o*.yaml | grep KK210
[1]
