/* SPDX-License-Identifier: MPL-2.0 */
/* The public writer of suggestions: texts in, lines of YAML or JSON out. */
#include <errno.h>
#include <string.h>

#include "suggest/suggest.h"

static int write_one(const char *text, bool first, enum kk_lang lang, enum kk_format format, kk_write_fn *write,
		     void *context, size_t *unread)
{
	struct reading reading;
	struct arena arena;
	struct out out;
	jmp_buf oom;
	int error;

	arena_init(&arena, &oom);
	if (setjmp(oom)) {
		arena_free(&arena);
		return -ENOMEM;
	}
	suggest_read_sentence(&arena, text, strlen(text), &reading);
	*unread += reading.comparator == CMP_NONE;
	out_sink(&out, &arena, write, context);
	if (format == KK_YAML) {
		put(&out, first ? "" : "\n");
		suggest_yaml(&out, &reading, lang);
	} else {
		suggest_json(&out, &arena, &reading, lang);
	}
	error = out_flush(&out);
	arena_free(&arena);
	return error;
}

int kk_write_suggestions(const char *const *texts, size_t count, enum kk_lang lang, enum kk_format format,
			 kk_write_fn *write, void *context, size_t *unread)
{
	int error = format == KK_YAML || format == KK_JSON ? 0 : -EINVAL;

	*unread = 0;
	for (size_t i = 0; i < count && !error; i++)
		error = write_one(texts[i], i == 0, lang, format, write, context, unread);
	return error;
}
