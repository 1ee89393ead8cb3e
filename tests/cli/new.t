# Documents to fill in: what is missing is named by kk validate, and nothing is written over.

$ kk new kontrakt
# Udfyld de tomme nøgler; kk validate nævner dem, der mangler.
# Linjer som »#titel:« er valgfrie: tag det første # bort, og skriv en værdi efter kolonet.

type: kvalitetskontrakt
format: 1
sprog: da
# kommunens navn
kommune:
#udvalg:           # det udvalg, hvis serviceområder dokumentet dækker; uden: alle
#titel:            # titel; uden: dannes af type og år
#sagsnr:           # sagsnummer, fx 11/12513
#udvalgsbehandlet: # dagen, et udvalg godkendte det
#vedtaget:         # dagen, kommunalbestyrelsen vedtog det; uden: et udkast
#offentliggjort:   # dagen, det blev offentliggjort
#adresse:          # http- eller https-adresse, hvor borgerne finder det
#sag:              # udvalgssagen
# fx 2012, 2012-2013 eller 2012-01-01/2012-12-31
periode:
# hvordan kvaliteten kan udvikles (BEK § 1)
vurdering:
#ajourført:        # dagen, den sidst blev holdt op mod kommunalbestyrelsens mål (BEK § 3)
#erstatter:        # sti til den kontrakt, denne erstatter

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
$ kk new contract --lang en --today 2012-11-01 -o ny.yaml && kk validate --format concise --lang en ny.yaml
ny.yaml:4:1: note[KK108]: the contract is not adopted by the municipal council: a draft
ny.yaml:8:1: error[KK007]: the key “municipality” has no value
ny.yaml:18:1: error[KK007]: the key “period” has no value
ny.yaml:20:1: error[KK018]: the key “assessment” has no value
ny.yaml:26:5: error[KK007]: the key “name” has no value
ny.yaml:33:9: error[KK007]: the key “heading” has no value
ny.yaml:38:13: error[KK007]: the key “id” has no value
ny.yaml:40:13: error[KK007]: the key “text” has no value
ny.yaml:40:18: note[KK508]: the goal “?” does not say where its figures come from
ny.yaml:43:13: error[KK018]: the key “at_least” has no value
ny.yaml:67:12: error[KK018]: the key “means” has no value
9 errors, 0 warnings, 2 notes in 1 file
[1]
$ kk new contract -o ny.yaml
kk: ny.yaml: findes allerede; kk new skriver aldrig oven i en fil
[2]
$ kk new municipality --keys en
# Fill in the empty keys; kk validate names those that are missing.
# Lines like “#title:” are optional: take the first # away, and write a value after the colon.

type: municipality
format: 1
language: en
# the municipality's name
municipality:
#committee:        # the committee whose service areas it covers; without: all
#title:            # title; without: made from the type and year
#case:             # case number, e.g. 11/12513
#committee_approved:  # the day a committee approved it
#adopted:          # the day the municipal council adopted it; without: a draft
#published:        # the day it was published
#url:              # http or https address where citizens find it
#submission:       # the committee case
# three-digit code
code:
#cvr:              # CVR number, eight digits
#portal_opened:    # the day the portal opened for contracts (BEK § 8, stk. 4)
#accessibility_statement:  # address of the accessibility statement

# the municipality's service areas
service_areas:
  # the area's name
  - name:
    # short lasting name
    id:
    # the committee
    committee:
    #responsible:      # who is responsible
    #from:             # in force from
    #to:               # in force up to
    #succeeds:         # ids of the areas that it took over
#budget_adoptions: # budget year and the day that budget was adopted
$ kk new opfølgning | kk validate --format concise -
<stdin>:8:1: fejl[KK007]: nøglen »kommune« har ingen værdi
<stdin>:18:1: fejl[KK007]: nøglen »kontrakt« har ingen værdi
<stdin>:20:1: fejl[KK007]: nøglen »år« har ingen værdi
<stdin>:22:1: fejl[KK007]: nøglen »opgjort« har ingen værdi
4 fejl, 0 advarsler i 1 fil
[1]
$ kk new ansøgning | kk validate --format concise -
<stdin>:8:1: fejl[KK007]: nøglen »kommune« har ingen værdi
<stdin>:19:1: fejl[KK018]: nøglen »regel« har ingen værdi
<stdin>:22:1: fejl[KK018]: nøglen »alternativ_plan« har ingen værdi
<stdin>:25:1: fejl[KK018]: nøglen »retssikkerhed« har ingen værdi
<stdin>:30:5: fejl[KK007]: nøglen »id« har ingen værdi
<stdin>:32:5: fejl[KK007]: nøglen »tekst« har ingen værdi
<stdin>:35:5: fejl[KK018]: nøglen »mindst« har ingen værdi
<stdin>:59:1: fejl[KK018]: nøglen »forventet_resultat« har ingen værdi
<stdin>:62:1: fejl[KK018]: nøglen »økonomisk_gevinst« har ingen værdi
<stdin>:65:1: fejl[KK018]: nøglen »evaluering« har ingen værdi
<stdin>:68:1: fejl[KK018]: nøglen »periode« har ingen værdi
11 fejl, 0 advarsler i 1 fil
[1]

