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
      - id: kunder-butikken
        tekst: Kunder i butikken er mindst
        mindst: 80 kunder
        udgangspunkt: 75 kunder
      - id: elever-sang
        tekst: Elever i sang er mindst
        mindst: 99 %
        # kunne ikke læses; skriv det som formatet vil have det:
        # udgangspunkt: 95 †
      - id: tilfredse-brugere
        tekst: Tilfredse brugere, mindst
        mindst: 80 %
        frist: 2014-12-31
hoveder.md:5: enheden »uger« hører ikke til noget tal i rækken
hoveder.md:10: kolonnen »Status i år« kendes ikke: »97«
hoveder.md:15: udgangspunktet »95 †« er ikke et tal
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

# Headings over two rows: a heading over several columns, and a name below for each. Rows that only look so are rows.

$ i over.htm over.csv over-titel.csv over-ej.md hjørne.md flettet.htm rod.htm
== over.htm
serviceområder:
  - navn: Ældreområdet
    temaer:
      - betegnelse: Hjemmehjælp
        mål:
          - id: tilfredse-borgere
            tekst: Andelen af tilfredse borgere er mindst
            mindst: 85 %
            udgangspunkt:
              værdi: 82
              dato: 2011-12-31
            frist: 2012-12-31
          - id: klager
            tekst: Andelen af klager er højst
            højst: 6 %
            udgangspunkt:
              værdi: 7
              dato: 2011-12-31
            frist: 2012-12-31
        veje:
          - Fast kontaktperson
over.htm:5: »90« er én tekst for meget her
over.htm:5: kolonnen »Resultat 2010« kendes ikke: »80«
over.htm:6: kolonnen »Resultat 2010« kendes ikke: »8«
== over.csv
serviceområder:
  - navn: Dagtilbud
    temaer:
      - betegnelse: Sprog
        mål:
          - id: sprogvurderede-boern
            tekst: Andel sprogvurderede børn er mindst
            mindst: 90 %
            udgangspunkt: 80 %
            frist: 2013-12-31
            ansvarlig: Lederen
          - id: vikartimer
            tekst: Andel vikartimer er højst
            højst: 8 %
            udgangspunkt: 10 %
            frist: 2013-06-30
== over-titel.csv
serviceområder:
  - navn: # skal udfyldes: det står ikke i filen
    temaer:
      - betegnelse: Læsning
        mål:
          - id: sikre-laesere
            tekst: Andel sikre læsere er mindst
            mindst: 85 %
            ansvarlig: Skolechefen
          - id: svage-laesere
            tekst: Andel svage læsere er højst
            højst: 5 %
        veje:
          - Læsevejledere
      - betegnelse: Trivsel
        mål:
          - id: glade-skolen
            tekst: Mindst 90 % er glade for skolen
            mindst: 90 %
        veje:
          - AKT
over-titel.csv:3: ingen overskrift siger, hvilket serviceområde tabellen er om: brug --omraade
over-titel.csv:2: »Skoler« står uden for tabellen og er ikke taget med
== over-ej.md
serviceområder:
  - navn: Skole
    temaer:
      - betegnelse: Ro
        mål:
          - id: klasser-ro
            tekst: Mindst 9 klasser har ro
            mindst: 9 klasser
          - id: tekst
            tekst: Tekst
            # ingen målestok foreslået:
            # sætningen har intet tal, som målet kan holdes op imod
          - id: klasser-bygger
            tekst: Mindst 8 klasser bygger
            mindst: 8 klasser
        veje:
          - AKT
    mål:
      - id: fravaer
        tekst: Fravær er højst
        # ingen målestok foreslået:
        # sætningen har intet tal, som målet kan holdes op imod
      - id: klasser-synger
        tekst: Mindst 7 klasser synger
        mindst: 7 klasser
    veje:
      - Kor
  - navn: Job
    mål:
      - id: job
        tekst: Flere i job
        # ingen målestok foreslået:
        # sætningen har intet tal, som målet kan holdes op imod
      - id: faar-job
        tekst: Mindst 80 % får job i 2014
        mindst: 80 %
        frist: 2014-12-31
    veje:
      - Kurser
      - Vejledning
over-ej.md:5: kolonnen »« kendes ikke: »5 %«
over-ej.md:10: kolonnen »« kendes ikke: »En overskrift, der er længere end nogen overskrift er«
over-ej.md:21: kolonnen »« kendes ikke: »Vigtigt«
over-ej.md:21: kolonnen »« kendes ikke: »Jobcenter«
== hjørne.md
serviceområder:
  - navn: Kultur
    temaer:
      - betegnelse: Musik
        mål:
          - id: elever
            tekst: Elever er mindst
            mindst: 400
            frist: 2013-12-31
