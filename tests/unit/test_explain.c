/* SPDX-License-Identifier: MPL-2.0 */
/* The examples of kk explain do what they say, and every quotation stands in the statute word for word. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "diag/diag.h"
#include "law/explain.h"
#include "set/set.h"

static jmp_buf oom;
static struct arena arena;

/* A file's keys, and what stands in each; those that an example has itself are left out. */
struct block { const char *key, *text; };
#define END { NULL, NULL }

static const struct block contract_frame[] = {
	{ "type", "type: <kvalitetskontrakt|quality-contract>\n" }, { "format", "format: 1\n" },
	{ "kommune", "kommune: Eksempelby\n" },
	{ "sprog", "sprog: <da|en>\n" }, { "vedtaget", "vedtaget: 2011-10-11\n" },
		{ "offentliggjort", "offentliggjort: 2011-10-31\n" },
	{ "adresse", "adresse: https://eksempelby.example/1\n" }, { "periode", "periode: 2012\n" },
	{ "vurdering", "vurdering: <Flere kan læse.|More can read.>\n" },
	{ "serviceområder",
	  "serviceområder:\n  - navn: <Skole|School>\n    veje:\n      - <Vejledere|Teachers>\n    mål:\n"
	  "      - id: laesning\n        tekst: <Flere læser|More read>\n        mindst: 90 %\n        udgangspunkt:\n"
	  "          værdi: 80 %\n          dato: 2011-12-31\n        frist: 2012-12-31\n" }, END,
};

static const struct block followup_frame[] = {
	{ "type", "type: <opfølgningsredegørelse|follow-up>\n" }, { "format", "format: 1\n" },
	{ "kommune", "kommune: Eksempelby\n" },
	{ "vedtaget", "vedtaget: 2012-10-09\n" }, { "offentliggjort", "offentliggjort: 2012-10-22\n" },
	{ "adresse", "adresse: https://eksempelby.example/2\n" },
	{ "kontrakt", "kontrakt: <kontrakt|contract>.yaml\n" },
	{ "år", "år: 2012\n" }, { "opgjort", "opgjort: 2012-09-01\n" },
	{ "budgetvedtagelse", "budgetvedtagelse: 2012-10-09\n" },
	{ "mål", "mål:\n  laesning:\n    målinger:\n      - dato: 2012-08-31\n        værdi: 89 %\n" }, END,
};

static const struct block register_frame[] = {
	{ "type", "type: <kommune|municipality>\n" }, { "format", "format: 1\n" },
	{ "kommune", "kommune: Eksempelby\n" }, END,
};

static const struct block application_frame[] = {
	{ "type", "type: <udfordringsansøgning|challenge-application>\n" }, { "format", "format: 1\n" },
	{ "kommune", "kommune: Eksempelby\n" }, { "regel", "regel: BEK 1309 § 3\n" },
	{ "alternativ_plan", "alternativ_plan: x\n" },
	{ "retssikkerhed", "retssikkerhed: x\n" },
	{ "succeskriterier", "succeskriterier:\n  - id: a\n    tekst: x\n    mindst: 90 %\n" },
	{ "forventet_resultat", "forventet_resultat: x\n" }, { "økonomisk_gevinst", "økonomisk_gevinst: x\n" },
	{ "evaluering", "evaluering: x\n" }, { "periode", "periode: 2012\n" }, END,
};

/* Where the lines of areas and of goals go. */
static const char areas_frame[] = "serviceområder:\n";
static const char goals_frame[] =
	"serviceområder:\n  - navn: <Skole|School>\n    veje:\n      - <Vejledere|Teachers>\n    mål:\n";

static const struct block *frame_of(const char *name)
{
	if (strcmp(name, "kommune.yaml") == 0)
		return register_frame;
	if (strncmp(name, "opfølgning", strlen("opfølgning")) == 0 || strncmp(name, "follow-up", 9) == 0)
		return followup_frame;
	return strstr(name, ".csv") ? NULL : contract_frame;
}

/* Has this version of the file a key at its top? Both versions of an example decide what the frame leaves out. */
static bool has_key(const char *text, const char *key)
{
	size_t size = strlen(key);

	for (; *text; text += strcspn(text, "\n"), text += *text == '\n')
		if (strncmp(text, key, size) == 0 && text[size] == ':')
			return true;
	return false;
}

struct part { const char *name, *text; };
#define MOST_PARTS 4

