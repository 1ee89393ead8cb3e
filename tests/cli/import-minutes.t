# SPDX-License-Identifier: MPL-2.0
Minutes and sheets as programs and people write them, each with the odd thing or two that such files have.

# Pandoc's title, underlined headings, two municipalities, and footnotes: those of a goal go before its note, those of an
# aim stand under it, those of means beside it, and one without a mark is told of. A second policy of a theme is put to the first, and
# a cell with two targets is two goals.

$ kk import referat.md
# Læst af kk import fra referat.md.

type: kvalitetskontrakt
format: 1
# foreslået: den kommune, teksten nævner oftest
kommune: Ringsted Kommune
udvalg: Teknik- og Miljøudvalget
periode: 2013

serviceområder:
  - navn: Vejområdet
    temaer:
      - betegnelse: Vinter
        målsætning: |-
          Alle når frem

          Ingen falder

          Gælder hele døgnet.
        politik:
          - Trafikpolitik
          - Klimaplan
        mål:
          - id: vejene-ryddet-kl
            tekst: Mindst 95 % af vejene er ryddet kl. 7
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 95 %
            note: |-
              Talt på de 40 største veje.

              Måles af vagten
          - id: fald
            tekst: Højst 5 fald[^9]
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            højst: 5
        veje:
          - Flere biler (Lejes i december.)
          - Mere salt
          - Grus

      - betegnelse: Sommer
        målsætning: Alle når frem
        mål:
          - id: baenke
            tekst: Mindst 10 nye bænke.
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            # »10 nye bænke« er skrevet som mindst så mange nye, lagt sammen; det kan også være en stigning fra et udgangspunkt
            mindst: 10 bænke
            optælling: sum
          - id: klager
            tekst: Højst 20 klager om året.
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            højst: 20 klager
        veje:
          - Maling

# Er ikke taget med:
# linje 3: »forfatter: Centret« står uden for tabellen og er ikke taget med
# linje 12: »Ringsted Kommune bruger saltet sparsomt, og Ringsted Kommune…« står uden for tabellen og er ikke taget med
# linje 25: fodnoten »Fra en ældre udgave.« hører ikke til noget i tabellen og er ikke taget med
referat.md:3: »forfatter: Centret« står uden for tabellen og er ikke taget med
referat.md:12: »Ringsted Kommune bruger saltet sparsomt, og Ringsted Kommune…« står uden for tabellen og er ikke taget med
referat.md:25: fodnoten »Fra en ældre udgave.« hører ikke til noget i tabellen og er ikke taget med

# An item of an agenda: what is filled in twice is taken from the first, lines that a program has filled are one
# paragraph, a line ending in a backslash is its own, and an approval with an exception is none. Ids that stand in the
# table are kept as long as they are ids and free; what is no baseline or deadline is left for a person.

$ kk import sag.md
# Læst af kk import fra sag.md.

type: kvalitetskontrakt
format: 1
kommune: Ry Kommune
udvalg: Børne- og Ungeudvalget
sagsnr: 12/4711
udvalgsbehandlet: 2012-08-17
periode: 2013-2014

serviceområder:
  - navn: Dagpleje
    temaer:
      - betegnelse: Trivsel
        mål:
          - id: glad
            tekst: Mindst 90 % af forældrene er tilfredse
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 90 %
            udgangspunkt: 80 %
            frist: 2013-12-31
          - id: glad-2
            tekst: Højst 2 klager
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            højst: 2 klager
            # kunne ikke læses; skriv det som formatet vil have det:
            # udgangspunkt: 1.250
            frist: 2014-05-31
        veje:
          - Samtaler
          - Svar

  - navn: Skole
    temaer:
      - betegnelse: Ro
        mål:
          - id: glad-skole
            tekst: Mindst 5 timer
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 5 timer
            # kunne ikke læses; skriv det som formatet vil have det:
            # udgangspunkt: mange
            frist: 2013-08-01
          - id: timerne-timer-laeses
            tekst: Mindst 95 % af timerne – alle timer – læses
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 95 %
            udgangspunkt: 2,5 %
            # kunne ikke læses; skriv det som formatet vil have det:
            # frist: Ikke fastsat
        veje:
          - a) Vikarer
          - 1. halvår prøves

