# SPDX-License-Identifier: MPL-2.0
From the minutes to a published contract, and from a spreadsheet to a published follow-up, without an editor: only
what neither of them says is typed, as options.

$ kk import -q -o kontrakt-2013.yaml --set offentliggjort=2012-10-20 --set adresse=https://eksempelby.example/kontrakt referat.md
$ kk validate --today 2013-01-10 kontrakt-2013.yaml
0 fejl, 0 advarsler i 1 fil
$ kk report --format html -o kontrakt-2013.html kontrakt-2013.yaml && grep -c '<h3.*Åbningstid' kontrakt-2013.html
1
$ sed -n '/^periode/,/^sag/p' kontrakt-2013.yaml
periode: 2013

vurdering: Kvaliteten kan især udvikles, hvor borgerne kan klare sig selv.

serviceområder:
  - navn: Biblioteker
    temaer:
      - betegnelse: Åbningstid
        mål:
          - id: brugerne-tilfredse-aabningstiden
            tekst: Mindst 80 % af brugerne er tilfredse med åbningstiden
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 80 %
            frist: 2013-12-31
            kilde: Brugerundersøgelsen
        veje:
          - Selvbetjening om aftenen

      - betegnelse: Udlån
        mål:
          - id: udlaanet-boeger-stiger
            tekst: Udlånet af e-bøger stiger fra 4.000 til 5.000 lån
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            mindst: 5000 lån
            udgangspunkt: 4000 lån
            frist: 2013-12-31
            kilde: Udlånssystemet
        veje:
          - Kurser
          - Kampagne på skolerne

  - navn: Idræt
    temaer:
      - betegnelse: Foreninger
        mål:
          - id: ansoegningerne-lokaler-faar
            tekst: Højst 5 % af ansøgningerne om lokaler får afslag
            # foreslået ud fra teksten; slet denne linje, når en person har bekræftet det
            højst: 5 %
            frist: 2013-12-31
            kilde: Bookingsystemet
        veje:
          - Fordelingsmøde hvert kvartal

sag:
$ kk import --measurements --from kontrakt-2013.yaml -o data-2013.csv målinger.csv
$ sed -i '1i sep=;' data-2013.csv; cat data-2013.csv
sep=;
mål;dato;værdi
brugerne-tilfredse-aabningstiden;2013-03-31;74 %
brugerne-tilfredse-aabningstiden;2013-06-30;81 %
brugerne-tilfredse-aabningstiden;2013-07-31;83,5 %
udlaanet-boeger-stiger;2013-03-31;4200 lån
udlaanet-boeger-stiger;2013-06-30;4450 lån
ansoegningerne-lokaler-faar;2013-06-30;4 %
ansoegningerne-lokaler-faar;2013-07-31;6 %
$ kk new opfølgning --today 2013-10-01 --from kontrakt-2013.yaml -o opfølgning-2013.yaml --set data=data-2013.csv --set opgjort=2013-09-01 --set budgetvedtagelse=2013-10-08 --set offentliggjort=2013-10-20 --set vedtaget=2013-10-08 --set adresse=https://eksempelby.example/opfoelgning --set 'mål.ansoegningerne-lokaler-faar.opfølgning=Flere lokaler åbnes om aftenen.' --set 'mål.udlaanet-boeger-stiger.opfølgning=Kampagnen gentages i efteråret.'
$ kk validate --today 2013-11-01 opfølgning-2013.yaml
0 fejl, 0 advarsler i 1 fil
$ kk progress --today 2013-11-01 opfølgning-2013.yaml
Eksempelby Kommune, pr. 1. september 2013 (opfølgning-2013.yaml)
Ét af tre mål er nået. To er bagud.

Biblioteker
Status   Mål                                             Andel    Målt  Måltal
✓ Nået   brugerne-tilfredse-aabningstiden  ▒▒▒▒▒▒▒▒▒▒▒▒  100 %  83,5 %    80 %
⧖ Bagud  udlaanet-boeger-stiger            █████┃······   45 %   4.450   5.000

Idræt
⧖ Bagud  ansoegningerne-lokaler-faar       ▒▒▒▒▒▒▒▒▒▒··   83 %     6 %     5 %

