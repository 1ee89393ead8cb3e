# A work tree as a static site.

$ kk site examples -o site -v
kk: 73 filer er skrevet, og 0 er fjernet

# Nothing changed: nothing is written, whatever the day, the time zone and the folder.

$ kk site examples -o site -v --today 2030-01-01
kk: 0 filer er skrevet, og 0 er fjernet
$ cp -R examples other && (cd other && TZ=Pacific/Auckland kk site . -o ../site -v)
kk: 0 filer er skrevet, og 0 er fjernet

$ kk site examples -o site -v -j 1 && LC_ALL=tr_TR.UTF-8 LANG=da_DK.UTF-8 kk site examples -o site -v -j 7
kk: 0 filer er skrevet, og 0 er fjernet
kk: 0 filer er skrevet, og 0 er fjernet

# What there is, and where.

$ find site -name '*.html' -path '*999*' | LC_ALL=C sort
site/999-eksempelby/2012/index.html
site/999-eksempelby/2012/kontrakt/index.html
site/999-eksempelby/2012/opfoelgning/index.html
site/999-eksempelby/index.html
site/999-eksempelby/maal/byggesager/index.html
site/999-eksempelby/maal/doegnplan/index.html
site/999-eksempelby/maal/elforbrug/index.html
site/999-eksempelby/maal/foreningsliv/index.html
site/999-eksempelby/maal/fvu-evaluering/index.html
site/999-eksempelby/maal/fvu-forloeb/index.html
site/999-eksempelby/maal/laesning/index.html
site/999-eksempelby/maal/personlig/index.html
site/999-eksempelby/maal/selvbetjening/index.html
site/999-eksempelby/maal/svoemning/index.html
site/999-eksempelby/maal/telefon/index.html
site/999-eksempelby/maal/tilfredshed/index.html
site/999-eksempelby/omraade/aeldrepleje/index.html
site/999-eksempelby/omraade/borgerservice/index.html
site/999-eksempelby/omraade/byg/index.html
site/999-eksempelby/omraade/folkeskole/index.html
site/999-eksempelby/omraade/integration/index.html
$ find site -type f -not -name '*.html' | LC_ALL=C sort
site/.kk-site
site/169-hoeje-taastrup/2012/kontrakt-borger-og-erhvervsudvalget/kontrakt-borger-og-erhvervsudvalget-2012-excel.csv
site/169-hoeje-taastrup/2012/kontrakt-borger-og-erhvervsudvalget/kontrakt-borger-og-erhvervsudvalget-2012.csv
site/169-hoeje-taastrup/2012/kontrakt-borger-og-erhvervsudvalget/kontrakt-borger-og-erhvervsudvalget-2012.json
site/169-hoeje-taastrup/feed.xml
site/169-hoeje-taastrup/frister.ics
site/999-eksempelby/2012/kontrakt/kontrakt-2012-excel.csv
site/999-eksempelby/2012/kontrakt/kontrakt-2012.csv
site/999-eksempelby/2012/kontrakt/kontrakt-2012.json
site/999-eksempelby/2012/opfoelgning/opfoelgning-2012-excel.csv
site/999-eksempelby/2012/opfoelgning/opfoelgning-2012.csv
site/999-eksempelby/2012/opfoelgning/opfoelgning-2012.json
site/999-eksempelby/feed.xml
site/999-eksempelby/frister.ics
site/data/maal-excel.csv
site/data/maal.csv
site/data/maal.ndjson
site/feed.xml
site/katalog.jsonld
site/sitemap.xml
$ grep -o '<a href="[^"]*telefon"' site/999-eksempelby/index.html
<a href="../999-eksempelby/2012/opfoelgning/index.html#maal-telefon"

# The data, in both dialects.

$ grep telefon site/999-eksempelby/2012/opfoelgning/opfoelgning-2012.csv | tr -d '\r'
999,Eksempelby Kommune,2012,opfoelgning,Borgerservice,telefon,1.1,95 % af alle telefoniske henvendelser besvares inden for 60 sekunder,andel af telefoniske henvendelser besvaret inden for 60 sekunder,%,,95,,2012-12-31,2012-09-01,91.4,2012-06-30,,100,on_track,Følger planen,999-eksempelby/2012/opfoelgning/index.html#maal-telefon
$ grep telefon site/999-eksempelby/2012/opfoelgning/opfoelgning-2012-excel.csv | tr -d '\r'
999;Eksempelby Kommune;2012;opfoelgning;Borgerservice;telefon;1.1;95 % af alle telefoniske henvendelser besvares inden for 60 sekunder;andel af telefoniske henvendelser besvaret inden for 60 sekunder;%;;95;;2012-12-31;2012-09-01;"91,4";2012-06-30;;100;on_track;Følger planen;999-eksempelby/2012/opfoelgning/index.html#maal-telefon

# With an address the site says where it is; one that is none is wrong use.

