/* SPDX-License-Identifier: MPL-2.0 */
/* Files, findings and runs made by hand, for the tests of what is written about them. */
#ifndef KK_TEST_FINDINGS_H
#define KK_TEST_FINDINGS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "diag/diag.h"

static jmp_buf oom;
static struct arena arena, passing;
static struct file *all_files;

/* The first message of a rule. */
static inline enum message_id message_of(const char *rule)
{
	for (int i = 0; i < MSG_COUNT; i++)
		if (strcmp(rules[messages[i].rule].id, rule) == 0)
			return (enum message_id)i;
	fail_msg("no message of %s", rule);
	return MSG_COUNT;
}

static inline struct file *file_of(const char *path, const char *bytes)
{
	struct file *file = NEW(&arena, struct file);

	arena_init(&file->arena, &oom);
	file->next = all_files;
	all_files = file;
	file->path = path;
	file->source = (struct source){ .path = path, .bytes = bytes, .size = strlen(bytes), .arena = &arena };
	return file;
}

static inline struct place place_of(struct file *file, uint32_t line, uint32_t column, uint32_t end)
{
	return (struct place){ &file->source, { line, column }, { line, end } };
}

static inline struct finding *first_of(const struct file *file)
{
	return file->findings ? file->findings->first : NULL;
}

static inline struct run run_of(struct file **files, size_t count)
{
	const struct checked **checked = NEW_ARRAY(&arena, const struct checked *, count);
	struct run run = {
		.arena = &passing, .files = checked, .file_count = count, .checked = count, .today = { 2012, 11, 1 }
	};

	for (size_t i = 0; i < count; i++) {
		struct checked *one = NEW(&arena, struct checked);

		*one = (struct checked){ .path = files[i]->path, .file = files[i], .type = files[i]->type,
					 .broken = files[i]->broken, .readable = files[i]->common != NULL };
		checked[i] = one;
	}
	for (size_t i = 0; i < count; i++)
		run.finding_count += files[i]->findings ? files[i]->findings->count : 0;
	run.findings = NEW_ARRAY(&arena, struct finding *, run.finding_count);
	run.finding_count = 0;
	for (size_t i = 0; i < count; i++)
		for (struct finding *each = first_of(files[i]); each; each = each->next) {
			run.findings[run.finding_count++] = each;
			run.errors += each->severity == SEVERITY_ERROR && !each->suppressed;
			run.warnings += each->severity == SEVERITY_WARNING && !each->suppressed;
			run.notes += each->severity == SEVERITY_NOTE && !each->suppressed;
			run.suppressed += each->suppressed != NULL;
		}
	return run;
}

/* Everything that CI runners, terminals, XML, Markdown, TAP and link makers might obey. */
#define HOSTILE "::error file=x::\x1B[31m\xE2\x80\xAE##[add-mask]##vso[task]%0A, \r\n::stop\n](http://x) " \
		"<b>&\"']]>\xEF\xBF\xBE \\# SKIP | `x` *y*\x7F\xC2\x85"

static inline void assert_nothing_raw(const char *text)
{
	const char *end = text + strlen(text);

	while (text < end) {
		int32_t code = text_next(&text, end);

		assert_false(code != '\n' && (text_is_control(code) || text_is_deceptive(code)));
	}
}

static inline int run_all(const struct CMUnitTest *tests, size_t count)
{
	int failed;

	arena_init(&arena, &oom);
	if (setjmp(oom))
		return 3;
	arena_init(&passing, &oom);
	failed = _cmocka_run_group_tests("findings", tests, count, NULL, NULL);
	for (struct file *file = all_files; file; file = file->next)
		arena_free(&file->arena);
	arena_free(&passing);
	arena_free(&arena);
	return failed;
}

#endif
