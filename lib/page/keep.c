/* SPDX-License-Identifier: MPL-2.0 */
/* What a person wrote between marks, put back into the document that is made anew. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "page/keep.h"
#include "words/words.h"

/* What stands at `span` in the new document is left out for what the old one has. */
struct edit {
	struct span span;
	const struct block *block;
	bool whole;              /* with its marks: the new document has no block of that name */
	size_t order;
};

void put_free(struct out *out, const char *name)
{
	put(out, name ? "<!-- kk:fri " : "<!-- /kk:fri -->");
	put(out, name ? name : "");
	put(out, name ? " -->" : "");
}

static void put_span(struct out *out, struct span span)
{
	put_bytes(out, span.at, (size_t)(span.end - span.at));
}

/* Nobody has written in a block that is empty, or still says what we said there. */
static bool is_written(struct span content)
{
	static const enum kk_lang langs[] = { KK_LANG_DA, KK_LANG_EN };
	struct span words = span_trimmed(content.at, content.end);

	if (words.end - words.at > 7 && memcmp(words.at, "<p>", 3) == 0 && memcmp(words.end - 4, "</p>", 4) == 0)
		words = span_trimmed(words.at + 3, words.end - 4);
	for (size_t i = 0; i < COUNT(langs); i++) {
		const char *usual = word(WORD_NO_REMARKS, langs[i]);

		if ((size_t)(words.end - words.at) == strlen(usual) && memcmp(words.at, usual, strlen(usual)) == 0)
			return false;
	}
	return words.at < words.end;
}

static struct block *block_named(struct block *block, const char *name)
{
	while (block && (block->used || strcmp(block->name, name) != 0))
		block = block->next;
	return block;
}

static const char *place_of(const struct scan *scan, const char *path)
{
	for (const struct section *section = scan->sections; section; section = section->next)
		if (strcmp(section->path, path) == 0)
			return section->end;
	return scan->end;
}

static size_t plan(struct scan *old, const struct scan *new, struct edit *edits)
{
	size_t count = 0;

	for (const struct block *slot = new->blocks; slot; slot = slot->next) {
		struct block *block = block_named(old->blocks, slot->name);

		if (!block)
			continue;
		block->used = true;
		if (is_written(block->content))
			edits[count++] = (struct edit){ .span = slot->content, .block = block };
	}
	for (const struct block *block = old->blocks; block; block = block->next) {
		const char *place = place_of(new, block->path);

		if (!block->used && is_written(block->content))
			edits[count++] = (struct edit){ .span = { place, place }, .block = block, .whole = true };
	}
	for (size_t i = 0; i < count; i++)
		edits[i].order = i;
	return count;
}

static int compare_edits(const void *a, const void *b)
{
	const struct edit *first = a, *second = b;

	if (first->span.at != second->span.at)
		return first->span.at < second->span.at ? -1 : 1;
	return (first->order > second->order) - (first->order < second->order);
}

static void put_edit(struct out *out, const struct edit *edit)
{
	if (edit->whole) {
		put(out, "\n");
		put_free(out, edit->block->name);
		put(out, "\n");
	}
	put_span(out, edit->block->content);
	if (edit->whole) {
		put_free(out, NULL);
		put(out, "\n");
	}
}

int keep_merge(struct arena *arena, bool html, const char *old, size_t old_size, const char *text, size_t size,
	       struct out *out, size_t *line)
{
	struct scan before, now;
	struct edit *edits;
	size_t count = 0, ignored;
	const char *at = text;
	int error = keep_scan(arena, html, old, old_size, &before, line);

	if (error)
		return error;
	if (keep_scan(arena, html, text, size, &now, &ignored) != 0)
		return -EINVAL;
	for (const struct block *block = before.blocks; block; block = block->next)
		count++;
	edits = NEW_ARRAY(arena, struct edit, count + 1);
	count = plan(&before, &now, edits);
	qsort(edits, count, sizeof(*edits), compare_edits);
	for (size_t i = 0; i < count; i++) {
		put_span(out, (struct span){ at, edits[i].span.at });
		put_edit(out, &edits[i]);
		at = edits[i].span.end;
	}
	put_span(out, (struct span){ at, text + size });
	return 0;
}
