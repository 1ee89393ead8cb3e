# SPDX-License-Identifier: MPL-2.0
Tables as other municipalities make them: other words, other orders, cells that span, headings down the side.

$ kk import spørgsmål.md
# Læst af kk import fra spørgsmål.md.

type: kvalitetskontrakt
format: 1
# foreslået: den kommune, teksten nævner oftest
kommune: Skanderborg Kommune
periode: 2013

serviceområder:
  - navn: Dagtilbud
    temaer:
      - betegnelse: Forældretilfredshed
        mål:
          - id: tilfredse-foraeldre-stige
            tekst: Andelen af tilfredse forældre skal stige fra 82 % til 87 %
            måles: Brugerundersøgelse hvert andet år
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 87 %
            udgangspunkt: 82 %
            frist: 2013-12-31
            ansvarlig: Dagtilbudschefen
        veje:
          - Forældreråd i alle institutioner

      - betegnelse: Sygefravær
        mål:
          - id: sygefravaeret
            tekst: Sygefraværet må højst være 4,5 %
            måles: Månedlige træk fra lønsystemet
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            højst: 4,5 %
            frist: 2013-12-31
            ansvarlig: Personalechefen
          - id: medarbejderne-haft-samtale
            tekst: Mindst 90 % af medarbejderne har haft en samtale
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 90 %
        veje:
          - Trivselssamtaler; tidlig indsats

  - navn: Skoler
    temaer:
      - betegnelse: Læsning
        mål:
          - id: eleverne-klasse-laeser
            tekst: 85 % af eleverne i 2. klasse læser alderssvarende
            måles: Nationale test
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 85 %
            frist: 2013-06-30
            ansvarlig: Skolechefen
            note: Målt ved de nationale test.
        veje:
          - Læsevejledere

# Er ikke taget med:
# linje 7: kolonnen »Nr.« er læst som numre, der ikke tages med
# linje 15: kolonnen »Nr.« er læst som numre, der ikke tages med
# linje 3: »Børn og Unge« står uden for tabellen og er ikke taget med
spørgsmål.md:7: kolonnen »Nr.« er læst som numre, der ikke tages med
spørgsmål.md:15: kolonnen »Nr.« er læst som numre, der ikke tages med
spørgsmål.md:3: »Børn og Unge« står uden for tabellen og er ikke taget med
$ kk import titelrække.html
# Læst af kk import fra titelrække.html.

type: kvalitetskontrakt
format: 1
# foreslået: den kommune, teksten nævner oftest
kommune: Favrskov Kommune
periode: 2012

serviceområder:
  - navn: Ældre og handicap
    temaer:
      - betegnelse: Hjemmepleje
        målsætning: Borgeren skal møde få hjælpere
        mål:
          - id: hjaelpere-borger
            tekst: Højst 10 hjælpere pr. borger på 14 dage
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            højst: 10 hjælpere
          - id: besoegene-leveres-time
            tekst: 95 % af besøgene leveres inden for en time af det aftalte
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 95 %
          - id: tilfredse
            tekst: Mindst 9 ud af 10 er tilfredse
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 90 %
        veje:
          - Faste teams
          - Undersøgelse
          - Opfølgning på svar

  - navn: Sundhed
    temaer:
      - betegnelse: Forebyggelse
        målsætning: Flere lever sundt
        mål:
          - id: rygere-falder
            tekst: Antallet af rygere falder med 5 procentpoint inden udgangen af 2012
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            falder: 5 procentpoint
            frist: 2012-12-31
          - id: borgere-gennemfoerer-rygestopkursus
            tekst: Mindst 300 borgere gennemfører et rygestopkursus
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 300 borgere
        veje:
          - Rygestopkurser
          - Apoteksaftale

# Er ikke taget med:
# linje 14: »1 Opgørelsen sker pr. 31. december.« står uden for tabellen og er ikke taget med
titelrække.html:14: »1 Opgørelsen sker pr. 31. december.« står uden for tabellen og er ikke taget med
$ kk import english.md
# Læst af kk import fra english.md.

