Files that tell of every municipality are compared and written part by part, whatever their size.

$ kk site examples -o web
$ wc -c <web/data/maal.ndjson
13190
$ sed -i 's/falder med 4 %/falder med 5 %/' examples/eksempelby/kvalitetskontrakt-2012.yaml
$ kk site examples -o web -v && kk site examples -o new && diff -r web new && echo as new
kk: 13 filer er skrevet, og 0 er fjernet
as new

# One that was cut off, or that goes on, is made whole; nothing else is touched.

$ head -c 9000 new/data/maal.ndjson >web/data/maal.ndjson && kk site examples -o web -v && diff -r web new && echo as new
kk: 1 fil er skrevet, og 0 er fjernet
as new
$ head -c 4096 new/data/maal.ndjson >web/data/maal.ndjson && kk site examples -o web -v && diff -r web new && echo as new
kk: 1 fil er skrevet, og 0 er fjernet
as new
$ echo more >>web/data/maal.ndjson && kk site examples -o web -v && diff -r web new && echo as new
kk: 1 fil er skrevet, og 0 er fjernet
as new
$ : >web/data/maal.ndjson && kk site examples -o web -v && diff -r web new && echo as new
kk: 1 fil er skrevet, og 0 er fjernet
as new

# A link in its place is not followed, and somebody else's file stays theirs.

$ mv web/data/maal.ndjson theirs && echo theirs >>theirs && ln -s ../../theirs web/data/maal.ndjson
$ kk site examples -o web -v && diff -r web new && tail -n 1 theirs
kk: 1 fil er skrevet, og 0 er fjernet
theirs
$ mkdir -p other/data && echo theirs >other/data/maal.ndjson && kk site examples -o other -v; find other; cat other/data/*
kk: other/data/maal.ndjson er der i forvejen og er ikke skrevet af kk
other
other/data
other/data/maal.ndjson
theirs
$ rm other/data/maal.ndjson && mkdir other/data/maal.ndjson && kk site examples -o other -v; find other
kk: other/data/maal.ndjson: er en mappe
other
other/data
other/data/maal.ndjson
