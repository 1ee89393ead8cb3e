/* SPDX-License-Identifier: MPL-2.0 */
/* A document written anew in the one canonical form, from its own bytes: what people wrote is moved, never lost. */
#ifndef KK_FMT_H
#define KK_FMT_H

#include "fmt/value.h"
#include "set/set.h"

struct fmt {
	struct file *file;
	struct source *source;
	struct arena *arena;
	enum kk_lang keys;  /* the language of keys and fixed words */
	enum kk_lang lang;  /* the document's own: numbers and units */
	struct out out;
	uint32_t column;    /* of the entry that was written last */
};

/* fmt/value.c – a date, number or fixed word as it is best written; NULL: as it stands. */
const char *fmt_value(const struct fmt *fmt, const struct key *key, const struct node *node);

/* fmt/gap.c – what stands between two nodes: empty lines and comments. */
enum line_kind { LINE_EMPTY, LINE_COMMENT, LINE_MARK };

struct line {
	enum line_kind kind;
	uint32_t column, size;
	const char *text;
};

struct trivia { struct line *items; size_t count; };

struct gap {
	struct line trail;       /* the comment that ends the line on which the gap begins; size 0: none */
	struct trivia lines;
	size_t dash;             /* how many of the lines stand before the list's dash */
	struct line dash_comment;/* behind a dash that stands alone on its line */
};

struct gap gap_read(struct fmt *fmt, size_t from, size_t to);
struct line trail_at(struct fmt *fmt, size_t from); /* the comment on the rest of a line */
bool is_directive(const struct line *line);         /* a comment that kk obeys: it must keep its place */
bool has_directive(const struct trivia *lines);
void fmt_put_trail(struct fmt *fmt, const struct line *trail); /* and the end of the line */
void fmt_put_lines(struct fmt *fmt, const struct trivia *lines, uint32_t column);
struct trivia lines_from(const struct trivia *lines, size_t first, size_t end);
struct trivia without_first_empty(const struct trivia *lines);

/* fmt/scalar.c – scalars and keys as they stand, at their new place. */
size_t fmt_start(struct fmt *fmt, const struct node *node);
size_t fmt_end(struct fmt *fmt, const struct node *node); /* empty lines that end a block text are not its own */
void fmt_put_indent(struct fmt *fmt, uint32_t column);
void fmt_put_key(struct fmt *fmt, const struct key *key, const struct node *name);
/* On the line begun; what goes on further lines stands two columns in from `column`. */
void fmt_put_scalar(struct fmt *fmt, const struct key *key, const struct node *node, uint32_t column, bool in_flow);
/* Bytes as they stand; lines after the first are moved by `shift` columns. */
void fmt_put_moved(struct fmt *fmt, size_t from, size_t to, int64_t shift);

/* fmt/flow.c – {…} and […] */
void fmt_put_flow(struct fmt *fmt, const struct key *key, const struct node *node, uint32_t column);

/* fmt/order.c – the entries of a mapping in the order of format/keys.def. */
struct entry_text {
	const struct node *value;
	const struct key *key;  /* NULL: the user's own */
	int order;
	struct trivia lead, foot;
	bool moved_first;       /* it was not the first, but is now */
};

struct entry_texts { struct entry_text *items; size_t count; };

const struct key *key_within(const struct fmt *fmt, const struct key *of, const struct node *value);
struct entry_texts entries_within(struct fmt *fmt, const struct key *of, const struct node *map);
/* Puts them in order, unless a comment that kk obeys would then speak of something else. `inline_first`: the
 * first shares its line with what stands before it. */
void entries_sort(struct fmt *fmt, struct entry_texts *entries, bool inline_first);

/* fmt/tree.c – block mappings and lists. */
void fmt_put_map(struct fmt *fmt, struct entry_texts *entries, uint32_t column, bool inline_first);
void fmt_put_value(struct fmt *fmt, const struct key *key, const struct node *node, uint32_t column,
		   struct trivia lead);
/* Of the lines behind a node, those that belong to its inner end; *rest: the others. */
struct trivia fmt_foot(const struct node *node, const struct trivia *lines, uint32_t column, struct trivia *rest);

/* fmt/parts.c – the document with that number, read: in *file. -EINVAL: there is none. -EBADMSG: it is broken. */
int format_read(struct kk_set *set, size_t index, struct file **file);
/* The one that was read last, if it has that number; else NULL. */
struct file *format_last(const struct kk_set *set, size_t index);

/* fmt/same.c – do two documents say the same, field by field? */
bool document_same(const struct file *a, const struct file *b);

/* fmt/diff.c – what is different between two texts, as a unified diff. */
void fmt_put_diff(struct out *out, struct arena *arena, const char *path, const char *old, size_t old_size,
	      const char *new, size_t new_size);

#endif
