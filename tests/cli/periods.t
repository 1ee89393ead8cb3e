A contract's period is of whole years, or of days; it is said as people say it, and written as years where it is of years.

$ k() { printf 'type: kvalitetskontrakt\nformat: 1\nkommune: A\nperiode: %s\nserviceområder:\n  - navn: B\n    mål:\n      - id: a\n        tekst: T\n        mindst: 5\n' "$1" >k.yaml; }
$ for p in 2012 2012-2013 2012-03-01/2012-12-31 2012-01-01/2012-06-30 2012-01-01/2012-12-30 2012-01-02/2012-12-31 2012-03-01/2013-02-28 '1. marts 2012 - 31. december 2013' 2012-01-01/2013-12-31
> do k "$p"; kk report --today 2012-11-01 k.yaml | sed -n 's/^# //p'; kk report --lang en --today 2012-11-01 --format json k.yaml | grep -A2 '"period"' | tr -d '\n'; echo; done
Kvalitetskontrakt 2012 – A
  "period": {    "from": "2012-01-01",    "to": "2012-12-31"
Kvalitetskontrakt 2012–2013 – A
  "period": {    "from": "2012-01-01",    "to": "2013-12-31"
Kvalitetskontrakt 1. marts–31. december 2012 – A
  "period": {    "from": "2012-03-01",    "to": "2012-12-31"
Kvalitetskontrakt 1. januar–30. juni 2012 – A
  "period": {    "from": "2012-01-01",    "to": "2012-06-30"
Kvalitetskontrakt 1. januar–30. december 2012 – A
  "period": {    "from": "2012-01-01",    "to": "2012-12-30"
Kvalitetskontrakt 2. januar–31. december 2012 – A
  "period": {    "from": "2012-01-02",    "to": "2012-12-31"
Kvalitetskontrakt 1. marts 2012–28. februar 2013 – A
  "period": {    "from": "2012-03-01",    "to": "2013-02-28"
Kvalitetskontrakt 1. marts 2012–31. december 2013 – A
  "period": {    "from": "2012-03-01",    "to": "2013-12-31"
Kvalitetskontrakt 2012–2013 – A
  "period": {    "from": "2012-01-01",    "to": "2013-12-31"
$ for p in '2012 - 2013' '1.3.2012 - 31.12.2013' '01.01.2012/31.12.2012' '1. februar 2012 – 31. december 2012' '1. januar 2012 - 30. juni 2012' '1. januar 2012 - 30. december 2012'
> do k "$p"; kk fmt k.yaml; grep periode k.yaml; done
periode: 2012-2013
periode: 2012-03-01/2013-12-31
periode: 2012-01-01/2012-12-31
periode: 2012-02-01/2012-12-31
periode: 2012-01-01/2012-06-30
periode: 2012-01-01/2012-12-30