type: kvalitetskontrakt
format: 1
sprog: en
kommune: # skal udfyldes: det står ikke i filen
periode: 2013

serviceområder:
  - navn: Libraries
    temaer:
      - betegnelse: Opening hours
        målsætning: More people use the library
        mål:
          - id: visitors-satisfied
            tekst: At least 70 % of visitors are satisfied
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 70 %
            frist: 2013-12-31
          - id: visits-increase-compared
            tekst: Visits increase by 10 % compared with 2011
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            stiger: 10 %
            udgangspunkt: {dato: 2011-12-31}
        veje:
          - Staffless hours in the evening

  - navn: Roads
    temaer:
      - betegnelse: Potholes
        målsætning: Safe roads
        mål:
          - id: days-from-report
            tekst: At most 14 days from report to repair
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            højst: 14 days
        veje:
          - Two crews

# Kunne ikke læses:
# kommunen står ikke i filen: brug --kommune
english.md: kommunen står ikke i filen: brug --kommune
[1]
$ kk import --kommune X temaer.md
# Læst af kk import fra temaer.md.

type: kvalitetskontrakt
format: 1
kommune: X
periode: 2014

serviceområder:
  - navn: Folkeskolen
    temaer:
      - betegnelse: Trivsel
        mål:
          - id: eleverne-trives
            tekst: 90 % af eleverne trives
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 90 %
          - id: fravaer
            tekst: Højst 3 % fravær
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            højst: 3 %
        veje:
          - Antimobbeplan
          - Sms-ordning

      - betegnelse: Læsning
        mål:
          - id: laeser-flydende-efter
            tekst: Mindst 85 % læser flydende efter 2. klasse
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 85 %
        veje:
          - Læsevejleder

  - navn: Vej og park
    temaer:
      - betegnelse: Renholdelse
        mål:
          - id: klager-maaned
            tekst: Højst 5 klager pr. måned
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            højst: 5 klager
            ansvarlig: Driftslederen
        veje:
          - Flere fejemaskiner

# Kunne ikke læses:
# linje 26: kolonnen »Status 2013« kendes ikke: »8 klager«
temaer.md:26: kolonnen »Status 2013« kendes ikke: »8 klager«
[1]
$ kk import liggende.md
# Læst af kk import fra liggende.md.

type: kvalitetskontrakt
format: 1
# foreslået: den kommune, teksten nævner oftest
kommune: Vesterby Kommune
periode: 2014

serviceområder:
  - navn: Sundhed
    temaer:
      - betegnelse: Rygning
        mål:
          - id: borgerne-ryger-dagligt
            tekst: Højst 15 % af borgerne ryger dagligt
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            højst: 15 %
            frist: 2014-12-31
        veje:
          - Rygestop
          - Røgfri skoler

      - betegnelse: Motion
        mål:
          - id: fysisk-aktive
            tekst: Mindst 60 % er fysisk aktive
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 60 %
            frist: 2014-05-01
        veje:
          - Motionsdag
          - Stier

  - navn: Ældre
    temaer:
      - betegnelse: Hjemmehjælp
        mål:
          - id: besoegene-gennemfoeres
            tekst: 95 % af besøgene gennemføres
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 95 %
        veje:
          - Vagtplan
$ kk import løfter.md
# Læst af kk import fra løfter.md.

type: kvalitetskontrakt
format: 1
# foreslået: den kommune, teksten nævner oftest
kommune: Vesterby Kommune
periode: 2014

serviceområder:
  - navn: Kultur
    mål:
      - id: besoeg-museet
        tekst: Mindst 40.000 besøg på museet i 2014
        # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
        mindst: 40000 besøg
        frist: 2014-12-31
      - id: svoemmehallen-aabent-timer
        tekst: Svømmehallen har åbent mindst 60 timer om ugen
        # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
        mindst: 60 timer
      - id: borgerne-faar-hurtigt
        tekst: Borgerne får hurtigt svar
        # ingen målestok foreslået:
        # sætningen har intet tal, som målet kan holdes op imod
    veje:
      - Gratis torsdag
      - Frivillige livreddere
      - Fælles postkasse

