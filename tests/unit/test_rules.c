/* SPDX-License-Identifier: MPL-2.0 */
/* The rules where little decides: a key that nobody knows, a value that cannot be read, a day on the edge. What may be
 * as it should is not claimed to be wrong. */
#include "documents.h"

#define HEAD(type) "type: " type "\nformat: 1\nkommune: Nørby Kommune\n"
#define CONTRACT HEAD("kvalitetskontrakt") "periode: 2012\n"
#define AREA "serviceområder:\n  - id: byg\n    navn: Byggesager\n    veje: [Flere folk.]\n    mål:\n"
#define GOAL "      - id: svar\n        tekst: Svartiden på breve.\n"
#define ADOPTED "vedtaget: 2011-10-12\n"
#define FOLLOWUP(year) HEAD("opfølgningsredegørelse") "år: " year "\nopgjort: " year "-09-01\nkontrakt: a.yaml\n"

#define REGISTER HEAD("kommune") "kode: 999\n"
#define AREAS "serviceområder:\n  - id: byg\n    navn: Byggesager\n"

static const struct documents on_the_register[] = {
	{ "an area that is not in it, with the nearest name",
	  { { "kommune.yaml", REGISTER AREAS },
	    { "a.yaml", CONTRACT "serviceområder:\n  - navn: Byggesagr\n    mål:\n" GOAL } }, "a.yaml:6 KK109" },
	{ "its own area is no group of keys, and may be that one",
	  { { "kommune.yaml", REGISTER AREAS "  - Byggesager i øvrigt\n" },
	    { "a.yaml", CONTRACT "serviceområder:\n  - navn: Byggesagr\n    mål:\n" GOAL } }, "" },
	{ "its own area has its id under a key that nobody knows",
	  { { "kommune.yaml", REGISTER AREAS "  - navn: Andet\n    kendetegn: byggesag\n" },
	    { "a.yaml", CONTRACT "serviceområder:\n  - navn: Byggesagr\n    mål:\n" GOAL } }, "" },
	{ "unless it has its id as well",
	  { { "kommune.yaml", REGISTER AREAS "  - navn: Andet\n    id: andet\n    kendetegn: byggesag\n" },
	    { "a.yaml", CONTRACT "serviceområder:\n  - navn: Byggesagr\n    mål:\n" GOAL } }, "a.yaml:6 KK109" },
	{ "the contract's area is no group of keys",
	  { { "kommune.yaml", REGISTER AREAS }, { "a.yaml", CONTRACT "serviceområder:\n  - Byggesagr\n" } }, "" },
	{ "the same name under another id",
	  { { "kommune.yaml", REGISTER AREAS },
	    { "a.yaml", CONTRACT "serviceområder:\n  - navn: Byggesager\n    id: bygning\n    mål:\n" GOAL } },
	      "a.yaml:7 KK109" },
	{ "a committee that is spelt otherwise; some areas have none",
	  { { "kommune.yaml", REGISTER AREAS "  - navn: Veje\n    udvalg: Teknisk Udvalg\n" },
	    { "a.yaml", CONTRACT "udvalg: Teknik Udvalg\nserviceområder:\n  - navn: Veje\n    mål:\n" GOAL } },
	      "a.yaml:5 KK109" },
	{ "a committee that the register may have where it cannot be read",
	  { { "kommune.yaml", REGISTER AREAS "    udvalg: [Teknisk]\n  - navn: Veje\n    udvalg: Teknisk Udvalg\n" },
	    { "a.yaml", CONTRACT "udvalg: Teknik Udvalg\nserviceområder:\n  - navn: Veje\n    mål:\n" GOAL } }, "" },
	{ "or where an area is no group of keys",
	  { { "kommune.yaml", REGISTER AREAS "  - Park\n  - navn: Veje\n    udvalg: Teknisk Udvalg\n" },
	    { "a.yaml", CONTRACT "udvalg: Teknik Udvalg\nserviceområder:\n  - navn: Veje\n    mål:\n" GOAL } }, "" },
};

