/* SPDX-License-Identifier: MPL-2.0 */
/* What an import could not read or use, each with its line. */
#include <string.h>

#include "base/show.h"
#include "import/import.h"

void note_begin(struct import_notes *notes, struct arena *arena, enum kk_lang lang)
{
	*notes = (struct import_notes){ .arena = arena, .lang = lang };
	notes->last = &notes->first;
}

void note_add(struct import_notes *notes, uint32_t line, struct bilingual_text text, const char *first,
	      const char *second)
{
	struct import_note *note = NEW(notes->arena, struct import_note);
	struct out out;

	out_memory(&out, notes->arena);
	for (const char *at = text.in[notes->lang == KK_LANG_EN]; *at; at++) {
		const char *given = strncmp(at, "{0}", 3) == 0 ? first : strncmp(at, "{1}", 3) == 0 ? second : NULL;

		if (given) {
			put_shown(&out, given, strlen(given));
			at += 2;
		} else {
			put_char(&out, *at);
		}
	}
	*note = (struct import_note){ line, out_text(&out), NULL };
	*notes->last = note;
	notes->last = &note->next;
	notes->count++;
}

const char *import_part(struct arena *arena, const char *text, size_t limit)
{
	const char *at = text, *end = text + strlen(text);
	struct out out;

	for (size_t i = 0; at < end && i < limit; i++)
		(void)text_next(&at, end);
	out_memory(&out, arena);
	put_safe(&out, text, (size_t)(at - text));
	put(&out, at < end ? "…" : "");
	return out_text(&out);
}