/* An example's files; the first has no name of its own. */
static size_t parts_of(const char *text, struct part parts[MOST_PARTS])
{
	size_t count = 1;

	parts[0] = (struct part){ "", text };
	for (const char *at = text; (at = strstr(at, "== ")); at += 3) {
		size_t size = strcspn(at + 3, "\n");

		assert_true(count < MOST_PARTS);
		parts[count - 1].text = arena_text(&arena, parts[count - 1].text, (size_t)(at - parts[count - 1].text));
		parts[count++] = (struct part){ arena_text(&arena, at + 3, size), at + 3 + size + 1 };
	}
	return count;
}

static const char *other_version(const struct example *example, int version, const char *name)
{
	struct part parts[MOST_PARTS];
	size_t count = parts_of(text_at(example->text[!version]), parts);

	for (size_t i = 0; i < count; i++)
		if (strcmp(parts[i].name, name) == 0)
			return parts[i].text;
	return "";
}

static void put_frame(struct out *out, const struct block *frame, const char *text, const char *other, const char *omit)
{
	for (; frame && frame->key; frame++)
		if (!has_key(text, frame->key) && !has_key(other, frame->key) && strcmp(frame->key, omit) != 0)
			put(out, frame->text);
}

static void put_indented(struct out *out, const char *text, size_t indent)
{
	while (*text) {
		size_t size = strcspn(text, "\n") + 1;

		put_repeat(out, " ", indent);
		put_bytes(out, text, size);
		text += size;
	}
}

static void write_file(const char *folder, const char *name, const char *text)
{
	char path[512];
	FILE *file;

	snprintf(path, sizeof(path), "%s/%s", folder, name);
	file = fopen(path, "w");
	assert_non_null(file);
	fputs(text, file);
	assert_int_equal(fclose(file), 0);
}

static const char *const main_names[] = {
	[IN_CONTRACT] = "<kontrakt|contract>.yaml", [IN_AREAS] = "<kontrakt|contract>.yaml",
	[IN_GOALS] = "<kontrakt|contract>.yaml",
	[IN_FOLLOWUP] = "<opfølgning|follow-up>.yaml", [IN_REGISTER] = "kommune.yaml",
	[IN_APPLICATION] = "<ansøgning|application>.yaml",
};

static void put_main(struct out *out, const struct example *example, const struct part *part, const char *other)
{
	bool areas = example->place == IN_AREAS, goals = example->place == IN_GOALS;

	if (!areas && !goals) {
		put_frame(out, example->place == IN_FOLLOWUP ? followup_frame :
			  example->place == IN_REGISTER ? register_frame :
			  example->place == IN_APPLICATION ? application_frame : contract_frame, part->text, other, "");
		put(out, part->text);
		return;
	}
	put_frame(out, contract_frame, "", "", "serviceområder");
	put(out, areas ? areas_frame : goals_frame);
	put_indented(out, part->text, areas ? 2 : 6);
}

static void write_example(const char *folder, const struct example *example, int version, enum kk_lang lang)
{
	struct part parts[MOST_PARTS];
	size_t count = parts_of(text_at(example->text[version]), parts);
	bool has_contract = example->place != IN_FOLLOWUP;

	for (size_t i = 0; i < count; i++) {
		const char *other = other_version(example, version, parts[i].name);
		const char *name = example_text(&arena, i ? parts[i].name : main_names[example->place], lang);
		struct out out;

		out_memory(&out, &arena);
		if (i) {
			put_frame(&out, frame_of(name), parts[i].text, other, "");
			put(&out, parts[i].text);
		} else {
			put_main(&out, example, &parts[i], other);
		}
		write_file(folder, name, example_text(&arena, out_text(&out), lang));
	}
	if (!has_contract) {
		struct out out;

		out_memory(&out, &arena);
		put_frame(&out, contract_frame, "", "", "");
		write_file(folder, example_text(&arena, main_names[IN_CONTRACT], lang),
			   example_text(&arena, out_text(&out), lang));
	}
}

/* Is the rule reported; *other: a rule that breaks the example otherwise, above a note. */
static bool is_reported(const char *folder, const char *name, const char *rule, const char **other)
{
	struct kk_options options = { .today = "2012-11-01", .lang = KK_LANG_EN };
	struct kk_finding finding;
	bool reported = false;
	kk_set *set;

	*other = NULL;
	assert_int_equal(kk_set_new(&set, &options), 0);
	assert_int_equal(kk_set_add(set, folder), 0);
	if (!kk_set_files(set)) /* of no known type: only read when it is named */
		assert_int_equal(kk_set_add(set, path_join(&arena, folder, name)), 0);
	assert_int_equal(kk_set_check(set), 0);
	assert_true(kk_set_files(set) > 0);
	for (size_t i = 0; kk_set_finding(set, i, &finding) == 0; i++) {
		reported = reported || strcmp(finding.rule, rule) == 0;
		if (finding.severity > KK_NOTE)
			*other = arena_text(&arena, finding.message, strlen(finding.message));
	}
	kk_set_free(set);
	return reported;
}

