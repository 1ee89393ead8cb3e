/* SPDX-License-Identifier: MPL-2.0 */
/* KK103: on every day of a contract's period each area that the register has in force stands in some contract; and
 * where what is written may be that area, though it cannot be read, nothing is claimed. */
#include "documents.h"

#define HEAD(type) "type: " type "\nformat: 1\nkommune: Nørby Kommune\n"
#define REGISTER HEAD("kommune") "kode: 999\nserviceområder:\n"
#define BYG "  - id: byg\n    navn: Byggesager\n"
#define VEJ "  - id: vej\n    navn: Veje\n"
#define CONTRACT(period) HEAD("kvalitetskontrakt") "vedtaget: 2011-10-12\nperiode: " period "\n"
#define AREAS "serviceområder:\n"
#define REGISTERED(areas) { "kommune.yaml", REGISTER areas }

static const struct documents cases[] = {
	{ "an area that no contract has", { REGISTERED(BYG VEJ), { "a.yaml", CONTRACT("2012") AREAS BYG } },
	  "a.yaml:6 KK103" },
	{ "no areas at all",
	  { REGISTERED(BYG VEJ), { "a.yaml", CONTRACT("2012") } }, "" }, /* the missing key is told */
	{ "the key of the areas is misspelt", { REGISTERED(BYG VEJ), { "a.yaml", CONTRACT("2012") "servicomrader:\n"
	  BYG } },
	  "" },
	{ "and a committee is named",
	  { REGISTERED(BYG "    udvalg: TU\n" VEJ "    udvalg: TU\n"),
	    { "a.yaml", CONTRACT("2012") "udvalg: TU\nservicomrader:\n" BYG } }, "" },
	{ "an area that is no group of keys", { REGISTERED(BYG VEJ), { "a.yaml", CONTRACT("2012") AREAS BYG "  - Veje\n"
	  } },
	  "" },
	{ "an area whose name cannot be read",
	  { REGISTERED(BYG VEJ), { "a.yaml", CONTRACT("2012") AREAS BYG "  - navn: [Veje]\n" } }, "" },
	{ "an area whose name has a misspelt key",
	  { REGISTERED(BYG VEJ), { "a.yaml", CONTRACT("2012") AREAS BYG "  - nvan: Veje\n" } }, "" },
	{ "a known area with a key that nobody knows",
	  { REGISTERED(BYG VEJ), { "a.yaml", CONTRACT("2012") AREAS "  - navn: Byggesager\n    kendetegn: byg\n" } },
	  "a.yaml:6 KK103" },
	{ "an area of another name whose id may stand under such a key",
	  { REGISTERED(BYG VEJ), { "a.yaml", CONTRACT("2012") AREAS BYG "  - navn: Gader\n    kendetegn: vej\n" } }, ""
	    },
	{ "a committee that may stand under a key that nobody knows",
	  { REGISTERED(BYG "    udvalg: TU\n" VEJ "    udvalg: MU\n"),
	    { "a.yaml", CONTRACT("2012") "udvlag: TU\n" AREAS BYG } }, "" },
	{ "a committee that is known beside such a key",
	  { REGISTERED(BYG "    udvalg: TU\n" VEJ "    udvalg: TU\n"),
	    { "a.yaml", CONTRACT("2012") "udvalg: TU\nsagsrn: 1\n" AREAS BYG } }, "a.yaml:8 KK103" },
	{ "a contract without a committee beside a key that is near none",
	  { REGISTERED(BYG VEJ), { "a.yaml", CONTRACT("2012") "rådhus: Torvet 1\n" AREAS BYG } }, "" },
	{ "with one",
	  { REGISTERED(BYG "    udvalg: TU\n" VEJ "    udvalg: TU\n"),
	    { "a.yaml", CONTRACT("2012") "udvalg: TU\nrådhus: Torvet 1\n" AREAS BYG } }, "a.yaml:8 KK103" },
	{ "an area whose id is known beside a key that nobody knows",
	  { REGISTERED(BYG VEJ), { "a.yaml", CONTRACT("2012") AREAS BYG "    kendetegn: vej\n" } }, "a.yaml:6 KK103" },
	{ "in force until some day after the period",
	  { REGISTERED(BYG VEJ "    til: 2013-06-30\n"), { "a.yaml", CONTRACT("2012") AREAS BYG } }, "a.yaml:6 KK103" },
	{ "a committee's contract is not asked for an area that has none",
	  { REGISTERED(BYG "    udvalg: TU\n" VEJ), { "a.yaml", CONTRACT("2012") "udvalg: TU\n" AREAS BYG } }, "" },

	{ "an area that took it over", { REGISTERED(BYG "    afløser: [vej]\n" VEJ), { "a.yaml",
	  CONTRACT("2012") AREAS BYG } },
	  "" },
	{ "one that took that one over",
	  { REGISTERED(BYG "    afløser: [gade]\n"
	    "  - id: gade\n    navn: Gader\n    til: 2011-12-31\n    afløser: [vej]\n" VEJ),
	    { "a.yaml", CONTRACT("2012") AREAS BYG } }, "" },
	{ "one that took it over, but is in force later only",
	  { REGISTERED(BYG "    fra: 2013-01-01\n    afløser: [vej]\n" VEJ), { "a.yaml", CONTRACT("2012") AREAS BYG } },
	  "a.yaml:6 KK103" },
	{ "areas that took each other over, and one that took over from them",
	  { REGISTERED("  - id: byg\n    navn: Byggesager\n    afløser: [gade]\n"
	    "  - id: gade\n    navn: Gader\n    til: 2011-12-31\n    afløser: [vej, sti]\n"
	    "  - id: sti\n    navn: Stier\n    til: 2011-12-31\n    afløser: [gade]\n" VEJ),
	    { "a.yaml", CONTRACT("2012") AREAS BYG } }, "" },
	{ "areas that took each other over alone",
	  { REGISTERED(BYG "  - id: gade\n    navn: Gader\n    afløser: [vej]\n    til: 2011-12-31\n"
	    VEJ "    afløser: [gade]\n"), { "a.yaml", CONTRACT("2012") AREAS BYG } }, "a.yaml:6 KK103" },
	{ "what it took over cannot be read: it may be this one",
	  { REGISTERED(BYG "    afløser: {a: vej}\n" VEJ), { "a.yaml", CONTRACT("2012") AREAS BYG } }, "" },
	{ "an id among them cannot be read",
	  { REGISTERED(BYG "    afløser: [\"V E J\"]\n" VEJ), { "a.yaml", CONTRACT("2012") AREAS BYG } }, "" },
	{ "an area without an id cannot be taken over by it",
	  { REGISTERED(BYG "    afløser: [veje]\n  - navn: Veje\n"), { "a.yaml", CONTRACT("2012") AREAS BYG } },
	  "a.yaml:6 KK103" },

	{ "in force for the first days only, when another contract had it",
	  { REGISTERED(BYG VEJ "    til: 2012-03-31\n"), { "a.yaml", CONTRACT("2012") AREAS BYG },
	    { "b.yaml", CONTRACT("2011-01-01/2012-03-31") AREAS VEJ BYG } }, "" },
	{ "one day too few",
	  { REGISTERED(BYG VEJ "    til: 2012-04-01\n"), { "a.yaml", CONTRACT("2012") AREAS BYG },
	    { "b.yaml", CONTRACT("2011-01-01/2012-03-31") AREAS VEJ BYG } }, "a.yaml:6 KK103" },
	{ "no longer in force", { REGISTERED(BYG VEJ "    til: 2011-12-31\n"), { "a.yaml",
	  CONTRACT("2012") AREAS BYG } }, "" },
	{ "in force on the first day", { REGISTERED(BYG VEJ "    til: 2012-01-01\n"), { "a.yaml",
	  CONTRACT("2012") AREAS BYG } },
	  "a.yaml:6 KK103" },
	{ "in force from the day after", { REGISTERED(BYG VEJ "    fra: 2013-01-01\n"), { "a.yaml",
	  CONTRACT("2012") AREAS BYG } },
	  "" },
	{ "in force on the last day", { REGISTERED(BYG VEJ "    fra: 2012-12-31\n"), { "a.yaml",
	  CONTRACT("2012") AREAS BYG } },
	  "a.yaml:6 KK103" },
	{ "the days that it was in force cannot be read",
	  { REGISTERED(BYG VEJ "    til: 2011-12-31\n    fra: 2012-01-01\n"), { "a.yaml",
	    CONTRACT("2012") AREAS BYG } }, "" },

	{ "several contracts with a common day: the one that lasts longest counts",
	  { REGISTERED(BYG VEJ), { "a.yaml", CONTRACT("2012") AREAS BYG },
	    { "b.yaml", CONTRACT("2011-01-01/2012-03-31") AREAS VEJ BYG },
	    { "c.yaml", CONTRACT("2011-01-01/2012-12-31") AREAS BYG VEJ },
	    { "d.yaml", CONTRACT("2011-01-01/2012-06-30") AREAS BYG VEJ } }, "" },
	{ "another contract whose areas cannot be read may have it",
	  { REGISTERED(BYG VEJ), { "a.yaml", CONTRACT("2012") AREAS BYG },
	    { "b.yaml", CONTRACT("2012") AREAS BYG "  - navn: {a: Veje}\n" } }, "" },
	{ "so may one whose period cannot be read",
	  { REGISTERED(BYG VEJ), { "a.yaml", CONTRACT("2012") AREAS BYG }, { "b.yaml", CONTRACT("20x2") AREAS VEJ } },
	    "" },
	{ "and one without a period",
	  { REGISTERED(BYG VEJ), { "a.yaml", CONTRACT("2012") AREAS BYG },
	    { "b.yaml", HEAD("kvalitetskontrakt") AREAS VEJ } }, "" },
	{ "what two contracts of a period miss is told of the first",
	  { REGISTERED(BYG VEJ), { "a.yaml", CONTRACT("2012") AREAS BYG }, { "b.yaml", CONTRACT("2012") AREAS BYG } },
	  "a.yaml:6 KK103" },
	{ "but of both where the first is of other years",
	  { REGISTERED(BYG VEJ), { "a.yaml", CONTRACT("2011") AREAS BYG }, { "b.yaml", CONTRACT("2012") AREAS BYG } },
	  "a.yaml:6 KK103 b.yaml:6 KK103" },
	{ "or has begun later",
	  { REGISTERED(BYG VEJ), { "a.yaml", CONTRACT("2012-02-01/2013-12-31") AREAS BYG },
	    { "b.yaml", CONTRACT("2012") AREAS BYG } }, "a.yaml:6 KK103 b.yaml:6 KK103" },
	{ "or was another committee's",
	  { REGISTERED(BYG "    udvalg: MU\n" VEJ "    udvalg: TU\n"), { "a.yaml", CONTRACT("2012") "udvalg: MU\n"
	    AREAS BYG },
	    { "b.yaml", CONTRACT("2012") "udvalg: TU\n" AREAS BYG } }, "b.yaml:7 KK103" },
	{ "whichever of the two comes first",
	  { REGISTERED(BYG VEJ), { "a.yaml", HEAD("kvalitetskontrakt") AREAS BYG }, { "b.yaml",
	    CONTRACT("2012") AREAS BYG } },
	  "" },
	{ "an area whose id may be under an unknown key, beside one in the register whose name cannot be read",
	  { REGISTERED(BYG VEJ "  - navn: [Gader]\n"), { "a.yaml",
	    CONTRACT("2012") AREAS BYG "  - navn: Gader\n    kendetegn: vej\n" } },
	  "" },
	{ "a follow-up and an application beside the contracts are none of them",
	  { REGISTERED(BYG VEJ), { "a.yaml", CONTRACT("2012") AREAS BYG },
	    { "b.yaml", HEAD("opfølgningsredegørelse") "år: 2012\nopgjort: 2012-09-01\nkontrakt: a.yaml\n" },
	    { "c.yaml", HEAD("udfordringsansøgning") } }, "a.yaml:6 KK103" },
};

static void every_area_is_covered_on_every_day(void **state)
{
	(void)state;
	assert_found(cases, COUNT(cases), "KK103");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_area_is_covered_on_every_day),
	};

	(void)fuzz_folder();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
