/* SPDX-License-Identifier: MPL-2.0 */
/* Keys and values to fields: whatever the spelling, nothing ignored, and what is wrong left unknown. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "one_set.h"

#define HEAD "type: kvalitetskontrakt\nformat: 1\nkommune: A\nperiode: 2012\n" \
	"serviceområder:\n  - navn: B\n    mål:\n      - "
#define GOAL HEAD "id: a\n        tekst: C\n        "

static struct file *read_text(const char *text)
{
	struct file *file;

	assert_int_equal(set_load_bytes(set, "x.yaml", text, strlen(text), &file), 0);
	return file;
}

static const struct goal *goal_of(const struct file *file)
{
	assert_int_equal(file->type, DOC_CONTRACT);
	assert_int_equal(FILE_CONTRACT(file)->goal_count, 1);
	return FILE_CONTRACT(file)->goals[0];
}

/* The rules that speak, as "KK006 KK011". */
static const char *rules_of(const struct file *file, char text[256])
{
	size_t size = 0;

	for (const struct finding *finding = file->findings->first; finding && size < 240; finding = finding->next) {
		if (size)
			text[size++] = ' ';
		memcpy(text + size, rules[messages[finding->message].rule].id, 5);
		size += 5;
	}
	text[size] = '\0';
	return text;
}

static void check_rules(const char *text, const char *expected)
{
	char found[256];
	const char *spoke = rules_of(read_text(text), found);

	if (strcmp(spoke, expected) != 0)
		fail_msg("%s\nspeaks: %s\nexpected: %s", text, spoke, expected);
}

static void a_key_is_known_in_every_spelling(void **state)
{
	static const char *const spellings[] = {
		"h\xC3\xB8jst", "hoejst", "H\xC3\x98JST", "HOEJST", "at_most", "At Most", "AT-MOST",
		"\"at most\"", "'h\xC3\xB8jst'",
	};

	(void)state;
	for (size_t i = 0; i < COUNT(spellings); i++) {
		char text[512] = GOAL;
		struct file *file;

		(void)strncat(strncat(text, spellings[i], 64), ": 5\n", 8);
		file = read_text(text);
		assert_int_equal(file->findings->count, 0);
		assert_int_equal(goal_of(file)->comparator, CMP_AT_MOST);
		assert_int_equal(goal_of(file)->at_most->quantity.num.n, 5);
	}
}

static void composed_and_decomposed_letters_are_the_same(void **state)
{
	(void)state;
	check_rules("type: kommune\nformat: 1\nkommune: A\nportal_a\xCC\x8A" "bnet: 2010-01-01\n", "");
	check_rules("type: kommune\nformat: 1\nkommune: A\n"
		    "portal_\xC3\xA5" "bnet: 2010-01-01\nportal_a\xCC\x8A" "bnet: 2010-01-01\n", "KK005");
}

/* One mistake, one message; and the field that was meant is there, its content unknown. */
static void a_misspelt_key_stands_for_the_one_that_was_meant(void **state)
{
	struct file *file = read_text(GOAL "minst: 95 %\n");
	const struct goal *goal = goal_of(file);

	(void)state;
	assert_int_equal(file->findings->count, 1);
	assert_int_equal(goal->at_least->field.state, UNKNOWN);
	assert_int_equal(goal->comparator, CMP_UNKNOWN);
	assert_false(goal->record.has_unknown_key); /* nothing else was meant by it */
}

