A site of several years: each goal is followed from one to the next, and the feed tells what was corrected.

$ kk site -o web by
$ news() { grep -E '<(id|title|updated|summary)>' web/998-proeveby/feed.xml | sed 's/<[^>]*>//g'; }
$ text() { pandoc -f html -t plain --columns 110 "$1" | sed '1,/^4\.  \|^3\.  2012/d; /^Retsgrundlag/,$d' | grep -v '^ *$'; }
$ news | grep -A3 rettelse
tag:kvalitetskontrakter.invalid,2012-10-09:998-proeveby/2012/opfoelgning/rettelse/telefon/2011-06-30
Prøveby Kommune: rettet tal for målet »Andel af opkald besvaret inden for 60 sekunder«
2012-10-09T00:00:00Z
Tallet pr. 30. juni 2011 var 88 % i opfølgningen for 2011 og er 87,5 % i opfølgningen for 2012.
$ text web/998-proeveby/maal/telefon/index.html
Borgerservice
Andel af opkald besvaret inden for 60 sekunder
Den seneste måling viser 94 %; det er 99 % af målet på 95 %. Der mangler 1 procentpoint.
[]Følger planen
[]Mål 95 %Målt 94 %0 %
-   Læs målet i opfølgningen for 2012
-   Se andre kommuners mål om emnet »Telefon«
År for år
  Dokument          Mål           Målt   Måledato        Status            Offentliggjort
  ----------------- ------------- ------ --------------- ----------------- ------------------------------------------------
  Opfølgning 2012   Mindst 95 %   94 %   30. juni 2012   []Følger planen   Vedtaget 9. oktober 2012, ikke offentliggjort
  Kontrakt 2012     Mindst 95 %   –      –               –                 1. november 2011
  Opfølgning 2011   Mindst 90 %   88 %   30. juni 2011   []Følger planen   Vedtaget 11. oktober 2011, ikke offentliggjort
  Kontrakt 2011     Mindst 90 %   –      –               –                 1. november 2010
  : Hvad hvert dokument sagde, da det blev offentliggjort
Rettelser
-   Tallet pr. 30. juni 2011 var 88 % i opfølgningen for 2011 og er 87,5 % i opfølgningen for 2012.
Målets ordlyd
-   2011: »90 % af opkald besvares inden 60 sekunder«
-   2012: »95 % af opkald besvares inden 60 sekunder«
$ text web/998-proeveby/maal/gammelt/index.html
Borgerservice
Mindst 10 kurser
Den seneste måling viser 3 kurser; det er 30 % af målet på 10 kurser. Der mangler 7 kurser.
[]Langt bagud
[]Mål 10Målt 30
-   Læs målet i opfølgningen for 2011
-   Se andre kommuners mål om emnet »Andre mål«
År for år
  Dokument          Mål                Målt       Måledato        Status          Offentliggjort
  ----------------- ------------------ ---------- --------------- --------------- ------------------------------------------------
  Opfølgning 2011   Mindst 10 kurser   3 kurser   30. juni 2011   []Langt bagud   Vedtaget 11. oktober 2011, ikke offentliggjort
  Kontrakt 2011     Mindst 10 kurser   –          –               –               1. november 2010
  : Hvad hvert dokument sagde, da det blev offentliggjort
Målets ordlyd
-   2011: »Mindst 10 kurser«
$ text web/998-proeveby/maal/nyt/index.html
Borgerservice
Ventetid
Udgået 9. oktober 2012.
-   Læs målet i opfølgningen for 2012
-   Se andre kommuners mål om emnet »Svartid og sagsbehandling«
Derfor udgik målet
Byrådet har besluttet at nedlægge målet.
År for år
  Dokument          Mål             Målt      Måledato        Status                   Offentliggjort
  ----------------- --------------- --------- --------------- ------------------------ -----------------------------------------------
  Opfølgning 2012   Højst 14 dage   40 dage   30. juni 2012   []Går tilbage (udgået)   Vedtaget 9. oktober 2012, ikke offentliggjort
  Kontrakt 2012     Højst 14 dage   –         –               –                        1. november 2011
  : Hvad hvert dokument sagde, da det blev offentliggjort
Målets ordlyd
-   2012: »Ventetiden falder til højst 14 dage«
$ text web/998-proeveby/2012/index.html
Året 2012
2 mål: 1 følger planen, 1 går tilbage
[]
Dokumenter
-   Opfølgningsredegørelse 2012 vedtaget 9. oktober 2012, ikke offentliggjort
-   Kvalitetskontrakt 2012 offentliggjort 1. november 2011

# A goal whose status is another than in the follow-up before is news.

$ sed -i 's/værdi: 94 %/værdi: 70 %/' by/2012/opf.yaml; kk site -o web by; news | grep -A3 'status/'
tag:kvalitetskontrakter.invalid,2012-10-09:998-proeveby/2012/opfoelgning/status/telefon
Andel af opkald besvaret inden for 60 sekunder: Bagud
2012-10-09T00:00:00Z
Status var »Følger planen« i opfølgningen for 2011 og er »Bagud« i opfølgningen for 2012.

# A year's contract is the version that replaces the others of it, and these keep a page of their own.

$ mkdir by/2012/ny; sed -e 's/vedtaget: 2011-10-11/vedtaget: 2012-02-01/; s/2011-11-01/2012-02-10/; s|../2011/kontrakt|../kontrakt|; s/højst: 14/højst: 12/' by/2012/kontrakt.yaml >by/2012/ny/kontrakt.yaml
$ kk site -o web by; find web/998-proeveby/2012 -name index.html | sort; news | grep '/kontrakt'
web/998-proeveby/2012/index.html
web/998-proeveby/2012/kontrakt-version-2011-10-11/index.html
web/998-proeveby/2012/kontrakt/index.html
web/998-proeveby/2012/opfoelgning/index.html
tag:kvalitetskontrakter.invalid,2012-02-10:998-proeveby/2012/kontrakt
tag:kvalitetskontrakter.invalid,2011-11-01:998-proeveby/2012/kontrakt
tag:kvalitetskontrakter.invalid,2010-11-01:998-proeveby/2011/kontrakt
$ text web/998-proeveby/2012/kontrakt/index.html | head -3
4.  Kvalitetskontrakt 2012
Kvalitetskontrakt 2012
Hvad har kommunen sat sig for?

# A follow-up that is not adopted yet is no news, and does not say how the goals stand; a contract that is not either is
# no agreement.

$ rm -r by/2012/ny; sed -i '/^vedtaget/d' by/2012/opf.yaml; kk site -o web by
$ years() { pandoc -f html -t plain web/998-proeveby/omraade/borgerservice/index.html | sed -n '/^  Mål/,/^  :/p'; }; years
  Mål                                              2012     2011
  ------------------------------------------------ -------- -----------------
  Andel af opkald besvaret inden for 60 sekunder   Aftalt   []Følger planen
  Ventetid                                         Aftalt   –
  Mindst 10 kurser                                 –        []Langt bagud

  : Målenes status i hvert års opfølgning
$ news | grep -c 2012/opfoelgning
0
[1]
$ sed -i '/^vedtaget/d' by/2012/kontrakt.yaml; kk site -o web by; years
  Mål                                              2012     2011
  ------------------------------------------------ -------- -----------------
  Ventetid                                         Udkast   –
  Andel af opkald besvaret inden for 60 sekunder   Udkast   []Følger planen
  Mindst 10 kurser                                 –        []Langt bagud

  : Målenes status i hvert års opfølgning