# Er læst efter bedste skøn:
# linje 5: kolonnen »Det lover vi« er læst som mål; se efter, om det er rigtigt
# linje 5: kolonnen »Det gør vi for at holde det« er læst som veje til målet; se efter, om det er rigtigt
løfter.md:5: kolonnen »Det lover vi« er læst som mål; se efter, om det er rigtigt
løfter.md:5: kolonnen »Det gør vi for at holde det« er læst som veje til målet; se efter, om det er rigtigt
$ kk import dobbelt.html
# Læst af kk import fra dobbelt.html.

type: kvalitetskontrakt
format: 1
# foreslået: den kommune, teksten nævner oftest
kommune: Vesterby Kommune
periode: 2014

serviceområder:
  - navn: Dagtilbud
    temaer:
      - betegnelse: Plads
        mål:
          - id: faar-plads-tiden
            tekst: 98 % får plads til tiden
            # ingen målestok foreslået:
            # sætningen siger ikke, om »98 %« er mindst eller højst
            note: Målt pr. 1. maj.
          - id: foraeldrene-trygge
            tekst: Forældrene er trygge
            # ingen målestok foreslået:
            # sætningen har intet tal, som målet kan holdes op imod
        veje:
          - Vuggestuer

      - betegnelse: Mad
        mål:
          - id: oekologi
            tekst: Mindst 75 % økologi
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 75 %
          - id: madspild
            tekst: Højst 5 % madspild
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            højst: 5 %
        veje:
          - Køkkenkurser
$ kk import --kommune X ark.csv
# Læst af kk import fra ark.csv.

type: kvalitetskontrakt
format: 1
kommune: X
periode: 2014

serviceområder:
  - navn: Teknik
    temaer:
      - betegnelse: Affald
        mål:
          - id: affaldet-genanvendes
            tekst: Mindst 50 % af affaldet genanvendes
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 50 %
            frist: 2014-12-31
          - id: fejltoemninger
            tekst: Højst 2 % fejltømninger
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            højst: 2 %
        veje:
          - Sortering
          - Kampagne

  - navn: Miljø
    temaer:
      - betegnelse: Vand
        mål:
          - id: soeer-god-tilstand
            tekst: Alle søer har god tilstand i 2014
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 100 %
            frist: 2014-12-31
        veje:
          - Rensning

# Pandoc puts tables that it cannot draw into Markdown as HTML.

$ kk import indlejret.md
# Læst af kk import fra indlejret.md.

type: kvalitetskontrakt
format: 1
# foreslået: den kommune, teksten nævner oftest
kommune: Høje-Taastrup Kommune
periode: 2012