static void empty_folder(const char *folder)
{
	char command[512];

	snprintf(command, sizeof(command), "rm -rf '%s'/*", folder);
	assert_int_equal(system(command), 0);
}

static void each_example(const char *folder, const struct example *example, enum kk_lang lang, unsigned *wrong)
{
	const char *name = example_text(&arena, main_names[example->place], lang), *other;

	write_example(folder, example, 0, lang);
	if (!is_reported(folder, name, example->rule, &other)) {
		print_error("%s (%d): the wrong example is not reported\n", example->rule, lang);
		++*wrong;
	}
	empty_folder(folder);
	write_example(folder, example, 1, lang);
	if (is_reported(folder, name, example->rule, &other) || other) {
		print_error("%s (%d): the right example is not right: %s\n", example->rule, lang, other ? other :
			    "a note");
		++*wrong;
	}
	empty_folder(folder);
}

static void wrong_is_wrong_and_right_is_right(void **state)
{
	char folder[] = "/tmp/kk-explain-XXXXXX";
	unsigned wrong = 0;

	(void)state;
	assert_non_null(mkdtemp(folder));
	for (int i = 0; i < RULE_COUNT; i++) {
		const struct example *example = example_of(&rules[i]);

		if (!example) {
			print_error("%s has no example in lib/rules/examples.def\n", rules[i].id);
			wrong++;
			continue;
		}
		for (int lang = KK_LANG_DA; lang <= KK_LANG_EN; lang++)
			each_example(folder, example, (enum kk_lang)lang, &wrong);
	}
	assert_int_equal(rmdir(folder), 0);
	assert_int_equal(wrong, 0);
}

/* The statute as it was published, without its emphasis and links and with its lines run together. */
static const char *plain_statute(void)
{
	static char text[16384];
	FILE *file = fopen(KK_TESTS_DIR "/law.txt", "r");
	bool in_link = false;
	size_t size = 0;
	int c, last = ' ';

	assert_non_null(file);
	while ((c = getc(file)) != EOF && size + 1 < sizeof(text)) {
		if (last == ']' && c == '(')
			in_link = true;
		last = c;
		if (in_link || strchr("[]*", c)) {
			in_link = in_link && c != ')';
			continue;
		}
		c = c == '\n' ? ' ' : c;
		if (c != ' ' || (size && text[size - 1] != ' '))
			text[size++] = (char)c;
	}
	fclose(file);
	text[size] = '\0';
	return text;
}

static void quotations_are_the_statutes(void **state)
{
	const char *statute = plain_statute();

	(void)state;
	for (int i = 0; i < CLAUSE_COUNT; i++)
		if (!strstr(statute, clauses[i].quote))
			fail_msg("clauses.def: %s is not the statute's: %s", clauses[i].ref, clauses[i].quote);
	for (size_t i = 0; i < statute_count(); i++)
		if (!strstr(statute, statute_text(i)))
			fail_msg("statute.def: not the statute's: %s", statute_text(i));
}

/* Every word of the paragraphs is in some row: nothing of the statute is left out. */
static void nothing_of_the_statute_is_missing(void **state)
{
	const char *statute = plain_statute();
	size_t quoted = 0, whole = strlen(statute);

	(void)state;
	for (size_t i = 0; i < statute_count(); i++)
		quoted += strlen(statute_text(i));
	/* what is left is "§ 1. ", "- 1) ", "Stk. 2. " and the headings of chapters */
	assert_true(whole - quoted < 300);
}

static struct reference parsed(const char *text)
{
	struct reference reference;

	if (!reference_parse(&arena, text, &reference))
		reference.section = 0;
	return reference;
}

static void clauses_are_read_as_people_cite_them(void **state)
{
	static const char *const same[] = {
		"§ 5, nr. 2", "§5 nr 2", "BEK 1309 § 5, nr. 2", "bek § 5 nr. 2", "BEK nr. 1309, § 5, nr. 2",
		"bekendtgørelsens § 5, nr. 2",
		"paragraf 5, nr. 2", "5 nr. 2",
	};

	(void)state;
	for (size_t i = 0; i < COUNT(same); i++) {
		struct reference it = parsed(same[i]);

		if (it.section != 5 || it.nr != 2 || it.stk)
			fail_msg("%s is not read", same[i]);
	}
	assert_int_equal(parsed("§ 62 a, stk. 1").letter, 'a');
	assert_int_equal(parsed("§62a").letter, 'a');
	assert_int_equal(parsed("lov om kommunernes styrelse § 62").act, ACT_LKS);
	assert_int_equal(parsed("§ 8, stk. 3").stk, 3);
	assert_int_equal(parsed("").section, 0);
	assert_int_equal(parsed("§").section, 0);
	assert_int_equal(parsed("BEK 1309").section, 0);
	assert_int_equal(parsed("§ 5 § 6").section, 0);
	assert_int_equal(parsed("§ 99999999999999999999").section, 0);
	assert_int_equal(parsed("§ 5 banan").section, 0);
}

