/* SPDX-License-Identifier: MPL-2.0 */
/* Findings as they are shown: the drawing, its bounds, hostile text, the order and the fingerprint. */
#include "findings.h"

#include <jansson.h>

static const struct style plain = { 0 };

static const char *text_of(const struct run *run, const struct style *style)
{
	struct out out;

	out_memory(&out, &arena);
	diag_text(run, style, &out);
	return out_text(&out);
}

static void assert_has(const char *text, const char *part)
{
	if (!strstr(text, part))
		fail_msg("missing:\n%s\nin:\n%s", part, text);
}

static const char *joined(const char *a, const char *b, const char *c)
{
	struct out out;

	out_memory(&out, &arena);
	put(&out, a);
	put(&out, b);
	put(&out, c);
	return out_text(&out);
}

static const char contract[] =
	"1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n"
	"  - navn: Folkeskole\n14\n15\n16\n17\n"
	"            tekst: Eleverne skal trives bedre i skolen.\n";

static struct file *unquantified(const char *path)
{
	struct file *file = file_of(path, contract);
	struct finding *finding = find_report(file, message_of("KK102"), place_of(file, 17, 19, 55), NULL,
					      ARGS("fs-trivsel", "Folkeskole", "18"));

	(void)find_relate(finding, place_of(file, 12, 10, 20),
			  (struct bilingual){ { "i dette serviceområde", "in this service area" } });
	return file;
}

static void a_finding_is_drawn(void **state)
{
	struct file *file = unquantified("kontrakter/2012-boern.yaml");
	struct run run = run_of(&file, 1);
	const char *label = wording(messages[message_of("KK102")].label, KK_LANG_DA);
	const char *text = text_of(&run, &plain);

	(void)state;
	assert_has(text, "fejl[KK102]: målet »fs-trivsel« i serviceområdet »Folkeskole« er ikke kvantificerbart\n"
			 "  --> kontrakter/2012-boern.yaml:18:20\n"
			 "   |\n"
			 "13 |   - navn: Folkeskole\n"
			 "   |           ---------- i dette serviceområde\n"
			 " ...\n"
			 "18 |             tekst: Eleverne skal trives bedre i skolen.\n");
	assert_has(text, joined("   |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ", label,
				"\n   |\n   = lov: BEK 1309 § 2, nr. 1: "));
	assert_has(text, "   = hjælp: ");
	assert_has(text, "\n            mindst: 90 %\n   = mere: kk explain KK102\n\n1 fejl, 0 advarsler i 1 fil\n");
}

static void keys_are_named_in_the_files_language(void **state)
{
	struct file *file = unquantified("a.yaml");
	struct run run = run_of(&file, 1);

	(void)state;
	file->english_keys = true;
	run.lang = KK_LANG_EN;
	assert_has(text_of(&run, &plain), "\n           at_least: 90 %\n   = more: kk explain KK102\n\n"
					  "1 error, 0 warnings in 1 file\n");
}

static void carets_align_by_width(void **state)
{
	struct file *file = file_of("a.yaml", "\tæ日本😀e\xCC\x81x: y\r\n");
	struct run run;

	(void)state;
	(void)find_report(file, message_of("KK005"), place_of(file, 0, 4, 7), NULL, ARGS("x"));
	(void)find_report(file, message_of("KK005"), place_of(file, 0, 99, 99), NULL, ARGS("x"));
	run = run_of(&file, 1);
	assert_has(text_of(&run, &plain), "1 |     æ日本😀e\xCC\x81x: y\n  |          ^^^ ");
	assert_has(text_of(&run, &plain), "  |                 ^ ");
}

static void a_span_of_lines_underlines_the_first(void **state)
{
	struct file *file = file_of("a.yaml", "a: [1,  \n 2]\n");
	struct place place = { &file->source, { 0, 3 }, { 1, 3 } };
	struct run run;

	(void)state;
	(void)find_report(file, message_of("KK005"), place, NULL, ARGS("x"));
	run = run_of(&file, 1);
	assert_has(text_of(&run, &plain), "1 | a: [1,  \n  |    ^^^ ");
}

