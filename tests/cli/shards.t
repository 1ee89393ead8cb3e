A work tree may be divided among processes or machines: each writes NDJSON, and the parts laid end to end
hold what one run over all of it finds.

$ mkdir -p tree/a tree/b tree/c
$ for town in a b c; do
>   sed "s/^kommune: .*/kommune: Kommune $town/" examples/eksempelby/kommune.yaml > tree/$town/kommune.yaml
>   sed "s/^kommune: .*/kommune: Kommune $town/" examples/eksempelby/kvalitetskontrakt-2012.yaml > tree/$town/kvalitetskontrakt-2012.yaml
>   sed "s/^kommune: .*/kommune: Kommune $town/" examples/eksempelby/opfølgning-2012.yaml > tree/$town/opfølgning-2012.yaml
>   cp examples/eksempelby/målinger-2012.csv tree/$town
> done
$ sed -i 's/kilde:/kidle:/' tree/b/kvalitetskontrakt-2012.yaml
$ sed -i 's/^år: 2012/år: to/' tree/c/opfølgning-2012.yaml

$ kk validate --today=2012-11-01 --format=ndjson tree > whole.ndjson
[1]
$ printf '%s\n' tree/a tree/b tree/c | xargs -P 3 -I{} sh -c 'kk validate --today=2012-11-01 --format=ndjson {} > $(basename {}).ndjson'
[123]
$ cat a.ndjson b.ndjson c.ndjson > parts.ndjson
$ for f in whole parts; do grep '"record": "diagnostic"' $f.ndjson > $f.found; done
$ cmp whole.found parts.found && test -s whole.found && echo same
same

# What is said of a run as a whole stands in a record of its own, once for each part: the files, and the sums.

$ for f in whole parts; do grep -o '"path": "[^"]*", "documents"' $f.ndjson | sort > $f.files; done
$ cmp whole.files parts.files && wc -l < whole.files
9

$ sed -i 's/kidle:/kilde:/' tree/b/kvalitetskontrakt-2012.yaml
$ sed -i 's/^år: to/år: 2012/' tree/c/opfølgning-2012.yaml
$ kk progress --today=2012-11-01 --format=ndjson tree > whole.ndjson
$ printf '%s\n' tree/a tree/b tree/c | xargs -P 3 -I{} sh -c 'kk progress --today=2012-11-01 --format=ndjson {} > $(basename {}).ndjson'
$ cat a.ndjson b.ndjson c.ndjson > parts.ndjson
$ for f in whole parts; do grep -v '"record": "summary"' $f.ndjson > $f.goals; done
$ cmp whole.goals parts.goals && wc -l < whole.goals
36
$ for f in whole parts; do
>   sed -n '/"record": "summary"/s/.*"goals": \([0-9]*\), "achieved": \([0-9]*\).*"behind": \([0-9]*\).*/\1 \2 \3/p' $f.ndjson |
>     awk '{ goals += $1; achieved += $2; behind += $3 } END { print goals, achieved, behind }'
> done
36 6 6
36 6 6
