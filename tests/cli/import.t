# SPDX-License-Identifier: MPL-2.0
The table of the minutes becomes the contract of item 2, and the check finds the same in it as in the one made by hand.

$ mkdir -p ind; kk import -o ind/kvalitetskontrakt-2012.yaml referat.txt
referat.txt:53: »Type: Borger- og Erhvervsudvalget A« står uden for tabellen og er ikke taget med
referat.txt:67: »Forslag til endelige kvalitetskontrakter 2012 på Borger- og …« står uden for tabellen og er ikke taget med
$ cat ind/kvalitetskontrakt-2012.yaml
# Læst af kk import fra referat.txt.

type: kvalitetskontrakt
format: 1
# foreslået: den kommune, teksten nævner oftest
kommune: Høje-Taastrup Kommune
udvalg: Borger- og Erhvervsudvalget
sagsnr: 11/12513
udvalgsbehandlet: 2011-08-17
periode: 2012

vurdering: >-
  Det er administrationens vurdering, at foreliggende kvalitetskontrakt giver et godt afsæt for
  kommunens fremadrettede kvalitetsarbejde – også i relation til at synliggøre kommunens indsatser
  for borgerne.

serviceområder:
  - navn: Borgerservice og Administration
    temaer:
      - betegnelse: 1. Responstid ved telefoniske og personlige henvendelser
        målsætning: >-
          Borgerne skal opleve en effektiv telefonservice ved opkald til kommunen og en kort
          ventetid ved personligt fremmøde
        mål:
          - id: telefoniske-henvendelser-besvares
            tekst: 95 % af alle telefoniske henvendelser besvares inden for 60 sekunder
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 95 %
          - id: personlige-henvendelser-igangsaettes
            tekst: 80 % af alle personlige henvendelser igangsættes inden for 5 minutter
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 80 %
        veje:
          - Bemanding tilpasses i forhold til borgenes henvendelsesmønstre
          - Få borgere til at benytte digitale løsninger

      - betegnelse: 2. Digital selvbetjening
        målsætning: >-
          Borgerne skal hjælpes til øget selvbetjening, så en større andel af borgerbetjeningen kan
          ske af denne kanal. Det skal ske med udgangspunkt i konkrete løsninger, fx lægeskift,
          sundhedskort og flytteanmeldelse
        mål:
          - id: borgere-anvende-selvbetjeningsloesninger
            tekst: >-
              Mindst 20 % flere borgere skal ultimo 2012 anvende selvbetjeningsløsninger for
              udvalgte områder i forhold til 2010
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            stiger: 20 %
            udgangspunkt: {dato: 2010-12-31}
            frist: 2012-12-31
        veje:
          - >-
            Målrettede kampagner skal gøre borgerne opmærksomme på løsningerne og når borgerne
            benytter de traditionelle kanaler skal borgerne vejledes til i stedet at anvende
            selvbetjeningsløsningerne
          - Investering i digitale løsninger, der kan fremme borgernes brug af digitale løsninger

  - navn: Integrationsområdet
    temaer:
      - betegnelse: 1. Fritidspas for særligt udsatte børn og unge.
        målsætning: >-
          Fritidspas for børn og unge som ikke er aktive i det organiserede fritidsliv, samt
          igangsætning af ny fritidsplanlægning for særligt udsatte børn og unge.
        mål:
          # sat sammen af linje 80 og 84
          - id: henviste-boern-unge
            tekst: >-
              Der måles på antal henviste børn og unge til det organiserede fritidsliv, antal der
              fortsætter som selvbetalende medlemmer efter prøveperiodens udløb, samt om der ved
              opsøgende indsats opnås en større opbakning fra ressourcepersoner omkring det enkelte
              barn/unge.
            # ingen målestok foreslået:
            # sætningen siger, hvad der måles, men ikke hvor meget eller hvor mange det skal blive til
        veje:
          # sat sammen af linje 80 og 84
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