hjørne.md:6: »450« er én tekst for meget her
== flettet.htm
serviceområder:
  - navn: Sundhed og forebyggelse
    temaer:
      - betegnelse: # skal udfyldes: det står ikke i filen
        målsætning: Borgerne lever sundere
        mål:
          - id: dagligrygere-falder
            tekst: Andelen af dagligrygere falder fra 19 % til 15 % inden udgangen af 2014
            højst: 15 %
            udgangspunkt: 19 %
            frist: 2014-12-31
          - id: borgere-gennemfoerer-rygestopkursus
            tekst: Mindst 300 borgere gennemfører et rygestopkursus
            mindst: 300 borgere
          - id: indlaeggelser-reduceres
            tekst: Antallet af indlæggelser reduceres med 5 pct. i forhold til 2012
            falder: 5 %
            udgangspunkt: {dato: 2012-12-31}
        veje:
          - Rygestop
          - Røgfri arbejdstid
          - Akutteam
      - betegnelse: Tandpleje
        målsætning: Sunde tænder
        mål:
          - id: aarige-uden-huller
            tekst: 75 % af de 15-årige er uden huller
            mindst: 75 %
        veje:
          - Besøg
== rod.htm
serviceområder:
  - navn: Sang
    mål:
      - id: kor-synger
        tekst: Mindst 9 kor synger
        mindst: 9 kor
      - id: hold-danser
        tekst: Mindst 8 hold danser
        mindst: 8
    veje:
      - Øvelokaler
      - Trommer
rod.htm:4: »Løst« står uden for tabellen og er ikke taget med
rod.htm:4: »Mere« står uden for tabellen og er ikke taget med
rod.htm:4: »Efter« står uden for tabellen og er ikke taget med
rod.htm:5: »Kun tekst« står uden for tabellen og er ikke taget med
rod.htm:8: »Til sidst« står uden for tabellen og er ikke taget med

# A spreadsheet's row with a few words alone, right under the headings, names the area, and so do those like it.

$ i alene.csv alene-ej.csv alene-videre.csv excel.csv
== alene.csv
serviceområder:
  - navn: Dagtilbud
    mål:
      - id: tilfredse-foraeldre
        tekst: Tilfredse forældre er mindst
        mindst: 90 %
        frist: 2014-12-31
  - navn: Skole
    mål:
      - id: fravaer
        tekst: Fravær er højst
        højst: 5 %
        frist: 2014-12-31
alene.csv:2: »Dagtilbud« er læst som serviceområde; se efter, om det er rigtigt
alene.csv:4: »Skole« er læst som serviceområde; se efter, om det er rigtigt
== alene-ej.csv
serviceområder:
  - navn: # skal udfyldes: det står ikke i filen
    temaer:
      - betegnelse: Trivsel
        mål:
          - id: kor-synger-2
            tekst: Mindst 8 kor synger
            mindst: 8 kor
            frist: 2014-12-31
    mål:
      - id: kor-synger
        tekst: Mindst 9 kor synger
        mindst: 9 kor
      - id: glade
        tekst: Alle er glade
        mindst: 100 %
      - id: skole
        tekst: Skole 2
        # ingen målestok foreslået:
        # sætningen har intet tal, som målet kan holdes op imod
alene-ej.csv:1: ingen overskrift siger, hvilket serviceområde tabellen er om: brug --omraade
== alene-videre.csv
serviceområder:
  - navn: Ældre
    mål:
      # sat sammen af linje 3 og 4
      - id: borgerne-tilfredse-mad
        tekst: Mindst 80 % af borgerne er tilfredse med mad og service
        måles: årligt
        mindst: 80 %
      - id: unge-job
        tekst: Flere unge skal i job
        # ingen målestok foreslået:
        # sætningen har intet tal, som målet kan holdes op imod
      # sat sammen af linje 6 og 7
      - id: unge-glade-trygge
        tekst: Mindst 90 % af de unge er glade og Trygge hver dag
        måles: årligt
        mindst: 90 %
    veje:
      - Kurser
      - Møder
  - navn: Skole
    mål:
      - id: eleverne-glade
        tekst: Mindst 95 % af eleverne er glade
        måles: årligt
        mindst: 95 %
      - id: kor-synger
        tekst: Mindst 9 kor synger
        mindst: 9 kor
        udgangspunkt: 8
        frist: 2014-12-31
      - id: dans
        tekst: Dans
        # ingen målestok foreslået:
        # sætningen har intet tal, som målet kan holdes op imod
      - id: hold-danser
        tekst: Mindst 8 hold danser
        mindst: 8
        udgangspunkt: 7
        frist: 2014-12-31
    veje:
      - Møder