static void a_span_that_ends_before_it_begins_is_its_start(void **state)
{
	struct file *file = file_of("a.yaml", "abc: def   \n ghi\n");
	struct run run;
	const char *text;

	(void)state;
	(void)find_report(file, message_of("KK005"), place_of(file, 0, 5, 2), NULL, ARGS("x"));
	(void)find_report(file, message_of("KK005"), (struct place){ &file->source, { 1, 1 }, { 0, 2 } }, NULL,
			  ARGS("y"));
	/* nothing but blanks to the end of its line */
	(void)find_report(file, message_of("KK005"), (struct place){ &file->source, { 0, 8 }, { 1, 2 } }, NULL,
			  ARGS("z"));
	run = run_of(&file, 1);
	text = text_of(&run, &plain);
	assert_has(text, "1 | abc: def   \n  |      ^ igen");
	assert_has(text, "2 |  ghi\n  |  ^ ");
	assert_has(text, "1 | abc: def   \n  |         ^ igen");
	assert_int_equal(place_end(&run.findings[0]->place).column, 6);
	assert_int_equal(place_end(&run.findings[1]->place).line, 2);
	assert_int_equal(place_last_line(&run.findings[2]->place), 2);
}

static void a_mark_at_the_end_stands_in_the_line_that_is_shown(void **state)
{
	struct file *file = file_of("a.yaml", "abc\n");
	struct run run;

	(void)state;
	(void)find_relate(find_report(file, message_of("KK005"), place_of(file, 0, 0, 1), NULL, ARGS("x")),
			  place_of(file, 0, 3, 3), (struct bilingual){ { "her", "here" } });
	run = run_of(&file, 1);
	assert_has(text_of(&run, &plain), "1 | abc\n  | ^ ");
	assert_has(text_of(&run, &plain), "\n  |    - her\n");
}

/* On a screen too narrow for anything, what is said is still said. */
static void a_narrow_screen_loses_nothing(void **state)
{
	static const struct style narrow = { .width = 8 };
	struct file *file = unquantified("a.yaml");
	struct run run = run_of(&file, 1);

	(void)state;
	assert_has(text_of(&run, &narrow), "KK102");
	assert_has(text_of(&run, &narrow), "^");
}

static void a_help_has_room_for_its_lines(void **state)
{
	(void)state;
	for (int i = 0; i < MSG_COUNT; i++)
		for (int lang = 0; lang < 2; lang++) {
			const char *help = wording(messages[i].help, (enum kk_lang)lang);
			size_t lines = 1;

			for (; (help = strchr(help, '\n')); help++)
				lines++;
			assert_true(lines <= HELP_LINES);
		}
}

static size_t longest_line(const char *text)
{
	size_t longest = 0;

	for (; *text; text += strcspn(text, "\n"), text += *text == '\n') {
		size_t width = text_width(text, strcspn(text, "\n"));

		longest = width > longest ? width : longest;
	}
	return longest;
}

static void long_lines_are_cut(void **state)
{
	static const struct style narrow = { .width = 80 };
	char *line = arena_alloc(&arena, 1000001);
	struct file *file;
	struct run run;

	(void)state;
	memset(line, 'x', 1000000);
	for (size_t i = 0; i < 600000; i += 2)
		memcpy(line + i, "\xCC\x81", 2);
	file = file_of("a.yaml", line);
	for (uint32_t column = 0; column < 700000; column += 69999)
		(void)find_report(file, message_of("KK005"), place_of(file, 0, column, column + 200), NULL,
				  ARGS("nøgle"));
	(void)find_relate(file->findings->first, place_of(file, 0, 650000, 650003),
			  (struct bilingual){ { "her", "here" } });
	run = run_of(&file, 1);
	assert_true(longest_line(text_of(&run, &plain)) <= 180);
	assert_true(strlen(text_of(&run, &plain)) < 40000);
	assert_true(longest_line(text_of(&run, &narrow)) <= 80);
}

static void places_in_other_files_have_their_own_block(void **state)
{
	struct file *file = file_of("a.yaml", "x: 1\n"), *other = file_of("b.yaml", "1\n2\ny: 2\n");
	struct run run;

	(void)state;
	(void)find_relate(find_report(file, message_of("KK005"), place_of(file, 0, 0, 1), NULL, ARGS("x")),
			  place_of(other, 2, 0, 1), (struct bilingual){ { "her", "here" } });
	run = run_of(&file, 1);
	assert_has(text_of(&run, &plain), "\n --> b.yaml:3:1\n  |\n3 | y: 2\n  | - her\n  |\n");
}

/* Read as a runner reads: "::" after blanks at the start of a line, "##[" and "##vso[" anywhere. */
static void assert_no_command(const char *text)
{
	assert_null(strstr(text, "##["));
	assert_null(strstr(text, "##vso["));
	for (; *text; text += strcspn(text, "\n"), text += *text == '\n')
		assert_int_not_equal(strncmp(text + strspn(text, " \t"), "::", 2), 0);
}

