A schema of any document, or of one type by any of its names. What it says is compared with validate elsewhere.

$ kk schema | head -n 4
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "urn:kk:format:1:document",
  "title": "ethvert dokument",
$ kk schema kvalitetskontrakt >1 && kk schema kontrakt >2 && kk schema --lang da Quality-Contract >3 && cmp 1 2 && cmp 1 3
$ grep -o 'urn:kk[^"]*' 1
urn:kk:format:1:quality-contract
$ for type in opfølgning kommune ansøgning; do kk schema $type | grep -o 'urn:kk[^"]*'; done
urn:kk:format:1:follow-up
urn:kk:format:1:municipality
urn:kk:format:1:challenge-application
$ kk schema --lang en contract | grep -A 2 '"at_most": {'
        "at_most": {
          "description": "achieved when the measured value is at most this",
          "$ref": "#/definitions/quantity"
$ kk schema kontrakten
kk: typen »kontrakten« kendes ikke; skriv kontrakt, opfølgning, kommune eller ansøgning
[2]
$ kk schema --lang en kontrakt kommune
kk: kk schema takes one type; see kk schema --help
[2]
$ kk schema >/dev/full
kk: standard output: kan ikke skrives: disken er fuld
[3]