alene-videre.csv:2: »Ældre« er læst som serviceområde; se efter, om det er rigtigt
alene-videre.csv:8: »Skole« er læst som serviceområde; se efter, om det er rigtigt
== excel.csv
serviceområder:
  - navn: Dagtilbud
    mål:
      - id: foraeldre-tilfredse
        tekst: Andelen af forældre, der er tilfredse, er mindst
        mindst: 90 %
        udgangspunkt: 82,5 %
        kilde: Brugerundersøgelse
  - navn: Folkeskole
    mål:
      - id: fravaersdage-elev
        tekst: Antal fraværsdage pr. elev er højst
        højst: 9,5 dage
        udgangspunkt: 11,2 dage
        kilde: Skolernes "elevplaner"
  - navn: Vej og Park
    mål:
      - id: klager-snerydning
        tekst: Klager over snerydning er højst
        højst: 80 klager
        udgangspunkt: 120 klager
        kilde: ESDH
excel.csv:5: kolonnen »Udvalg« kendes ikke: »Børneudvalget«
excel.csv:6: kolonnen »Udvalg« kendes ikke: »Børneudvalget«
excel.csv:7: kolonnen »Udvalg« kendes ikke: »Teknisk Udvalg«

# A file without a table of goals, but with lists under "Mål" and "Veje til målet", and what belongs to a goal below it.

$ i liste.md liste.txt liste.html list.txt referat.txt sag.txt
== liste.md
serviceområder:
  - navn: Bibliotek
    temaer:
      - betegnelse: Brugerne
        mål:
          - id: brugerne-tilfredse
            tekst: Mindst 85 % af brugerne er tilfredse
            måles: Brugerundersøgelse
            mindst: 85 %
            udgangspunkt: 80 %
            frist: 2013-12-31
            ansvarlig: Bibliotekschefen
          - id: klager
            tekst: Klager er højst
            højst: 5
        veje:
          - Aftenåbent
          - Nye medier, som borgerne ønsker
      - betegnelse: Udlån
        mål:
          - id: udlaanet-stiger
            tekst: Udlånet stiger med 10 %.
            stiger: 10 %
        veje:
          - Bogbussen kører oftere.
liste.md:3: »Indledning om biblioteket.« står uden for tabellen og er ikke taget med
liste.md:30: »Vi vil læse mere.« står uden for tabellen og er ikke taget med
== liste.txt
serviceområder:
  - navn: Bibliotek
    temaer:
      - betegnelse: Brugerne
        mål:
          - id: brugerne-tilfredse
            tekst: Mindst 85 % af brugerne er tilfredse
            mindst: 85 %
          - id: klager
            tekst: Højst 5 klager om året
            højst: 5 klager
        veje:
          - Aftenåbent
          - Nye medier
      - betegnelse: Udlån
        mål:
          - id: udlaanet-stiger
            tekst: Udlånet stiger med 10 %
            stiger: 10 %
        veje:
          - Bogbus
== liste.html
serviceområder:
  - navn: Musikskole
    mål:
      - id: elever
        tekst: Mindst 500 elever
        mindst: 500 elever
      - id: venteliste
        tekst: Højst 20 på venteliste
        højst: 20
    veje:
      - Flere lærere
  - navn: Bibliotek
    mål:
      - id: tilfredse
        tekst: Mindst 85 % tilfredse
        mindst: 85 %
== list.txt
serviceområder:
  - navn: Library
    mål:
      - id: users-satisfied
        tekst: At least 85 % of users are satisfied
        mindst: 85 %
      - id: complaints
        tekst: At most 5 complaints
        højst: 5 complaints
    veje:
      - Evening hours
== referat.txt
serviceområder:
  - navn: Dagtilbud
    mål:
      - id: boernene-alderssvarende-sprog
        tekst: 90 % af børnene har et alderssvarende sprog inden udgangen af 2013.
        mindst: 90 %
        frist: 2013-12-31
      - id: sygefravaeret
        tekst: Sygefraværet er højst 4,5 % i 2013.
        højst: 4,5 %
        frist: 2013-12-31
    veje:
      - Sprogvurdering af alle treårige.
      - Sundhedssamtaler.
