Keys of one's own are handed on in JSON, whatever stands in them.

$ kk report --format json --today 2012-11-01 k.yaml | node -e 'const r = JSON.parse(require("fs").readFileSync(0)); console.log(JSON.stringify([r["x-kilde"], r["x-liste"], r["x-tekst"]]))'
[{"system":["a",{"b":"c"}],"tom":[],"navn":"Æ \"citat\"","intet":{}},["1",["2","3"],"fire"],"ja"]

# A goal is called by its theme where it is alone there, without the theme's own number; by what is counted; by its text,
# which is cut between words where it is long. What is counted for two goals of an area tells neither from the other.

$ kk report --today 2012-11-01 k.yaml | grep -E '^###|^[0-9]'
4 mål
### Mål 1.1: Svar på henvendelser
### Mål 1.2: Borgere, der henvender sig til plejen om natten, i…
### Mål 1.3: Kvaliteten
### Mål 1.4: Aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff…
3 mål
### Mål 2.1: »Flere elever er glade for frikvarteret«
### Mål 2.2: »Færre elever kommer for sent«
### Mål 2.3: Andel af elever, der cykler
