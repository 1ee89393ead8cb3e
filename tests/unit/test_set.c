/* SPDX-License-Identifier: MPL-2.0 */
/* What the library answers to a program that asks too early, for what is not there, or in a form that is none: an
 * error by the header's word, and nothing is written. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include <cmocka.h>

#include "../fuzz/fuzz.h"
#include "set/set.h"

#define CONTRACT "type: kvalitetskontrakt\nformat: 1\nkommune: Nørby Kommune\nudvalg: Teknisk Udvalg\nperiode: 2012\n" \
	"serviceområder:\n  - id: byg\n    navn: Byggesager\n    mål:\n      - id: svar\n" \
	"        tekst: \"::error::80 % af alle byggesager afgøres inden for 20 dage\"\n        mindst: 85 %\n"
#define REGISTER "type: kommune\nformat: 1\nkommune: Nørby Kommune\nkode: 999\n"

static kk_set *set;
static struct fuzz_bytes written;
static const struct kk_style plain = { .color = 0 };

static int begin(void **state)
{
	(void)state;
	set = fuzz_set(KK_LANG_DA);
	assert_int_equal(kk_set_add_bytes(set, "k.yaml", CONTRACT, strlen(CONTRACT)), 0);
	assert_int_equal(kk_set_add_bytes(set, "r.yaml", REGISTER, strlen(REGISTER)), 0);
	return 0;
}

static int end(void **state)
{
	(void)state;
	kk_set_free(set);
	fuzz_free(&written);
	return 0;
}

static void a_set_needs_a_day(void **state)
{
	static const char *const days[] = { NULL, "", "2012", "2012-13-01", "i dag" };
	kk_set *nothing = set;

	(void)state;
	assert_int_equal(kk_set_new(&nothing, NULL), -EINVAL);
	assert_null(nothing);
	for (size_t i = 0; i < COUNT(days); i++) {
		const struct kk_options options = { .today = days[i] };
		kk_set *none = set;

		assert_int_equal(kk_set_new(&none, &options), -EINVAL);
		assert_null(none);
	}
}

static void before_the_check_there_are_no_findings(void **state)
{
	struct kk_finding finding;
	size_t count = 7;

	(void)state;
	assert_int_equal(kk_set_count(set, KK_ERROR), 0);
	assert_int_equal(kk_set_exit_code(set), 0);
	assert_int_equal(kk_set_finding(set, 0, &finding), -ENOENT);
	assert_int_equal(kk_write_findings(set, KK_TEXT, NULL, fuzz_write, &written), -EINVAL);
	assert_int_equal(kk_write_broken(set, NULL, fuzz_write, &written, &count), -EINVAL);
	assert_int_equal(kk_write_baseline(set, fuzz_write, &written), -EINVAL);
	assert_int_equal(count, 0);
	assert_int_equal(written.size, 0);
}

static void past_the_last_there_is_nothing(void **state)
{
	struct kk_finding finding;
	const char *name;
	size_t past = kk_set_files(set);

	(void)state;
	assert_int_equal(kk_set_check(set), 0);
	for (size_t count = 0;; count++)
		if (kk_set_finding(set, count, &finding) == -ENOENT) {
			assert_int_equal(count, set->run->finding_count);
			break;
		}
	assert_int_equal(kk_set_check(set), -EINVAL); /* nothing is found twice */
	assert_string_equal(kk_set_path(set, past - 1), "r.yaml");
	assert_null(kk_set_path(set, past));
	assert_null(kk_set_passed_over_at(set, kk_set_passed_over(set)));
	assert_int_equal(kk_set_meeting(set, past, NULL), -EINVAL);
	assert_int_equal(kk_set_committee(set, past, 0, &name), -EINVAL);
	assert_int_equal(kk_set_committee(set, past - 1, 0, &name), -EINVAL); /* a register is no case */
	assert_int_equal(kk_write_report(set, past, KK_HTML, NULL, fuzz_write, &written), -EINVAL);
	assert_int_equal(kk_write_report(set, past - 1, KK_HTML, NULL, fuzz_write, &written), -EINVAL);
	assert_int_equal(kk_write_agenda(set, past, KK_HTML, NULL, NULL, fuzz_write, &written), -EINVAL);
	assert_int_equal(written.size, 0);
}

