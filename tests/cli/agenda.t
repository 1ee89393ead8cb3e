The committee case: the real contract beside the minutes it was typed from. `referat.txt` has item 2 of the meeting of
17 August 2011, one line for each paragraph, heading and cell; every one of them stands in the case that kk makes.

$ kk agenda --today 2011-08-01 -o sag.md examples/hoeje-taastrup/kvalitetskontrakt-2012.yaml
$ sed 's/\[www\\[.]/[www./; s/\[\(www[^]]*\)\](http[^)]*)/\1/' sag.md >sag.txt
$ while read -r line; do grep -qF -e "$line" sag.txt || echo "lost: $line"; done <referat.txt
$ grep '^#' sag.md
# Kvalitetskontrakter 2012 til endelig godkendelse
## Bilag
## Sagsfremstilling
### Tidsplan
### Målsætninger
#### Kvalitetskontrakt: Borgerservice og Administration
#### Kvalitetskontrakt: Integrationsområdet
## Økonomi
## Retsgrundlag
## Politik/Plan
## Information
## Høring
## Vurdering
### Kontrol efter bekendtgørelsen
## Andre relevante dokumenter
## Indstilling
## Beslutning i Borger- og Erhvervsudvalget den 17-08-2011

$ grep -A5 '^### Kontrol' sag.md
### Kontrol efter bekendtgørelsen

Sagen omfatter 7 mål på 2 serviceområder.

- § 2, nr. 1: målet »fritidspas« i serviceområdet »Integrationsområdet« er ikke kvantificerbart.

# The agenda before the meeting: the decision is all that the minutes have more.

$ mkdir før && sed '/^  beslutning:/,$d' examples/hoeje-taastrup/kvalitetskontrakt-2012.yaml >før/kvalitetskontrakt-2012.yaml
$ kk agenda --today 2011-08-01 før/kvalitetskontrakt-2012.yaml >dagsorden.md
$ diff dagsorden.md sag.md
95a96,105
> 
> ## Beslutning i Borger- og Erhvervsudvalget den 17-08-2011
> 
> Fraværende: Nadeem Farooq, Merete Scheelsbeck
> 
> Sag nr. 2
> 
> Godkendt.
> 
> A tiltræder kvalitetskontrakterne med bemærkning om, at kvalitetskontrakterne anses for spild af ressourcer, idet A med baggrund i Høje-Taastrup Kommunes nuværende økonomiske situation, hvor der ikke er balance mellem udgifter og indtægter, ikke ser mulighed for at opfylde kvalitetskontrakternes mål.
[1]

# What a person writes between the marks survives; so does a block of their own, in its section.

$ sed -i 's/^<!-- kk:fri vurdering -->/&\n\nUdvalget bør se på *fritidspasset*./' sag.md
$ sed -i 's/^### Tidsplan/&\n\n<!-- kk:fri noter -->\nBudgettet vedtages i oktober.\n<!-- \/kk:fri -->/' sag.md
$ kk agenda --today 2011-08-01 -o sag.md examples/hoeje-taastrup/kvalitetskontrakt-2012.yaml
$ grep -A3 'kk:fri [nv]' sag.md
<!-- kk:fri noter -->
Budgettet vedtages i oktober.
<!-- /kk:fri -->

--
<!-- kk:fri vurdering -->

Udvalget bør se på *fritidspasset*.
<!-- /kk:fri -->
$ cp sag.md igen.md; kk agenda --today 2011-08-01 -o igen.md examples/hoeje-taastrup/kvalitetskontrakt-2012.yaml; cmp sag.md igen.md

# A mark without its other end, or a file without marks, is left as it is.

$ sed -i '$a <!-- kk:fri slut -->' igen.md; cp igen.md før.md
$ kk agenda -o igen.md examples/hoeje-taastrup/kvalitetskontrakt-2012.yaml
kk: igen.md: linje 112: mærket mangler sin anden ende; filen er ikke ændret
[3]
$ cmp igen.md før.md
$ echo 'Mine noter' >noter.md; kk agenda -o noter.md examples/hoeje-taastrup/kvalitetskontrakt-2012.yaml
kk: noter.md: har ingen kk:fri-mærker og bliver ikke overskrevet; skriv til en anden fil
[3]
$ cat noter.md
Mine noter

