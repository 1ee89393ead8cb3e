/* SPDX-License-Identifier: MPL-2.0 */
/* The deadlines of an application: its criteria's, and else the end of its period. */
#include "deadlines/deadlines.h"

void deadlines_of_criteria(struct deadlines *deadlines, const struct file *file)
{
	const struct application *application = FILE_APPLICATION(file);

	for (uint32_t i = 0; i < application->criteria.count; i++) {
		const struct goal *goal = LIST_AT(&application->criteria, struct goal, i);
		struct due due = { .kind = DUE_CRITERION, .clause = UDFORDRING, .file = file, .type = DOC_APPLICATION,
				   .goal = goal,
				   .stamp = deadline_stamp(file), .note = WORD_COUNT };

		if (is_known(goal->deadline)) {
			due.date = goal->deadline.date;
		} else if (is_known(application->period)) {
			due.date = application->period.to;
			due.note = WORD_DUE_PERIOD_END;
		}
		if (!due.date.year)
			continue;
		deadline_settle(deadlines, &due, NULL);
		deadline_add(deadlines, &due);
	}
}
