# SPDX-License-Identifier: MPL-2.0
Each file has the shapes of table, heading or text that this line speaks of. What a file does not say is left out here.

$ i() { for f in "$@"; do echo "== $f"; kk import "$f" 2>&1 | sed '1,/^format: 1/d; /^$/d; /foreslået/d; /# skal udfyldes/d; /^# [lKE]/d; /^kommune: Prøveby/d; /^periode: 2012$/d'; done; }

# Headings: with attributes, in bold, underlined, and what only looks like one. Footnotes.

$ i overskrifter.md fed.md
== overskrifter.md
serviceområder:
  - navn: Trivsel
    mål:
      - id: tilfredse
        tekst: Mindst 90 % er tilfredse
        mindst: 90 %
        note: |-
          Målt i maj
          og i juni
    veje:
      - Kurser
      - Møder
      - Ture (Se [^9])
overskrifter.md:3: »Dagtilbud« står uden for tabellen og er ikke taget med
overskrifter.md:5: »Mål {2012}« står uden for tabellen og er ikke taget med
overskrifter.md:9: »####### Syv« står uden for tabellen og er ikke taget med
overskrifter.md:11: »#Uden mellemrum« står uden for tabellen og er ikke taget med
overskrifter.md:13: »**Mål** og veje« står uden for tabellen og er ikke taget med
overskrifter.md:15: »**a|b**« står uden for tabellen og er ikke taget med
overskrifter.md:17: »**a | b**« står uden for tabellen og er ikke taget med
overskrifter.md:23: »Page three« står uden for tabellen og er ikke taget med
overskrifter.md:25: »[^]: x« står uden for tabellen og er ikke taget med
== fed.md
serviceområder:
  - navn: Trivsel
    mål:
      - id: tilfredse
        tekst: Mindst 90 % er tilfredse
        mindst: 90 %
    veje:
      - Kurser
fed.md:3: »Dagtilbud« står uden for tabellen og er ikke taget med

# Breaks of HTML in a cell, and what begins like one.

$ i brud.md
== brud.md
serviceområder:
  - navn: Dagtilbud
    mål:
      - id: tilfredse
        tekst: Mindst 90 % er tilfredse
        mindst: 90 %
      - id: kommer-igen
        tekst: Mindst 80 % kommer igen
        mindst: 80 %
    veje:
      - Kurser
      - Møder
      - Ture
      - Breve
      - Besøg <br og mere <br

# Tables of tabs: a cell that goes on below, the feet of pages, and a line that is too far down to be of the cell.

$ i faner.txt
== faner.txt
serviceområder:
  - navn: Dagtilbud
    mål:
      - id: tilfredse
        tekst: Mindst 90 % er tilfredse
        mindst: 90 %
      - id: kommer
        tekst: Mindst 80 % kommer
        mindst: 80 %
    veje:
      - Kurser og mere
      - B
# kommunen står ikke i filen: brug --kommune
faner.txt: kommunen står ikke i filen: brug --kommune
faner.txt:14: »page x« står uden for tabellen og er ikke taget med
faner.txt:16: »Mål« står uden for tabellen og er ikke taget med
$ i langt.txt | tail -n 3
langt.txt:3: ingen overskrift siger, hvilket serviceområde tabellen er om: brug --omraade
langt.txt:106: »linje 102« står uden for tabellen og er ikke taget med
langt.txt:107: »linje 103« står uden for tabellen og er ikke taget med

# Drawn tables: lists in a cell, a word too long for it, and frames with nothing in them.

$ i tegnet.md linjer.md linjer-flere.md ramme.md; for f in streg.md streger.md; do kk import $f; done
== tegnet.md
serviceområder:
  - navn: Dagtilbud
    mål:
      - id: tilfredse
        tekst: Mindst 90 % er tilfredse
        mindst: 90 %
    veje:
      - |-
        1. Kurser
        22. Mere 333. 3
        - Tre Arbejdsmarkedsforanstalt
        ja
        Nyt afsnit
== linjer.md
serviceområder:
  - navn: Dagtilbud
    mål:
      - id: tilfredse
        tekst: Mindst 90 % er tilfredse
        mindst: 90 %
    veje:
      - Kurser
linjer.md:9: »Mindst 80 % kommer Mere« står uden for tabellen og er ikke taget med
== linjer-flere.md
serviceområder:
  - navn: Dagtilbud
    mål:
      - id: tilfredse
        tekst: Mindst 90 % er tilfredse
        mindst: 90 %
      - id: kommer
        tekst: Mindst 80 % kommer
        mindst: 80 %
    veje:
      - Kurser
      - Mere
linjer-flere.md:13: »Efter« står uden for tabellen og er ikke taget med
== ramme.md
serviceområder:
  - navn: Dagtilbud
    mål:
      - id: tilfredse
        tekst: Mindst 90 % er tilfredse
        mindst: 90 %
    veje:
      - Kurser
ramme.md:5: »+----------+------+« står uden for tabellen og er ikke taget med
ramme.md:6: »x« står uden for tabellen og er ikke taget med
ramme.md:8: »+---« står uden for tabellen og er ikke taget med
ramme.md:9: »Mål« står uden for tabellen og er ikke taget med
ramme.md:11: »+----------+------+« står uden for tabellen og er ikke taget med
kk: streg.md: der er ingen tabel med en kolonne »Mål« og mindst én til, fx »Tema« eller »Frist«, og ingen liste under »Mål«
kk: streger.md: der er ingen tabel med en kolonne »Mål« og mindst én til, fx »Tema« eller »Frist«, og ingen liste under »Mål«
[1]

# HTML: what is no tag, cells over several rows and columns, footnotes as programs write them, and characters by number.