# The same marks in a report.

$ kk report --today 2012-11-01 -o rapport.md examples/eksempelby/opfølgning-2012.yaml
$ sed -i 's/^## Sammenfatning/&\n\n<!-- kk:fri borgmesteren -->\nLæs også budgettet.\n<!-- \/kk:fri -->/' rapport.md
$ kk report --today 2012-11-01 -o rapport.md examples/eksempelby/opfølgning-2012.yaml
$ grep -A2 'kk:fri borg' rapport.md
<!-- kk:fri borgmesteren -->
Læs også budgettet.
<!-- /kk:fri -->

# One case for each committee, and without one the council's, which says who has which area.

$ kk agenda --today 2012-11-01 --udvalg 'ældreudvalget' examples/eksempelby/opfølgning-2012.yaml
# Opfølgningsredegørelse 2012

Ét af to mål er nået. Ét er ikke nået inden fristen.

- Udvalg: Ældreudvalget
- Dato: Onsdag den 19. september 2012
- Sagstype: Åben
- Type: Ældreudvalget A
- Sagsnr.: 12/00002
- Offentliggøres på: <https://eksempelby.example/opfoelgning-2012>
- Indholdets kontrolmærke: 9dad d4c6 8cb3

<!-- kk:fri møde -->

- Mødetidspunkt:
- Mødelokale:
- Medlemmer:
- Fraværende:

<!-- /kk:fri -->

## Bilag

| Nr. | Sagstype | Titel                                                                 | Fil                         |
| --- | -------- | --------------------------------------------------------------------- | --------------------------- |
| 1   | Åben     | Opfølgningsredegørelse 2012 for Eksempelby Kommune (fiktivt eksempel) | opfølgning-2012.yaml        |
| 2   | Åben     | Kvalitetskontrakt 2012                                                | kvalitetskontrakt-2012.yaml |
| 3   | Åben     | Målinger                                                              | målinger-2012.csv           |

## Sagsfremstilling

Kommunalbestyrelsen skal hvert år følge op på sin kvalitetskontrakt, senest når årsbudgettet og de flerårige budgetoverslag vedtages, jf. bekendtgørelsens § 4. Redegørelsen siger, i hvilken udstrækning målene er nået, og hvordan kommunen følger op på dem, der ikke er, jf. § 5.

### Tidsplan

- Årsbudgettet vedtaget: 9. oktober 2012.
- Vedtaget af kommunalbestyrelsen: 9. oktober 2012.
- Offentliggjort: 22. oktober 2012.

### Målsætninger

Målene på Ældreudvalgets område er:

#### Kvalitetskontrakt: Ældrepleje

| Betegnelse/overskrift | Tema/overordnet målsætning                  | Mål                                                              | Veje til målet                                                                                      |
| --------------------- | ------------------------------------------- | ---------------------------------------------------------------- | --------------------------------------------------------------------------------------------------- |
| Den gode hverdag      | Hverdagen i ældreplejen er den ældres egen. | Brugernes tilfredshed med hjemmeplejen fastholdes                | En fast kontaktperson til hver beboer<br>Planen aftales ved indflytning og gennemgås hvert halve år |
|                       |                                             | Mindst 90 % af beboerne har medio 2012 en aftalt plan for døgnet |                                                                                                     |

#### Status pr. 1. september 2012: Ældrepleje

| Mål                                                          | Status    | Målt | Efter planen | Mål         | Opfølgning                                                                         |
| ------------------------------------------------------------ | --------- | ---- | ------------ | ----------- | ---------------------------------------------------------------------------------- |
| 4.1 Andel af brugere, der er tilfredse eller meget tilfredse | Fastholdt | 87 % | –            | 86–90 %     | –                                                                                  |
| 4.2 Andel af plejehjemsbeboere med en underskrevet plan      | Ikke nået | 84 % | –            | Mindst 90 % | Planen aftales nu på indflytningsdagen, og de sidste planer er på plads inden jul. |

## Økonomi