serviceområder:
  - navn: Integrationsområdet
    temaer:
      - betegnelse: 1. Fritidspas for særligt udsatte børn og unge.
        målsætning: >-
          Fritidspas for børn og unge som ikke er aktive i det organiserede fritidsliv, samt
          igangsætning af ny fritidsplanlægning for særligt udsatte børn og unge.
        mål:
          # sat sammen af linje 26 og 39
          - id: henviste-boern-unge
            tekst: >-
              Der måles på antal henviste børn og unge til det organiserede fritidsliv, antal der
              fortsætter som selvbetalende medlemmer efter prøveperiodens udløb, samt om der ved
              opsøgende indsats opnås en større opbakning fra ressourcepersoner omkring det enkelte
              barn/unge.
            # ingen målestok foreslået:
            # sætningen siger, hvad der måles, men ikke hvor meget eller hvor mange det skal blive til
        veje:
          # sat sammen af linje 30 og 40
          - >-
            Der er på enkelte skoler frikøbt lærere til indledende samtaler med eleverne om
            fritidsaktiviteter. Såfremt der, grundet særlige omstændigheder, kræves en ekstra
            indsats for den enkelte, kobles en fritidsvejleder på, som har til opgave at følge til
            og fra aktiviteten og indgå et samarbejde med familien.

      - betegnelse: 2. Flere frivillige forældre med anden etnisk baggrund end dansk i foreningslivet.
        målsætning: >-
          Større fokus på at forældre med anden etnisk baggrund end dansk involverer sig i deres
          børns fritidsliv, herunder det frivillige arbejde i foreningerne.
        mål:
          - id: foraeldre-etnisk-baggrund
            tekst: >-
              Mindst 25 % af forældre med anden etnisk baggrund end dansk indgår aktivt i deres
              børns foreningsaktiviteter. Optælling af frivillige med anden baggrund end dansk i
              udvalgte foreninger før projektstart, samt løbende og afsluttende optælling.
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 25 %
        veje:
          - |-
            Opsøgende arbejde i udvalgte foreninger.

            - Kontakte forældre af anden etnisk baggrund end dansk og informere om frivillighedsarbejdet i foreningslivet.
            - Afstemme forventningerne mellem foreningerne og børn, unge og forældre af anden etnisk baggrund end dansk.
            - Understøtte nye frivillige med anden etnisk baggrund end dansk ved at deltage i træningen sammen med dem i en opstartsperiode.

      - betegnelse: 3. Sprogundervisning for flygtninge og indvandrere.
        målsætning: >-
          Løbende udvikling af sprogundervisning med henblik på at indvandrere og efterkommere har
          sprog til at deltage i samfunds-, arbejds- og kulturliv. Og hermed sikre at de får viden
          og indsigt som er af lokal relevans. Dette skal ske gennem supplerende danskundervisning
          med tilbud om FVU.
        mål:
          - id: gennemfoert-fvu-forloeb
            tekst: Der er gennemført mindst 15 FVU-forløb og erfaringerne er evaluerede.
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 15 FVU-forløb
          - id: erfaringerne-evaluerede
            tekst: Der er gennemført mindst 15 FVU-forløb og erfaringerne er evaluerede.
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            gennemført: erfaringerne er evaluerede
        veje:
          - Efteruddannelse af lærere

# Pasted from a spreadsheet with cells of several lines; numbered by chapters; with the theme on a row of its own.

$ kk import -q --kommune X udklip.txt
# Læst af kk import fra udklip.txt.

type: kvalitetskontrakt
format: 1
kommune: X
sagsnr: 2011-12345
periode: 2012

serviceområder:
  - navn: Dagtilbud
    mål:
      - id: boern-plads-august
        tekst: Alle børn har en plads inden 1. august 2012
        # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
        # »inden 1. august 2012« kan være senest dagen før (2012-07-31) eller senest selve dagen (2012-08-01)
        mindst: 100 %
        frist: 2012-08-01
        ansvarlig: Børne- og Kulturchef
      - id: foraeldrene-tilfredse-meget
        tekst: 80 pct. af forældrene er tilfredse eller meget tilfredse
        # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
        mindst: 80 %
    veje:
      - Udvide to institutioner
      - Dialogmøder
      - Forældreråd

  - navn: Skole
    mål:
      - id: ingen-elever-fravaer
        tekst: Ingen elever har mere end 10 pct. fravær
        # ingen målestok foreslået:
        # sætningen kan betyde, at højst 0 er tilladt, eller at målet er »10 pct.«
      - id: gennemsnitskarakteren-haeves
        tekst: Gennemsnitskarakteren hæves fra 6,2 til 6,7 i 2012
        # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
        mindst: 6,7
        udgangspunkt: 6,2
        frist: 2012-12-31
        ansvarlig: Skolechef
    veje:
      - Flere timer

  - navn: Ældre
    mål:
      - id: fald-reduceres
        tekst: Antallet af fald reduceres med 20 % i forhold til 2010
        # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
        falder: 20 %
        udgangspunkt: {dato: 2010-12-31}
        ansvarlig: Ældrechef
    veje:
      - Træning