static const char *explained(const char *what)
{
	struct out out;

	out_memory(&out, &arena);
	return explain(&arena, what, KK_LANG_DA, &out) ? out_text(&out) : "";
}

/* A paragraph of one stykke is often cited without it, and sometimes with. */
static void the_only_stykke_may_be_named(void **state)
{
	static const char *const same[][2] = {
		{ "§ 5, stk. 1, nr. 2", "§ 5, nr. 2" }, { "§ 5, stk. 1", "§ 5" }, { "BEK 1309 § 3, stk. 1", "§ 3" },
	};
	static const char *const none[] = { "§ 5, stk. 2", "§ 5, stk. 2, nr. 2", "§ 5, nr. 9", "§ 8, stk. 9", "§ 62 b"
	  };

	(void)state;
	for (size_t i = 0; i < COUNT(same); i++) {
		assert_true(strlen(explained(same[i][0])) > 100);
		assert_string_equal(explained(same[i][0]), explained(same[i][1]));
	}
	assert_string_not_equal(explained("§ 8, stk. 1"), explained("§ 8"));
	assert_null(strstr(explained("§ 8, stk. 1"), "stk. 2"));
	for (size_t i = 0; i < COUNT(none); i++)
		assert_string_equal(explained(none[i]), "");
}

static void assert_narrow(const char *text, const char *what)
{
	while (*text) {
		size_t size = strcspn(text, "\n");

		if (text_width(text, size) > 80)
			fail_msg("%s: a line of %zu columns: %.*s", what, text_width(text, size), (int)size, text);
		text += size + (text[size] == '\n');
	}
}

static void assert_explained(const char *what)
{
	for (int lang = KK_LANG_DA; lang <= KK_LANG_EN; lang++) {
		struct out out;

		out_memory(&out, &arena);
		assert_true(explain(&arena, what, (enum kk_lang)lang, &out));
		assert_narrow(out_text(&out), what);
	}
}

static void everything_fits_in_eighty_columns(void **state)
{
	(void)state;
	for (int i = 0; i < RULE_COUNT; i++)
		assert_explained(rules[i].id);
	for (size_t i = 0; term_at(i); i++) {
		const char *names = wording(term_at(i)->names, KK_LANG_DA);

		assert_explained(arena_text(&arena, names, strcspn(names, ";")));
	}
	for (int i = 0; i < CLAUSE_COUNT; i++)
		if (clauses[i].ref[0] == '\xC2') /* "§" */
			assert_explained(clauses[i].ref);
	for (int lang = KK_LANG_DA; lang <= KK_LANG_EN; lang++) {
		struct out out;

		out_memory(&out, &arena);
		explain_list((enum kk_lang)lang, &out);
		assert_narrow(out_text(&out), "--list");
	}
}

static void terms_lead_to_what_is_there(void **state)
{
	(void)state;
	for (size_t i = 0; term_at(i); i++)
		for (const char *see = text_at(term_at(i)->see); *see; see += strspn(see, ";")) {
			size_t size = strcspn(see, ";");
			struct out out;

			out_memory(&out, &arena);
			if (!explain(&arena, arena_text(&arena, see, size), KK_LANG_DA, &out))
				fail_msg("%s: %s leads nowhere", wording(term_at(i)->names, KK_LANG_DA), see);
			see += size;
		}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(wrong_is_wrong_and_right_is_right),
		cmocka_unit_test(quotations_are_the_statutes),
		cmocka_unit_test(nothing_of_the_statute_is_missing),
		cmocka_unit_test(clauses_are_read_as_people_cite_them),
		cmocka_unit_test(the_only_stykke_may_be_named),
		cmocka_unit_test(everything_fits_in_eighty_columns),
		cmocka_unit_test(terms_lead_to_what_is_there),
	};
	int failed;

	arena_init(&arena, &oom);
	if (setjmp(oom))
		return 3;
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	arena_free(&arena);
	return failed;
}
