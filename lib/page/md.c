/* SPDX-License-Identifier: MPL-2.0 */
/* A page as Markdown that GitHub and pandoc read alike. */
#include <assert.h>
#include <string.h>

#include "page/keep.h"
#include "page/md.h"

#define MOST_NUMBER 999999999u /* CommonMark's largest list number */

void md_prefix(struct md *md, bool trimmed)
{
	size_t size = md->prefix_size;

	while (trimmed && size && md->prefix[size - 1] == ' ')
		size--;
	put_bytes(md->to, md->prefix, size);
}

/* A new block: on a line of its own, after an empty one where `apart`. */
static void begin(struct md *md, bool apart)
{
	md->space = false;
	md->line_start = !md->in_cell;
	if (md->in_cell) {
		put(md->to, md->fresh ? "" : "<br>");
	} else if (!md->fresh) {
		put(md->to, "\n");
		if (apart) {
			md_prefix(md, true);
			put(md->to, "\n");
		}
		md_prefix(md, false);
	}
	md->fresh = false;
}

/* A block within others: all its lines begin with `marker`, or with as many blanks. */
static void open_block(struct md *md, const char *marker, bool blanks)
{
	size_t size = strlen(marker);

	assert(md->depth < MD_NESTING && size < MD_MARKER);
	if (!md->in_cell)
		put(md->to, marker);
	for (size_t i = 0; i < size; i++)
		md->prefix[md->prefix_size++] = blanks ? ' ' : marker[i];
	md->widths[md->depth++] = size;
	md->fresh = true;
}

static void close_block(struct md *md)
{
	md->prefix_size -= md->widths[--md->depth];
	md->fresh = false;
}

static void enter_group(void *writer, const struct part *part)
{
	if (part->role != ROLE_DETAILS)
		return;
	begin(writer, true);
	md_raw(writer, "**");
	md_text(writer, part->text);
	md_raw(writer, "**");
}

static const struct act acts[PART_COUNT];

/* The title is the file's; the question a page begins with becomes its first line. */
static void enter_title(struct md *md)
{
	const struct page *page = md->page;

	begin(md, true);
	md_raw(md, "# ");
	md->heading = true;
	md_text(md, page->kicker);
	if (!strstr(page->kicker, page->sender)) {
		md_text(md, " – ");
		md_text(md, page->sender);
	}
	md->heading = false;
	if (page->draft) {
		begin(md, true);
		open_block(md, "> ", false);
		doc_walk(page->draft, acts, md);
		close_block(md);
	}
	begin(md, true);
	md_raw(md, "**");
}

static void enter_heading(void *writer, const struct part *part)
{
	struct md *md = writer;

	if (part->level == 1 && md->page->kicker) {
		enter_title(md);
		return;
	}
	begin(md, true);
	if (md->in_cell) {
		md_raw(md, "**");
	} else {
		put_repeat(md->to, "#", part->level);
		md_raw(md, " ");
	}
	md->heading = true;
	if (part->label) {
		md_text(md, part->label);
		md_raw(md, ": ");
	}
}

static void leave_heading(void *writer, const struct part *part)
{
	struct md *md = writer;

	if ((part->level == 1 && md->page->kicker) || md->in_cell)
		put(md->to, "**");
	md->heading = false;
}

static void enter_paragraph(void *writer, const struct part *part)
{
	struct md *md = writer;

	if (part->role == ROLE_STATUS_LINE && part->first->kind != PART_STATUS)
		return; /* the number alone: it stands in the heading */
	begin(md, true);
	if (part->role == ROLE_QUOTATION)
		open_block(md, "> ", false);
}

static void leave_paragraph(void *writer, const struct part *part)
{
	if (part->role == ROLE_QUOTATION)
		close_block(writer);
}

