/* SPDX-License-Identifier: MPL-2.0 */
/* What kk diff says of two versions: each kind of value, goals that move, contracts that were adopted, and files that
 * cannot be read. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "../fuzz/fuzz.h"
#include "set/set.h"

#define TOP "type: kvalitetskontrakt\nformat: 1\nkommune: A\nperiode: 2012\n"
#define AREA "serviceområder:\n- navn: B\n  mål:\n"
#define GOAL TOP AREA "  - {id: a, tekst: T"

struct version { const char *before, *after, *said; };

static kk_set *set_of(const char *head, const struct version *version, enum kk_lang lang)
{
	const struct kk_options options = { .today = "2012-11-01", .lang = lang };
	const char *const texts[] = { version->before, version->after };
	kk_set *set;

	assert_int_equal(kk_set_new(&set, &options), 0);
	for (size_t i = 0; i < COUNT(texts); i++) {
		char text[4096];
		int size = snprintf(text, sizeof(text), "%s%s", head, texts[i]);

		assert_int_equal(kk_set_add_bytes(set, "a.yaml", text, (size_t)size), 0);
	}
	return set;
}

static void check_as(const char *head, const struct version *version, enum kk_lang lang, enum kk_format format)
{
	kk_set *set = set_of(head, version, lang);
	struct fuzz_bytes said = { NULL, 0, 0 };
	size_t count;
	int result = kk_write_diff(set, 0, 1, format, NULL, fuzz_write, &said, &count);

	if (result != 0)
		fail_msg("%s%s: %d", head, version->after, result);
	assert_string_equal(said.at ? said.at : "", version->said);
	fuzz_free(&said);
	kk_set_free(set);
}

static void check_all(const char *head, const struct version *versions, size_t count, enum kk_lang lang)
{
	for (size_t i = 0; i < count; i++)
		check_as(head, &versions[i], lang, KK_TEXT);
}

static void values_of_every_kind(void **state)
{
	static const struct version danish[] = {
		{ ", mellem: 2 og 4 dage}", ", mellem: 2 og 5 dage}",
		  "B › mål »a«\n"
		  "  ~ måltal ændret: mellem 2\u00A0dage og 4\u00A0dage → mellem 2\u00A0dage og 5\u00A0dage\n" },
		{ ", mindst: 5}", "}", "B › mål »a«\n  - måltal fjernet: mindst 5\n" },
		{ "}", ", højst: 5}", "B › mål »a«\n  + måltal tilføjet: højst 5\n" },
		{ "}", ", kilde: K}", "B › mål »a«\n  + kilde tilføjet: K\n" },
		{ ", mindst: 5, frist: 2012-06-30}", ", mindst: 5}",
		  "B › mål »a«\n  ~ frist ændret: 30. juni 2012 → 31. december 2012\n" },
		{ ", mindst: 5, udgangspunkt: {dato: 2010}}", ", mindst: 5, udgangspunkt: 3}",
		  "B › mål »a«\n  ~ udgangspunkt ændret: 31. december 2010 → 3\n" },
		{ ", mindst: 5, udgangspunkt: {x-a: 1}}", ", mindst: 5, udgangspunkt: {værdi: 3, dato: 2010}}",
		  "B › mål »a«\n  ~ udgangspunkt ændret: ? → 3, 31. december 2010\n" },
	};
	static const struct version english[] = {
		{ ", mellem: 2 og 4 dage}", ", mellem: 2 og 5 dage}",
		  "B › goal “a”\n"
		  "  ~ target changed: between 2\u00A0days and 4\u00A0days → between 2\u00A0days and 5\u00A0days\n" },
	};

	(void)state;
	check_all(GOAL, danish, COUNT(danish), KK_LANG_DA);
	check_all(GOAL, english, COUNT(english), KK_LANG_EN);
}

/* Lines that a program filled are one; a line that begins a block of Markdown is its own. */
static void prose(void **state)
{
	static const struct version versions[] = {
		{ "vurdering: a b\n", "vurdering: |\n  a\n  b\n", "" },
		{ "vurdering: a b\n", "vurdering: \"a\\tb\"\n", "" },
		{ "vurdering: \"  a   b \"\n", "vurdering: |\n\n  a\n     b\n\n", "" },
		{ "vurdering: |\n  a\n\n  b\n", "vurdering: |\n  a\n\n\n\n  b\n", "" },
		{ "vurdering: a - b\n", "vurdering: |\n  a\n  - b\n", "dokumentet\n"
		  "  ~ vurdering ændret (kun linjeskift): a - b → a ↵ - b\n" },
		{ "vurdering: a * b\n", "vurdering: |\n  a\n  * b\n", "dokumentet\n"
		  "  ~ vurdering ændret (kun linjeskift): a * b → a ↵ * b\n" },
		{ "vurdering: a + b\n", "vurdering: |\n  a\n  + b\n", "dokumentet\n"
		  "  ~ vurdering ændret (kun linjeskift): a + b → a ↵ + b\n" },
		{ "vurdering: \"a # b\"\n", "vurdering: |\n  a\n  # b\n", "dokumentet\n"
		  "  ~ vurdering ændret (kun linjeskift): a # b → a ↵ # b\n" },
		{ "vurdering: a > b\n", "vurdering: |\n  a\n  > b\n", "dokumentet\n"
		  "  ~ vurdering ændret (kun linjeskift): a > b → a ↵ > b\n" },
		{ "vurdering: a | b\n", "vurdering: |\n  a\n  | b\n", "dokumentet\n"
		  "  ~ vurdering ændret (kun linjeskift): a | b → a ↵ | b\n" },
		{ "vurdering: a 1. b\n", "vurdering: |\n  a\n  1. b\n", "dokumentet\n"
		  "  ~ vurdering ændret (kun linjeskift): a 1. b → a ↵ 1. b\n" },
		{ "vurdering: a 12) b\n", "vurdering: |\n  a\n  12) b\n",
		  "dokumentet\n  ~ vurdering ændret (kun linjeskift): a 12) b → a ↵ 12) b\n" },
		{ "vurdering: a -b *c +d 1 2.3 4)5\n", "vurdering: |\n  a\n  -b\n  *c\n  +d\n  1 2.3\n  4)5\n", "" },
		{ "vurdering: a b\n", "vurdering: |\n  a\n\n  b\n",
		  "dokumentet\n  ~ vurdering ændret (kun linjeskift): a b → a ↵ ↵ b\n" },
		{ "vurdering: a - bc\n", "vurdering: |\n  a\n  - b c\n",
		  "dokumentet\n  ~ vurdering ændret: a - bc → a ↵ - b c\n" },
		{ "vurdering: a\n", "vurdering: |\n  a\n\n  b\n", "dokumentet\n  ~ vurdering ændret: a → a ↵ ↵ b\n" },
	};

	static const struct version english = {
		"vurdering: a - b\n", "vurdering: |\n  a\n  - b\n",
		"the document\n  ~ assessment changed (line breaks only): a - b → a ↵ - b\n"
	};

	(void)state;
	check_all(TOP AREA "  - {id: a, tekst: T}\n", versions, COUNT(versions), KK_LANG_DA);
	check_as(TOP AREA "  - {id: a, tekst: T}\n", &english, KK_LANG_EN, KK_TEXT);
}