sag:
  sagstype: Åben
  sagsfremstilling: |-
    Kommunen har siden 2010 haft kvalitetskontrakter for alle\
    de områder, som loven nævner, og for nogle til, som den ikke nævner.

    1. Dagpleje
    2. Skole

    Kort linje (med en parentes)
    Slut
  information: Se side.
  beslutning: |-
    Godkendt.

    **Beslutning i Byrådet den 30-08-2012:**

    Indstillingen blev godkendt med undtagelse af punkt 2.

# Kunne ikke læses:
# linje 48: udgangspunktet »1.250« er 1250 eller 1,25: skriv det entydigt
# linje 49: udgangspunktet »mange« er ikke et tal
# linje 50: fristen »Ikke fastsat« er ikke en dato

# Er ikke taget med:
# linje 8: »Sagsnr.: 12/9999« står uden for tabellen og er ikke taget med
# linje 10: »Sagstype: Lukket« står uden for tabellen og er ikke taget med
# linje 41: »Ukendt overskrift« står uden for tabellen og er ikke taget med
# linje 43: »Noget mere.« står uden for tabellen og er ikke taget med
sag.md:48: udgangspunktet »1.250« er 1250 eller 1,25: skriv det entydigt
sag.md:49: udgangspunktet »mange« er ikke et tal
sag.md:50: fristen »Ikke fastsat« er ikke en dato
sag.md:8: »Sagsnr.: 12/9999« står uden for tabellen og er ikke taget med
sag.md:10: »Sagstype: Lukket« står uden for tabellen og er ikke taget med
sag.md:41: »Ukendt overskrift« står uden for tabellen og er ikke taget med
sag.md:43: »Noget mere.« står uden for tabellen og er ikke taget med
[1]
$ kk import --item 3 sag.md
kk: sag.md: der er ingen tabel med en kolonne »Mål« og mindst én til, fx »Tema« eller »Frist«, og ingen liste under »Mål«
[1]
$ kk import --item 2 --udvalg X --sagsnr 1 --omraade Z --lang en -q sag.md | sed -n '5,9p;/^# Could/,$p'
sag.md:48: the baseline “1.250” is 1250 or 1,25: write it so that it has one reading
sag.md:49: the baseline “mange” is not a number
sag.md:50: the deadline “Ikke fastsat” is not a date
kommune: Ry Kommune
udvalg: X
sagsnr: 1
udvalgsbehandlet: 2012-08-17
periode: 2013-2014
# Could not be read:
# line 48: the baseline “1.250” is 1250 or 1,25: write it so that it has one reading
# line 49: the baseline “mange” is not a number
# line 50: the deadline “Ikke fastsat” is not a date

# Was left out:
# line 8: “Sagsnr.: 12/9999” stands outside the table and is left out
# line 10: “Sagstype: Lukket” stands outside the table and is left out
# line 41: “Ukendt overskrift” stands outside the table and is left out
# line 43: “Noget mere.” stands outside the table and is left out

# HTML from Word, LibreOffice and pandoc, with cells that are not closed, references that are no characters, and their
# three ways to write a footnote. It is known for what it is without a name.

$ kk import --kommune 'Ry Kommune' - <word.html
# Læst af kk import fra <stdin>.

type: kvalitetskontrakt
format: 1
kommune: Ry Kommune
periode: 2013

serviceområder:
  - navn: Børn
    temaer:
      - betegnelse: Ro
        mål:
          - id: trygge
            tekst: Mindst 90% er trygge
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 90 %
            note: Målt i maj.
          - id: klager
            tekst: Højst 3 klager
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            højst: 3 klager
            note: Målt i juni.
        veje:
          - |-
            Voksne

            - Flere voksne
            - Mindre <støj> & \_uro\_
          - Svar (Inden for en uge.)

      - betegnelse: Mad
        mål:
          - id: oekologi
            tekst: Mindst 60 % økologi
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 60 %
        veje:
          - Køb