Nettoudgifter 2012 i t.kr. Plus er merforbrug.

| Politikområde         | Oprindeligt budget | Korrigeret budget | Forbrug pr. 30. juni 2012 | Forventet regnskab | Afvigelse fra oprindeligt | Afvigelse fra korrigeret |
| --------------------- | -----------------: | ----------------: | ------------------------: | -----------------: | ------------------------: | -----------------------: |
| Borgerservice         |             18.400 |            18.650 |                     9.210 |             18.700 |                      +300 |                      +50 |
| Integration og fritid |              7.250 |             7.250 |                     3.480 |              7.105 |                      −145 |                     −145 |
| **I alt**             |         **25.650** |        **25.900** |                **12.690** |         **25.805** |                  **+155** |                  **−95** |

## Retsgrundlag

Bekendtgørelse nr. 1309 af 15. december 2009 om kommunal kvalitetskontrakt og opfølgningsredegørelse, §§ 4–6; lov om kommunernes styrelse § 62 a.

## Politik/Plan

<!-- kk:fri politik -->

Ingen bemærkninger.

<!-- /kk:fri -->

## Information

Opfølgningsredegørelsen skal offentliggøres senest en måned efter kommunalbestyrelsens vedtagelse, jf. bekendtgørelsens § 6. Offentliggøres senest 9. november 2012 på <https://eksempelby.example/opfoelgning-2012>.

## Høring

<!-- kk:fri høring -->

Ingen bemærkninger.

<!-- /kk:fri -->

## Vurdering

<!-- kk:fri vurdering -->
<!-- /kk:fri -->

### Kontrol efter bekendtgørelsen

2 mål: 1 nået, 1 ikke nået

Mål, der ikke er nået eller ikke følger planen:

- Mål 4.2 »Andel af plejehjemsbeboere med en underskrevet plan«: Ikke nået

Kontrollen har ikke fundet noget, der mangler.

## Andre relevante dokumenter

<!-- kk:fri dokumenter -->

Ingen bemærkninger.

<!-- /kk:fri -->

## Indstilling

Administrationen indstiller, at

1. udvalget godkender opfølgningsredegørelsen 2012 for Ældrepleje,
2. fristen for mål 4.2 »Andel af plejehjemsbeboere med en underskrevet plan« ændres fra 30. juni 2012 til 31. december 2012,
3. sagen sendes videre til kommunalbestyrelsen sammen med budgettet,
4. det vedtagne offentliggøres senest en måned efter kommunalbestyrelsens vedtagelse, jf. bekendtgørelsens § 6.
$ kk agenda --today 2012-11-01 examples/eksempelby/kvalitetskontrakt-2012.yaml | sed -n '/^- Type/p; /hører under/,/^###/p'
- Type: Kommunalbestyrelsen I
Serviceområderne hører under:

- Borgerudvalget: Borgerservice; Integration og fritid
- Børneudvalget: Folkeskole
- Ældreudvalget: Ældrepleje
- Teknik- og Klimaudvalget: Byg og klima

### Tidsplan
$ kk agenda --today 2012-11-01 --udvalg Kulturudvalget examples/eksempelby/kvalitetskontrakt-2012.yaml
kk: udvalget »Kulturudvalget« har ingen serviceområder i filen
kk: det har »Borgerudvalget«
kk: det har »Børneudvalget«
kk: det har »Ældreudvalget«
kk: det har »Teknik- og Klimaudvalget«
[2]

# What cannot become a case.

$ kk agenda
kk: kk agenda skal have én fil
[2]
$ kk agenda examples/eksempelby/kommune.yaml
kk: kun en kvalitetskontrakt eller en opfølgningsredegørelse kan blive til en sag
[2]

# The mark of the content is the same before and after the decision, on the page, and however the file is laid out; it is
# another when a goal, or a measurement in the table, is.

$ cd examples/eksempelby && mark() { kk agenda "$1" | grep mærke; } && mark opfølgning-2012.yaml
- Indholdets kontrolmærke: 9dad d4c6 8cb3
$ sed '/^vedtaget:/d; /^offentliggjort:/d; /^#/d' opfølgning-2012.yaml >udkast.yaml && mark udkast.yaml
- Indholdets kontrolmærke: 9dad d4c6 8cb3
$ printf 'sag:\n  beslutning: Vedtaget.\n' >>udkast.yaml && mark udkast.yaml
- Indholdets kontrolmærke: 9dad d4c6 8cb3
$ kk fmt opfølgning-2012.yaml; mark opfølgning-2012.yaml
- Indholdets kontrolmærke: 9dad d4c6 8cb3
$ sed 's/^år:/year:/; s/^opgjort: 2012-09-01/as_of: 1. september 2012/' opfølgning-2012.yaml >english.yaml && mark english.yaml
- Indholdets kontrolmærke: 9dad d4c6 8cb3
$ sed -i 's/91,4/91,5/' målinger-2012.csv && mark opfølgning-2012.yaml
- Indholdets kontrolmærke: d3cd 499e 3e1f
$ sed -i 's/mindst: 95 %/mindst: 96 %/' kvalitetskontrakt-2012.yaml && mark opfølgning-2012.yaml
- Indholdets kontrolmærke: 99d5 1fcd 6591

# A contract that replaces another: what is decided is said, old and new. The check is of the day of the meeting.

$ mkdir ny && cd ny && cat >a.yaml <<'END'
> type: kvalitetskontrakt
> format: 1
> kommune: Eksempelby Kommune
> periode: 2012
> vedtaget: 2011-10-11
> vurdering: Borgerne kan få hurtigere svar.
> serviceområder:
>   - navn: Borgerservice
>     mål:
>       - {id: telefon, tekst: Opkald besvares, mindst: 90 %, frist: 2012-12-31}
>       - {id: skranke, tekst: Skranken er åben, mindst: 30 timer, frist: 2012-12-31}
>     veje: [Flere ved telefonen]
> END
$ sed 's/90 %/95 %/; /skranke/d; s/^periode/erstatter: a.yaml\n&/; s/2011-10-11/2012-03-13/; s/telefonen\]/&\n  - {navn: Byggeri, udvalg: Teknikudvalget, mål: [{id: sager, tekst: Korte sager, højst: 30 dage, frist: 2012-10-01}], veje: [Nyt system]}/' a.yaml >b.yaml
$ kk agenda b.yaml | sed -n '/^### Kontrol/,/^## Andre/p; /^## Indst/,$p'
### Kontrol efter bekendtgørelsen

Sagen omfatter 2 mål på 2 serviceområder.

- Serviceområdet »Borgerservice« hører ikke under noget udvalg og er kun med i kommunalbestyrelsens sag.

Kontrollen har ikke fundet noget, der mangler.

## Andre relevante dokumenter
## Indstilling

Administrationen indstiller, at

1. kommunalbestyrelsen vedtager kvalitetskontrakten 2012 for Borgerservice og Byggeri,
2. måltallet for mål »telefon« ændres fra mindst 90 % til mindst 95 %,
3. mål »skranke« udgår,
4. mål »sager« tilføjes,
5. det vedtagne offentliggøres senest en måned efter kommunalbestyrelsens vedtagelse, jf. bekendtgørelsens § 6.

# What a new version of the contract makes of the old one's goals is asked for: of all of them in the council's case, and
# in a committee's of its own areas', whatever these were called before.

