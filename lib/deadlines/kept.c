/* SPDX-License-Identifier: MPL-2.0 */
/* What is told of a deadline when the documents it was read from are forgotten: of a work tree of any size, little. */
#include <string.h>

#include "deadlines/deadlines.h"
#include "progress/overview.h"

static const char *kept(struct arena *arena, const char *text)
{
	return text ? arena_text(arena, text, strlen(text)) : NULL;
}

static const struct due_document *document_of(struct arena *arena, const struct file *file)
{
	struct due_document *document = NEW(arena, struct due_document);
	const struct common *common = file->common;

	*document = (struct due_document){
		.path = kept(arena, file->path), .municipality = kept(arena, plain_text(&common->municipality)),
		.committee = kept(arena, plain_text(&common->committee)), .url = kept(arena, plain_text(&common->url)),
		.lang = document_language(common), .type = file->type,
	};
	if (file->type == DOC_CONTRACT) {
		document->from = FILE_CONTRACT(file)->period.from;
		document->to = FILE_CONTRACT(file)->period.to;
	}
	return document;
}

static const struct due_goal *goal_of(struct arena *arena, const struct goal *goal)
{
	struct due_goal *about = NEW(arena, struct due_goal);

	*about = (struct due_goal){ .id = kept(arena, plain_text(&goal->id)),
				    .text = kept(arena, goal->text.text),
				    .number = { goal->number[0], goal->number[1] } };
	return about;
}

/* Those of one document are found one after another. */
void deadlines_keep(struct deadlines *deadlines)
{
	const struct file *file = NULL;
	const struct due_document *document = NULL;

	for (size_t i = 0; i < deadlines->count; i++) {
		struct due *due = &deadlines->items[i];

		if (due->file != file)
			document = document_of(deadlines->kept, due->file);
		file = due->file;
		due->document = document;
		due->about = due->goal ? goal_of(deadlines->kept, due->goal) : NULL;
	}
}
