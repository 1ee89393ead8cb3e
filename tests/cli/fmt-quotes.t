What is written anew keeps the quotes that it had, and has them where it would be read as something else without.

$ f() { printf 'type: kvalitetskontrakt\nformat: 1\nkommune: A\nperiode: 2012\nserviceområder:\n  - navn: B\n    mål:\n      - {id: a, tekst: T, mindst: 5}\n' >k.yaml; printf "$@" >>k.yaml; kk fmt k.yaml; tail -n +9 k.yaml; }
$ h() { f "$@" >/dev/null; sed -n '/^vurdering/,/^[a-uw-z]/p' k.yaml; }
$ v() { printf 'type: kvalitetskontrakt\nformat: 1\nkommune: A\nperiode: 2012\nserviceområder:\n  - navn: B\n    mål:\n' >k.yaml; printf "$@" >>k.yaml; kk fmt k.yaml; tail -n +8 k.yaml; }
$ v "      - id: a\n        tekst: T\n        mindst: '95%%'\n        frist: '31.12.2012'\n"
      - id: a
        tekst: T
        mindst: '95 %'
        frist: '2012-12-31'
$ v '      - id: a\n        tekst: T\n        mindst: "95%%"\n        frist: "ultimo 2012"\n'
      - id: a
        tekst: T
        mindst: "95 %"
        frist: "2012-12-31"
$ v "      - {id: a, tekst: T, mindst: '1,5%%', frist: \"31.12.2012\"}\n"
      - {id: a, tekst: T, mindst: '1,5 %', frist: "2012-12-31"}
$ v '      - {id: a, tekst: T, mellem: 2 dage og 4 dage, frist: 31.12.2012}\n'
      - {id: a, tekst: T, mellem: 2 og 4 dage, frist: 2012-12-31}
$ v '      - id: a\n        tekst: T\n        mindst: 1.250,5 t.kr.\n        frist: 1. juli 2012\n'
      - id: a
        tekst: T
        mindst: 1250,5 t.kr.
        frist: 2012-07-01

# Keys of one's own stand as they did.

$ f '"x-a\\tb": 1\nx-b   :  2\n'
"x-a\tb": 1
x-b   :  2
$ f '? "x-a\n  b"\n: 1\n'
? "x-a
  b"
: 1
$ f "? 'x-\"q\"\n  \\\\ b'\n: 1\n"
? 'x-"q"
  \ b'
: 1
$ f '? |\n  x-a\n  b\n: 1\n'
? |
  x-a
  b
: 1
$ f '? x-a\n: 1\n'
? x-a
: 1

# Texts on several lines are indented alike, whatever sign or figure they had.

$ h 'vurdering: |3-\n   a\n    b\n'
vurdering: |2-
  a
   b
serviceområder:
$ h 'vurdering: >+2\n  a\n\n\nx-a: 1\n'
vurdering: >+2
  a


x-a: 1
$ h 'vurdering: >- # hvorfor\n     a\n     b\n'
vurdering: >- # hvorfor
  a
  b
serviceområder:
$ h 'vurdering: |\n\nx-a: 1\n'
fejl[KK018]: nøglen »vurdering« har ingen værdi
 --> k.yaml:9:1
  |
9 | vurdering: |
  | ^^^^^^^^^ tom
  |
  = hjælp: skriv en værdi, eller slet linjen
  = mere: kk explain KK018

1 fejl, 0 advarsler i 1 fil
vurdering: |

x-a: 1
$ h 'vurdering: "en\n  lang \\\n\n     linje"\n'
vurdering: "en
  lang \

  linje"
serviceområder:
$ h 'vurdering: en\n     lang\n\n  linje # slut\n'
vurdering: en
  lang

  linje # slut
serviceområder:
