What is due through the years: the first contract and those after it, a deadline moved twice, and a broken document beside.

$ kk deadlines --today 2012-11-01 by/20*.yaml by/opf*.yaml
Frister pr. 1. november 2012

Overskredet
  20. januar 2010, 1.016 dage siden                     BEK 1309 § 6
  by/2012.yaml
    Offentliggørelse: Kvalitetskontrakt 2012
      (en måned efter vedtagelsen 20. december 2009)

  31. december 2010, 671 dage siden                     BEK 1309 § 2, nr. 1
  by/2010-ny.yaml
    Mål 1.1: Et mål
      (periodens sidste dag)

  15. oktober 2011, 383 dage siden                      BEK 1309 § 8, stk. 3
  by/2010-ny.yaml
    Vedtagelse: Opfølgningsredegørelse 2011
      (senest samtidig med budgettet for 2012; dagen kendes ikke, og 15. oktober
      er den seneste efter styrelseslovens § 38)

  15. oktober 2012, 17 dage siden                       BEK 1309 § 4
  by/opf-a.yaml
    Vedtagelse: Opfølgningsredegørelse 2012, Udvalg a
      (senest samtidig med budgettet for 2013; dagen kendes ikke, og 15. oktober
      er den seneste efter styrelseslovens § 38)

  15. oktober 2012, 17 dage siden                       BEK 1309 § 4
  by/opf-b.yaml
    Vedtagelse: Opfølgningsredegørelse 2012, Udvalg b
      (senest samtidig med budgettet for 2013; dagen kendes ikke, og 15. oktober
      er den seneste efter styrelseslovens § 38)

Kommende
  31. december 2012, om 60 dage                         BEK 1309 § 2, nr. 1
  by/2012.yaml
    Mål 1.1: Et mål
      (periodens sidste dag)

  15. oktober 2013, om 348 dage                         BEK 1309 § 4
  by/2010-ny.yaml
    Vedtagelse: Opfølgningsredegørelse 2013
      (senest samtidig med budgettet for 2014; dagen kendes ikke, og 15. oktober
      er den seneste efter styrelseslovens § 38)

  30. juni 2014, om 606 dage                            BEK 1309 § 2, nr. 1
  by/2012.yaml
    Mål 1.2: Et andet mål
      (ny frist; kontraktens egen var 30. juni 2012)

4 frister er afsluttet; -v viser alle.
$ kk deadlines --today 2012-11-01 by/2012.yaml by/brudt.yaml 2>/dev/null
Frister pr. 1. november 2012

Overskredet
  20. januar 2010, 1.016 dage siden                     BEK 1309 § 6
  by/2012.yaml
    Offentliggørelse: Kvalitetskontrakt 2012
      (en måned efter vedtagelsen 20. december 2009)

  15. oktober 2011, 383 dage siden                      BEK 1309 § 8, stk. 3
  by/2012.yaml
    Vedtagelse: Opfølgningsredegørelse 2011
      (senest samtidig med budgettet for 2012; dagen kendes ikke, og 15. oktober
      er den seneste efter styrelseslovens § 38)

  30. juni 2012, 124 dage siden                         BEK 1309 § 2, nr. 1
  by/2012.yaml
    Mål 1.2: Et andet mål
    Mål 1.3: Et tredje mål

  15. oktober 2012, 17 dage siden                       BEK 1309 § 4
  by/2012.yaml
    Vedtagelse: Opfølgningsredegørelse 2012
      (senest samtidig med budgettet for 2013; dagen kendes ikke, og 15. oktober
      er den seneste efter styrelseslovens § 38)

Kommende
  31. december 2012, om 60 dage                         BEK 1309 § 2, nr. 1
  by/2012.yaml
    Mål 1.1: Et mål
      (periodens sidste dag)

  15. oktober 2013, om 348 dage                         BEK 1309 § 4
  by/2012.yaml
    Vedtagelse: Opfølgningsredegørelse 2013
      (senest samtidig med budgettet for 2014; dagen kendes ikke, og 15. oktober
      er den seneste efter styrelseslovens § 38)
[1]
$ kk deadlines --today 2012-11-01 -v by/opf-a.yaml
Frister pr. 1. november 2012

Overskredet
  15. oktober 2011, 383 dage siden                      BEK 1309 § 8, stk. 3
  by/2012.yaml
    Vedtagelse: Opfølgningsredegørelse 2011
      (senest samtidig med budgettet for 2012; dagen kendes ikke, og 15. oktober
      er den seneste efter styrelseslovens § 38)

  30. juni 2012, 124 dage siden                         BEK 1309 § 2, nr. 1
  by/2012.yaml
    Mål 1.3: Et tredje mål

  15. oktober 2012, 17 dage siden                       BEK 1309 § 4
  by/opf-a.yaml
    Vedtagelse: Opfølgningsredegørelse 2012, Udvalg a
      (senest samtidig med budgettet for 2013; dagen kendes ikke, og 15. oktober
      er den seneste efter styrelseslovens § 38)