static void the_register_is_believed_where_it_can_be_read(void **state)
{
	(void)state;
	assert_found(on_the_register, COUNT(on_the_register), "KK109");
}

#define LATE(year, more) { "b.yaml", FOLLOWUP(year) "vedtaget: " year "-11-01\n" more }
#define A_CONTRACT { "a.yaml", CONTRACT ADOPTED AREA GOAL "        mindst: 80 %\n" }
#define BUDGETS(text) { "kommune.yaml", REGISTER "budgetvedtagelser:\n" text }

static const struct documents beside_the_budget[] = {
	{ "adopted after the budget", { A_CONTRACT, LATE("2012", "budgetvedtagelse: 2012-10-31\n") }, "b.yaml:7 KK205"
	  },
	{ "on its day", { A_CONTRACT, LATE("2012", "budgetvedtagelse: 2012-11-01\n") }, "" },
	{ "by the register", { A_CONTRACT, LATE("2012", ""), BUDGETS("  2013: 2012-10-31\n") }, "b.yaml:7 KK205" },
	{ "the register has another year", { A_CONTRACT, LATE("2012", ""), BUDGETS("  2014: 2012-10-31\n") },
	  "b.yaml:4 KK207" },
	{ "its day for that year cannot be read", { A_CONTRACT, LATE("2012", ""), BUDGETS("  2013: [2012]\n") }, "" },
	{ "its day for another year cannot be read", { A_CONTRACT, LATE("2012", ""), BUDGETS("  2014: [2012]\n") },
	  "b.yaml:4 KK207" },
	{ "a year of it cannot be read", { A_CONTRACT, LATE("2012", ""), BUDGETS("  20x3: 2012-10-31\n") }, "" },
	{ "the years cannot be read", { A_CONTRACT, LATE("2012", ""), { "kommune.yaml",
	  REGISTER "budgetvedtagelser: 2013\n" } },
	  "" },
	{ "whose register it is cannot be read",
	  { A_CONTRACT, LATE("2012", ""),
	    { "kommune.yaml",
	      "type: kommune\nformat: 1\nkommune: [Nørby]\nkode: 999\nbudgetvedtagelser:\n  2013: 2012-10-31\n" } },
	  "" },
	{ "it is another's", { A_CONTRACT, LATE("2012", ""),
	    { "kommune.yaml",
	      "type: kommune\nformat: 1\nkommune: Sønderby\nkode: 999\nbudgetvedtagelser:\n  2013: 2012-10-31\n" } },
	  "b.yaml:4 KK207" },
	{ "the day may stand under a key that nobody knows", { A_CONTRACT, LATE("2012", "rådsmøde: 2012-10-31\n") }, ""
	  },
	{ "the follow-up's own day cannot be read", { A_CONTRACT, LATE("2012", "budgetvedtagelse: [2012-10-31]\n") },
	  "" },
	{ "the year cannot be read", { A_CONTRACT, { "b.yaml", HEAD("opfølgningsredegørelse")
	    "år: [2012]\nopgjort: 2012-09-01\nkontrakt: a.yaml\nvedtaget: 2012-11-01\nbudgetvedtagelse: 2012-10-31\n"
	      } }, "" },
	{ "not yet adopted", { A_CONTRACT, { "b.yaml", FOLLOWUP("2012") "budgetvedtagelse: 2012-10-31\n" } }, "" },
};

