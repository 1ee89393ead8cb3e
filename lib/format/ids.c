/* SPDX-License-Identifier: MPL-2.0 */
/* An id is used once in its document (KK014): of two the later is told, beside the first. */
#include <string.h>

#include "set/set.h"

struct id_table ids_new(struct arena *arena, size_t count)
{
	struct id_table table = { .size = 16 };

	while (table.size < count * 2)
		table.size *= 2;
	table.slots = NEW_ARRAY(arena, const struct text *, table.size);
	return table;
}

void ids_add(struct file *file, struct id_table *table, struct text *id)
{
	static const struct bilingual label = { { "først her", "first here" } };
	size_t at;

	if (id->field.state != KNOWN)
		return;
	for (at = key_hash(id->text) & (table->size - 1); table->slots[at]; at = (at + 1) & (table->size - 1))
		if (strcmp(table->slots[at]->text, id->text) == 0) {
			const struct node *first = table->slots[at]->field.node, *again = id->field.node;

			if (again->start.line <
			    first->start.line) { /* goals come before indicators, wherever they stand */
				first = again;
				again = table->slots[at]->field.node;
			}
			find_relate(find_report(file, MSG_duplicate_id, node_place(&file->source, again), again,
						ARGS(id->text)),
				    node_place(&file->source, first), label);
			id->field.state = UNKNOWN;
			return;
		}
	table->slots[at] = id;
}
