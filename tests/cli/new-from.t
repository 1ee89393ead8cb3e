From earlier documents: a contract of two years is followed by two years, another period is to be filled in.

$ kk new kontrakt --today 2012-11-01 --from by/k1.yaml -o by/ny.yaml; sed -n '/^periode/p; /^erstatter/,$p' by/ny.yaml; rm by/ny.yaml
periode: 2013-2014
erstatter: k1.yaml

serviceområder:
  - navn: Skole
    id: skole
    temaer:
      - betegnelse: Læsning
        politik:
          - Børnepolitik
          - Læsepolitik
        mål:
          - id: laesning
            tekst: Mellem 18 og 22 elever på hvert hold
            mellem: 18 elever og 22 elever
            # frist før: 2012-06-30
            grupper: x
            politik: Børnepolitik
            veje:
              - En vej
              - En vej til

      - betegnelse: Uden mål
        målsætning: |-
          Alle
          trives.
    mål:
      - id: plan
        tekst: Planen er lavet
        gennemført: planen er lavet
        frist: 2014-12-31

      - id: stiger
        tekst: Flere
        stiger: 10 %
        # udgangspunkt før: 50 (2010-12-31)
        udgangspunkt:
          værdi:
          dato:
        frist: 2014-12-31
        # usikkerhed før: 2

      - id: fald
        tekst: Færre
        falder: 10 klager
        # udgangspunkt før: 50 klager
        udgangspunkt:
          værdi:
          dato:
        frist: 2014-12-31
$ kk new kontrakt --today 2012-11-01 --from by/k2.yaml | sed -n '/^udvalg/p; /^periode/p; /^erstatter/,$p'
udvalg: Ældreudvalget
periode:
erstatter: by/k2.yaml

serviceområder:
  - navn: Hjemmepleje
    mål:
      - id: besoeg
        tekst: Tre besøg om dagen
        mindst: 3 besøg
$ for from in 02-01 01-02; do for to in 11-30 12-30; do sed "s|2012-07-01/2013-06-30|2011-$from/2012-$to|" by/k2.yaml >k.yaml; kk new kontrakt --from k.yaml | grep ^periode; done; done
periode:
periode:
periode:
periode:
$ sed "s|2012-07-01/2013-06-30|2150-2180|" by/k2.yaml >k.yaml; kk new kontrakt --from k.yaml | grep ^periode
periode:

# A follow-up after the one before: its contracts, the year after its own, and what was last known. Two committees'
# contracts have no committee in common, and each counts its goals from 1.

$ kk new opfølgning --today 2012-11-01 --from by/opf-2011.yaml
# Udfyld de tomme nøgler; kk validate nævner dem, der mangler.
# Linjer som »#titel:« er valgfrie: tag det første # bort, og skriv en værdi efter kolonet.

type: opfølgningsredegørelse
format: 1
sprog: da
kommune: Prøveby Kommune
#udvalg:           # det udvalg, hvis serviceområder dokumentet dækker; uden: alle
#titel:            # titel; uden: dannes af type og år
#sagsnr:           # sagsnummer, fx 11/12513
#udvalgsbehandlet: # dagen, et udvalg godkendte det
#vedtaget:         # dagen, kommunalbestyrelsen vedtog det; uden: et udkast
#offentliggjort:   # dagen, det blev offentliggjort
#adresse:          # http- eller https-adresse, hvor borgerne finder det
#sag:              # udvalgssagen
kontrakt:
  - by/k1.yaml
  - by/k2.yaml
år: 2012
# dagen, til og med hvilken tal tæller med
opgjort:
#budgetvedtagelse: # dagen, årsbudgettet blev vedtaget (BEK § 4)
#sammenfatning:    # sammenfatning
#data:             # CSV-filer med målinger

mål:
  # Mellem 18 og 22 elever på hvert hold
  # mellem: 18 elever og 22 elever, frist: 2012-06-30
  # senest målt: 25 elever (2011-03-31)
  laesning:
    målinger:
      - dato:
        værdi:
    #forklaring:       # hvor langt kommunen er (BEK § 5, nr. 1)
    #opfølgning:       # hvad kommunen gør ved et mål, der ikke er nået (BEK § 5, nr. 2)
    #ny_frist:         # en ny frist
    #udgår:            # kommunalbestyrelsens grund til, at målet udgår

  # Planen er lavet
  # gennemført: planen er lavet, frist: 2012-12-31
  # senest målt: nej (2011-06-30)
  plan:
    målinger:
      - dato:
        værdi:

  # Flere
  # stiger: 10 %, frist: 2012-12-31
  # senest målt: 52 (2011-06-30)
  stiger:
    målinger:
      - dato:
        værdi:

  # Færre
  # falder: 10 klager, frist: 2012-12-31
  fald:
    målinger:
      - dato:
        værdi:

  # Tre besøg om dagen
  # mindst: 3 besøg, frist: 2013-06-30
  besoeg:
    målinger:
      - dato:
        værdi:

