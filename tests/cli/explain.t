A rule, by number or by name: what it asks, by which clause, why, and how it looks wrong and right.

$ kk explain KK102
KK102 unquantified-goal (fejl)
Hvert mål skal være kvantificerbart.

Målet skal sige, hvornår det er nået. Ellers kan ingen se, hvor langt kommunen
er.

BEK 1309 § 2, nr. 1:
  kvantificerbare mål for hvert serviceområde
  »Kvantificerbare mål for hvert serviceområde i kommunen, jf. lovens § 62,
  stk. 1, 2. pkt.«

lov om kommunernes styrelse § 62, stk. 1:
  kommunalbestyrelsens kvalitetskontrakt med kvantificerbare mål

Forkert:
    - id: laesning
      tekst: Eleverne skal læse bedre

Rigtigt:
    - id: laesning
      tekst: Mindst 90 % læser alderssvarende
      mindst: 90 %

$ kk explain unquantified-goal | head -n 1
KK102 unquantified-goal (fejl)

$ kk explain --lang en kk105
KK105 change-without-baseline (error)
A change must have a baseline.

“20 % more” is a quantifiable goal only once it is said what it is compared
with: a value, or at least a date.

BEK 1309 § 2, nr. 1:
  quantifiable goals for each service area
  »Kvantificerbare mål for hvert serviceområde i kommunen, jf. lovens § 62,
  stk. 1, 2. pkt.«

Wrong:
    - id: self-service
      text: 20 % more citizens use self-service
      increase_by: 20 %

Right:
    - id: self-service
      text: 20 % more citizens use self-service
      increase_by: 20 %
      baseline:
        value: 12400 citizens
        date: 2010-12-31

# What could deceive is shown by its name, and what is not UTF-8 as what it is.

$ kk explain KK019 | grep U+
      tekst: Mindst <U+202E>90 % læser alderssvarende

$ kk explain KK002 | grep kommune
    kommune: L�s�
    kommune: Læsø

# A clause, as people cite it, with its chapter, its own words and the rules that rest on it.

$ kk explain '§ 5'
BEK 1309 § 5, kapitel 2: Opfølgingsredegørelsens indhold

§ 5
  »Kommunalbestyrelsens opfølgingsredegørelse skal indeholde oplysninger om:«

§ 5, nr. 1: hvor langt kommunen er kommet med målene
  »Hvor langt kommunen er kommet med opfyldelsen af de opstillede mål.«

  KK201  Opfølgningen skal sige, hvor langt kommunen er med hvert mål
  KK204  Opfølgningen kan kun handle om kontraktens mål
  KK208  En måling skal ligge mellem udgangspunktet og opgørelsesdagen
  KK209  Et mål kan kun have én værdi pr. dag og gruppe
  KK210  En offentliggjort måling bør ikke ændres i stilhed
  KK211  En forklaring erstatter ikke en måling

§ 5, nr. 2: opfølgning på mål, der ikke er realiseret
  »Hvordan kommunen følger op i forhold til eventuelle ikke realiserede mål.«

  KK202  Et mål, der ikke er realiseret, skal følges op
  KK203  Et mål, der er bagud, bør følges op, før fristen kommer

$ kk explain § 2, nr. 2
BEK 1309 § 2, kapitel 1: Kvalitetskontraktens indhold

§ 2
  »Kommunalbestyrelsens kvalitetskontrakt, jf. § 1, skal indeholde:«

§ 2, nr. 2: en beskrivelse af, hvordan målene påtænkes opfyldt
  »En beskrivelse af, hvordan kommunalbestyrelsen påtænker at opfylde de
  opstillede mål for hvert serviceområde.«

  KK104  Hvert serviceområde skal have veje til målene

$ kk explain 'BEK 1309 § 8, stk. 4'
BEK 1309 § 8, kapitel 4: Ikrafttræden

§ 8, stk. 4
  »Offentliggørelsen på www.brugerinformation.dk kan første gang tidligst ske
  fra det tidspunkt, hvor databasens del vedrørende kvalitetskontrakter og
  opfølgingsredegørelser er åben for offentligheden.«

$ kk explain --lang en '§ 62 a'
lov om kommunernes styrelse § 62 a

§ 62 a, stk. 1: the municipal council follows up every year
  Its words stand in the act that the executive order is issued under.

  KK205  The follow-up must be adopted no later than the budget

# What only a person can judge says so, and how.

