/* SPDX-License-Identifier: MPL-2.0 */
/* Comments that let findings stand: what is one, how far each reaches, and what is said of one that does nothing. */
#include "documents.h"

#define HEAD "type: kvalitetskontrakt\nformat: 1\nkommune: Nørby Kommune\nvedtaget: 2012-10-12\nperiode: 2012\n"
#define REST "    navn: Byggesager\n    veje: [Flere folk.]\n    vurdering: God.\n    mål:\n"
#define ONE "      - id: en\n        tekst: Svartiden på breve.\n"
#define TWO "      - id: to\n        tekst: Svartiden i telefonen.\n"
#define THREE "      - id: tre\n        tekst: Svartiden ved skranken.\n"
#define DOCUMENT(text) { { "a.yaml", text } }
/* Lines 6 and 7 begin the areas and the area; its goals have no target (KK102) on lines 13 and 15. */
#define AREAS "serviceområder:\n  - id: byg\n" REST

static const struct documents cases[] = {
	{ "none", DOCUMENT(HEAD AREAS ONE TWO), "a.yaml:13 KK102 a.yaml:15 KK102" },
	{ "above everything: the whole file", DOCUMENT("# kk: tillad KK102 -- kun tekst\n" HEAD AREAS ONE TWO), "" },
	{ "by its name, in English, between tabs and with a line's end of Windows",
	  DOCUMENT("#\tkk:\tallow\tunquantified-goal\t--\tkun tekst\t \r\n" HEAD AREAS ONE TWO), "" },
	{ "above a goal: that goal", DOCUMENT(HEAD AREAS "      # kk: tillad KK102 -- kun tekst\n" ONE TWO),
	  "a.yaml:16 KK102" },
	{ "above a goal, with blank lines and other comments between",
	  DOCUMENT(HEAD AREAS "      # kk: tillad KK102 -- kun tekst\n\n   \n      # mere\n" ONE TWO), "a.yaml:19 KK102"
	    },
	{ "above the key that holds them all",
	  DOCUMENT(HEAD "# kk: tillad KK102 -- kun tekst\n" AREAS ONE TWO), "" },
	{ "behind that key", DOCUMENT(HEAD "serviceområder: # kk: tillad KK102 -- kun tekst\n  - id: byg\n"
	  REST ONE TWO), "" },
	{ "behind a value: its line",
	  DOCUMENT(HEAD AREAS ONE "      - id: to\n"
	    "        tekst: Svartiden i telefonen.\t# kk: tillad KK102 -- kun tekst\n"),
	  "a.yaml:13 KK102" },
	{ "behind the last line of a text: that line alone",
	  DOCUMENT(HEAD AREAS ONE "      - id: to\n        tekst: \"Svartiden i\n"
	    "          telefonen.\" # kk: tillad KK102 -- x\n"),
	  "a.yaml:13 KK102 a.yaml:15 KK102 a.yaml:16 KK901" },
	{ "behind a goal's first line: that line alone",
	  DOCUMENT(HEAD AREAS ONE "      - id: to # kk: tillad KK102 -- kun tekst\n"
	    "        tekst: Svartiden i telefonen.\n"),
	  "a.yaml:13 KK102 a.yaml:14 KK901 a.yaml:15 KK102" },
	{ "before the end of a group in braces, where nothing begins",
	  DOCUMENT(HEAD AREAS ONE "      - { id: to,\n          tekst: Svartiden i telefonen.\n"
	    "      # kk: tillad KK102 -- x\n        }\n" THREE),
	  "a.yaml:13 KK102 a.yaml:15 KK102 a.yaml:16 KK901 a.yaml:19 KK102" },
	{ "under everything, where nothing follows",
	  DOCUMENT(HEAD AREAS ONE TWO "# kk: tillad KK102 -- x\n"), "a.yaml:13 KK102 a.yaml:15 KK102 a.yaml:16 KK901" },
	{ "two for one finding: both have done what they can",
	  DOCUMENT("# kk: tillad KK102 -- kun tekst\n" HEAD AREAS "      # kk: tillad KK102 -- kun tekst\n" ONE TWO), ""
	    },
	{ "several rules, and commas between them",
	  DOCUMENT("# kk: tillad KK102, KK507 , -- kun tekst\n" HEAD AREAS ONE TWO), "a.yaml:1 KK904" },
	{ "no rule", DOCUMENT("# kk: tillad -- kun tekst\n" HEAD AREAS ONE),
	  "a.yaml:1 KK904 a.yaml:14 KK102" },
	{ "another word", DOCUMENT("# kk: forbyd KK102\n" HEAD AREAS ONE), "a.yaml:1 KK904 a.yaml:14 KK102" },
	{ "another setting", DOCUMENT("# kk: tillad KK102 for=evigt\n" HEAD AREAS ONE), "a.yaml:1 KK904 a.yaml:14 KK102"
	  },
	{ "a day that is none", DOCUMENT("# kk: tillad KK102 til=2012-02-30\n" HEAD AREAS ONE),
	  "a.yaml:1 KK904 a.yaml:14 KK102" },
	{ "until a day that is over", DOCUMENT("# kk: tillad KK102 until=2012-10-31 -- x\n" HEAD AREAS ONE),
	  "a.yaml:1 KK902 a.yaml:14 KK102" },
	{ "until today, with a case", DOCUMENT("# kk: tillad KK102 til=2012-11-01 case=12/3 -- x\n" HEAD AREAS ONE), ""
	  },
	{ "no reason", DOCUMENT("# kk: tillad KK102\n" HEAD AREAS ONE), "a.yaml:1 KK903" },
	{ "nor behind the dashes", DOCUMENT("# kk: tillad KK102 -- \t\n" HEAD AREAS ONE), "a.yaml:1 KK903" },
	{ "the format's errors cannot be let stand", DOCUMENT("# kk: tillad KK006 -- x\n" HEAD "ukendt_nøgle: 1\n"),
	  "a.yaml:1 KK901 a.yaml:7 KK006" },
	{ "nor what is said of the comments themselves",
	  DOCUMENT("# kk: tillad KK901 -- x\n" HEAD AREAS ONE "        mindst: 80 %\n"), "a.yaml:1 KK901" },
	{ "in a text it is no comment",
	  DOCUMENT(HEAD AREAS "      - id: en\n        tekst: \"Svartiden # kk: tillad KK102 -- x\"\n"),
	    "a.yaml:13 KK102" },
	{ "nor in a text of several lines",
	  DOCUMENT(HEAD "vurdering: |\n  God.\n  # kk: tillad KK102 -- x\n  # kk: tillad KK102 -- x\n" AREAS ONE),
	  "a.yaml:17 KK102" },
	{ "nor in a key", DOCUMENT("\"x-en # kk: tillad KK102 -- x\": 1\n" HEAD AREAS ONE), "a.yaml:14 KK102" },
	{ "nor in one that holds others", DOCUMENT(HEAD "\"x-en # kk: tillad KK102 -- x\":\n  a: 1\n" AREAS ONE),
	  "a.yaml:15 KK102" },
	{ "another comment", DOCUMENT("# Kvalitetskontrakt # kk: nej\n# kk tillad KK102\n" HEAD AREAS ONE),
	  "a.yaml:15 KK102" },
};