#økonomi:          # budgetlinjer
$ kk new opfølgning --today 2013-11-01 --from by/k2.yaml --from by/kommune.yaml | grep -E '^(udvalg|kontrakt|år|budget)'
udvalg: Ældreudvalget
kontrakt: by/k2.yaml
år: 2013
budgetvedtagelse: 2013-10-10
$ kk new opfølgning --today 2011-11-01 --from by/k2.yaml --from by/k1.yaml --register by/kommune.yaml | grep -E -A2 '^(#?udvalg|kontrakt|år|budget)'
#udvalg:           # det udvalg, hvis serviceområder dokumentet dækker; uden: alle
#titel:            # titel; uden: dannes af type og år
#sagsnr:           # sagsnummer, fx 11/12513
#udvalgsbehandlet: # dagen, et udvalg godkendte det
#vedtaget:         # dagen, kommunalbestyrelsen vedtog det; uden: et udkast
#offentliggjort:   # dagen, det blev offentliggjort
--
kontrakt:
  - by/k2.yaml
  - by/k1.yaml
år: 2012
# dagen, til og med hvilken tal tæller med
opgjort:
$ kk new opfølgning --today 2012-11-01 --from by/opf-2011.yaml --from by/k2.yaml | grep -E -A1 '^(#?udvalg|kontrakt|år|mål)'
#udvalg:           # det udvalg, hvis serviceområder dokumentet dækker; uden: alle
#titel:            # titel; uden: dannes af type og år
--
#udvalgsbehandlet: # dagen, et udvalg godkendte det
#vedtaget:         # dagen, kommunalbestyrelsen vedtog det; uden: et udkast
--
kontrakt: by/k2.yaml
år: 2012
# dagen, til og med hvilken tal tæller med
--
mål:
  # Mål 1.1: Tre besøg om dagen

# Areas that are not in force are left out; where none is, one is to be filled in.

$ kk new kontrakt --today 2012-11-01 --register by/kommune.yaml | sed -n '/^serviceområder/,$p'
serviceområder:
  # serviceområdets navn
  - navn:
    #id:               # kort, varigt navn
    #udvalg:           # ansvarligt udvalg
    #ansvarlig:        # hvem der har ansvaret
    #vurdering:        # hvordan områdets kvalitet kan udvikles (BEK § 1)
    temaer:
      # temaets betegnelse
      - betegnelse:
        #målsætning:       # overordnet målsætning
        #politik:          # den politik, målet er overført fra
        mål:
          # kort, varigt navn af a–z, 0–9 og -
          - id:
            # målet, som det er vedtaget
            tekst:
            #måles:            # hvad der tælles
            # nået, når det målte er mindst så stort
            mindst:
            #højst:            # nået, når det målte er højst så stort
            #mellem:           # nået, når det målte ligger i intervallet, fx 18 og 22 dage
            #stiger:           # nået, når det målte er steget så meget fra udgangspunktet
            #falder:           # nået, når det målte er faldet så meget fra udgangspunktet
            #fastholdes:       # den tilladte afvigelse fra udgangspunktet
            #gennemført:       # det, der skal være gennemført
            #udgangspunkt:     # et tal, eller {værdi, dato}
            #fra:              # dagen, arbejdet begynder
            #frist:            # uden: periodens sidste dag
            #delmål:           # værdier på vejen: {frist, værdi}
            #hyppighed:        # hvor tit der måles
            #kilde:            # hvor tallene kommer fra
            #forløb:           # det planlagte forløb
            #optælling:        # om målinger er niveauer eller lægges sammen
            #usikkerhed:       # en mindre ændring er ingen ændring
            #sammenligning:    # tal at sammenligne med: {navn, værdi, dato, gruppe}
            #grupper:          # grupper, målingerne er delt op i
            #ansvarlig:        # hvem der har ansvaret
            #politik:          # den politik, målet er overført fra
            #veje:             # veje til netop dette mål
            #note:             # bemærkning
        # veje til målene
        veje:
          -
        #indikatorer:      # baggrundstal uden måltal
    #mål:              # mål uden for temaer
    #veje:             # hvordan målene påtænkes opfyldt (BEK § 2, nr. 2)
    #indikatorer:      # baggrundstal uden måltal