static void goals_and_groups(void **state)
{
	static const struct version versions[] = {
		/* goals without a theme beside a theme that is renamed, among others that are not */
		{ AREA "  - {id: a, tekst: T}\n  temaer:\n  - {betegnelse: C, mål: [{id: b, tekst: U}]}\n"
		  "  - {betegnelse: D, mål: [{id: c, tekst: V}]}\n",
		  AREA "  - {id: a, tekst: T}\n  temaer:\n  - {betegnelse: D, mål: [{id: c, tekst: V}]}\n"
		  "  - {betegnelse: E, mål: [{id: b, tekst: U}]}\n",
		  "B › C\n  ~ betegnelse ændret: C → E\n" },
		/* a theme whose goals went to one that was there, and out of themes */
		{ "serviceområder:\n- navn: B\n  temaer:\n"
		  "  - {betegnelse: C, mål: [{id: a, tekst: T}, {id: b, tekst: U}]}\n"
		  "  - {betegnelse: D, mål: [{id: c, tekst: V}]}\n",
		  "serviceområder:\n- navn: B\n  mål: [{id: b, tekst: U}]\n  temaer:\n"
		  "  - {betegnelse: D, mål: [{id: c, tekst: V}, {id: a, tekst: T}]}\n",
		  "B › C\n  - tema fjernet\n" },
		{ "serviceområder:\n- navn: B\n  temaer:\n"
		  "  - {betegnelse: C, mål: [{id: a, tekst: T}, {id: b, tekst: U}]}\n"
		  "  - {betegnelse: D, mål: [{id: c, tekst: V}]}\n",
		  "serviceområder:\n- navn: B\n  temaer:\n  - {betegnelse: C, mål: [{id: b, tekst: U}]}\n"
		  "  - {betegnelse: D, mål: [{id: c, tekst: V}, {id: a, tekst: T}]}\n",
		  "B › C › mål »a«\n  > mål flyttet: B › C → B › D\n" },
	};

	(void)state;
	check_all(TOP, versions, COUNT(versions), KK_LANG_DA);
}