/* Every format that a writer does not have, and no day that is none. */
static void what_is_no_format_is_refused(void **state)
{
	size_t line = 0;

	(void)state;
	assert_int_equal(kk_set_check(set), 0);
	for (enum kk_format format = KK_TEXT; format <= KK_GITHUB_SUMMARY; format++) {
		if (format > KK_TAP && format != KK_GITHUB_SUMMARY)
			assert_int_equal(kk_write_findings(set, format, &plain, fuzz_write, &written), -EINVAL);
		if (format != KK_TEXT && format != KK_JSON && format != KK_NDJSON && format != KK_CSV &&
		    format != KK_MARKDOWN)
			assert_int_equal(kk_write_progress(set, format, &plain, NULL, fuzz_write, &written), -EINVAL);
		if (format != KK_TEXT && format != KK_JSON && format != KK_ICS)
			assert_int_equal(kk_write_deadlines(set, format, &plain, fuzz_write, &written), -EINVAL);
		if (format != KK_CSV && format != KK_NDJSON && format != KK_SQLITE)
			assert_int_equal(kk_write_export(set, format, fuzz_write, &written), -EINVAL);
		if (format == KK_MARKDOWN || format == KK_HTML)
			continue;
		assert_int_equal(kk_write_agenda(set, 0, format, NULL, NULL, fuzz_write, &written), -EINVAL);
		assert_int_equal(kk_write_kept(set, format, "", 0, "", 0, &line, fuzz_write, &written), -EINVAL);
		if (format != KK_JSON)
			assert_int_equal(kk_write_report(set, 0, format, NULL, fuzz_write, &written), -EINVAL);
	}
	assert_int_equal(kk_write_progress(set, KK_TEXT, &plain, "i går", fuzz_write, &written), -EINVAL);
	assert_int_equal(kk_write_report(set, 0, KK_HTML, "2012-02-30", fuzz_write, &written), -EINVAL);
	assert_int_equal(kk_write_agenda(set, 0, KK_HTML, NULL, "2012-02-30", fuzz_write, &written), -EINVAL);
	assert_int_equal(written.size, 0);
}

/* A day is taken as it is given, and the page tells of it. */
static void a_day_may_be_given(void **state)
{
	(void)state;
	assert_int_equal(kk_set_check(set), 0);
	assert_int_equal(kk_write_progress(set, KK_JSON, NULL, "2012-10-05", fuzz_write, &written), 0);
	assert_non_null(strstr(written.at, "2012-10-05"));
	fuzz_free(&written);
	assert_int_equal(kk_write_agenda(set, 0, KK_MARKDOWN, NULL, "2012-10-05", fuzz_write, &written), 0);
	assert_true(written.size > 100);
}

static const char *text_of(int error)
{
	assert_int_equal(error, 0);
	return written.at ? written.at : "";
}

/* No style is that in which everything is as it is when nothing is asked for. */
static void without_a_style_it_is_the_plain_one(void **state)
{
	struct fuzz_bytes first;
	size_t count;

	(void)state;
	assert_int_equal(kk_set_check(set), 0);
	for (int what = 0; what < 4; what++) {
		for (int again = 0; again < 2; again++) {
			const struct kk_style *style = again ? &plain : NULL;

			(void)text_of(what == 0   ? kk_write_findings(set, KK_TEXT, style, fuzz_write, &written)
				      : what == 1 ? kk_write_broken(set, style, fuzz_write, &written, &count)
				      : what == 2 ? kk_write_progress(set, KK_TEXT, style, NULL, fuzz_write, &written)
						  : kk_write_deadlines(set, KK_TEXT, style, fuzz_write, &written));
			if (!again) {
				first = written;
				written = (struct fuzz_bytes){ NULL, 0, 0 };
			}
		}
		assert_int_equal(first.size, written.size);
		assert_true(what == 1 ? !first.size : first.size && memcmp(first.at, written.at, first.size) == 0);
		fuzz_free(&first);
		fuzz_free(&written);
	}
}

