/* SPDX-License-Identifier: MPL-2.0 */
/* The areas of a register by their names, ids and committees, so that none is sought among all the others. */
#ifndef KK_AREA_INDEX_H
#define KK_AREA_INDEX_H

#include "format/distinct.h"
#include "format/model.h"

struct area_index {
	struct distinct names, committees; /* folded */
	struct distinct ids;
	uint32_t *name, *id, *committee; /* of each area; NO_NUMBER: it has none that can be read */
	/* of each name, id and committee: the first area that has it */
	uint32_t *of_name, *of_id, *of_committee;
	uint32_t *with_id, *without_id; /* of each name: the first that has an id as well, or none */
	bool unclear, committee_unclear; /* one may be called anything, or be any committee's */
};

void areas_index(struct arena *arena, struct municipality *municipality); /* once, when it has been read */
/* The first of the register's areas that is the one of a document: by id where both have one, else by name; NO_NUMBER:
 * none is. */
uint32_t areas_first(struct arena *arena, const struct area_index *index, const struct area *area);

#endif