# The register above the document gives the municipality and its areas.

$ kk new kontrakt --today 2012-11-01 -o examples/eksempelby/ny.yaml && sed -n '/^serviceområder/,$p' examples/eksempelby/ny.yaml
serviceområder:
  - navn: Borgerservice
    id: borgerservice
    udvalg: Borgerudvalget
    ansvarlig: Borgerservicechefen
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

  - navn: Integration og fritid
    id: integration
    udvalg: Borgerudvalget
    ansvarlig: Kultur- og fritidschefen
    temaer:
      - betegnelse:
        mål:
          - id:
            tekst:
            mindst:
        veje:
          -

  - navn: Folkeskole
    id: folkeskole
    udvalg: Børneudvalget
    ansvarlig: Skolechefen
    temaer:
      - betegnelse:
        mål:
          - id:
            tekst:
            mindst:
        veje:
          -

  - navn: Ældrepleje
    id: aeldrepleje
    udvalg: Ældreudvalget
    ansvarlig: Ældrechefen
    temaer:
      - betegnelse:
        mål:
          - id:
            tekst:
            mindst:
        veje:
          -

  - navn: Byg og klima
    id: byg
    udvalg: Teknik- og Klimaudvalget
    ansvarlig: Teknik- og klimachefen
    temaer:
      - betegnelse:
        mål:
          - id:
            tekst:
            mindst:
        veje:
          -
$ kk new kontrakt --today 2012-11-01 --register examples/eksempelby/kommune.yaml | grep -c navn:
5

# The next contract, from the one before.

$ mkdir examples/eksempelby/2013
$ kk new kontrakt --from examples/eksempelby/kvalitetskontrakt-2012.yaml -o examples/eksempelby/2013/kontrakt.yaml
$ cat examples/eksempelby/2013/kontrakt.yaml
# Udfyld de tomme nøgler; kk validate nævner dem, der mangler.
# Linjer som »#titel:« er valgfrie: tag det første # bort, og skriv en værdi efter kolonet.

type: kvalitetskontrakt
format: 1
sprog: da
kommune: Eksempelby Kommune
#udvalg:           # det udvalg, hvis serviceområder dokumentet dækker; uden: alle
#titel:            # titel; uden: dannes af type og år
#sagsnr:           # sagsnummer, fx 11/12513
#udvalgsbehandlet: # dagen, et udvalg godkendte det
#vedtaget:         # dagen, kommunalbestyrelsen vedtog det; uden: et udkast
#offentliggjort:   # dagen, det blev offentliggjort
#adresse:          # http- eller https-adresse, hvor borgerne finder det
#sag:              # udvalgssagen
periode: 2013
# hvordan kvaliteten kan udvikles (BEK § 1)
vurdering:
#ajourført:        # dagen, den sidst blev holdt op mod kommunalbestyrelsens mål (BEK § 3)
erstatter: ../kvalitetskontrakt-2012.yaml

