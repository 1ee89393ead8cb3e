# Documents in one form: keys, dates, numbers, order and indentation; comments and line breaks are kept.

$ ls
examples
gal.yaml
mærket.yaml
uens.yaml
$ kk fmt --check *.yaml
fejl[KK018]: »12« skal være 3 cifre
 --> gal.yaml:4:7
  |
4 | kode: 12
  |       ^^
  |
  = hjælp: skriv kun cifre, uden mellemrum
  = mere: kk explain KK018

1 fejl, 0 advarsler i 1 fil
mærket.yaml
uens.yaml
[1]
$ kk fmt --diff mærket.yaml
--- mærket.yaml
+++ mærket.yaml
@@ -4,11 +4,11 @@
 kommune: Eksempelby Kommune
 periode: 2012
 serviceområder:
-- navn: Folkeskole
-  mål:
-  - tekst: Eleverne skal trives bedre # kk: tillad KK102 -- måles fra 2013
-    id: trivsel
-  - tekst: Flere elever læser
-    # kk: tillad KK508 -- kilden er ikke valgt
-    id: laesning
-    mindst: 80 pct
+  - navn: Folkeskole
+    mål:
+      - tekst: Eleverne skal trives bedre # kk: tillad KK102 -- måles fra 2013
+        id: trivsel
+      - tekst: Flere elever læser
+        # kk: tillad KK508 -- kilden er ikke valgt
+        id: laesning
+        mindst: 80 %
$ cp uens.yaml for.yaml
$ kk fmt -v --lang en uens.yaml
kk: uens.yaml: rewritten
$ cat uens.yaml
# Hoved
# to

type: "kvalitetskontrakt" # typen
format: 1

kommune: Eksempelby Kommune
periode: '2012'
vurdering: >-
  Foldet
  tekst

    indrykket
# kk: tillad KK201 -- fordi
serviceområder:
  - navn: Borgerservice # navnet
    id: borgerservice
    # om temaer
    temaer:
      # sidst i temaet
      - betegnelse: Korte svartider
        mål:
          - id: telefon
            tekst: "95 % af alle
              henvendelser"
            mindst: 95 % # her
            udgangspunkt: {værdi: "91,4 %", dato: 2010-12-31}
            # dybt inde

            x-mit:
                a: 1
                b:
                -  c
            # om fristen
            frist: 2012-12-31
          # sidst blandt mål
        veje:
          - En
          - To
          - |2
              Tre
            fire

  # kk: tillad KK102 -- ja
  - navn: Andet
    mål:
      -
        # kommentar inde
        id: b
        tekst: Mål to
        højst: 1250 kr.
        delmål: [{frist: 2012-12-31, værdi: 5 kr.},
                 {frist: 2013-12-31,
                  værdi: 6}]
# hale
$ kk fmt --check uens.yaml; echo $?
0
$ kk fmt --keys en uens.yaml && kk fmt --keys da uens.yaml && cp uens.yaml igen.yaml && kk fmt - <for.yaml | cmp - igen.yaml
$ kk validate --today 2012-11-01 --format concise mærket.yaml | sed 's/:[0-9]*: /: /' >for.txt
$ kk fmt mærket.yaml && cat mærket.yaml
# Kommentarer, som kk retter sig efter, taler om det samme bagefter: det første af et mål bliver det første.
type: kvalitetskontrakt
format: 1
kommune: Eksempelby Kommune
periode: 2012
serviceområder:
  - navn: Folkeskole
    mål:
      - tekst: Eleverne skal trives bedre # kk: tillad KK102 -- måles fra 2013
        id: trivsel
      - tekst: Flere elever læser
        # kk: tillad KK508 -- kilden er ikke valgt
        id: laesning
        mindst: 80 %
$ kk validate --today 2012-11-01 --format concise mærket.yaml | sed 's/:[0-9]*: /: /' | diff for.txt - && echo det samme
det samme

# A document with errors is left alone.

$ cp gal.yaml gal-for.yaml; kk fmt gal.yaml
fejl[KK018]: »12« skal være 3 cifre
 --> gal.yaml:4:7
  |
4 | kode: 12
  |       ^^
  |
  = hjælp: skriv kun cifre, uden mellemrum
  = mere: kk explain KK018

1 fejl, 0 advarsler i 1 fil
[1]
$ cmp gal.yaml gal-for.yaml && echo urørt
urørt
$ kk fmt - <gal.yaml
fejl[KK018]: »12« skal være 3 cifre
 --> <stdin>:4:7
  |
4 | kode: 12
  |       ^^
  |
  = hjælp: skriv kun cifre, uden mellemrum
  = mere: kk explain KK018

1 fejl, 0 advarsler i 1 fil
[1]

# Standard input to standard output, with the bytes that other programs leave.

$ printf '\357\273\277type: kommune\r\nformat: 1\r\nkommune: "Eksempelby Kommune"' | kk fmt -
type: kommune
format: 1
kommune: "Eksempelby Kommune"
$ printf 'format: 1\nkommune: X\ntype: kommune\n' | kk fmt --check -
<stdin>
[1]
$ printf 'format: 1\nkommune: X\ntype: kommune\n' | kk fmt --diff -
--- <stdin>
+++ <stdin>
@@ -1,3 +1,3 @@
+type: kommune
 format: 1
 kommune: X
-type: kommune
$ kk fmt --keys sv mærket.yaml
kk: --keys kan ikke være »sv«; skriv da eller en
[2]
$ kk fmt findes-ikke.yaml
kk: findes-ikke.yaml: findes ikke
[3]

# The examples are in the form that is shown to others, with the case behind the contract.

$ kk fmt --check examples
$ printf 'type: kvalitetskontrakt\nformat: 1\nkommune: X\nsag:\n  indstilling: At\nperiode: 2012\nserviceområder:\n- navn: A\n' | kk fmt -
type: kvalitetskontrakt
format: 1
kommune: X
periode: 2012
serviceområder:
  - navn: A
sag:
  indstilling: At
