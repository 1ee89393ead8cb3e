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
	    { "a.yaml", CONTRACT "serviceområder:\n  - navn: Byggesagr\n    mål:\n" GOAL } }, "a.yaml:6 KK109", NULL },
	{ "its own area is no group of keys, and may be that one",
	  { { "kommune.yaml", REGISTER AREAS "  - Byggesager i øvrigt\n" },
	    { "a.yaml", CONTRACT "serviceområder:\n  - navn: Byggesagr\n    mål:\n" GOAL } }, "", NULL },
	{ "its own area has its id under a key that nobody knows",
	  { { "kommune.yaml", REGISTER AREAS "  - navn: Andet\n    kendetegn: byggesag\n" },
	    { "a.yaml", CONTRACT "serviceområder:\n  - navn: Byggesagr\n    mål:\n" GOAL } }, "", NULL },
	{ "the contract's area is no group of keys",
	  { { "kommune.yaml", REGISTER AREAS }, { "a.yaml", CONTRACT "serviceområder:\n  - Byggesagr\n" } }, "", NULL },
	{ "the same name under another id",
	  { { "kommune.yaml", REGISTER AREAS },
	    { "a.yaml", CONTRACT "serviceområder:\n  - navn: Byggesager\n    id: bygning\n    mål:\n" GOAL } }, "a.yaml:7 KK109",
	  NULL },
	{ "a committee that is spelt otherwise; some areas have none",
	  { { "kommune.yaml", REGISTER AREAS "  - navn: Veje\n    udvalg: Teknisk Udvalg\n" },
	    { "a.yaml", CONTRACT "udvalg: Teknik Udvalg\nserviceområder:\n  - navn: Veje\n    mål:\n" GOAL } }, "a.yaml:5 KK109",
	  NULL },
	{ "a committee that the register may have where it cannot be read",
	  { { "kommune.yaml", REGISTER AREAS "    udvalg: [Teknisk]\n  - navn: Veje\n    udvalg: Teknisk Udvalg\n" },
	    { "a.yaml", CONTRACT "udvalg: Teknik Udvalg\nserviceområder:\n  - navn: Veje\n    mål:\n" GOAL } }, "", NULL },
	{ "or where an area is no group of keys",
	  { { "kommune.yaml", REGISTER AREAS "  - Park\n  - navn: Veje\n    udvalg: Teknisk Udvalg\n" },
	    { "a.yaml", CONTRACT "udvalg: Teknik Udvalg\nserviceområder:\n  - navn: Veje\n    mål:\n" GOAL } }, "", NULL },
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
	{ "adopted after the budget", { A_CONTRACT, LATE("2012", "budgetvedtagelse: 2012-10-31\n") }, "b.yaml:7 KK205", NULL },
	{ "on its day", { A_CONTRACT, LATE("2012", "budgetvedtagelse: 2012-11-01\n") }, "", NULL },
	{ "by the register", { A_CONTRACT, LATE("2012", ""), BUDGETS("  2013: 2012-10-31\n") }, "b.yaml:7 KK205", NULL },
	{ "the register has another year", { A_CONTRACT, LATE("2012", ""), BUDGETS("  2014: 2012-10-31\n") }, "b.yaml:4 KK207",
	  NULL },
	{ "its day for that year cannot be read", { A_CONTRACT, LATE("2012", ""), BUDGETS("  2013: [2012]\n") }, "", NULL },
	{ "its day for another year cannot be read", { A_CONTRACT, LATE("2012", ""), BUDGETS("  2014: [2012]\n") },
	  "b.yaml:4 KK207", NULL },
	{ "a year of it cannot be read", { A_CONTRACT, LATE("2012", ""), BUDGETS("  20x3: 2012-10-31\n") }, "", NULL },
	{ "the years cannot be read", { A_CONTRACT, LATE("2012", ""), { "kommune.yaml", REGISTER "budgetvedtagelser: 2013\n" } },
	  "", NULL },
	{ "whose register it is cannot be read",
	  { A_CONTRACT, LATE("2012", ""),
	    { "kommune.yaml", "type: kommune\nformat: 1\nkommune: [Nørby]\nkode: 999\nbudgetvedtagelser:\n  2013: 2012-10-31\n" } },
	  "", NULL },
	{ "it is another's", { A_CONTRACT, LATE("2012", ""),
	    { "kommune.yaml", "type: kommune\nformat: 1\nkommune: Sønderby\nkode: 999\nbudgetvedtagelser:\n  2013: 2012-10-31\n" } },
	  "b.yaml:4 KK207", NULL },
	{ "the day may stand under a key that nobody knows", { A_CONTRACT, LATE("2012", "rådsmøde: 2012-10-31\n") }, "", NULL },
	{ "the follow-up's own day cannot be read", { A_CONTRACT, LATE("2012", "budgetvedtagelse: [2012-10-31]\n") }, "", NULL },
	{ "the year cannot be read", { A_CONTRACT, { "b.yaml", HEAD("opfølgningsredegørelse")
	    "år: [2012]\nopgjort: 2012-09-01\nkontrakt: a.yaml\nvedtaget: 2012-11-01\nbudgetvedtagelse: 2012-10-31\n" } }, "", NULL },
	{ "not yet adopted", { A_CONTRACT, { "b.yaml", FOLLOWUP("2012") "budgetvedtagelse: 2012-10-31\n" } }, "", NULL },
};