$ kk new kontrakt --today 2013-11-01 --register by/kommune.yaml | sed -n '/^serviceområder/,/#udvalg/p'
serviceområder:
  - navn: Hjemmepleje
    id: hjem
    #udvalg:           # ansvarligt udvalg

# What a document cannot be built on.

$ kk new kontrakt --register by/k1.yaml
kk: et dokument, der er givet med --from eller --register, har intet at give videre til »kontrakt«
[2]
$ kk new opfølgning --from by/halv.yaml
fejl[KK007]: nøglen »tekst« mangler
 --> by/brudt.yaml:7:11
  |
7 |     mål: [{id: a, mindst: 3}]
  |           ^^^ kræves i et mål
  |
  = hjælp: tilføj linjen:
           tekst: …
  = mere: kk explain KK007

1 fejl, 0 advarsler i 1 fil
kk: et dokument at bygge på kan ikke bruges, før fejlene i det er rettet
[3]
$ kk new opfølgning --from by/brudt.yaml
fejl[KK007]: nøglen »tekst« mangler
 --> by/brudt.yaml:7:11
  |
7 |     mål: [{id: a, mindst: 3}]
  |           ^^^ kræves i et mål
  |
  = hjælp: tilføj linjen:
           tekst: …
  = mere: kk explain KK007

1 fejl, 0 advarsler i 1 fil
kk: et dokument at bygge på kan ikke bruges, før fejlene i det er rettet
[3]
$ printf 'type: kvalitetskontrakt\ntitel: \a\n' >by/ulæselig.yaml; sed 's/^kontrakt: .*/kontrakt: ulæselig.yaml/' by/halv.yaml >by/om-den.yaml; kk new opfølgning --from by/om-den.yaml
fejl[KK002]: styretegnet U+0007 må ikke stå i filen
 --> by/ulæselig.yaml:2:8
  |
2 | titel: <U+0007>
  |        ^^^^^^^^ her
  |
  = hjælp: slet tegnet
  = mere: kk explain KK002

1 fejl, 0 advarsler i 1 fil
kk: et dokument at bygge på kan ikke bruges, før fejlene i det er rettet
[3]
$ kk new kontrakt --from by/opf-2011.yaml
kk: et dokument, der er givet med --from eller --register, har intet at give videre til »kontrakt«
[2]
$ mkdir tom.yaml; kk new kontrakt --from tom.yaml
kk: ingen dokumenter: der er ingen .yaml-filer med en af formatets typer
[2]
$ kk new kontrakt --register tom.yaml
kk: tom.yaml: er en mappe
[3]
$ kk new kontrakt --register /dev/zero
kk: /dev/zero: er ikke en almindelig fil
[3]
$ echo 'kode: 999' >uden-type.yaml; kk new kontrakt --register uden-type.yaml
fejl[KK007]: nøglen »type« mangler
 --> uden-type.yaml:1:1
  |
1 | kode: 999
  | ^^^^ kræves i ethvert dokument
  |
  = hjælp: tilføj linjen:
           type: kommune
  = mere: kk explain KK007

1 fejl, 0 advarsler i 1 fil
kk: et dokument at bygge på kan ikke bruges, før fejlene i det er rettet
[3]
$ kk new kommune --from by/kommune.yaml
# Udfyld de tomme nøgler; kk validate nævner dem, der mangler.
# Linjer som »#titel:« er valgfrie: tag det første # bort, og skriv en værdi efter kolonet.

type: kommune
format: 1
sprog: da
kommune: Prøveby Kommune
#udvalg:           # det udvalg, hvis serviceområder dokumentet dækker; uden: alle
#titel:            # titel; uden: dannes af type og år
#sagsnr:           # sagsnummer, fx 11/12513
#udvalgsbehandlet: # dagen, et udvalg godkendte det
#vedtaget:         # dagen, kommunalbestyrelsen vedtog det; uden: et udkast
#offentliggjort:   # dagen, det blev offentliggjort
#adresse:          # http- eller https-adresse, hvor borgerne finder det
#sag:              # udvalgssagen
# kommunekode, tre cifre
kode:
#cvr:              # cvr-nummer, otte cifre
#portal_åbnet:     # dagen, portalen åbnede for kontrakter (BEK § 8, stk. 4)
#tilgængelighedserklæring:  # adressen på tilgængelighedserklæringen