$ kk site examples -o addressed --base-url https://kk.example && grep -c '<loc>https://kk.example/' addressed/sitemap.xml
36
$ kk site examples -o none --base-url kk.example
kk: »kk.example« er ikke en adresse som https://eksempel.dk/
[2]
$ for url in ftp://kk.example https:// https:///kk https://kk.example/?a https://kk.example/#a https://a@kk.example; do kk site examples -o none --base-url $url; done 2>&1 | grep -c 'er ikke en adresse'
6
$ kk site examples
kk: kk site skal have en mappe at skrive i: -o MAPPE
[2]

# What is not kk's stays; what was kk's and no longer belongs goes.

$ echo mine >site/999-eksempelby/note.txt && rm -r examples/eksempelby && kk site examples -o site -v
kk: 16 filer er skrevet, og 29 er fjernet
$ ls site/999-eksempelby
note.txt
$ mkdir taken && echo mine >taken/index.html && kk site examples -o taken
kk: taken/index.html er der i forvejen og er ikke skrevet af kk
[3]
$ ls -A taken
index.html
$ mkdir linked elsewhere && ln -s ../elsewhere linked/169-hoeje-taastrup && kk site examples -o linked
kk: linked/169-hoeje-taastrup/frister.ics: er ikke en mappe
[3]
$ ls -A elsewhere

# A document that cannot be read leaves the old site whole.

$ cksum site/index.html >before && echo 'periode: [' >>examples/hoeje-taastrup/kvalitetskontrakt-2012.yaml
$ kk site examples -o site 2>/dev/null
[1]
$ cksum site/index.html | cmp - before && ls -A site
.kk-site
169-hoeje-taastrup
999-eksempelby
data
emner
feed.xml
index.html
katalog.jsonld
om
sitemap.xml

# What was published keeps its id in the feed when another version takes its address.

$ mkdir v && cat >v/a.yaml <<'END'
> type: kvalitetskontrakt
> format: 1
> kommune: Prøveby Kommune
> periode: 2012
> vedtaget: 2011-10-11
> offentliggjort: 2011-10-20
> serviceområder:
>   - navn: Borgerservice
>     mål: [{id: telefon, tekst: Opkald besvares, mindst: 90 %, frist: 2012-12-31}]
> END
$ kk site v -o versions && grep -o '<id>.*kontrakt<' versions/proeveby/feed.xml
<id>tag:kvalitetskontrakter.invalid,2011-10-20:proeveby/2012/kontrakt<
$ sed 's/90 %/95 %/; s/^periode/erstatter: a.yaml\n&/; s/2011-10-11/2012-03-13/; s/2011-10-20/2012-03-20/' v/a.yaml >v/b.yaml
$ kk site v -o versions && grep -o '<id>.*kontrakt<' versions/proeveby/feed.xml && ls versions/proeveby/2012
<id>tag:kvalitetskontrakter.invalid,2012-03-20:proeveby/2012/kontrakt<
<id>tag:kvalitetskontrakter.invalid,2011-10-20:proeveby/2012/kontrakt<
index.html
kontrakt
kontrakt-version-2011-10-11
$ sed 's/<[^>]*>/ /g' versions/proeveby/2012/kontrakt/index.html | grep -o 'målet ændret.*'
målet ændret: mindst 90 % →  mindst 95 %   

# A new version that the council has not adopted replaces nothing yet.

$ sed -i '/^vedtaget/d; /^offentliggjort/d' v/b.yaml
$ kk site v -o versions && ls versions/proeveby/2012 && grep -c 'Mindst 90' versions/proeveby/2012/kontrakt/index.html
index.html
kontrakt
kontrakt-udkast
1

# Next year's contract is a draft: the goal is told as it was followed up, and the year says that there is only a draft.

$ mkdir -p senere && cp -R other/eksempelby/. senere && sed 's/2012-12-31/2013-12-31/; s/^periode: .*/periode: 2013/; /^vedtaget/d; /^offentliggjort/d; /^adresse/d' other/eksempelby/kvalitetskontrakt-2012.yaml >senere/kvalitetskontrakt-2013.yaml
$ kk site senere -o udkast && sed 's/<[^>]*>/ /g; s/  */ /g' udkast/999-eksempelby/maal/byggesager/index.html | grep -E '^ (Kommunen|Læs)'
 Kommunen er 40 % af vejen. Efter planen skulle den være 50 % af vejen nu. Hvis tempoet holder: 24 ved fristen, 80 % af vejen. 
 Læs målet i opfølgningen for 2012 Se andre kommuners mål om emnet »Byggesager« 
 Kommunen skal offentliggøre sin kvalitetskontrakt og sin opfølgningsredegørelse senest en måned efter vedtagelsen, jf. bekendtgørelse nr. 1309 af 15. december 2009, § 6. 
$ sed 's/<[^>]*>/ /g; s/  */ /g' udkast/999-eksempelby/omraade/byg/index.html | grep 'Dage fra.*Udkast'
 Dage fra fuldt oplyst ansøgning til afgørelse Udkast Bagud 
$ sed 's/<[^>]*>/ /g; s/  */ /g' udkast/999-eksempelby/2013/index.html | grep '^ Her'
 Her er kun et udkast, som ikke er vedtaget endnu. 
