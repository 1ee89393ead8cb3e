/* SPDX-License-Identifier: MPL-2.0 */
/* What earlier years published: a figure that was another then is told (KK210), in the check, in progress and in the
 * page of the year; what is no figure of the same goal, day and group is none of it. */
#include "documents.h"

#define HEAD(type) "type: " type "\nformat: 1\nkommune: Nørby Kommune\n"
#define CONTRACT(period, more) HEAD("kvalitetskontrakt") "vedtaget: 2010-10-12\nperiode: " period "\n" more
#define AREA(id, name) "serviceområder:\n  - " id "navn: " \
	name "\n    veje: [Flere folk.]\n    vurdering: God.\n    mål:\n"
#define BYG AREA("id: byg\n    ", "Byggesager")
#define GADE AREA("id: gade\n    ", "Gader")
#define REGISTERED(areas) { "kommune.yaml", HEAD("kommune") "kode: 999\nserviceområder:\n" areas }
#define BETWEEN(new_id, old) "  - id: " new_id "\n    navn: " new_id "\n    afløser: [" old "]\n"
#define TAKEN(old) "  - id: byg\n    navn: Byggesager\n    afløser: " old "\n"
#define GOAL(rest) "      - id: svar\n        tekst: Svartiden på breve.\n" rest
#define PERCENT GOAL("        mindst: 80 %\n")
#define DAYS GOAL("        højst: 20 dage\n")
#define RISE GOAL("        stiger: 20 %\n")
#define ANSWER GOAL("        gennemført: ja\n")
#define FOLLOWUP(year, contract, rows) HEAD("opfølgningsredegørelse") "år: " year "\nopgjort: " \
	year "-09-01\nkontrakt: " contract "\nmål:\n  svar:\n    målinger:\n" rows
#define ROW(value) "      - { dato: 2010-08-31, værdi: " value " }\n"
#define GROUP(value, group) "      - { dato: 2010-08-31, værdi: " value ", gruppe: " group " }\n"
#define GROUPED GOAL("        mindst: 80 %\n        grupper: [Nord, Syd]\n")