static void hostile_text_stays_text(void **state)
{
	(void)state;
	for (int i = 0; i < MSG_COUNT; i++) {
		struct file *file = file_of(HOSTILE, HOSTILE);
		struct run run;
		struct out out;

		(void)find_report(file, (enum message_id)i, place_of(file, 0, 0, 40), NULL,
				  ARGS(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE));
		run = run_of(&file, 1);
		for (run.lang = KK_LANG_DA; run.lang <= KK_LANG_EN; run.lang++) {
			out_memory(&out, &arena);
			diag_text(&run, &plain, &out);
			diag_gcc(&run, &plain, &out);
			diag_json(&run, &plain, &out);
			assert_no_command(out_text(&out));
			assert_nothing_raw(out_text(&out));
		}
	}
}

static void gcc_has_one_line_each(void **state)
{
	struct file *file = unquantified("::error.yaml");
	struct run run = run_of(&file, 1);
	struct out out;

	(void)state;
	out_memory(&out, &arena);
	diag_gcc(&run, &plain, &out);
	assert_string_equal(out_text(&out), "./::error.yaml:18:20: error: målet »fs-trivsel« i serviceområdet "
			    "»Folkeskole« er ikke kvantificerbart [KK102]\n");
}

static void errors_are_not_pushed_out_by_notes(void **state)
{
	static const struct style two = { .limit = 2 };
	struct file *file = file_of("a.yaml", "1\n2\n3\n4\n");
	struct run run;
	const char *text;

	(void)state;
	(void)find_report(file, message_of("KK108"), place_of(file, 0, 0, 1), NULL, NO_ARGS);
	(void)find_report(file, message_of("KK108"), place_of(file, 1, 0, 1), NULL, NO_ARGS);
	(void)find_report(file, message_of("KK005"), place_of(file, 2, 0, 1), NULL, ARGS("x"));
	run = run_of(&file, 1);
	text = text_of(&run, &two);
	assert_has(text, "bemærkning[KK108]");
	assert_has(text, "fejl[KK005]");
	assert_has(text, "\nog 1 til\n\n1 fejl, 0 advarsler, 2 bemærkninger i 1 fil\n");
}

static void summaries_count_in_words(void **state)
{
	static const struct style quiet = { .quiet = true };
	struct run run = { .arena = &arena, .errors = 2, .warnings = 1, .notes = 3, .suppressed = 1, .checked = 4 };

	(void)state;
	assert_string_equal(text_of(&run, &plain), "2 fejl, 1 advarsel, 3 bemærkninger i 4 filer (1 tilladt)\n");
	assert_string_equal(text_of(&run, &quiet), "");
	run.lang = KK_LANG_EN;
	assert_string_equal(text_of(&run, &plain), "2 errors, 1 warning, 3 notes in 4 files (1 allowed)\n");
}

static void colour_adds_nothing_but_colour(void **state)
{
	static const struct style colored = { .color = true };
	struct file *file = unquantified("a.yaml");
	struct run run = run_of(&file, 1);
	const char *with = text_of(&run, &colored), *without = text_of(&run, &plain);

	(void)state;
	assert_has(with, "\033[1;31mfejl[KK102]\033[0m: ");
	while (*with) {
		if (*with == '\033')
			with += strcspn(with, "m") + 1;
		else
			assert_int_equal(*with++, *without++);
	}
}

static void json_is_as_documented(void **state)
{
	struct file *file = unquantified("a.yaml");
	struct run run = run_of(&file, 1);
	struct out out;
	json_t *root, *first, *point;

	(void)state;
	file->source.bom = 3;
	out_memory(&out, &arena);
	diag_json(&run, &plain, &out);
	root = json_loads(out_text(&out), 0, NULL);
	first = json_array_get(json_object_get(root, "diagnostics"), 0);
	assert_string_equal(json_string_value(json_object_get(root, "schema_version")), "1.0");
	assert_string_equal(json_string_value(json_object_get(first, "rule")), "KK102");
	assert_int_equal(json_string_length(json_object_get(first, "id")), 32);
	assert_int_equal(json_array_size(json_object_get(first, "args")), 2);
	assert_true(json_is_null(json_object_get(first, "suppressed")));
	point = json_object_get(json_object_get(first, "range"), "end");
	assert_int_equal(json_integer_value(json_object_get(point, "line")), 18);
	assert_int_equal(json_integer_value(json_object_get(point, "column")), 56);
	assert_int_equal(json_integer_value(json_object_get(point, "offset")),
			 strchr(strstr(contract, "skolen"), '.') + 1 - contract + 3);
	assert_int_equal(json_integer_value(json_object_get(json_object_get(root, "summary"), "errors")), 1);
	json_decref(root);
}

