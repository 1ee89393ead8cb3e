Where output goes and input comes from, when it is no plain file, or there already.

$ cp examples/eksempelby/kvalitetskontrakt-2012.yaml k.yaml; kk="kk report --today 2012-11-01 k.yaml -o"

# A file keeps its mode; a link is followed to its file; nothing is left beside it.

$ mkdir ud; echo gammel >ud/a; chmod 640 ud/a; ln -s ud/a led; $kk led; stat -c '%A' ud/a; readlink led; head -n 1 ud/a; ls -A ud
-rw-r-----
ud/a
# Kvalitetskontrakt 2012 for Eksempelby Kommune (fiktivt eksempel)
a

# A name as long as names can be has room for no other name beside it.

$ lang=$(printf '%0255d' 0); $kk $lang && grep -c '^# ' $lang && rm $lang
1

# A folder, a missing folder, a file in a folder's place.

$ $kk ud; $kk mangler/a; $kk ud/a/b; $kk ''; ls -A ud
kk: ud: er en mappe
kk: mangler/a: findes ikke
kk: ud/a/b: er ikke en mappe
kk: : findes ikke
a

# A pipe that nobody reads is not waited for; one that somebody reads is written to.

$ mkfifo rør; $kk rør
kk: rør: er ikke en almindelig fil
[3]
$ cat rør >læst & until $kk rør 2>/dev/null; do sleep 0.1; done; wait; head -n 1 læst
# Kvalitetskontrakt 2012 for Eksempelby Kommune (fiktivt eksempel)

# What is there already is never written over by new and import, and a file that failed is not left.

$ echo mit >min.yaml; kk new kontrakt -o min.yaml; cat min.yaml; kk import k.yaml -o min.yaml; cat min.yaml
kk: min.yaml: findes allerede; kk new skriver aldrig oven i en fil
mit
kk: min.yaml findes i forvejen og bliver ikke overskrevet
mit
$ kk new kontrakt -o ny.yaml --from mangler.yaml; kk import k.yaml -o ny.yaml; ls ny.yaml; ls -A | grep tmp
kk: mangler.yaml: findes ikke
kk: k.yaml: der er ingen tabel med en kolonne »Mål« og mindst én til, fx »Tema« eller »Frist«, og ingen liste under »Mål«
ls: cannot access 'ny.yaml': No such file or directory
[1]

# Lists and spreadsheets may come through a pipe; one that nobody writes to reads as empty.

$ (sleep 0.3; echo k.yaml) | kk progress --today 2012-11-01 --files-from /dev/stdin | head -n 1
Eksempelby Kommune, pr. 1. november 2012 (k.yaml)
$ kk validate --today 2012-11-01 --files-from rør
kk: ingen dokumenter: der er ingen .yaml-filer med en af formatets typer
[2]
$ kk validate --baseline rør k.yaml
kk: rør: er ikke en fil fra --write-baseline
[2]