# Er ikke taget med:
# linje 5: »Referat fra Ry: 5 m² er 10x« står uden for tabellen og er ikke taget med
# linje 7: »- Et punkt« står uden for tabellen og er ikke taget med
# linje 7: »- To« står uden for tabellen og er ikke taget med
# linje 16: »1 < 2 <3 &#; &x slut« står uden for tabellen og er ikke taget med
# linje 20: »Uden navn.« står uden for tabellen og er ikke taget med
# linje 21: »[^footnote-4] Note i teksten« står uden for tabellen og er ikke taget med
<stdin>:5: »Referat fra Ry: 5 m² er 10x« står uden for tabellen og er ikke taget med
<stdin>:7: »- Et punkt« står uden for tabellen og er ikke taget med
<stdin>:7: »- To« står uden for tabellen og er ikke taget med
<stdin>:16: »1 < 2 <3 &#; &x slut« står uden for tabellen og er ikke taget med
<stdin>:20: »Uden navn.« står uden for tabellen og er ikke taget med
<stdin>:21: »[^footnote-4] Note i teksten« står uden for tabellen og er ikke taget med
$ kk import -q --kommune 'Ry Kommune' - <word.html | sed 's/<stdin>/word.html/' >stdin.yaml; kk import -q --kommune 'Ry Kommune' word.html | diff - stdin.yaml

# HTML within Markdown. A row that names a theme, where each row has its own, is told of.

$ kk import --kommune 'Ry Kommune' indlejret.md
# Læst af kk import fra indlejret.md.

type: kvalitetskontrakt
format: 1
kommune: Ry Kommune
periode: 2013-2014

serviceområder:
  - navn: Biblioteker
    temaer:
      - betegnelse: Udlån
        mål:
          - id: udlaan-indbygger-gennemsnit
            tekst: Mindst 20 udlån pr. indbygger i gennemsnit
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 20 udlån
        veje:
          - Åbent
          - om søndagen

      - betegnelse: Besøg
        mål:
          - id: koe-bogus
            tekst: Højst 4 m² & 2 % kø &bogus;
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            # »2 %« er ikke læst som mål
            højst: 4 m²
        veje:
          - Skilte

# Er ikke taget med:
# linje 6: »Tema: Lån« står uden for tabellen og er ikke taget med
# linje 11: »Efter tabellen« står uden for tabellen og er ikke taget med
indlejret.md:6: »Tema: Lån« står uden for tabellen og er ikke taget med
indlejret.md:11: »Efter tabellen« står uden for tabellen og er ikke taget med

# What a file does not say is left open, and told; so is what is asked for and is no period.

$ kk import uden.md
# Læst af kk import fra uden.md.

type: kvalitetskontrakt
format: 1
sprog: en
kommune: # skal udfyldes: det står ikke i filen
periode: # skal udfyldes: det står ikke i filen

serviceområder:
  - navn: # skal udfyldes: det står ikke i filen
    mål:
      - id: calls-answered
        tekst: At least 90 % of calls answered
        # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
        mindst: 90 %
    veje:
      - More staff

# Kunne ikke læses:
# kommunen står ikke i filen: brug --kommune
# perioden står ikke i filen: brug --periode
# linje 1: ingen overskrift siger, hvilket serviceområde tabellen er om: brug --omraade
uden.md: kommunen står ikke i filen: brug --kommune
uden.md: perioden står ikke i filen: brug --periode
uden.md:1: ingen overskrift siger, hvilket serviceområde tabellen er om: brug --omraade
[1]
$ kk import --lang en uden.md 2>&1 >/dev/null
uden.md: the file does not name the municipality: use --kommune
uden.md: the file does not name the period: use --periode
uden.md:1: no heading says which service area the table is about: use --omraade
[1]
$ kk import --kommune 'Ry Kommune' --periode 2013x --omraade A uden.md 2>&1 >/dev/null
uden.md: »2013x« er ikke en periode
uden.md: perioden står ikke i filen: brug --periode
[1]
$ kk import --set kommune=Ry --set periode=2013 --omraade A uden.md | sed -n 3,10p
type: kvalitetskontrakt
format: 1
sprog: en
kommune: Ry
periode: 2013