serviceområder:
  - navn: Borgerservice
    id: borgerservice
    udvalg: Borgerudvalget
    ansvarlig: Borgerservicechefen
    temaer:
      - betegnelse: Korte svartider
        målsætning: Borgerne får svar, mens de har os i røret eller står foran os.
        politik: Politik for borgerkontakt
        mål:
          - id: telefon
            tekst: 95 % af alle telefoniske henvendelser besvares inden for 60 sekunder
            måles: andel af telefoniske henvendelser besvaret inden for 60 sekunder
            mindst: 95 %
            frist: 2013-12-31
            hyppighed: kvartal
            kilde: Telefonsystemets svartidsrapport

          - id: personlig
            tekst: 80 % af alle personlige henvendelser igangsættes inden for 5 minutter
            måles: andel af personlige henvendelser sat i gang inden for 5 minutter
            mindst: 80 %
            # udgangspunkt før: 76 % (2011-12-31)
            frist: 2013-12-31
            hyppighed: halvår
            kilde: Nummersystemet i Borgerservice
        veje:
          - Bemandingen følger borgernes henvendelsesmønster time for time
          - Medarbejdere i baglokalet kaldes frem, når køen er lang

      - betegnelse: Digital selvbetjening
        målsætning: Den, der kan klare sig selv på nettet, får lov til det.
        mål:
          - id: selvbetjening
            tekst: Mindst 20 % flere borgere skal ultimo 2012 anvende selvbetjening i forhold til 2010
            måles: antal borgere, der har brugt selvbetjening de seneste 12 måneder
            stiger: 20 %
            # udgangspunkt før: 12400 borgere (2010-12-31)
            udgangspunkt:
              værdi:
              dato:
            frist: 2013-12-31
            hyppighed: halvår
            kilde: Loggen fra selvbetjeningsløsningerne
        veje:
          - Kampagne om flytning, lægeskift og sundhedskort
          - Borgere, der møder frem, hjælpes i gang ved en skærm

  - navn: Integration og fritid
    id: integration
    udvalg: Borgerudvalget
    ansvarlig: Kultur- og fritidschefen
    temaer:
      - betegnelse: Forældre i foreningslivet
        målsætning: Børnenes fritidsliv bliver bedre, når deres forældre er med.
        politik:
          - Integrationspolitikken
          - Fritidspolitikken
        mål:
          - id: foreningsliv
            tekst: Mindst 25 % af forældrene i de udvalgte foreninger hjælper til i foreningen
            måles: andel af forældre, der hjælper til mindst én gang i halvåret
            mindst: 25 %
            # udgangspunkt før: 14 % (2011-12-31)
            frist: 2013-12-31
            hyppighed: halvår
            kilde: Foreningernes optælling
        veje:
          - |-
            Opsøgende arbejde i udvalgte foreninger:

            - samtaler med forældrene om, hvad de har lyst til
            - en erfaren frivillig følger den nye i en opstartsperiode

      - betegnelse: Sprogundervisning
        målsætning: Nye borgere har sprog til at deltage i samfunds-, arbejds- og kulturliv.
        mål:
          - id: fvu-forloeb
            tekst: Der gennemføres mindst 15 FVU-forløb i 2012, og erfaringerne evalueres
            måles: antal gennemførte forløb
            mindst: 15 forløb
            frist: 2013-12-31
            kilde: Sprogcentrets kursusoversigt
            optælling: sum

          - id: fvu-evaluering
            tekst: Der gennemføres mindst 15 FVU-forløb i 2012, og erfaringerne evalueres
            gennemført: Evalueringen er forelagt udvalget
            frist: 2013-12-31
            kilde: Udvalgets referat
        veje:
          - Efteruddannelse af lærere

  - navn: Folkeskole
    id: folkeskole
    udvalg: Børneudvalget
    ansvarlig: Skolechefen
    temaer:
      - betegnelse: Alle børn læser
        målsætning: Ingen børn forlader indskolingen uden at kunne læse.
        mål:
          - id: laesning
            tekst: Flere elever i 2. klasse læser alderssvarende
            måles: andel af elever i 2. klasse med læseresultatet middel eller bedre
            stiger: 10 procentpoint
            # udgangspunkt før: 80 % (2011-12-31)
            udgangspunkt:
              værdi:
              dato:
            frist: 2013-12-31
            hyppighed: kvartal
            kilde: Skolernes læseprøver
            grupper:
              - Piger
              - Drenge
            veje:
              - Læsevejledere i alle klasser på 1. og 2. årgang

          - id: svoemning
            tekst: Holdene i svømning er hverken for store eller for små
            måles: elever i gennemsnit på hvert hold
            mellem: 18 elever og 22 elever
            # udgangspunkt før: 30 elever (2011-12-31)
            frist: 2013-12-31
            hyppighed: halvår
            kilde: Skolernes holdlister
        veje:
          - Skolerne lægger svømmetiderne sammen på tværs

  - navn: Ældrepleje
    id: aeldrepleje
    udvalg: Ældreudvalget
    ansvarlig: Ældrechefen
    temaer:
      - betegnelse: Den gode hverdag
        målsætning: Hverdagen i ældreplejen er den ældres egen.
        mål:
          - id: tilfredshed
            tekst: Brugernes tilfredshed med hjemmeplejen fastholdes
            måles: andel af brugere, der er tilfredse eller meget tilfredse
            fastholdes: 2 procentpoint
            # udgangspunkt før: 88 % (2011-12-31)
            udgangspunkt:
              værdi:
              dato:
            frist: 2013-12-31
            hyppighed: halvår
            kilde: Brugerundersøgelsen

          - id: doegnplan
            tekst: Mindst 90 % af beboerne har medio 2012 en aftalt plan for døgnet
            måles: andel af plejehjemsbeboere med en underskrevet plan
            mindst: 90 %
            # udgangspunkt før: 70 % (2011-12-31)
            # frist før: 2012-06-30
            hyppighed: halvår
            kilde: Omsorgssystemet
        veje:
          - En fast kontaktperson til hver beboer
          - Planen aftales ved indflytning og gennemgås hvert halve år

  - navn: Byg og klima
    id: byg
    udvalg: Teknik- og Klimaudvalget
    ansvarlig: Teknik- og klimachefen
    mål:
      - id: byggesager
        tekst: Byggesager afgøres i gennemsnit på højst 20 dage
        måles: dage fra fuldt oplyst ansøgning til afgørelse
        højst: 20 dage
        # udgangspunkt før: 40 dage (2011-12-31)
        frist: 2013-12-31
        hyppighed: halvår
        kilde: Byggesagssystemet
        veje:
          - Ansøgningerne tages ind digitalt, så mangler ses med det samme

      - id: elforbrug
        tekst: Elforbruget i kommunens bygninger falder med 4 %
        måles: elforbrug de seneste 12 måneder
        falder: 4 %
        # udgangspunkt før: 2500 MWh (2011-12-31)
        udgangspunkt:
          værdi:
          dato:
        frist: 2013-12-31
        hyppighed: halvår
        kilde: Elselskabets målere
        # usikkerhed før: 10 MWh
        veje:
          - Ny belysning på skoler og plejehjem
          - Ventilationen slukkes uden for åbningstiden