/* A sentence may look like a command of the runner: it is written while the runner obeys none. */
static void a_runner_reads_no_command_in_what_is_for_people(void **state)
{
	const struct kk_style github = { .github = 1, .width = 60 };
	const char *stop = "::stop-commands::", *text, *end, *command;
	char token[80] = "\n::";

	(void)state;
	assert_int_equal(kk_set_check(set), 0);
	text = text_of(kk_write_findings(set, KK_TEXT, &github, fuzz_write, &written));
	assert_int_equal(strncmp(text, stop, strlen(stop)), 0);
	text += strlen(stop);
	end = strchr(text, '\n');
	assert_in_range(end - text, 16, 64);
	strncat(token, text, (size_t)(end - text));
	(void)strcat(token, "::\n");
	command = strstr(end, "::error::");
	assert_non_null(command);
	assert_true(strstr(end, token) > command);
	assert_string_equal(strstr(end, token), token); /* and nothing behind it */
	fuzz_free(&written);
	text = text_of(kk_write_findings(set, KK_JSON, &github, fuzz_write, &written));
	assert_null(strstr(text, stop)); /* what a program reads is no log */
}

/* The check of a lean set reads files itself: what is no file cannot wait for it. */
static void a_lean_set_takes_files_alone(void **state)
{
	const struct kk_options options = { .today = "2012-11-01", .lean = KK_LEAN_FINDINGS };
	kk_set *lean;

	(void)state;
	assert_int_equal(kk_set_new(&lean, &options), 0);
	assert_int_equal(kk_set_add_as(lean, "k.yaml", "other.yaml"), -EINVAL);
	assert_int_equal(kk_set_add_stdin(lean, "k.yaml"), -EINVAL);
	assert_int_equal(kk_set_add_bytes(lean, "k.yaml", CONTRACT, strlen(CONTRACT)), -EINVAL);
	assert_int_equal(kk_set_files(lean), 0);
	assert_int_equal(kk_set_check(lean), 0); /* of nothing */
	assert_int_equal(kk_set_count(lean, KK_ERROR), 0);
	kk_set_free(lean);
}

static void what_is_not_there_is_named(void **state)
{
	(void)state;
	assert_string_equal(kk_set_trouble(set), "");
	assert_string_equal(kk_set_problem(set), "");
	assert_int_equal(kk_set_add(set, "findes/ikke.yaml"), -ENOENT);
	assert_string_equal(kk_set_trouble(set), "findes/ikke.yaml");
	assert_int_equal(kk_set_add_as(set, "findes ikke.yaml", "kaldt.yaml"), -ENOENT);
	assert_string_equal(kk_set_trouble(set), "kaldt.yaml");
	assert_int_equal(kk_set_configure(set, NULL, "findes/ikke.yaml", 1), 0); /* and so has no settings above it */
	assert_int_equal(kk_set_files(set), 2);
}

