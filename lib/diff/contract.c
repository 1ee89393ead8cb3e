/* SPDX-License-Identifier: MPL-2.0 */
/* Two contracts: areas and themes by their names or the goals they share, goals by id wherever they stand. */
#include <string.h>

#include "diff/diff.h"

/* NOLINTBEGIN(misc-no-recursion): two levels, the areas and the themes of each */

/* --- areas and themes --- */

static const char *name_of(struct diff *diff, const struct text *name)
{
	return text_folded(diff->arena, name->text);
}

static const char *shown(struct diff *diff, const struct text *name)
{
	return diff_prose(diff->arena, name->text);
}

/* The goals of a contract that stand in an area, or in one theme of it. */
struct group { const struct contract *contract; const struct area *area; const struct theme *theme; };

static bool holds(const struct group *group, const struct goal *goal)
{
	return goal->area == group->area && (!group->theme || goal->theme == group->theme);
}

/* What has another name but a goal in common was renamed. */
static void pair_renamed(struct diff *diff, const struct group *before, uint32_t before_count,
			 const struct group *after, uint32_t after_count, struct pairs *pairs)
{
	const struct contract *from = (const void *)diff->from->common, *to = (const void *)diff->to->common;

	for (uint32_t i = 0; i < before_count; i++)
		for (uint32_t k = 0; pairs->to[i] == UINT32_MAX && k < from->goal_count; k++) {
			const uint32_t at = diff->goals.to[k];

			if (at == UINT32_MAX || !holds(&before[i], from->goals[k]))
				continue;
			for (uint32_t n = 0; n < after_count && pairs->to[i] == UINT32_MAX; n++)
				if (!pairs->taken[n] && holds(&after[n], to->goals[at])) {
					pairs->to[i] = n;
					pairs->taken[n] = true;
				}
		}
}

struct groups { struct group *items; const char **names; uint32_t count; };

static struct groups areas_of(struct diff *diff, const struct contract *contract)
{
	struct groups groups = { .count = contract->areas.count };

	groups.items = NEW_ARRAY(diff->arena, struct group, groups.count + (size_t)1);
	groups.names = NEW_ARRAY(diff->arena, const char *, groups.count + (size_t)1);
	for (uint32_t i = 0; i < groups.count; i++) {
		const struct area *area = LIST_AT(&contract->areas, struct area, i);

		groups.items[i] = (struct group){ contract, area, NULL };
		groups.names[i] = name_of(diff, &area->name);
	}
	return groups;
}

static struct groups themes_of(struct diff *diff, const struct group *in)
{
	struct groups groups = { .count = in->area->themes.count };

	groups.items = NEW_ARRAY(diff->arena, struct group, groups.count + (size_t)1);
	groups.names = NEW_ARRAY(diff->arena, const char *, groups.count + (size_t)1);
	for (uint32_t i = 0; i < groups.count; i++) {
		const struct theme *theme = LIST_AT(&in->area->themes, struct theme, i);

		groups.items[i] = (struct group){ in->contract, in->area, theme };
		groups.names[i] = name_of(diff, &theme->heading);
	}
	return groups;
}

static struct spot spot_of(struct diff *diff, const struct group *group)
{
	return (struct spot){ .area = shown(diff, &group->area->name),
			      .theme = group->theme ? shown(diff, &group->theme->heading) : NULL };
}

static void came_or_went(struct diff *diff, enum change_kind kind, const struct group *group)
{
	struct spot spot = spot_of(diff, group);

	diff_add(diff, kind, &spot, group->theme ? "tema" : "serviceområde", group->theme ? "theme" : "service area",
		 NULL, NULL);
}

