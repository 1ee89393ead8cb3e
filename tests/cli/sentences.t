What is said of each kind of goal, of each status and each flag, in both languages; the figures are tests/pages/edge's.

$ kk progress -v --today 2012-11-01 opfoelgning-2012.yaml
Å & Ø <Kommune>, pr. 1. september 2012 (opfoelgning-2012.yaml)
Fire af 50 mål er nået. 13 følger planen, ti er bagud, otte er langt bagud, fire
bevæger sig den forkerte vej, og ét er ikke nået inden fristen. For fire mål er
det for tidligt at vurdere udviklingen. For to mål mangler der målinger. Ét mål
kan ikke vurderes, fordi det ikke er formuleret som et tal. Tre mål kan ikke
vurderes.

Alle målestokke
Status                Mål                           Andel                     Målt                   Måltal
↗ Følger planen       mindst      ▒▒▒▒▒▒▒▒▒▒▒·       96 %                   91,4 %                     95 %
    Den seneste måling viser 91,4 %; det er 96 % af målet på 95 %. Der mangler
    3,6 procentpoint.
⧖ Bagud               mindst-fra  ██·┃········       20 %                       60                      100
    Kommunen er 20 % af vejen. Efter planen skulle den være 25 % af vejen nu.
    Hvis tempoet holder: 90 ved fristen, 80 % af vejen.
⧖ Bagud               hoejst      ▒▒▒▒▒▒▒▒▒▒··       83 %                       24                       20
    Den seneste måling viser 24 dage; målet er 20 dage. Det er 4 dage for meget.
⧖ Bagud               hoejst-fra  ██·┃········       20 %                       36                       20
    Kommunen er 20 % af vejen. Efter planen skulle den være 25 % af vejen nu.
    Hvis tempoet holder: 24 ved fristen, 80 % af vejen.
⧖ Bagud               mellem      ▒▒▒▒▒▒▒▒▒▒··       88 %                       25                    18–22
    Den seneste måling viser 25 elever; målet er 18–22 elever. Det er 3 elever
    for meget.
▲ Langt bagud         mellem-fra  █··┃········       13 %                       29                    18–22
    Kommunen er 13 % af vejen. Efter planen skulle den være 25 % af vejen nu.
▲ Langt bagud         mellem-op   ···┃········        6 %                     10,5                    18–22
    Kommunen er 6 % af vejen. Efter planen skulle den være 25 % af vejen nu.
▲ Langt bagud         stiger…ent  █··┃········       12 %                   12.700                   14.880
    Kommunen er 12 % af vejen. Efter planen skulle den være 25 % af vejen nu.
    Hvis tempoet holder: 13.600 ved fristen, 48 % af vejen.
↗ Følger planen       stiger…int  ███┃········       25 %                  81,25 %                     85 %
    Kommunen er 25 % af vejen. Efter planen skulle den være 25 % af vejen nu.
    Hvis tempoet holder: 85 % ved fristen, 100 % af vejen.
▲ Langt bagud         falder…ent  ···┃········       −5 %                    2.505                    2.400
    Tallet er steget fra 2.500 MWh til 2.505 MWh. Efter planen skulle det være
    2.475 MWh. Ændringen er ikke større end usikkerheden på 10 MWh.
⧖ Bagud               falder…hed  ██·┃········       17 %                     11,5                        9
    Kommunen er 17 % af vejen. Efter planen skulle den være 25 % af vejen nu.
    Hvis tempoet holder: 10 ved fristen, 67 % af vejen.
✓ Fastholdt           fastholdes  ▒▒▒▒▒▒▒▒▒▒▒▒      100 %                     87 %                  86–90 %
    Niveauet er fastholdt: 87 % mod 88 % ved start.
◷ Afventer            gennem…ert  ┃···········        0 %                      Nej                       Ja
    Det er ikke gennemført endnu. Fristen er 31. december 2013.
⧖ Bagud               gennem…del  █·┃·········       15 %                     15 %                       Ja
    15 % er gennemført. Fristen er 31. december 2013. Efter planen skulle 25 %
    være gennemført nu.
– Kan ikke vurderes   uden-tal                          –                        –                        –
    Kontrakten siger ikke, hvor meget eller hvor mange det skal blive til.
    Derfor kan det ikke regnes ud, hvor langt kommunen er.
