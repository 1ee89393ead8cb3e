/* SPDX-License-Identifier: MPL-2.0 */
/* What the files of the Markdown writer share. */
#ifndef KK_MD_H
#define KK_MD_H

#include "page/doc.h"

#define MD_NESTING 32
#define MD_MARKER 12 /* "999999999. " and a NUL */

struct md_cell { const char *text; bool number; };

struct md {
	const struct page *page;
	struct out *document, *to; /* `to` is the document, or the cell being written */
	struct out cell;
	char prefix[MD_NESTING * MD_MARKER]; /* what begins every line of the blocks that are open */
	size_t prefix_size;
	size_t widths[MD_NESTING];           /* how much of it each open block added */
	unsigned depth;
	struct { uint32_t number; bool alternate; } lists[MD_NESTING];
	unsigned list_depth;
	const struct part *left;             /* the list that was left last: one beside it needs another marker */
	bool left_alternate;
	bool fresh;      /* nothing has been written in the block that is open */
	bool line_start, space, heading, in_cell;
	struct md_cell *cells;
	size_t cell_count, cell_room, columns;
};

/* page/md_escape.c */
void md_text(struct md *md, const char *text);  /* plain text, so that none of it is Markdown */
void md_raw(struct md *md, const char *markup); /* markup of our own, after the blank that is due */
void md_code(struct md *md, const char *text);
unsigned md_longest_run(const char *text);      /* of backticks */

/* page/md.c */
void md_prefix(struct md *md, bool trimmed);

/* page/md_inline.c – the acts of what stands within a line */
act_fn md_mark_strong, md_end_strong, md_enter_emphasis, md_leave_emphasis, md_enter_code, md_enter_text,
	md_enter_link, md_leave_link, md_enter_status, md_enter_note, md_leave_note, md_enter_break;

/* page/md_table.c */
void md_add_cell(struct md *md, const char *text, bool number);
void md_put_table(struct md *md);

#endif
