/* SPDX-License-Identifier: MPL-2.0 */
/* What stands within a line of Markdown: text, stress, links, statuses, notes. */
#include <string.h>

#include "page/md.h"

void md_mark_strong(void *writer, const struct part *part)
{
	(void)part;
	md_raw(writer, "**");
}

void md_end_strong(void *writer, const struct part *part)
{
	struct md *md = writer;

	(void)part;
	put(md->to, "**");
}

static bool is_letter_at(const struct part *part, bool at_end)
{
	const char *start, *end;
	int32_t code = 0;

	if (!part || part->kind != PART_TEXT)
		return false;
	start = part->text;
	end = start + strlen(start);
	while (start < end) {
		code = text_next(&start, end);
		if (!at_end)
			break;
	}
	return text_is_word(code);
}

/* An underscore does not mark a part of a word. */
static const char *emphasis_mark(const struct part *part)
{
	return is_letter_at(part->previous, true) || is_letter_at(part->next, false) ? "*" : "_";
}

void md_enter_emphasis(void *writer, const struct part *part)
{
	md_raw(writer, emphasis_mark(part));
}

void md_leave_emphasis(void *writer, const struct part *part)
{
	struct md *md = writer;

	put(md->to, emphasis_mark(part));
}

void md_enter_code(void *writer, const struct part *part)
{
	md_code(writer, part->text);
}

static bool leads_out(const struct part *part)
{
	return part->target[0] != '#';
}

/* An address that stands for itself. */
static bool is_bare(const struct part *link)
{
	const struct part *text = link->first;

	return text && text == link->last && text->kind == PART_TEXT && strcmp(text->text, link->target) == 0 &&
	       strncmp(link->target, "http", 4) == 0;
}

void md_enter_text(void *writer, const struct part *part)
{
	const struct part *parent = part->parent;

	if (parent->role != ROLE_PERMALINK && !(parent->kind == PART_LINK && is_bare(parent)))
		md_text(writer, part->text);
}

void md_enter_link(void *writer, const struct part *part)
{
	if (leads_out(part))
		md_raw(writer, is_bare(part) ? "<" : "[");
}

void md_leave_link(void *writer, const struct part *part)
{
	struct md *md = writer;

	if (!leads_out(part))
		return;
	put(md->to, is_bare(part) ? "" : "](");
	put(md->to, part->target);
	put(md->to, is_bare(part) ? ">" : ")");
}

void md_enter_status(void *writer, const struct part *part)
{
	struct md *md = writer;

	if (part->parent->role != ROLE_STATUS_LINE) {
		md_text(md, part->label);
		return;
	}
	md_text(md, word(WORD_STATUS_IS, md->page->lang));
	md_raw(md, ": **");
	md_text(md, part->label);
	put(md->to, "**");
}

void md_enter_note(void *writer, const struct part *part)
{
	struct md *md = writer;

	(void)part;
	md->space = true;
	md_raw(md, part->previous ? "(" : "");
}

void md_leave_note(void *writer, const struct part *part)
{
	md_raw(writer, part->previous ? ")" : "");
}

void md_enter_break(void *writer, const struct part *part)
{
	struct md *md = writer;

	(void)part;
	md->space = false;
	if (md->heading) {
		md->space = true;
		return;
	}
	if (md->in_cell) {
		put(md->to, "<br>");
	} else {
		put(md->to, "\\\n");
		md_prefix(md, false);
		md->line_start = true;
	}
}
