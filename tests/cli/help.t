# What is said of the commands and their options, in both languages.

$ kk --help --lang da
Kommunale kvalitetskontrakter: kontrol, opfølgning og offentliggørelse.

Brug: kk KOMMANDO [VALG] [STI…]

  validate    kontrollerer filer og mapper mod formatet, bekendtgørelsen og gode
              råd
  progress    viser, hvor langt hvert mål er
  report      skriver en kontrakt eller opfølgning som et dokument, der kan
              offentliggøres
  deadlines   viser, hvad der skal ske hvornår, og efter hvilken paragraf
  import      gør tabellen i et referat eller regneark til en kontrakt
  diff        viser, hvad der er ændret i mening mellem to dokumenter
  agenda      skriver en kontrakt eller opfølgning som en sag til udvalgets
              dagsorden
  site        skriver et helt arbejdstræ som et statisk websted: kommuner, år,
              områder og mål
  new         skriver et dokument, der er klar til at blive udfyldt
  fmt         skriver dokumenter om til formatets egen skrivemåde
  explain     forklarer en regel, en paragraf eller et ord, eller viser alle
              regler
  export      skriver alle mål og målinger som en tabel eller en database
  lsp         betjener en teksteditor gennem Language Server Protocol på
              standard input og output
  schema      skriver et JSON Schema for en type dokument, til
              tekstredigeringsprogrammer
  suggest     læser et måls sætning og skriver den målestok, den siger
  completion  skriver fuldførelse for bash, zsh eller fish

Valg, alle kommandoer har:
      --config=FIL            læs indstillinger fra filen i stedet for den
                              nærmeste .kk.yaml
      --isolated              læs ingen .kk.yaml
      --today=DATO            regn med, at det er denne dag
      --max-size=BYTE         den største fil, der læses (ellers 4194304)
      --lang=SPROG            beskedernes sprog: da eller en
      --color=HVORNÅR         farver: always, never eller auto
  -q, --quiet                 kun det vigtigste
  -v, --verbose               fortæl mere
  -h, --help                  vis denne hjælp
  -V, --version               vis versionen

Slutter med 0, når alt er i orden, 1 ved fund, 2 ved forkert brug og 3, når
arbejdet ikke kunne gøres.
$ kk --help --lang en
Municipal quality contracts: checked, followed up and published.

Usage: kk COMMAND [OPTIONS] [PATH…]

  validate    checks files and folders against the format, the executive order
              and advice
  progress    shows how far each goal has come
  report      writes a contract or follow-up as a document that can be published
  deadlines   shows what is due, when, and by which clause
  import      makes the table of minutes or a spreadsheet a contract
  diff        shows what changed in meaning between two documents
  agenda      writes a contract or follow-up as a case for the committee's
              agenda
  site        writes a whole work tree as a static site: municipalities, years,
              areas and goals
  new         writes a document that is ready to be filled in
  fmt         rewrites documents in the format's own spelling
  explain     explains a rule, a clause or a word, or lists all rules
  export      writes every goal and measurement as a table or a database
  lsp         serves a text editor through the Language Server Protocol on
              standard input and output
  schema      writes a JSON Schema of a type of document, for editors
  suggest     reads a goal's sentence and writes the comparator that it states
  completion  writes completion for bash, zsh or fish

Options of every command:
      --config=FILE           read settings from the file instead of the nearest
                              .kk.yaml
      --isolated              read no .kk.yaml
      --today=DATE            take this day for today
      --max-size=BYTES        the largest file that is read (default 4194304)
      --lang=LANG             the language of messages: da or en
      --color=WHEN            colours: always, never or auto
  -q, --quiet                 only what matters most
  -v, --verbose               say more
  -h, --help                  show this help
  -V, --version               show the version

Exits with 0 when all is well, 1 for findings, 2 for wrong use and 3 when the
work could not be done.
$ kk validate --help --lang da
Brug: kk validate [VALG] [STI…]

