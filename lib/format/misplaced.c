/* SPDX-License-Identifier: MPL-2.0 */
/* A key that is not known where it stands but is in a map further out was indented too far: one mistake, and the map
 * that it was meant for does not lack it. */
#include "set/set.h"

struct misplaced {
	const struct key *key;
	const struct node *value;
	struct misplaced *next;
};

bool misplaced_key(struct decoder *decoder, const struct node *value)
{
	const struct node *name = value_key(value);

	for (unsigned depth = decoder->depth - 1; depth--;) {
		struct nesting *nesting = &decoder->within[depth];
		const struct key *key = key_find(decoder->set->keys, nesting->owner, node_folded(name), name->hash);
		struct misplaced *misplaced;

		if (!key || record_field(nesting->base, key)->state != ABSENT)
			continue;
		misplaced = NEW(decoder->arena, struct misplaced);
		*misplaced = (struct misplaced){ key, value, nesting->misplaced };
		nesting->misplaced = misplaced;
		decode_report(decoder, MSG_misplaced_key, name,
			      ARGS(name->text, owners[nesting->owner].name[decoder->set->lang]));
		return true;
	}
	return false;
}

void misplaced_settle(struct decoder *decoder, const struct nesting *nesting)
{
	for (const struct misplaced *one = nesting->misplaced; one; one = one->next) {
		struct field *field;

		if (record_field(nesting->base, one->key)->state != ABSENT)
			continue;
		field = record_fill(decoder->arena, nesting->base, one->key);
		field->node = one->value;
		field->state = UNKNOWN;
	}
}
