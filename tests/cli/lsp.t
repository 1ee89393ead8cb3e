Each message stands behind a header; what comes back does too. What is said is tested in tests/unit/test_lsp.c.

$ say() { printf 'Content-Length: %d\r\n\r\n%s' "$(printf %s "$1" | wc -c)" "$1"; }
$ (say '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{}}'
>  say '{"jsonrpc":"2.0","method":"initialized","params":{}}'
>  say '{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///k.yaml","text":"type: kvalitetskontrakt\nformat: 2\n"}}}'
>  say '{"jsonrpc":"2.0","id":2,"method":"shutdown"}'
>  say '{"jsonrpc":"2.0","method":"exit"}') >samtale; kk lsp --lang en --today 2012-11-01 <samtale
Content-Length: 291^M
^M
{"jsonrpc": "2.0", "id": 1, "result": {"capabilities": {"positionEncoding": "utf-16", "textDocumentSync": {"openClose": true, "change": 1, "save": true}, "hoverProvider": true, "completionProvider": {}, "documentFormattingProvider": true}, "serverInfo": {"name": "kk", "version": "0.1.0"}}}
Content-Length: 1492^M
^M
{"jsonrpc": "2.0", "method": "textDocument/publishDiagnostics", "params": {"uri": "file:///k.yaml", "diagnostics": [{"range": {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 4}}, "severity": 1, "code": "KK007", "source": "kk", "message": "the key “kommune” is missing\nrequired in the quality contract\n→ add the line:\n  kommune: …", "relatedInformation": []}, {"range": {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 4}}, "severity": 1, "code": "KK007", "source": "kk", "message": "the key “periode” is missing\nrequired in the quality contract\n→ add the line:\n  periode: …", "relatedInformation": []}, {"range": {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 4}}, "severity": 1, "code": "KK007", "source": "kk", "message": "the key “serviceområder” is missing\nrequired in the quality contract\n→ add the lines:\n  serviceområder:\n    - …", "relatedInformation": []}, {"range": {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 4}}, "severity": 3, "code": "KK108", "source": "kk", "message": "the contract is not adopted by the municipal council: a draft\n→ when it is adopted, add:\n  vedtaget: YYYY-MM-DD", "relatedInformation": []}, {"range": {"start": {"line": 1, "character": 8}, "end": {"line": 1, "character": 9}}, "severity": 1, "code": "KK013", "source": "kk", "message": "the format “2” is not known\n→ write format: 1", "relatedInformation": []}]}}
Content-Length: 44^M
^M
{"jsonrpc": "2.0", "id": 2, "result": null}

$ kk lsp </dev/null
kk: editoren gik uden at lukke serveren
[3]
$ printf 'GET / HTTP/1.1\r\nHost: x\r\n\r\n' | kk lsp
kk: det, der kom ind, er ikke Language Server Protocol
[3]
$ printf 'Content-Length: 99999999999\r\n\r\n' | kk lsp
kk: det, der kom ind, er ikke Language Server Protocol
[3]
$ head -c 40 samtale | kk lsp
kk: editoren gik uden at lukke serveren
[3]
$ kk lsp <samtale >/dev/full
kk: standard output: kan ikke skrives: disken er fuld
[3]
$ kk lsp examples
kk: kk lsp tager ingen filer; dem åbner editoren
[2]