kk validate kontrollerer filer og mapper mod formatet, bekendtgørelsen og gode
råd.

  -f, --format=FORMAT         formatet, der skrives: text, concise, gcc, json,
                              ndjson, sarif, github, gitlab, junit, tap
  -o, --output=FIL            skriv til filen i stedet for til skærmen
      --fail-on=GRAD          slut med 1 fra denne grad: error, warning, note
                              eller never (ellers error)
      --strict                det samme som --fail-on warning
      --stdin-filename=NAVN   navnet på det, der læses fra standard input
      --select=REGEL          kun disse regler: nummer, navn eller begyndelse
                              som KK2
      --ignore=REGEL          ikke disse regler
      --severity=REGEL=GRAD   giv en regel en anden grad
      --exclude=MØNSTER       gå uden om disse stier i mapper, som i .gitignore
      --files-from=FIL        læs stierne fra filen, én på hver linje; - er
                              standard input
  -0, --null                  stierne i --files-from er adskilt af nul
      --report=FORMAT=FIL     skriv også dette format til filen; kan gentages
      --baseline=FIL          tæl ikke det, filen kender i forvejen
      --write-baseline=FIL    skriv alle fund til filen som kendte
  -j, --jobs=ANTAL            så mange filer læses ad gangen (ellers antallet af
                              kerner)
      --config=FIL            læs indstillinger fra filen i stedet for den
                              nærmeste .kk.yaml
      --isolated              læs ingen .kk.yaml
      --today=DATO            regn med, at det er denne dag
      --max-size=BYTE         den største fil, der læses (ellers 4194304)
      --lang=SPROG            beskedernes sprog: da eller en
      --color=HVORNÅR         farver: always, never eller auto
  -q, --quiet                 kun det vigtigste
  -v, --verbose               fortæl mere
  -h, --help                  vis denne hjælp
  -V, --version               vis versionen
$ kk validate --help --lang en
Usage: kk validate [OPTIONS] [PATH…]

kk validate checks files and folders against the format, the executive order and
advice.

  -f, --format=FORMAT         the output's format: text, concise, gcc, json,
                              ndjson, sarif, github, gitlab, junit, tap
  -o, --output=FILE           write to the file instead of standard output
      --fail-on=LEVEL         exit with 1 from this severity: error, warning,
                              note or never (default error)
      --strict                the same as --fail-on warning
      --stdin-filename=NAME   the name of what is read from standard input
      --select=RULE           these rules only: number, name or a start like KK2
      --ignore=RULE           not these rules
      --severity=RULE=LEVEL   give a rule another severity
      --exclude=PATTERN       pass over these paths in folders, as in .gitignore
      --files-from=FILE       read the paths from the file, one a line; - is
                              standard input
  -0, --null                  the paths of --files-from are separated by NUL
      --report=FORMAT=FILE    write this format to the file too; may be repeated
      --baseline=FILE         do not count what the file knows already
      --write-baseline=FILE   write all findings to the file as known
  -j, --jobs=NUMBER           how many files are read at a time (default: the
                              number of cores)
      --config=FILE           read settings from the file instead of the nearest
                              .kk.yaml
      --isolated              read no .kk.yaml
      --today=DATE            take this day for today
      --max-size=BYTES        the largest file that is read (default 4194304)
      --lang=LANG             the language of messages: da or en
      --color=WHEN            colours: always, never or auto
  -q, --quiet                 only what matters most
  -v, --verbose               say more
  -h, --help                  show this help
  -V, --version               show the version
$ kk progress --help --lang da
Brug: kk progress [VALG] [STI…]

kk progress viser, hvor langt hvert mål er.

  -f, --format=FORMAT         formatet, der skrives: text, json, ndjson, csv,
                              markdown
  -o, --output=FIL            skriv til filen i stedet for til skærmen
      --as-of=DATO            opgør pr. denne dag i stedet for opfølgningens
                              egen
      --exclude=MØNSTER       gå uden om disse stier i mapper, som i .gitignore
      --files-from=FIL        læs stierne fra filen, én på hver linje; - er
                              standard input
  -0, --null                  stierne i --files-from er adskilt af nul
  -j, --jobs=ANTAL            så mange filer læses ad gangen (ellers antallet af
                              kerner)
      --config=FIL            læs indstillinger fra filen i stedet for den
                              nærmeste .kk.yaml
      --isolated              læs ingen .kk.yaml
      --today=DATO            regn med, at det er denne dag
      --max-size=BYTE         den største fil, der læses (ellers 4194304)
      --lang=SPROG            beskedernes sprog: da eller en
      --color=HVORNÅR         farver: always, never eller auto
  -q, --quiet                 kun det vigtigste
  -v, --verbose               fortæl mere
  -h, --help                  vis denne hjælp
  -V, --version               vis versionen