↗ Følger planen       sum         ███┃········       27 %                        4                       15
    Kommunen er 27 % af vejen. Efter planen skulle den kun være 25 % af vejen
    nu. Hvis tempoet holder: 16 ved fristen, 107 % af vejen.
↗ Følger planen       sum-hoejst                        –                        2                       10
    Indtil nu er tallet 2 klager, og det holder sig inden for målet på
    10 klager. Der tælles til 31. december 2013.
◷ Afventer            delmaal     ┃···········        4 %                   80,7 %                    100 %
    Kommunen er 4 % af vejen. Efter planen skulle den kun være 5 % af vejen nu,
    og det er for tidligt at vurdere.
◷ Afventer            ved-fr…ten  ┃██·········       25 %                     20 %                     50 %
    Kommunen er 25 % af vejen. Efter planen skulle den kun være 0 % af vejen nu,
    og det er for tidligt at vurdere.
▲ Langt bagud         straks      ███········┃       25 %                     20 %                     50 %
    Kommunen er 25 % af vejen. Efter planen skulle målet være opfyldt nu.

Alle statusser
✓ Nået                naaet       ███┃████████      250 %                     95 %                     80 %
    Den seneste måling viser 95 %. Det er 15 procentpoint over målet på 80 %.
↗ Følger planen       foelger     ███┃········       25 %                     85 %                    100 %
    Kommunen er 25 % af vejen. Efter planen skulle den være 25 % af vejen nu.
    Hvis tempoet holder: 100 % ved fristen, 100 % af vejen.
⧖ Bagud               naesten     ██·┃········       24 %                84,7499 %                    100 %
    Kommunen er 24 % af vejen. Efter planen skulle den være 25 % af vejen nu.
    Hvis tempoet holder: 99 % ved fristen, 94 % af vejen.
◷ Afventer            afventer    ┃···········        0 %                     80 %                    100 %
    Kommunen er 0 % af vejen. Efter planen skulle den kun være 1 % af vejen nu,
    og det er for tidligt at vurdere.
▲ Langt bagud         langt       ···┃········        5 %                     81 %                    100 %
    Kommunen er 5 % af vejen. Efter planen skulle den være 25 % af vejen nu.
    Hvis tempoet holder: 84 % ved fristen, 20 % af vejen.
↘ Går tilbage         tilbage     ···┃········     −100 %                     60 %                    100 %
    Andelen er faldet fra 80 % til 60 %. Efter planen skulle den være 85 %.
↘ Går tilbage         var-op…ldt                        –                     70 %                     75 %
    Andelen er faldet fra 80 % til 70 %. Målet var opfyldt ved start, men er det
    ikke længere.
✗ Ikke nået           ikke-naaet  ██████·····┃       50 %                     90 %                    100 %
    Fristen udløb 30. juni 2012. Den seneste måling viser 90 %; målet er 100 %.
    Kommunen nåede 50 % af vejen.
– Mangler slutmåling  slutma…ing  ██████···┃··       50 %                     90 %                    100 %
    Fristen er udløbet 31. august 2012. Den seneste måling er fra 30. juni 2012;
    slutmålingen mangler.
– Mangler data        ingen-data                        –                        –                    100 %
    Der er ingen målinger. Fristen er 31. december 2013.
– Kan ikke vurderes   ingen-…art                        –                       40                        –
    Ved den seneste måling var tallet 40 borgere (30. juni 2012). Kontrakten
    angiver ingen startværdi, så ændringen kan ikke regnes ud.
– Kan ikke vurderes   nul-start                         –                        4                        –
    Ved den seneste måling var tallet 4 borgere (30. juni 2012). Startværdien er
    0, så en ændring i procent kan ikke regnes ud.
▲ Langt bagud         usikkert    ···┃········       −5 %                     79 %                    100 %
    Andelen er faldet fra 80 % til 79 %. Efter planen skulle den være 85 %.
    Ændringen er ikke større end usikkerheden på 2 procentpoint.
↗ Følger planen       opfyld…oer  ███┃██······       50 %                     90 %                    100 %
    Kommunen er 50 % af vejen. Efter planen skulle den kun være 25 % af vejen
    nu. Hvis tempoet holder: 100 % ved fristen, 200 % af vejen. Målet har været
    opfyldt ved en tidligere måling.
