/* SPDX-License-Identifier: MPL-2.0 */
/* Documents in a folder of their own, and in short what is found in them. */
#ifndef KK_TEST_DOCUMENTS_H
#define KK_TEST_DOCUMENTS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../fuzz/fuzz.h"
#include "set/set.h"

struct document { const char *name, *text; };

#define DOCUMENTS_MAX 5
struct documents {
	const char *what;
	struct document files[DOCUMENTS_MAX];
	const char *found; /* "a.yaml:3 KK103 …", in their order */
};

/* The findings of some rules, "KK102 KK103", that no comment lets stand. */
static inline void note_findings(kk_set *set, const char *of, char *found, size_t room)
{
	struct kk_finding finding;
	size_t size = 0;

	*found = '\0';
	for (size_t i = 0; kk_set_finding(set, i, &finding) == 0; i++)
		if (strstr(of, finding.rule) && !set->run->findings[i]->suppressed) {
			size += (size_t)snprintf(found + size, room - size, "%s%s:%zu %s", size ? " " : "",
			  finding.path,
						 finding.line, finding.rule);
			assert_true(size < room);
		}
}

static inline kk_set *read_documents(const struct documents *documents)
{
	kk_set *set = fuzz_set(KK_LANG_DA);

	for (size_t i = 0; i < DOCUMENTS_MAX && documents->files[i].name; i++)
		fuzz_file(documents->files[i].name, documents->files[i].text, strlen(documents->files[i].text));
	assert_int_equal(kk_set_add(set, "."), 0);
	assert_int_equal(kk_set_check(set), 0);
	for (size_t i = 0; i < DOCUMENTS_MAX && documents->files[i].name; i++)
		assert_int_equal(remove(documents->files[i].name), 0);
	return set;
}

/* All cases are tried; each that differs is told. */
static inline void assert_found(const struct documents *cases, size_t count, const char *rules_of)
{
	char found[1024];
	unsigned wrong = 0;

	for (size_t i = 0; i < count; i++) {
		kk_set *set = read_documents(&cases[i]);

		note_findings(set, rules_of, found, sizeof(found));
		if (strcmp(found, cases[i].found) != 0) {
			print_error("%s:\n  found    %s\n  expected %s\n", cases[i].what, found, cases[i].found);
			wrong++;
		}
		kk_set_free(set);
	}
	assert_int_equal(wrong, 0);
}

#endif