#define ADOPTED "vedtaget: 2011-10-01\n" AREA "  - {id: a, tekst: T, "

/* A target of a contract that was adopted is changed, or what it is counted from. */
static void adopted_contracts(void **state)
{
	static const struct version danish[] = {
		{ ADOPTED "stiger: 5, udgangspunkt: 3, kilde: K}\n", ADOPTED "stiger: 5, udgangspunkt: 4, kilde: L}\n",
		  "OBS: kontrakten er vedtaget den 1. oktober 2011, og 1 af dens mål er ændret. Den skal vedtages "
		  "igen.\n\n"
		  "B › mål »a«\n  ! udgangspunkt ændret: 3 → 4\n  ~ kilde ændret: K → L\n" },
		{ ADOPTED "falder: 5, udgangspunkt: 13}\n", ADOPTED "falder: 5, udgangspunkt: 14}\n",
		  "OBS: kontrakten er vedtaget den 1. oktober 2011, og 1 af dens mål er ændret. Den skal vedtages "
		  "igen.\n\n"
		  "B › mål »a«\n  ! udgangspunkt ændret: 13 → 14\n" },
		{ ADOPTED "fastholdes: 5, udgangspunkt: 13}\n", ADOPTED "fastholdes: 5, udgangspunkt: 14}\n",
		  "OBS: kontrakten er vedtaget den 1. oktober 2011, og 1 af dens mål er ændret. Den skal vedtages "
		  "igen.\n\n"
		  "B › mål »a«\n  ! udgangspunkt ændret: 13 → 14\n" },
		{ ADOPTED "mindst: 5, udgangspunkt: 3}\n", ADOPTED "mindst: 5, udgangspunkt: 4}\n",
		  "B › mål »a«\n  ~ udgangspunkt ændret: 3 → 4\n" },
		{ ADOPTED "mindst: 5}\n", "vedtaget: 2011-12-01\n" AREA "  - {id: a, tekst: T, mindst: 4}\n",
		  "OBS: kontrakten er vedtaget den 1. oktober 2011, og 1 af dens mål er ændret. Den nye udgave er "
		  "vedtaget den "
		  "1. december 2011.\n\ndokumentet\n  ~ vedtaget ændret: 1. oktober 2011 → 1. december 2011\n\n"
		  "B › mål »a«\n  ! måltal ændret: mindst 5 → mindst 4\n" },
		{ ADOPTED "mindst: 5}\n", AREA "  - {id: a, tekst: T, mindst: 4}\n",
		  "OBS: kontrakten er vedtaget den 1. oktober 2011, og 1 af dens mål er ændret. Den skal vedtages "
		  "igen.\n\n"
		  "dokumentet\n  - vedtaget fjernet: 1. oktober 2011\n\nB › mål »a«\n"
		  "  ! måltal ændret: mindst 5 → mindst 4\n" },
	};
	static const struct version english[] = {
		{ ADOPTED "mindst: 5}\n", "vedtaget: 2011-12-01\n" AREA "  - {id: a, tekst: T, mindst: 4}\n",
		  "NOTE: the contract was adopted on 1 October 2011, and 1 of its targets is changed. The new "
		  "version was "
		  "adopted on 1 December 2011.\n\nthe document\n"
		  "  ~ adopted changed: 1 October 2011 → 1 December 2011\n\n"
		  "B › goal “a”\n  ! target changed: at least 5 → at least 4\n" },
	};
	/* another period is another contract, by its first day or its last */
	static const struct version periods[] = {
		{ "periode: 2012\n" ADOPTED "mindst: 5}\n", "periode: 2012-2013\n" ADOPTED "mindst: 4}\n",
		  "dokumentet\n  ~ periode ændret: 2012 → 2012–2013\n\nB › mål »a«\n"
		  "  ~ måltal ændret: mindst 5 → mindst 4\n" },
		{ "periode: 2012\n" ADOPTED "mindst: 5}\n", "periode: 2013\n" ADOPTED "mindst: 4}\n",
		  "dokumentet\n  ~ periode ændret: 2012 → 2013\n\nB › mål »a«\n"
		  "  ~ måltal ændret: mindst 5 → mindst 4\n" },
	};

	(void)state;
	check_all(TOP, danish, COUNT(danish), KK_LANG_DA);
	check_all(TOP, english, COUNT(english), KK_LANG_EN);
	check_all("type: kvalitetskontrakt\nformat: 1\nkommune: A\n", periods, COUNT(periods), KK_LANG_DA);
}