static const struct documents in_the_first_year[] = {
	{ "adopted after the budget", { A_CONTRACT, LATE("2011", "budgetvedtagelse: 2011-10-31\n") },
	  "b.yaml:7 KK306", NULL },
	{ "in time, but published after the budget",
	  { A_CONTRACT, { "b.yaml", FOLLOWUP("2011") "vedtaget: 2011-10-01\nbudgetvedtagelse: 2011-10-31\n"
	    "offentliggjort: 2011-11-01\n" } }, "b.yaml:9 KK306", NULL },
	{ "unless the portal opened later",
	  { A_CONTRACT, { "b.yaml", FOLLOWUP("2011") "vedtaget: 2011-10-01\nbudgetvedtagelse: 2011-10-31\n"
	    "offentliggjort: 2011-11-01\n" }, { "kommune.yaml", REGISTER "portal_åbnet: 2011-11-01\n" } }, "", NULL },
	{ "or the register's day for that cannot be read",
	  { A_CONTRACT, { "b.yaml", FOLLOWUP("2011") "vedtaget: 2011-10-01\nbudgetvedtagelse: 2011-10-31\n"
	    "offentliggjort: 2011-11-01\n" }, { "kommune.yaml", REGISTER "portal_åbnet: [2011]\n" } }, "", NULL },
	{ "published, it was not adopted yet",
	  { A_CONTRACT, { "b.yaml", FOLLOWUP("2011") "budgetvedtagelse: 2011-10-31\noffentliggjort: 2011-10-31\n" } }, "", NULL },
};

