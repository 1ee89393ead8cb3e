/* SPDX-License-Identifier: MPL-2.0 */
/* What a person has written into a document of ours, between marks, and what becomes of it when it is made anew. */
#ifndef KK_KEEP_H
#define KK_KEEP_H

#include "base/base.h"

/* The mark that begins the block of that name, or, for NULL, the one that ends it. */
void put_free(struct out *out, const char *name);

/* `text`, with the blocks that `old` has: each where `text` has one of its name, else at the end of the section it
 * stood in, else at the end. -EBADMSG: a mark in `old` has no other end; *line says where, and nothing is written. */
int keep_merge(struct arena *arena, bool html, const char *old, size_t old_size, const char *text, size_t size,
	       struct out *out, size_t *line);

/* page/keep_scan.c – the blocks and sections of a document. */
struct span { const char *at, *end; };

struct block {
	const char *name, *path; /* of the headings it stands below */
	struct span content;     /* the lines between its marks, ends included */
	bool used;
	struct block *next;
};

struct section {
	const char *path;
	const char *end;         /* behind its last words: its heading at least */
	struct section *next;
};

struct scan {
	struct block *blocks;
	struct section *sections;
	const char *end;         /* behind the last words of all */
};

int keep_scan(struct arena *arena, bool html, const char *text, size_t size, struct scan *scan, size_t *line);
struct span span_trimmed(const char *at, const char *end); /* without the blanks around it */

#endif