$ kk validate --today 2012-11-01 --format concise examples/eksempelby/2013/kontrakt.yaml
examples/eksempelby/2013/kontrakt.yaml:4:1: bemærkning[KK108]: kontrakten er ikke vedtaget af kommunalbestyrelsen: et udkast
examples/eksempelby/2013/kontrakt.yaml:18:1: fejl[KK018]: nøglen »vurdering« har ingen værdi
examples/eksempelby/2013/kontrakt.yaml:61:15: fejl[KK018]: nøglen »værdi« har ingen værdi
examples/eksempelby/2013/kontrakt.yaml:62:15: fejl[KK018]: nøglen »dato« har ingen værdi
examples/eksempelby/2013/kontrakt.yaml:63:20: advarsel[KK501]: teksten i målet »selvbetjening« siger, at fristen er 31. december 2012, men fristen er en anden
examples/eksempelby/2013/kontrakt.yaml:103:20: advarsel[KK501]: teksten i målet »fvu-forloeb« siger, at fristen er 31. december 2012, men fristen er en anden
examples/eksempelby/2013/kontrakt.yaml:129:15: fejl[KK018]: nøglen »værdi« har ingen værdi
examples/eksempelby/2013/kontrakt.yaml:130:15: fejl[KK018]: nøglen »dato« har ingen værdi
examples/eksempelby/2013/kontrakt.yaml:165:15: fejl[KK018]: nøglen »værdi« har ingen værdi
examples/eksempelby/2013/kontrakt.yaml:166:15: fejl[KK018]: nøglen »dato« har ingen værdi
examples/eksempelby/2013/kontrakt.yaml:171:17: bemærkning[KK507]: målet »doegnplan« har ingen frist; periodens sidste dag, 31. december 2013, bruges
examples/eksempelby/2013/kontrakt.yaml:205:11: fejl[KK018]: nøglen »værdi« har ingen værdi
examples/eksempelby/2013/kontrakt.yaml:206:11: fejl[KK018]: nøglen »dato« har ingen værdi
9 fejl, 2 advarsler, 2 bemærkninger i 1 fil
[1]

# A follow-up: every goal, and what was last known of it.

$ kk new follow-up --today 2012-11-01 --from examples/eksempelby/kvalitetskontrakt-2012.yaml \
> --from examples/eksempelby/opfølgning-2012.yaml -o examples/eksempelby/2013/opfølgning.yaml
$ cat examples/eksempelby/2013/opfølgning.yaml
# Udfyld de tomme nøgler; kk validate nævner dem, der mangler.
# Linjer som »#titel:« er valgfrie: tag det første # bort, og skriv en værdi efter kolonet.