⧖ Bagud               rettet      █·┃·········       15 %                     83 %                    100 %
    Kommunen er 15 % af vejen. Efter planen skulle den være 17 % af vejen nu.
    Hvis tempoet holder: 98 % ved fristen, 90 % af vejen.

Yderste tal
✓ Nået                over        ███┃████████   89.000 %                      900                       11
    Den seneste måling viser 900 borgere. Det er 889 borgere over målet på
    11 borgere.
↘ Går tilbage         under       ···┃········  −91.000 %                     −900                       11
    Tallet er faldet fra 10 borgere til −900 borgere. Efter planen skulle det
    være 10,3 borgere.
⧖ Bagud               kaempe      ██·┃········       24 %  105.555.555.555.555.555  123.456.789.012.345.678
    Kommunen er 24 % af vejen. Efter planen skulle den være 25 % af vejen nu.
    Hvis tempoet holder: 122.222.222.222.222.220 ved fristen, 94 % af vejen.
↗ Følger planen       mange-tal   ███┃········       25 %                1.262.345                1.345.678
    Kommunen er 25 % af vejen. Efter planen skulle den være 25 % af vejen nu.
    Hvis tempoet holder: 1.345.679 ved fristen, 100 % af vejen.
↗ Følger planen       negativ     ███┃█·······       42 %                     −0,5                        3
    Kommunen er 42 % af vejen. Efter planen skulle den kun være 25 % af vejen
    nu. Hvis tempoet holder: 7 ved fristen, 167 % af vejen.
– Kan ikke vurderes   minus                             –                       −7                       −5
    Ved den seneste måling var tallet −7 grader (30. juni 2012). Kontrakten
    angiver ingen startværdi, så ændringen kan ikke regnes ud.
↗ Følger planen       nul         ███┃········       25 %                        3                        0
    Kommunen er 25 % af vejen. Efter planen skulle den være 25 % af vejen nu.
    Hvis tempoet holder: 0 ved fristen, 100 % af vejen.
▲ Langt bagud         nul-niveau  ············        0 %                        3                        0
    Den seneste måling viser 3 ulykker; målet er 0 ulykker. Det er 3 ulykker for
    meget.
⧖ Bagud               over-h…ede  ▒▒▒▒▒▒▒▒▒▒▒·       92 %                    110 %                    120 %
    Den seneste måling viser 110 %; det er 92 % af målet på 120 %. Der mangler
    10 procentpoint.
↗ Følger planen       spaend…nus  ███┃········       28 %                  −24.100      −23.086 til −20.777
    Kommunen er 28 % af vejen. Efter planen skulle den kun være 25 % af vejen
    nu.
↗ Følger planen       spaend…idt  ███┃███████·       98 %                       64              64,02–97,03
    Kommunen er 98 % af vejen. Efter planen skulle den kun være 25 % af vejen
    nu.
✓ Nået                stort-…eau  ▒▒▒▒▒▒▒▒▒▒▒▒      100 %                9.990.630               17.500.000
    Den seneste måling viser 9.990.630 kr. Det er 7.509.370 kr. under målet på
    17.500.000 kr.
↗ Følger planen       lille       ███┃········       25 %                 0,000105                  0,00012
    Kommunen er 25 % af vejen. Efter planen skulle den være 25 % af vejen nu.
    Hvis tempoet holder: 0,00012 ved fristen, 100 % af vejen.
↘ Går tilbage         samme                             –                     79 %                     80 %
    Andelen er faldet fra 80 % til 79 %. Målet var opfyldt ved start, men er det
    ikke længere.

Ældre- og handicapområdets rehabiliteringsvisitationsafdeling
↗ Følger planen       lang        ███┃········       25 %                     45 %                     60 %
    Kommunen er 25 % af vejen. Efter planen skulle den være 25 % af vejen nu.
    Hvis tempoet holder: 60 % ved fristen, 100 % af vejen.

