/* SPDX-License-Identifier: MPL-2.0 */
/* What follows from a contract as a whole: its goals in order, their comparators, ids used twice. */
#include <assert.h>
#include <string.h>

#include "set/set.h"

struct comparator_field {
	enum comparator comparator;
	const struct field *field;
};

#define COMPARATORS 7

static void comparator_fields(const struct goal *goal, struct comparator_field fields[COMPARATORS])
{
	fields[0] = (struct comparator_field){ CMP_AT_LEAST, &goal->at_least->field };
	fields[1] = (struct comparator_field){ CMP_AT_MOST, &goal->at_most->field };
	fields[2] = (struct comparator_field){ CMP_BETWEEN, &goal->between->field };
	fields[3] = (struct comparator_field){ CMP_INCREASE, &goal->increase->field };
	fields[4] = (struct comparator_field){ CMP_DECREASE, &goal->decrease->field };
	fields[5] = (struct comparator_field){ CMP_MAINTAIN, &goal->maintain->field };
	fields[6] = (struct comparator_field){ CMP_DONE, &goal->done->field };
}

const char *goal_label(struct arena *arena, const struct goal *goal)
{
	const char *text = goal->text.text ? goal->text.text : "?";
	const char *at = text, *end = text + strlen(text);

	if (goal->id.field.state == KNOWN)
		return goal->id.text;
	for (size_t length = 0; at < end && length < 40; length++)
		(void)text_next(&at, end);
	return at == end ? text : arena_text(arena, text, (size_t)(at - text));
}

/* Its key is a comparator: a misspelt one has been told of, and may have meant something else, as one behind a lost
 * hyphen belongs to another goal; and so has one that became part of the text under another key. */
static bool is_spelt(const struct file *file, const struct field *field)
{
	const struct node *name = node_key(field->node);
	const struct key *key;

	assert(name);
	key = key_find(file->set->keys, OWNER_GOAL, node_folded(name), name->hash);
	return !name->refused && key && (key->flags & COMPARATOR);
}

static void report_two(struct file *file, const struct goal *goal, const struct node *one, const struct node *other)
{
	static const struct bilingual label = { { "det første", "the first" } };
	bool later = other->start.line > one->start.line ||
		     (other->start.line == one->start.line && other->start.column > one->start.column);
	const struct node *first = later ? one : other, *second = later ? other : one;

	if (decode_comes_again(first, second))
		return;
	find_relate(find_report(file, MSG_two_comparators, node_place(&file->source, node_key(second)),
				goal->record.node,
				ARGS(goal_label(&file->arena, goal), node_key(first)->text, node_key(second)->text)),
		    node_place(&file->source, node_key(first)), label);
}

/* Exactly one comparator (format.md); of two the one that stands first is related to. */
void comparator_find(struct file *file, struct goal *goal)
{
	struct comparator_field fields[COMPARATORS];
	const struct field *first = NULL;

	comparator_fields(goal, fields);
	goal->comparator = CMP_NONE;
	for (size_t i = 0; i < COMPARATORS; i++) {
		const struct field *field = fields[i].field;

		if (field->state == ABSENT)
			continue;
		if (!first) {
			first = goal->comparator_field = field;
			goal->comparator = field->state == KNOWN ? fields[i].comparator : CMP_UNKNOWN;
			continue;
		}
		if (is_spelt(file, first) && is_spelt(file, field))
			report_two(file, goal, first->node, field->node);
		goal->comparator = CMP_UNKNOWN;
	}
	/* A key that nobody knows may have been meant as the comparator. */
	if (goal->comparator == CMP_NONE && goal->record.has_unknown_key)
		goal->comparator = CMP_UNKNOWN;
}

static void count_list(const struct list *list, uint32_t *count)
{
	*count += list->count;
}

static uint32_t count_goals(const struct contract *contract)
{
	uint32_t count = 0;

	for (uint32_t i = 0; i < contract->areas.count; i++) {
		const struct area *area = LIST_AT(&contract->areas, struct area, i);

		count_list(&area->goals, &count);
		for (uint32_t k = 0; k < area->themes.count; k++)
			count_list(&LIST_AT(&area->themes, struct theme, k)->goals, &count);
	}
	return count;
}

static bool is_unreadable(const struct list *list)
{
	return list->field.state == UNKNOWN;
}

static bool hides_another(const struct goal *goal)
{
	return !is_known(goal->text) && decode_comes_again(node_first(goal->record.node), NULL);
}

static void add_goals(struct file *file, struct contract *contract, const struct list *goals, const struct area *area,
		      const struct theme *theme, uint32_t *number)
{
	contract->goals_unknown |= is_unreadable(goals);
	for (uint32_t i = 0; i < goals->count; i++) {
		struct goal *goal = LIST_AT(goals, struct goal, i);

		goal->area = area;
		goal->theme = theme;
		goal->number[0] = area->number;
		goal->number[1] = ++*number;
		contract->goals_unknown |=
			goal->record.state != KNOWN || goal->id.field.state == UNKNOWN || hides_another(goal);
		if (goal->record.state != KNOWN)
			goal->comparator = CMP_UNKNOWN;
		else
			comparator_find(file, goal);
		goal->index = contract->goal_count;
		contract->goals[contract->goal_count++] = goal;
	}
}

static size_t slot_of(const struct contract *contract, const char *id)
{
	size_t at = key_hash(id) & (contract->slots - 1);

	while (contract->by_id[at] && strcmp(contract->by_id[at]->id.text, id) != 0)
		at = (at + 1) & (contract->slots - 1);
	return at;
}

const struct goal *contract_goal(const struct contract *contract, const char *id)
{
	return contract->by_id[slot_of(contract, id)];
}

/* Of two goals with one id the first is found. */
void contract_index(struct arena *arena, struct contract *contract)
{
	contract->slots = 16;
	while (contract->slots < (size_t)contract->goal_count * 2)
		contract->slots *= 2;
	contract->by_id = NEW_ARRAY(arena, struct goal *, contract->slots);
	for (uint32_t i = 0; i < contract->goal_count; i++) {
		struct goal *goal = contract->goals[i];
		size_t at;

		if (goal->id.field.state == ABSENT || !goal->id.text)
			continue;
		at = slot_of(contract, goal->id.text);
		if (!contract->by_id[at])
			contract->by_id[at] = goal;
	}
}

static void check_indicators(struct file *file, const struct list *indicators)
{
	for (uint32_t i = 0; i < indicators->count; i++) {
		const struct indicator *indicator = LIST_AT(indicators, struct indicator, i);

		indicator_units_check(file, indicator);
		groups_check(file, &indicator->groups, &indicator->benchmarks, &indicator->measurements);
	}
}

static void check_figures(struct file *file, const struct contract *contract)
{
	for (uint32_t i = 0; i < contract->goal_count; i++) {
		units_check(file, contract->goals[i]);
		groups_check(file, contract->goals[i]->groups, contract->goals[i]->benchmarks, NULL);
	}
	for (uint32_t i = 0; i < contract->areas.count; i++) {
		const struct area *area = LIST_AT(&contract->areas, struct area, i);

		check_indicators(file, &area->indicators);
		for (uint32_t k = 0; k < area->themes.count; k++)
			check_indicators(file, &LIST_AT(&area->themes, struct theme, k)->indicators);
	}
}

static void refuse_indicators_again(struct file *file, struct id_table *table, const struct list *indicators)
{
	for (uint32_t i = 0; i < indicators->count; i++)
		ids_add(file, table, &LIST_AT(indicators, struct indicator, i)->id);
}

static uint32_t count_indicators(const struct contract *contract)
{
	uint32_t count = 0;

	for (uint32_t i = 0; i < contract->areas.count; i++) {
		const struct area *area = LIST_AT(&contract->areas, struct area, i);

		count_list(&area->indicators, &count);
		for (uint32_t k = 0; k < area->themes.count; k++)
			count_list(&LIST_AT(&area->themes, struct theme, k)->indicators, &count);
	}
	return count;
}

