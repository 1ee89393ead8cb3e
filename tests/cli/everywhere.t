Every command takes the options that all have, and those that read documents or speak of them heed .kk.yaml.

$ for c in validate progress report deadlines import diff agenda site new fmt explain export lsp schema suggest completion; do
>   kk $c --isolated --today 2012-11-01 --max-size 1000000 --lang en --color never --help >/dev/null || echo $c; done
$ echo 'lang: en' >.kk.yaml
$ kk explain § 3 | sed -n 3p
§ 3: the contract is kept up to date at all times
$ kk explain --isolated § 3 | sed -n 3p
§ 3: kontrakten holdes til stadighed ajourført
$ kk diff examples/eksempelby/kommune.yaml examples/eksempelby/kvalitetskontrakt-2012.yaml
kk: de to er ikke dokumenter af samme slags
[2]
$ echo 'sporg: da' >.kk.yaml
$ kk explain KK101
kk: .kk.yaml:1:1: ukendt nøgle: sporg
[2]
$ kk schema kontrakt
kk: .kk.yaml:1:1: ukendt nøgle: sporg
[2]
$ kk explain --isolated KK101 | head -n 1
KK101 area-without-goals (fejl)
$ kk diff --config nej.yaml examples/eksempelby/kommune.yaml examples/eksempelby/kommune.yaml
kk: nej.yaml: findes ikke
[2]
$ kk schema --today i-går
kk: --today skal være en dato som 2012-11-01, ikke »i-går«
[2]
