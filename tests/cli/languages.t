Danish by default; English when it is asked for, whatever language the document is in.

$ printf 'type: kvalitetskontrakt\nformat: 1\nkommune: A\nvedtaget: 2011-10-01\nperiode: 2012\nserviceområder: [{navn: B}]\n' >da.yaml
$ printf 'type: quality-contract\nformat: 1\nmunicipality: A\nadopted: 2011-10-01\nperiod: 2012\nservice_areas: [{name: B}]\n' >en.yaml
$ kk validate --today 2012-11-01 da.yaml
advarsel[KK106]: kontrakten vurderer ikke, hvordan kvaliteten kan udvikles
 --> da.yaml:1:1
  |
1 | type: kvalitetskontrakt
  | ^^^^
  |
  = lov: BEK 1309 § 1: vurdering af, hvordan kvaliteten kan udvikles
  = hjælp: skriv vurderingen for kontrakten eller for hvert serviceområde:
           vurdering: …
  = mere: kk explain KK106

fejl[KK302]: vedtaget 1. oktober 2011, men ikke offentliggjort; fristen var 1. november 2011
 --> da.yaml:4:11
  |
4 | vedtaget: 2011-10-01
  |           ^^^^^^^^^^ fristen er overskredet
  |
  = lov: BEK 1309 § 6: offentliggørelse senest en måned efter vedtagelsen
  = hjælp: offentliggør det, og tilføj:
           offentliggjort: ÅÅÅÅ-MM-DD
           adresse: https://…
  = mere: kk explain KK302

fejl[KK101]: serviceområdet »B« har ingen mål
 --> da.yaml:6:25
  |
6 | serviceområder: [{navn: B}]
  |                         ^ ingen mål
  |
  = lov: BEK 1309 § 2, nr. 1: kvantificerbare mål for hvert serviceområde
  = hjælp: tilføj mindst ét mål under »mål«
  = mere: kk explain KK101

2 fejl, 1 advarsel i 1 fil
[1]
$ kk validate --today 2012-11-01 en.yaml
advarsel[KK106]: kontrakten vurderer ikke, hvordan kvaliteten kan udvikles
 --> en.yaml:1:1
  |
1 | type: quality-contract
  | ^^^^
  |
  = lov: BEK 1309 § 1: vurdering af, hvordan kvaliteten kan udvikles
  = hjælp: skriv vurderingen for kontrakten eller for hvert serviceområde:
           assessment: …
  = mere: kk explain KK106

fejl[KK302]: vedtaget 1. oktober 2011, men ikke offentliggjort; fristen var 1. november 2011
 --> en.yaml:4:10
  |
4 | adopted: 2011-10-01
  |          ^^^^^^^^^^ fristen er overskredet
  |
  = lov: BEK 1309 § 6: offentliggørelse senest en måned efter vedtagelsen
  = hjælp: offentliggør det, og tilføj:
           published: ÅÅÅÅ-MM-DD
           url: https://…
  = mere: kk explain KK302

fejl[KK101]: serviceområdet »B« har ingen mål
 --> en.yaml:6:24
  |
6 | service_areas: [{name: B}]
  |                        ^ ingen mål
  |
  = lov: BEK 1309 § 2, nr. 1: kvantificerbare mål for hvert serviceområde
  = hjælp: tilføj mindst ét mål under »goals«
  = mere: kk explain KK101

2 fejl, 1 advarsel i 1 fil
[1]
$ kk validate --today 2012-11-01 --lang en da.yaml
warning[KK106]: the contract does not assess how quality can be developed
 --> da.yaml:1:1
  |
1 | type: kvalitetskontrakt
  | ^^^^
  |
  = law: BEK 1309 § 1: an assessment of how quality can be developed
  = help: write the assessment for the contract or for each service area:
          vurdering: …
  = more: kk explain KK106

error[KK302]: adopted on 1 October 2011 but not published; the deadline was 1 November 2011
 --> da.yaml:4:11
  |
4 | vedtaget: 2011-10-01
  |           ^^^^^^^^^^ the deadline has passed
  |
  = law: BEK 1309 § 6: publication within a month of adoption
  = help: publish it, and add:
          offentliggjort: YYYY-MM-DD
          adresse: https://…
  = more: kk explain KK302

error[KK101]: the service area “B” has no goals
 --> da.yaml:6:25
  |
6 | serviceområder: [{navn: B}]
  |                         ^ no goals
  |
  = law: BEK 1309 § 2, nr. 1: quantifiable goals for each service area
  = help: add at least one goal under “mål”
  = more: kk explain KK101

2 errors, 1 warning in 1 file
[1]
$ kk validate --today 2012-11-01 --lang en en.yaml
warning[KK106]: the contract does not assess how quality can be developed
 --> en.yaml:1:1
  |
1 | type: quality-contract
  | ^^^^
  |
  = law: BEK 1309 § 1: an assessment of how quality can be developed
  = help: write the assessment for the contract or for each service area:
          assessment: …
  = more: kk explain KK106

error[KK302]: adopted on 1 October 2011 but not published; the deadline was 1 November 2011
 --> en.yaml:4:10
  |
4 | adopted: 2011-10-01
  |          ^^^^^^^^^^ the deadline has passed
  |
  = law: BEK 1309 § 6: publication within a month of adoption
  = help: publish it, and add:
          published: YYYY-MM-DD
          url: https://…
  = more: kk explain KK302

