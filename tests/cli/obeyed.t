What a CI runner would take for a command is written as none, by every command that repeats a text.

$ printf 'format: 1\nkommune: "##[group]x"  # ##vso[task.x]y\ntype: kommune\n' >k.yaml
$ kk fmt --diff k.yaml
--- k.yaml
+++ k.yaml
@@ -1,3 +1,3 @@
-format: 1
-kommune: "<U+0023>#[group]x"  # <U+0023>#vso[task.x]y
 type: kommune
+format: 1
+kommune: "<U+0023>#[group]x" # <U+0023>#vso[task.x]y
$ printf '"##[group]x": 1\n' >.kk.yaml; kk validate k.yaml; rm .kk.yaml
kk: .kk.yaml:1:1: ukendt nøgle: <U+0023>#[group]x
$ printf 'type: kommune\n' >'::error::x.yaml'; kk validate --config '::error::x.yaml' k.yaml
kk: ./::error::x.yaml:1:1: ukendt nøgle: type
[2]
$ kk suggest 'Mindst ##[add-mask]5 % af ##vso[x]'
# Mindst <U+0023>#[add-mask]5 % af <U+0023>#vso[x]
mindst: 5 %
$ printf 'Serviceområde;Mål;Veje\n;##[group]x;y\nSkoler;;##vso[x]\n' >'::add-mask::x.csv'; kk import --kommune A --periode 2012 -- '::add-mask::x.csv' >/dev/null
./::add-mask::x.csv:2: ingen overskrift siger, hvilket serviceområde tabellen er om: brug --omraade
[1]