/* Goals and indicators share their ids: both have a place of their own on the page. */
static void check_ids(struct file *file, struct contract *contract)
{
	struct id_table goals = ids_new(&file->arena, contract->goal_count + count_indicators(contract));
	struct id_table areas = ids_new(&file->arena, contract->areas.count);

	for (uint32_t i = 0; i < contract->goal_count; i++)
		ids_add(file, &goals, &contract->goals[i]->id);
	for (uint32_t i = 0; i < contract->areas.count; i++) {
		struct area *area = LIST_AT(&contract->areas, struct area, i);

		ids_add(file, &areas, &area->id);
		refuse_indicators_again(file, &goals, &area->indicators);
		for (uint32_t k = 0; k < area->themes.count; k++)
			refuse_indicators_again(file, &goals, &LIST_AT(&area->themes, struct theme, k)->indicators);
	}
}

static bool has_some(const struct texts *means)
{
	return means->field.state == KNOWN && means->count;
}

static bool goals_have_means(const struct list *goals)
{
	for (uint32_t i = 0; i < goals->count; i++)
		if (has_some(&LIST_AT(goals, struct goal, i)->means))
			return true;
	return false;
}

/* Does the area have means, on itself, a theme or a goal? */
static bool area_has_means(const struct area *area)
{
	if (has_some(&area->means) || goals_have_means(&area->goals))
		return true;
	for (uint32_t i = 0; i < area->themes.count; i++) {
		const struct theme *theme = LIST_AT(&area->themes, struct theme, i);

		if (has_some(&theme->means) || goals_have_means(&theme->goals))
			return true;
	}
	return false;
}

/* Among the means stand groups of keys: goals whose own line is lost, told of there (KK008). */
static bool hold_groups(const struct texts *means)
{
	for (uint32_t i = 0; i < means->count; i++)
		if (means->items[i].field.state == UNKNOWN && means->items[i].field.node->kind == NODE_MAP)
			return true;
	return false;
}

bool area_hides_goals(const struct area *area)
{
	if (!is_present(area->goals) && hold_groups(&area->means))
		return true;
	for (uint32_t i = 0; i < area->themes.count; i++) {
		const struct theme *theme = LIST_AT(&area->themes, struct theme, i);

		if (!is_present(theme->goals) && hold_groups(&theme->means))
			return true;
	}
	return false;
}

void contract_finish(struct file *file)
{
	struct contract *contract = FILE_CONTRACT(file);

	contract->goals = NEW_ARRAY(&file->arena, struct goal *, count_goals(contract));
	contract->goals_unknown = is_unreadable(&contract->areas) || contract->common.record.has_unknown_key;
	for (uint32_t i = 0; i < contract->areas.count; i++) {
		struct area *area = LIST_AT(&contract->areas, struct area, i);
		uint32_t number = 0;

		area->number = i + 1;
		area->has_means = area_has_means(area);
		contract->goals_unknown |=
			area->record.state != KNOWN || area->record.has_unknown_key || is_unreadable(&area->themes) ||
			area_hides_goals(area);
		for (uint32_t k = 0; k < area->themes.count; k++) {
			const struct theme *theme = LIST_AT(&area->themes, struct theme, k);

			contract->goals_unknown |= theme->record.state != KNOWN || theme->record.has_unknown_key;
			add_goals(file, contract, &theme->goals, area, theme, &number);
		}
		add_goals(file, contract, &area->goals, area, NULL, &number);
	}
	contract_index(&file->arena, contract);
	check_ids(file, contract);
	shared_check(file);
	check_figures(file, contract);
}

void contract_replaces(struct file *file)
{
	struct contract *contract = FILE_CONTRACT(file);

	if (!is_known(contract->replaces) || file->set->linked)
		return;
	file->replaces = load_contract(file, &contract->replaces);
	if (!file->replaces)
		contract->replaces.field.state = UNKNOWN;
}