type: opfølgningsredegørelse
format: 1
sprog: da
kommune: Eksempelby Kommune
#udvalg:           # det udvalg, hvis serviceområder dokumentet dækker; uden: alle
#titel:            # titel; uden: dannes af type og år
#sagsnr:           # sagsnummer, fx 11/12513
#udvalgsbehandlet: # dagen, et udvalg godkendte det
#vedtaget:         # dagen, kommunalbestyrelsen vedtog det; uden: et udkast
#offentliggjort:   # dagen, det blev offentliggjort
#adresse:          # http- eller https-adresse, hvor borgerne finder det
#sag:              # udvalgssagen
kontrakt: ../kvalitetskontrakt-2012.yaml
år: 2012
# dagen, til og med hvilken tal tæller med
opgjort:
budgetvedtagelse: 2012-10-09
#sammenfatning:    # sammenfatning
#data:             # CSV-filer med målinger

mål:
  # Mål 1.1: 95 % af alle telefoniske henvendelser besvares inden for 60 sekunder
  # mindst: 95 %, frist: 2012-12-31
  # senest målt: 91,4 % (2012-06-30)
  telefon:
    målinger:
      - dato:
        værdi:
    #forklaring:       # hvor langt kommunen er (BEK § 5, nr. 1)
    #opfølgning:       # hvad kommunen gør ved et mål, der ikke er nået (BEK § 5, nr. 2)
    #ny_frist:         # en ny frist
    #udgår:            # kommunalbestyrelsens grund til, at målet udgår

  # Mål 1.2: 80 % af alle personlige henvendelser igangsættes inden for 5 minutter
  # mindst: 80 %, frist: 2012-12-31
  # senest målt: 83 % (2012-06-30)
  personlig:
    målinger:
      - dato:
        værdi:

  # Mål 1.3: Mindst 20 % flere borgere skal ultimo 2012 anvende selvbetjening i forhold til 2010
  # stiger: 20 %, frist: 2012-12-31
  # senest målt: 13950 borgere (2012-06-30)
  selvbetjening:
    målinger:
      - dato:
        værdi:

  # Mål 2.1: Mindst 25 % af forældrene i de udvalgte foreninger hjælper til i foreningen
  # mindst: 25 %, frist: 2012-12-31
  # senest målt: 12,5 % (2012-06-30)
  foreningsliv:
    målinger:
      - dato:
        værdi:

  # Mål 2.2: Der gennemføres mindst 15 FVU-forløb i 2012, og erfaringerne evalueres
  # mindst: 15 forløb, frist: 2012-12-31
  # senest målt: 5 forløb (2012-06-30)
  fvu-forloeb:
    målinger:
      - dato:
        værdi:

  # Mål 2.3: Der gennemføres mindst 15 FVU-forløb i 2012, og erfaringerne evalueres
  # gennemført: Evalueringen er forelagt udvalget, frist: 2012-12-31
  # senest målt: nej (2012-06-30)
  fvu-evaluering:
    målinger:
      - dato:
        værdi:

  # Mål 3.1: Flere elever i 2. klasse læser alderssvarende
  # stiger: 10 procentpoint, frist: 2012-12-31
  # senest målt: 84 % (2012-06-30)
  laesning:
    målinger:
      - dato:
        værdi:

  # Mål 3.2: Holdene i svømning er hverken for store eller for små
  # mellem: 18 elever og 22 elever, frist: 2012-12-31
  # senest målt: 25 elever (2012-06-30)
  svoemning:
    målinger:
      - dato:
        værdi:

  # Mål 4.1: Brugernes tilfredshed med hjemmeplejen fastholdes
  # fastholdes: 2 procentpoint, frist: 2012-12-31
  # senest målt: 87 % (2012-06-30)
  tilfredshed:
    målinger:
      - dato:
        værdi:

  # Mål 4.2: Mindst 90 % af beboerne har medio 2012 en aftalt plan for døgnet
  # mindst: 90 %, frist: 2012-06-30
  # senest målt: 84 % (2012-06-30)
  doegnplan:
    målinger:
      - dato:
        værdi:

  # Mål 5.1: Byggesager afgøres i gennemsnit på højst 20 dage
  # højst: 20 dage, frist: 2012-12-31
  # senest målt: 32 dage (2012-06-30)
  byggesager:
    målinger:
      - dato:
        værdi:

  # Mål 5.2: Elforbruget i kommunens bygninger falder med 4 %
  # falder: 4 %, frist: 2012-12-31
  # senest målt: 2475 MWh (2012-06-30)
  elforbrug:
    målinger:
      - dato:
        værdi:

#økonomi:          # budgetlinjer
$ kk new follow-up --keys en --from examples/hoeje-taastrup/kvalitetskontrakt-2012.yaml | head -n 50
# Fill in the empty keys; kk validate names those that are missing.
# Lines like “#title:” are optional: take the first # away, and write a value after the colon.

type: follow-up
format: 1
language: da
municipality: Høje-Taastrup Kommune
committee: Borger- og Erhvervsudvalget
#title:            # title; without: made from the type and year
#case:             # case number, e.g. 11/12513
#committee_approved:  # the day a committee approved it
#adopted:          # the day the municipal council adopted it; without: a draft
#published:        # the day it was published
#url:              # http or https address where citizens find it
#submission:       # the committee case
contract: examples/hoeje-taastrup/kvalitetskontrakt-2012.yaml
year: 2012
# the day up to which figures count
as_of:
#budget_adopted:   # the day the annual budget was adopted (BEK § 4)
#summary:          # a summary
#data:             # CSV files with measurements

goals:
  # Goal 1.1: 95 % af alle telefoniske henvendelser besvares inden for 60 sekunder
  # at_least: 95 %, deadline: 2012-12-31
  telefon:
    measurements:
      - date:
        value:
    #explanation:      # how far the municipality has come (BEK § 5, nr. 1)
    #action:           # what is done about a goal that is not realised (BEK § 5, nr. 2)
    #new_deadline:     # a new deadline
    #dropped:          # the council's reason for dropping the goal

  # Goal 1.2: 80 % af alle personlige henvendelser igangsættes inden for 5 minutter
  # at_least: 80 %, deadline: 2012-12-31
  personlig:
    measurements:
      - date:
        value:

  # Goal 1.3: Mindst 20 % flere borgere skal ultimo 2012 anvende selvbetjeningsløsninger for
  # udvalgte områder i forhold til 2010
  # increase_by: 20 %, deadline: 2012-12-31
  selvbetjening:
    measurements:
      - date:
        value:

# Wrong use.

$ kk new
kk: kk new skal have én type: kontrakt, opfølgning, kommune eller ansøgning
[2]
$ kk new roman --lang en
kk: unknown type “roman”; write contract, follow-up, municipality or application
[2]
$ kk new municipality --from examples/eksempelby/kvalitetskontrakt-2012.yaml
kk: et dokument, der er givet med --from eller --register, har intet at give videre til »municipality«
[2]
$ kk new kontrakt --from findes-ikke.yaml
kk: findes-ikke.yaml: findes ikke
[3]
$ kk new kontrakt --register findes-ikke.yaml
kk: findes-ikke.yaml: findes ikke
[3]
$ printf 'type: kvalitetskontrakt\n' >halv.yaml; kk new kontrakt --from halv.yaml -o aldrig.yaml
fejl[KK007]: nøglen »format« mangler
 --> halv.yaml:1:1
  |
1 | type: kvalitetskontrakt
  | ^^^^ kræves i kvalitetskontrakten
  |
  = hjælp: tilføj linjen:
           format: 1
  = mere: kk explain KK007

fejl[KK007]: nøglen »kommune« mangler
 --> halv.yaml:1:1
  |
1 | type: kvalitetskontrakt
  | ^^^^ kræves i kvalitetskontrakten
  |
  = hjælp: tilføj linjen:
           kommune: …
  = mere: kk explain KK007

fejl[KK007]: nøglen »periode« mangler
 --> halv.yaml:1:1
  |
1 | type: kvalitetskontrakt
  | ^^^^ kræves i kvalitetskontrakten
  |
  = hjælp: tilføj linjen:
           periode: …
  = mere: kk explain KK007

fejl[KK007]: nøglen »serviceområder« mangler
 --> halv.yaml:1:1
  |
1 | type: kvalitetskontrakt
  | ^^^^ kræves i kvalitetskontrakten
  |
  = hjælp: tilføj linjerne:
           serviceområder:
             - …
  = mere: kk explain KK007

4 fejl, 0 advarsler i 1 fil
kk: et dokument at bygge på kan ikke bruges, før fejlene i det er rettet
[3]
$ ls aldrig.yaml 2>/dev/null || echo intet
intet