static void a_rule_that_is_none_is_refused(void **state)
{
	static const struct {
		enum kk_policy policy;
		const char *text;
		int error;
	} cases[] = {
		{ KK_SELECT, "KK", 0 },	       { KK_SELECT, "kk2", 0 },		   { KK_IGNORE, "KK102", 0 },
		{ KK_IGNORE, "k", -EINVAL },   { KK_IGNORE, "", -EINVAL },	   { KK_SELECT, "KK999", -EINVAL },
		{ KK_SEVERITY, "KK102=never", 0 }, { KK_SEVERITY, "KK102", -EINVAL }, { KK_SEVERITY, "KK102=fatal",
		  -EINVAL },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		if (kk_set_policy(set, cases[i].policy, cases[i].text) != cases[i].error)
			fail_msg("»%s« is not %d", cases[i].text, cases[i].error);
}

/* What becomes of two rules, an error of the law and a note, when several policies name them. */
struct wish { enum kk_policy policy; const char *text; };

static const struct { struct wish wishes[3]; const char *shown; } wishes[] = {
	{ { { KK_IGNORE, "KK102" } }, "KK108" },
	{ { { KK_IGNORE, "KK1" } }, "" },
	{ { { KK_IGNORE, "KK1" }, { KK_SELECT, "KK102" } }, "KK102" },
	{ { { KK_SELECT, "KK102" }, { KK_IGNORE, "KK1" } }, "" },
	{ { { KK_SELECT, "KK108" } }, "KK108" },
	{ { { KK_SELECT, "KK102,not-adopted-by-council" } }, "KK108 KK102" },
	{ { { KK_SEVERITY, "KK102=note" } }, "KK108 KK102" },
	{ { { KK_SEVERITY, "KK1=never" } }, "" },
	{ { { KK_SEVERITY, "KK108=never" }, { KK_SEVERITY, "KK108=error" } }, "KK108 KK102" },
	{ { { KK_SEVERITY, "KK108=error" }, { KK_SEVERITY, "KK1=never" } }, "" },
	{ { { KK_SEVERITY, "KK102=warning" }, { KK_SELECT, "KK1" }, { KK_SEVERITY, "KK108=never" } }, "KK102" },
};

static const char *shown_of(kk_set *own, char shown[64])
{
	struct kk_finding finding;

	*shown = '\0';
	assert_int_equal(kk_set_check(own), 0);
	for (size_t i = 0; kk_set_finding(own, i, &finding) == 0; i++)
		if (strcmp(finding.rule, "KK102") == 0 || strcmp(finding.rule, "KK108") == 0)
			(void)strcat(strcat(shown, *shown ? " " : ""), finding.rule);
	return shown;
}

/* Draft, and without a target. */
#define DRAFT "type: kvalitetskontrakt\nformat: 1\nkommune: Nørby Kommune\nperiode: 2012\nserviceområder:\n" \
	"  - navn: Byggesager\n    mål:\n      - id: svar\n        tekst: Svartiden på breve.\n"

static void the_last_that_names_a_rule_decides(void **state)
{
	char shown[64];

	(void)state;
	for (size_t i = 0; i < COUNT(wishes); i++) {
		kk_set *own = fuzz_set(KK_LANG_DA);

		for (size_t k = 0; k < 3 && wishes[i].wishes[k].text; k++)
			assert_int_equal(kk_set_policy(own, wishes[i].wishes[k].policy, wishes[i].wishes[k].text), 0);
		assert_int_equal(kk_set_add_bytes(own, "a.yaml", DRAFT, strlen(DRAFT)), 0);
		if (strcmp(shown_of(own, shown), wishes[i].shown) != 0)
			fail_msg("case %zu: %s", i, shown);
		kk_set_free(own);
	}
}

/* Settings in a file, and what is wrong with them: a file may make a rule stricter, but lift no duty. */
static const struct { const char *text, *shown, *problem; } settings[] = {
	{ "", "KK108 KK102", NULL },
	{ "severity:\n  KK108: never\n", "KK102", NULL },
	{ "grad:\n  KK108: never\n  KK102: error\n", "KK102", NULL },
	{ "severity:\n  KK1: never\n", "KK102", NULL }, /* of those it names, the duties stay */
	{ "severity:\n  KK102: warning\n", NULL, ".kk.yaml:2:3: en fejl efter loven" },
	{ "severity:\n  KK108, KK102: note\n", NULL, ".kk.yaml:2:3: ukendt regel eller grad" },
	{ "severity:\n  KK108: [note]\n", NULL, ".kk.yaml:2:3: ukendt regel eller grad" },
	{ "severity: note\n", NULL, ".kk.yaml:1:11: her skal stå regler" },
	{ "udelad: a.yaml\n", "", NULL },
	{ "exclude:\n  - /b/\n  - \"*.yml\"\n", "KK108 KK102", NULL },
	{ "exclude:\n  a: b\n", NULL, ".kk.yaml:2:3: her skal stå et mønster" },
	{ "lang: en\n", "KK108 KK102", NULL },
	{ "sprog: fr\n", NULL, ".kk.yaml:1:8: sproget skal være da eller en" },
	{ "sprog: [da]\n", NULL, ".kk.yaml:1:8: sproget skal være da eller en" },
	{ "farve: nej\n", NULL, ".kk.yaml:1:1: ukendt nøgle: farve" },
	{ "- a\n", NULL, ".kk.yaml:1:1: her skal stå nøgler og værdier" },
	{ "a: [\n", NULL, ".kk.yaml:" }, { "\xFF: 1\n", NULL, ".kk.yaml:1:1: " },
};

static void settings_are_taken_from_a_file_whole_or_not_at_all(void **state)
{
	char shown[64];

	(void)state;
	fuzz_file("a.yaml", DRAFT, strlen(DRAFT));
	for (size_t i = 0; i < COUNT(settings); i++)
		for (int take_lang = 0; take_lang < 2; take_lang++) {
			kk_set *own = fuzz_set(KK_LANG_DA);
			int error;

			fuzz_file(".kk.yaml", settings[i].text, strlen(settings[i].text));
			error = kk_set_configure(own, NULL, ".", take_lang);
			assert_int_equal(error, settings[i].problem ? -EBADMSG : 0);
			if (strncmp(kk_set_problem(own), settings[i].problem ? settings[i].problem : "",
				    settings[i].problem ? strlen(settings[i].problem) : 1) != 0)
				fail_msg("%s: %s", settings[i].text, kk_set_problem(own));
			assert_int_equal(own->lang, take_lang && strstr(settings[i].text,
			  "en\n") == settings[i].text + 6 ?
					 KK_LANG_EN : KK_LANG_DA);
			if (!error) {
				assert_int_equal(kk_set_add(own, "."), 0);
				assert_string_equal(shown_of(own, shown), settings[i].shown);
			}
			kk_set_free(own);
		}
	assert_int_equal(remove(".kk.yaml") | remove("a.yaml"), 0);
}

/* A file that is named has patterns for whatever folder is read. */
static void settings_that_are_named_are_for_every_folder(void **state)
{
	(void)state;
	assert_int_equal(mkdir("a", 0700), 0);
	fuzz_file("valgt.yaml", "exclude: [k.yaml]\n", 18);
	fuzz_file("a/k.yaml", DRAFT, strlen(DRAFT));
	fuzz_file("a/l.yaml", DRAFT, strlen(DRAFT));
	assert_int_equal(kk_set_configure(set, "valgt.yaml", ".", 0), 0);
	assert_int_equal(kk_set_add(set, "a"), 0);
	assert_int_equal(kk_set_files(set), 3);
	assert_string_equal(kk_set_path(set, 2), "a/l.yaml");
	assert_int_equal(remove("a/k.yaml") | remove("a/l.yaml") | remove("a") | remove("valgt.yaml"), 0);
}

/* What the settings of one folder leave out is not left out of another. */
static void patterns_are_of_the_folder_that_has_them(void **state)
{
	(void)state;
	assert_int_equal(mkdir("a", 0700) | mkdir("b", 0700), 0);
	fuzz_file("a/.kk.yaml", "exclude: k.yaml\n", 16);
	fuzz_file("a/k.yaml", DRAFT, strlen(DRAFT));
	fuzz_file("b/k.yaml", DRAFT, strlen(DRAFT));
	fuzz_file("b/.gitignore", "\xEF\xBB\xBFudkast.yaml\r\n\r\n", 18);
	fuzz_file("b/udkast.yaml", DRAFT, strlen(DRAFT));
	assert_int_equal(kk_set_configure(set, NULL, "a", 0), 0);
	assert_int_equal(kk_set_add(set, "a"), 0);
	assert_int_equal(kk_set_files(set), 2);
	assert_int_equal(kk_set_add(set, "b"), 0);
	assert_int_equal(kk_set_files(set), 3);
	assert_string_equal(kk_set_path(set, 2), "b/k.yaml");
	assert_int_equal(remove("a/.kk.yaml") | remove("a/k.yaml") | remove("b/k.yaml") | remove("b/.gitignore"), 0);
	assert_int_equal(remove("b/udkast.yaml") | remove("a") | remove("b"), 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_set_needs_a_day),
		TEST(before_the_check_there_are_no_findings),
		TEST(past_the_last_there_is_nothing),
		TEST(what_is_no_format_is_refused),
		TEST(a_day_may_be_given),
		TEST(without_a_style_it_is_the_plain_one),
		TEST(a_runner_reads_no_command_in_what_is_for_people),
		TEST(a_lean_set_takes_files_alone),
		TEST(what_is_not_there_is_named),
		TEST(a_rule_that_is_none_is_refused),
		TEST(the_last_that_names_a_rule_decides),
		TEST(settings_are_taken_from_a_file_whole_or_not_at_all),
		TEST(settings_that_are_named_are_for_every_folder),
		TEST(patterns_are_of_the_folder_that_has_them),
	};

	(void)fuzz_folder();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
