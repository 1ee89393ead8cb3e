/* SPDX-License-Identifier: MPL-2.0 */
#include "set/tally.h"

#include "set/set.h"

static const struct allowance {
	size_t limit;
	size_t each, bytes; /* so many for so many bytes are free */
} allowances[TALLY_COUNT] = {
	[TALLY_GOALS] = { LIMIT_FOLLOWED, 1, BYTES_FOR_ONE },
	[TALLY_FOUND] = { LIMIT_FINDINGS, 1, BYTES_FOR_ONE },
	[TALLY_COMPARED] = { LIMIT_COMPARED, 16, 1 },
	[TALLY_DATA] = { LIMIT_DATA_READ, 64, 1 },
};

void tally_begin(struct tally *tally)
{
	tally->bytes = 0;
	tally->stopped = tally->told = false;
	for (enum tallied what = 0; what < TALLY_COUNT; what++)
		tally->counts[what] = 0;
}

void tally_size(struct tally *tally, struct file *const *files, size_t count)
{
	for (size_t i = 0; i < count; i++)
		tally->bytes += files[i]->source.size + files[i]->source.shelved;
}

void tally_goals(struct tally *tally, struct file *const *files, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (files[i]->type == DOC_FOLLOWUP)
			tally->counts[TALLY_GOALS] += assess_count(files[i]);
}

size_t tally_beyond(const struct tally *tally, enum tallied what)
{
	size_t allowed = tally->bytes / allowances[what].bytes * allowances[what].each;

	if (what == TALLY_FOUND)
		allowed += tally->counts[TALLY_DATA] / BYTES_OF_DATA_FOR_ONE;
	return tally->counts[what] > allowed ? tally->counts[what] - allowed : 0;
}

bool tally_is_over(const struct tally *tally, enum tallied what)
{
	return tally_beyond(tally, what) > allowances[what].limit || (what == TALLY_FOUND && tally->stopped);
}

bool tally_is_left(const struct tally *tally)
{
	bool over = false, some = false;

	for (enum tallied what = 0; what < TALLY_COUNT; what++) {
		size_t beyond = tally_beyond(tally, what);

		some |= beyond > 0;
		over |= tally->before[what] && tally->before[what] + beyond > allowances[what].limit;
	}
	return over && some;
}
