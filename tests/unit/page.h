/* SPDX-License-Identifier: MPL-2.0 */
/* What the tests of pages share: an arena, a page with one group, and documents from a string. */
#ifndef TEST_PAGE_H
#define TEST_PAGE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "page/doc.h"
#include "report/report.h"
#include "set/set.h"

struct bench {
	jmp_buf oom;
	struct arena arena;
	kk_set *set;
	struct page page;
	struct part *main;
};

static inline kk_set *bench_set(const char *name, const char *yaml)
{
	struct kk_options options = { .today = "2012-11-01" };
	kk_set *set;

	assert_int_equal(kk_set_new(&set, &options), 0);
	if (yaml)
		assert_int_equal(kk_set_add_bytes(set, name, yaml, strlen(yaml)), 0);
	return set;
}

static inline void bench_open(struct bench *bench)
{
	arena_init(&bench->arena, &bench->oom);
	bench->page = (struct page){
		.arena = &bench->arena, .set = bench->set, .title = "T", .description = "D", .sender = "S",
		.kicker = "K"
	};
	bench->page.root = doc_add(&bench->page, NULL, PART_PAGE);
	bench->main = doc_group(&bench->page, bench->page.root, ROLE_MAIN);
}

/* For the next case. */
static inline void bench_empty(struct bench *bench)
{
	arena_free(&bench->arena);
	bench_open(bench);
}

static inline int bench_start(void **state)
{
	static struct bench bench;

	bench.set = bench_set(NULL, NULL);
	bench_open(&bench);
	*state = &bench;
	return 0;
}

static inline int bench_stop(void **state)
{
	struct bench *bench = *state;

	arena_free(&bench->arena);
	kk_set_free(bench->set);
	return 0;
}

/* What the page's content is in a format: for HTML that within <main>. */
static inline const char *bench_write(struct bench *bench, enum report_format format)
{
	struct out out;
	const char *text, *start, *end;

	out_memory(&out, &bench->arena);
	if (format == REPORT_MARKDOWN) {
		md_write(&bench->page, &out);
		return out_text(&out);
	}
	html_write(&bench->page, &out);
	text = out_text(&out);
	start = strchr(strstr(text, "<main"), '>') + 1;
	end = strstr(start, "</main>");
	return arena_text(&bench->arena, start, (size_t)(end - start));
}

/* A document, and the files beside it, as a page; the caller frees the set. */
static inline const char *bench_report(struct bench *bench, kk_set *set, enum report_format format)
{
	struct file *file = set->inputs[set->input_count - 1];
	struct assessments all;
	struct out out;

	assert_non_null(file->common);
	assert_false(file->broken);
	assess(&bench->arena, file, (struct date){ 0 }, &all);
	out_memory(&out, &bench->arena);
	report_write(&bench->arena, file, &all, NULL, set->today, format, &out);
	return out_text(&out);
}

#endif
