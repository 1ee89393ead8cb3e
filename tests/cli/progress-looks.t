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