static const struct documents year_by_year[] = {
	{ "the year after the contract's first lacks one",
	  { { "a.yaml", CONTRACT "vedtaget: 2010-10-12\n" AREA GOAL "        mindst: 80 %\n" },
	    { "c.yaml", CONTRACT "vedtaget: 2009-10-12\n" AREA GOAL "        mindst: 80 %\n" },
	    BUDGETS("  2010: 2009-10-31\n  2011: 2010-10-31\n  2012: [x]\n  2013: 2012-11-01\n") }, "kommune.yaml:7 KK206", NULL },
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
	{ "the first contract, adopted late", { { "a.yaml", FIRST "vedtaget: 2010-07-02\n" AREA GOAL } }, "a.yaml:5 KK305", NULL },
	{ "on the last day, and published late",
	  { { "a.yaml", FIRST "vedtaget: 2010-07-01\noffentliggjort: 2010-07-02\nadresse: https://a.example/\n" AREA GOAL } },
	  "a.yaml:6 KK305", NULL },
	{ "published late, but the day that the portal opened cannot be read",
	  { { "a.yaml", FIRST "vedtaget: 2010-07-01\noffentliggjort: 2010-07-02\nadresse: https://a.example/\n" AREA GOAL },
	    { "kommune.yaml", REGISTER "portal_åbnet: [2010]\n" } }, "", NULL },
	{ "it replaces another", { { "a.yaml", FIRST "vedtaget: 2010-07-02\nerstatter: b.yaml\n" AREA GOAL } }, "", NULL },
	{ "it may, under a key that nobody knows", { { "a.yaml", FIRST "vedtaget: 2010-07-02\nforgænger: b.yaml\n" AREA GOAL } },
	  "", NULL },
	{ "whose it is cannot be read: it may have had an earlier one",
	  { { "a.yaml", FIRST "kommune: Nørby Kommune\nvedtaget: 2010-07-02\n" AREA GOAL } }, "", NULL },
	{ "one that cannot be read may be an earlier one",
	  { { "a.yaml", FIRST "vedtaget: 2010-07-02\n" AREA GOAL }, { "b.yaml", FIRST "vedtaget: \"2009\n" } }, "", NULL },
};

static const struct documents published[] = {
	{ "not published in a month", { { "a.yaml", CONTRACT "vedtaget: 2012-09-30\n" AREA GOAL } }, "a.yaml:5 KK302", NULL },
	{ "nor the portal's day known", { { "a.yaml", CONTRACT "vedtaget: 2012-09-30\n" AREA GOAL },
	  { "kommune.yaml", REGISTER "portal_åbnet: [2012]\n" } }, "", NULL },
	{ "nor whether it opened", { { "a.yaml", CONTRACT "vedtaget: 2012-09-30\n" AREA GOAL },
	  { "kommune.yaml", REGISTER "portalen: 2012-10-15\n" } }, "", NULL },
	{ "published without an address", { { "a.yaml", CONTRACT "vedtaget: 2012-09-30\noffentliggjort: 2012-10-01\n" AREA GOAL } },
	  "a.yaml:6 KK304", NULL },
	{ "the address may stand under a key that nobody knows",
	  { { "a.yaml", CONTRACT "vedtaget: 2012-09-30\noffentliggjort: 2012-10-01\nhjemmested: https://a.example/\n" AREA GOAL } },
	  "", NULL },
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
	  WITH("        mindst: 80 %\n        udgangspunkt: { dato: 2011-12-31 }\n"), "a.yaml:13 KK505", NULL },
	{ "nor of a change", WITH("        falder: 20 %\n        udgangspunkt: { dato: 2011-12-31 }\n"), "a.yaml:13 KK505", NULL },
	{ "nor of what is to be kept", WITH("        fastholdes: 5 %\n        udgangspunkt: { dato: 2011-12-31 }\n"),
	  "a.yaml:13 KK505", NULL },
	{ "a sum begins at nothing",
	  WITH("        mindst: 80 sager\n        optælling: sum\n        udgangspunkt: { dato: 2011-12-31 }\n"), "", NULL },
	{ "but not one that is to change",
	  WITH("        stiger: 80 sager\n        optælling: sum\n        udgangspunkt: { dato: 2011-12-31 }\n"), "a.yaml:14 KK505",
	  NULL },
	{ "a count that is no sum",
	  WITH("        mindst: 80 sager\n        optælling: niveau\n        udgangspunkt: { dato: 2011-12-31 }\n"), "a.yaml:14 KK505",
	  NULL },
	{ "how it is counted cannot be read",
	  WITH("        mindst: 80 sager\n        optælling: [sum]\n        udgangspunkt: { dato: 2011-12-31 }\n"), "", NULL },
	{ "without a target it is nobody's", WITH("        udgangspunkt: { dato: 2011-12-31 }\n"), "", NULL },
	{ "nor where the target cannot be read", WITH("        mindst: meget\n        udgangspunkt: { dato: 2011-12-31 }\n"), "",
	  NULL },
	{ "the value is there, but cannot be read",
	  WITH("        mindst: 80 %\n        udgangspunkt: { dato: 2011-12-31, værdi: mange }\n"), "", NULL },
	{ "neither value nor date", WITH("        mindst: 80 %\n        udgangspunkt: { kilde: Et brev }\n"), "", NULL },
	{ "reached already", WITH("        mindst: 80 %\n        udgangspunkt: 81 %\n"), "a.yaml:13 KK504", NULL },
	{ "the baseline's unit is another (KK012)", WITH("        mindst: 80 %\n        udgangspunkt: 81 dage\n"), "", NULL },
};