$ kk progress --help --lang en
Usage: kk progress [OPTIONS] [PATH…]

kk progress shows how far each goal has come.

  -f, --format=FORMAT         the output's format: text, json, ndjson, csv,
                              markdown
  -o, --output=FILE           write to the file instead of standard output
      --as-of=DATE            the day to report on, instead of the follow-up's
                              own
      --exclude=PATTERN       pass over these paths in folders, as in .gitignore
      --files-from=FILE       read the paths from the file, one a line; - is
                              standard input
  -0, --null                  the paths of --files-from are separated by NUL
  -j, --jobs=NUMBER           how many files are read at a time (default: the
                              number of cores)
      --config=FILE           read settings from the file instead of the nearest
                              .kk.yaml
      --isolated              read no .kk.yaml
      --today=DATE            take this day for today
      --max-size=BYTES        the largest file that is read (default 4194304)
      --lang=LANG             the language of messages: da or en
      --color=WHEN            colours: always, never or auto
  -q, --quiet                 only what matters most
  -v, --verbose               say more
  -h, --help                  show this help
  -V, --version               show the version
$ kk report --help --lang da
Brug: kk report [VALG] FIL…

kk report skriver en kontrakt eller opfølgning som et dokument, der kan
offentliggøres.

  -f, --format=FORMAT         formatet, der skrives: markdown, html, json
  -o, --output=FIL            skriv til filen i stedet for til skærmen
      --as-of=DATO            opgør pr. denne dag i stedet for opfølgningens
                              egen
      --config=FIL            læs indstillinger fra filen i stedet for den
                              nærmeste .kk.yaml
      --isolated              læs ingen .kk.yaml
      --today=DATO            regn med, at det er denne dag
      --max-size=BYTE         den største fil, der læses (ellers 4194304)
      --lang=SPROG            beskedernes sprog: da eller en
      --color=HVORNÅR         farver: always, never eller auto
  -q, --quiet                 kun det vigtigste
  -v, --verbose               fortæl mere
  -h, --help                  vis denne hjælp
  -V, --version               vis versionen
$ kk report --help --lang en
Usage: kk report [OPTIONS] FILE…

kk report writes a contract or follow-up as a document that can be published.

  -f, --format=FORMAT         the output's format: markdown, html, json
  -o, --output=FILE           write to the file instead of standard output
      --as-of=DATE            the day to report on, instead of the follow-up's
                              own
      --config=FILE           read settings from the file instead of the nearest
                              .kk.yaml
      --isolated              read no .kk.yaml
      --today=DATE            take this day for today
      --max-size=BYTES        the largest file that is read (default 4194304)
      --lang=LANG             the language of messages: da or en
      --color=WHEN            colours: always, never or auto
  -q, --quiet                 only what matters most
  -v, --verbose               say more
  -h, --help                  show this help
  -V, --version               show the version
$ kk explain --help --lang da
Brug: kk explain [VALG] [REGEL|PARAGRAF|ORD…]

kk explain forklarer en regel, en paragraf eller et ord, eller viser alle
regler.

      --list                  vis alle regler
      --config=FIL            læs indstillinger fra filen i stedet for den
                              nærmeste .kk.yaml
      --isolated              læs ingen .kk.yaml
      --today=DATO            regn med, at det er denne dag
      --max-size=BYTE         den største fil, der læses (ellers 4194304)
      --lang=SPROG            beskedernes sprog: da eller en
      --color=HVORNÅR         farver: always, never eller auto
  -q, --quiet                 kun det vigtigste
  -v, --verbose               fortæl mere
  -h, --help                  vis denne hjælp
  -V, --version               vis versionen
$ kk explain --help --lang en
Usage: kk explain [OPTIONS] [RULE|CLAUSE|WORD…]

kk explain explains a rule, a clause or a word, or lists all rules.

      --list                  list all rules
      --config=FILE           read settings from the file instead of the nearest
                              .kk.yaml
      --isolated              read no .kk.yaml
      --today=DATE            take this day for today
      --max-size=BYTES        the largest file that is read (default 4194304)
      --lang=LANG             the language of messages: da or en
      --color=WHEN            colours: always, never or auto
  -q, --quiet                 only what matters most
  -v, --verbose               say more
  -h, --help                  show this help
  -V, --version               show the version