static void what_cannot_be_read_is_unknown_and_said_once(void **state)
{
	static const struct { const char *line, *rules; } cases[] = {
		{ "mindst: mange", "KK009" },          { "mindst: 1.250", "KK010" },        { "mindst:", "KK018" },
		{ "mindst: [1]", "KK008" },            { "mindst: {a: b}", "KK008" },       { "mindst: &a 5", "KK003" },
		{ "mindst: !!str 5", "KK003" },        { "mindst: \"\\e\"", "KK002" },
		{ "mindst: \"\\u202E5\"", "KK019" },
		{ "mindst: 5\n        frist: snart", "KK011" },   { "mindst: 5\n        at_least: 6", "KK005" },
		{ "mindst: 5\n        MINDST: 6", "KK005" },      { "mindst: 5\n        h\xC3\xB8jst: 6", "KK016" },
		{ "mindst: 5\n        hojst: 6", "KK006" },       { "mindst: 5\n        delm\xC3\xA5l: 6", "KK008" },
		{ "mindst: 5\n        delm\xC3\xA5l: [6]", "KK008" }, { "mindst: 5\n        veje: [a: b]", "KK023" },
		{ "mindst: 5\n        udgangspunkt: {v\xC3\xA6rdi: 1,5}", "KK021" },
		{ "mindst: 5\n        grupper: [1,5,6]", "KK021" },
		{ "mindst: 5 dage\n        udgangspunkt: 6 kr.", "KK012" }, { "mellem: 6 og 5", "KK020" },
		{ "mindst: 5\n        note: |\n          a\n          b", "" },
		{ "mindst: 5\n        kilde: |\n          a\n          b", "KK018" },
		{ "mindst: 5\n        x-note: {a: [1,5, b]}", "" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		char text[512] = GOAL;

		check_rules(strncat(strncat(text, cases[i].line, 200), "\n", 2), cases[i].rules);
	}
}

#define TOWN "type: kommune\nformat: 1\nkommune: A\n"
#define REPORT "type: opf\xC3\xB8lgingsredeg\xC3\xB8relse\nformat: 1\nkommune: A\n\xC3\xA5r: 2012\n" \
	       "opgjort: 2012-09-01\nkontrakt: v\xC3\xA6k.yaml\n"

/* What is refused where it stands is not told of again as something else. */
static void what_is_refused_is_said_once(void **state)
{
	static const struct { const char *text, *rules; } cases[] = {
		{ TOWN "kode: 12a\n", "KK018" }, { TOWN "kode: 1234\n", "KK018" }, { TOWN "kode: 123\n", "" },
		{ TOWN "adresse: https://\n", "KK018" }, { TOWN "adresse: http:///a\n", "KK018" },
		{ TOWN "adresse: \xC5\x89\xC5\x89\xC5\x89\xC5\x89\n", "KK018" },
		{ TOWN "budgetvedtagelser: {*x : 2011-10-11}\n", "KK003" },
		{ TOWN "budgetvedtagelser: {2012: *x}\n", "KK003" },
		{ TOWN "budgetvedtagelser: {x-note: a, 12: 2011-10-11, 2012: [a]}\n", "KK011 KK008" },
		{ TOWN "serviceomr\xC3\xA5" "der: []\n", "" },
		{ REPORT "m\xC3\xA5l: {a: *x, b: &y {forklaring: T}, c: !!map {}, x-d: 5, e: 5}\n",
		  "KK003 KK003 KK003 KK008" },
		{ TOWN "*x : 1\n\"\": 2\n", "KK003 KK005" },
		/* two names with one fingerprint are two names */
		{ TOWN "costarring: 1\nliquid: 2\n", "KK006 KK006" },
		{ "type: nonsens\nmunicipality: A\n", "KK013" }, { "type: nonsens\n", "KK013" },
		{ TOWN "kom\xC2\xADmune: B\n", "KK019" }, { TOWN "x\xC2\xADyzzy: B\n", "KK019" },
		{ TOWN "titel: \"\\uFFFE\"\n", "KK002" }, { TOWN "titel: \"\\U0001FFFF\"\n", "KK002" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		check_rules(cases[i].text, cases[i].rules);
}

static void the_language_of_the_keys_is_that_of_most(void **state)
{
	(void)state;
	assert_false(read_text(GOAL "mindst: 5\n")->english_keys);
	assert_true(read_text("type: quality-contract\nformat: 1\nmunicipality: A\nperiod: 2012\n"
			      "service_areas: []\n")->english_keys);
}

static void each_document_is_its_own_type(void **state)
{
	static const struct { const char *type; enum doc_type expected; } cases[] = {
		{ "type: kvalitetskontrakt\n", DOC_CONTRACT }, { "type: QUALITY_CONTRACT\n", DOC_CONTRACT },
		{ "type: opf\xC3\xB8lgingsredeg\xC3\xB8relse\n", DOC_FOLLOWUP }, { "Type: follow up\n", DOC_FOLLOWUP },
		{ "type: kommune\n", DOC_MUNICIPALITY }, { "type: udfordringsansoegning\n", DOC_APPLICATION },
		{ "type: budget\n", DOC_NONE }, { "- a\n", DOC_NONE }, { "", DOC_NONE }, { "a\n", DOC_NONE },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		assert_int_equal(read_text(cases[i].type)->type, cases[i].expected);
}

/* The text is the node's own; the node knows how it ended all the same. */
static void the_breaks_that_end_a_block_take_no_room(void **state)
{
	static const struct { const char *note, *text, *whole; } cases[] = {
		{ "|+\n          En\n          To\n\n\n", "En\nTo", "En\nTo\n\n\n" },
		{ "|\n          En\n          To\n\n\n", "En\nTo", "En\nTo\n" },
		{ ">\n          En\n          To\n", "En To", "En To\n" },
		{ "|-\n          En\n", "En", "En" },
		{ "\"En\\n\"\n", "En", "En\n" }, /* no block: the node's text is left alone */
		{ "|\n          En \n", "En", "En \n" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		char text[512];
		struct file *file;
		const struct text *note;

		(void)snprintf(text, sizeof(text), "%smindst: 5\n        note: %s", GOAL, cases[i].note);
		file = read_text(text);
		note = goal_of(file)->note;
		assert_int_equal(note->field.state, KNOWN);
		assert_string_equal(note->text, cases[i].text);
		assert_string_equal(node_whole(&file->arena, note->field.node), cases[i].whole);
	}
}

/* There may be very many goals and measurements: what few of them state has a box only where it is stated. */
static void what_is_not_stated_takes_a_pointer(void **state)
{
	const struct goal *goal = goal_of(read_text(GOAL "mindst: 5\n")), *no_goal;

	(void)state;
	assert_true(sizeof(struct goal) <= 400);
	assert_true(sizeof(struct measurement) <= 160);
	for (const struct key *key = key_first(OWNER_GOAL); key; key = key_next(key))
		if (key->boxed)
			assert_int_equal(record_field(goal, key) == &absent.field,
					 record_field(goal, key)->state == ABSENT);
	no_goal = goal_of(read_text(HEAD "ingen\n")); /* no record at all */
	assert_int_equal(no_goal->record.state, UNKNOWN);
	assert_ptr_equal(no_goal->baseline, &absent.baseline);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_key_is_known_in_every_spelling),
		cmocka_unit_test(composed_and_decomposed_letters_are_the_same),
		cmocka_unit_test(a_misspelt_key_stands_for_the_one_that_was_meant),
		cmocka_unit_test(what_cannot_be_read_is_unknown_and_said_once),
		cmocka_unit_test(what_is_refused_is_said_once),
		cmocka_unit_test(the_language_of_the_keys_is_that_of_most),
		cmocka_unit_test(each_document_is_its_own_type),
		cmocka_unit_test(the_breaks_that_end_a_block_take_no_room),
		cmocka_unit_test(what_is_not_stated_takes_a_pointer),
	};

	return cmocka_run_group_tests(tests, set_up, take_down);
}