$ i mærker.html noter.html tegn.html
== mærker.html
serviceområder:
  - navn: Dagtilbud
    mål:
      - id: xa-tilfredse
        tekst: Mindst 90 % er m², xa * og tilfredse
        mindst: 90 %
    veje:
      - A
      - B
mærker.html:1: »NejNulx1 < 2 <3 <Fed <{« står uden for tabellen og er ikke taget med
mærker.html:1: »En meget lang fed linje, der er så lang, at den ikke kan vær…« står uden for tabellen og er ikke taget med
== noter.html
serviceområder:
  - navn: Dagtilbud
    mål:
      - id: tilfredse
        tekst: Mindst 90 % er tilfredse
        mindst: 90 %
        note: Målt i maj
    veje:
      - A (To)
noter.html:1: »1. Nej« står uden for tabellen og er ikke taget med
noter.html:1: »2. ja« står uden for tabellen og er ikke taget med
noter.html:1: »I en celle - fire« står uden for tabellen og er ikke taget med
== tegn.html
serviceområder:
  - navn: Dagtilbud
    mål:
      - id: xz-ag-tilfredse
        tekst: Mindst 90 % er ≥ &#xZ; &#; &#x; &  Ag; <b> tilfredse &amp
        mindst: 90 %
    veje:
      - A &
$ i lang-celle.html | cut -c1-60 | uniq
== lang-celle.html
serviceområder:
  - navn: Dagtilbud
    mål:
      - id: tilfredse
        tekst: Mindst 90 % er tilfredse
        mindst: 90 %
      - id: kommer
        tekst: Mindst 80 % kommer
        mindst: 80 %
    veje:
      - >-
        langt langt langt langt langt langt langt langt lang
lang-celle.html:1: »<« står uden for tabellen og er ikke 

# Minutes: who decided what and when, whose contract it is, and for which years.

$ i beslutning.md beslutninger.md afsnit.md år.md baglæns.md english.md
== beslutning.md
udvalg: Børneudvalget
udvalgsbehandlet: 2011-08-17
serviceområder:
  - navn: Dagtilbud
    mål:
      - id: tilfredse
        tekst: Mindst 90 % er tilfredse
        mindst: 90 %
    veje:
      - Kurser
sag:
  beslutning: |-
    Godkendt, og så en ret lang linje med mere som går videre
    **Beslutning i Byrådet den 5. 27. september 2011**
    Indstillingen godkendt, dog ikke punkt 3.
== beslutninger.md
udvalg: Kultur-udvalget
sagsnr: 11/123
vedtaget: 2011-09-27
periode: 2013
serviceområder:
  - navn: Dagtilbud
    mål:
      - id: tilfredse
        tekst: Mindst 90 % er tilfredse
        mindst: 90 %
    veje:
      - Kurser
sag:
  beslutning: |-
    Godkendt med undtagelse af 3.
    **Beslutning i Kommunalbestyrelsen 27.9.2011**
    Vedtaget delvis.
    **Beslutning i Borgerrepræsentationen den 27. september 2011.**
    Indstillingen blev godkendt.
beslutninger.md:5: »Sagsnr.: 12/4« står uden for tabellen og er ikke taget med
beslutninger.md:7: »Periode: 2014« står uden for tabellen og er ikke taget med
== afsnit.md
kommune: Andenby Kommune
udvalg: Udvalget
serviceområder:
  - navn: Dagtilbud
    mål:
      - id: tilfredse
        tekst: Mindst 90 % er tilfredse
        mindst: 90 %
    veje:
      - Kurser
sag:
  sagsfremstilling: |-
    En sag.
    1) et
    - to
  indstilling: |-
    En linje, der er så lang, at den gik videre for pladsens skyld OG her (så) [der] hårdt\\
    brud
    her
    **Indstilling**
    B
  beslutning: Tiltrådt.
afsnit.md:3: »Prøveby Kommune og Andenby Kommune og Andenby Kommune. Ekomm…« står uden for tabellen og er ikke taget med
afsnit.md:37: »udvalg@x.dk« står uden for tabellen og er ikke taget med
== år.md
kommune: Andenby Kommune
udvalg: Teknisk Udvalg
periode: 2012-2013
serviceområder:
  - navn: Dagtilbud
    mål:
      - id: tilfredse
        tekst: Mindst 90 % er tilfredse
        mindst: 90 %
    veje:
      - Kurser
== baglæns.md
serviceområder:
  - navn: Dagtilbud
    mål:
      - id: tilfredse
        tekst: Mindst 90 % er tilfredse
        mindst: 90 %
    veje:
      - Kurser
# kommunen står ikke i filen: brug --kommune
# perioden står ikke i filen: brug --periode
baglæns.md: kommunen står ikke i filen: brug --kommune
baglæns.md: perioden står ikke i filen: brug --periode
== english.md
serviceområder:
  - navn: Dagtilbud
    mål:
      - id: tilfredse
        tekst: Mindst 90 % er tilfredse
        mindst: 90 %
    veje:
      - Kurser
# kommunen står ikke i filen: brug --kommune
english.md: kommunen står ikke i filen: brug --kommune
$ i punkter.md; kk import --item 3 punkter.md | grep navn
== punkter.md
udvalg: Ældreudvalget
sagsnr: 11/1
serviceområder:
  - navn: Dagtilbud
    mål:
      - id: tilfredse
        tekst: Mindst 90 % er tilfredse
        mindst: 90 %
    veje:
      - Kurser
  - navn: Ældre
    mål:
      - id: tilfredse-2
        tekst: Mindst 80 % er tilfredse
        mindst: 80 %
    veje:
      - Kurser
punkter.md:19: »Sagsnr.: 11/2« står uden for tabellen og er ikke taget med
punkter.md:23: »Udvalg: Byrådet« står uden for tabellen og er ikke taget med
punkter.md:23: »Udvalg: Byrådet« står uden for tabellen og er ikke taget med
  - navn: Ældre