# kommunens serviceområder
serviceområder:
  # serviceområdets navn
  - navn:
    # kort, varigt navn
    id:
    # udvalget
    udvalg:
    #ansvarlig:        # hvem der har ansvaret
    #fra:              # i kraft fra
    #til:              # i kraft til og med
    #afløser:          # id på de områder, det har afløst
#budgetvedtagelser:  # budgetår og dagen, budgettet blev vedtaget

# Given beforehand: what is one line or prose once, what is a list as often as it is given; what has no place is told of.

$ kk new opfølgning --set kontrakt=a.yaml --set kontrakt=b.yaml --set 'sammenfatning=En linje' --set år=2012 | grep -E -A2 '^(kontrakt|år|sammenf)'
kontrakt:
  - a.yaml
  - b.yaml
år: 2012
# dagen, til og med hvilken tal tæller med
opgjort:
--
sammenfatning: En linje
#data:             # CSV-filer med målinger
#mål:              # hvert måls id og hvad der er at sige om det
$ kk new kontrakt --set sag.indstilling=Ja --set 'sag.tidsplan=I maj' | grep -A3 '^sag'
sag:
  tidsplan: I maj
  indstilling: Ja
# fx 2012, 2012-2013 eller 2012-01-01/2012-12-31
$ kk new opfølgning --from by/k2.yaml --set mål.besoeg.forklaring=Fordi --set data=m.csv | sed -n '/^mål/,$p'
mål:
  # Mål 1.1: Tre besøg om dagen
  # mindst: 3 besøg, frist: 2013-06-30
  besoeg:
    forklaring: Fordi
    #opfølgning:       # hvad kommunen gør ved et mål, der ikke er nået (BEK § 5, nr. 2)
    #ny_frist:         # en ny frist
    #udgår:            # kommunalbestyrelsens grund til, at målet udgår

#økonomi:          # budgetlinjer
$ for set in år år= =2012 mål=x mål.x mål.besoeg.x=1 sag=x sag.x=1 sag.tidsplan.x=1 økonomi=1 x=1 år.x=1 mål.andet.forklaring=1 titel=a; do kk new opfølgning --from by/k2.yaml --set titel=b --set "$set" 2>&1 >/dev/null; done
kk: --set »år«: skriv en af dokumentets nøgler, = og en værdi, fx opgjort=2012-12-31 eller mål.telefon.forklaring=…
kk: --set »år=«: skriv en af dokumentets nøgler, = og en værdi, fx opgjort=2012-12-31 eller mål.telefon.forklaring=…
kk: --set »=2012«: skriv en af dokumentets nøgler, = og en værdi, fx opgjort=2012-12-31 eller mål.telefon.forklaring=…
kk: --set »mål=x«: skriv en af dokumentets nøgler, = og en værdi, fx opgjort=2012-12-31 eller mål.telefon.forklaring=…
kk: --set »mål.x«: skriv en af dokumentets nøgler, = og en værdi, fx opgjort=2012-12-31 eller mål.telefon.forklaring=…
kk: --set »mål.besoeg.x=1«: skriv en af dokumentets nøgler, = og en værdi, fx opgjort=2012-12-31 eller mål.telefon.forklaring=…
kk: --set »sag=x«: skriv en af dokumentets nøgler, = og en værdi, fx opgjort=2012-12-31 eller mål.telefon.forklaring=…
kk: --set »sag.x=1«: skriv en af dokumentets nøgler, = og en værdi, fx opgjort=2012-12-31 eller mål.telefon.forklaring=…
kk: --set »sag.tidsplan.x=1«: skriv en af dokumentets nøgler, = og en værdi, fx opgjort=2012-12-31 eller mål.telefon.forklaring=…
kk: --set »økonomi=1«: skriv en af dokumentets nøgler, = og en værdi, fx opgjort=2012-12-31 eller mål.telefon.forklaring=…
kk: --set »x=1«: skriv en af dokumentets nøgler, = og en værdi, fx opgjort=2012-12-31 eller mål.telefon.forklaring=…
kk: --set »år.x=1«: skriv en af dokumentets nøgler, = og en værdi, fx opgjort=2012-12-31 eller mål.telefon.forklaring=…
kk: --set »mål.andet.forklaring=1«: skriv en af dokumentets nøgler, = og en værdi, fx opgjort=2012-12-31 eller mål.telefon.forklaring=…
kk: --set »titel=a«: skriv en af dokumentets nøgler, = og en værdi, fx opgjort=2012-12-31 eller mål.telefon.forklaring=…
[2]