error[KK101]: the service area “B” has no goals
 --> en.yaml:6:24
  |
6 | service_areas: [{name: B}]
  |                        ^ no goals
  |
  = law: BEK 1309 § 2, nr. 1: quantifiable goals for each service area
  = help: add at least one goal under “goals”
  = more: kk explain KK101

2 errors, 1 warning in 1 file
[1]
$ kk="kk validate --today 2012-11-01 --format concise da.yaml"
$ KK_LANG=en $kk
da.yaml:1:1: warning[KK106]: the contract does not assess how quality can be developed
da.yaml:4:11: error[KK302]: adopted on 1 October 2011 but not published; the deadline was 1 November 2011
da.yaml:6:25: error[KK101]: the service area “B” has no goals
2 errors, 1 warning in 1 file
[1]
$ KK_LANG=en $kk --lang da
da.yaml:1:1: advarsel[KK106]: kontrakten vurderer ikke, hvordan kvaliteten kan udvikles
da.yaml:4:11: fejl[KK302]: vedtaget 1. oktober 2011, men ikke offentliggjort; fristen var 1. november 2011
da.yaml:6:25: fejl[KK101]: serviceområdet »B« har ingen mål
2 fejl, 1 advarsel i 1 fil
[1]
$ LC_ALL=en_GB.UTF-8 $kk
da.yaml:1:1: warning[KK106]: the contract does not assess how quality can be developed
da.yaml:4:11: error[KK302]: adopted on 1 October 2011 but not published; the deadline was 1 November 2011
da.yaml:6:25: error[KK101]: the service area “B” has no goals
2 errors, 1 warning in 1 file
[1]
$ LC_ALL=C LANG=en_GB.UTF-8 $kk
da.yaml:1:1: advarsel[KK106]: kontrakten vurderer ikke, hvordan kvaliteten kan udvikles
da.yaml:4:11: fejl[KK302]: vedtaget 1. oktober 2011, men ikke offentliggjort; fristen var 1. november 2011
da.yaml:6:25: fejl[KK101]: serviceområdet »B« har ingen mål
2 fejl, 1 advarsel i 1 fil
[1]
$ LANG=en_US.UTF-8 KK_LANG=da LC_ALL= $kk
da.yaml:1:1: advarsel[KK106]: kontrakten vurderer ikke, hvordan kvaliteten kan udvikles
da.yaml:4:11: fejl[KK302]: vedtaget 1. oktober 2011, men ikke offentliggjort; fristen var 1. november 2011
da.yaml:6:25: fejl[KK101]: serviceområdet »B« har ingen mål
2 fejl, 1 advarsel i 1 fil
[1]
$ LC_ALL= LC_MESSAGES=en_US LANG=da_DK.UTF-8 $kk
da.yaml:1:1: warning[KK106]: the contract does not assess how quality can be developed
da.yaml:4:11: error[KK302]: adopted on 1 October 2011 but not published; the deadline was 1 November 2011
da.yaml:6:25: error[KK101]: the service area “B” has no goals
2 errors, 1 warning in 1 file
[1]
$ LC_ALL= LANG=de_DE.UTF-8 $kk
da.yaml:1:1: advarsel[KK106]: kontrakten vurderer ikke, hvordan kvaliteten kan udvikles
da.yaml:4:11: fejl[KK302]: vedtaget 1. oktober 2011, men ikke offentliggjort; fristen var 1. november 2011
da.yaml:6:25: fejl[KK101]: serviceområdet »B« har ingen mål
2 fejl, 1 advarsel i 1 fil
[1]
$ KK_LANG=sv $kk
da.yaml:1:1: advarsel[KK106]: kontrakten vurderer ikke, hvordan kvaliteten kan udvikles
da.yaml:4:11: fejl[KK302]: vedtaget 1. oktober 2011, men ikke offentliggjort; fristen var 1. november 2011
da.yaml:6:25: fejl[KK101]: serviceområdet »B« har ingen mål
2 fejl, 1 advarsel i 1 fil
[1]

# The C locale decides nothing about numbers or order.

$ for l in C C.UTF-8 da_DK.UTF-8 tr_TR.UTF-8 POSIX nonsense; do KK_LANG=da LC_ALL=$l $kk; done | sort -u
2 fejl, 1 advarsel i 1 fil
da.yaml:1:1: advarsel[KK106]: kontrakten vurderer ikke, hvordan kvaliteten kan udvikles
da.yaml:4:11: fejl[KK302]: vedtaget 1. oktober 2011, men ikke offentliggjort; fristen var 1. november 2011
da.yaml:6:25: fejl[KK101]: serviceområdet »B« har ingen mål
$ for z in UTC Asia/Tokyo America/Los_Angeles; do TZ=$z $kk; done | sort -u
2 fejl, 1 advarsel i 1 fil
da.yaml:1:1: advarsel[KK106]: kontrakten vurderer ikke, hvordan kvaliteten kan udvikles
da.yaml:4:11: fejl[KK302]: vedtaget 1. oktober 2011, men ikke offentliggjort; fristen var 1. november 2011
da.yaml:6:25: fejl[KK101]: serviceområdet »B« har ingen mål