serviceområder:
  - navn: A

# Drawn tables: cells over several columns, items without room beside their marks, columns under rules.

$ kk import --kommune R --periode 2013 tegnet.md
# Læst af kk import fra tegnet.md.

type: kvalitetskontrakt
format: 1
kommune: R
udvalg: Børneudvalget
periode: 2013

serviceområder:
  - navn: Dagtilbud
    temaer:
      - betegnelse: Ro
        mål:
          - id: ture
            tekst: Mindst 3 ture — hver dag —
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 3 ture
          - id: klager
            tekst: Højst 2 klager
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            højst: 2 klager
        veje:
          - |-
            1. Busser

            - Biler Tog
          - Svar

      - betegnelse: Natur- og skov
        veje:
          - Skove

      - betegnelse: Lys
        mål:
          - id: lamper
            tekst: Mindst 9 lamper
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 9 lamper
        veje:
          - Lys

      - betegnelse: Vand
        mål:
          - id: haner
            tekst: Højst 9 haner
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            højst: 9 haner
        veje:
          - Vand

      - betegnelse: Jord
        mål:
          - id: bede
            tekst: Mindst 5 bede
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 5 bede
        veje:
          - Muld og sand

      - betegnelse: Luft
        mål:
          - id: biler
            tekst: Højst 4 biler
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            højst: 4 biler
        veje:
          - Ruder

# Er ikke taget med:
# linje 22: »+--+« står uden for tabellen og er ikke taget med
# linje 23: »x« står uden for tabellen og er ikke taget med
# linje 25: »+« står uden for tabellen og er ikke taget med
# linje 26: »+--« står uden for tabellen og er ikke taget med
# linje 29: »alene« står uden for tabellen og er ikke taget med
# linje 45: »Slut« står uden for tabellen og er ikke taget med
tegnet.md:22: »+--+« står uden for tabellen og er ikke taget med
tegnet.md:23: »x« står uden for tabellen og er ikke taget med
tegnet.md:25: »+« står uden for tabellen og er ikke taget med
tegnet.md:26: »+--« står uden for tabellen og er ikke taget med
tegnet.md:29: »alene« står uden for tabellen og er ikke taget med
tegnet.md:45: »Slut« står uden for tabellen og er ikke taget med
$ kk import --kommune R --periode 2013 roer.md
# Læst af kk import fra roer.md.

type: kvalitetskontrakt
format: 1
kommune: R
periode: 2013

serviceområder:
  - navn: Skoler
    temaer:
      - betegnelse: Ro
        mål:
          - id: ture
            tekst: Mindst 3 ture | uge
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 3 ture
        veje:
          - Busser
          - Biler
          - Tog

      - betegnelse: Mad \
        mål:
          - id: maal
            tekst: Højst 2 <b>x</b> < 3
            # ingen målestok foreslået:
            # der kan være flere mål i sætningen: »2« og »3«
        veje:
          - Et\
    mål:
      - id: trin
        tekst: Trin 1
        # ingen målestok foreslået:
        # sætningen har intet tal, som målet kan holdes op imod
      - id: lamper
        tekst: Mindst 9 lamper \
        # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
        mindst: 9 lamper

# Er læst efter bedste skøn:
# linje 10: kolonnen »Resultatmål« er læst som mål; se efter, om det er rigtigt

# Er ikke taget med:
# linje 8: »Lys | x« står uden for tabellen og er ikke taget med
roer.md:10: kolonnen »Resultatmål« er læst som mål; se efter, om det er rigtigt
roer.md:8: »Lys | x« står uden for tabellen og er ikke taget med