$ kk explain '§ 7'
BEK 1309 § 7, kapitel 3: Offentliggørelse

§ 7: offentliggørelsen følger portalens vejledning
  »Offentliggørelsen på www.brugerinformation.dk skal ske i overensstemmelse med
  den vejledning, der elektronisk fremgår af databasen.«

  Et menneske må afgøre, om portalens vejledning er fulgt.
  Vejledningen stod i portalens database og er ikke en del af bekendtgørelsen.
  Den, der lægger dokumentet ud, må holde det op mod den vejledning, der gælder
  på det sted.

$ kk explain --lang en '§ 1'
BEK 1309 § 1, chapter 1 – what a quality contract holds

§ 1: an assessment of how quality can be developed
  »Efter lovens § 62, stk. 1, 1. pkt. skal kommunalbestyrelsen i en
  kvalitetskontrakt vurdere, hvordan kvaliteten i den kommunale
  opgavevaretagelse kan udvikles.«

  KK106  The contract must assess how quality can be developed

  A person must judge whether the assessment of how quality can be developed is
  sound.
  kk sees whether there is an assessment, not whether it is sound. Ask whether
  each service area is dealt with, whether the assessment rests on something
  that can be looked up, and whether the goals follow from it.

# A word of the field, in either language.

$ kk explain måltal
måltal (comparator)

Det, der gør et mål kvantificerbart: »mindst«, »højst«, »mellem«, »stiger«,
»falder«, »fastholdes« eller »gennemført« med en værdi. En sætning med to måltal
er to mål med samme tekst.

Se også:
  KK016  Et mål har netop ét måltal
  KK102  Hvert mål skal være kvantificerbart

$ kk explain --lang en comparator
comparator (måltal)

What makes a goal quantifiable: “at_least”, “at_most”, “between”, “increase_by”,
“decrease_by”, “maintain” or “done” with a value. A sentence with two targets is
two goals with the same text.

See also:
  KK016  A goal has exactly one comparator
  KK102  Each goal must be quantifiable

$ kk explain ny frist
ny frist (new deadline)

En senere dag, som opfølgningen giver et mål, der ikke blev nået. Kontraktens
egen frist bliver stående.

Se også:
  KK202  Et mål, der ikke er realiseret, skal følges op

$ kk explain opfoelgingsredegoerelse | head -n 1
opfølgningsredegørelse (follow-up report)

# Several at a time, and what is not known.

$ kk explain delmål milestone | grep -c '^delmål'
2

$ kk explain delmåll
kk: »delmåll« kendes ikke; mente du »delmål«?
[2]

$ kk explain --lang en KK999
kk: “KK999” is neither a rule, a clause nor a word; see kk explain --list
[2]

$ kk explain '§ 9'
kk: »§ 9« er hverken en regel, en paragraf eller et ord; se kk explain --list
[2]

# The whole law as one table, with what a person must judge in its place.

$ kk explain --list | sed -n '1,3p; /menneske/,+1p'
Regel  Grad        Lov                 Hvad den kræver
────────────────────────────────────────────────────────────────────────────────
KK001  fejl        –                   Filen skal kunne læses som YAML
–      menneske    BEK § 1             om vurderingen af, hvordan kvaliteten kan
                                       udvikles, er fyldestgørende
–      menneske    BEK § 3             om målene svarer til kommunalbestyrelsens
                                       egne mål
–      menneske    BEK § 7             om portalens vejledning er fulgt
KK401  fejl        udfordringsretten   En ansøgning skal have en alternativ plan

$ kk explain --lang en --list | sed -n '/KK20[1-5]/,+1p; /human/p'
–      human       BEK § 1             whether the assessment of how quality can
–      human       BEK § 3             whether the goals match the council's own
KK201  error       BEK § 5, nr. 1      The follow-up must say how far each goal
                                       has come
KK202  error       BEK § 5, nr. 2      A goal that is not realised must be
                                       followed up
KK203  warning     BEK § 5, nr. 2      A goal that is behind should be followed
                                       up before its deadline
KK204  error       BEK § 5, nr. 1      The follow-up can only be about goals of
                                       the contract
KK205  error       BEK § 4             The follow-up must be adopted no later
                   LKS § 62 a, stk. 1  than the budget
–      human       BEK § 7             whether the portal's instructions are

$ kk explain --list > list; kk explain | cmp - list && echo the same
the same
