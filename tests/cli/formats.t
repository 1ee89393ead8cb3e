The same findings in the formats that people and editors read, and as JSON.

$ cat >k.yaml <<END
> type: kvalitetskontrakt
> format: 1
> kommune: Ålborg
> vedtaget: 2012-10-11
> periode: 2012
> serviceområder:
>   - navn: "漢字 og æøå"
>     minst: 3
>     veje: [B]
>     mål:
>       - {id: a, tekst: 'C "d"', mindst: 1.250, frist: 2012-02-30, kilde: D}
> END
$ kk validate --today 2012-11-01 k.yaml
bemærkning[KK303]: skal offentliggøres senest 11. november 2012: 10 dage tilbage
  --> k.yaml:4:11

fejl[KK006]: nøglen »minst« kendes ikke her
 --> k.yaml:8:5
  |
8 |     minst: 3
  |     ^^^^^ hører ikke til i et serviceområde
  |
  = hjælp: slet den, eller begynd den med x-, hvis den er jeres egen
  = mere: kk explain KK006

fejl[KK010]: tallet »1.250« kan læses på to måder
  --> k.yaml:11:41
   |
11 |       - {id: a, tekst: 'C "d"', mindst: 1.250, frist: 2012-02-30, kilde: D}
   |                                         ^^^^^ 1250 eller 1.25?
   |
   = hjælp: skriv 1250 eller 1.25
   = mere: kk explain KK010

fejl[KK011]: dagen »2012-02-30« findes ikke
  --> k.yaml:11:55
   |
11 |       - {id: a, tekst: 'C "d"', mindst: 1.250, frist: 2012-02-30, kilde: D}
   |                                                       ^^^^^^^^^^ ikke i kalenderen
   |
   = hjælp: ret dagen eller måneden, og skriv for eksempel 2012-12-31
   = mere: kk explain KK011