$ cd ../../..; kk agenda by/v2.yaml | sed -n '/^1\. /,$p'
1. kommunalbestyrelsen vedtager kvalitetskontrakten 2012 for Borgernes hus, Biblioteker, Uden udvalg og Skoler,
2. måltallet for mål »telefon« ændres fra mindst 90 % til mindst 95 %,
3. fristen for mål »telefon« ændres fra 31. december 2012 til 30. november 2012,
4. mål »gammelt« udgår,
5. måltallet for mål »ordlyd« fastsættes til mindst 80 %,
6. fristen for mål »ordlyd« ændres fra 30. juni 2012 til 31. december 2012,
7. måltallet for mål »fristes«, højst 5 minutter, bortfalder,
8. fristen for mål »fristes« ændres fra 31. december 2012 til 30. juni 2012,
9. mål »vaek« udgår,
10. måltallet for mål »udlaan« ændres fra stiger 5 % til stiger 6 %,
11. udgangspunktet for mål »udlaan« ændres fra 2.000 lån til 1.900 lån,
12. mål »nyt« tilføjes,
13. det vedtagne offentliggøres senest en måned efter kommunalbestyrelsens vedtagelse, jf. bekendtgørelsens § 6.
$ kk agenda --udvalg borgerudvalget by/v2.yaml | sed -n '/^1\. /,$p'
1. udvalget godkender kvalitetskontrakten 2012 for Borgernes hus,
2. måltallet for mål »telefon« ændres fra mindst 90 % til mindst 95 %,
3. fristen for mål »telefon« ændres fra 31. december 2012 til 30. november 2012,
4. mål »gammelt« udgår,
5. måltallet for mål »ordlyd« fastsættes til mindst 80 %,
6. fristen for mål »ordlyd« ændres fra 30. juni 2012 til 31. december 2012,
7. måltallet for mål »fristes«, højst 5 minutter, bortfalder,
8. fristen for mål »fristes« ændres fra 31. december 2012 til 30. juni 2012,
9. mål »nyt« tilføjes,
10. sagen sendes videre til kommunalbestyrelsen sammen med budgettet,
11. det vedtagne offentliggøres senest en måned efter kommunalbestyrelsens vedtagelse, jf. bekendtgørelsens § 6.
$ kk agenda by/v2.yaml | sed -n '/^Serviceområderne hører/,/^### Tids/p; /^#### Kval/,/^## /p' | grep -v '^$'
Serviceområderne hører under:
- Borgerudvalget: Borgernes hus
- Kulturudvalgets: Biblioteker
- Børne- og Ungeudvalgets: Skoler
- Uden udvalg: Uden udvalg
### Tidsplan
#### Kvalitetskontrakt: Borgernes hus
| Betegnelse/overskrift | Tema/overordnet målsætning | Mål                          | Veje til målet |
| --------------------- | -------------------------- | ---------------------------- | -------------- |
| Borgernes hus         | –                          | 90 % af alle opkald besvares | –              |
|                       |                            | Et nyt mål                   |                |
|                       |                            | Borgerne er glade            |                |
|                       |                            | Der er kort kø               |                |
#### Kvalitetskontrakt: Biblioteker
| Betegnelse/overskrift | Tema/overordnet målsætning | Mål                    | Veje til målet |
| --------------------- | -------------------------- | ---------------------- | -------------- |
| Biblioteker           | –                          | Udlånet stiger med 5 % | –              |
#### Kvalitetskontrakt: Uden udvalg
| Betegnelse/overskrift | Tema/overordnet målsætning | Mål | Veje til målet |
| --------------------- | -------------------------- | --- | -------------- |
| Et tema uden mål      | Byen skal være god         | –   | –              |
#### Kvalitetskontrakt: Skoler
| Betegnelse/overskrift | Tema/overordnet målsætning | Mål | Veje til målet |
| --------------------- | -------------------------- | --- | -------------- |
| Skoler                | –                          | –   | –              |
## Økonomi

# Whose means they are, whatever they begin with; a name in -s has its genitive.

$ kk agenda by/v1.yaml | grep 'Udlånet'
| Biblioteker           | –                          | Udlånet stiger med 5 % | Vi køber bøger<br>Mål 3.1: Flere bøger<br>Mål 3.1: _Længere_ åbent |
$ kk agenda --udvalg Kulturudvalgets by/v1.yaml | grep 'område er:'
Forslag til endelige kvalitetskontrakter 2012 på Kulturudvalgets’ område er:

# An area in two committees' cases, and one in none's.