$ i linjer-om.md beslutning-lang.md kommuner.md | uniq
== linjer-om.md
serviceområder:
  - navn: Dagtilbud
    mål:
      - id: tilfredse
        tekst: Mindst 90 % er tilfredse
        mindst: 90 %
    veje:
      - Kurser
linjer-om.md:9: »Kvalitetskontrakt og mere« står uden for tabellen og er ikke taget med
== beslutning-lang.md
vedtaget: 2011-09-27
serviceområder:
  - navn: Dagtilbud
    mål:
      - id: tilfredse
        tekst: Mindst 90 % er tilfredse
        mindst: 90 %
    veje:
      - Kurser
sag:
  beslutning: |-
    Drøftet.
    Indstillingen godkendt.
    Beslutning i denne sag om alt det, som kommunen har med at gøre, om alt det, som kommunen har med at gøre, om alt det, som kommunen har med at gøre, om alt det, som kommunen har med at gøre, om alt det, som kommunen har med at gøre, træffes senere.
== kommuner.md
kommune: Vestby Kommune
serviceområder:
  - navn: Dagtilbud
    mål:
      - id: tilfredse
        tekst: Mindst 90 % er tilfredse
        mindst: 90 %
    veje:
      - Kurser
kommuner.md:55: »Kommune« står uden for tabellen og er ikke taget med
$ i brede.md; i side.md | head -n 30; i områder-uden.md
== brede.md
serviceområder:
  - navn: Dagtilbud
    mål:
      - id: tilfredse
        tekst: Mindst 90 % er tilfredse
        mindst: 90 %
    veje:
      - Kurser
brede.md:6: rækken har mere end 64 kolonner; de øvrige er ikke læst
brede.md:5: »+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--…« står uden for tabellen og er ikke taget med
brede.md:6: »a | a | a | a | a | a | a | a | a | a | a | a | a | a | a | …« står uden for tabellen og er ikke taget med
brede.md:7: »+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--…« står uden for tabellen og er ikke taget med
brede.md:9: »-- – – – – – – – – – – – – – – – – – – – – – – – – – – – – –…« står uden for tabellen og er ikke taget med
brede.md:10: »a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a …« står uden for tabellen og er ikke taget med
== side.md
serviceområder:
  - navn: Dagtilbud
    temaer:
      - betegnelse: T1
        mål:
          - id: tilfredse
            tekst: Mindst 90 % er tilfredse
            mindst: 90 %
        veje:
          - Kurser
side.md:10: kolonnen »Spalte 0« kendes ikke: »x3«
side.md:11: kolonnen »Spalte 1« kendes ikke: »x4«
side.md:12: kolonnen »Spalte 2« kendes ikke: »x5«
side.md:13: kolonnen »Spalte 3« kendes ikke: »x6«
side.md:14: kolonnen »Spalte 4« kendes ikke: »x7«
side.md:15: kolonnen »Spalte 5« kendes ikke: »x8«
side.md:16: kolonnen »Spalte 6« kendes ikke: »x9«
side.md:17: kolonnen »Spalte 7« kendes ikke: »x10«
side.md:18: kolonnen »Spalte 8« kendes ikke: »x11«
side.md:19: kolonnen »Spalte 9« kendes ikke: »x12«
side.md:20: kolonnen »Spalte 10« kendes ikke: »x13«
side.md:21: kolonnen »Spalte 11« kendes ikke: »x14«
side.md:22: kolonnen »Spalte 12« kendes ikke: »x15«
side.md:23: kolonnen »Spalte 13« kendes ikke: »x16«
side.md:24: kolonnen »Spalte 14« kendes ikke: »x17«
side.md:25: kolonnen »Spalte 15« kendes ikke: »x18«
side.md:26: kolonnen »Spalte 16« kendes ikke: »x19«
side.md:27: kolonnen »Spalte 17« kendes ikke: »x20«
side.md:28: kolonnen »Spalte 18« kendes ikke: »x21«
== områder-uden.md
serviceområder:
    mål:
      - id: tilfredse
        tekst: Mindst 90 % er tilfredse
        mindst: 90 %
      - id: tilfredse-2
        tekst: Mindst 60 % er tilfredse
        mindst: 60 %
    veje:
      - Kurser
  - navn: Ældre
    mål:
      - id: tilfredse-3
        tekst: Mindst 80 % er tilfredse
        mindst: 80 %
      - id: tilfredse-4
        tekst: Mindst 70 % er tilfredse
        mindst: 70 %
    veje:
      - Kurser
områder-uden.md:5: ingen overskrift siger, hvilket serviceområde tabellen er om: brug --omraade

# Columns and rows: themes and aims that go on or come again, areas as a column, a row, or a heading; a text too many.

$ i temaer.md | cut -c1-80 | uniq
== temaer.md
serviceområder:
  - navn: Dagtilbud
    temaer:
      - betegnelse: Tema A
        mål:
          - id: tilfredse
            tekst: Mindst 90 % er tilfredse
            mindst: 90 %
            ansvarlig: Anna
      - betegnelse: Tema B
        mål:
          - id: tilfredse-2
            tekst: Mindst 80 % er tilfredse
            mindst: 80 %
            ansvarlig: Bo; Anna
      - betegnelse: Børns og unges trivsel
        mål:
          - id: tilfredse-3
            tekst: Mindst 70 % er tilfredse
            mindst: 70 %
            ansvarlig: >-
              meget lang meget lang meget lang meget lang meget lang meget lang 
              lang meget lang meget lang meget lang meget lang meget lang meget 
              meget lang meget lang meget lang meget lang meget lang meget lang 
              lang meget lang meget lang meget lang meget lang meget lang meget 
              meget lang meget lang meget lang meget lang meget lang meget lang 
              lang meget lang meget lang meget lang meget lang meget lang meget 
              meget lang meget lang meget lang meget lang meget lang meget lang 
              lang meget lang meget lang meget lang meget lang meget lang meget 
          - id: tilfredse-4
            tekst: Mindst 60 % er tilfredse
            mindst: 60 %
      - betegnelse: ÆLDRE
        mål:
          - id: glade
            tekst: Mindst 50 % er glade
            mindst: 50 %
          - id: glade-2
            tekst: Mindst 40 % er glade
            mindst: 40 %
      - betegnelse: tema a
        mål:
          - id: glade-3
            tekst: Mindst 30 % er glade
            mindst: 30 %
