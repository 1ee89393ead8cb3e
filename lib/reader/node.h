/* SPDX-License-Identifier: MPL-2.0 */
/* A file as its reader leaves it: bytes with their lines, and a tree of nodes that know their place. */
#ifndef KK_NODE_H
#define KK_NODE_H

#include <assert.h>

#include "base/base.h"

/* Counted from 0, columns in code points; people and JSON see both counted from 1. */
struct pos {
	uint32_t line, column;
};

/* reader/source.c – the bytes of one file, and where its lines begin. */
struct source {
	const char *path;  /* as given, for people */
	const char *bytes; /* without a leading BOM; a NUL behind the last */
	size_t size;
	size_t bom;        /* bytes removed in front: 0 or 3 */
	size_t shelved;    /* how many bytes there were when they were put back on the disk; 0: they are here */
	uint32_t *lines;   /* byte offset of each line; made when first asked for */
	uint32_t line_count;
	struct column_mark *marks; /* columns within long lines; made when first asked for */
	const char *digest; /* how its SHA-256 begins; made when first asked for */
	struct arena *arena;
	const struct lines *lines_kept; /* those that `bytes` holds, where the others have gone; NULL: it holds all */
	struct wanted *wanted; /* what is about to be kept of it (reader/pointed.c) */
	struct source *next; /* of several data files */
};

struct place {
	struct source *source;
	struct pos start, end;
};

const char *source_digest(struct source *source);
void source_index(struct source *source);
size_t source_offset(struct source *source, struct pos pos);        /* byte offset in `bytes` */
struct pos source_pos(struct source *source, size_t offset);
const char *source_line(struct source *source, uint32_t line, size_t *size); /* without its end */
size_t source_whole_offset(struct source *source, struct pos pos);  /* in the bytes as they were when it had all */

/* reader/node.c – nodes of the YAML tree. */
enum node_kind { NODE_SCALAR, NODE_LIST, NODE_MAP };
enum node_style { STYLE_PLAIN, STYLE_SINGLE, STYLE_DOUBLE, STYLE_LITERAL, STYLE_FOLDED, STYLE_BLOCK, STYLE_FLOW };

#define NODE_INDEX_BITS 20

struct node {
	enum node_kind kind : 4;
	enum node_style style : 4;
	bool refused : 1;        /* a 0xx finding stands here already: its content is unknown */
	bool has_key : 1;        /* of a map's value: the node right before it is its key */
	bool is_next_items : 1;  /* of a key, refused: perhaps of another item, whose hyphen is lost */
	bool is_refolded : 1;    /* of a key: text_fold makes another text of it, which stands behind its own */
	uint32_t index : NODE_INDEX_BITS; /* how many children of its parent stand before it */
	uint32_t size;           /* of a scalar: bytes; of a list or map: children */
	struct pos start, end;
	struct node *parent;
	union {
		const char *text;      /* of a scalar, NUL at its end */
		struct node *children; /* of a list or map: the first; each of a map's is a value that has a key */
	};
	union {
		struct node *next;     /* of a value */
		uint32_t hash;         /* of a key: of what it is folded */
	};
};

/* The key, when the parent is a map; of a key itself NULL. */
static inline const struct node *node_key(const struct node *node)
{
	return node->has_key ? node - 1 : NULL;
}

/* The same of a map's value, which has one. */
static inline const struct node *value_key(const struct node *value)
{
	assert(value->has_key);
	return value - 1;
}

/* A list's or map's first child. */
static inline struct node *node_first(const struct node *node)
{
	return node->kind == NODE_SCALAR ? NULL : node->children;
}

/* Of a key: as text_fold makes it. */
static inline const char *node_folded(const struct node *key)
{
	return key->is_refolded ? key->text + key->size + 1 : key->text;
}

const struct node *node_last(const struct node *node); /* the last child of what has some, as all without brackets do */
size_t node_depth(const struct node *node); /* how many lists and maps it is in */
bool node_is_empty(const struct node *node); /* "key:" with nothing behind it */
struct place node_place(struct source *source, const struct node *node);
/* The line breaks that end a block scalar's text are cut off where they stand, so that the text without them needs no
 * room of its own. `size` still counts them: node_whole is the text with them again. */
void node_cut_breaks(const struct node *node);
const char *node_whole(struct arena *arena, const struct node *node);
/* "/serviceområder/1/mål/0" (RFC 6901), keys as the file spells them */
const char *node_pointer(struct arena *arena, const struct node *node);

#endif