# Headings down the side, and headings that name no goals.

$ kk import --kommune R --periode 2013 side.md
# Læst af kk import fra side.md.

type: kvalitetskontrakt
format: 1
kommune: R
periode: 2013

serviceområder:
  - navn: Skoler
    temaer:
      - betegnelse: Ro
        mål:
          - id: ture
            tekst: Mindst 3 ture
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 3 ture
            ansvarlig: Skolen
        veje:
          - Busser
          - Biler

      - betegnelse: Mad
        mål:
          - id: retter
            tekst: Mindst 5 retter
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 5 retter
        veje:
          - Kok

  - navn: Natur
    temaer:
      - betegnelse: Stier
        mål:
          - id: km-sti-ryddet
            tekst: Mindst 20 km sti er ryddet
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 20 km
        veje:
          - Vi rydder

      - betegnelse: Skov
        mål:
          - id: vaeltede-traeer-ligger
            tekst: Højst 5 væltede træer ligger
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            højst: 5 væltede træer
        veje:
          - Vi fælder

# Er læst efter bedste skøn:
# linje 12: kolonnen »Hvad« er læst som temaer; se efter, om det er rigtigt
# linje 12: kolonnen »Sådan måles det« er læst som mål; se efter, om det er rigtigt
# linje 12: kolonnen »Hvem gør hvad« er læst som veje til målet; se efter, om det er rigtigt
side.md:12: kolonnen »Hvad« er læst som temaer; se efter, om det er rigtigt
side.md:12: kolonnen »Sådan måles det« er læst som mål; se efter, om det er rigtigt
side.md:12: kolonnen »Hvem gør hvad« er læst som veje til målet; se efter, om det er rigtigt

# A sheet is one by what it holds, too. What no quotation mark closes is not read; columns past the 64th are not either.

$ row() { kk import --kommune R --periode 2013 - | sed -n '/veje:/,$p'; }
$ printf 'Område,Mål,Veje\nBus,Mindst 3 ture,"Flere\nbusser"\n' | row
    veje:
      - Flere
      - busser
$ printf 'Område,Mål,Veje\nBus,Mindst 3 ture,Busser\nTog,Mindst 3 tog,"Flere\n' | row
<stdin>:3: et anførselstegn lukkes aldrig; herfra er intet læst
    veje:
      - Busser

  - navn: Tog
    mål:
      - id: tog
        tekst: Mindst 3 tog
        # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
        mindst: 3 tog

# Kunne ikke læses:
# linje 3: et anførselstegn lukkes aldrig; herfra er intet læst
$ printf 'sep=;\nOmråde;Mål;Veje\n\nBus;Mindst 3 ture;"*3* <tog>"\n' >sep.csv; kk import --kommune R --periode 2013 sep.csv | sed -n '/veje:/,$p'
    veje:
      - \*3\* \<tog\>
$ wide() { printf 'Område;Mål;Veje'; printf ';%.0s' $(seq 65); printf '\nBus;Mindst 3 ture;Tog'; printf ';%.0s' $(seq 65); printf '%s\n' "$1"; }
$ wide '' | row
    veje:
      - Tog
$ wide gemt | row
<stdin>:2: rækken har mere end 64 kolonner; de øvrige er ikke læst
    veje:
      - Tog

# Kunne ikke læses:
# linje 2: rækken har mere end 64 kolonner; de øvrige er ikke læst
$ (printf 'mål'; for year in $(seq 1950 2020); do printf ';%s' "$year"; done; echo) | kk import --measurements -
<stdin>:1: rækken har mere end 64 kolonner; de øvrige er ikke læst
kk: -: intet er skrevet
[1]
$ printf 'Område\tMål\tVeje\nBus\tMindst 3 ture\tBusser\\* \\_x_\nSide 2\nog flere ture\nmed samme bus.\n2/3\nTil skolen\n' | row
    veje:
      - Busser\* \_x_ og flere ture med samme bus.
      - Til skolen