temaer.md:11: »En anden« er én tekst for meget her
temaer.md:5: kolonnen »Nr.« er læst som numre, der ikke tages med
$ i målsætninger.md områder.md område.md rækker.html rækker-uden.html kolonner.md
== målsætninger.md
serviceområder:
  - navn: Dagtilbud
    temaer:
        målsætning: Alle trives
        mål:
          - id: tilfredse
            tekst: Mindst 90 % er tilfredse
            mindst: 90 %
          - id: kommer
            tekst: Mindst 80 % kommer
            mindst: 80 %
        veje:
          - Kurser
          - Mere
        # sat sammen af linje 9 og 10
        målsætning: Alle lærer at læse
        mål:
          - id: kommer-2
            tekst: Mindst 70 % kommer
            mindst: 70 %
          - id: gaar
            tekst: Mindst 60 % går
            mindst: 60 %
        veje:
          - Mere
      - betegnelse: Sundhed
        målsætning: Alle er raske
        mål:
          - id: loeber
            tekst: Mindst 50 % løber
            mindst: 50 %
          - id: loeber-2
            tekst: Mindst 40 % løber
            mindst: 40 %
        veje:
          - Løb
målsætninger.md:11: »**Formål**« står uden for tabellen og er ikke taget med
målsætninger.md:12: »**Målsætning**« står uden for tabellen og er ikke taget med
== områder.md
serviceområder:
  - navn: Dagtilbud
    temaer:
      - betegnelse: Trivsel
        målsætning: |-
          Alle trives
          Nyt
        mål:
          - id: tilfredse
            tekst: Mindst 90 % er tilfredse
            mindst: 90 %
          - id: gaar
            tekst: Mindst 60 % går
            mindst: 60 %
  - navn: Ældre
    temaer:
      - betegnelse: Pleje og omsorg
        målsætning: Alle plejes
        mål:
          - id: kommer
            tekst: Mindst 80 % kommer
            mindst: 80 %
          - id: kommer-2
            tekst: Mindst 70 % kommer
            mindst: 70 %
== område.md
serviceområder:
  - navn: Dagtilbud
    temaer:
      - betegnelse: Trivsel
        mål:
          - id: tilfredse
            tekst: Mindst 90 % er tilfredse
            mindst: 90 %
        veje:
          - Kurser
  - navn: Pleje
    mål:
      - id: tilfredse-2
        tekst: Mindst 80 % er tilfredse
        mindst: 80 %
    veje:
      - Kurser
område.md:9: »Serviceområde: Ældre« står uden for tabellen og er ikke taget med
== rækker.html
serviceområder:
  - navn: Dagtilbud
    temaer:
      - betegnelse: S
        mål:
          - id: tilfredse
            tekst: Mindst 90 % er tilfredse
            mindst: 90 %
        veje:
          - Kurser
      - betegnelse: Sundhed
        mål:
          - id: loeber
            tekst: Mindst 80 % løber
            mindst: 80 %
        veje:
          - Løb
rækker.html:1: »Mål« står uden for tabellen og er ikke taget med
== rækker-uden.html
serviceområder:
  - navn: Dagtilbud
    temaer:
      - betegnelse: Sundhed
        mål:
          - id: loeber
            tekst: Mindst 80 % løber
            mindst: 80 %
        veje:
          - Løb
    mål:
      - id: tilfredse
        tekst: Mindst 90 % er tilfredse
        mindst: 90 %
    veje:
      - Kurser
  - navn: Ældre
    mål:
      - id: loeber-2
        tekst: Mindst 70 % løber
        mindst: 70 %
    veje:
      - Løb
== kolonner.md
serviceområder:
  - navn: Dagtilbud
    mål:
      - id: tilfredse
        tekst: Mindst 90 % er tilfredse
        mindst: 90 %
        ansvarlig: A; B
        politik:
          - P1
          - P2
    veje:
      - Kurser
      - Flere
kolonner.md:7: »Ingen endnu« er én tekst for meget her
kolonner.md:8: kolonnen »Ukendt« kendes ikke: »x«
kolonner.md:9: kolonnen »Ukendt« kendes ikke: »y«
kolonner.md:9: »over« står uden for tabellens kolonner
$ i mange.md | tail -n 2; i gæt.csv | tail -n 4
mange.md:58: »Mål nr. 52.« er én tekst for meget her
mange.md:59: »Mål nr. 53.« er én tekst for meget her
gæt.csv: perioden står ikke i filen: brug --periode
gæt.csv:2: ingen overskrift siger, hvilket serviceområde tabellen er om: brug --omraade
gæt.csv:2: kolonnen »Sag« er læst som temaer; se efter, om det er rigtigt
gæt.csv:2: kolonnen »Hvad vi vil« er læst som mål; se efter, om det er rigtigt

# Goals and means in cells: several in one, lists, signs and numbers before them, and the fields beside them.

