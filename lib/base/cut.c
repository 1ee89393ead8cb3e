/* SPDX-License-Identifier: MPL-2.0 */
/* Texts that are wider than their place on a terminal, with an ellipsis for what is left out. */
#include <string.h>

#include "base/wrap.h"

/* The text, or its start and an ellipsis, in `width` columns. */
const char *text_cut(struct arena *arena, const char *text, size_t width)
{
	const char *at = text, *next = text, *end = text + strlen(text);
	size_t kept = 0, next_width;
	struct out out;

	if (text_width(text, strlen(text)) <= width)
		return text;
	for (;; at = next) { /* the ellipsis takes one column, and a character may take two */
		(void)text_next(&next, end);
		next_width = text_width(at, (size_t)(next - at));
		if (kept + next_width + 1 > width)
			break;
		kept += next_width;
	}
	out_memory(&out, arena);
	put_bytes(&out, text, (size_t)(at - text));
	put(&out, width ? "…" : "");
	return out_text(&out);
}

/* The end of an id tells it from its neighbours as often as the beginning does: both stay. */
const char *text_cut_inside(struct arena *arena, const char *id, size_t width)
{
	const char *tail = id, *end = id + strlen(id);
	struct out out;

	if (text_width(id, strlen(id)) <= width)
		return id;
	while (text_width(tail, strlen(tail)) > width / 3)
		(void)text_next(&tail, end);
	out_memory(&out, arena);
	put(&out, text_cut(arena, id, width - text_width(tail, strlen(tail))));
	put(&out, tail);
	return out_text(&out);
}
