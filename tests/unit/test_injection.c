/* SPDX-License-Identifier: MPL-2.0 */
/* Hostile texts in every field of every document: the structure of every output is that of plain words. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../fuzz/fields.h"
#include "../fuzz/payloads.h"
#include "../fuzz/renderings.h"

static struct renderings plain, tried;
static struct place_of_key place;
static unsigned seen[512], wrong;

static void try_text(const char *text, size_t field)
{
	(void)fields_write(text, field, &place);
	render_all(&tried, &place);
	if (!renderings_same(&plain, &tried, &place)) {
		wrong++;
		(void)fprintf(stderr, "with »%s« as %s (place %zu)\n", text,
			      place.key ? place.key->name[0] : "every text", field);
	}
	renderings_free(&tried);
}

/* Of the two sanitized builds, gcc's and clang's, each tries every other place, or text. */
#ifdef __clang__
#define TURN 1
#else
#define TURN 0
#endif

static bool is_slow(void)
{
	const char *slow = getenv("KK_TESTS_SLOW");

	return !getenv("KK_LONG") && slow && atoi(slow) > 1;
}

/* Each place has its turn with some of the texts; with KK_LONG set, with all of them (some minutes). */
static size_t step(void)
{
	return getenv("KK_LONG") ? 1 : is_slow() ? 97 : 31;
}

static void try_field(size_t field)
{
	(void)fields_write("Andet", field, &place);
	render_all(&plain, &place);
	for (size_t i = field % step(); i < payload_count; i += step())
		try_text(payloads[i], field);
	for (size_t i = field % step(); place.is_prose && i < prose_payload_count; i += step())
		try_text(prose_payloads[i], field);
	renderings_free(&plain);
}

/* A key that stands in many places is tried in the first of them, and with KK_LONG in the first two. */
static void no_text_changes_a_structure(void **state)
{
	size_t count = fields_write("Andet", NO_FIELD, &place), tries = 0;

	(void)state;
	assert_true(key_count <= COUNT(seen));
	for (size_t field = 0; field < count; field++) {
		(void)fields_write("Andet", field, &place);
		if (seen[place.key - keys]++ >= (getenv("KK_LONG") ? 2 : 1) || (is_slow() && field % 2 != TURN))
			continue;
		try_field(field);
		tries++;
	}
	printf("%zu of %zu places\n", tries, count);
	assert_int_equal(wrong, 0);
}

static void nor_in_all_places_at_once(void **state)
{
	(void)state;
	place = (struct place_of_key){ .key = NULL };
	(void)fields_write("Andet", EVERY_FIELD, &place);
	render_all(&plain, &place);
	for (size_t i = 0; i < payload_count; i++)
		if (!is_slow() || i % 2 == TURN)
			try_text(payloads[i], EVERY_FIELD);
	renderings_free(&plain);
	assert_int_equal(wrong, 0);
}

/* Else nothing would be tried. */
static void every_output_is_there(void **state)
{
	(void)state;
	(void)fields_write("Andet", NO_FIELD, &place);
	place = (struct place_of_key){ .line = 1 };
	for (size_t i = 0; i < rendering_job_count(); i++) {
		render_job(&plain, &place, &rendering_jobs[i]);
		if (!plain.count || (!plain.items[0].shape.size && rendering_jobs[i].format != KK_TEXT)) {
			wrong++;
			(void)fprintf(stderr, "nothing for %s, format %d\n", rendering_jobs[i].what,
				      (int)rendering_jobs[i].format);
		}
		renderings_free(&plain);
	}
	assert_int_equal(wrong, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_output_is_there),
		cmocka_unit_test(no_text_changes_a_structure),
		cmocka_unit_test(nor_in_all_places_at_once),
	};

	(void)fuzz_folder();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
