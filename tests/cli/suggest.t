What a goal's sentence states: the lines to type.

$ kk suggest "95 % af alle telefoniske henvendelser besvares inden for 60 sekunder"
# 95 % af alle telefoniske henvendelser besvares inden for 60 sekunder
# »95 %« er læst som mindst; sætningen siger det ikke
# »60 sekunder« hører til det, der måles
mindst: 95 %
$ kk suggest "Mindst 20 % flere borgere skal ultimo 2012 anvende selvbetjening i forhold til 2010"
# Mindst 20 % flere borgere skal ultimo 2012 anvende selvbetjening i forhold til 2010
stiger: 20 %
udgangspunkt: {dato: 2010}
frist: 2012-12-31
$ kk suggest "Sygefraværet falder fra 5,2 % i 2010 til 4,5 % i 2012"
# Sygefraværet falder fra 5,2 % i 2010 til 4,5 % i 2012
højst: 4,5 %
udgangspunkt:
  værdi: 5,2 %
  dato: 2010
frist: 2012-12-31
$ kk suggest "Der er gennemført mindst 15 FVU-forløb og erfaringerne er evaluerede."
# Der er gennemført mindst 15 FVU-forløb og erfaringerne er evaluerede.
# sætningen har et mål mere: »erfaringerne er evaluerede«; skriv det som sit eget mål med samme tekst
mindst: 15 FVU-forløb
$ kk suggest "Mindst 80 % af ansøgningerne er digitale inden 2015"
# Mindst 80 % af ansøgningerne er digitale inden 2015
# »inden 2015« kan være før 1. januar (2014-12-31) eller inden årets udgang (2015-12-31)
mindst: 80 %
$ kk suggest "Der udarbejdes en ny sundhedspolitik: kost og motion"
# Der udarbejdes en ny sundhedspolitik: kost og motion
gennemført: 'Der udarbejdes en ny sundhedspolitik: kost og motion'

# Where nothing is read it says why.

$ kk suggest "Der måles på antal henviste børn og unge"
# Der måles på antal henviste børn og unge
# intet forslag: sætningen siger, hvad der måles, men ikke hvor meget eller hvor mange det skal blive til
[1]
$ kk suggest "Sygefraværet skal stige med højst 2 %" "Opkald besvares inden for 60 sekunder"
# Sygefraværet skal stige med højst 2 %
# intet forslag: »2 %« er en grænse for en ændring; det har formatet ingen målestok for

# Opkald besvares inden for 60 sekunder
# intet forslag: »60 sekunder« hører til det, der tælles; sætningen siger ikke, hvor mange det skal gælde
[1]
$ kk suggest --lang en "Alle elever skal have mindst 80 % fremmøde"
# Alle elever skal have mindst 80 % fremmøde
# nothing suggested: the sentence may mean that it holds for 100 %, or that the target is “80 %”
[1]

# One a line on standard input; empty lines are nothing.

$ printf 'Højst 5 %% af sagerne omgøres\r\n\n3-4.000 samtaler gennemføres ikke\n' | kk suggest
# Højst 5 % af sagerne omgøres
højst: 5 %

# 3-4.000 samtaler gennemføres ikke
# intet forslag: sætningen har intet tal, som målet kan holdes op imod
[1]
$ printf 'At least 1,200 visits are carried out in 2012' | kk suggest --lang en -
# At least 1,200 visits are carried out in 2012
at_least: 1200 visits
deadline: 2012-12-31

# JSON: one object a line.