static void order_is_path_place_rule(void **state)
{
	struct file *a = file_of("a.yaml", "x\n"), *b = file_of("b.yaml", "x\n");
	struct finding *late = find_report(a, message_of("KK005"), place_of(a, 1, 0, 1), NULL, ARGS("a"));
	struct finding *early = find_report(a, message_of("KK102"), place_of(a, 0, 4, 5), NULL, ARGS("b"));
	struct finding *same = find_report(a, message_of("KK005"), place_of(a, 0, 4, 9), NULL, ARGS("b"));
	struct finding *other = find_report(b, message_of("KK005"), place_of(b, 0, 0, 1), NULL, ARGS("c"));

	(void)state;
	assert_true(find_compare(early, late) < 0);
	assert_true(find_compare(same, early) < 0);
	assert_true(find_compare(late, other) < 0);
	assert_true(find_compare(other, late) > 0);
	assert_int_equal(find_compare(late, late), 0);
}

static void fingerprints_survive_moving(void **state)
{
	struct file *here = unquantified("a.yaml"), *moved = unquantified("a.yaml"), *other = unquantified("a.yaml");
	char one[33], two[33], three[33];

	(void)state;
	moved->findings->first->place = place_of(moved, 3, 1, 2);
	moved->findings->first->args[2] = "4";
	other->findings->first->args[0] = "fs-ro";
	finding_fingerprint(here->findings->first, one);
	finding_fingerprint(moved->findings->first, two);
	finding_fingerprint(other->findings->first, three);
	assert_string_equal(one, two);
	assert_string_not_equal(one, three);
	assert_int_equal(strlen(one), 32);
}

/* Names as long as a line may be count whole, though they are longer than what is folded at once. */
static void fingerprints_count_all_of_a_name(void **state)
{
	char names[2][700], prints[2][33];

	(void)state;
	memset(names, 'a', sizeof(names));
	names[0][699] = names[1][699] = '\0';
	names[1][698] = 'b';
	for (int i = 0; i < 2; i++) {
		struct file *file = unquantified("a.yaml");

		file->findings->first->args[0] = names[i];
		file->common = NEW(&arena, struct common);
		file->common->municipality = (struct text){ { NULL, KNOWN }, names[i] };
		finding_fingerprint(file->findings->first, prints[i]);
	}
	assert_string_not_equal(prints[0], prints[1]);
}

/* A brace that is no placeholder is itself, and an argument that is not there is nothing. */
static void only_placeholders_are_filled(void **state)
{
	struct file *file = unquantified("a.yaml");
	struct finding *finding = file->findings->first;
	struct out out;

	(void)state;
	finding->arg_count = 1;
	finding->args[0] = "svar";
	for (int english = 0; english < 2; english++) {
		file->english_keys = english != 0;
		out_memory(&out, &arena);
		put_filled(&out, finding, "{0}|{1}|{0x|{x}|{=mål}|{=ukendt}|{=|{", KK_LANG_DA, false);
		assert_string_equal(out_text(&out), english ? "svar||{0x|{x}|goals|ukendt|{=|{" :
				    "svar||{0x|{x}|mål|ukendt|{=|{");
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_finding_is_drawn),
		cmocka_unit_test(keys_are_named_in_the_files_language),
		cmocka_unit_test(carets_align_by_width),
		cmocka_unit_test(a_span_of_lines_underlines_the_first),
		cmocka_unit_test(a_span_that_ends_before_it_begins_is_its_start),
		cmocka_unit_test(a_mark_at_the_end_stands_in_the_line_that_is_shown),
		cmocka_unit_test(a_narrow_screen_loses_nothing),
		cmocka_unit_test(a_help_has_room_for_its_lines),
		cmocka_unit_test(long_lines_are_cut),
		cmocka_unit_test(places_in_other_files_have_their_own_block),
		cmocka_unit_test(hostile_text_stays_text),
		cmocka_unit_test(gcc_has_one_line_each),
		cmocka_unit_test(errors_are_not_pushed_out_by_notes),
		cmocka_unit_test(summaries_count_in_words),
		cmocka_unit_test(colour_adds_nothing_but_colour),
		cmocka_unit_test(json_is_as_documented),
		cmocka_unit_test(order_is_path_place_rule),
		cmocka_unit_test(fingerprints_survive_moving),
		cmocka_unit_test(fingerprints_count_all_of_a_name),
		cmocka_unit_test(only_placeholders_are_filled),
	};

	return run_all(tests, COUNT(tests));
}