static void enter_list(void *writer, const struct part *part)
{
	struct md *md = writer;
	bool beside = part->previous && part->previous == md->left && part->previous->ordered == part->ordered;

	assert(md->list_depth < MD_NESTING);
	md->lists[md->list_depth].number = part->start;
	md->lists[md->list_depth].alternate = beside && !md->left_alternate;
	md->list_depth++;
}

static void leave_list(void *writer, const struct part *part)
{
	struct md *md = writer;

	md->left = part;
	md->left_alternate = md->lists[--md->list_depth].alternate;
}

static void put_digits_of(char *marker, uint32_t number, const char *end)
{
	char digits[MD_MARKER];
	size_t count = 0;

	do {
		digits[count++] = (char)('0' + number % 10);
		number /= 10;
	} while (number);
	while (count)
		*marker++ = digits[--count];
	memcpy(marker, end, strlen(end) + 1);
}

/* The first item of a list stands close to the text of a tight item above it, where it can. */
static bool stands_apart(const struct part *item)
{
	const struct part *list = item->parent;

	if (item->previous)
		return list->level;
	return list->parent->kind != PART_ITEM || list->parent->parent->level || list->ordered;
}

static void enter_item(void *writer, const struct part *part)
{
	struct md *md = writer;
	uint32_t *number = &md->lists[md->list_depth - 1].number;
	bool alternate = md->lists[md->list_depth - 1].alternate;
	char marker[MD_MARKER] = "- ";

	begin(md, stands_apart(part));
	if (part->parent->ordered) {
		put_digits_of(marker, *number, alternate ? ") " : ". ");
		*number += *number < MOST_NUMBER;
	} else if (alternate) {
		marker[0] = '*';
	}
	if (!part->first && !md->in_cell)
		marker[strlen(marker) - 1] = '\0';
	if (md->in_cell && md->list_depth > 1)
		md_raw(md, part->parent->ordered ? marker : "– ");
	open_block(md, marker, true);
	if (part->has_status && part->parent->role == ROLE_CHECKS)
		md_raw(md, part->status == STATUS_ACHIEVED ? "✓ " : part->status == STATUS_NOT_ACHIEVED ? "✗ " : "○ ");
	if (!part->label)
		return;
	md_text(md, part->label);
	md_raw(md, " ");
}

static void leave_item(void *writer, const struct part *part)
{
	(void)part;
	close_block(writer);
}

static void enter_table(void *writer, const struct part *part)
{
	struct md *md = writer;

	md->cell_count = 0;
	md->columns = 0;
	if (!part->text)
		return;
	begin(md, true);
	md_text(md, part->text);
}

static void leave_table(void *writer, const struct part *part)
{
	(void)part;
	begin(writer, true);
	md_put_table(writer);
}

static void leave_row(void *writer, const struct part *part)
{
	struct md *md = writer;

	(void)part;
	if (!md->columns)
		md->columns = md->cell_count;
}

static void enter_cell(void *writer, const struct part *part)
{
	struct md *md = writer;

	out_memory(&md->cell, md->page->arena);
	md->to = &md->cell;
	md->in_cell = true;
	md->line_start = false;
	md->space = false;
	md->fresh = true;
	if (part->level & CELL_TOTAL && part->first)
		md_raw(md, "**");
}

static void leave_cell(void *writer, const struct part *part)
{
	struct md *md = writer;

	if (part->level & CELL_TOTAL && part->first)
		put(md->to, "**");
	md_add_cell(md, out_text(&md->cell), part->level & CELL_NUMBER);
	md->to = md->document;
	md->in_cell = false;
	md->fresh = false;
}

static void enter_figure(void *writer, const struct part *part)
{
	struct md *md = writer;

	begin(md, !part->previous);
	open_block(md, "- ", true);
	md_text(md, part->text);
	md_raw(md, ": ");
}

static void leave_figure(void *writer, const struct part *part)
{
	(void)part;
	close_block(writer);
}

static void enter_blockquote(void *writer, const struct part *part)
{
	struct md *md = writer;

	begin(md, true);
	open_block(md, part->first ? "> " : ">", false);
}