static const struct documents cases[] = {
	{ "another figure for the same day",
	  { { "a.yaml", CONTRACT("2010-2013", BYG PERCENT) }, { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("70 %")) },
	    { "c.yaml", FOLLOWUP("2011", "a.yaml", ROW("71 %")) }, { "d.yaml", FOLLOWUP("2012", "a.yaml",
	      ROW("\"71,0 %\"")) } },
	  "c.yaml:10 KK210" },
	{ "the latest of several is what was published",
	  { { "a.yaml", CONTRACT("2010-2013", BYG PERCENT) }, { "d.yaml", FOLLOWUP("2010", "a.yaml", ROW("70 %")) },
	    { "c.yaml", FOLLOWUP("2011", "a.yaml", ROW("71 %")) }, { "b.yaml", FOLLOWUP("2012", "a.yaml",
	      ROW("70 %")) } },
	  "b.yaml:10 KK210 c.yaml:10 KK210" },
	{ "an answer that was another",
	  { { "a.yaml", CONTRACT("2010-2013", BYG ANSWER) }, { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("ja")) },
	    { "c.yaml", FOLLOWUP("2011", "a.yaml", ROW("nej")) } }, "c.yaml:10 KK210" },
	{ "the same answer",
	  { { "a.yaml", CONTRACT("2010-2013", BYG ANSWER) }, { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("ja")) },
	    { "c.yaml", FOLLOWUP("2011", "a.yaml", ROW("ja")) } }, "" },
	{ "an answer in place of a figure, by the contract that replaced it",
	  { { "a.yaml", CONTRACT("2010", BYG PERCENT) }, { "n.yaml", CONTRACT("2011-2013", "erstatter: a.yaml\n"
	    BYG ANSWER) },
	    { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("70 %")) }, { "c.yaml", FOLLOWUP("2011", "n.yaml",
	      ROW("ja")) } },
	  "c.yaml:10 KK210" },
	{ "a figure in place of an answer",
	  { { "a.yaml", CONTRACT("2010", BYG ANSWER) }, { "n.yaml", CONTRACT("2011-2013", "erstatter: a.yaml\n"
	    BYG PERCENT) },
	    { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("nej")) }, { "c.yaml", FOLLOWUP("2011", "n.yaml",
	      ROW("70 %")) } },
	  "c.yaml:10 KK210" },
	{ "figures of units that do not compare",
	  { { "a.yaml", CONTRACT("2010", BYG PERCENT) }, { "n.yaml", CONTRACT("2011-2013", "erstatter: a.yaml\n"
	    BYG DAYS) },
	    { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("70 %")) }, { "c.yaml", FOLLOWUP("2011", "n.yaml",
	      ROW("70 dage")) } },
	  "c.yaml:10 KK210" },
	{ "figures of units that do",
	  { { "a.yaml", CONTRACT("2010-2013", BYG DAYS) }, { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("2 uger")) },
	    { "c.yaml", FOLLOWUP("2011", "a.yaml", ROW("14 dage")) } }, "" },
	{ "a figure without a unit has the other's",
	  { { "a.yaml", CONTRACT("2010-2013", BYG DAYS) }, { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("15")) },
	    { "c.yaml", FOLLOWUP("2011", "a.yaml", ROW("14 dage")) } }, "c.yaml:10 KK210" },
	{ "another group's figure",
	  { { "a.yaml", CONTRACT("2010-2013", BYG GROUPED) },
	    { "b.yaml", FOLLOWUP("2010", "a.yaml", GROUP("70 %", "Nord") GROUP("80 %", "Syd")) },
	    { "c.yaml", FOLLOWUP("2011", "a.yaml", GROUP("81 %", "Syd") GROUP("70 %", "Nord")) } }, "c.yaml:10 KK210" },
	{ "the whole's figure is none of a group's",
	  { { "a.yaml", CONTRACT("2010-2013", BYG GROUPED) },
	    { "b.yaml", FOLLOWUP("2010", "a.yaml", GROUP("70 %", "Nord")) },
	    { "c.yaml", FOLLOWUP("2011", "a.yaml", ROW("71 %")) } }, "" },
	{ "nor is one group's another's",
	  { { "a.yaml", CONTRACT("2010-2013", BYG GROUPED) },
	    { "b.yaml", FOLLOWUP("2010", "a.yaml", GROUP("70 %", "Nord")) },
	    { "c.yaml", FOLLOWUP("2011", "a.yaml", GROUP("71 %", "Syd")) } }, "" },
	{ "a goal without a unit, measured in one of its own",
	  { { "a.yaml", CONTRACT("2010-2013", BYG RISE) }, { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("48 timer")) },
	    { "c.yaml", FOLLOWUP("2011", "a.yaml", ROW("2 dage")) } }, "" },
	{ "or in another than before",
	  { { "a.yaml", CONTRACT("2010-2013", BYG RISE) }, { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("48 timer")) },
	    { "c.yaml", FOLLOWUP("2011", "a.yaml", ROW("48 dage")) } }, "c.yaml:10 KK210" },
	{ "or in one that does not compare",
	  { { "a.yaml", CONTRACT("2010-2013", BYG RISE) }, { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("48 timer")) },
	    { "c.yaml", FOLLOWUP("2011", "a.yaml", ROW("48 kr.")) } }, "c.yaml:10 KK210" },
	{ "or first in none",
	  { { "a.yaml", CONTRACT("2010-2013", BYG RISE) }, { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("48")) },
	    { "c.yaml", FOLLOWUP("2011", "a.yaml", ROW("48 timer")) } }, "" },
	{ "or then in none",
	  { { "a.yaml", CONTRACT("2010-2013", BYG RISE) }, { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("48 timer")) },
	    { "c.yaml", FOLLOWUP("2011", "a.yaml", ROW("47")) } }, "c.yaml:10 KK210" },
	{ "a contract of the same committee goes on with the area",
	  { { "a.yaml", CONTRACT("2010", BYG PERCENT) }, { "n.yaml", CONTRACT("2011-2013", BYG PERCENT) },
	    { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("70 %")) }, { "c.yaml", FOLLOWUP("2011", "n.yaml",
	      ROW("71 %")) } },
	  "c.yaml:10 KK210" },
	{ "or by name, where one has no id",
	  { { "a.yaml", CONTRACT("2010", BYG PERCENT) }, { "n.yaml", CONTRACT("2011-2013", AREA("",
	    "BYGGESAGER") PERCENT) },
	    { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("70 %")) }, { "c.yaml", FOLLOWUP("2011", "n.yaml",
	      ROW("71 %")) } },
	  "c.yaml:10 KK210" },
	{ "an area that took it over",
	  { REGISTERED(TAKEN("gade")), { "a.yaml", CONTRACT("2010", GADE PERCENT) },
	    { "n.yaml", CONTRACT("2011-2013", BYG PERCENT) }, { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("70 %")) },
	    { "c.yaml", FOLLOWUP("2011", "n.yaml", ROW("71 %")) } }, "c.yaml:10 KK210" },
	{ "which the contract names without its id",
	  { REGISTERED(TAKEN("gade")), { "a.yaml", CONTRACT("2010", GADE PERCENT) },
	    { "n.yaml", CONTRACT("2011-2013", AREA("", "Byggesager") PERCENT) },
	    { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("70 %")) },
	    { "c.yaml", FOLLOWUP("2011", "n.yaml", ROW("71 %")) } }, "c.yaml:10 KK210" },
	{ "or the register",
	  { REGISTERED("  - navn: Byggesager\n    afløser: gade\n"), { "a.yaml", CONTRACT("2010", GADE PERCENT) },
	    { "n.yaml", CONTRACT("2011-2013", BYG PERCENT) },
	    { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("70 %")) },
	    { "c.yaml", FOLLOWUP("2011", "n.yaml", ROW("71 %")) } }, "c.yaml:10 KK210" },
	{ "an area that the register does not have",
	  { REGISTERED(TAKEN("gade")), { "a.yaml", CONTRACT("2010", GADE PERCENT) },
	    { "n.yaml", CONTRACT("2011-2013", AREA("", "Stier") PERCENT) },
	    { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("70 %")) },
	    { "c.yaml", FOLLOWUP("2011", "n.yaml", ROW("71 %")) } }, "" },
	{ "an area that took over from one that took it over, and that no contract has",
	  { REGISTERED(TAKEN("vej") BETWEEN("vej", "gade")), { "a.yaml", CONTRACT("2010", GADE PERCENT) },
	    { "n.yaml", CONTRACT("2011-2013", BYG PERCENT) }, { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("70 %")) },
	    { "c.yaml", FOLLOWUP("2011", "n.yaml", ROW("71 %")) } }, "c.yaml:10 KK210" },
	{ "an area without an id has that of the register's area of its name",
	  { REGISTERED(TAKEN("gade") BETWEEN("gade", "sti")), { "a.yaml", CONTRACT("2010", AREA("", "GADE") PERCENT) },
	    { "n.yaml", CONTRACT("2011-2013", BYG PERCENT) }, { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("70 %")) },
	    { "c.yaml", FOLLOWUP("2011", "n.yaml", ROW("71 %")) } }, "c.yaml:10 KK210" },
	{ "areas that took each other over, none of which is the new one",
	  { REGISTERED(TAKEN("andet") BETWEEN("vej", "gade") BETWEEN("gade", "vej")),
	    { "a.yaml", CONTRACT("2010", GADE PERCENT) }, { "n.yaml", CONTRACT("2011-2013", BYG PERCENT) },
	    { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("70 %")) },
	    { "c.yaml", FOLLOWUP("2011", "n.yaml", ROW("71 %")) } }, "" },
	{ "what the new area took over cannot be read",
	  { REGISTERED(TAKEN("{a: gade}")), { "a.yaml", CONTRACT("2010", GADE PERCENT) },
	    { "n.yaml", CONTRACT("2011-2013", BYG PERCENT) }, { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("70 %")) },
	    { "c.yaml", FOLLOWUP("2011", "n.yaml", ROW("71 %")) } }, "" },
	{ "an area of another name is another",
	  { { "a.yaml", CONTRACT("2010", AREA("", "Veje") PERCENT) }, { "n.yaml", CONTRACT("2011-2013", BYG PERCENT) },
	    { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("70 %")) }, { "c.yaml", FOLLOWUP("2011", "n.yaml",
	      ROW("71 %")) } },
	  "" },
	{ "one whose name cannot be read may be",
	  { { "a.yaml", CONTRACT("2010", AREA("", "[Byggesager]") PERCENT) }, { "n.yaml", CONTRACT("2011-2013",
	    BYG PERCENT) },
	    { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("70 %")) }, { "c.yaml", FOLLOWUP("2011", "n.yaml",
	      ROW("71 %")) } },
	  "" },
	{ "whichever of the two it is",
	  { { "a.yaml", CONTRACT("2010", BYG PERCENT) }, { "n.yaml", CONTRACT("2011-2013", AREA("",
	    "[Byggesager]") PERCENT) },
	    { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("70 %")) }, { "c.yaml", FOLLOWUP("2011", "n.yaml",
	      ROW("71 %")) } },
	  "" },
	{ "another committee's goal of that name",
	  { { "a.yaml", CONTRACT("2010", "udvalg: TU\n" BYG PERCENT) }, { "n.yaml", CONTRACT("2011-2013", "udvalg: MU\n"
	    BYG PERCENT) },
	    { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("70 %")) }, { "c.yaml", FOLLOWUP("2011", "n.yaml",
	      ROW("71 %")) } },
	  "" },
	{ "a committee's, where another contract has none",
	  { { "a.yaml", CONTRACT("2010", "udvalg: TU\n" BYG PERCENT) },
	    { "n.yaml", CONTRACT("2011-2013", BYG PERCENT) },
	    { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("70 %")) }, { "c.yaml", FOLLOWUP("2011", "n.yaml",
	      ROW("71 %")) } },
	  "" },
	{ "a committee that cannot be read",
	  { { "a.yaml", CONTRACT("2010", "udvalg: [TU]\n" BYG PERCENT) },
	    { "n.yaml", CONTRACT("2011-2013", "udvalg: TU\n" BYG PERCENT) },
	    { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("70 %")) }, { "c.yaml", FOLLOWUP("2011", "n.yaml",
	      ROW("71 %")) } },
	  "" },
	{ "that of the later contract",
	  { { "a.yaml", CONTRACT("2010", "udvalg: TU\n" BYG PERCENT) },
	    { "n.yaml", CONTRACT("2011-2013", "udvalg: [TU]\n" BYG PERCENT) },
	    { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("70 %")) }, { "c.yaml", FOLLOWUP("2011", "n.yaml",
	      ROW("71 %")) } },
	  "" },
	{ "contracts that replace each other in a ring, and none of which is the earlier one",
	  { { "a.yaml", CONTRACT("2010", "udvalg: TU\n" BYG PERCENT) },
	    { "n.yaml", CONTRACT("2011-2013", "udvalg: MU\nerstatter: o.yaml\n" BYG PERCENT) },
	    { "o.yaml", CONTRACT("2011-2013", "udvalg: KU\nerstatter: n.yaml\n" BYG PERCENT) },
	    { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("70 %")) }, { "c.yaml", FOLLOWUP("2011", "n.yaml",
	      ROW("71 %")) } },
	  "" },
	{ "a goal whose target cannot be read",
	  { { "a.yaml", CONTRACT("2010-2013", BYG GOAL("        mindst: meget\n")) },
	    { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("70 %")) }, { "c.yaml", FOLLOWUP("2011", "a.yaml",
	      ROW("71 %")) } },
	  "" },
	{ "nor its interval",
	  { { "a.yaml", CONTRACT("2010-2013", BYG GOAL("        mellem: lidt og meget\n")) },
	    { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("70 %")) }, { "c.yaml", FOLLOWUP("2011", "a.yaml",
	      ROW("71 %")) } },
	  "" },
	{ "a report that does not show its year",
	  { { "a.yaml", CONTRACT("2010-2013", BYG PERCENT) }, { "b.yaml", FOLLOWUP("[2010]", "a.yaml", ROW("70 %")) },
	    { "c.yaml", FOLLOWUP("2011", "a.yaml", ROW("71 %")) } }, "" },
	{ "nor is it held against others",
	  { { "a.yaml", CONTRACT("2010-2013", BYG PERCENT) }, { "b.yaml", FOLLOWUP("2010", "a.yaml", ROW("70 %")) },
	    { "c.yaml", FOLLOWUP("[2011]", "a.yaml", ROW("71 %")) } }, "" },
};