sag:
  sagsfremstilling: Byrådet skal godkende kvalitetskontrakten.
  indstilling: Direktionen indstiller, at kontrakten godkendes.
  beslutning: Godkendt.
$ kk import -q tegnet.md
# Læst af kk import fra tegnet.md.

type: kvalitetskontrakt
format: 1
# foreslået: den kommune, teksten nævner oftest
kommune: Furesø Kommune
periode: 2012

serviceområder:
  - navn: Børn og unge
    mål:
      - id: aarige-skoleparate
        tekst: 90 % af 6-årige er skoleparate
        måles: Sprogvurdering
        # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
        mindst: 90 %
      - id: boern-klasse
        tekst: Højst 24 børn pr. klasse
        måles: Skoleadministration
        # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
        højst: 24 børn
    veje:
      - Tidlig indsats
      - Fælles sprogmateriale med pædagoger
      - Ny klassestruktur

  - navn: Kultur
    mål:
      - id: koncerter
        tekst: Mindst 10 koncerter om året
        # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
        mindst: 10 koncerter
      - id: biblioteket-aabent-timer
        tekst: Biblioteket har åbent 70 timer
        # ingen målestok foreslået:
        # sætningen har intet tal, som målet kan holdes op imod
    veje:
      - Aftale med musikhuset
      - Selvbetjening

# Er ikke taget med:
# linje 7: »Kvalitetskontrakten er vedtaget af byrådet den 5. oktober 20…« står uden for tabellen og er ikke taget med
$ kk import -q rubrikker.md
# Læst af kk import fra rubrikker.md.

type: kvalitetskontrakt
format: 1
# foreslået: den kommune, teksten nævner oftest
kommune: Vesthimmerlands Kommune
periode: 2013

serviceområder:
  - navn: dagtilbud
    temaer:
      - betegnelse: Sprog
        mål:
          - id: klarer-sprogtesten
            tekst: Mindst 85 % klarer sprogtesten
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 85 %
        veje:
          - Sproggrupper

      - betegnelse: Mad
        mål:
          - id: oekologi
            tekst: Mindst 60 % økologi
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 60 %
        veje:
          - Kursus
          - Nye leverandører

  - navn: SFO
    temaer:
      - betegnelse: Åbningstid
        mål:
          - id: aabent-timer-ugen
            tekst: Åbent mindst 50 timer om ugen
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 50 timer
        veje:
          - Vagtplan
$ kk import -q --kommune X --periode 2013 sheet.tsv
# Læst af kk import fra sheet.tsv.

type: kvalitetskontrakt
format: 1
sprog: en
kommune: X
periode: 2013

serviceområder:
  - navn: Schools
    mål:
      - id: pupils-complete-grade
        tekst: At least 90% of pupils complete 9th grade
        # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
        mindst: 90 %
        udgangspunkt: 85 %
        frist: 2013-06-30
        kilde: Register
      - id: fewer-absence
        tekst: Fewer than 3% absence
        # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
        højst: 3 %
        frist: 2013-12-31
        kilde: Register
    veje:
      - Mentors

  - navn: Elderly care
    mål:
      - id: waiting-time-falls
        tekst: Waiting time falls from 21 to 14 days
        # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
        højst: 14 days
        udgangspunkt: 21 days
        frist: 2013-12-31
        kilde: Case system
    veje:
      - More staff

# Lists in the cells of a Word document, as pandoc draws them.

$ kk import -q lister.md
# Læst af kk import fra lister.md.

type: kvalitetskontrakt
format: 1
# foreslået: den kommune, teksten nævner oftest
kommune: Eksempelby Kommune
periode: 2014

