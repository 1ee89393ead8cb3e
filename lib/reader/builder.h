/* SPDX-License-Identifier: MPL-2.0 */
/* What the files of reading YAML share: the tree as far as it is built, and what is asked of a node on its way in. */
#ifndef KK_BUILDER_H
#define KK_BUILDER_H

#include "set/set.h"

struct builder {
	struct file *file;
	struct kk_set *set;
	const struct guarded *guarded;
	struct node *container; /* being filled; NULL at the root */
	struct node **tail[LIMIT_DEPTH + 1]; /* where the container's next child goes */
	struct node *key;       /* read, its value not yet */
	struct node *twice;     /* the latest value whose key stands before it in the same map */
	bool lost_hyphen;       /* two such in a row */
	struct node *last;      /* the latest scalar, for explaining an error after it */
	const struct node *spelt[64]; /* the latest key of each look, so that a key's text is kept once */
	const struct node **alike; /* of these, where the key at hand is to be found */
	unsigned depth, documents;
	size_t nodes;
};

/* What a reader has met of one node. */
struct met {
	enum node_style style;
	bool is_kept;         /* the text lies in the file's arena already */
	struct pos start, end; /* the end of a list or map is told when it is closed */
	const char *text;     /* of a scalar, NUL or not; of an alias, its name */
	size_t size;
	const yaml_char_t *anchor, *tag; /* NULL: none */
};

/* reader/builder.c – false: a limit is passed, or it cannot be; said there, and the reading ends */
bool builder_scalar(struct builder *builder, const struct met *met);
bool builder_alias(struct builder *builder, const struct met *met);
bool builder_open(struct builder *builder, enum node_kind kind, const struct met *met); /* a list or map */
void builder_close(struct builder *builder, struct pos end); /* which a block takes from its last child */
/* a 0xx finding at a node, or `size` code points from a place */
struct finding *builder_refuse(struct builder *builder, enum message_id message, const struct node *node,
			       const char *const *args);
void builder_refuse_at(struct builder *builder, enum message_id message, struct pos start, uint32_t size,
		       const char *const *args);

/* reader/builder_key.c – keys as they are compared: folded, not too long, none twice in a map */
const char *builder_key_text(struct builder *builder, const char *text, size_t size);
void builder_key(struct builder *builder, struct node *key); /* whose text is from there */
void builder_check_keys(struct builder *builder, const struct node *map);

/* reader/builder_property.c – anchors and tags */
void builder_check_properties(struct builder *builder, struct node *node, const yaml_char_t *anchor,
			      const yaml_char_t *tag);

/* reader/builder_value.c – a scalar's text: its length, and what escapes have made in it */
void builder_check_value(struct builder *builder, struct node *node);

#endif
