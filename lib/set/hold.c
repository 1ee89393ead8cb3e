/* SPDX-License-Identifier: MPL-2.0 */
/* What is held when the documents of a municipality are forgotten, since those that are read next name it too. */
#include "set/set.h"

/* So many bytes are held at most, and more where holding no more made others be read again and again. */
#define ROOM ((size_t)16 * 1024 * 1024)
/* And for so many municipalities that do not name it: then it has cost about what it costs to read it again. */
#define IDLE_MAX 200

/* One that is asked about is read with what lies beside it. */
void hold_registers(struct kk_set *set)
{
	for (struct file *file = set->files; file; file = file->next) {
		file->idle = file->held ? file->idle + 1 : 0; /* whoever names it takes it (set/load.c) */
		file->held = false;
	}
	for (struct file *file = set->files; file; file = file->next)
		if (file->municipality && !file->municipality->named)
			file->municipality->held = true;
}

/* Only named by others, not asked about, and what it names itself is not forgotten: its register is held with it. */
static bool is_shared(const struct file *file)
{
	return !file->named && !file->held && file->idle < IDLE_MAX && !file->replaces && !file->contract_count &&
	       !(file->municipality && file->municipality->named);
}

static size_t size_of(const struct file *file)
{
	return file->source.size + file->source.shelved;
}

/* The latest stay: those before them may have had their time. */
void hold_contracts(struct kk_set *set)
{
	size_t held = 0;

	for (struct file *file = set->files; file; file = file->next)
		held += is_shared(file) ? size_of(file) : 0;
	for (struct file *file = set->files; file; file = file->next) {
		if (!is_shared(file))
			continue;
		file->held = held <= ROOM + set->read_again;
		if (!file->held) {
			held -= size_of(file);
			set->read_again += size_of(file) / 4;
		}
	}
}