static void each_reaches_as_far_as_it_should(void **state)
{
	(void)state;
	assert_found(cases, COUNT(cases), "KK006 KK102 KK901 KK902 KK903 KK904");
}

#define FOLLOWUP "type: opfølgningsredegørelse\nformat: 1\nkommune: Nørby Kommune\når: 2012\nopgjort: 2012-09-01\n" \
	"kontrakt: a.yaml\n"
#define CSV "mål,dato,værdi\nen,2012-08-31,80 %\nen,2012-08-31,81 %\n"

/* A comment stands in one file: what is said of the data beside it has other lines. */
static const struct documents in_data[] = {
	{ "on the line of that number", { { "a.yaml", HEAD AREAS ONE "        mindst: 80 %\n" },
	    { "b.yaml", "# linje 1\n# linje 2\ntype: opfølgningsredegørelse # kk: tillad KK209 -- x\nformat: 1\n"
	      "kommune: Nørby Kommune\når: 2012\nopgjort: 2012-09-01\nkontrakt: a.yaml\ndata: d.csv\n" }, { "d.csv",
	        CSV } },
	  "b.yaml:3 KK901 d.csv:3 KK209" },
	{ "for the whole file", { { "a.yaml", HEAD AREAS ONE "        mindst: 80 %\n" },
	    { "b.yaml", "# kk: tillad KK209 -- x\n" FOLLOWUP "data: d.csv\n" }, { "d.csv", CSV } }, "" },
};

static void a_comment_is_about_its_own_file(void **state)
{
	(void)state;
	assert_found(in_data, COUNT(in_data), "KK209 KK901");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_reaches_as_far_as_it_should),
		cmocka_unit_test(a_comment_is_about_its_own_file),
	};

	(void)fuzz_folder();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