static const struct documents in_the_first_year[] = {
	{ "adopted after the budget", { A_CONTRACT, LATE("2011", "budgetvedtagelse: 2011-10-31\n") },
	  "b.yaml:7 KK306" },
	{ "in time, but published after the budget",
	  { A_CONTRACT, { "b.yaml", FOLLOWUP("2011") "vedtaget: 2011-10-01\nbudgetvedtagelse: 2011-10-31\n"
	    "offentliggjort: 2011-11-01\n" } }, "b.yaml:9 KK306" },
	{ "unless the portal opened later",
	  { A_CONTRACT, { "b.yaml", FOLLOWUP("2011") "vedtaget: 2011-10-01\nbudgetvedtagelse: 2011-10-31\n"
	    "offentliggjort: 2011-11-01\n" }, { "kommune.yaml", REGISTER "portal_åbnet: 2011-11-01\n" } }, "" },
	{ "or the register's day for that cannot be read",
	  { A_CONTRACT, { "b.yaml", FOLLOWUP("2011") "vedtaget: 2011-10-01\nbudgetvedtagelse: 2011-10-31\n"
	    "offentliggjort: 2011-11-01\n" }, { "kommune.yaml", REGISTER "portal_åbnet: [2011]\n" } }, "" },
	{ "published, it was not adopted yet",
	  { A_CONTRACT, { "b.yaml", FOLLOWUP("2011") "budgetvedtagelse: 2011-10-31\noffentliggjort: 2011-10-31\n" } },
	    "" },
};

static const struct documents year_by_year[] = {
	{ "the year after the contract's first lacks one",
	  { { "a.yaml", CONTRACT "vedtaget: 2010-10-12\n" AREA GOAL "        mindst: 80 %\n" },
	    { "c.yaml", CONTRACT "vedtaget: 2009-10-12\n" AREA GOAL "        mindst: 80 %\n" },
	    BUDGETS("  2010: 2009-10-31\n  2011: 2010-10-31\n  2012: [x]\n  2013: 2012-11-01\n") },
	      "kommune.yaml:7 KK206" },
};

static void the_budget_decides_the_day(void **state)
{
	(void)state;
	assert_found(beside_the_budget, COUNT(beside_the_budget), "KK205 KK207");
}

static void as_it_does_in_the_first_year(void **state)
{
	(void)state;
	assert_found(in_the_first_year, COUNT(in_the_first_year), "KK205 KK306");
}

static void each_year_has_a_follow_up(void **state)
{
	(void)state;
	assert_found(year_by_year, COUNT(year_by_year), "KK206");
}

#define FIRST HEAD("kvalitetskontrakt") "periode: 2010\n"

static const struct documents first_contracts[] = {
	{ "the first contract, adopted late", { { "a.yaml", FIRST "vedtaget: 2010-07-02\n" AREA GOAL } },
	  "a.yaml:5 KK305" },
	{ "on the last day, and published late",
	  { { "a.yaml", FIRST "vedtaget: 2010-07-01\noffentliggjort: 2010-07-02\nadresse: https://a.example/\n"
	    AREA GOAL } },
	  "a.yaml:6 KK305" },
	{ "published late, but the day that the portal opened cannot be read",
	  { { "a.yaml", FIRST "vedtaget: 2010-07-01\noffentliggjort: 2010-07-02\nadresse: https://a.example/\n"
	    AREA GOAL },
	    { "kommune.yaml", REGISTER "portal_åbnet: [2010]\n" } }, "" },
	{ "it replaces another", { { "a.yaml", FIRST "vedtaget: 2010-07-02\nerstatter: b.yaml\n" AREA GOAL } }, "" },
	{ "it may, under a key that nobody knows", { { "a.yaml", FIRST "vedtaget: 2010-07-02\nforgænger: b.yaml\n"
	  AREA GOAL } },
	  "" },
	{ "whose it is cannot be read: it may have had an earlier one",
	  { { "a.yaml", FIRST "kommune: Nørby Kommune\nvedtaget: 2010-07-02\n" AREA GOAL } }, "" },
	{ "one that cannot be read may be an earlier one",
	  { { "a.yaml", FIRST "vedtaget: 2010-07-02\n" AREA GOAL }, { "b.yaml", FIRST "vedtaget: \"2009\n" } }, "" },
};