#define FOLLOWUP "type: opfølgningsredegørelse\nformat: 1\nkommune: A\nkontrakt: findes-ikke.yaml\når: 2012\n" \
		 "opgjort: 2012-09-01\n"
#define MEASURED "mål:\n  a:\n    målinger: [{dato: 2012-06-30, værdi: 5}]\n"
#define UNREAD "OBS: målinger i en datafil kunne ikke læses og er ikke sammenlignet.\n"

/* What one side lacks may stand in the file that could not be read; what both have is compared. */
static void data_that_could_not_be_read(void **state)
{
	static const struct version versions[] = {
		{ "data: væk.csv\n", "data: væk.csv\n", UNREAD },
		{ "data: væk.csv\n", MEASURED, UNREAD "\ndokumentet\n  - data fjernet: væk.csv\n" },
		{ MEASURED, "data: væk.csv\n", UNREAD "\ndokumentet\n  + data tilføjet: væk.csv\n" },
		{ MEASURED, "", "mål »a«\n  - 30. juni 2012, måling fjernet: 5\n" },
		{ "", MEASURED, "mål »a«\n  + 30. juni 2012, måling tilføjet: 5\n" },
	};
	static const struct version markdown = {
		"data: væk.csv\n", "data: væk.csv\nudvalg: U\n",
		"# Ændringer\n\n**OBS: målinger i en datafil kunne ikke læses og er ikke sammenlignet.**\n\n"
		"## dokumentet\n\n"
		"| Hvad | Før | Nu |\n|---|---|---|\n| udvalg tilføjet | | U |\n"
	};

	static const struct version several[] = {
		{ "data: ok.csv\n", "data: [ok.csv, quoted-ok.csv]\n",
		  "dokumentet\n  + data tilføjet: quoted-ok.csv\n\nmål »telefon«\n"
		  "  + 31. marts 2012, måling tilføjet: 96\n" },
	};

	(void)state;
	assert_int_equal(chdir(KK_TESTS_DIR "/corpus/hostile-data"), 0);
	check_all(FOLLOWUP, several, COUNT(several), KK_LANG_DA);
	assert_int_equal(chdir(KK_TESTS_DIR), 0);
	check_all(FOLLOWUP, versions, COUNT(versions), KK_LANG_DA);
	check_as(FOLLOWUP, &markdown, KK_LANG_DA, KK_MARKDOWN);
}

