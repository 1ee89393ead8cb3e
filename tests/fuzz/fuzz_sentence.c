/* SPDX-License-Identifier: MPL-2.0 */
/* Goal sentences: what is read stands within the sentence, and the lines to type are read by the format as written. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "fuzz.h"
#include "suggest/suggest.h"

static jmp_buf oom;
static struct arena arena;

static void check_spans(const struct reading *reading)
{
	for (size_t i = 0; i < SPAN_COUNT; i++)
		MUST(reading->spans[i].start <= reading->spans[i].end && reading->spans[i].end <= reading->size);
}

/* A contract with the lines under a goal: no 0xx error but those that any goal of its text has. */
static void check_lines(const struct reading *reading, enum kk_lang typed)
{
	static const char head[] = "type: kvalitetskontrakt\nformat: 1\nkommune: A\nperiode: 2000-01-01/2199-12-31\n"
				   "serviceområder:\n- navn: A\n  mål:\n  - id: a\n    tekst: a\n";
	struct fuzz_bytes document = { NULL, 0, 0 };
	struct kk_finding finding;
	kk_set *set = fuzz_set(KK_LANG_DA);
	struct out lines;
	const char *at;

	out_memory(&lines, &arena);
	suggest_lines(&lines, reading, typed);
	(void)fuzz_write(&document, head, sizeof(head) - 1);
	for (at = out_text(&lines); *at; at += strcspn(at, "\n") + 1) {
		(void)fuzz_write(&document, "    ", 4);
		(void)fuzz_write(&document, at, strcspn(at, "\n") + 1);
		MUST(strchr(at, '\n'));
	}
	MUST(kk_set_add_bytes(set, "x.yaml", document.at, document.size) == 0 && kk_set_check(set) == 0);
	for (size_t i = 0; kk_set_finding(set, i, &finding) == 0; i++)
		if (strncmp(finding.rule, "KK0", 3) == 0) {
			(void)fprintf(stderr, "%s%s: %s\n", document.at, finding.rule, finding.message);
			fuzz_broken("the lines to type are right", __FILE__, __LINE__);
		}
	kk_set_free(set);
	fuzz_free(&document);
}

static void check_json(const char *text)
{
	struct fuzz_bytes bytes = { NULL, 0, 0 };
	json_error_t error;
	size_t unread;
	json_t *json;

	MUST(kk_write_suggestions(&text, 1, KK_LANG_EN, KK_JSON, fuzz_write, &bytes, &unread) == 0);
	json = json_loadb(bytes.at, bytes.size, JSON_REJECT_DUPLICATES, &error);
	MUST(json);
	json_decref(json);
	fuzz_free(&bytes);
	MUST(kk_write_suggestions(&text, 1, KK_LANG_DA, KK_YAML, fuzz_write, &bytes, &unread) == 0);
	MUST(!bytes.at || fuzz_is_plain(&bytes));
	fuzz_free(&bytes);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	char *text = fuzz_text(bytes, size);
	struct reading reading;

	if (!text_valid(text, strlen(text))) {
		free(text);
		return 0;
	}
	if (setjmp(oom))
		abort();
	arena_init(&arena, &oom);
	suggest_read(&arena, text, strlen(text), &reading);
	check_spans(&reading);
	if (reading.comparator != CMP_NONE)
		check_lines(&reading, size % 2 ? KK_LANG_DA : KK_LANG_EN);
	check_json(text);
	arena_free(&arena);
	free(text);
	return 0;
}