static const struct documents published[] = {
	{ "not published in a month", { { "a.yaml", CONTRACT "vedtaget: 2012-09-30\n" AREA GOAL } }, "a.yaml:5 KK302" },
	{ "nor the portal's day known", { { "a.yaml", CONTRACT "vedtaget: 2012-09-30\n" AREA GOAL },
	  { "kommune.yaml", REGISTER "portal_åbnet: [2012]\n" } }, "" },
	{ "nor whether it opened", { { "a.yaml", CONTRACT "vedtaget: 2012-09-30\n" AREA GOAL },
	  { "kommune.yaml", REGISTER "portalen: 2012-10-15\n" } }, "" },
	{ "published without an address", { { "a.yaml", CONTRACT "vedtaget: 2012-09-30\noffentliggjort: 2012-10-01\n"
	  AREA GOAL } },
	  "a.yaml:6 KK304" },
	{ "the address may stand under a key that nobody knows",
	  { { "a.yaml", CONTRACT "vedtaget: 2012-09-30\noffentliggjort: 2012-10-01\nhjemmested: https://a.example/\n"
	    AREA GOAL } },
	  "" },
};

static void publication_is_asked_of_what_is_known(void **state)
{
	(void)state;
	assert_found(first_contracts, COUNT(first_contracts), "KK305");
	assert_found(published, COUNT(published), "KK302 KK304");
}

#define WITH(lines) { { "a.yaml", CONTRACT AREA GOAL lines } }

static const struct documents advised[] = {
	{ "a date alone does not say what the figure was",
	  WITH("        mindst: 80 %\n        udgangspunkt: { dato: 2011-12-31 }\n"), "a.yaml:13 KK505" },
	{ "nor of a change", WITH("        falder: 20 %\n        udgangspunkt: { dato: 2011-12-31 }\n"),
	  "a.yaml:13 KK505" },
	{ "nor of what is to be kept", WITH("        fastholdes: 5 %\n        udgangspunkt: { dato: 2011-12-31 }\n"),
	  "a.yaml:13 KK505" },
	{ "a sum begins at nothing",
	  WITH("        mindst: 80 sager\n        optælling: sum\n        udgangspunkt: { dato: 2011-12-31 }\n"), "" },
	{ "but not one that is to change",
	  WITH("        stiger: 80 sager\n        optælling: sum\n        udgangspunkt: { dato: 2011-12-31 }\n"),
	    "a.yaml:14 KK505" },
	{ "in either way",
	  WITH("        falder: 80 sager\n        optælling: sum\n        udgangspunkt: { dato: 2011-12-31 }\n"),
	  "a.yaml:14 KK505" },
	{ "or is to stay",
	  WITH("        fastholdes: 80 sager\n        optælling: sum\n        udgangspunkt: { dato: 2011-12-31 }\n"),
	  "a.yaml:14 KK505" },
	{ "a count that is no sum",
	  WITH("        mindst: 80 sager\n        optælling: niveau\n        udgangspunkt: { dato: 2011-12-31 }\n"),
	    "a.yaml:14 KK505" },
	{ "how it is counted cannot be read",
	  WITH("        mindst: 80 sager\n        optælling: [sum]\n        udgangspunkt: { dato: 2011-12-31 }\n"), ""
	    },
	{ "without a target it is nobody's", WITH("        udgangspunkt: { dato: 2011-12-31 }\n"), "" },
	{ "nor where the target cannot be read",
	  WITH("        mindst: meget\n        udgangspunkt: { dato: 2011-12-31 }\n"), "" },
	{ "the value is there, but cannot be read",
	  WITH("        mindst: 80 %\n        udgangspunkt: { dato: 2011-12-31, værdi: mange }\n"), "" },
	{ "neither value nor date", WITH("        mindst: 80 %\n        udgangspunkt: { kilde: Et brev }\n"), "" },
	{ "reached already", WITH("        mindst: 80 %\n        udgangspunkt: 81 %\n"), "a.yaml:13 KK504" },
	{ "the baseline's unit is another (KK012)", WITH("        mindst: 80 %\n        udgangspunkt: 81 dage\n"), "" },
};