$ i mål.md felter.md mærker.md
== mål.md
serviceområder:
  - navn: Dagtilbud
    mål:
      - id: etableres-ruter
        tekst: Der etableres to nye ruter.
        # »to nye ruter« er skrevet som mindst så mange nye, lagt sammen; det kan også være en stigning fra et udgangspunkt
        mindst: 2 ruter
        optælling: sum
      - id: boern-svoemme
        tekst: Alle børn kan svømme.
        mindst: 100 %
      - id: ruter-oeges
        tekst: Antallet af ruter øges med 3 fra 5 i 2010.
        stiger: 3
        udgangspunkt:
          værdi: 5
          dato: 2010-12-31
      - id: etableres-ruter-erfaringerne
        tekst: Der etableres 3 nye ruter og erfaringerne er evaluerede. Mere.
        # »3 nye ruter« er skrevet som mindst så mange nye, lagt sammen; det kan også være en stigning fra et udgangspunkt
        mindst: 3 ruter
        optælling: sum
      - id: erfaringerne-evaluerede
        tekst: Der etableres 3 nye ruter og erfaringerne er evaluerede. Mere.
        gennemført: erfaringerne er evaluerede
      - id: glade-dem-store
        tekst: >-
          Mindst 90 % i 2010/11 er glade. 80 % af dem er store.. Og mindst 70 % små! Mindst 5 dage.
        # der kan være flere mål i sætningen: »90 %« og »80 %«
      - id: glade
        tekst: Mindst 90 % er glade
        mindst: 90 %
      - id: nyt-hus
        tekst: Et nyt hus
        # sætningen har intet tal, som målet kan holdes op imod
      - id: loeber
        tekst: Mindst 60 % løber
        mindst: 60 %
      - id: boern-glade
        tekst: Alle børn er glade
        mindst: 100 %
      - id: gaar
        tekst: Højst 5 % går
        højst: 5 %
      - id: loeber-boern-glade
        tekst: Mindst 60 % løber Alle børn er glade og store
        mindst: 60 %
      - id: trivslen-stiger
        tekst: Trivslen stiger med 5 % fra 80 % i 2010 inden udgangen af 2012
        stiger: 5 %
        udgangspunkt:
          værdi: 80 %
          dato: 2010-12-31
        frist: 2012-12-31
      - id: maal
        tekst: 90 % 80 %
        # sætningen siger ikke, om »90 %« er mindst eller højst
    veje:
      - Kurser
      - § 5 i loven
      - Møder og 1.2 mere
      - |-
        Åben skole.
        - Øvelser.
        - Ære.
        - Ånd
      - Åben skole. - Øvelser
      - først - Så - Dan. - en. - Øl
      - 1. maj fejres
      - Fest
      - Mere
      - 1.1 % stiger
      - æbler
      - 1.3
      - 2.
== felter.md
serviceområder:
  - navn: Dagtilbud
    mål:
      - id: etableres-ruter
        tekst: Der etableres to nye ruter
        # »to nye ruter« er læst som en stigning; det kan også være mindst så mange nye, lagt sammen (mindst og optælling: sum)
        stiger: 2 ruter
        udgangspunkt:
          værdi: 5
          dato: 2010-12-31
        frist: 2013-12-31
      - id: etableres-huse
        tekst: Der etableres to nye huse
        # »to nye huse« er skrevet som mindst så mange nye, lagt sammen; det kan også være en stigning fra et udgangspunkt
        mindst: 2 huse
        optælling: sum
        frist: 2013-05-01
      - id: glade
        tekst: Mindst 90 % er glade
        mindst: 90 %
        udgangspunkt: 80 %
        # kunne ikke læses; skriv det som formatet vil have det:
        # frist: løbende
      - id: glade-2
        tekst: Mindst 80 % er glade
        mindst: 80 %
        udgangspunkt: 70 %
        # kunne ikke læses; skriv det som formatet vil have det:
        # frist: 2011 og 2013
      - id: glade-3
        tekst: Mindst 70 % er glade
        mindst: 70 %
        # kunne ikke læses; skriv det som formatet vil have det:
        # frist: ultimo
      - id: trivslen-stiger
        tekst: Trivslen stiger med 5 % fra 80 % i 2010
        stiger: 5 %
        udgangspunkt:
          værdi: 80 %
          dato: 2010-12-31
        frist: 2013-12-31
      - id: trivslen-stiger-maj
        tekst: Trivslen stiger med 5 % fra 80 % den 1. maj 2010
        stiger: 5 %
        udgangspunkt:
          værdi: 80 %
          dato: 2010-05-01
        frist: 2014-06-30
      - id: etableres-ruter-2
        tekst: Der etableres to nye ruter fra 2010
        # »to nye ruter« er skrevet som mindst så mange nye, lagt sammen; det kan også være en stigning fra et udgangspunkt
        mindst: 2 ruter
        optælling: sum
        # kunne ikke læses; skriv det som formatet vil have det:
        # frist: mindst 80 %
      - id: etableres-ruter-3
        tekst: Der etableres to nye ruter ud over de 5 i 2010
        # der kan være flere mål i sætningen: »to nye ruter« og »5«
        # kunne ikke læses; skriv det som formatet vil have det:
        # frist: meget senere end meget senere end meget senere end meget senere end meget senere end meget senere end 2013
      - id: glade-4
        tekst: Mindst 95 % er glade
        mindst: 95 %
        udgangspunkt:
          værdi: 91,4 %
          dato: 2010-12-31
      - id: glade-5
        tekst: Mindst 96 % er glade
        mindst: 96 %
        udgangspunkt:
          værdi: 80 %
          dato: 2011-06-30
      - id: glade-6
        tekst: Mindst 97 % er glade
        mindst: 97 %
        udgangspunkt:
          værdi: 80 %
          dato: 2010-12-31
      - id: glade-7
        tekst: Mindst 98 % er glade
        mindst: 98 %
        udgangspunkt:
          værdi: 80 %
          dato: 2010-12-31
      - id: glade-8
        tekst: Mindst 99 % er glade
        mindst: 99 %
        # kunne ikke læses; skriv det som formatet vil have det:
        # udgangspunkt: 80 % (skøn)
      - id: glade-9
        tekst: Mindst 100 % er glade
        mindst: 100 %
        # kunne ikke læses; skriv det som formatet vil have det:
        # udgangspunkt: cirka 80 (2010)
