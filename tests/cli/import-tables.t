# SPDX-License-Identifier: MPL-2.0
Where a table ends and another begins, and where the unit of a figure stands. What a file does not say is left out here.

$ i() { for f in "$@"; do echo "== $f"; kk import --kommune B --periode 2012 "$f" 2>&1 | sed '1,/^periode: 2012/d; /^$/d; /foreslået ud/d; /^# [lKE]/d'; done; }

# With only an empty line between them, the headings say that a table is another: no theme of the one above is about it.

$ i to.md to.csv faner.txt tegnede.md
== to.md
serviceområder:
  - navn: Skole
    temaer:
      - betegnelse: Trivsel
        mål:
          - id: glade
            tekst: Mindst 90 % er glade
            mindst: 90 %
        veje:
          - AKT
    mål:
      - id: fravaer
        tekst: Fravær er højst
        højst: 5 %
      - id: klasser-bygger
        tekst: Mindst 8 klasser bygger
        mindst: 8 klasser
        frist: 2013-12-31
to.md:9: kolonnen »Noget« kendes ikke: »x«
== to.csv
serviceområder:
  - navn: Skole
    mål:
      - id: glade
        tekst: Mindst 90 % er glade
        mindst: 90 %
    veje:
      - AKT
  - navn: Bibliotek
    mål:
      - id: udlaan
        tekst: Udlån er mindst
        # ingen målestok foreslået:
        # tabellen siger »100.000«, som kan læses på to måder
        frist: 2013-12-31
      - id: klager
        tekst: Klager er højst
        højst: 5
        frist: 2013-06-30
to.csv:5: kolonnen »Noget andet« kendes ikke: »x«
== faner.txt
serviceområder:
  - navn: Dagtilbud
    temaer:
      - betegnelse: Sprog
        mål:
          - id: boernene-sprogvurderet
            tekst: Mindst 90 % af børnene er sprogvurderet
            mindst: 90 %
        veje:
          - Sprogvejledere
    mål:
      - id: sygefravaeret
        tekst: Sygefraværet er højst 4 %
        højst: 4 %
        frist: 2013-12-31
        ansvarlig: Lederen
== tegnede.md
serviceområder:
  - navn: Sundhed
    temaer:
      - betegnelse: Rygning
        mål:
          - id: dagligrygere
            tekst: Andel dagligrygere er højst
            højst: 15 %
      - betegnelse: Motion
        mål:
          - id: aktive-borgere
            tekst: Andel aktive borgere er mindst
            mindst: 60 %
    mål:
      - id: dages-ventetid
        tekst: Højst 5 dages ventetid
        højst: 5 dage
        frist: 2014-06-30

# A figure has the unit of its column's heading, or that of the row's column of units; one of its own is nearest. A unit
# of no figure is told of.

$ i enheder.csv hoveder.md hours.md procent.csv tal.tsv
== enheder.csv
serviceområder:
  - navn: Skole
    mål:
      - id: glade
        tekst: Mindst 90 % er glade
        mindst: 90 %
        udgangspunkt: 85 %
      - id: fravaer
        tekst: Fravær er højst
        højst: 5 %
        udgangspunkt:
          værdi: 6 %
          dato: 2011-12-31
      - id: klager
        tekst: Klager er højst
        højst: 5
        udgangspunkt: 7
      - id: elever-klasse
        tekst: Elever pr. klasse er højst
        højst: 24
        udgangspunkt: 25
      - id: venteliste
        tekst: Venteliste er højst
        højst: 10 elever
        # kunne ikke læses; skriv det som formatet vil have det:
        # udgangspunkt: ca. 20
      - id: hoej-trivsel
        tekst: Høj trivsel
        # ingen målestok foreslået:
        # sætningen har intet tal, som målet kan holdes op imod
      - id: plan
        tekst: Alle har en plan
        mindst: 100 %
      - id: ventetid
        tekst: Ventetid er højst
        højst: 8
        udgangspunkt: 9
      - id: udgift
        tekst: Udgift er højst
        højst: 1100,5 kr.
        # kunne ikke læses; skriv det som formatet vil have det:
        # udgangspunkt: 1.250 kr.
enheder.csv:7: enheden »smileys« hører ikke til noget tal i rækken
enheder.csv:8: enheden »procent« hører ikke til noget tal i rækken
enheder.csv:9: enheden »2 dage« hører ikke til noget tal i rækken
enheder.csv:6: udgangspunktet »ca. 20« er ikke et tal
enheder.csv:10: udgangspunktet »1.250 kr.« er 1250 eller 1,25: skriv det entydigt
== hoveder.md
serviceområder:
  - navn: Vej og Park
    mål:
      - id: svartid
        tekst: Svartid er højst
        højst: 5 dage
        udgangspunkt:
          værdi: 10 dage
          dato: 2012-12-31
      - id: huller-repareres
        tekst: Huller repareres på højst
        højst: 7,5 timer
        udgangspunkt:
          værdi: 14,5 dage
          dato: 2012-12-31
      - id: lamper-virker
        tekst: Lamper der virker er mindst
        # ingen målestok foreslået:
        # tabellen siger »99 %«, men ikke, om det er mindst eller højst
        udgangspunkt: 96
hoveder.md:5: enheden »uger« hører ikke til noget tal i rækken
hoveder.md:10: kolonnen »Status i år« kendes ikke: »97«
== hours.md
serviceområder:
  - navn: Roads
    mål:
      - id: response
        tekst: Response is at most
        højst: 5 %
        udgangspunkt: 7 hours
== procent.csv
serviceområder:
  - navn: Skole
    mål:
      - id: elever-fortsaetter-ungdomsuddannelse
        tekst: Andel elever der fortsætter i ungdomsuddannelse er mindst
        # ingen målestok foreslået:
        # tabellen siger »95 %«, men ikke, om det er mindst eller højst
        udgangspunkt:
          værdi: 87 %
          dato: 2011-12-31
        kilde: UNI-C
      - id: fravaer
        tekst: Fravær er højst
        højst: 5 %
        udgangspunkt:
          værdi: 6,5 %
          dato: 2011-12-31
        kilde: Skolernes registrering
== tal.tsv
serviceområder:
  - navn: Borgerservice
    mål:
      - id: digitale-ansoegninger
        tekst: Antal digitale ansøgninger er mindst
        mindst: 1400000 stk.
        udgangspunkt: 1250000 stk.
        frist: 2014-12-31
        kilde: KMD
      - id: udgiften-sag
        tekst: Udgiften pr. sag er højst
        # ingen målestok foreslået:
        # tabellen siger »1.100 kr.«, som kan læses på to måder
        udgangspunkt: 1250,50 kr.
        frist: 2014-12-31
        kilde: Økonomi

# Where a column of goals has figures alone, what is measured says what they are of.

$ i indikatorer.csv
== indikatorer.csv
serviceområder:
  - navn: Ældre
    mål:
      - id: tilfredse
        tekst: Andel tilfredse er mindst
        mindst: 90 %
        udgangspunkt:
          værdi: 82 %
          dato: 2012-12-31
      - id: ventetid-genoptraening
        tekst: Ventetid til genoptræning er højst
        højst: 14 dage
        udgangspunkt:
          værdi: 18 dage
          dato: 2012-12-31
indikatorer.csv:2: kolonnen »2011« kendes ikke: »80«
indikatorer.csv:3: kolonnen »2011« kendes ikke: »21«
