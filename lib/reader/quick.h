/* SPDX-License-Identifier: MPL-2.0 */
/* The plain YAML that nearly every document keeps to, read without libyaml: block lists and maps, scalars of every
 * style, lists and maps in brackets, comments. Whatever is more than that, and whatever is a fault, is declined, and
 * libyaml reads the file from its beginning; what is taken is the tree that libyaml's events would have given, as
 * tests/unit/test_readers.c and the fuzz target of the same name prove. */
#ifndef KK_QUICK_H
#define KK_QUICK_H

#include "reader/builder.h"

/* A list or map without brackets that is open. */
struct quick_frame {
	size_t indent;        /* the column of its keys or dashes */
	bool is_list;
	bool is_indentless;   /* a list at the column of the key it belongs to */
};

struct quick {
	struct builder builder;
	const char *line;     /* where the line at hand begins */
	const char *end;      /* of all, where a NUL stands */
	uint32_t number;      /* which line it is, from 0 */
	const char *counted;  /* up to here the line's characters are counted: … */
	uint32_t column;      /* … so many */
	struct quick_frame frames[LIMIT_DEPTH + 1]; /* the first stands for none */
	unsigned depth;
	bool waiting;         /* the frame on top waits for a value or item … */
	struct pos mark;      /* … behind this ':' or '-' */
	bool has_document;    /* `---` was read */
	bool is_refused;      /* too many nodes, where libyaml would have said the same */
};

/* Longer keys are libyaml's business, which takes 1024 characters. */
#define QUICK_KEY 1000

static inline bool quick_is_break(char c)
{
	return c == '\n' || c == '\r' || c == '\0';
}

static inline bool quick_is_blank(char c)
{
	return c == ' ' || quick_is_break(c);
}

static inline const char *quick_spaces(const char *at)
{
	while (*at == ' ')
		at++;
	return at;
}

/* Behind a space or at a break: nothing more on this line. */
static inline bool quick_is_over(const char *at)
{
	return quick_is_break(*at) || *at == '#';
}

static inline const struct quick_frame *quick_top(const struct quick *quick)
{
	return &quick->frames[quick->depth];
}

/* reader/quick_line.c – where one is */
const char *quick_break(const struct quick *quick, const char *at); /* the end of its line, before the break */
const char *quick_behind(const char *end);                          /* the next line, of a line's end */
void quick_move(struct quick *quick, const char *line, uint32_t number);
void quick_next(struct quick *quick, const char *at);               /* to the line behind that of `at` */
struct pos quick_pos(struct quick *quick, const char *at);          /* on the line at hand, ever further */
bool quick_is_rest_empty(const char *at);                           /* of the line: spaces and a comment at most */
bool quick_is_marker(const char *line);                             /* it may begin or end a document */

/* reader/quick_plain.c – scalars without quotes; false: declined, as everywhere */
bool quick_begins_plain(const char *at);
const char *quick_plain_limit(const char *at, const char *end); /* before ` #`, `: ` or the line's end */
const char *quick_trim(const char *at, const char *limit);      /* the end of a text without the spaces behind it */
bool quick_plain(struct quick *quick, const char *at);

/* reader/quick_quoted.c – those in quotes */
const char *quick_close(const struct quick *quick, const char *at); /* the quote that ends it; NULL: none */
bool quick_quoted_met(struct quick *quick, const char *at, const char *close, struct met *met);
bool quick_quoted(struct quick *quick, const char *at, const char *close);
/* The lines from `at` to `end` as one, and the doubled quotes single; returns its length. */
size_t quick_fold(char *to, const char *at, const char *end, bool single);

/* reader/quick_block.c – literal and folded ones */
bool quick_block(struct quick *quick, const char *at);

/* reader/quick_flow.c – lists and maps in brackets */
bool quick_flow(struct quick *quick, const char *at);

/* reader/quick.c – a scalar that is the value or item waited for */
bool quick_value(struct quick *quick, const struct met *met);

#endif
