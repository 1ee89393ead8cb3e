/* SPDX-License-Identifier: MPL-2.0 */
/* A challenge application: its criteria for success are goals like a contract's. */
#include "set/set.h"

void application_finish(struct file *file)
{
	struct application *application = FILE_APPLICATION(file);
	struct id_table ids = ids_new(&file->arena, application->criteria.count);

	for (uint32_t i = 0; i < application->criteria.count; i++) {
		struct goal *goal = LIST_AT(&application->criteria, struct goal, i);

		goal->comparator = CMP_UNKNOWN;
		goal->number[1] = i + 1;
		ids_add(file, &ids, &goal->id);
		if (goal->record.state != KNOWN)
			continue;
		comparator_find(file, goal);
		units_check(file, goal);
		groups_check(file, goal->groups, goal->benchmarks, NULL);
	}
}
