Names of files and folders come from strangers too: nothing of them is obeyed by a terminal or by whoever runs this.

$ name=$(printf 'a\342\200\256b\205\377\033[31m##vso[x]\n::error::y.yaml')
$ kk validate --lang en "$name"
kk: a?b???[31m?#vso[x]?::error::y.yaml: does not exist
[3]
$ kk "$name"
kk: kommandoen »a?b???[31m?#vso[x]?::error::y.yaml« kendes ikke; se kk --help
[2]
$ kk validate "--$name"
kk: valget --a?b???[31m?#vso[x]?::error::y.yaml kendes ikke her; se --help
[2]
$ cp examples/hoeje-taastrup/kvalitetskontrakt-2012.yaml "$name" && printf 'x: 1\n' >>"$name"
$ cp examples/hoeje-taastrup/kvalitetskontrakt-2012.yaml "god-$name"
$ for how in "validate --format gcc" "validate --format concise" validate "fmt --check" "fmt --diff" progress deadlines report agenda; do
>   for each in "$name" "god-$name"; do
>     kk $how "$each" 2>&1 | perl -ne 'print "'"$how"': raw\n" if /[\x00-\x08\x0b-\x1f\x7f]|\xe2\x80\xae|\xff|[a-z]\x85|^::|##[a-z]*\[/'
>   done
> done