static const struct documents on_the_way[] = {
	{ "milestones that lead away",
	  WITH("        mindst: 80 %\n        frist: 2012-12-31\n        udgangspunkt: { værdi: 50 %, dato: 2011-12-31 }\n"
	       "        delmål:\n          - { frist: 2012-03-31, værdi: 45 % }\n          - { frist: 2012-06-30, værdi: 40 % }\n"),
	  "a.yaml:16 KK512 a.yaml:17 KK512", NULL },
	{ "a milestone that cannot be read is passed over",
	  WITH("        mindst: 80 %\n        frist: 2012-12-31\n        udgangspunkt: { værdi: 50 %, dato: 2011-12-31 }\n"
	       "        delmål:\n          - { frist: 2012-03-31, værdi: meget }\n          - { frist: 2012-01-31, værdi: 40 % }\n"),
	  "", NULL },
	{ "a milestone in another unit (KK012) is no value",
	  WITH("        mindst: 80 %\n        frist: 2012-12-31\n        udgangspunkt: { værdi: 50 %, dato: 2011-12-31 }\n"
	       "        delmål:\n          - { frist: 2012-03-31, værdi: 4 dage }\n"), "", NULL },
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
	{ "a change from what?", WITH("        stiger: 20 %\n"), "a.yaml:12 KK105", NULL },
	{ "a baseline of neither value nor date is none", WITH("        stiger: 20 %\n        udgangspunkt: {}\n"),
	  "a.yaml:12 KK105", NULL },
	{ "a baseline that cannot be read may be one", WITH("        stiger: 20 %\n        udgangspunkt: mange\n"), "", NULL },
	{ "so may one under a key that nobody knows", WITH("        stiger: 20 %\n        før: 20 %\n"), "", NULL },
};

static void a_change_has_a_baseline(void **state)
{
	(void)state;
	assert_found(required, COUNT(required), "KK105");
}

#define APPLICATION HEAD("udfordringsansøgning") "alternativ_plan: En.\nretssikkerhed: Den.\nforventet_resultat: Det.\n" \
	"økonomisk_gevinst: Ingen.\nevaluering: Til sidst.\n"

static const struct documents applied[] = {
	{ "no criteria and no rules", { { "a.yaml", APPLICATION } }, "a.yaml:1 KK403 a.yaml:1 KK408", NULL },
	{ "lists with nothing in them", { { "a.yaml", APPLICATION "succeskriterier: []\nregel: []\n" } }, "a.yaml:1 KK403 a.yaml:1 KK408",
	  NULL },
	{ "a criterion without a target",
	  { { "a.yaml", APPLICATION "regel: [LKS § 62]\nsucceskriterier:\n  - id: a\n    tekst: Flere smil.\n" } }, "a.yaml:12 KK404",
	  NULL },
	{ "one without a text (KK007)", { { "a.yaml", APPLICATION "regel: [LKS § 62]\nsucceskriterier:\n  - id: a\n" } }, "", NULL },
	{ "one that is no group of keys (KK008)",
	  { { "a.yaml", APPLICATION "regel: [LKS § 62]\nsucceskriterier:\n  - Flere smil.\n" } }, "", NULL },
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
		cmocka_unit_test(an_application_says_what_it_must),
	};

	(void)fuzz_folder();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