3 fejl, 0 advarsler, 1 bemærkning i 1 fil
[1]
$ kk validate --today 2012-11-01 --format concise k.yaml
k.yaml:4:11: bemærkning[KK303]: skal offentliggøres senest 11. november 2012: 10 dage tilbage
k.yaml:8:5: fejl[KK006]: nøglen »minst« kendes ikke her
k.yaml:11:41: fejl[KK010]: tallet »1.250« kan læses på to måder
k.yaml:11:55: fejl[KK011]: dagen »2012-02-30« findes ikke
3 fejl, 0 advarsler, 1 bemærkning i 1 fil
[1]
$ kk validate --today 2012-11-01 --format gcc k.yaml
k.yaml:4:11: note: skal offentliggøres senest 11. november 2012: 10 dage tilbage [KK303]
k.yaml:8:5: error: nøglen »minst« kendes ikke her [KK006]
k.yaml:11:41: error: tallet »1.250« kan læses på to måder [KK010]
k.yaml:11:55: error: dagen »2012-02-30« findes ikke [KK011]
[1]
$ kk validate --today 2012-11-01 --format gcc --lang en k.yaml
k.yaml:4:11: note: must be published by 11 November 2012: 10 days left [KK303]
k.yaml:8:5: error: the key “minst” is not known here [KK006]
k.yaml:11:41: error: the number “1.250” has two readings [KK010]
k.yaml:11:55: error: the day “2012-02-30” does not exist [KK011]
[1]
$ kk validate --today 2012-11-01 --format json k.yaml
{
  "schema_version": "1.0",
  "tool": {
    "name": "kk",
    "version": "0.1.0"
  },
  "run": {
    "lang": "da",
    "today": "2012-11-01"
  },
  "files": [
    {
      "path": "k.yaml",
      "documents": [
        {
          "type": "quality-contract"
        }
      ]
    }
  ],
  "diagnostics": [
    {
      "id": "7956c3f60907df62f1f126474c43434b",
      "rule": "KK303",
      "name": "publication-due",
      "severity": "note",
      "message": "skal offentliggøres senest 11. november 2012: 10 dage tilbage",
      "args": [
        "11. november 2012",
        "10 dage"
      ],
      "law": [
        {
          "act": "BEK 1309",
          "ref": "§ 6"
        }
      ],
      "path": "k.yaml",
      "document": 0,
      "pointer": "",
      "range": {
        "start": {
          "line": 4,
          "column": 11,
          "offset": 61
        },
        "end": {
          "line": 4,
          "column": 21,
          "offset": 71
        }
      },
      "related": [],
      "help": [
        "offentliggør det, og tilføj:",
        "offentliggjort: ÅÅÅÅ-MM-DD",
        "adresse: https://…"
      ],
      "suppressed": null
    },
    {
      "id": "3a224b7b1afbf036368480ccc52865c1",
      "rule": "KK006",
      "name": "unknown-key",
      "severity": "error",
      "message": "nøglen »minst« kendes ikke her",
      "args": [
        "minst"
      ],
      "law": [],
      "path": "k.yaml",
      "document": 0,
      "pointer": "/serviceområder/0/minst",
      "range": {
        "start": {
          "line": 8,
          "column": 5,
          "offset": 136
        },
        "end": {
          "line": 8,
          "column": 10,
          "offset": 141
        }
      },
      "related": [],
      "help": [
        "slet den, eller begynd den med x-, hvis den er jeres egen"
      ],
      "suppressed": null
    },
    {
      "id": "291d008b592d2852be018123908ea27c",
      "rule": "KK010",
      "name": "ambiguous-number",
      "severity": "error",
      "message": "tallet »1.250« kan læses på to måder",
      "args": [
        "1.250"
      ],
      "law": [],
      "path": "k.yaml",
      "document": 0,
      "pointer": "/serviceområder/0/mål/0/mindst",
      "range": {
        "start": {
          "line": 11,
          "column": 41,
          "offset": 209
        },
        "end": {
          "line": 11,
          "column": 46,
          "offset": 214
        }
      },
      "related": [],
      "help": [
        "skriv 1250 eller 1.25"
      ],
      "suppressed": null
    },
    {
      "id": "95a96b821387340b4a23e52e377972d4",
      "rule": "KK011",
      "name": "bad-date",
      "severity": "error",
      "message": "dagen »2012-02-30« findes ikke",
      "args": [
        "2012-02-30"
      ],
      "law": [],
      "path": "k.yaml",
      "document": 0,
      "pointer": "/serviceområder/0/mål/0/frist",
      "range": {
        "start": {
          "line": 11,
          "column": 55,
          "offset": 223
        },
        "end": {
          "line": 11,
          "column": 65,
          "offset": 233
        }
      },
      "related": [],
      "help": [
        "ret dagen eller måneden, og skriv for eksempel 2012-12-31"
      ],
      "suppressed": null
    }
  ],
  "summary": {
    "files": 1,
    "errors": 3,
    "warnings": 0,
    "notes": 1,
    "suppressed": 0,
    "requirements": 0,
    "met": 0
  },
  "exit_code": 1
}
[1]
$ kk validate --today 2012-11-01 --format json examples/eksempelby
{
  "schema_version": "1.0",
  "tool": {
    "name": "kk",
    "version": "0.1.0"
  },
  "run": {
    "lang": "da",
    "today": "2012-11-01"
  },
  "files": [
    {
      "path": "examples/eksempelby/kommune.yaml",
      "documents": [
        {
          "type": "municipality"
        }
      ]
    },
    {
      "path": "examples/eksempelby/kvalitetskontrakt-2012.yaml",
      "documents": [
        {
          "type": "quality-contract"
        }
      ]
    },
    {
      "path": "examples/eksempelby/opfølgning-2012.yaml",
      "documents": [
        {
          "type": "follow-up"
        }
      ]
    }
  ],
  "diagnostics": [],
  "summary": {
    "files": 3,
    "errors": 0,
    "warnings": 0,
    "notes": 0,
    "suppressed": 0,
    "requirements": 25,
    "met": 25
  },
  "exit_code": 0
}

# Colour only where it is asked for, and never the only sign.

$ kk validate --today 2012-11-01 --color always k.yaml | head -n 3
^[[1;36mbemærkning[KK303]^[[0m: ^[[1mskal offentliggøres senest 11. november 2012: 10 dage tilbage^[[0m
  ^[[1;34m-->^[[0m k.yaml:4:11
$ CLICOLOR_FORCE=1 kk validate --today 2012-11-01 k.yaml | head -n 1
^[[1;36mbemærkning[KK303]^[[0m: ^[[1mskal offentliggøres senest 11. november 2012: 10 dage tilbage^[[0m
$ NO_COLOR=1 CLICOLOR_FORCE=1 kk validate --today 2012-11-01 k.yaml | head -n 1
bemærkning[KK303]: skal offentliggøres senest 11. november 2012: 10 dage tilbage
$ NO_COLOR=1 kk validate --today 2012-11-01 --color always k.yaml | head -n 1
^[[1;36mbemærkning[KK303]^[[0m: ^[[1mskal offentliggøres senest 11. november 2012: 10 dage tilbage^[[0m

# To a file: whole or not at all, and quiet.

$ kk validate --today 2012-11-01 --format gcc --output ud.txt k.yaml; cat ud.txt
k.yaml:4:11: note: skal offentliggøres senest 11. november 2012: 10 dage tilbage [KK303]
k.yaml:8:5: error: nøglen »minst« kendes ikke her [KK006]
k.yaml:11:41: error: tallet »1.250« kan læses på to måder [KK010]
k.yaml:11:55: error: dagen »2012-02-30« findes ikke [KK011]
$ kk validate --today 2012-11-01 --format gcc --output findes/ikke.txt k.yaml
kk: findes/ikke.txt: findes ikke
[3]
$ ls
examples
k.yaml
ud.txt
