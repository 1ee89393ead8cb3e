/* SPDX-License-Identifier: MPL-2.0 */
/* Anchors and tags: what they say the format says in words, so they are refused where they stand. */
#include <string.h>

#include "reader/builder.h"

/* The anchor or tag as the file spells it, up to the next space; empty where it does not stand by `from`. */
static const char *property_at(struct builder *builder, size_t *from, char mark, size_t *size)
{
	const struct source *source = &builder->file->source;
	size_t at = *from;

	while (at < source->size && strchr(" \t\r\n", source->bytes[at]))
		at++;
	*from = at;
	for (*size = 0; at + *size < source->size && !strchr(" \t\r\n", source->bytes[at + *size]); ++*size)
		;
	if (at >= source->size || source->bytes[at] != mark)
		*size = 0;
	return arena_text(&builder->file->arena, source->bytes + at, *size);
}

static void refuse_property(struct builder *builder, enum message_id message, size_t at, size_t size, const char *text)
{
	struct source *source = &builder->file->source;

	find_report(builder->file, message,
		    (struct place){ source, source_pos(source, at), source_pos(source, at + size) }, NULL, ARGS(text));
}

/* Anchors and tags say nothing that the format does not say in words: refused, and reading goes on. */
void builder_check_properties(struct builder *builder, struct node *node, const yaml_char_t *anchor,
			      const yaml_char_t *tag)
{
	size_t from = source_offset(&builder->file->source, node->start), size;

	for (int turn = 0; turn < 2; turn++) {
		const char *mark;

		(void)property_at(builder, &from, '&', &size);
		if (anchor && size) {
			size = strlen((const char *)anchor) + 1;
			refuse_property(builder, MSG_anchor, from, size, (const char *)anchor);
		} else if (tag && *(mark = property_at(builder, &from, '!', &size))) {
			refuse_property(builder, MSG_tag, from, size, mark);
		}
		from += size;
	}
	node->refused = true;
}
