/* SPDX-License-Identifier: MPL-2.0 */
/* What is said where there is no more memory, whenever it ends: that, and nothing by halves. */
#include "failing_set.h"

#define KNOWN "{\"known\": [{\"id\": \"0123456789abcdef0123456789abcdef\"}]}"

/* Each of these may be what says that there is no more memory. */
static void and_of_memory_that_is_all_that_is_told(void **state)
{
	static const struct fault faulty[] = {
		{ "realpath", "b/led.yaml", ENOMEM, 0 }, { "readdir", NULL, ENOMEM, 0 }, { "open", "/.gitignore",
		  ENOMEM, 0 },
		{ "read", "a/kontrakt.yaml", ENOMEM, 0 }, { "stat", "a/.git", ENOMEM, 0 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(faulty); i++)
		for (size_t way = 0; way < COUNT(ways); way++) {
			open_set(ways[way], 0);
			faults[0] = faulty[i];
			if (read_all(".") != -ENOMEM)
				fail_msg("%s %s", faulty[i].call, faulty[i].path);
			close_set();
		}
}

/* Large things are made larger where they are; where that fails, it is as where there is no room. */
static void a_large_thing_that_cannot_grow_is_no_memory(void **state)
{
	static jmp_buf oom;
	static struct arena arena;
	char *large;

	(void)state;
	clear_faults();
	arena_init(&arena, &oom);
	if (setjmp(oom)) {
		clear_faults();
		arena_free(&arena);
		return;
	}
	large = arena_alloc(&arena, 10000);
	faults[0] = (struct fault){ "malloc", NULL, ENOMEM, 0 };
	assert_null(arena_grow(&arena, large, 10000, 20000));
}

/* Nor is a set made by halves. */
static void without_memory_there_is_no_set(void **state)
{
	const struct kk_options options = { .today = "2012-11-01" };
	unsigned good = 0;

	(void)state;
	for (;; good++) {
		clear_faults();
		faults[0] = (struct fault){ "malloc", NULL, ENOMEM, good };
		if (kk_set_new(&set, &options) == 0)
			break;
		assert_null(set);
	}
	assert_true(good > 1);
	close_set();
}

/* Whenever it ends: in a search, in a reader, in a rule. */
static void wherever_memory_ends_that_is_what_is_said(void **state)
{
	(void)state;
	for (size_t way = 0; way < COUNT(ways); way++) {
		unsigned good = 0;

		for (;; good++) {
			int error;

			open_set(ways[way], 0);
			faults[0] = (struct fault){ "malloc", NULL, ENOMEM, good };
			error = read_all(".");
			close_set();
			if (!error)
				break;
			assert_int_equal(error, -ENOMEM);
		}
		assert_true(good > 10);
		assert_usual();
	}
}

/* Every public call that may need memory, when there is none. */
static int call(int which)
{
	struct kk_finding finding;
	const char *text;
	size_t number = 0;

	switch (which) {
	case 0: return kk_set_add(set, ".");
	case 1: return kk_set_add_as(set, "a/kontrakt.yaml", "andet.yaml");
	case 2: return kk_set_add_bytes(set, "k.yaml", CONTRACT, strlen(CONTRACT));
	case 3: return kk_set_policy(set, KK_IGNORE, "KK103");
	case 4: return kk_set_exclude(set, "b");
	case 5: return kk_set_configure(set, NULL, ".", 1);
	case 6: return kk_set_baseline(set, KNOWN, strlen(KNOWN));
	case 7: return kk_set_meeting(set, 0, NULL);
	case 8: return kk_set_committee(set, 0, 0, &text);
	case 9: return kk_set_check(set);
	case 10: return kk_set_finding(set, 0, &finding);
	case 11: return kk_write_findings(set, KK_TEXT, NULL, fuzz_write, &said);
	case 12: return kk_write_broken(set, NULL, fuzz_write, &said, &number);
	case 13: return kk_write_progress(set, KK_TEXT, NULL, NULL, fuzz_write, &said);
	case 14: return kk_write_report(set, 0, KK_HTML, NULL, fuzz_write, &said);
	case 15: return kk_write_agenda(set, 0, KK_HTML, NULL, NULL, fuzz_write, &said);
	case 16: return kk_write_deadlines(set, KK_ICS, NULL, fuzz_write, &said);
	case 17: return kk_write_export(set, KK_CSV, fuzz_write, &said);
	case 18: return kk_write_kept(set, KK_HTML, "<p>", 3, "<p>", 3, &number, fuzz_write, &said);
	case 19: return kk_write_explanation(set, "KK102", fuzz_write, &said);
	case 20: return kk_explanation_near(set, "KK1O2", &text);
	case 21: return kk_write_rules(set, fuzz_write, &said);
	case 22: return kk_write_schema(set, NULL, fuzz_write, &said);
	case 23: return kk_write_baseline(set, fuzz_write, &said);
	default: return 1;
	}
}

/* The blocks that it has are full, and there is no other. */
static void use_up(struct arena *arena)
{
	if (arena->at < arena->end)
		(void)arena_alloc(arena, (size_t)(arena->end - arena->at) / 2);
	arena->at = arena->end;
}

static void without_memory_each_call_says_so(void **state)
{
	(void)state;
	fuzz_free(&said);
	for (int which = 0; which < 24; which++) {
		open_set(KK_LEAN_NOT, 0);
		assert_int_equal(kk_set_add(set, "a/kontrakt.yaml"), 0);
		if (which > 9)
			assert_int_equal(kk_set_check(set), 0);
		use_up(&set->arena);
		use_up(&set->scratch);
		use_up(&set->rules_scratch);
		faults[0] = (struct fault){ "malloc", NULL, ENOMEM, 0 };
		if (call(which) != -ENOMEM)
			fail_msg("call %d", which);
		assert_int_equal(said.size, 0);
		close_set();
	}
	assert_int_equal(call(24), 1);
}

#define TEST(name) cmocka_unit_test(name)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(nothing_fails),
		TEST(and_of_memory_that_is_all_that_is_told),
		TEST(without_memory_each_call_says_so),
		TEST(a_large_thing_that_cannot_grow_is_no_memory),
		TEST(without_memory_there_is_no_set),
		TEST(wherever_memory_ends_that_is_what_is_said),
	};

	(void)fuzz_folder();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