# UTF-16 with characters of two halves, and with a half that is alone; Windows-1252 with the line ends of an old Mac.

$ (printf '\377\376'; printf 'Område;Mål;Veje\nBus;Mindst 3 ture;🚌 a' | iconv -f UTF-8 -t UTF-16LE; printf '\000\330b\000\000\334c\000') | row
<stdin>: filen er ikke UTF-8 og er læst som UTF-16; se efter, at æ, ø og å er rigtige
    veje:
      - 🚌 a�b�c

# Er læst efter bedste skøn:
# filen er ikke UTF-8 og er læst som UTF-16; se efter, at æ, ø og å er rigtige
$ printf 'Omr\345de;M\345l;Veje\rBus;Mindst 3 ture;K\370b\013b\205\r' | row
<stdin>: filen er ikke UTF-8 og er læst som Windows-1252; se efter, at æ, ø og å er rigtige
    veje:
      - Købb…

# Er læst efter bedste skøn:
# filen er ikke UTF-8 og er læst som Windows-1252; se efter, at æ, ø og å er rigtige

# Measurements: a goal's groups have a row each, and what separates cells is quoted.

$ kk import --measurements maal.csv
mål;dato;værdi;gruppe;kilde;note
ventetid;2012-06-30;12 dage;drenge;Journal;
ventetid;2012-12-31;ja;drenge;Journal;
ventetid;2012-06-30;12 dage;piger;"Journal; del 2";"Siger ""nok"""
$ measure() { printf "$1" | kk import --measurements -; }
$ measure 'note;mål;2012\nx;a;1\n'
mål;dato;værdi;note
a;2012-12-31;1;x
$ measure '| mål | 2012 |\n|---|---|\n| a | 3 |\n'
mål;dato;værdi
a;2012-12-31;3
$ measure 'mål;2012\n'
<stdin>: tabellen har ingen værdier
kk: -: intet er skrevet
[1]
$ measure 'mål;2012;\na;1;x\n;3\nb c;4\n'
<stdin>:2: »x« står i en kolonne uden overskrift
<stdin>:3: målets id mangler
<stdin>:4: »b c« er ikke et id; mente du »maal«? Med --from KONTRAKT kan målets tekst stå der
kk: -: intet er skrevet
[1]
$ measure 'Hej'
<stdin>:1: den første kolonne hedder »Hej«; den skal hedde »mål«
<stdin>:1: der er ingen kolonne »mål« med målenes id
<stdin>:1: der er ingen kolonner med datoer i første linje
kk: -: intet er skrevet
[1]
$ measure '<p>x</p>'
<stdin>: filen har ingen tabel
kk: -: intet er skrevet
[1]
$ measure ''
kk: -: filen er tom
[1]
$ measure 'mål;dato;værdi\na;2012;1\n'
<stdin>:1: filen har en række for hver måling i forvejen: nævn den under »data« i opfølgningen, som den er
kk: -: intet er skrevet
[1]
$ (echo 'mål;2012'; for i in $(seq 40); do echo "m$i;$i"; done; echo 'm7;1') | kk import --measurements -
<stdin>:42: målet »m7« har en række i forvejen
kk: -: intet er skrevet
[1]

# Lists as office programs write them, each item's text a paragraph of its own: numbers stay where they are said, and a
# mark of an item never goes on with the next.

$ kk import lister.html 2>&1 | sed -n '/^serviceområder/,$p'
serviceområder:
  - navn: Skole
    mål:
      - id: hjaelpere
        tekst: Højst 8 hjælpere
        # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
        højst: 8 hjælpere
      - id: besoegene-tiden
        tekst: 95 % af besøgene er til tiden
        # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
        mindst: 95 %
    veje:
      - Ruter
      - Vagter

sag:
  sagsfremstilling: |-
    Tre forhold:

    1. Første

    2. Andet

    - under

    3. Tredje

    7. Syvende

    - Uden liste

    1. Dybt
  indstilling: |-
    1. kontrakten godkendes

    2. den sendes i høring
  beslutning: Godkendt.