█ andel af vejen   ▒ andel af målet (uden udgangspunkt)   ┃ efter planen
$ sed -i 's/^sprog: da/sprog: en/' kontrakt.yaml opfoelgning-2012.yaml
$ kk report --format html --today 2012-11-01 opfoelgning-2012.yaml | sed -n 's/^<p class="answer">\(.*\)<\/p>$/\1/p' | sed 's/<[^>]*>//g'
The latest measurement shows 91.4%, which is 96% of the target of 95%. It falls 3.6 percentage points short.
The municipality is 20% of the way. According to plan it should be 25% of the way by now.
The latest measurement shows 24 days; the target is 20 days. That is 4 days too much.
The municipality is 20% of the way. According to plan it should be 25% of the way by now.
The latest measurement shows 25 elever; the target is 18–22 elever. That is 3 elever too much.
The municipality is 13% of the way. According to plan it should be 25% of the way by now.
The municipality is 6% of the way. According to plan it should be 25% of the way by now.
The municipality is 12% of the way. According to plan it should be 25% of the way by now.
The municipality is 25% of the way. According to plan it should be 25% of the way by now.
The figure has risen from 2,500 MWh to 2,505 MWh. According to plan it should be 2,475 MWh. The change is no larger than the uncertainty of 10 MWh.
The municipality is 17% of the way. According to plan it should be 25% of the way by now.
The level has been maintained: 87% against 88% at the start.
It has not been carried out yet. The deadline is 31 December 2013.
15% has been carried out. The deadline is 31 December 2013. According to plan 25% should have been carried out by now.
The contract does not say how much or how many it is to come to. So it cannot be worked out how far the municipality is.
The municipality is 27% of the way. According to plan it need only be 25% of the way by now.
So far the figure is 2 klager, which keeps within the target of 10 klager. Counting goes on until 31 December 2013.
The municipality is 4% of the way. According to plan it need only be 5% of the way by now, and it is too early to tell.
The municipality is 25% of the way. According to plan it need only be 0% of the way by now, and it is too early to tell.
The municipality is 25% of the way. According to plan the target should be met by now.
The latest measurement shows 95%. That is 15 percentage points above the target of 80%.
The municipality is 25% of the way. According to plan it should be 25% of the way by now.
The municipality is 24% of the way. According to plan it should be 25% of the way by now.
The municipality is 0% of the way. According to plan it need only be 1% of the way by now, and it is too early to tell.
The municipality is 5% of the way. According to plan it should be 25% of the way by now.
The share has fallen from 80% to 60%. According to plan it should be 85%.
The share has fallen from 80% to 70%. The target was met at the start, but no longer is.
The deadline passed on 30 June 2012. The latest measurement shows 90%; the target is 100%. The municipality came 50% of the way.
The deadline passed on 31 August 2012. The latest measurement is from 30 June 2012; the final one is missing.
There are no measurements. The deadline is 31 December 2013.
The latest measurement was 40 borgere (30 June 2012). The contract states no starting value, so the change cannot be worked out.
The latest measurement was 4 borgere (30 June 2012). The starting value is 0, so a change in per cent cannot be worked out.
The share has fallen from 80% to 79%. According to plan it should be 85%. The change is no larger than the uncertainty of 2 percentage points.
The municipality is 50% of the way. According to plan it need only be 25% of the way by now. The target was met at an earlier measurement.
The municipality is 15% of the way. According to plan it should be 17% of the way by now. The figure has been revised since an earlier follow-up.
The latest measurement shows 900 borgere. That is 889 borgere above the target of 11 borgere.
The figure has fallen from 10 borgere to −900 borgere. According to plan it should be 10.3 borgere.
The municipality is 24% of the way. According to plan it should be 25% of the way by now.
The municipality is 25% of the way. According to plan it should be 25% of the way by now.
The municipality is 42% of the way. According to plan it need only be 25% of the way by now.
The latest measurement was −7 grader (30 June 2012). The contract states no starting value, so the change cannot be worked out.
The municipality is 25% of the way. According to plan it should be 25% of the way by now.
The latest measurement shows 3 ulykker; the target is 0 ulykker. That is 3 ulykker too much.
The latest measurement shows 110%, which is 92% of the target of 120%. It falls 10 percentage points short.
The municipality is 28% of the way. According to plan it need only be 25% of the way by now.
The municipality is 98% of the way. According to plan it need only be 25% of the way by now.
The latest measurement shows 9,990,630 kr. That is 7,509,370 kr. below the target of 17,500,000 kr.
The municipality is 25% of the way. According to plan it should be 25% of the way by now.
The share has fallen from 80% to 79%. The target was met at the start, but no longer is.
The municipality is 25% of the way. According to plan it should be 25% of the way by now.