Kommende
  31. december 2012, om 60 dage                         BEK 1309 § 2, nr. 1
  by/2012.yaml
    Mål 1.1: Et mål
      (periodens sidste dag)

  30. juni 2013, om 241 dage                            BEK 1309 § 2, nr. 1
  by/2012.yaml
    Mål 1.2: Et andet mål
      (ny frist; kontraktens egen var 30. juni 2012)

  15. oktober 2013, om 348 dage                         BEK 1309 § 4
  by/2012.yaml
    Vedtagelse: Opfølgningsredegørelse 2013
      (senest samtidig med budgettet for 2014; dagen kendes ikke, og 15. oktober
      er den seneste efter styrelseslovens § 38)
$ kk deadlines --today 2012-11-01 by/ansøgning.yaml
Frister pr. 1. november 2012

Overskredet
  31. marts 2012, 215 dage siden                        udfordringsretten
  by/ansøgning.yaml
    Kriterium 2: Et andet

Kommende
  31. december 2012, om 60 dage                         udfordringsretten
  by/ansøgning.yaml
    Kriterium 1: Et kriterium
      (periodens sidste dag)

# The portal opened before the first contract was due, or after.

$ for day in 2010-03-01 2010-09-01; do printf 'type: kommune\nformat: 1\nkommune: Prøveby Kommune\nportal_åbnet: %s\nbudgetvedtagelser: {2013: 2012-10-09}\n' $day >by/kommune.yaml; kk deadlines --today 2010-05-20 -v by/2010*.yaml; done
Frister pr. 20. maj 2010

Kommende
  31. december 2010, om 225 dage                        BEK 1309 § 2, nr. 1
  by/2010-ny.yaml
    Mål 1.1: Et mål
      (periodens sidste dag)

  15. oktober 2011, om 513 dage                         BEK 1309 § 8, stk. 3
  by/2010-ny.yaml
    Vedtagelse: Opfølgningsredegørelse 2011
      (senest samtidig med budgettet for 2012; dagen kendes ikke, og 15. oktober
      er den seneste efter styrelseslovens § 38)

Afsluttet
  10. juni 2010, 5 dage for sent                        BEK 1309 § 6
  by/2010.yaml
    Offentliggørelse: Kvalitetskontrakt 2010, Børneudvalget
      (en måned efter vedtagelsen 10. maj 2010)

  1. juli 2010, overholdt                               BEK 1309 § 8, stk. 2
  by/2010.yaml
    Vedtagelse: Kvalitetskontrakt 2010, Børneudvalget
      (kommunens første kontrakt)

  20. juli 2010, 12 dage for sent                       BEK 1309 § 6
  by/2010-ny.yaml
    Offentliggørelse: Kvalitetskontrakt 2010, Børneudvalget
      (en måned efter vedtagelsen 20. juni 2010)
Frister pr. 20. maj 2010

Kommende
  31. december 2010, om 225 dage                        BEK 1309 § 2, nr. 1
  by/2010-ny.yaml
    Mål 1.1: Et mål
      (periodens sidste dag)

  15. oktober 2011, om 513 dage                         BEK 1309 § 8, stk. 3
  by/2010-ny.yaml
    Vedtagelse: Opfølgningsredegørelse 2011
      (senest samtidig med budgettet for 2012; dagen kendes ikke, og 15. oktober
      er den seneste efter styrelseslovens § 38)

Afsluttet
  1. juli 2010, overholdt                               BEK 1309 § 8, stk. 2
  by/2010.yaml
    Vedtagelse: Kvalitetskontrakt 2010, Børneudvalget
      (kommunens første kontrakt)

  1. september 2010, overholdt                          BEK 1309 § 8, stk. 2
  by/2010.yaml
    Offentliggørelse: Kvalitetskontrakt 2010, Børneudvalget
      (den dag, portalen åbnede)

  1. oktober 2010, overholdt                            BEK 1309 § 6
  by/2010-ny.yaml
    Offentliggørelse: Kvalitetskontrakt 2010, Børneudvalget
      (en måned efter portalens åbning 1. september 2010)

# Goals of one day in the order of their document; many of them.

$ kk deadlines --today 2012-11-01 mange.yaml | sed -n '1,4p; /70/,$p'
Frister pr. 1. november 2012

Overskredet
  15. oktober 2011, 383 dage siden                      LKS § 62, stk. 1
    Mål 1.70: Mål nummer 69
    Mål 2.1: Et mål
