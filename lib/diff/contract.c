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

/* Which of the goals of its contract, where they stand together. */
struct range_of_goals { uint32_t first, count; };

static void add_goals(struct range_of_goals *range, const struct list *goals)
{
	uint32_t first = goals->count ? LIST_AT(goals, const struct goal, 0)->index : UINT32_MAX;

	range->first = first < range->first ? first : range->first;
	range->count += goals->count;
}

static struct range_of_goals goals_of(const struct group *group)
{
	struct range_of_goals range = { UINT32_MAX, 0 };

	if (group->theme) {
		add_goals(&range, &group->theme->goals);
		return range;
	}
	add_goals(&range, &group->area->goals);
	for (uint32_t i = 0; i < group->area->themes.count; i++)
		add_goals(&range, &LIST_AT(&group->area->themes, const struct theme, i)->goals);
	return range;
}

/* Which of the groups a goal stands in; UINT32_MAX: none. They are all areas of a contract or all themes of an area. */
static uint32_t group_with(const struct group *groups, const struct goal *goal)
{
	if (!groups->theme)
		return (uint32_t)(goal->area - groups->area);
	return goal->area == groups->area && goal->theme ? (uint32_t)(goal->theme - groups->theme) : UINT32_MAX;
}

/* What has another name but a goal in common was renamed. */
static void pair_renamed(struct diff *diff, const struct group *before, uint32_t before_count,
			 const struct group *after, uint32_t after_count, struct pairs *pairs)
{
	const struct contract *to = (const void *)diff->to->common;

	for (uint32_t i = 0; after_count && i < before_count; i++) {
		struct range_of_goals range = goals_of(&before[i]);

		for (uint32_t k = 0; pairs->to[i] == UINT32_MAX && k < range.count; k++) {
			uint32_t at = diff->goals.to[range.first + k];
			uint32_t n = at == UINT32_MAX ? UINT32_MAX : group_with(after, to->goals[at]);

			if (n == UINT32_MAX || pairs->taken[n])
				continue;
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

static const char **area_ids(struct diff *diff, const struct groups *areas)
{
	const char **ids = NEW_ARRAY(diff->arena, const char *, areas->count + (size_t)1);

	for (uint32_t i = 0; i < areas->count; i++)
		ids[i] = is_known(areas->items[i].area->id) ? areas->items[i].area->id.text : NULL;
	return ids;
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

	if (!themes) /* an area pairs by id, too, where both have one */
		diff_pair(diff->arena, area_ids(diff, &before), before.count, area_ids(diff, &after), after.count,
			  &pairs);
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

struct change *diff_part(struct diff *diff, const struct spot *spot, const char *danish, const char *english,
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

static const char *place_key(struct diff *diff, const struct text *area, const struct text *theme)
{
	struct out out;

	out_memory(&out, diff->arena);
	put(&out, area->text);
	if (theme) {
		put_char(&out, '\n');
		put(&out, theme->text);
	}
	return out_text(&out);
}

static void find_places(struct diff *diff, const struct contract *contract)
{
	size_t count = contract->areas.count;

	for (uint32_t i = 0; i < contract->areas.count; i++)
		count += LIST_AT(&contract->areas, struct area, i)->themes.count;
	diff->places = NEW(diff->arena, struct distinct);
	distinct_init(diff->places, diff->arena, count);
	for (uint32_t i = 0; i < contract->areas.count; i++) {
		const struct area *area = LIST_AT(&contract->areas, struct area, i);

		(void)distinct_add(diff->places, place_key(diff, &area->name, NULL));
		for (uint32_t k = 0; k < area->themes.count; k++)
			(void)distinct_add(diff->places, place_key(diff, &area->name,
								   &LIST_AT(&area->themes, struct theme, k)->heading));
	}
}

/* Is there still an area and theme of these names? Else they were renamed, and their goals stay where they are. */
static bool has_place(struct diff *diff, const struct contract *contract, const struct goal *goal)
{
	if (!diff->places)
		find_places(diff, contract);
	return distinct_find(diff->places, place_key(diff, &goal->area->name,
						     goal->theme ? &goal->theme->heading : NULL)) != NO_NUMBER;
}

static void diff_goal(struct diff *diff, const struct goal *before, const struct goal *after,
		      const struct contract *from, const struct contract *to)
{
	struct spot spot = goal_spot(diff, before), now = goal_spot(diff, after);
	const struct change *first = diff->newest;
	const char *target = diff_target(diff, before);

	say_loudly(diff, diff_part(diff, &spot, "måltal", "target", target,
				   diff_same_target(before, after) ? target : diff_target(diff, after)));
	say_loudly(diff, diff_part(diff, &spot, "frist", "deadline", deadline_of(diff, before, after, from),
				   deadline_of(diff, after, before, to)));
	diff_record(diff, OWNER_GOAL, before, after, spot);
	diff_baseline(diff, before, first);
	if (!(same_text(spot.area, now.area) && same_text(spot.theme, now.theme)) &&
	    !text_same(diff->arena, place_of(diff, &spot), place_of(diff, &now)) && has_place(diff, to, before))
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