static const struct documents on_the_way[] = {
	{ "milestones that lead away",
	  WITH("        mindst: 80 %\n        frist: 2012-12-31\n"
	    "        udgangspunkt: { værdi: 50 %, dato: 2011-12-31 }\n"
	       "        delmål:\n          - { frist: 2012-03-31, værdi: 45 % }\n"
	         "          - { frist: 2012-06-30, værdi: 40 % }\n"),
	  "a.yaml:16 KK512 a.yaml:17 KK512" },
	{ "a milestone that cannot be read is passed over",
	  WITH("        mindst: 80 %\n        frist: 2012-12-31\n"
	    "        udgangspunkt: { værdi: 50 %, dato: 2011-12-31 }\n"
	       "        delmål:\n          - { frist: 2012-03-31, værdi: meget }\n"
	         "          - { frist: 2012-01-31, værdi: 40 % }\n"),
	  "" },
	{ "a milestone in another unit (KK012) is no value",
	  WITH("        mindst: 80 %\n        frist: 2012-12-31\n"
	    "        udgangspunkt: { værdi: 50 %, dato: 2011-12-31 }\n"
	       "        delmål:\n          - { frist: 2012-03-31, værdi: 4 dage }\n"), "" },
};

static void advice_is_given_on_what_is_known(void **state)
{
	(void)state;
	assert_found(advised, COUNT(advised), "KK504 KK505");
}

static void milestones_lead_to_the_target(void **state)
{
	(void)state;
	assert_found(on_the_way, COUNT(on_the_way), "KK512");
}

static const struct documents required[] = {
	{ "a change from what?", WITH("        stiger: 20 %\n"), "a.yaml:12 KK105" },
	{ "a baseline of neither value nor date is none", WITH("        stiger: 20 %\n        udgangspunkt: {}\n"),
	  "a.yaml:12 KK105" },
	{ "a baseline that cannot be read may be one", WITH("        stiger: 20 %\n        udgangspunkt: mange\n"), ""
	  },
	{ "so may one under a key that nobody knows", WITH("        stiger: 20 %\n        før: 20 %\n"), "" },
};

static void a_change_has_a_baseline(void **state)
{
	(void)state;
	assert_found(required, COUNT(required), "KK105");
}

#define SAME(name) { name, CONTRACT AREA GOAL "        mindst: 80 %\n" }
#define FOLLOWS(contracts, goals) { "b.yaml", \
  HEAD("opfølgningsredegørelse") "år: 2012\nopgjort: 2012-09-01\nkontrakt: " \
	contracts "\n" goals }

static const struct documents shared[] = {
	{ "an id in two contracts, told at the goal that means either",
	  { SAME("a.yaml"), SAME("c.yaml"),
	    FOLLOWS("[a.yaml, c.yaml]", "mål:\n  andet:\n    forklaring: x\n  svar:\n    forklaring: x\n") },
	  "b.yaml:10 KK014" },
	{ "in three: told once, of the first two",
	  { SAME("a.yaml"), SAME("c.yaml"), SAME("d.yaml"), FOLLOWS("[a.yaml, c.yaml, d.yaml]", "") }, "b.yaml:6 KK014"
	    },
	{ "an id that cannot be read is nobody's",
	  { { "a.yaml", CONTRACT AREA "      - id: [svar]\n        tekst: Svartiden.\n" }, SAME("c.yaml"),
	    { "d.yaml", CONTRACT AREA "      - tekst: Svartiden.\n        id: \"s v a r\"\n" },
	    FOLLOWS("[a.yaml, c.yaml, d.yaml]", "") }, "d.yaml:11 KK014" }, /* which is told of itself */
	{ "nor an entry whose id cannot be read",
	  { SAME("a.yaml"), SAME("c.yaml"),
	    FOLLOWS("[a.yaml, c.yaml]", "mål:\n  &a svar:\n    forklaring: x\n") },
	  "b.yaml:6 KK014" },
};

