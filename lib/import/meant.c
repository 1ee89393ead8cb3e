/* SPDX-License-Identifier: MPL-2.0 */
/* Which goal of the contracts a cell means: by its id, its number in the contract, its text, or what is measured. */
#include <string.h>

#include "import/meant.h"

#define LISTED 4 /* ids that are named where a text is that of several goals */

static const char *folded_field(struct arena *arena, const struct text *field)
{
	return is_known(*field) ? text_folded(arena, import_plain(arena, field->text)) : "";
}

static void add_goals(struct meanings *meanings, const struct contract *contract)
{
	struct arena *arena = meanings->arena;

	for (uint32_t i = 0; i < contract->goal_count; i++) {
		const struct goal *goal = contract->goals[i];
		struct out number;

		if (!is_known(goal->id))
			continue;
		out_memory(&number, arena);
		put_unsigned(&number, goal->number[0]);
		put_char(&number, '.');
		put_unsigned(&number, goal->number[1]);
		meanings->items[meanings->count++] = (struct meaning){
			goal->id.text, folded_field(arena, &goal->text), folded_field(arena, &goal->measure),
			out_text(&number)
		};
	}
}

struct meanings meanings_of(struct kk_set *set)
{
	struct meanings meanings = { .arena = &set->arena };
	size_t count = 1;

	for (size_t i = 0; i < set->input_count; i++)
		if (set->inputs[i]->common && set->inputs[i]->type == DOC_CONTRACT)
			count += FILE_CONTRACT(set->inputs[i])->goal_count;
	meanings.items = NEW_ARRAY(&set->arena, struct meaning, count);
	for (size_t i = 0; i < set->input_count; i++)
		if (set->inputs[i]->common && set->inputs[i]->type == DOC_CONTRACT)
			add_goals(&meanings, FILE_CONTRACT(set->inputs[i]));
	return meanings;
}

/* "Mål 2.1", folded, and "2.1". */
static const char *past_word(const char *folded)
{
	return folded + (strncmp(folded, "maal_", 5) == 0 || strncmp(folded, "goal_", 5) == 0 ? 5 : 0);
}

static bool is_meant(const struct meaning *meaning, const char *text, const char *folded, bool by_id)
{
	if (by_id)
		return strcmp(meaning->id, text) == 0;
	return strcmp(meaning->text, folded) == 0 || strcmp(meaning->measure, folded) == 0 ||
	       strcmp(meaning->number, past_word(folded)) == 0;
}

static void look(struct meant *meant, const struct meanings *meanings, const char *text, bool by_id)
{
	const char *folded = text_folded(meanings->arena, text);

	for (size_t i = 0; i < meanings->count; i++) {
		const struct meaning *meaning = &meanings->items[i];

		if (!is_meant(meaning, text, folded, by_id))
			continue;
		if (meant->count < LISTED) {
			put(&meant->ids, meant->count ? ", " : "");
			put(&meant->ids, meaning->id);
		}
		if (!meant->count++)
			meant->id = meaning->id;
	}
}

static void look_near(struct meant *meant, const struct meanings *meanings, const char *text)
{
	const char *folded = text_folded(meanings->arena, text);
	unsigned best = text_near_limit(folded) + 1;

	for (size_t i = 0; i < meanings->count; i++) {
		const char *id = meanings->items[i].id;
		unsigned distance = text_distance(folded, text_folded(meanings->arena, id), best);

		if (distance < best) {
			best = distance;
			meant->near = id;
		}
	}
}

struct meant goal_meant(const struct meanings *meanings, const char *text)
{
	struct meant meant = { .id = NULL };

	out_memory(&meant.ids, meanings->arena);
	look(&meant, meanings, text, true);
	if (!meant.count)
		look(&meant, meanings, text, false);
	if (!meant.count && strlen(text) <= LIMIT_ID)
		look_near(&meant, meanings, text);
	return meant;
}