serviceområder:
  - navn: Dagtilbud
    temaer:
      - betegnelse: Plads og tryghed
        mål:
          - id: faar-tilbudt-plads
            tekst: Mindst 98 % får tilbudt en plads til den ønskede dato
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 98 %
          - id: skriftlige-klager-institution
            tekst: Højst 2 skriftlige klager pr. institution
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            højst: 2 skriftlige klager
        veje:
          - Flere vuggestuepladser i Nordbyen
          - Garanti for svar inden for ti dage

      - betegnelse: Sprog¹
        mål:
          - id: boernene-treaarsalderen-klarer
            tekst: Mindst 85 % af børnene i treårsalderen klarer sprogvurderingen
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 85 %
        veje:
          - Sprogstuer
          - Sproggrupper med pædagogstuderende

  - navn: Sundhedspleje
    temaer:
      - betegnelse: Besøg
        mål:
          - id: nyfoedte-besoeges-syv
            tekst: Mindst 95 % af nyfødte besøges inden for syv dage
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 95 %
          - id: aflyste-besoeg
            tekst: Højst 3 % aflyste besøg
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            højst: 3 %
        veje:
          - Vagtplan

# Words that are wider than the lines of an item stand under an empty line and further out.

$ kk import -q punkter.md
# Læst af kk import fra punkter.md.

type: kvalitetskontrakt
format: 1
# foreslået: den kommune, teksten nævner oftest
kommune: Nørreby Kommune
udvalg: Kultur- og Fritidsudvalget
sagsnr: 11/8842
udvalgsbehandlet: 2011-09-13
periode: 2012

serviceområder:
  - navn: Biblioteker
    temaer:
      - betegnelse: 1. Åbne biblioteker
        målsætning: >-
          Bibliotekerne skal være tilgængelige for alle borgere, også uden for den almindelige
          arbejdstid.
        mål:
          - id: udlaanene-sker-selvbetjent
            tekst: Mindst 60 % af udlånene sker i selvbetjent åbningstid ved udgangen af 2012
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 60 %
            frist: 2012-12-31
          - id: besoeg-stiger
            tekst: Antallet af besøg stiger med 8 % i 2012 i forhold til 2011
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            stiger: 8 %
            udgangspunkt: {dato: 2011-12-31}
            frist: 2012-12-31
        veje:
          - Selvbetjent åbningstid i to filialer
          - Fælles arrangementer med skoler og foreninger

      - betegnelse: 2. Læselyst hos børn
        målsætning: Børn skal møde gode fortællinger tidligt.
        mål:
          - id: boernehaver-besoeges-biblioteket
            tekst: 90 % af kommunens børnehaver besøges af biblioteket i 2012
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 90 %
            frist: 2012-12-31
          - id: boernelaanerne-faar-erstatningskrav
            tekst: Højst 5 % af børnelånerne får erstatningskrav
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            højst: 5 %
        veje:
          - Bogkasser & højtlæsning

  - navn: Idrætsanlæg
    temaer:
      - betegnelse: 1. Bevægelse for alle
        målsætning: Flere skal dyrke idræt.
        mål:
          - id: etableres-motionsruter-juni
            tekst: Der etableres to nye motionsruter senest 1. juni 2012
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            # »to nye motionsruter« er skrevet som mindst så mange nye, lagt sammen; det kan også være en stigning fra et udgangspunkt
            mindst: 2 motionsruter
            frist: 2012-06-01
            optælling: sum
        veje:
          - Samarbejde med idrætsforeningerne

      - betegnelse: 2. Energi i hallerne
        målsætning: Hallerne skal bruge mindre energi.
        mål:
          - id: energiforbruget-hallerne-falder
            tekst: Energiforbruget i hallerne falder fra 1,2 mio. kWh i 2010 til 1,0 mio. kWh i 2012
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            højst: 1000000 kWh
            udgangspunkt:
              værdi: 1200000 kWh
              dato: 2010-12-31
            frist: 2012-12-31
        veje:
          - LED-belysning; bedre styring af ventilationen

sag:
  sagsfremstilling: Udvalget skal godkende kontrakten for 2012 i Nørreby Kommune.
  beslutning: Godkendt.

