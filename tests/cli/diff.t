# SPDX-License-Identifier: MPL-2.0
What is written in another way is no change.

$ kk validate -q --ignore KK1 --ignore KK2 --ignore KK3 --ignore KK5 --today 2012-02-01 gammel.yaml samme.yaml ny.yaml
$ kk diff gammel.yaml samme.yaml
$ kk diff samme.yaml gammel.yaml
$ kk diff gammel.yaml gammel.yaml

# What changed in meaning; the targets of an adopted contract loudly.

$ kk diff gammel.yaml ny.yaml
OBS: kontrakten er vedtaget den 10. januar 2012, og 3 af dens mål er ændret. Den skal vedtages igen.

Borgerservice › Svartid
  - veje fjernet: Flere ved telefonen om morgenen
  + veje tilføjet: Flere ved telefonen hele dagen

Borgerservice › Digital post
  ~ betegnelse ændret: Digital post → Digital *post* | nu

Biblioteker
  ~ navn ændret: Biblioteker → Biblioteker og kultur

Borgerservice › Svartid › mål »telefon«
  ! måltal ændret: mindst 95 % → mindst 90 %
  - kilde fjernet: Telefonsystemet

Borgerservice › Svartid › mål »breve«
  ! frist ændret: 31. december 2012 → 30. juni 2013

Borgerservice › Digital post › mål »post«
  ! udgangspunkt ændret: 1.000 borgere → 900 borgere

Biblioteker og kultur › mål »besoeg«
  + mål tilføjet: mindst 5.000 besøg