█ andel af vejen   ▒ andel af målet (uden udgangspunkt)   ┃ efter planen
$ kk report --format html -o opfølgning-2013.html opfølgning-2013.yaml && grep -c 'Flere lokaler åbnes om aftenen' opfølgning-2013.html
1

# A value for what is no key, for a goal that is not there, or without a value.

$ kk new opfølgning --from kontrakt-2013.yaml --set mål.andet.forklaring=Godt
kk: --set »mål.andet.forklaring=Godt«: skriv en af dokumentets nøgler, = og en værdi, fx opgjort=2012-12-31 eller mål.telefon.forklaring=…
[2]
$ kk new kontrakt --set peirode=2013
kk: --set »peirode=2013«: skriv en af dokumentets nøgler, = og en værdi, fx opgjort=2012-12-31 eller mål.telefon.forklaring=…
[2]
$ kk new kontrakt --set periode=
kk: --set »periode=«: skriv en af dokumentets nøgler, = og en værdi, fx opgjort=2012-12-31 eller mål.telefon.forklaring=…
[2]
$ kk new kontrakt --set 'serviceområder=Skole' --lang en
kk: --set “serviceområder=Skole”: write a key of the document, = and a value, e.g. as_of=2012-12-31 or goals.telefon.explanation=…
[2]
$ kk import --set peirode=2013 -o aldrig.yaml referat.md; ls aldrig.yaml
kk: --set »peirode=2013«: skriv en af dokumentets nøgler, = og en værdi, fx opgjort=2012-12-31 eller mål.telefon.forklaring=…
ls: cannot access 'aldrig.yaml': No such file or directory
[2]
$ kk new kommune --set kommune='Ny Kommune' --set kode=123 --set cvr=12345678 | sed -n '/^kommune/p;/^kode/p;/^cvr/p'
kommune: Ny Kommune
kode: 123
cvr: 12345678
$ kk new kontrakt --set sag.indstilling='At kontrakten: godkendes' --set periode=2014 --set erstatter=kontrakt-2013.yaml | sed -n '/^sag/,/^periode/p;/^erstatter/p'
sag:
  indstilling: 'At kontrakten: godkendes'
periode: 2014
erstatter: kontrakt-2013.yaml

# Goals by number, text or measure; what is no goal, or several, is told of.

$ kk import --measurements --from examples/eksempelby/kvalitetskontrakt-2012.yaml tekster.csv
mål;dato;værdi
telefon;2012-06-30;91,4 %
telefon;2012-08-31;92 %
personlig;2012-06-30;83 %
fvu-forloeb;2012-07-31;5 forløb
fvu-evaluering;2012-06-30;nej
fvu-evaluering;2012-08-31;ja
$ kk import --measurements --from examples/eksempelby/kvalitetskontrakt-2012.yaml forkerte.csv
forkerte.csv:1: kolonnen »30-06-12« er hverken en dato, enhed, gruppe, kilde eller note; skriv en dag som 30-06-2012, eller juni 2012, 2. kvartal 2012 eller 2012
forkerte.csv:1: kolonnen »2011/12« er hverken en dato, enhed, gruppe, kilde eller note; skriv en dag som 30-06-2012, eller juni 2012, 2. kvartal 2012 eller 2012
forkerte.csv:2: »Der gennemføres mindst 15 FVU-forløb i 2012, og erfaringerne…« er flere mål (fvu-forloeb, fvu-evaluering): skriv det enes id
forkerte.csv:3: »byggesag« er ikke et mål i kontrakten; mente du »byggesager«?
forkerte.csv:4: »Noget andet« er hverken id, nummer eller tekst på et mål i kontrakten
forkerte.csv:5: målets id mangler
kk: forkerte.csv: intet er skrevet
[1]
$ kk import --measurements --from examples/eksempelby/kommune.yaml tekster.csv
tekster.csv: ingen kontrakt er givet med --from, eller den har ingen mål med id
kk: tekster.csv: intet er skrevet
[1]
$ kk import --measurements examples/eksempelby/målinger-2012.csv
målinger-2012.csv:1: filen har en række for hver måling i forvejen: nævn den under »data« i opfølgningen, som den er
kk: examples/eksempelby/målinger-2012.csv: intet er skrevet
[1]