static void what_was_published_stands(void **state)
{
	(void)state;
	assert_found(cases, COUNT(cases), "KK210");
}

static struct fuzz_bytes said;

/* Each of the years alone and together: only the page and the data of the year that says otherwise tell of it. */
static void the_year_that_says_otherwise_tells_of_it(void **state)
{
	static const char *const corrected[] = { [0] = NULL, [1] = "70 %", [2] = NULL };
	const struct documents *documents = &cases[0];
	const char *at;
	kk_set *set;

	(void)state;
	for (size_t i = 0; i < 4; i++)
		fuzz_file(documents->files[i].name, documents->files[i].text, strlen(documents->files[i].text));
	for (size_t i = 0; i < 3; i++) {
		set = fuzz_set(KK_LANG_DA);
		assert_int_equal(kk_set_add(set, documents->files[i + 1].name), 0);
		assert_int_equal(kk_set_check(set), 0);
		assert_int_equal(kk_write_report(set, 0, KK_MARKDOWN, NULL, fuzz_write, &said), 0);
		at = strstr(said.at, "rettet");
		assert_int_equal(at != NULL, corrected[i] != NULL);
		fuzz_free(&said);
		kk_set_free(set);
	}
	set = fuzz_set(KK_LANG_DA);
	assert_int_equal(kk_set_add(set, "."), 0);
	assert_int_equal(kk_write_progress(set, KK_NDJSON, NULL, NULL, fuzz_write, &said), 0);
	at = said.at;
	for (size_t i = 0; i < 3; i++) {
		const char *end = strchr(at, '\n'), *revised = strstr(at, "\"revised\"");

		assert_non_null(end);
		assert_int_equal(revised && revised < end, corrected[i] != NULL);
		at = end + 1;
	}
	fuzz_free(&said);
	kk_set_free(set);
	for (size_t i = 0; i < 4; i++)
		assert_int_equal(remove(documents->files[i].name), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_was_published_stands),
		cmocka_unit_test(the_year_that_says_otherwise_tells_of_it),
	};

	(void)fuzz_folder();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