static void an_id_is_one_goals(void **state)
{
	(void)state;
	assert_found(shared, COUNT(shared), "KK014");
}

#define STRANGE FOLLOWS("a.yaml", "mål:\n  scar:\n    forklaring: x\n")

/* Moving away by less than what cannot be measured is no course yet: behind, and by how much. */
static void behind_by_a_little_less_than_nothing(void **state)
{
	const struct documents one = { "behind", {
		{ "a.yaml", CONTRACT AREA GOAL "        mindst: 80 %\n        usikkerhed: 2\n"
		  "        udgangspunkt: { værdi: 50 %, dato: 2011-12-31 }\n" },
		FOLLOWS("a.yaml", "mål:\n  svar:\n    målinger:\n      - { dato: 2012-08-31, værdi: 49 % }\n"),
	}, "" };
	kk_set *set = read_documents(&one);
	struct kk_finding finding = { .rule = "" };
	size_t at = 0;

	(void)state;
	while (strcmp(finding.rule, "KK203") != 0)
		assert_int_equal(kk_set_finding(set, at++, &finding), 0);
	assert_string_equal(set->run->findings[at - 1]->args[1], "−3\u00A0%");
	kk_set_free(set);
}

static const struct documents strange[] = {
	{ "an id that no goal has", { SAME("a.yaml"), STRANGE }, "b.yaml:8 KK204" },
	{ "a theme that is no group of keys may hold it",
	  { { "a.yaml", CONTRACT AREA GOAL "    temaer:\n      - Svartider\n" }, STRANGE }, "" },
	{ "so may one with a key that nobody knows",
	  { { "a.yaml",
	    CONTRACT AREA GOAL "    temaer:\n      - navn: Svartider\n        formål:\n          - id: scar\n" },
	    STRANGE }, "" },
	{ "and an area that cannot be read", { { "a.yaml", CONTRACT AREA GOAL "  - Veje\n" }, STRANGE }, "" },
	{ "and a goal whose id cannot be read",
	  { { "a.yaml", CONTRACT AREA GOAL "      - id: [scar]\n        tekst: x\n" }, STRANGE }, "" },
	{ "and a contract that is not there", { FOLLOWS("[a.yaml, c.yaml]", "mål:\n  scar:\n    forklaring: x\n"),
	  SAME("a.yaml") },
	  "" },
};

static void a_goal_that_no_contract_has_is_told(void **state)
{
	(void)state;
	assert_found(strange, COUNT(strange), "KK204");
}

/* Where very many are strange, the nearest goal is no longer sought: each is told all the same. */
static void however_many_there_are(void **state)
{
	static char text[16384];
	size_t size = (size_t)snprintf(text, sizeof(text), "%s", HEAD("opfølgningsredegørelse") "år: 2012\n"
				       "opgjort: 2012-09-01\nkontrakt: a.yaml\nmål:\n");
	const struct documents many = { "many", { SAME("a.yaml"), { "b.yaml", text } }, "" };
	struct kk_finding finding;
	unsigned strangers = 0, near = 0;
	kk_set *set;

	(void)state;
	for (int i = 0; i < 120; i++)
		size += (size_t)snprintf(text + size, sizeof(text) - size, "  svar%d:\n    forklaring: x\n",
		  i % 10 + 100 * i);
	assert_true(size < sizeof(text));
	set = read_documents(&many);
	for (size_t i = 0; kk_set_finding(set, i, &finding) == 0; i++) {
		strangers += strcmp(finding.rule, "KK204") == 0;
		near += strcmp(finding.rule, "KK204") == 0 && strstr(set->run->findings[i]->args[1] ?
			set->run->findings[i]->args[1] : "", "svar") != NULL;
	}
	assert_int_equal(strangers, 120);
	assert_int_equal(near, 1); /* svar0 */
	kk_set_free(set);
}