$ kk agenda by/opf.yaml | sed -n '/^## Bilag/,/^## Sags/p; /^#### Status/,/^## /p; /^### Kontrol/,$p' | grep -v '^$'
## Bilag
| Nr. | Sagstype | Titel                       | Fil         |
| --- | -------- | --------------------------- | ----------- |
| 1   | Åben     | Opfølgningsredegørelse 2012 | opf.yaml    |
| 2   | Åben     | Kvalitetskontrakt 2012      | kultur.yaml |
| 3   | Åben     | Kvalitetskontrakt 2012      | skoler.yaml |
## Sagsfremstilling
#### Status pr. 1. september 2012: Skoler
| Mål                             | Status      | Målt        | Efter planen | Mål                | Opfølgning |
| ------------------------------- | ----------- | ----------- | ------------ | ------------------ | ---------- |
| 1.1 Der holdes 4 skolekoncerter | Langt bagud | 1 koncerter | –            | Mindst 4 koncerter | –          |
#### Kvalitetskontrakt: Skoler
| Betegnelse/overskrift | Tema/overordnet målsætning | Mål                       | Veje til målet |
| --------------------- | -------------------------- | ------------------------- | -------------- |
| Skoler                | –                          | Alle prøver et instrument | –              |
#### Status pr. 1. september 2012: Skoler
| Mål                 | Status | Målt | Efter planen | Mål             | Opfølgning |
| ------------------- | ------ | ---- | ------------ | --------------- | ---------- |
| 2.1 Alle har prøvet | Nået   | Ja   | –            | Alle har prøvet | –          |
#### Kvalitetskontrakt: Skoler
| Betegnelse/overskrift | Tema/overordnet målsætning | Mål         | Veje til målet |
| --------------------- | -------------------------- | ----------- | -------------- |
| Læsning               | –                          | Flere læser | –              |
#### Status pr. 1. september 2012: Skoler
| Mål         | Status      | Målt      | Efter planen | Mål       | Opfølgning                 |
| ----------- | ----------- | --------- | ------------ | --------- | -------------------------- |
| 3.1 Læsning | Langt bagud | 81 elever | 84 elever    | 88 elever | Læsning måles ikke længere |
#### Kvalitetskontrakt: Ingen steder
| Betegnelse/overskrift | Tema/overordnet målsætning | Mål        | Veje til målet |
| --------------------- | -------------------------- | ---------- | -------------- |
| Ingen steder          | –                          | Noget godt | –              |
#### Status pr. 1. september 2012: Ingen steder
| Mål            | Status            | Målt | Efter planen | Mål | Opfølgning |
| -------------- | ----------------- | ---- | ------------ | --- | ---------- |
| 4.1 Noget godt | Kan ikke vurderes | –    | –            | –   | –          |
## Økonomi
### Kontrol efter bekendtgørelsen
4 mål: 1 nået, 2 langt bagud, 1 kan ikke vurderes
Mål, der ikke er nået eller ikke følger planen:
- Mål 1.1 »Der holdes 4 skolekoncerter«: Langt bagud
- Mål 3.1 »Læsning«: Langt bagud
* Serviceområdet »Skoler« er med i to udvalgs sager: Kulturudvalget og Børneudvalget.
* Serviceområdet »Ingen steder« hører ikke under noget udvalg og er kun med i kommunalbestyrelsens sag.
- § 4: dagen for vedtagelsen af budgettet for 2013 er ikke kendt.
- § 5, nr. 1: opfølgningen siger ikke, hvor langt kommunen er med målet »uden«.
- § 5, nr. 2: målet »koncert« er bagud, og der står ingen opfølgning.
## Andre relevante dokumenter
<!-- kk:fri dokumenter -->
Ingen bemærkninger.
<!-- /kk:fri -->
## Indstilling
Administrationen indstiller, at
1. kommunalbestyrelsen vedtager opfølgningsredegørelsen 2012 for Skoler og Ingen steder,
2. fristen for mål 1.1 »Der holdes 4 skolekoncerter« ændres fra 31. december 2012 til 30. juni 2013,
3. mål 3.1 »Læsning« udgår,
4. det vedtagne offentliggøres senest en måned efter kommunalbestyrelsens vedtagelse, jf. bekendtgørelsens § 6.
## Beslutning i kommunalbestyrelsen
Godkendt.
$ kk agenda --udvalg børneudvalget by/opf.yaml | sed -n '/^#### /,/^## /p; /^## Indstilling/,$p' | grep -v '^$'
#### Kvalitetskontrakt: Skoler
| Betegnelse/overskrift | Tema/overordnet målsætning | Mål         | Veje til målet |
| --------------------- | -------------------------- | ----------- | -------------- |
| Læsning               | –                          | Flere læser | –              |
#### Status pr. 1. september 2012: Skoler
| Mål         | Status      | Målt      | Efter planen | Mål       | Opfølgning                 |
| ----------- | ----------- | --------- | ------------ | --------- | -------------------------- |
| 3.1 Læsning | Langt bagud | 81 elever | 84 elever    | 88 elever | Læsning måles ikke længere |
## Økonomi
## Indstilling
Administrationen indstiller, at
1. udvalget godkender opfølgningsredegørelsen 2012 for Skoler,
2. mål 3.1 »Læsning« udgår,
3. sagen sendes videre til kommunalbestyrelsen sammen med budgettet,
4. det vedtagne offentliggøres senest en måned efter kommunalbestyrelsens vedtagelse, jf. bekendtgørelsens § 6.

