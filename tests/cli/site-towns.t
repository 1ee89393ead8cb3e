A municipality whose committees have contracts of their own, and whose areas were merged: what each page says.

$ kk site by -o web && find web/998-proeveby/maal web/998-proeveby/omraade -name index.html | LC_ALL=C sort
web/998-proeveby/maal/huller/index.html
web/998-proeveby/maal/mad/index.html
web/998-proeveby/maal/plan/index.html
web/998-proeveby/maal/sygefravaer_aeldreudvalget/index.html
web/998-proeveby/maal/sygefravaer_teknik-og-miljoeudvalget/index.html
web/998-proeveby/omraade/aeldrepleje/index.html
web/998-proeveby/omraade/hjemmepleje/index.html
web/998-proeveby/omraade/plejehjem/index.html
web/998-proeveby/omraade/veje-og-parker/index.html
$ text() { pandoc -f html -t plain --columns 130 "$1" | sed '1,/^4\.  \|^3\.  [^0-9]/d; /^Retsgrundlag/,$d' | grep -v '^ *$'; }

# Two committees have a goal of one name: each has its page, and what one committee's next contract has is no word on the
# goals of the other's.

$ text web/998-proeveby/maal/sygefravaer_teknik-og-miljoeudvalget/index.html
4.  Sygefraværet er højst 4 %
Veje og parker
Sygefraværet er højst 4 %
Den seneste måling viser 3 %. Det er 1 procentpoint under målet på 4 %.
[]Nået
[]Mål 4 %Målt 3 %0 %
-   Læs målet i opfølgningen for 2011
-   Se andre kommuners mål om emnet »Medarbejdere og sygefravær«
År for år
  Dokument          Mål         Målt   Måledato        Status   Offentliggjort
  ----------------- ----------- ------ --------------- -------- ------------------------------------------------
  Opfølgning 2011   Højst 4 %   3 %    30. juni 2011   []Nået   Vedtaget 11. oktober 2011, ikke offentliggjort
  Kontrakt 2011     Højst 4 %   –      –               –        Vedtaget 12. oktober 2010, ikke offentliggjort
  : Hvad hvert dokument sagde, da det blev offentliggjort
Målets ordlyd
-   2011: »Sygefraværet er højst 4 %«
$ text web/998-proeveby/maal/mad/index.html | sed -n 3p
Maden er god

# The goal of an area that another took over is carried on there: corrected, and with its status of the year before.

$ text web/998-proeveby/maal/plan/index.html
4.  Besøgsplanerne er lagt om
Ældrepleje
Besøgsplanerne er lagt om
Det er gennemført.
[]Nået
-   Læs målet i opfølgningen for 2012
-   Se andre kommuners mål om emnet »Andre mål«
År for år
  Dokument          Mål                         Målt   Måledato        Status       Offentliggjort
  ----------------- --------------------------- ------ --------------- ------------ -----------------------------------------------
  Opfølgning 2012   Besøgsplanerne er lagt om   Ja     30. juni 2011   []Nået       Vedtaget 9. oktober 2012, ikke offentliggjort
  Kontrakt 2012     Besøgsplanerne er lagt om   –      –               –            1. november 2011
  Opfølgning 2011   Besøgsplanerne er lagt om   Nej    30. juni 2011   []Afventer   20. oktober 2011
  Kontrakt 2011     Besøgsplanerne er lagt om   –      –               –            1. november 2010
  : Hvad hvert dokument sagde, da det blev offentliggjort
Rettelser
-   Svaret pr. 30. juni 2011 var Nej i opfølgningen for 2011 og er Ja i opfølgningen for 2012.
Målets ordlyd
-   2011: »Alle besøgsplaner er lagt om«
$ pandoc -f html -t plain --columns 130 web/998-proeveby/2012/opfoelgning-aeldreudvalget/index.html | grep -A4 'Sidste år'
  Mål                             Status   Start   Målt   Efter planen   Mål         Af vejen   Sidste år
  ------------------------------- -------- ------- ------ -------------- ----------- ---------- -----------
  1.1 Sygefraværet er højst 4 %   []Nået   –       4 %    –              Højst 4 %   –          Bagud
  1.2 Besøgsplanerne er lagt om   []Nået   –       Ja     –              Ja          100 %      Afventer
$ kk validate --format concise by | grep KK210
by/2012/opf-aeldre.yaml:11:42: advarsel[KK210]: målet »sygefravaer« er nu 5 % for 30. juni 2011, men opfølgningen for 2011 skrev 6 %
by/2012/opf-aeldre.yaml:13:42: advarsel[KK210]: målet »plan« er nu ja for 30. juni 2011, men opfølgningen for 2011 skrev nej
$ kk report by/2012/opf-aeldre.yaml | sed -n '/^## Ændringer/,/^## Ret/p'
## Ændringer