felter.md:9: fristen »løbende« er ikke en dato
felter.md:10: fristen »2011 og 2013« er ikke en dato
felter.md:11: fristen »ultimo« er ikke en dato
felter.md:14: fristen »mindst 80 %« er ikke en dato
felter.md:15: fristen »meget senere end meget senere end meget senere end meget sen…« er ikke en dato
felter.md:20: udgangspunktet »80 % (skøn)« er ikke et tal
felter.md:21: udgangspunktet »cirka 80 (2010)« er ikke et tal
== mærker.md
serviceområder:
  - navn: Dagtilbud
    mål:
      - id: tilfredse-glade
        tekst: Mindst 90 % er tilfredse og [glade] og [x y og [u](v
        mindst: 90 %
      - id: glade
        tekst: Mindst 80 % er glade
        mindst: 80 %
    veje:
      - m^2^ og ^1234^ og 5^3
      - '[a](b) ](c)'

# A sentence that begins as the heading of a decision does, a sheet that begins with rows of bare separators, and a theme
# that carries on several policies.

$ i beslutning-jævn.md adskilt.txt politikker.md
== beslutning-jævn.md
udvalg: Udvalget for Børn og Unge
vedtaget: 2011-09-27
serviceområder:
  - navn: Dagtilbud
    mål:
      - id: tilfredse
        tekst: Mindst 90 % er tilfredse
        mindst: 90 %
    veje:
      - Kurser
sag:
  sagsfremstilling: |-
    Kontrakten er den første.
    Beslutning i Byrådet skal foreligge senest den 1. oktober 2011.
    Beslutning i sagen træffes, når Børneudvalget har talt om den.
    Beslutning i Børneudvalget den 17. august 2011 blev udsat.
  beslutning: |-
    Indstillingen anbefales.
    **1. BESLUTNING I BYRÅDET DEN 27. SEPTEMBER 2011**
    Godkendt.
    Beslutning i samarbejde
    **Beslutning i sagen:**
    Kontrakten offentliggøres.
== adskilt.txt
serviceområder:
    mål:
      - id: tilfredse
        tekst: Mindst 90 % er tilfredse
        mindst: 90 %
        ansvarlig: Chefen
        politik:
          - Børnepolitik
          - Sundheds- og idrætspolitik
    veje:
      - Kurser
      - Møder
      - Ture
      - Samtaler
# kommunen står ikke i filen: brug --kommune
# perioden står ikke i filen: brug --periode
adskilt.txt: kommunen står ikke i filen: brug --kommune
adskilt.txt: perioden står ikke i filen: brug --periode
adskilt.txt:5: ingen overskrift siger, hvilket serviceområde tabellen er om: brug --omraade
== politikker.md
serviceområder:
  - navn: Dagtilbud
    temaer:
      - betegnelse: Trivsel
        politik:
          - Børnepolitik
          - Sundhedspolitik
          - Politik for mad og måltider
        mål:
          - id: tilfredse
            tekst: Mindst 90 % er tilfredse
            mindst: 90 %
          - id: glade
            tekst: Mindst 80 % er glade
            mindst: 80 %
        veje:
          - Kurser
      - betegnelse: Læsning
        politik: Politik for en god start
        mål:
          - id: laeser
            tekst: Mindst 70 % læser
            mindst: 70 %
        veje:
          - Bøger

# A figure alone in a column beside the goal is what that is to come to: at least or at most as the words say, never as
# where it starts would have it; where they do not, or have another figure, a person is asked. A word is no figure.

$ kk import --lang en måltal.csv --kommune B --periode 2012 2>&1 | sed -n 's/.*# the table/the table/p'
the table says “10,0”, but not whether it is at least or at most
the table says “85 %”, but not whether it is at least or at most
the table says “5,0 %”, but not whether it is at least or at most
the table says “1.250”, which has two readings
the table says “75 %”, the sentence another figure
the table says “3 %”, but not whether it is at least or at most
$ kk import måltal.csv --kommune 'Blå Kommune' --periode 2012
# Læst af kk import fra måltal.csv.

type: kvalitetskontrakt
format: 1
kommune: Blå Kommune
periode: 2012

serviceområder:
  - navn: Borgerservice
    mål:
      - id: ventetid
        tekst: Ventetid i minutter
        # ingen målestok foreslået:
        # tabellen siger »10,0«, men ikke, om det er mindst eller højst
        udgangspunkt:
          værdi: 14,2
          dato: 2011-12-31
      - id: elever-sent-fremmoede
        tekst: Andel elever med sent fremmøde nedbringes
        # foreslået ud fra tabellen; slet denne linje, når en person har bekræftet det
        højst: 5 %
        udgangspunkt:
          værdi: 8,5 %
          dato: 2011-12-31
      - id: tilfredse-borgere
        tekst: Andelen af tilfredse borgere skal op
        # ingen målestok foreslået:
        # tabellen siger »85 %«, men ikke, om det er mindst eller højst
        udgangspunkt:
          værdi: 90 %
          dato: 2011-12-31
      - id: opkald-besvares
        tekst: 95 % af opkald besvares inden for 60 sekunder
        # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
        mindst: 95 %
    veje:
      - Nummersystem
      - Morgencafé
      - Kursus
      - Bemanding

  - navn: Jobcenter
    mål:
      - id: sygefravaer
        tekst: Sygefravær
        # ingen målestok foreslået:
        # tabellen siger »5,0 %«, men ikke, om det er mindst eller højst
        udgangspunkt:
          værdi: 4,0 %
          dato: 2011-12-31
      - id: virksomhedsbesoeg
        tekst: Virksomhedsbesøg
        # ingen målestok foreslået:
        # tabellen siger »1.250«, som kan læses på to måder
      - id: tilfredse
        tekst: Mindst 80 % er tilfredse
        # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
        # tabellen siger »75 %«, sætningen et andet tal
        mindst: 80 %
      - id: ledige
        tekst: Ledige
        # ingen målestok foreslået:
        # tabellen siger »3 %«, men ikke, om det er mindst eller højst
        # kunne ikke læses; skriv det som formatet vil have det:
        # udgangspunkt: Gul
      - id: arbejde
        tekst: Flere i arbejde
        # ingen målestok foreslået:
        # sætningen har intet tal, som målet kan holdes op imod
      - id: korte-svartider
        tekst: 'Korte svartider: Højst 10 dage'
        # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
        højst: 10 dage

# Kunne ikke læses:
# linje 10: »Høj« er én tekst for meget her
# linje 9: udgangspunktet »Gul« er ikke et tal
måltal.csv:10: »Høj« er én tekst for meget her
måltal.csv:9: udgangspunktet »Gul« er ikke et tal
[1]

# What is aimed at, and in the next column how much: one goal. A deadline with two readings says so.

$ kk import måltal.md
# Læst af kk import fra måltal.md.

type: kvalitetskontrakt
format: 1
# foreslået: den kommune, teksten nævner oftest
kommune: Blå Kommune
sagsnr: 12/4711
periode: 2013

serviceområder:
  - navn: Borgerservice
    mål:
      - id: opkald-besvares-hurtigt
        tekst: 'Opkald besvares hurtigt: 90 % inden for 60 sek.'
        # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
        mindst: 90 %
        frist: 2013-12-31
      - id: kort-ventetid-ekspeditionen
        tekst: 'Kort ventetid i ekspeditionen: Højst 10 min.'
        # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
        højst: 10 min.
        frist: 2013-06-30
      - id: kort-ventetid-nettet
        tekst: 'Kort ventetid på nettet: Højst 10 min.'
        # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
        højst: 10 min.
        # »inden sommerferien 2013« kan være senest sidste skoledag (2013-06-28) eller inden skoleårets udgang (2013-06-30)
        frist: 2013-06-30
      - id: digitale-ansoegninger
        tekst: 'Andel digitale ansøgninger: 70% (2011: 45%)'
        # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
        mindst: 70 %
        udgangspunkt:
          værdi: 45 %
          dato: 2011-12-31
        frist: 2013-12-31
      - id: breve-besvares
        tekst: Mindst 80 % af breve besvares
        # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
        mindst: 80 %
      - id: tilfredse
        tekst: Mindst 75 % er tilfredse
        # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
        mindst: 75 %
        frist: 2013-12-31

sag:
  indstilling: at kvalitetskontrakten godkendes.

# Er ikke taget med:
# linje 1: »Blå Kommune« står uden for tabellen og er ikke taget med
måltal.md:1: »Blå Kommune« står uden for tabellen og er ikke taget med

# A cell that reaches down through rows, and has no place in the contract, is told of once: where it stands. However many
# rows it reaches down to, no more is said.

$ printf '<table><tr><th>Tema<th>Mål<tr><td rowspan=3>A<td>Mindst 75 %% er tilfredse<td rowspan=3>Uden for<tr><td>Højst 5 klager<tr><td>Mindst 3 møder</table>' >ned.html
$ kk import ned.html --kommune K --periode 2013 --omraade O 2>&1 | grep -E 'betegnelse|tekst:|uden for'
      - betegnelse: A
            tekst: Mindst 75 % er tilfredse
            tekst: Højst 5 klager
            tekst: Mindst 3 møder
# linje 1: »Uden for« står uden for tabellens kolonner
ned.html:1: »Uden for« står uden for tabellens kolonner
$ perl -e 'print "<table><tr><th>Tema<th>Mål"; print "<tr><td rowspan=99999999>x" for 1 .. 20000' >dyb.html
$ kk import dyb.html 2>&1 >/dev/null | wc -l
128

# A text that ends in »højst« has its figure beside it, and the row below is a goal of its own.

$ kk import ender-løst.md --kommune 'Blå Kommune' --periode 2012
# Læst af kk import fra ender-løst.md.

type: kvalitetskontrakt
format: 1
kommune: Blå Kommune
periode: 2012

serviceområder:
  - navn: Blå Kommune
    temaer:
      - betegnelse: Svar
        mål:
          - id: svartid
            tekst: Svartid højst
            # foreslået ud fra tabellen; slet denne linje, når en person har bekræftet det
            højst: 10 dage
            frist: 2012-12-31
          - id: ventetid-telefonen
            tekst: Ventetid i telefonen højst
            # foreslået ud fra tabellen; slet denne linje, når en person har bekræftet det
            højst: 3 minutter
            frist: 2012-12-31
          - id: tilfredse
            tekst: Andel tilfredse mindst
            # foreslået ud fra tabellen; slet denne linje, når en person har bekræftet det
            mindst: 85 %
            frist: 2012-12-31

# Several columns of figures: one is the goal's, and the others are told of.

$ kk import målsøjler.md --periode 2012
# Læst af kk import fra målsøjler.md.

type: kvalitetskontrakt
format: 1
# foreslået: den kommune, teksten nævner oftest
kommune: Blå Kommune
periode: 2012

serviceområder:
  - navn: Blå Kommune
    temaer:
      - betegnelse: A
        politik:
          - P2
          - P3
          - P4
        mål:
          - id: tilfredse-hoej
            tekst: 'Andel tilfredse: Høj'
            # ingen målestok foreslået:
            # tabellen siger »85 %«, men ikke, om det er mindst eller højst
            frist: 2012-12-31
            kilde: K1; K2
            ansvarlig: A1; A2
            note: |-
              N1

              N2
          - id: tilfredse
            tekst: Mindst 85 % er tilfredse
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 85 %
          - id: hoej
            tekst: Høj
            # ingen målestok foreslået:
            # tabellen siger »85 %«, men ikke, om det er mindst eller højst
            frist: 2012-12-31
            kilde: K2
            ansvarlig: A2
            note: N2
          - id: forloeb-ugen
            tekst: 12 forløb om ugen
            # ingen målestok foreslået:
            # tabellen siger »85 %«, men ikke, om det er mindst eller højst
            frist: 2012-12-31
            kilde: K2
            ansvarlig: A2
            note: N2
          - id: maal-2
            tekst: Antal
            # ingen målestok foreslået:
            # sætningen siger, hvad der måles, men ikke hvor meget eller hvor mange det skal blive til
    mål:
      - id: maal
        tekst: 85 %
        # ingen målestok foreslået:
        # sætningen siger ikke, om »85 %« er mindst eller højst
        kilde: K1
        ansvarlig: A1
        politik: P1
        note: N1

# Kunne ikke læses:
# linje 6: »90 %« er én tekst for meget her
# linje 7: »86 %« er én tekst for meget her
# linje 8: »90 %« er én tekst for meget her
# linje 9: »90 %« er én tekst for meget her
# linje 10: »2012« er én tekst for meget her
målsøjler.md:6: »90 %« er én tekst for meget her
målsøjler.md:7: »86 %« er én tekst for meget her
målsøjler.md:8: »90 %« er én tekst for meget her
målsøjler.md:9: »90 %« er én tekst for meget her
målsøjler.md:10: »2012« er én tekst for meget her
[1]
$ kk import targets.md --kommune 'Blue Town' --periode 2014
# Læst af kk import fra targets.md.

type: kvalitetskontrakt
format: 1
sprog: en
kommune: Blue Town
periode: 2014

serviceområder:
  - navn: Blue Town
    temaer:
      - betegnelse: A
        mål:
          - id: absence
            tekst: Absence
            # ingen målestok foreslået:
            # tabellen siger »9 days«, men ikke, om det er mindst eller højst
            udgangspunkt:
              værdi: 12 days
              dato: 2011-12-31
            note: a b
          - id: complaints-reduced
            tekst: Complaints are reduced
            # foreslået ud fra tabellen; slet denne linje, når en person har bekræftet det
            højst: 9
            udgangspunkt:
              værdi: 12
              dato: 2011-12-31
            note: b
          - id: more-happy-citizens
            tekst: More happy citizens
            # ingen målestok foreslået:
            # tabellen siger »85 %«, men ikke, om det er mindst eller højst
            udgangspunkt:
              værdi: 90 %
              dato: 2011-12-31
            note: b
          - id: something
            tekst: Something
            # ingen målestok foreslået:
            # tabellen siger »85 kr.«, men ikke, om det er mindst eller højst
            udgangspunkt:
              værdi: 90 %
              dato: 2011-12-31
            note: b
          - id: maal
            tekst: At least
            # ingen målestok foreslået:
            # tabellen siger »5 mio. kr.«, men ikke, om det er mindst eller højst
            udgangspunkt:
              værdi: 90 %
              dato: 2011-12-31
            note: b

# The result of a year before the target's is where it starts: the last of them, unless a column says where. A table may
# have goals and figures alone, and one of whose headings is Danish is.

$ i resultater.md kun-mål.csv to-sprog.csv
== resultater.md
serviceområder:
  - navn: 'Prøveby Kommune: Skoler'
    temaer:
      - betegnelse: Læsning
        mål:
          - id: saa-mange-laeser
            tekst: Mindst så mange læser
            mindst: 75 %
            udgangspunkt: 70 %
      - betegnelse: Sang
        mål:
          - id: kor
            tekst: Mindst 5 kor
            mindst: 5 kor
    mål:
      - id: saa-mange-trives
        tekst: Mindst så mange trives
        mindst: 85 %
        udgangspunkt:
          værdi: 82 %
          dato: 2011-12-31
        frist: 2012-12-31
resultater.md:5: »90 %« er én tekst for meget her
resultater.md:5: kolonnen »Resultat 2009« kendes ikke: »80 %«
resultater.md:5: kolonnen »2010 (%)« kendes ikke: »81 %«
resultater.md:5: kolonnen »Status 2013« kendes ikke: »83 %«
resultater.md:5: kolonnen »Antal 2011« kendes ikke: »7«
resultater.md:11: kolonnen »Resultat 1999« kendes ikke: »60 %«
resultater.md:11: kolonnen »Resultat 2011« kendes ikke: »71 %«
resultater.md:17: kolonnen »Resultat 2011« kendes ikke: »4«
resultater.md:15: kolonnen »Mål« er læst som mål; se efter, om det er rigtigt
== kun-mål.csv
serviceområder:
    mål:
      - id: tilfredse
        tekst: Andel tilfredse er mindst
        mindst: 85 %
# kommunen står ikke i filen: brug --kommune
# perioden står ikke i filen: brug --periode
kun-mål.csv: kommunen står ikke i filen: brug --kommune
kun-mål.csv: perioden står ikke i filen: brug --periode
kun-mål.csv:1: ingen overskrift siger, hvilket serviceområde tabellen er om: brug --omraade
== to-sprog.csv
serviceområder:
  - navn: Bibliotek
    mål:
      - id: udlaan-borger
        tekst: Udlån pr. borger er mindst
        mindst: 8,5
        udgangspunkt: 7,2
# kommunen står ikke i filen: brug --kommune
# perioden står ikke i filen: brug --periode
to-sprog.csv:2: kolonnen »[a]_b*« kendes ikke: »[c]_d*«
to-sprog.csv: kommunen står ikke i filen: brug --kommune
to-sprog.csv: perioden står ikke i filen: brug --periode