# In English, with a decision of the committee that the contract is of, and of no other.

$ kk agenda by/english.yaml
# Quality contracts 2012 for final approval

- Committee: The Elderly Committee
- Date: Tuesday 20 September 2011
- Access: Open
- Type: The Elderly Committee A
- Case no.: –
- Check mark of the content: 0cbc 1cb3 2203

<!-- kk:fri meeting -->

- Time:
- Place:
- Members:
- Absent:

<!-- /kk:fri -->

## Enclosures

| No. | Access | Title                 | File         |
| --- | ------ | --------------------- | ------------ |
| 1   | Open   | Quality contract 2012 | english.yaml |

## Background

The municipal council must draw up and publish a quality contract for the development of the municipality's services, cf. Local Government Act § 62. New contracts need not be made every year, but the one in force is followed up yearly, and it must answer to the goals that the council has set, cf. § 3 of the executive order.

### Timetable

<!-- kk:fri tidsplan -->

No remarks.

<!-- /kk:fri -->

### Goals

The proposed final quality contracts 2012 within the remit of The Elderly Committee are:

#### Quality contract: Homes

| Heading | Theme/overall aim | Goals          | Means to the goal |
| ------- | ----------------- | -------------- | ----------------- |
| Homes   | –                 | Homes are warm | We hire           |

## Finances

<!-- kk:fri økonomi -->

No remarks.

<!-- /kk:fri -->

## Legal basis

Executive order no. 1309 of 15 December 2009 on municipal quality contracts and follow-up reports, §§ 1–3 and 6; Local Government Act § 62.

## Policy/Plan

<!-- kk:fri politik -->

No remarks.

<!-- /kk:fri -->

## Information

The quality contract must be published within a month of its adoption by the municipal council, cf. § 6 of the executive order.

## Hearing

<!-- kk:fri høring -->

No remarks.

<!-- /kk:fri -->

## Assessment

<!-- kk:fri vurdering -->
<!-- /kk:fri -->

### Checked against the executive order

The case covers 1 goal for 1 service area.

- § 1: the contract does not assess how quality can be developed.

## Other relevant documents

<!-- kk:fri dokumenter -->

No remarks.

<!-- /kk:fri -->

## Recommendation

The administration recommends that

1. the committee approves the quality contract 2012 for Homes,
2. the case is sent on to the municipal council with the budget,
3. what is adopted is published within a month of its adoption by the municipal council, cf. § 6 of the executive order.

## Decision of The Elderly Committee on 20 September 2011

Approved.
$ kk agenda --udvalg "technical affairs" by/english.yaml | sed -n '/^### Goals/,/^## Fin/p; /^## Recommendation/,$p' | grep -v '^$'
### Goals
The proposed final quality contracts 2012 within the remit of Technical Affairs are:
#### Quality contract: Roads
| Heading | Theme/overall aim | Goals          | Means to the goal |
| ------- | ----------------- | -------------- | ----------------- |
| Roads   | –                 | Roads are even | –                 |
## Finances
## Recommendation
The administration recommends that
1. the committee approves the quality contract 2012 for Roads,
2. the case is sent on to the municipal council with the budget,
3. what is adopted is published within a month of its adoption by the municipal council, cf. § 6 of the executive order.