- Sygefraværet er højst 4 %: Tallet pr. 30. juni 2011 var **6 %** i opfølgningen for 2011 og er **5 %** i opfølgningen for 2012.
- Besøgsplanerne er lagt om: Svaret pr. 30. juni 2011 var **Nej** i opfølgningen for 2011 og er **Ja** i opfølgningen for 2012.

## Retsgrundlag
$ text web/998-proeveby/omraade/hjemmepleje/index.html
Serviceområde i Prøveby Kommune
Hjemmepleje
Området har haft 2 mål i de år, der er med her.
Udvalg
    Ældreudvalget
Ansvarlig
    Ældrechefen
Afløst af
    Ældrepleje
Seneste år
    2011
År for år
  Mål                         2011
  --------------------------- ------------
  Sygefraværet er højst 5 %   []Bagud
  Besøgsplanerne er lagt om   []Afventer
  : Målenes status i hvert års opfølgning
$ text web/998-proeveby/omraade/aeldrepleje/index.html | sed -n '/^Har/,/^Seneste/p'
Har afløst
    Hjemmepleje, Plejecentre, madservice
Seneste år
$ pandoc -f html -t plain web/998-proeveby/index.html | sed -n '/^Serviceområder/,/^Følg/p' | grep -v '^ *$'
Serviceområder
-   Hjemmepleje afløst af Ældrepleje
-   Plejehjem afløst af Ældrepleje
-   Veje og parker Teknik- og Miljøudvalget
-   Ældrepleje Ældreudvalget
Følg med

# A chain of versions: the one that nobody replaces is the contract, in the order in which they were adopted; drafts are
# not adopted, and nothing is said to be published that is not.

$ cd kaede; next() { sed "s/^periode/erstatter: $1\n&/; s/2011-10-11/$2/; s/10 dage/$3 dage/g" a.yaml; }
$ next a.yaml 2012-02-14 9 >b.yaml; next b.yaml 2012-05-14 8 >c.yaml; next c.yaml '' 7 >d.yaml; next c.yaml '' 6 >e.yaml
$ sed -i '/^vedtaget: *$/d' d.yaml e.yaml; cd ..; kk site kaede -o web; find web/kaede -name index.html | LC_ALL=C sort
web/kaede/2012/index.html
web/kaede/2012/kontrakt-udkast-2/index.html
web/kaede/2012/kontrakt-udkast/index.html
web/kaede/2012/kontrakt-version-2011-10-11/index.html
web/kaede/2012/kontrakt-version-2012-02-14/index.html
web/kaede/2012/kontrakt/index.html
web/kaede/2012/opfoelgning/index.html
web/kaede/index.html
web/kaede/maal/aeldre-2/index.html
web/kaede/maal/aeldre/index.html
web/kaede/maal/svar/index.html
web/kaede/maal/tilsyn/index.html
web/kaede/omraade/aeldre/index.html
web/kaede/omraade/byg-miljoe/index.html
web/kaede/omraade/byg-og-miljoe/index.html
$ text web/kaede/2012/kontrakt/index.html | grep -A9 '^Ændringer'
Ændringer
-   Mål 1.1 Svar inden 8 dage: målet ændret: højst 9 dage → højst 8 dage
-   Mål 1.1 Svar inden 8 dage: tekst ændret: Svar inden 9 dage → Svar inden 8 dage
-   Tidligere version: Kvalitetskontrakt 2012 vedtaget 11. oktober 2011, ikke offentliggjort
-   Tidligere version: Kvalitetskontrakt 2012 vedtaget 14. februar 2012, ikke offentliggjort
Hent og følg
-   Målene til regneark (CSV, semikolon og decimalkomma)
-   Målene som data (CSV, komma og decimalpunktum)
-   Målene som data (JSON)
-   Nyheder som feed (Atom)
$ text web/kaede/2012/kontrakt-version-2011-10-11/index.html | grep -A1 '^Ændringer'
Ændringer
-   Denne version er erstattet af: Kvalitetskontrakt 2012 vedtaget 14. maj 2012, ikke offentliggjort
$ text web/kaede/maal/svar/index.html
4.  Svar inden 8 dage
Byg og miljø
Svar inden 8 dage
Den seneste måling viser 9 dage; målet er 8 dage. Det er 1 dag for meget.
[]Bagud
[]Mål 8Målt 90
-   Læs målet i opfølgningen for 2012
-   Læs målet i kontrakten for 2012
-   Se andre kommuners mål om emnet »Andre mål«
År for år
  Dokument          Mål             Målt     Måledato        Status             Offentliggjort
  ----------------- --------------- -------- --------------- ------------------ ------------------------------------------------
  Opfølgning 2012   Højst 8 dage    9 dage   30. juni 2012   []Bagud (udgået)   Ikke vedtaget endnu
  Kontrakt 2012     Højst 6 dage    –        –               –                  Ikke vedtaget endnu
  Kontrakt 2012     Højst 7 dage    –        –               –                  Ikke vedtaget endnu
  Kontrakt 2012     Højst 8 dage    –        –               –                  Vedtaget 14. maj 2012, ikke offentliggjort
  Kontrakt 2012     Højst 9 dage    –        –               –                  Vedtaget 14. februar 2012, ikke offentliggjort
  Kontrakt 2012     Højst 10 dage   –        –               –                  Vedtaget 11. oktober 2011, ikke offentliggjort
  : Hvad hvert dokument sagde, da det blev offentliggjort