sag:
  sagstype: Åben
  sagsfremstilling: >-
    Kommunen er forpligtet til at offentliggøre kvalitetskontrakter for udvikling af kommunens
    service - til erstatning for den tidligere Servicestrategi. Der skal ikke nødvendigvis udformes
    nye kvalitetskontrakter hvert år, men der skal årligt følges op på den eksisterende
    kvalitetskontrakt. Hvis det er relevant, revideres temaer og målsætninger.
  tidsplan: >-
    På møderækken i maj blev udkast til overordnede målsætninger for kvalitetskontrakten 2012 og
    opfølgingsredegørelse på kvalitetskontrakten 2010/11 godkendt. De endelige kvalitetskontrakter
    fremlægges hermed til endelig godkendelse. Disse vedlægges vedtagelsen af budget 2012-2015.
  økonomi: Ingen bemærkninger.
  retsgrundlag: >-
    Lov om ændring af lov om kommunernes styrelse og lov om regioner og om nedlæggelse af
    amtskommunerne, Hovedstadens Udviklingsråd og Hovedstadens Sygehusfællesskab (lov nr. 136 af 24.
    februar 2009), § 62.
  politik: >-
    Kvalitetskontrakterne er snævert koblet til kommunens politikker. Kvalitetskontrakterne står
    derfor ikke alene, men skal gengive temaer og mål fra politikkerne. For nogle områder er det
    først muligt, når politikerne er revideret, jævnfør den af Byrådet besluttede plan for
    politikudvikling.
  information: >-
    Kvalitetskontrakterne skal ifølge Bekendtgørelsens § 6 (BEK nr. 1309 af 15/12/2009)
    offentliggøres på [www.brugerinformation.dk](http://www.brugerinformation.dk).
  høring: Ingen bemærkninger.
  vurdering: >-
    Det er administrationens vurdering, at foreliggende kvalitetskontrakt giver et godt afsæt for
    kommunens fremadrettede kvalitetsarbejde – også i relation til at synliggøre kommunens indsatser
    for borgerne.
  dokumenter: Ingen bemærkninger.
  indstilling: |-
    Administrationen indstiller, at udvalget drøfter og godkender den endelige kvalitetskontrakt 2012 for:

    1. Borgerservice og administration
    2. Integration
  beslutning: |-
    Fraværende: Nadeem Farooq, Merete Scheelsbeck

    Sag nr. 2

    Godkendt.

    A tiltræder kvalitetskontrakterne med bemærkning om, at kvalitetskontrakterne anses for spild af ressourcer, idet A med baggrund i Høje-Taastrup Kommunes nuværende økonomiske situation, hvor der ikke er balance mellem udgifter og indtægter, ikke ser mulighed for at opfylde kvalitetskontrakternes mål.

# Er ikke taget med:
# linje 53: »Type: Borger- og Erhvervsudvalget A« står uden for tabellen og er ikke taget med
# linje 67: »Forslag til endelige kvalitetskontrakter 2012 på Borger- og …« står uden for tabellen og er ikke taget med
$ cp examples/hoeje-taastrup/kommune.yaml ind/
$ rules() { kk validate --format concise "$1" | sed 's/.*:\(.*\)\[\(KK...\)\].*/\1 \2/'; }
$ rules ind >ind.txt; rules examples/hoeje-taastrup >haand.txt; cmp ind.txt haand.txt && wc -l <ind.txt
18

# A contract comes out published without an editor between.

$ kk report --format html -o ind.html ind/kvalitetskontrakt-2012.yaml && grep -c 'Responstid' ind.html
1

$ mkdir -p ind; kk import -o ind/kvalitetskontrakt-2012.yaml referat.txt
kk: ind/kvalitetskontrakt-2012.yaml findes i forvejen og bliver ikke overskrevet
[3]

# The same table as pandoc draws it in narrow columns, which cut the words: they are whole again.

$ kk import smal.md >smal.yaml
smal.md:87: »Afstemme forventningerne« kan være ét ord, som en smal kolonne har delt; se teksterne efter, eller lav filen med pandoc -t html eller --columns=200
$ areas() { sed -n '/^serviceområder/,/^sag:\|^# Er/p' "$1" | grep -v '^sag:\|^# Er\| # sat sammen'; }
$ areas ind/kvalitetskontrakt-2012.yaml >ind.areas; areas smal.yaml | diff ind.areas - && wc -l <ind.areas
101

# What is asked for and is not there.

$ kk import --item 3 referat.txt
kk: referat.txt: der er ingen tabel med en kolonne »Mål« og mindst én til, fx »Tema« eller »Frist«, og ingen liste under »Mål«
[1]
$ kk import --item 9 referat.txt
kk: referat.txt: der er intet punkt med det nummer
[2]
$ kk import --item x referat.txt
kk: --item skal være et punkts nummer, ikke »x«
[2]
$ kk import
kk: kk import skal have én fil; - er standard input
[2]

# Pipes, with the break of a page; what the table does not know is told.

$ kk import pipe.md
# Læst af kk import fra pipe.md.

type: kvalitetskontrakt
format: 1
kommune: Eksempelby Kommune
periode: 2013

serviceområder:
  - navn: Ældreområdet
    temaer:
      - betegnelse: 1. Hjemmehjælp
        målsætning: Borgerne skal kende deres hjælpere
        mål:
          - id: forskellige-hjaelpere-maaneden
            tekst: Højst 8 forskellige hjælpere om måneden*
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            højst: 8 forskellige hjælpere
          # sat sammen af linje 10 og 12
          - id: besoegene-gennemfoeres-aftalt
            tekst: Mindst 90 % af besøgene gennemføres til aftalt tid
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 90 %
        veje:
          - Faste ruter
          - Færre vikarer
          # sat sammen af linje 10 og 12
          - Planen lægges en uge frem, og den sendes til borgeren

      - betegnelse: 2. Genoptræning
        mål:
          - id: ventetiden
            tekst: Ventetiden er højst 14 dage
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            højst: 14 dage
          - id: borgerne-naar
            tekst: 80 % af borgerne når deres mål
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 80 %

  - navn: Biblioteker
    mål:
      - id: udlaanet-stiger
        tekst: Udlånet stiger med 5 % i forhold til 2012
        # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
        stiger: 5 %
        udgangspunkt: {dato: 2012-12-31}
    veje:
      - Åbent om søndagen

# Kunne ikke læses:
# linje 9: kolonnen »Vægt« kendes ikke: »3«
# linje 19: kolonnen »Udlån | tal« kendes ikke: »x«
pipe.md:9: kolonnen »Vægt« kendes ikke: »3«
pipe.md:19: kolonnen »Udlån | tal« kendes ikke: »x«
[1]

# Word's HTML with cells that span; pandoc's drawn tables; a spreadsheet from another time.

$ kk import --kommune 'Eksempelby Kommune' word.html
# Læst af kk import fra word.html.

type: kvalitetskontrakt
format: 1
kommune: Eksempelby Kommune
periode: 2012

serviceområder:
  - navn: Folkeskoler
    temaer:
      - betegnelse: 1. Trivsel & ro
        målsætning: Alle børn skal trives
        mål:
          - id: eleverne-glade-skolen
            tekst: Mindst 95 % af eleverne er glade for skolen
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 95 %
          - id: fravaeret
            tekst: Fraværet er højst 4 %
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            højst: 4 %
        veje:
          - Venskabsklasser
          - Fælles regler
          - |-
            Gråzoneteam

            - ringer hjem
            - besøger

  - navn: Fritidshjem
    temaer:
      - betegnelse: 2. Læring
        mål:
          - id: naar-boern-laese
            tekst: Når 9 ud af 10 børn at læse
            # ingen målestok foreslået:
            # »9 ud af 10« hører til det, der tælles; sætningen siger ikke, hvor mange det skal gælde
$ kk import --kommune 'Eksempelby Kommune' --periode 2013 grid.md
# Læst af kk import fra grid.md.

type: kvalitetskontrakt
format: 1
kommune: Eksempelby Kommune
periode: 2013

serviceområder:
  - navn: Dagtilbud
    temaer:
      - betegnelse: 1. Pladser
        målsætning: Alle får plads til tiden
        mål:
          - id: boernene-faar-plads
            tekst: Mindst 98 % af børnene får plads til den ønskede dato
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 98 %
          - id: klager
            tekst: Højst 2 klager
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            højst: 2 klager
        veje:
          - Flere vuggestuer
          - Garanti
          - Svar på klager

      - betegnelse: 2. Sprog
        målsætning: Børn skal tale dansk
        mål:
          - id: boern-aarsalderen
            tekst: Mindst 85 % af børn i 3-årsalderen
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 85 %
          - id: boern-uden-tilbud
            tekst: Højst 10 børn uden tilbud
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            højst: 10 børn
        veje:
          - Sprogvurdering ved tre år
          - Sprogstue
$ kk import --kommune 'Eksempelby Kommune' --periode 2013 --lang en ark.csv
# Read by kk import from ark.csv.

type: kvalitetskontrakt
format: 1
kommune: Eksempelby Kommune
periode: 2013

serviceområder:
  - navn: Teknik
    temaer:
      - betegnelse: Veje
        mål:
          - id: huller-km-maalt
            tekst: Højst 5 huller pr. km; målt i maj
            # suggested from the text; delete this line when a person has confirmed it
            højst: 5 huller
            frist: 2013-12-31
            kilde: Tilsyn
        veje:
          - Asfalt
          - Lapning

      - betegnelse: Lys
        mål:
          - id: lamper-virker
            tekst: Alle lamper virker
            # suggested from the text; delete this line when a person has confirmed it
            mindst: 100 %
            # could not be read; write it as the format has it:
            # frist: snart
        veje:
          - LED

  - navn: Kultur
    temaer:
      - betegnelse: Bad
        mål:
          - id: besoeg
            tekst: Mindst 100.000 besøg
            # suggested from the text; delete this line when a person has confirmed it
            mindst: 100000 besøg
        veje:
          - Rutsjebane

# Could not be read:
# line 4: the deadline “snart” is not a date

# Is read by guessing:
# the file is not UTF-8 and is read as Windows-1252; see that its letters are right
ark.csv:4: the deadline “snart” is not a date
ark.csv: the file is not UTF-8 and is read as Windows-1252; see that its letters are right
[1]
$ kk import --periode 20x3 -o aldrig.yaml bred.csv; ls aldrig.yaml
kk: bred.csv: der er ingen tabel med en kolonne »Mål« og mindst én til, fx »Tema« eller »Frist«, og ingen liste under »Mål«
ls: cannot access 'aldrig.yaml': No such file or directory
[2]

# Rows that come back to an area.

$ kk import --kommune K --periode 2013 blandet.csv | tee blandet.yaml | tail -n +7; kk validate blandet.yaml | grep KK0

serviceområder:
  - navn: Kultur
    mål:
      - id: koncerter
        tekst: Mindst 10 koncerter
        # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
        mindst: 10 koncerter
      - id: udstillinger
        tekst: Mindst 20 udstillinger
        # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
        mindst: 20 udstillinger
    veje:
      - Flere scener
      - Flere rum

  - navn: Teknik
    mål:
      - id: klager
        tekst: Højst 5 klager
        # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
        højst: 5 klager
    veje:
      - Svar hurtigt
[1]

# Measurements: nothing is written where a cell is wrong.

$ kk import --measurements bred.csv
mål;dato;værdi
telefon;2012-06-30;91,4 %
telefon;2012-09-30;92 %
personlig;2012-06-30;78,5 %
personlig;2012-12-31;81 %
$ kk import --measurements bred-fejl.csv -o data.csv; ls data.csv
bred-fejl.csv:1: kolonnen »uge 3« er hverken en dato, enhed, gruppe, kilde eller note; skriv en dag som 30-06-2012, eller juni 2012, 2. kvartal 2012 eller 2012
bred-fejl.csv:2: »Telefon« er ikke et id; mente du »telefon«? Med --from KONTRAKT kan målets tekst stå der
bred-fejl.csv:3: personlig, 2012-06-30: »ca. 80« er ikke et tal eller ja/nej
bred-fejl.csv:4: selvbetjening, 2012-06-30: »1.250« er 1250 eller 1,25: skriv det entydigt
kk: bred-fejl.csv: intet er skrevet
ls: cannot access 'data.csv': No such file or directory
[2]
$ kk import --measurements --lang en bred-fejl.csv
bred-fejl.csv:1: the column “uge 3” is neither a date, unit, group, source nor note; write a day as 2012-06-30, or June 2012, 2012-Q2 or 2012
bred-fejl.csv:2: “Telefon” is not an id; did you mean “telefon”? With --from CONTRACT the goal's text may stand there
bred-fejl.csv:3: personlig, 2012-06-30: “ca. 80” is not a number or yes/no
bred-fejl.csv:4: selvbetjening, 2012-06-30: “1.250” is 1250 or 1,25: write it so that it has one reading
kk: bred-fejl.csv: nothing is written
[1]