/* An area pairs by id where both have one, else by name. */
static void pair_by_id(const struct groups *before, const struct groups *after, struct pairs *pairs)
{
	for (uint32_t i = 0; i < before->count; i++)
		for (uint32_t k = 0; pairs->to[i] == UINT32_MAX && k < after->count; k++) {
			const struct text *a = &before->items[i].area->id, *b = &after->items[k].area->id;

			if (!pairs->taken[k] && is_known(*a) && is_known(*b) && strcmp(a->text, b->text) == 0) {
				pairs->to[i] = k;
				pairs->taken[k] = true;
			}
		}
}

static void diff_groups(struct diff *diff, struct groups before, struct groups after, bool themes);

static void diff_group(struct diff *diff, const struct group *before, const struct group *after)
{
	struct spot spot = spot_of(diff, before);

	if (before->theme) {
		diff_record(diff, OWNER_THEME, before->theme, after->theme, spot);
		return;
	}
	diff_record(diff, OWNER_AREA, before->area, after->area, spot);
	diff_groups(diff, themes_of(diff, before), themes_of(diff, after), true);
}

/* Two levels: the areas, and the themes of each. */
static void diff_groups(struct diff *diff, struct groups before, struct groups after, bool themes)
{
	struct pairs pairs = diff_pairs(diff->arena, before.names, before.count, after.names, after.count);

	if (!themes)
		pair_by_id(&before, &after, &pairs);
	pair_renamed(diff, before.items, before.count, after.items, after.count, &pairs);
	for (uint32_t i = 0; i < before.count; i++) {
		if (pairs.to[i] == UINT32_MAX)
			came_or_went(diff, CHANGE_REMOVED, &before.items[i]);
		else
			diff_group(diff, &before.items[i], &after.items[pairs.to[i]]);
	}
	for (uint32_t i = 0; i < after.count; i++)
		if (!pairs.taken[i])
			came_or_went(diff, CHANGE_ADDED, &after.items[i]);
}

/* --- goals --- */

static struct spot goal_spot(struct diff *diff, const struct goal *goal)
{
	struct group group = { NULL, goal->area, goal->theme };
	struct spot spot = spot_of(diff, &group);

	spot.goal = goal_label(diff->arena, goal);
	return spot;
}

static const char **ids_of(struct diff *diff, const struct contract *contract)
{
	const char **ids = NEW_ARRAY(diff->arena, const char *, contract->goal_count + (size_t)1);

	for (uint32_t i = 0; i < contract->goal_count; i++)
		ids[i] = goal_label(diff->arena, contract->goals[i]);
	return ids;
}

static bool same_text(const char *a, const char *b)
{
	return a && b ? strcmp(a, b) == 0 : a == b;
}

static struct change *diff_part(struct diff *diff, const struct spot *spot, const char *danish, const char *english,
				const char *before, const char *after)
{
	if (same_text(before, after))
		return NULL;
	return diff_add(diff,
			!before  ? CHANGE_ADDED
			: !after ? CHANGE_REMOVED
				 : CHANGE_ALTERED,
			spot, danish, english, before, after);
}

static void say_loudly(struct diff *diff, struct change *change)
{
	if (!change || !diff->adopted)
		return;
	change->loud = true;
	diff->loud++;
}

/* Without a deadline of its own a goal has the period's; that both have it is no change of the goal. */
static const char *deadline_of(struct diff *diff, const struct goal *goal, const struct goal *other,
			       const struct contract *contract)
{
	if (is_known(goal->deadline))
		return diff_day(diff, goal->deadline.date);
	return is_present(other->deadline) ? diff_day(diff, contract->period.to) : NULL;
}

/* A rise or fall is counted from the baseline: moving that moves the target. */
static bool counts_from_baseline(const struct goal *goal)
{
	return goal->comparator == CMP_INCREASE || goal->comparator == CMP_DECREASE || goal->comparator == CMP_MAINTAIN;
}

static void diff_baseline(struct diff *diff, const struct goal *before, const struct change *first)
{
	if (!counts_from_baseline(before))
		return;
	for (struct change *change = first ? first->next : diff->first; change; change = change->next)
		if (strcmp(change->key[KK_LANG_EN], "baseline") == 0)
			say_loudly(diff, change);
}

