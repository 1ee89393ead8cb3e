/* SPDX-License-Identifier: MPL-2.0 */
/* The groups of what a contract itself says in figures: a benchmark, an indicator's measurement. Where groups are
 * listed, one that is not among them is misspelt (KK018); what a follow-up measures is looked at in measured.c. */
#include "format/distinct.h"
#include "set/set.h"

#define NAMED 8

const char *groups_named(struct arena *arena, const struct texts *groups, enum kk_lang lang)
{
	struct out out;

	out_memory(&out, arena);
	put(&out, lang == KK_LANG_DA ? "grupperne er " : "the groups are ");
	for (uint32_t i = 0; i < groups->count && i < NAMED; i++) {
		put(&out, i ? ", " : "");
		put(&out, groups->items[i].text ? groups->items[i].text : "?");
	}
	put(&out, groups->count > NAMED ? ", …" : "");
	return out_text(&out);
}

static const char *names_of(const struct file *file, struct arena *arena, const struct texts *groups)
{
	static const char *const none[2] = { "der står ingen grupper", "no groups stand there" };

	return groups->count ? groups_named(arena, groups, file->set->lang) : none[file->set->lang];
}

/* Their names, folded; false: one of them cannot be read, and may be any. */
static bool list_names(struct arena *arena, const struct texts *groups, struct distinct *names)
{
	distinct_init(names, arena, groups->count);
	for (uint32_t i = 0; i < groups->count; i++) {
		if (!is_known(groups->items[i]))
			return false;
		(void)distinct_add(names, text_folded(arena, groups->items[i].text));
	}
	return true;
}

static bool is_listed(struct file *file, const struct texts *groups, const struct distinct *names,
		      const struct text *group)
{
	struct arena *arena = &file->arena;

	if (!is_known(*group) || distinct_find(names, text_folded(arena, group->text)) != NO_NUMBER)
		return true;
	find_report(file, MSG_unlisted_group, node_place(&file->source, group->field.node), group->field.node,
		    ARGS(group->text, names_of(file, arena, groups)));
	return false;
}

void groups_check(struct file *file, const struct texts *groups, const struct list *benchmarks,
		  const struct list *measurements)
{
	struct distinct names;

	if (!is_known(*groups) || (!benchmarks->count && !measurements) || !list_names(&file->arena, groups, &names))
		return;
	for (uint32_t i = 0; i < benchmarks->count; i++)
		(void)is_listed(file, groups, &names, &LIST_AT(benchmarks, struct benchmark, i)->group);
	for (uint32_t i = 0; measurements && i < measurements->count; i++) {
		struct measurement *measurement = LIST_AT(measurements, struct measurement, i);

		if (!is_listed(file, groups, &names, measurement->group))
			measurement->value.field.state = UNKNOWN;
	}
}
