/* SPDX-License-Identifier: MPL-2.0 */
/* What a caller of the importer hears: of files that are too large or no text, of writers that full, of what was asked
 * for and is not there; and what becomes of wide tables of measurements. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../fuzz/fuzz.h"
#include "one_set.h"

#define TABLE "| Mål | Veje |\n|---|---|\n| Mindst 90 % er tilfredse | Kurser |\n"

static int full(void *context, const char *bytes, size_t size)
{
	(void)context;
	(void)bytes;
	(void)size;
	return -EIO;
}

static int import_text(struct kk_import import, const char *text, kk_write_fn *write, kk_write_fn *complain,
		       struct fuzz_bytes *heard)
{
	struct fuzz_bytes ignored = { NULL, 0, 0 };
	int result;

	import.name = import.name ? import.name : "a.md";
	result = kk_write_import(set, &import, text, strlen(text), write, &ignored, complain, heard);
	fuzz_free(&ignored);
	return result;
}

static void failures_are_told(void **state)
{
	static const char *const given[] = { "vedtaget=2011-10-11", "farve=rød" };
	struct kk_import none = { .name = NULL };
	struct fuzz_bytes heard = { NULL, 0, 0 };
	size_t most = set->max_size;

	(void)state;
	assert_int_equal(import_text(none, TABLE, fuzz_write, fuzz_write, &heard), 1);
	assert_int_equal(import_text(none, TABLE, full, fuzz_write, &heard), -EIO);
	assert_int_equal(import_text(none, TABLE, fuzz_write, full, NULL), -EIO);
	/* all is said, but for what stands beside the table */
	assert_int_equal(import_text((struct kk_import){ .municipality = "A", .period = "2012", .area = "B" },
				     TABLE "\nMere\n", fuzz_write, full, NULL), -EIO);
	assert_int_equal(import_text((struct kk_import){ .municipality = "A", .period = "2012", .area = "B",
							 .quiet = 1 }, TABLE "\nMere\n", fuzz_write, full, NULL), 0);
	assert_int_equal(import_text(none, "%PDF-1.4\n" TABLE, fuzz_write, fuzz_write, &heard), -EILSEQ);
	assert_int_equal(import_text(none, "%PDF-1.4\n" TABLE, fuzz_write, full, NULL), -EIO);
	assert_int_equal(import_text(none, "\xE6", fuzz_write, fuzz_write, &heard), -EBADMSG);
	assert_int_equal(import_text(none, "\xFE" "a", fuzz_write, fuzz_write, &heard), -EBADMSG);
	assert_int_equal(import_text(none, "Ingen tabel\n", fuzz_write, fuzz_write, &heard), -EBADMSG);
	assert_int_equal(import_text((struct kk_import){ .item = 7 }, TABLE, fuzz_write, fuzz_write, &heard), -ENOENT);
	assert_int_equal(import_text((struct kk_import){ .given = given, .given_count = 1 }, TABLE, fuzz_write,
				     fuzz_write, &heard), 1);
	assert_int_equal(import_text((struct kk_import){ .given = given, .given_count = 2 }, TABLE, fuzz_write,
				     fuzz_write, &heard), -EDOM);
	set->max_size = strlen(TABLE) - 1;
	assert_int_equal(import_text(none, TABLE, fuzz_write, fuzz_write, &heard), -EFBIG);
	assert_int_equal(kk_write_measurements(set, "a.md", TABLE, strlen(TABLE), fuzz_write, &heard, fuzz_write,
					       &heard), -EFBIG);
	set->max_size = most;
	fuzz_free(&heard);
}