$ kk suggest --format json "Mindst 95 % af breve besvares inden for 5 dage" "Holdene har mellem 18 og 22 elever" "Vi gør os umage"
{"text": "Mindst 95 % af breve besvares inden for 5 dage", "comparator": "at_least", "value": "95", "value_high": null, "unit": "%", "threshold": "5 dage", "deadline": null, "baseline": null, "ambiguous": [], "spans": [{"what": "comparator", "start": 0, "end": 6}, {"what": "value", "start": 7, "end": 9}, {"what": "unit", "start": 10, "end": 11}, {"what": "threshold", "start": 40, "end": 46}], "notes": ["»5 dage« hører til det, der måles"], "reason": null}
{"text": "Holdene har mellem 18 og 22 elever", "comparator": "between", "value": "18", "value_high": "22", "unit": "elever", "threshold": null, "deadline": null, "baseline": null, "ambiguous": [], "spans": [{"what": "comparator", "start": 12, "end": 18}, {"what": "value", "start": 19, "end": 21}, {"what": "value_high", "start": 25, "end": 27}, {"what": "unit", "start": 28, "end": 34}], "notes": [], "reason": null}
{"text": "Vi gør os umage", "comparator": null, "value": null, "value_high": null, "unit": null, "threshold": null, "deadline": null, "baseline": null, "ambiguous": [], "spans": [], "notes": [], "reason": "sætningen har intet tal, som målet kan holdes op imod"}
[1]
$ kk suggest -f json --lang en "Antallet af brugere falder fra 120 i 2010 til 90 inden 1. juli 2013"
{"text": "Antallet af brugere falder fra 120 i 2010 til 90 inden 1. juli 2013", "comparator": "at_most", "value": "90", "value_high": null, "unit": null, "threshold": null, "deadline": "2013-07-01", "baseline": {"value": "120", "unit": null, "date": "2010-12-31"}, "ambiguous": ["“inden 1. juli 2013” may be by the day before (2013-06-30) or on the day itself (2013-07-01)"], "spans": [{"what": "comparator", "start": 20, "end": 26}, {"what": "value", "start": 46, "end": 48}, {"what": "deadline", "start": 49, "end": 67}, {"what": "baseline", "start": 31, "end": 41}], "notes": [], "reason": null}
$ printf 'Mindst 5 \033[31m"x"\377\n' | kk suggest -f json
{"text": "Mindst 5 \u001b[31m\"x\"�", "comparator": "at_least", "value": "5", "value_high": null, "unit": null, "threshold": null, "deadline": null, "baseline": null, "ambiguous": [], "spans": [{"what": "comparator", "start": 0, "end": 6}, {"what": "value", "start": 7, "end": 8}], "notes": [], "reason": null}
$ printf '# 5\033[31m mindst 5 \377 elever: {a}\n' | kk suggest
# # 5<U+001B>[31m mindst 5 � elever: {a}
mindst: 5

# Wrong use.

$ kk suggest </dev/null
kk: der er ingen tekst at læse
[2]
$ kk suggest --format text "Mindst 5 %"
kk: --format kan ikke være »text«; skriv yaml eller json
[2]
$ kk suggest "Mindst 5 %" >/dev/full
kk: standard output: kan ikke skrives: disken er fuld
[3]
$ printf '\357\273\277Højst 5 %% af sagerne omgøres\r\n' | kk suggest --format json | cut -c1-44
{"text": "Højst 5 % af sagerne omgøres", "

# What was, is expected or is a condition is no target; bounds on both sides are one.

$ kk suggest "Andelen forventes at stige med 5 %" "Hvis fraværet overstiger 5 %, holdes der en samtale" "Andelen skal være mindst 60 og højst 70 %"
# Andelen forventes at stige med 5 %
# intet forslag: »5 %« er, hvad der er, var eller ventes, og ikke, hvad der skal nås

# Hvis fraværet overstiger 5 %, holdes der en samtale
# intet forslag: »5 %« hører til det, der tælles; sætningen siger ikke, hvor mange det skal gælde

# Andelen skal være mindst 60 og højst 70 %
mellem: 60 og 70 %
[1]

# A file's name is a sentence too, and hardly what was meant.

$ echo 'Mindst 5 % er glade' >mål.txt; kk suggest mål.txt
kk: »mål.txt« er læst som en sætning; en fils linjer læses med kk suggest <mål.txt
# mål.txt
# intet forslag: sætningen har intet tal, som målet kan holdes op imod
[1]
$ kk suggest -- - <mål.txt
# Mindst 5 % er glade
mindst: 5 %