# Lines in a cell are goals where each may be one, and one text where a line goes on with the one above. A number with two
# readings is told with both.

$ kk import -q brud.md
# Læst af kk import fra brud.md.

type: kvalitetskontrakt
format: 1
# foreslået: den kommune, teksten nævner oftest
kommune: Vestby Kommune
periode: 2014

serviceområder:
  - navn: Ældre
    temaer:
      - betegnelse: Mad
        mål:
          - id: tilfredse
            tekst: 85 % er tilfredse
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 85 %
          - id: oekologi
            tekst: Mindst 60 % økologi
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 60 %
          - id: uden-tal
            tekst: Mål uden tal
            # ingen målestok foreslået:
            # sætningen har intet tal, som målet kan holdes op imod
        veje:
          - Nyt køkken

      - betegnelse: Mad ude
        mål:
          - id: kender-tilbuddet
            tekst: 40 % kender tilbuddet
            # ingen målestok foreslået:
            # sætningen siger ikke, om »40 %« er mindst eller højst
          - id: oekologi-2
            tekst: Mindst 60 % økologi
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 60 %
        veje:
          - Nyt køkken

      - betegnelse: Besøg
        mål:
          - id: besoegene-halv-time
            tekst: Mindst 90 % af besøgene er inden for en halv time
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 90 %
          - id: klager
            tekst: Højst 900 klager
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            højst: 900 klager
            # kunne ikke læses; skriv det som formatet vil have det:
            # udgangspunkt: 1.200
        veje:
          # sat sammen af linje 11 og 12
          - Bedre ruter
          - Velfærdsteknologi

# Kunne ikke læses:
# linje 12: udgangspunktet »1.200« er 1200 eller 1,2: skriv det entydigt
brud.md:12: udgangspunktet »1.200« er 1200 eller 1,2: skriv det entydigt
[1]

# What is no text is told by name, and so is what cannot be told from another encoding.

$ printf 'PK\003\004…' >referat.docx; kk import referat.docx
referat.docx: filen er et Word-dokument eller regneark (.docx, .xlsx, .odt, .ods), ikke tekst: gem dokumentet som HTML (»Webside, filtreret«) eller arket som »CSV UTF-8«
[1]
$ printf '%%PDF-1.4' >referat.pdf; kk import --lang en referat.pdf
referat.pdf: the file is a PDF, which does not say where a table's cells are: use the Word file that it was made from, saved as HTML
[1]
$ printf 'M\206l;Veje\n\206\n' >dos.csv; kk import dos.csv
dos.csv: filen er ikke UTF-8, men ser ud til at være CP850; gem den som UTF-8 (i Excel »CSV UTF-8«)
[1]
$ printf 'M\206l;2012\n\206;1\n' >dos.csv; kk import --measurements dos.csv
dos.csv: filen er ikke UTF-8, men ser ud til at være CP850; gem den som UTF-8 (i Excel »CSV UTF-8«)
[1]
$ printf 'Mål;Veje\nMindst 5 ture;"Bus\n' >åben.csv; kk import --kommune X --periode 2012 --omraade Bus åben.csv
# Læst af kk import fra åben.csv.

type: kvalitetskontrakt
format: 1
kommune: X
periode: 2012

serviceområder:
  - navn: Bus
    mål:
      - id: ture
        tekst: Mindst 5 ture
        # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
        mindst: 5 ture

# Kunne ikke læses:
# linje 2: et anførselstegn lukkes aldrig; herfra er intet læst
åben.csv:2: et anførselstegn lukkes aldrig; herfra er intet læst
[1]

# No document holds so many goals; the first that is left is named.

$ { echo 'Mål;Veje'; seq -f 'Mindst %g ting' 1 10005; } >mange.csv; kk import -q --kommune X --periode 2012 --omraade Y mange.csv 2>&1 >/dev/null | cut -c1-120
mange.csv:10002: der er flere mål og veje, end et dokument kan have; herfra er intet læst