$ kk completion --help --lang da
Brug: kk completion [VALG] SKAL

kk completion skriver fuldførelse for bash, zsh eller fish.

      --config=FIL            læs indstillinger fra filen i stedet for den
                              nærmeste .kk.yaml
      --isolated              læs ingen .kk.yaml
      --today=DATO            regn med, at det er denne dag
      --max-size=BYTE         den største fil, der læses (ellers 4194304)
      --lang=SPROG            beskedernes sprog: da eller en
      --color=HVORNÅR         farver: always, never eller auto
  -q, --quiet                 kun det vigtigste
  -v, --verbose               fortæl mere
  -h, --help                  vis denne hjælp
  -V, --version               vis versionen
$ kk completion --help --lang en
Usage: kk completion [OPTIONS] SHELL

kk completion writes completion for bash, zsh or fish.

      --config=FILE           read settings from the file instead of the nearest
                              .kk.yaml
      --isolated              read no .kk.yaml
      --today=DATE            take this day for today
      --max-size=BYTES        the largest file that is read (default 4194304)
      --lang=LANG             the language of messages: da or en
      --color=WHEN            colours: always, never or auto
  -q, --quiet                 only what matters most
  -v, --verbose               say more
  -h, --help                  show this help
  -V, --version               show the version
$ kk
Brug: kk KOMMANDO [VALG] [STI…]

  validate    kontrollerer filer og mapper mod formatet, bekendtgørelsen og gode
              råd
  progress    viser, hvor langt hvert mål er
  report      skriver en kontrakt eller opfølgning som et dokument, der kan
              offentliggøres
  deadlines   viser, hvad der skal ske hvornår, og efter hvilken paragraf
  import      gør tabellen i et referat eller regneark til en kontrakt
  diff        viser, hvad der er ændret i mening mellem to dokumenter
  agenda      skriver en kontrakt eller opfølgning som en sag til udvalgets
              dagsorden
  site        skriver et helt arbejdstræ som et statisk websted: kommuner, år,
              områder og mål
  new         skriver et dokument, der er klar til at blive udfyldt
  fmt         skriver dokumenter om til formatets egen skrivemåde
  explain     forklarer en regel, en paragraf eller et ord, eller viser alle
              regler
  export      skriver alle mål og målinger som en tabel eller en database
  lsp         betjener en teksteditor gennem Language Server Protocol på
              standard input og output
  schema      skriver et JSON Schema for en type dokument, til
              tekstredigeringsprogrammer
  suggest     læser et måls sætning og skriver den målestok, den siger
  completion  skriver fuldførelse for bash, zsh eller fish

Se kk --help, kk KOMMANDO --help eller man kk.
[2]
$ kk --lang en
Usage: kk COMMAND [OPTIONS] [PATH…]

  validate    checks files and folders against the format, the executive order
              and advice
  progress    shows how far each goal has come
  report      writes a contract or follow-up as a document that can be published
  deadlines   shows what is due, when, and by which clause
  import      makes the table of minutes or a spreadsheet a contract
  diff        shows what changed in meaning between two documents
  agenda      writes a contract or follow-up as a case for the committee's
              agenda
  site        writes a whole work tree as a static site: municipalities, years,
              areas and goals
  new         writes a document that is ready to be filled in
  fmt         rewrites documents in the format's own spelling
  explain     explains a rule, a clause or a word, or lists all rules
  export      writes every goal and measurement as a table or a database
  lsp         serves a text editor through the Language Server Protocol on
              standard input and output
  schema      writes a JSON Schema of a type of document, for editors
  suggest     reads a goal's sentence and writes the comparator that it states
  completion  writes completion for bash, zsh or fish

See kk --help, kk COMMAND --help or man kk.
[2]
$ kk --version
kk 0.1.0
$ kk frobnicate
kk: kommandoen »frobnicate« kendes ikke; se kk --help
[2]
$ kk validate --lang en --as-of 2012-11-01 examples
kk: the option --as-of is not known here; see --help
[2]
$ kk report --lang en --format gcc examples/eksempelby/kvalitetskontrakt-2012.yaml
kk: --format cannot be “gcc”; write markdown, html or json
[2]
$ kk completion --lang en ksh
kk: kk completion needs bash, zsh or fish
[2]