[1]
$ kk diff --color always gammel.yaml ny.yaml | head -4
^[[1;31mOBS: kontrakten er vedtaget den 10. januar 2012, og 3 af dens mål er ændret. Den skal vedtages igen.^[[0m

^[[1mBorgerservice › Svartid^[[0m
  ^[[31m-^[[0m veje fjernet: Flere ved telefonen om morgenen
$ kk diff --lang en ny.yaml gammel.yaml
NOTE: the contract was adopted on 10 January 2012, and 4 of its targets are changed. It must be adopted again.

Borgerservice › Svartid
  - means removed: Flere ved telefonen hele dagen
  + means added: Flere ved telefonen om morgenen

Borgerservice › Digital *post* | nu
  ~ heading changed: Digital *post* | nu → Digital post

Biblioteker og kultur
  ~ name changed: Biblioteker og kultur → Biblioteker

Borgerservice › Svartid › goal “telefon”
  ! target changed: at least 90% → at least 95%
  + source added: Telefonsystemet

Borgerservice › Svartid › goal “breve”
  ! deadline changed: 30 June 2013 → 31 December 2012

Borgerservice › Digital *post* | nu › goal “post”
  ! baseline changed: 900 borgere → 1,000 borgere

Biblioteker og kultur › goal “besoeg”
  ! goal removed: Mindst 5.000,0 besøg
[1]
$ kk diff --format markdown gammel.yaml ny.yaml
# Ændringer

**OBS: kontrakten er vedtaget den 10. januar 2012, og 3 af dens mål er ændret. Den skal vedtages igen.**

## Borgerservice › Svartid

| Hvad | Før | Nu |
|---|---|---|
| veje fjernet | Flere ved telefonen om morgenen | |
| veje tilføjet | | Flere ved telefonen hele dagen |

## Borgerservice › Digital post

| Hvad | Før | Nu |
|---|---|---|
| betegnelse ændret | Digital post | Digital \*post\* \| nu |

## Biblioteker

| Hvad | Før | Nu |
|---|---|---|
| navn ændret | Biblioteker | Biblioteker og kultur |

## Borgerservice › Svartid › mål »telefon«

| Hvad | Før | Nu |
|---|---|---|
| **måltal ændret** | mindst 95 % | mindst 90 % |
| kilde fjernet | Telefonsystemet | |

## Borgerservice › Svartid › mål »breve«

| Hvad | Før | Nu |
|---|---|---|
| **frist ændret** | 31. december 2012 | 30. juni 2013 |

## Borgerservice › Digital post › mål »post«

| Hvad | Før | Nu |
|---|---|---|
| **udgangspunkt ændret** | 1.000 borgere | 900 borgere |

## Biblioteker og kultur › mål »besoeg«

| Hvad | Før | Nu |
|---|---|---|
| mål tilføjet | | mindst 5.000 besøg |
[1]
$ kk diff --format json gammel.yaml ny.yaml | head -30
{
  "schema_version": "1.0",
  "old": "gammel.yaml",
  "new": "ny.yaml",
  "type": "quality-contract",
  "old_adopted": true,
  "measurements_compared": true,
  "changes": [
    {
      "change": "removed",
      "what": "means",
      "area": "Borgerservice",
      "theme": "Svartid",
      "goal": null,
      "indicator": null,
      "item": null,
      "before": "Flere ved telefonen om morgenen",
      "after": null,
      "adopted_target": false
    },
    {
      "change": "added",
      "what": "means",
      "area": "Borgerservice",
      "theme": "Svartid",
      "goal": null,
      "indicator": null,
      "item": null,
      "before": null,
      "after": "Flere ved telefonen hele dagen",

# A draft may change quietly.

$ sed /vedtaget/d gammel.yaml >udkast.yaml; kk diff udkast.yaml ny.yaml | head -6
dokumentet
  + vedtaget tilføjet: 10. januar 2012

Borgerservice › Svartid
  - veje fjernet: Flere ved telefonen om morgenen
  + veje tilføjet: Flere ved telefonen hele dagen

# Follow-ups.

$ cp examples/eksempelby/*.csv examples/eksempelby/*.yaml .
$ sed 's/^opgjort:.*/opgjort: 2012-09-30/' opfølgning-2012.yaml >ny-opfølgning.yaml; kk diff opfølgning-2012.yaml ny-opfølgning.yaml
dokumentet
  ~ opgjort ændret: 1. september 2012 → 30. september 2012
[1]

# In git: a revision, and git's own driver, also for a file that is new.

$ git init -q . && git config user.email a@example.org && git config user.name A && git add gammel.yaml && git commit -qm x
$ kk diff HEAD:gammel.yaml gammel.yaml
$ cp ny.yaml gammel.yaml && kk diff HEAD:gammel.yaml gammel.yaml | sed -n 3,4p
Borgerservice › Svartid
  - veje fjernet: Flere ved telefonen om morgenen
$ GIT_EXTERNAL_DIFF='kk diff' git diff | sed -n 1,5p
kk diff gammel.yaml
OBS: kontrakten er vedtaget den 10. januar 2012, og 3 af dens mål er ændret. Den skal vedtages igen.

Borgerservice › Svartid
  - veje fjernet: Flere ved telefonen om morgenen
$ git add ny.yaml && GIT_EXTERNAL_DIFF='kk diff' git diff --cached
kk diff ny.yaml
dokumentet er nyt

$ kk diff gammel.yaml
kk: kk diff skal have to filer: den gamle og den nye
[2]
$ kk diff gammel.yaml opfølgning-2012.yaml
kk: de to er ikke dokumenter af samme slags
[2]
$ kk diff gammel.yaml ukendt.yaml
kk: ukendt.yaml: findes ikke
[3]
$ kk diff HEAD:ukendt.yaml gammel.yaml
fatal: path 'ukendt.yaml' does not exist in 'HEAD'
kk: HEAD:ukendt.yaml: findes ikke
[3]
$ printf 'type: kvalitetskontrakt\nformat: 1\nkommun: x\n' >brudt.yaml; kk diff gammel.yaml brudt.yaml
fejl[KK007]: nøglen »periode« mangler
...
[1]

# A measurement moved from the YAML to the CSV is no change; a new value is.

$ printf 'type: opfølgningsredegørelse\nformat: 1\nkommune: Eksempelby Kommune\nkontrakt: samme.yaml\når: 2012\nopgjort: 2012-12-31\nmål:\n  telefon:\n    målinger:\n      - {dato: 2012-06-30, værdi: 93 %%}\n' >a.yaml
$ sed -e '/telefon:/,$d' -e 's/^mål:/data: d.csv/' a.yaml >b.yaml; printf 'mål;dato;værdi\ntelefon;30-06-2012;93,0\n' >d.csv; kk diff a.yaml b.yaml
dokumentet
  + data tilføjet: d.csv
[1]
$ printf 'mål;dato;værdi\ntelefon;30-06-2012;94 %%\ntelefon;2012-12-31;95 %%\n' >d.csv; kk diff a.yaml b.yaml
dokumentet
  + data tilføjet: d.csv

mål »telefon«
  ~ 30. juni 2012, værdi ændret: 93 % → 94 %
  + 31. december 2012, måling tilføjet: 95 %
[1]

# A revision has its own data files and contracts, also from a folder within; one that cannot be read is told of.

$ git add a.yaml b.yaml d.csv samme.yaml && git commit -qm data && printf 'mål;dato;værdi\ntelefon;30-06-2012;91 %%\n' >d.csv
$ kk diff HEAD:b.yaml b.yaml
mål »telefon«
  ~ 30. juni 2012, værdi ændret: 94 % → 91 %
  - 31. december 2012, måling fjernet: 95 %
[1]
$ git mv d.csv e.csv && sed -i 's/d.csv/e.csv/' b.yaml && git commit -qam flyttet && mkdir -p under && cd under && kk diff HEAD~1:b.yaml HEAD:../b.yaml; cd ..
dokumentet
  ~ data ændret: d.csv → e.csv

mål »telefon«
  ~ 30. juni 2012, værdi ændret: 94 % → 91 %
  - 31. december 2012, måling fjernet: 95 %
$ rm e.csv; kk diff HEAD:b.yaml b.yaml
OBS: målinger i en datafil kunne ikke læses og er ikke sammenlignet.
$ kk diff --lang en --format json HEAD:b.yaml b.yaml | grep measurements
  "measurements_compared": false,
$ ls -d /tmp/kk-diff-* 2>/dev/null
[2]

# An indicator is no goal, and is not told as one; an item of a list is told by its name.

$ mkdir tal && for n in 10 11; do cat >tal/$n.yaml <<END
> type: kvalitetskontrakt
> format: 1
> kommune: Prøveby Kommune
> periode: 2012
> serviceområder:
>   - navn: Skole
>     mål: [{id: a, tekst: Et mål, mindst: 3 ture, sammenligning: [{navn: Landet, værdi: $n}]}]
>     indikatorer: [{id: elever, tekst: Elever, målinger: [{dato: 2011-09-05, værdi: $n}]}, {id: nr-$n, tekst: Lærere}]
> END
> done
$ kk diff tal/10.yaml tal/11.yaml
Skole › indikator »elever«
  ~ 5. september 2011, værdi ændret: 10 → 11

Skole › indikator »nr-10«
  - indikatorer fjernet: Lærere

Skole › indikator »nr-11«
  + indikatorer tilføjet: Lærere

Skole › mål »a«
  ~ Landet, værdi ændret: 10 → 11
[1]
$ kk diff --lang en tal/10.yaml tal/11.yaml | grep indicator
Skole › indicator “elever”
Skole › indicator “nr-10”
  - indicators removed: Lærere
Skole › indicator “nr-11”
  + indicators added: Lærere
$ kk diff --format json tal/10.yaml tal/11.yaml | grep -c '"indicator": "'
3
$ sed '/^periode/s/$/\nerstatter: 10.yaml/' tal/11.yaml >tal/ny.yaml; kk report tal/ny.yaml | sed -n '/^## Ænd/,/^## Ret/p'
## Ændringer

- Skole, baggrundstal »elever«: 5. september 2011, værdi ændret: 10 → **11**
- Skole, baggrundstal »nr-10«: indikatorer fjernet: Lærere
- Skole, baggrundstal »nr-11«: indikatorer tilføjet: **Lærere**
- Mål 1.1 Et mål: Landet, værdi ændret: 10 → **11**

## Retsgrundlag

# The same amount in another unit is no change, least of all one that has to be adopted.

$ mkdir enheder && cat >enheder/gammel.yaml <<END
> type: kvalitetskontrakt
> format: 1
> kommune: Prøveby Kommune
> vedtaget: 2011-10-11
> periode: 2012
> serviceområder:
>   - navn: Byg
>     mål:
>       - {id: svar, tekst: Svar, højst: 2 timer, udgangspunkt: 3 timer}
>       - {id: sag, tekst: Sag, mellem: 30 og 90 minutter, usikkerhed: "1,0 minut"}
> END
$ sed 's/: 2 timer/: 120 minutter/; s/: 3 timer/: 180 min./; s/30 og 90 minutter/"0,5 og 1,5 timer"/; s/"1,0 minut"/60 sekunder/' enheder/gammel.yaml >enheder/ny.yaml; kk diff enheder/gammel.yaml enheder/ny.yaml
$ sed 's/: 2 timer/: 2/; s/: 3 timer/: 181 min./; s/30 og 90/30 og 91/' enheder/gammel.yaml >enheder/ny.yaml; kk diff enheder/gammel.yaml enheder/ny.yaml
OBS: kontrakten er vedtaget den 11. oktober 2011, og 2 af dens mål er ændret. Den skal vedtages igen.

Byg › mål »svar«
  ! måltal ændret: højst 2 timer → højst 2
  ~ udgangspunkt ændret: 3 timer → 181 minutter

Byg › mål »sag«
  ! måltal ændret: mellem 30 minutter og 90 minutter → mellem 30 minutter og 91 minutter
[1]

# Two files, and no folders, whatever lies in them.

$ mkdir tom; for pair in 'tom tal/10.yaml' 'tal/10.yaml tom' 'tom tom' 'tal tal/10.yaml'; do kk diff $pair; done
kk: kk diff skal have to filer, ikke mapper
kk: kk diff skal have to filer, ikke mapper
kk: kk diff skal have to filer, ikke mapper
kk: kk diff skal have to filer, ikke mapper
[2]

# Each part of a target or a baseline may be the same in another unit, or not.

$ kk diff mål-1.yaml mål-2.yaml
OBS: kontrakten er vedtaget den 11. oktober 2011, og 7 af dens mål er ændret. Den skal vedtages igen.

Borgerservice › mål »m1«
  ! måltal ændret: mellem 2 timer og 3 timer → mellem 120 minutter og 240 minutter

Borgerservice › mål »m2«
  ! måltal ændret: mellem 2 timer og 3 timer → mellem 100 minutter og 180 minutter

Borgerservice › mål »m4«
  ~ udgangspunkt ændret: 5 timer, 31. december 2011 → 300 minutter, 30. november 2011

Borgerservice › mål »m5«
  ~ udgangspunkt ændret: 5 timer, 31. december 2011 → 301 minutter, 31. december 2011

Borgerservice › mål »m7«
  ~ udgangspunkt ændret: 5 timer → 300 minutter, 30. november 2011

Borgerservice › mål »m8«
  ~ udgangspunkt ændret: 31. december 2011 → 300 minutter, 31. december 2011

Borgerservice › mål »m9«
  ! måltal ændret: højst 2 → højst 2 timer

Borgerservice › mål »m10«
  ! måltal ændret: højst 2 timer → højst 3 kr.

Borgerservice › mål »m11«
  ! måltal ændret: højst 2 timer → højst 121 minutter

Borgerservice › mål »m12«
  ! måltal ændret: mindst 2 timer → højst 120 minutter

Borgerservice › mål »m13«
  ! måltal ændret: højst 2 timer → mindst 2 timer
[1]