sag:
  sagstype: Åben
  sagsfremstilling: Rødovre Kommune skal have en kvalitetskontrakt.
  økonomi: Ingen bemærkninger.
  indstilling: Det indstilles, at kontrakten godkendes.
  beslutning: Godkendt.
== sag.txt
serviceområder:
  - navn: ældreområdet
    mål:
      - id: sagsbehandlingstiden-boligsager-hverdage
        tekst: Sagsbehandlingstiden for boligsager er højst 10 hverdage.
        højst: 10 hverdage
        frist: 2014-07-01
      - id: borgerne-faar-besoeg
        tekst: Mindst 95 pct. af borgerne får besøg inden for 24 timer.
        mindst: 95 %
    veje:
      - Ny arbejdsgang.
      - Flere i udekørende team.
sag:
  sagstype: Åben
  økonomi: Ingen.
  indstilling: at kontrakten godkendes
  beslutning: Godkendt.
$ i liste-ej.md lang.txt fjern.txt dagsorden.txt spørgsmål.md under-hvert.txt andet.csv
== liste-ej.md
serviceområder:
  - navn: 'Mål: og mere til'
    temaer:
      - betegnelse: # skal udfyldes: det står ikke i filen
        målsætning: Alle synger
        mål:
          - id: bands
            tekst: Mindst 6 bands
            mindst: 6 bands
        veje:
          - Øvelokaler, som er gode
          - Trommer
    mål:
      - id: kor
        tekst: Mindst 5 kor
        mindst: 5 kor
sag:
  økonomi: Mindst 9 % mere sang
liste-ej.md:15: »31-12-2013« er én tekst for meget her
liste-ej.md:1: »Skole« står uden for tabellen og er ikke taget med
liste-ej.md:3: »Målene for de kommende mange år er, som udvalget vedtog: at …« står uden for tabellen og er ikke taget med
liste-ej.md:5: »Mål, midler: ingen« står uden for tabellen og er ikke taget med
liste-ej.md:7: »Formål: et godt liv« står uden for tabellen og er ikke taget med
liste-ej.md:9: »Frist: 2013« står uden for tabellen og er ikke taget med
liste-ej.md:23: »Vi spiller« står uden for tabellen og er ikke taget med
liste-ej.md:29: »Guitarer« står uden for tabellen og er ikke taget med
liste-ej.md:30: »Tema: Dans« står uden for tabellen og er ikke taget med
liste-ej.md:31: »- Ballet« står uden for tabellen og er ikke taget med
liste-ej.md:32: »x | y« står uden for tabellen og er ikke taget med
== lang.txt
serviceområder:
  - navn: A
    mål:
      - id: kor-synger-synger
        tekst: >-
          Mindst 5 kor synger 1 synger 2 synger 3 synger 4 synger 5 synger 6 synger 7 synger 8
          synger 9 synger 10 synger 11 synger 12 synger 13 synger 14 synger 15 synger 16 synger 17
          synger 18 synger 19 synger 20 synger 21 synger 22 synger 23 synger 24 synger 25 synger 26
          synger 27 synger 28 synger 29 synger 30 synger 31 synger 32 synger 33 synger 34 synger 35
          synger 36 synger 37 synger 38 synger 39 synger 40 synger 41 synger 42 synger 43 synger 44
          synger 45 synger 46 synger 47 synger 48 synger 49 synger 50
        mindst: 5 kor
lang.txt:55: »synger 51« står uden for tabellen og er ikke taget med
lang.txt:56: »synger 52« står uden for tabellen og er ikke taget med
lang.txt:57: »synger 53« står uden for tabellen og er ikke taget med
lang.txt:58: »synger 54« står uden for tabellen og er ikke taget med
lang.txt:59: »synger 55« står uden for tabellen og er ikke taget med
lang.txt:60: »synger 56« står uden for tabellen og er ikke taget med
lang.txt:61: »synger 57« står uden for tabellen og er ikke taget med
lang.txt:62: »synger 58« står uden for tabellen og er ikke taget med
lang.txt:63: »synger 59« står uden for tabellen og er ikke taget med
lang.txt:64: »synger 60« står uden for tabellen og er ikke taget med
== fjern.txt
serviceområder:
  - navn: Ældre
    mål:
      - id: svartiden
        tekst: Svartiden er højst 10 dage i 2014
        måles: Hver måned
        højst: 10 dage
        frist: 2014-07-01
      - id: borgerne-tilfredse-december
        tekst: Mindst 80 % af borgerne er tilfredse senest den 31. december 2013
        mindst: 80 %
        frist: 2014-03-01
      - id: faar-besoeg
        tekst: Mindst 70 % får besøg
        mindst: 70 %
    veje:
      - Nye kurser