static void leave_blockquote(void *writer, const struct part *part)
{
	(void)part;
	close_block(writer);
}

static void enter_code_block(void *writer, const struct part *part)
{
	struct md *md = writer;
	unsigned run = md_longest_run(part->text), fence = run < 3 ? 3 : run + 1;
	const char *at = part->text;

	if (md->in_cell && !*at)
		return; /* two marks without anything between them are no code */
	begin(md, true);
	if (md->in_cell) {
		md_code(md, at);
		return;
	}
	put_repeat(md->to, "`", fence);
	if (!*at)
		put(md->to, "\n");
	while (*at) {
		size_t size = strcspn(at, "\n");

		put(md->to, "\n");
		md_prefix(md, !size);
		put_bytes(md->to, at, size);
		at += size + (at[size] == '\n');
	}
	put(md->to, "\n");
	md_prefix(md, false);
	put_repeat(md->to, "`", fence);
}

static void enter_rule(void *writer, const struct part *part)
{
	(void)part;
	begin(writer, true);
	md_raw(writer, "---");
}

/* Only a development is said in words here: the figures of the other pictures stand beside them. */
static void enter_chart(void *writer, const struct part *part)
{
	if (part->parent->role != ROLE_TREND)
		return;
	md_text(writer, part->text);
	md_raw(writer, ends_with_point(part->text) ? " " : ". ");
}

/* Lines of their own, from the first column, so that page/keep.c finds them again. */
static void enter_free(void *writer, const struct part *part)
{
	struct md *md = writer;

	begin(md, true);
	put_free(md->to, part->text);
}

static void leave_free(void *writer, const struct part *part)
{
	struct md *md = writer;

	begin(md, part->first);
	put_free(md->to, NULL);
}

static const struct act acts[PART_COUNT] = {
	[PART_PAGE] = { NULL, NULL },
	[PART_GROUP] = { enter_group, NULL },
	[PART_HEADING] = { enter_heading, leave_heading },
	[PART_PARAGRAPH] = { enter_paragraph, leave_paragraph },
	[PART_LIST] = { enter_list, leave_list },
	[PART_ITEM] = { enter_item, leave_item },
	[PART_TABLE] = { enter_table, leave_table },
	[PART_ROW] = { NULL, leave_row },
	[PART_CELL] = { enter_cell, leave_cell },
	[PART_FIGURES] = { NULL, NULL },
	[PART_FIGURE] = { enter_figure, leave_figure },
	[PART_BLOCKQUOTE] = { enter_blockquote, leave_blockquote },
	[PART_CODE_BLOCK] = { enter_code_block, NULL },
	[PART_RULE] = { enter_rule, NULL },
	[PART_CHART] = { enter_chart, NULL },
	[PART_TEXT] = { md_enter_text, NULL },
	[PART_STRONG] = { md_mark_strong, md_end_strong },
	[PART_EMPHASIS] = { md_enter_emphasis, md_leave_emphasis },
	[PART_CODE] = { md_enter_code, NULL },
	[PART_LINK] = { md_enter_link, md_leave_link },
	[PART_TIME] = { NULL, NULL },
	[PART_STATUS] = { md_enter_status, NULL },
	[PART_NOTE] = { md_enter_note, md_leave_note },
	[PART_BREAK] = { md_enter_break, NULL },
	[PART_FREE] = { enter_free, leave_free },
	[PART_CHOICE] = { NULL, NULL }, /* only a browser can filter */
};
static_assert(COUNT(acts) == PART_CHOICE + 1, "every kind of part has its acts");

void md_write(const struct page *page, struct out *out)
{
	struct md md = { .page = page, .document = out, .to = out, .fresh = true };

	if (page->error) {
		out->error = page->error;
		return;
	}
	doc_walk(page->root, acts, &md);
	put(out, "\n");
}
