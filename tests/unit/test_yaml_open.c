/* SPDX-License-Identifier: MPL-2.0 */
/* libyaml with its own reader and without it: the same events, marks and errors for whatever the guard lets through. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>
#include <ftw.h>

#include "one_set.h"

static jmp_buf oom;
static size_t compared;

static void put_mark(struct out *out, const yaml_mark_t *mark)
{
	put_char(out, ' ');
	put_unsigned(out, mark->index);
	put_char(out, ':');
	put_unsigned(out, mark->line);
	put_char(out, ':');
	put_unsigned(out, mark->column);
}

static void put_word(struct out *out, const void *word)
{
	put(out, " |");
	put(out, word ? word : "");
	put_char(out, '|');
}

static void put_event(struct out *out, const yaml_event_t *event)
{
	put_unsigned(out, (uint64_t)event->type);
	put_mark(out, &event->start_mark);
	put_mark(out, &event->end_mark);
	if (event->type == YAML_SCALAR_EVENT) {
		put_unsigned(out, (uint64_t)event->data.scalar.style);
		put_word(out, event->data.scalar.anchor);
		put_word(out, event->data.scalar.tag);
		put_bytes(out, (const char *)event->data.scalar.value, event->data.scalar.length);
	} else if (event->type == YAML_ALIAS_EVENT) {
		put_word(out, event->data.alias.anchor);
	} else if (event->type == YAML_MAPPING_START_EVENT) {
		put_word(out, event->data.mapping_start.anchor);
		put_word(out, event->data.mapping_start.tag);
	} else if (event->type == YAML_SEQUENCE_START_EVENT) {
		put_word(out, event->data.sequence_start.anchor);
		put_word(out, event->data.sequence_start.tag);
	}
	put_char(out, '\n');
}

/* All that libyaml says of the bytes, in words. */
static const char *told(struct arena *arena, const char *bytes, size_t size, bool whole)
{
	struct foreign foreign = { .fd = -1 };
	bool more = true;
	struct out out;

	out_memory(&out, arena);
	assert_true(yaml_open(&foreign, bytes, size));
	if (whole)
		yaml_feed_whole(&foreign.parser);
	for (int depth = 0; more && depth < 4096;) {
		if (!yaml_parser_parse(&foreign.parser, &foreign.event)) {
			put_word(&out, foreign.parser.problem);
			put_mark(&out, &foreign.parser.problem_mark);
			put_word(&out, foreign.parser.context);
			put_mark(&out, &foreign.parser.context_mark);
			break;
		}
		more = foreign.event.type != YAML_STREAM_END_EVENT;
		depth += foreign.event.type == YAML_SEQUENCE_START_EVENT ||
			 foreign.event.type == YAML_MAPPING_START_EVENT;
		put_event(&out, &foreign.event);
		yaml_event_delete(&foreign.event);
	}
	foreign_release(&foreign);
	return out_text(&out);
}

/* As the reading of a file does it: nothing that the guard refuses gets to libyaml. */
static void compare(const char *path, const char *bytes, size_t size)
{
	struct arena arena;
	struct file file = { .set = set, .path = path };
	struct findings findings = { .count = 0 };

	arena_init(&arena, &oom);
	arena_init(&file.arena, &oom);
	findings.last = &findings.first;
	file.findings = &findings;
	file.source = (struct source){ .path = path, .size = size, .arena = &arena };
	file.source.bytes = arena_text(&arena, bytes, size);
	if (guard_source(&file, &file.source).readable) {
		if (strcmp(told(&arena, file.source.bytes, file.source.size, false),
			   told(&arena, file.source.bytes, file.source.size, true)) != 0)
			fail_msg("%s, %zu bytes: not the same events", path, size);
		compared++;
	}
	arena_free(&file.arena);
	arena_free(&arena);
}

static int compare_file(const char *path, const struct stat *status, int type, struct FTW *at)
{
	static char bytes[65536]; /* the longest files are of the last test */
	const char *dot = strrchr(path, '.');
	FILE *in;

	(void)at;
	if (type != FTW_F || !dot || strcmp(dot, ".yaml") != 0 || !S_ISREG(status->st_mode) ||
	    status->st_size > (off_t)sizeof(bytes))
		return 0;
	in = fopen(path, "rb");
	if (!in) /* a test of what cannot be read keeps some such files */
		return 0;
	compare(path, bytes, fread(bytes, 1, sizeof(bytes), in));
	return fclose(in);
}

static void every_file_that_is_kept_reads_the_same(void **state)
{
	(void)state;
	compared = 0;
	assert_int_equal(nftw(KK_TESTS_DIR "/../examples", compare_file, 16, FTW_PHYS), 0);
	assert_int_equal(nftw(KK_TESTS_DIR "/rules", compare_file, 16, FTW_PHYS), 0);
	assert_int_equal(nftw(KK_TESTS_DIR "/corpus", compare_file, 16, FTW_PHYS), 0);
	assert_true(compared > 500);
}

/* Where a text may break off is where a scanner that has no buffer of its own would look too far. */
static void what_breaks_off_anywhere_reads_the_same(void **state)
{
	static const char *const texts[] = {
		"%YAML 1.2\n---\na: b\n...\n", "\xEF\xBB\xBF- b\n", "a: 'it''s\n  two'\nb: \"\\u00e6 \\\n  x\"\n",
		"- |+\n  a\n\n- >2-\n    b\n   c\n- ? x\n  : y\n", "{a: [1, {b: c}], \"d\":e, 'f': }\n",
		"a: &x !t b\nc: *x\n<<: *x\n!<tag:a,b> d: e\n", "a:\r\n  - b\r\n  -\r\n---\r\nc # d\r\n",
		"\xC3\xA6\xC3\xB8: \xE2\x80\x99 \xF0\x9F\x91\xA8\n\n\n  - x",
		"--- >\n --a\n---b\n--", "a: b: c\n- d\n\te: f\n",
	};

	(void)state;
	for (size_t i = 0; i < COUNT(texts); i++)
		for (size_t size = 0; size <= strlen(texts[i]); size++)
			compare(texts[i], texts[i], size);
}

/* Longer than libyaml's own buffers, with characters of every length across where they would end. */
static void what_is_longer_than_a_buffer_reads_the_same(void **state)
{
	static const char *const parts[] = { "  x: \xC3\xA6\n", "  - \"\xE2\x80\x93\"\n", "  - \xF0\x9F\x91\xA8 y\n" };
	struct arena arena;

	(void)state;
	arena_init(&arena, &oom);
	for (size_t i = 0; i < COUNT(parts); i++) {
		struct out out;

		out_memory(&out, &arena);
		put(&out, "a:\n");
		put_repeat(&out, parts[i], 8000);
		compare(parts[i], out_text(&out), out.size);
	}
	arena_free(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_file_that_is_kept_reads_the_same),
		cmocka_unit_test(what_breaks_off_anywhere_reads_the_same),
		cmocka_unit_test(what_is_longer_than_a_buffer_reads_the_same),
	};

	return cmocka_run_group_tests(tests, set_up, take_down);
}
