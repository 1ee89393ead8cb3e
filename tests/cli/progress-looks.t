The table in colour, with a bar that is full on the day the plan ends; several flags stand in one cell.

$ kk progress --color always --today 2013-02-01 opfoelgning.yaml | sed 's/\x1b/ESC/g'
ESC[1mEksempelby Kommune, pr. 31. januar 2013ESC[0m (opfoelgning.yaml)
Ét af tre mål er nået. Ét er ikke nået inden fristen. For ét mål mangler der
målinger.

ESC[1mBorgerserviceESC[0m
ESC[2mStatus                Mål                            Andel  Målt  MåltalESC[0m
ESC[32m✓ Nået                ESC[0mnaaet-paa-dagen  ESC[32m████████████ESC[0m  100 %  90 %    90 %
ESC[2m– Mangler slutmåling  ESC[0mlaenge-siden     ESC[2m▒▒▒▒▒▒▒▒▒▒▒·ESC[0m   94 %  90 %    95 %
ESC[31m✗ Ikke nået           ESC[0men-plan          ESC[31m···········┃ESC[0m    0 %   Nej      Ja

ESC[2m█ andel af vejen   ▒ andel af målet (uden udgangspunkt)   ┃ efter planenESC[0m
$ kk progress --format csv --today 2013-02-01 opfoelgning.yaml | cut -d, -f4,19-
id,status,trend,flags^M
naaet-paa-dagen,achieved,improving,^M
laenge-siden,no_data,worsening,stale achieved_before final_missing^M
en-plan,not_achieved,unchanged,^M

# What a goal has no unit for is told in that of the newest measurement of the whole, and not of a group's or a later
# day's. An interval of two units is told in one.

$ kk progress -v --today 2012-11-01 enheder/o.yaml | sed -n '/^A$/,$p'
A
Status               Mål                Andel  Målt  Måltal
✓ Nået               a    ▒▒▒▒▒▒▒▒▒▒▒▒  100 %    45   30–60
    Den seneste måling viser 45 minutter, og det ligger inden for målet på
    30–60 minutter.
– Kan ikke vurderes  b                      –    48       –
    Ved den seneste måling var tallet 48 timer (30. juni 2012). Kontrakten
    angiver ingen startværdi, så ændringen kan ikke regnes ud.

█ andel af vejen   ▒ andel af målet (uden udgangspunkt)   ┃ efter planen
$ kk progress --format csv --today 2012-11-01 enheder/o.yaml | cut -d, -f4,6,8,9,12
id,unit,target,target_high,value
a,minutter,30,60,45
b,timer,,,48
