/* SPDX-License-Identifier: MPL-2.0 */
/* Which contracts' goals are due: those of the municipality that no other version has replaced, and those of others
 * that its follow-ups are about. */
#include <stdlib.h>
#include <string.h>

#include "deadlines/subjects.h"
#include "progress/overview.h"

static struct subject **slot_of(const struct subjects *subjects, const struct file *contract)
{
	size_t at = key_hash(contract->real) & (subjects->slot_count - 1);

	while (subjects->slots[at] && subjects->slots[at]->contract != contract)
		at = (at + 1) & (subjects->slot_count - 1);
	return &subjects->slots[at];
}

struct subject *subject_of(const struct subjects *subjects, const struct file *contract)
{
	return *slot_of(subjects, contract);
}

/* The contract's, there from now on; NULL: it was there. */
static struct subject *add(struct arena *arena, struct subjects *subjects, struct file *contract)
{
	struct subject **slot = slot_of(subjects, contract);

	if (*slot)
		return NULL;
	*slot = NEW(arena, struct subject);
	**slot = (struct subject){ .contract = contract, .newest = contract };
	return *slot;
}

static void list(struct subjects *subjects, struct subject *subject)
{
	subject->listed = true;
	subjects->listed[subjects->count++] = subject;
}

static void mark_replaced(const struct subjects *subjects, const struct file *file)
{
	struct subject *before = file->replaces && file_is_usable(file) ? subject_of(subjects, file->replaces) : NULL;

	if (before && is_known(file->common->adopted) &&
	    FILE_CONTRACT(file)->period.from.year == FILE_CONTRACT(before->contract)->period.from.year)
		before->replaced = true;
}

static int by_year(const void *a, const void *b)
{
	const struct file *x = *(struct file *const *)a, *y = *(struct file *const *)b;
	int order = FILE_FOLLOWUP(x)->year.year - FILE_FOLLOWUP(y)->year.year;

	return order ? order : strcmp(x->path, y->path);
}

static void take_followups(struct subjects *subjects, const struct group *group)
{
	for (size_t i = 0; i < group->count; i++)
		if (group->files[i]->type == DOC_FOLLOWUP && file_is_usable(group->files[i]))
			subjects->followups[subjects->followup_count++] = group->files[i];
	if (subjects->followup_count)
		qsort(subjects->followups, subjects->followup_count, sizeof(struct file *), by_year);
	for (size_t i = 0; i < subjects->followup_count; i++)
		for (uint32_t k = 0; k < subjects->followups[i]->contract_count; k++)
			subject_of(subjects, subjects->followups[i]->contracts[k])->newest = subjects->followups[i];
}

/* A contract of the municipality in its turn, and of another the first time that a follow-up names it. */
static void list_all(struct arena *arena, struct subjects *subjects, const struct group *group)
{
	for (size_t i = 0; i < group->count; i++) {
		struct file *file = group->files[i];
		bool usable = file_is_usable(file);

		if (usable && file->type == DOC_CONTRACT && !subject_of(subjects, file)->replaced)
			list(subjects, subject_of(subjects, file));
		for (uint32_t k = 0; k < file->contract_count; k++) {
			struct subject *added = file->contracts[k] ? add(arena, subjects, file->contracts[k]) : NULL;

			if (added && usable)
				list(subjects, added);
		}
	}
}

void subjects_of(struct arena *arena, const struct group *group, struct subjects *subjects)
{
	size_t most = group->count;

	for (size_t i = 0; i < group->count; i++)
		most += group->files[i]->contract_count;
	*subjects = (struct subjects){ .slot_count = 16 };
	while (subjects->slot_count < 2 * most)
		subjects->slot_count *= 2;
	subjects->slots = NEW_ARRAY(arena, struct subject *, subjects->slot_count);
	subjects->listed = NEW_ARRAY(arena, struct subject *, most);
	subjects->followups = NEW_ARRAY(arena, struct file *, group->count);
	for (size_t i = 0; i < group->count; i++)
		if (group->files[i]->type == DOC_CONTRACT)
			(void)add(arena, subjects, group->files[i]);
	for (size_t i = 0; i < group->count; i++)
		mark_replaced(subjects, group->files[i]);
	list_all(arena, subjects, group);
	take_followups(subjects, group);
}