static void in_a_cell_of_markdown(void **state)
{
	static const struct version version = {
		"vurdering: a|b *c*\n", "vurdering: |\n  a\n\n  b\n",
		"# Ændringer\n\n## dokumentet\n\n| Hvad | Før | Nu |\n|---|---|---|\n"
		"| vurdering ændret | a\\|b \\*c\\* | a ↵ ↵ b |\n"
	};

	(void)state;
	check_as(TOP AREA "  - {id: a, tekst: T}\n", &version, KK_LANG_DA, KK_MARKDOWN);
}

static void applications(void **state)
{
	static const struct version versions[] = {
		{ "titel: En\n", "titel: To\n", "dokumentet\n  ~ titel ændret: En → To\n" },
		{ "regel: [En]\n", "regel: [En, To]\n", "dokumentet\n  + regel tilføjet: To\n" },
		{ "succeskriterier: [{id: a, tekst: T, mindst: 5}]\n",
		  "succeskriterier: [{id: a, tekst: T, mindst: 6}]\n",
		  "mål »a«\n  ~ måltal ændret: mindst 5 → mindst 6\n" },
		{ "succeskriterier: [{id: a, tekst: T, højst: 2 uger}]\n",
		  "succeskriterier: [{id: a, tekst: T, højst: 14 dage}]\n", "" },
		{ "succeskriterier: [{id: a, tekst: T, frist: 2012-06-30}, {id: b, tekst: U}]\n",
		  "succeskriterier: [{id: a, tekst: V, frist: 2012-09-30}]\n",
		  "mål »a«\n  ~ frist ændret: 30. juni 2012 → 30. september 2012\n  ~ tekst ændret: T → V\n\n"
		  "mål »b«\n  - succeskriterier fjernet: U\n" },
	};

	(void)state;
	check_all("type: udfordringsansøgning\nformat: 1\nkommune: A\n", versions, COUNT(versions), KK_LANG_DA);
}

/* Colours where they are asked for, and nothing of what is asked for wrongly. */
static void what_is_asked_for(void **state)
{
	static const struct version version = { "udvalg: U\n", "udvalg: V\n", NULL };
	const struct kk_style styles[] = { { .color = 1 }, { .quiet = 1 } };
	static const char *const said[] = {
		"\x1B[1mdokumentet\x1B[0m\n  \x1B[33m~\x1B[0m udvalg ændret: U → V\n", "dokumentet\n"
		"  ~ udvalg ændret: U → V\n"
	};
	kk_set *set = set_of(TOP AREA "  - {id: a, tekst: T}\n", &version, KK_LANG_DA);
	size_t count;

	(void)state;
	for (size_t i = 0; i < COUNT(styles); i++) {
		struct fuzz_bytes text = { NULL, 0, 0 };

		assert_int_equal(kk_write_diff(set, 0, 1, KK_TEXT, &styles[i], fuzz_write, &text, &count), 0);
		assert_string_equal(text.at, said[i]);
		assert_int_equal(count, 1);
		fuzz_free(&text);
	}
	assert_int_equal(kk_write_diff(set, 0, 2, KK_TEXT, NULL, fuzz_write, NULL, &count), -EINVAL);
	assert_int_equal(kk_write_diff(set, 2, 0, KK_TEXT, NULL, fuzz_write, NULL, &count), -EINVAL);
	assert_int_equal(kk_write_diff(set, 0, 1, KK_HTML, NULL, fuzz_write, NULL, &count), -EINVAL);
	assert_int_equal(count, 0);
	kk_set_free(set);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(values_of_every_kind),
		cmocka_unit_test(prose),
		cmocka_unit_test(goals_and_groups),
		cmocka_unit_test(adopted_contracts),
		cmocka_unit_test(data_that_could_not_be_read),
		cmocka_unit_test(in_a_cell_of_markdown),
		cmocka_unit_test(applications),
		cmocka_unit_test(what_is_asked_for),
	};

	return cmocka_run_group_tests_name("diff", tests, NULL, NULL);
}