/* Two comparators on one line: the second is where it is told, and the first is pointed at. */
static void of_two_comparators_the_later_is_told(void **state)
{
	static const char *const goals[] = {
		"      - { id: svar, tekst: x, mindst: 80 %, højst: 90 % }\n",
		"      - { id: svar, tekst: x, højst: 90 %, mindst: 80 % }\n",
	};

	(void)state;
	for (size_t i = 0; i < COUNT(goals); i++) {
		char text[512];
		const struct documents one = { "two", { { "a.yaml", text } }, "" };
		struct kk_finding finding;
		kk_set *set;
		size_t at = 0;

		(void)snprintf(text, sizeof(text), "%s%s", CONTRACT AREA, goals[i]);
		set = read_documents(&one);
		while (kk_set_finding(set, at, &finding) == 0 && strcmp(finding.rule, "KK016") != 0)
			at++;
		assert_string_equal(finding.rule, "KK016");
		assert_int_equal(finding.column, i ? 44 : 45);
		assert_string_equal(set->run->findings[at]->args[1], i ? "højst" : "mindst");
		assert_int_equal(set->run->findings[at]->related->place.start.column + 1, 31);
		kk_set_free(set);
	}
}

#define APPLICATION HEAD("udfordringsansøgning") "alternativ_plan: En.\nretssikkerhed: Den.\n" \
  "forventet_resultat: Det.\n" \
	"økonomisk_gevinst: Ingen.\nevaluering: Til sidst.\n"

static const struct documents applied[] = {
	{ "no criteria and no rules", { { "a.yaml", APPLICATION } }, "a.yaml:1 KK403 a.yaml:1 KK408" },
	{ "lists with nothing in them", { { "a.yaml", APPLICATION "succeskriterier: []\nregel: []\n" } },
	  "a.yaml:1 KK403 a.yaml:1 KK408" },
	{ "a criterion without a target",
	  { { "a.yaml", APPLICATION "regel: [LKS § 62]\nsucceskriterier:\n  - id: a\n    tekst: Flere smil.\n" } },
	    "a.yaml:12 KK404" },
	{ "one without a text (KK007)", { { "a.yaml", APPLICATION "regel: [LKS § 62]\nsucceskriterier:\n  - id: a\n"
	  } }, "" },
	{ "one that is no group of keys (KK008)",
	  { { "a.yaml", APPLICATION "regel: [LKS § 62]\nsucceskriterier:\n  - Flere smil.\n" } }, "" },
};

static void an_application_says_what_it_must(void **state)
{
	(void)state;
	assert_found(applied, COUNT(applied), "KK401 KK403 KK404 KK408");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_register_is_believed_where_it_can_be_read),
		cmocka_unit_test(the_budget_decides_the_day),
		cmocka_unit_test(as_it_does_in_the_first_year),
		cmocka_unit_test(each_year_has_a_follow_up),
		cmocka_unit_test(publication_is_asked_of_what_is_known),
		cmocka_unit_test(advice_is_given_on_what_is_known),
		cmocka_unit_test(milestones_lead_to_the_target),
		cmocka_unit_test(a_change_has_a_baseline),
		cmocka_unit_test(an_id_is_one_goals),
		cmocka_unit_test(a_goal_that_no_contract_has_is_told),
		cmocka_unit_test(behind_by_a_little_less_than_nothing),
		cmocka_unit_test(however_many_there_are),
		cmocka_unit_test(of_two_comparators_the_later_is_told),
		cmocka_unit_test(an_application_says_what_it_must),
	};

	(void)fuzz_folder();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