static const char *place_of(struct diff *diff, const struct spot *spot)
{
	struct out out;

	out_memory(&out, diff->arena);
	put(&out, spot->area);
	put(&out, spot->theme ? " \u203A " : "");
	put(&out, spot->theme ? spot->theme : "");
	return out_text(&out);
}

static bool same_name(const struct text *a, const struct text *b)
{
	return strcmp(a->text, b->text) == 0;
}

/* Is there still an area and theme of these names? Else they were renamed, and their goals stay where they are. */
static bool has_place(const struct contract *contract, const struct goal *goal)
{
	for (uint32_t i = 0; i < contract->areas.count; i++) {
		const struct area *area = LIST_AT(&contract->areas, struct area, i);

		if (!same_name(&area->name, &goal->area->name))
			continue;
		if (!goal->theme)
			return true;
		for (uint32_t k = 0; k < area->themes.count; k++)
			if (same_name(&LIST_AT(&area->themes, struct theme, k)->heading, &goal->theme->heading))
				return true;
	}
	return false;
}

static void diff_goal(struct diff *diff, const struct goal *before, const struct goal *after,
		      const struct contract *from, const struct contract *to)
{
	struct spot spot = goal_spot(diff, before), now = goal_spot(diff, after);
	const struct change *first = diff->newest;

	say_loudly(diff,
		   diff_part(diff, &spot, "måltal", "target", diff_target(diff, before), diff_target(diff, after)));
	say_loudly(diff, diff_part(diff, &spot, "frist", "deadline", deadline_of(diff, before, after, from),
				   deadline_of(diff, after, before, to)));
	diff_record(diff, OWNER_GOAL, before, after, spot);
	diff_baseline(diff, before, first);
	if (!(same_text(spot.area, now.area) && same_text(spot.theme, now.theme)) &&
	    !text_same(diff->arena, place_of(diff, &spot), place_of(diff, &now)) && has_place(to, before))
		diff_add(diff, CHANGE_MOVED, &spot, "mål", "goal", place_of(diff, &spot), place_of(diff, &now));
}

static void diff_goals(struct diff *diff, const struct contract *before, const struct contract *after)
{
	const struct pairs pairs = diff->goals;

	for (uint32_t i = 0; i < before->goal_count; i++) {
		const struct goal *goal = before->goals[i];
		struct spot spot = goal_spot(diff, goal);

		if (pairs.to[i] == UINT32_MAX)
			say_loudly(diff, diff_add(diff, CHANGE_REMOVED, &spot, "mål", "goal", goal->text.text, NULL));
		else
			diff_goal(diff, goal, after->goals[pairs.to[i]], before, after);
	}
	for (uint32_t i = 0; i < after->goal_count; i++) {
		const struct goal *goal = after->goals[i];
		const char *target;
		struct spot spot;

		if (pairs.taken[i])
			continue;
		target = diff_target(diff, goal);
		spot = goal_spot(diff, goal);
		diff_add(diff, CHANGE_ADDED, &spot, "mål", "goal", NULL, target ? target : goal->text.text);
	}
}

void diff_contract(struct diff *diff, const struct contract *before, const struct contract *after)
{
	diff->adopted = is_known(before->common.adopted) && date_cmp(before->period.from, after->period.from) == 0 &&
			date_cmp(before->period.to, after->period.to) == 0;
	diff->goals = diff_pairs(diff->arena, ids_of(diff, before), before->goal_count, ids_of(diff, after),
				 after->goal_count);
	diff_record(diff, OWNER_CONTRACT, before, after, (struct spot){ .area = NULL });
	diff_groups(diff, areas_of(diff, before), areas_of(diff, after), false);
	diff_goals(diff, before, after);
}
/* NOLINTEND(misc-no-recursion) */