Målets ordlyd
-   2012: »Svar inden 10 dage«
-   2012: »Svar inden 9 dage«
-   2012: »Svar inden 8 dage«
$ pandoc -f html -t plain web/kaede/index.html | sed -n '/^Kæde Kommune$/,/^Målene nu/p' | grep -v '^ *$'
Kæde Kommune
-   Kontrakten
-   Alle kommuner
-   Emner
-   Om ordningen og data
1.  Alle kommuner
2.  Kæde Kommune
Kvalitetskontrakt og opfølgning
Kæde Kommune
Kontrakten for 2012 har 4 mål. Opfølgningen er ikke offentliggjort.
-   Opfølgningsredegørelse 2012 Ikke vedtaget endnu
-   Kvalitetskontrakt 2012 Ikke vedtaget endnu
-   Kvalitetskontrakt 2012 Ikke vedtaget endnu
-   Kvalitetskontrakt 2012 vedtaget 14. maj 2012, ikke offentliggjort
-   Kvalitetskontrakt 2012 tidligere version
-   Kvalitetskontrakt 2012 tidligere version
Målene nu
$ grep -E '<(id|title)>' web/kaede/feed.xml | sed 's/<[^>]*>//g'
tag:kvalitetskontrakter.invalid,2009-12-15:kaede
Kæde Kommune: kvalitetskontrakt og opfølgning
tag:kvalitetskontrakter.invalid,2012-05-14:kaede/2012/kontrakt
Kæde Kommune: Kvalitetskontrakt 2012
tag:kvalitetskontrakter.invalid,2012-02-14:kaede/2012/kontrakt
Kæde Kommune: Kvalitetskontrakt 2012
tag:kvalitetskontrakter.invalid,2011-10-11:kaede/2012/kontrakt
Kæde Kommune: Kvalitetskontrakt 2012

# In a ring the newest holds.

$ sed -i 's/^periode/erstatter: c.yaml\n&/' kaede/a.yaml; rm kaede/[de].yaml; kk site kaede -o web; ls web/kaede/2012
index.html
kontrakt
kontrakt-version-2011-10-11
kontrakt-version-2012-02-14
opfoelgning

# An English draft of a municipality whose name is an address of the site's own.

$ kk site om -o web && find web -path '*om*' -name index.html | LC_ALL=C sort
web/emner/oekonomi/index.html
web/om/index.html
web/om_1/2012/index.html
web/om_1/2012/kontrakt/index.html
web/om_1/index.html
web/om_1/maal/roads/index.html
web/om_1/omraade/roads/index.html
$ pandoc -f html -t plain --columns 130 web/om_1/index.html | sed -n '/^Om Municipality$/,/^Follow/p' | grep -v '^ *$'
Om Municipality
-   All municipalities
-   Topics
-   About the scheme and data
1.  All municipalities
2.  Om Municipality
Quality contract and follow-up
Om Municipality
Not published: there is only a draft, which the municipal council has not adopted.
-   Quality contract 2012 Not adopted yet
Year by year
-   2012
    There is only a draft, which is not adopted yet.
Service areas
-   Roads
Follow
$ grep -c 'lang="en"' web/index.html web/om_1/maal/roads/index.html; grep -o '<feed[^>]*>' web/feed.xml; grep -o '"dct:language.\{60\}' web/katalog.jsonld | head -1
web/index.html:1
web/om_1/maal/roads/index.html:1
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">

# Nothing to count: only a register, a contract without goals and its follow-up, goals without a figure; two areas whose
# names make one address.