fjern.txt:9: fristen »1. marts 2014« er en anden end den, som teksten siger: 2013-12-31
fjern.txt:14: »Høring om lokalplan for havnen« står uden for tabellen og er ikke taget med
fjern.txt:15: »Frist: 1. oktober 2014« står uden for tabellen og er ikke taget med
fjern.txt:16: »Ansvarlig: Hans Hansen« står uden for tabellen og er ikke taget med
fjern.txt:22: »Sag | Nummer« står uden for tabellen og er ikke taget med
fjern.txt:24: »Havnen | 7« står uden for tabellen og er ikke taget med
fjern.txt:26: »Veje til målet:« står uden for tabellen og er ikke taget med
fjern.txt:27: »- Havneudvidelse« står uden for tabellen og er ikke taget med
== dagsorden.txt
serviceområder:
  - navn: Dagtilbud
    mål:
      - id: boernene-alderssvarende-sprog
        tekst: 90 % af børnene har et alderssvarende sprog inden 31. december 2013.
        # »inden 31. december 2013« kan være senest dagen før (2013-12-30) eller senest selve dagen (2013-12-31)
        mindst: 90 %
        frist: 2013-12-31
      - id: sygefravaeret
        tekst: Sygefraværet er højst 4,5 % i 2013.
        højst: 4,5 %
        frist: 2013-12-31
sag:
  sagstype: Åben
  sagsfremstilling: Kommunen skal have en kvalitetskontrakt.
  økonomi: Ingen bemærkninger.
  indstilling: |-
    Det indstilles, at kontrakten godkendes. Frist for ny behandling: 1. marts 2014
    Ansvarlig: Hans Hansen
  beslutning: Godkendt.
== spørgsmål.md
serviceområder:
  - navn: Kultur
    mål:
      - id: brugerne-tilfredse
        tekst: Mindst 90 % af brugerne er tilfredse
        mindst: 90 %
== under-hvert.txt
serviceområder:
  - navn: Ældre
    mål:
      - id: svartiden
        tekst: Svartiden er højst 10 dage
        højst: 10 dage
        frist: 2014-07-01
      - id: tilfredse
        tekst: Mindst 80 % er tilfredse
        måles: brugerundersøgelse
        mindst: 80 %
        frist: 2014-08-01
        ansvarlig: Ældrechefen
    veje:
      - Kurser
sag:
  høring: 'Frist: 1. maj 2015'
== andet.csv
serviceområder:
  - navn: # skal udfyldes: det står ikke i filen
    mål:
      - id: udlaanet-stiger
        tekst: Udlånet stiger fra 75 % til 80 % inden udgangen af 2014
        mindst: 80 %
        udgangspunkt: 70 %
        frist: 2014-07-01
      - id: svartiden-falder
        tekst: Svartiden falder fra 10 dage til 5 dage i 2014
        højst: 5 dage
        udgangspunkt: 10
        frist: 2014-07-01
      - id: ventetiden-falder
        tekst: Ventetiden falder fra 14 dage til 7 dage i 2013
        højst: 7 dage
        udgangspunkt: 2 uger
        frist: 2014-12-31
      - id: klagerne-falder-klager
        tekst: Klagerne falder fra 14 klager til 7 klager
        højst: 7 klager
        # kunne ikke læses; skriv det som formatet vil have det:
        # udgangspunkt: mange
        # kunne ikke læses; skriv det som formatet vil have det:
        # frist: snart
andet.csv:5: fristen »snart« er ikke en dato
andet.csv:5: udgangspunktet »mange« er ikke et tal
andet.csv:1: ingen overskrift siger, hvilket serviceområde tabellen er om: brug --omraade
andet.csv:2: fristen »1. juli 2014« er en anden end den, som teksten siger: 2014-12-31
andet.csv:2: udgangspunktet »70 %« er et andet end det, som teksten siger: 75 %
andet.csv:4: fristen »2014« er en anden end den, som teksten siger: 2013-12-31
