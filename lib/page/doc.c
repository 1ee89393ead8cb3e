/* SPDX-License-Identifier: MPL-2.0 */
/* Building the document tree. */
#include <string.h>

#include "page/doc.h"

struct part *doc_add(struct page *page, struct part *parent, enum part_kind kind)
{
	struct part *part = NEW_ROOM(page->arena, struct part, 1);

	*part = (struct part){ .kind = (uint8_t)kind, .parent = parent };
	if (!parent)
		return part;
	part->previous = parent->last;
	if (parent->last)
		parent->last->next = part;
	else
		parent->first = part;
	parent->last = part;
	return part;
}

void doc_drop_empty(struct part *part)
{
	struct part *parent = part->parent;

	if (part->first || part != parent->last)
		return;
	parent->last = part->previous;
	*(part->previous ? &part->previous->next : &parent->first) = NULL;
}

static struct part *add_text(struct page *page, struct part *parent, enum part_kind kind, const char *text)
{
	struct part *part = doc_add(page, parent, kind);

	part->text = text;
	return part;
}

struct part *doc_group(struct page *page, struct part *parent, enum role role)
{
	struct part *part = doc_add(page, parent, PART_GROUP);

	part->role = (uint8_t)role;
	return part;
}

struct part *doc_section(struct page *page, struct part *parent, enum role role, const char *id, const char *heading)
{
	struct part *part = doc_group(page, parent, role);

	part->id = id;
	doc_heading(page, part, 2, id, heading);
	return part;
}

struct part *doc_heading(struct page *page, struct part *parent, unsigned level, const char *id, const char *text)
{
	struct part *part = doc_add(page, parent, PART_HEADING);

	part->level = (uint8_t)level;
	part->id = id;
	if (text)
		doc_text(page, part, text);
	return part;
}

struct part *doc_paragraph(struct page *page, struct part *parent, enum role role)
{
	struct part *part = doc_add(page, parent, PART_PARAGRAPH);

	part->role = (uint8_t)role;
	return part;
}

struct part *doc_text(struct page *page, struct part *parent, const char *text)
{
	return add_text(page, parent, PART_TEXT, text);
}

struct part *doc_strong(struct page *page, struct part *parent, const char *text)
{
	struct part *part = doc_add(page, parent, PART_STRONG);

	doc_text(page, part, text);
	return part;
}

struct part *doc_note(struct page *page, struct part *parent, const char *text)
{
	struct part *part = doc_add(page, parent, PART_NOTE);

	if (text)
		doc_text(page, part, text);
	return part;
}

struct part *doc_link(struct page *page, struct part *parent, const char *target, const char *text)
{
	struct part *part = doc_add(page, parent, PART_LINK);

	part->target = target;
	doc_text(page, part, text);
	return part;
}

struct part *doc_time(struct page *page, struct part *parent, struct date date)
{
	struct part *part = doc_add(page, parent, PART_TIME);
	struct out iso, shown;

	out_memory(&iso, page->arena);
	put_date_iso(&iso, date);
	part->target = out_text(&iso);
	out_memory(&shown, page->arena);
	put_date(&shown, date, page->lang);
	doc_text(page, part, out_text(&shown));
	return part;
}

struct part *doc_status(struct page *page, struct part *parent, enum status status, const char *word)
{
	struct part *part = doc_add(page, parent, PART_STATUS);

	part->status = status;
	part->has_status = true;
	part->label = word;
	return part;
}

struct part *doc_list(struct page *page, struct part *parent, enum role role)
{
	struct part *part = doc_add(page, parent, PART_LIST);

	part->role = (uint8_t)role;
	return part;
}

struct part *doc_item(struct page *page, struct part *list, const char *text)
{
	struct part *part = doc_add(page, list, PART_ITEM);

	if (text)
		doc_text(page, part, text);
	return part;
}

struct part *doc_table(struct page *page, struct part *parent, enum role role, const char *id, const char *caption)
{
	struct part *part = add_text(page, parent, PART_TABLE, caption);

	part->role = (uint8_t)role;
	part->id = id;
	return part;
}

struct part *doc_cell(struct page *page, struct part *row, unsigned flags, const char *text)
{
	struct part *part = doc_add(page, row, PART_CELL);

	part->level = (uint8_t)flags;
	if (text)
		doc_text(page, part, text);
	return part;
}

struct part *doc_figure(struct page *page, struct part *figures, const char *term, const char *value, const char *note)
{
	struct part *part = add_text(page, figures, PART_FIGURE, term);

	if (value)
		doc_text(page, part, value);
	if (note)
		doc_note(page, part, note);
	return part;
}

/* The template's own pieces: a run of plain text, or of strong text between asterisks. */
void doc_filled(struct page *page, struct part *parent, enum word_id id, const char *const *args)
{
	const char *at = word(id, page->lang), *last = "";
	bool strong = false;

	while (*at) {
		size_t size;

		at += *at == '.' && ends_with_point(last);
		size = strcspn(at, "*");
		if (size) {
			struct out out;

			out_memory(&out, page->arena);
			put_template(&out, at, size, args);
			last = out_text(&out);
			if (strong)
				doc_strong(page, parent, last);
			else
				doc_text(page, parent, last);
		}
		at += size;
		if (*at == '*') {
			strong = !strong;
			at++;
		}
	}
}

struct part *doc_said(struct page *page, struct part *parent, enum role role, enum word_id id, const char *const *args)
{
	struct part *part = doc_paragraph(page, parent, role);

	doc_filled(page, part, id, args);
	return part;
}

static bool is_block(const struct part *part)
{
	return part->kind == PART_PARAGRAPH || part->kind == PART_HEADING || part->kind == PART_BLOCKQUOTE ||
	       part->kind == PART_CODE_BLOCK || part->kind == PART_RULE || part->kind == PART_TABLE ||
	       (part->kind == PART_LIST && (part->ordered || part->level));
}

void doc_loosen(struct part *list)
{
	for (const struct part *item = list->first; item; item = item->next)
		for (const struct part *child = item->first ? item->first->next : NULL; child; child = child->next)
			list->level |= is_block(child);
}

void doc_hoist(struct part *part)
{
	struct part *paragraph = part->first;

	if (!paragraph || paragraph->kind != PART_PARAGRAPH || !paragraph->first)
		return;
	for (struct part *child = paragraph->first; child; child = child->next)
		child->parent = part;
	paragraph->last->next = paragraph->next;
	if (paragraph->next)
		paragraph->next->previous = paragraph->last;
	else
		part->last = paragraph->last;
	part->first = paragraph->first;
}