$ kk site reg tom tvilling -o web; find web/aerby web/aaby web/oerby -name index.html | LC_ALL=C sort
web/aaby/index.html
web/aerby/2012/index.html
web/aerby/2012/kontrakt/index.html
web/aerby/2012/opfoelgning/index.html
web/aerby/index.html
web/oerby/2012/index.html
web/oerby/2012/kontrakt/index.html
web/oerby/index.html
web/oerby/maal/kulde/index.html
web/oerby/maal/tid/index.html
web/oerby/maal/vej-2/index.html
web/oerby/maal/vej/index.html
web/oerby/omraade/veje-parker/index.html
web/oerby/omraade/veje-parker_2/index.html
$ for town in aaby aerby oerby; do pandoc -f html -t plain --columns 130 web/$town/index.html | sed '1,/^2\.  /d; /^Følg/,$d' | grep -v '^ *$'; done
Kvalitetskontrakt og opfølgning
Åby Kommune
Ikke offentliggjort: kommunen har ingen kvalitetskontrakt her.
Kvalitetskontrakt og opfølgning
Ærby Kommune
Der er ingen mål at følge op på.
-   Opfølgningsredegørelse 2012 vedtaget 9. oktober 2012, ikke offentliggjort
-   Kvalitetskontrakt 2012 offentliggjort 20. oktober 2011
År for år
-   2012
    Der er ingen mål at følge op på.
Kvalitetskontrakt og opfølgning
Ørby Kommune
Kontrakten for 2012 har 4 mål. Opfølgningen er ikke offentliggjort.
-   Kvalitetskontrakt 2012 offentliggjort 20. oktober 2011
Målene nu
  Mål                      Serviceområde   Skal være
  ------------------------ --------------- ------------------------
  Vejene er gode           Veje/parker     –
  Parkerne er gode         Veje, parker    –
  Ventetiden er passende   Veje, parker    30 minutter til 1 time
  Isen er jævn             Veje, parker    −2 til 2 grader
  : Alle mål, 2012
År for år
-   2012
    Opfølgningen er ikke offentliggjort.
Serviceområder
-   Veje, parker
-   Veje/parker
$ pandoc -f html -t plain --columns 130 web/aerby/2012/opfoelgning/index.html | sed '1,/^4\.  /d; /^Hent/,$d' | grep -v '^ *$'
Opfølgningsredegørelse 2012
Hvor langt er kommunen med sine mål?
Der er ingen mål at følge op på.
Målt til og med
    31. august 2012
Vedtaget
    9. oktober 2012
Offentliggjort
    Ikke endnusenest 9. november 2012
Næste opfølgning
    Senest med budget 2014
$ pandoc -f html -t plain --columns 130 web/oerby/omraade/veje-parker_2/index.html | sed '1,/^3\.  /d; /^Retsgrundlag/,$d' | grep -v '^ *$'
Serviceområde i Ørby Kommune
Veje/parker
Området har haft 1 mål i de år, der er med her.
Seneste år
    2012
År for år
  Mål              2012
  ---------------- --------
  Vejene er gode   Aftalt
  : Målenes status i hvert års opfølgning
$ grep -o 'id="bogstav[^"]*"' web/index.html
id="bogstav-ae"
id="bogstav-oe"
id="bogstav-aa"

# What begins with no letter is one group, and the first, whatever weight its sign has.

$ mkdir tegn; for name in '-by' 100by Aaby ⛄by; do sed "s/Kæde/$name/; /^erstatter/d" kaede/b.yaml >"tegn/$name.yaml"; done
$ kk site tegn -o tegnweb && grep -o 'id="bogstav[^"]*"' tegnweb/index.html
id="bogstav-0"
id="bogstav-aa"

# All of them together: two under one letter, and each after its own filters.

$ sed 's/Kæde/Køge/; /^erstatter/d' kaede/b.yaml >by/koege.yaml; kk site by kaede om -o web
$ grep -o '<div[^>]*data-kinds="[^"]*"' web/index.html
<div data-kinds="contract unpublished contract unpublished"
<div data-kinds="unpublished"
<div data-kinds="followup unpublished achieved"

# An area of the register without an id is known by its name, and may have taken over too.

$ sed -i 's/- {navn: Veje og parker}/- {navn: Veje og parker, afløser: hjemmepleje}/' by/kommune.yaml; kk site by -o web3
$ for area in hjemmepleje veje-og-parker; do pandoc -f html -t plain web3/998-proeveby/omraade/$area/index.html | grep -iA1 afløst; done
Afløst af
    Ældrepleje, Veje og parker
Har afløst
    Hjemmepleje