/* What a file is, by its name and by how it begins. */
static void files_are_known(void **state)
{
	static const struct { const char *name, *text; int result; } files[] = {
		{ "a.txt", "Serviceområde;Mål;Veje\nBørn;Mindst 90 % er tilfredse;Kurser\n", 1 },
		{ "a.txt", "Serviceområde;Mål;Veje", -EBADMSG }, /* a sheet with no rows yet */
		{ "a.txt", "\"Mål;Veje\nMindst 90 % er tilfredse;Kurser\n", -EBADMSG },
		{ "a.txt", ";;;", -EBADMSG },
		{ "a.txt", "Mål;\"Veje\nMindst 90 % er tilfredse;Kurser\n", -EBADMSG },
		{ "a.txt", "Kære alle; vi har, som I ved, ingen mål\n", -EBADMSG },
		{ "a.txt", "", -EBADMSG },
		{ "a.csv", "\"Mål;Veje\nMindst 90 % er tilfredse;Kurser\n", -EBADMSG },
		{ "a.htm", "Ord <table><tr><th>Mål<th>Veje<tr><td>Mindst 90 % er tilfredse<td>Kurser</table>", 1 },
		{ "a",
		  "<!doctype html><table><tr><th>Mål<th>Veje<tr><td>Mindst 90 % er tilfredse<td>Kurser</table>", 1 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(files); i++) {
		struct fuzz_bytes heard = { NULL, 0, 0 };
		int result = import_text((struct kk_import){ .name = files[i].name }, files[i].text, fuzz_write,
					 fuzz_write, &heard);

		if (result != files[i].result)
			fail_msg("%s: %d", files[i].text, result);
		fuzz_free(&heard);
	}
}

/* A case may say a lot, but not without end: what is left out is told of. */
static void sections_that_are_too_long(void **state)
{
	struct fuzz_bytes text = { NULL, 0, 0 }, draft = { NULL, 0, 0 }, heard = { NULL, 0, 0 };
	struct kk_import import = { .name = "a.md", .municipality = "A", .period = "2012", .area = "B" };

	(void)state;
	(void)fuzz_write(&text, "## Baggrund\n\n", 13);
	for (size_t i = 0; i < 1500; i++)
		(void)fuzz_write(&text, "Kommunen er en.\n", 16);
	(void)fuzz_write(&text, "\n## Baggrund\n\nMere\n\n" TABLE, strlen("\n## Baggrund\n\nMere\n\n" TABLE));
	assert_int_equal(kk_write_import(set, &import, text.at, text.size, fuzz_write, &draft, fuzz_write, &heard), 1);
	assert_non_null(strstr(draft.at, "Kommunen er en."));
	assert_string_equal(heard.at, "a.md:1504: »Baggrund« er ét afsnit for meget her og er ikke taget med\n");
	fuzz_free(&text);
	fuzz_free(&draft);
	fuzz_free(&heard);
}

static const char contract[] =
	"type: kvalitetskontrakt\nformat: 1\nkommune: A\nperiode: 2012\nserviceområder:\n- navn: B\n  mål:\n"
	"  - {id: trivsel, tekst: Alle trives, mindst: 5}\n  - {id: laesning, tekst: Alle læser, mindst: 5 %}\n"
	"  - {id: a1, tekst: Samme, mindst: 5}\n  - {id: a2, tekst: Samme, mindst: 5}\n"
	"  - {id: a3, tekst: Samme, mindst: 5}\n  - {id: a4, tekst: Samme, mindst: 5}\n"
	"  - {id: a5, tekst: Samme, mindst: 5}\n  - {tekst: Uden navn, mindst: 5}\n";

struct sheet_case { const char *name, *text, *out, *said; };

static void check_wide(kk_set *of, const struct sheet_case *wide)
{
	struct fuzz_bytes out = { NULL, 0, 0 }, said = { NULL, 0, 0 };
	int result = kk_write_measurements(of, wide->name, wide->text, strlen(wide->text), fuzz_write, &out, fuzz_write,
					   &said);

	assert_string_equal(out.at ? out.at : "", wide->out);
	assert_string_equal(said.at ? said.at : "", wide->said);
	assert_int_equal(result, *wide->said ? 1 : 0);
	fuzz_free(&out);
	fuzz_free(&said);
}

static void wide_tables(void **state)
{
	static const struct sheet_case tables[] = {
		{ "a.csv", "mål;juni 2012;2013\na;Ja;no\nb;Nej;yes\n", "mål;dato;værdi\na;2012-06-30;Ja\n"
		  "a;2013-12-31;no\n"
		  "b;2012-06-30;Nej\nb;2013-12-31;yes\n", "" },
		{ "a.htm", "<table><tr><td>mål<td>2012<tr><td>a<td>5</table>", "mål;dato;værdi\na;2012-12-31;5\n", "" },
		{ "a.html", "Ord<table><tr><td>mål<td>2012<tr><td>a<td>5</table>", "mål;dato;værdi\na;2012-12-31;5\n",
		  "" },
		{ "a", "<table><tr><td>mål<td>2012<tr><td>a<td>5</table>", "mål;dato;værdi\na;2012-12-31;5\n", "" },
		{ "a.md", "| mål | 2012 |\n|---|---|\n| a | 5 |\n\nOrd\n\n| b | 6 |\n", "mål;dato;værdi\n"
		  "a;2012-12-31;5\n"
		  "b;2012-12-31;6\n", "" },
		{ "a.csv", "Id;2012;note\na;5;\"en; to\"\n", "mål;dato;værdi;note\na;2012-12-31;5;\"en; to\"\n", "" },
		{ "a.csv", "navn;mål;2012\nx;a;5\n", "",
		  "a.csv:1: kolonnen »navn« er hverken en dato, enhed, gruppe, kilde eller note; skriv en dag som "
		  "30-06-2012, eller juni 2012, 2. kvartal 2012 eller 2012\n" },
		{ "a.csv", "navn;id;2012\nx;a;5\n", "",
		  "a.csv:1: kolonnen »navn« er hverken en dato, enhed, gruppe, kilde eller note; skriv en dag som "
		  "30-06-2012, eller juni 2012, 2. kvartal 2012 eller 2012\n" },
		{ "a.csv", "navn;2012\na;5\n", "",
		  "a.csv:1: den første kolonne hedder »navn«; den skal hedde »mål«\n"
		  "a.csv:1: der er ingen kolonne »mål« med målenes id\n" },
		{ "a.csv", "mål;note\na;5\n", "", "a.csv:1: der er ingen kolonner med datoer i første linje\n" },
		{ "a.csv", "id;note\na;5\n", "", "a.csv:1: der er ingen kolonner med datoer i første linje\n" },
		{ "a.csv", "mål;dato;værdi\na;2012-06-30;5\n", "",
		  "a.csv:1: filen har en række for hver måling i forvejen: nævn den under »data« i opfølgningen, som "
		  "den er\n" },
		{ "a.csv", "mål;dato;2012\na;x;5\n", "mål;dato;værdi\na;2012-12-31;5\n", "" },
		{ "a.txt", "", "", "a.txt: filen har ingen tabel\n" },
		{ "a.csv", "\"mål;2012\na;5\n", "", "a.csv:1: et anførselstegn lukkes aldrig; herfra er intet læst\n" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(tables); i++)
		check_wide(set, &tables[i]);
}

/* The contract's own words for its goals; one of them has no id, and another document is none. */
static void goals_by_their_words(void **state)
{
	static const struct sheet_case tables[] = {
		{ "a.csv", "mål;2012\nAlle læser;5\n", "mål;dato;værdi\nlaesning;2012-12-31;5\n", "" },
		{ "a.csv", "mål;2012\nMål 1.2;5\nGoal 1.1;6\n",
		  "mål;dato;værdi\nlaesning;2012-12-31;5\ntrivsel;2012-12-31;6\n", "" },
		{ "a.csv", "mål;2012\nsamme;5\ntrivsl;6\nnoget helt andet;7\n"
			   "en sætning, der er længere, end noget id kan være, og som ingen mål har\n", "",
		  "a.csv:2: »samme« er flere mål (a1, a2, a3, a4): skriv det enes id\n"
		  "a.csv:3: »trivsl« er ikke et mål i kontrakten; mente du »trivsel«?\n"
		  "a.csv:4: »noget helt andet« er hverken id, nummer eller tekst på et mål i kontrakten\n"
		  "a.csv:5: »en sætning, der er længere, end noget id kan være, og som in…« er hverken id, nummer "
		  "eller "
		  "tekst på et mål i kontrakten\n" },
	};
	const struct kk_options options = { .today = "2012-11-01" };
	kk_set *with;

	(void)state;
	assert_int_equal(kk_set_new(&with, &options), 0);
	assert_int_equal(kk_set_add_bytes(with, "k.yaml", contract, sizeof(contract) - 1), 0);
	assert_int_equal(kk_set_add_bytes(with, "x.yaml", "type: [", 7), 0);
	for (size_t i = 0; i < COUNT(tables); i++)
		check_wide(with, &tables[i]);
	kk_set_free(with);
}

static void failures_of_measurements_are_told(void **state)
{
	struct fuzz_bytes heard = { NULL, 0, 0 };
	static const char good[] = "mål;2012\na;5\n", foreign[] = "m\xE5l;2012\na;5\n", bad[] = "mål;2012\na;x\n";

	(void)state;
	assert_int_equal(kk_write_measurements(set, "a.csv", good, strlen(good), full, NULL, fuzz_write, &heard), -EIO);
	assert_int_equal(kk_write_measurements(set, "a.csv", bad, strlen(bad), fuzz_write, &heard, full, NULL), -EIO);
	assert_int_equal(kk_write_measurements(set, "a.csv", foreign, strlen(foreign), fuzz_write, &heard, full, NULL),
			 -EIO);
	assert_int_equal(kk_write_measurements(set, "a.csv", "%PDF-1.4\n", 9, fuzz_write, &heard, full, NULL), -EIO);
	fuzz_free(&heard);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(failures_are_told),
		cmocka_unit_test(files_are_known),
		cmocka_unit_test(sections_that_are_too_long),
		cmocka_unit_test(wide_tables),
		cmocka_unit_test(goals_by_their_words),
		cmocka_unit_test(failures_of_measurements_are_told),
	};

	return cmocka_run_group_tests_name("import_calls", tests, set_up, take_down);
}
