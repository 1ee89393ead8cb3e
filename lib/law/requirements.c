/* SPDX-License-Identifier: MPL-2.0 */
/* The demands of the statute on the documents of a run, and the findings that say which are not met. */
#include <string.h>

#include "law/requirements.h"

/* The demands made on one document. */
struct demands {
	struct arena *arena;
	const struct checked *file;
	struct areas areas;
	struct requirement *first, **last;
	size_t count;
	struct requirement **slots; /* a hash table over clause and area; of equal ones the first */
	size_t slot_count;
};

/* What the executive order asks of each type of document: of all of it, or of each service area. */
static const struct demand {
	enum doc_type type;
	enum clause_id clause;
	bool each_area;
} table[] = {
	{ DOC_CONTRACT, BEK_1, false },
	{ DOC_CONTRACT, BEK_2_1, true },
	{ DOC_CONTRACT, BEK_2_2, true },
	{ DOC_CONTRACT, BEK_3, false },
	{ DOC_CONTRACT, BEK_6, false },
	{ DOC_FOLLOWUP, BEK_4, false },
	{ DOC_FOLLOWUP, BEK_5_1, true },
	{ DOC_FOLLOWUP, BEK_5_2, true },
	{ DOC_FOLLOWUP, BEK_6, false },
};

/* `area`: by its number; 0: on the whole. */
static struct requirement *add(struct demands *demands, enum clause_id clause, uint32_t area)
{
	struct requirement *requirement = NEW(demands->arena, struct requirement);

	requirement->file = demands->file;
	requirement->clause = clause;
	requirement->area_number = area;
	requirement->verdict = demands->file->broken || !demands->file->readable ? VERDICT_UNKNOWN : VERDICT_MET;
	requirement->last = &requirement->findings;
	*demands->last = requirement;
	demands->last = &requirement->next;
	requirement->number = demands->count++;
	return requirement;
}

/* Where the first demand of a clause on an area, or on the whole, is or belongs. */
static struct requirement **slot_of(const struct demands *demands, enum clause_id clause, uint32_t area)
{
	uint64_t hash = ((uint64_t)area * CLAUSE_COUNT + clause) * UINT64_C(0x9E3779B97F4A7C15);
	size_t at = (size_t)(hash >> 32) & (demands->slot_count - 1);

	while (demands->slots[at] && (demands->slots[at]->clause != clause || demands->slots[at]->area_number != area))
		at = (at + 1) & (demands->slot_count - 1);
	return &demands->slots[at];
}

static void insert(struct demands *demands, struct requirement *requirement)
{
	struct requirement **slot = slot_of(demands, requirement->clause, requirement->area_number);

	if (!*slot)
		*slot = requirement;
}

/* With room for a demand of each clause, which findings may still add. */
static void index_demands(struct demands *demands)
{
	demands->slot_count = 16;
	while (demands->slot_count < (demands->count + CLAUSE_COUNT) * 2)
		demands->slot_count *= 2;
	demands->slots = NEW_ARRAY(demands->arena, struct requirement *, demands->slot_count);
	for (struct requirement *each = demands->first; each; each = each->next)
		insert(demands, each);
}

static void add_each_area(struct demands *demands, enum clause_id clause)
{
	const char *name = demands->areas.names;

	for (uint32_t i = 0; i < demands->areas.count; i++) {
		add(demands, clause, i + 1)->area = name;
		name += strlen(name) + 1;
	}
}

static void add_demands(struct demands *demands)
{
	struct requirement *whole = add(demands, CLAUSE_NONE, 0);

	whole->verdict = VERDICT_MET;
	if (!demands->file->readable)
		return;
	for (size_t i = 0; i < COUNT(table); i++) {
		if (table[i].type != demands->file->type)
			continue;
		if (table[i].each_area)
			add_each_area(demands, table[i].clause);
		else
			(void)add(demands, table[i].clause, 0);
	}
}

/* The first demand of a clause, on the whole or on the area. */
static struct requirement *asked_by(const struct demands *demands, enum clause_id clause, uint32_t area)
{
	struct requirement *whole = *slot_of(demands, clause, 0), *part = *slot_of(demands, clause, area);

	if (!whole || !part)
		return whole ? whole : part;
	return whole->number < part->number ? whole : part;
}

static void cite(const struct demands *demands, struct requirement *requirement, const struct finding *finding)
{
	struct cited *cited = NEW(demands->arena, struct cited);

	cited->finding = finding;
	*requirement->last = cited;
	requirement->last = &cited->next;
	if (finding->severity == SEVERITY_ERROR && !finding->suppressed)
		requirement->verdict = VERDICT_UNMET;
}

/* A finding counts against each demand whose clause its rule cites. An error that no demand takes is
 * one of its own; anything else belongs to the document. */
static void attribute(struct demands *demands, const struct finding *finding)
{
	const struct rule *rule = &rules[messages[finding->message].rule];
	uint32_t area = finding_area_number(finding);
	bool cited = false;

	for (unsigned i = 0; i < rule->clause_count; i++) {
		struct requirement *requirement = asked_by(demands, rule->clauses[i], area);

		if (requirement) {
			cite(demands, requirement, finding);
			cited = true;
		}
	}
	if (cited)
		return;
	if (rule->clause_count && finding->severity == SEVERITY_ERROR) {
		struct requirement *own = add(demands, rule->clauses[0], 0);

		insert(demands, own);
		cite(demands, own, finding);
	} else {
		cite(demands, demands->first, finding);
	}
}

/* The first finding of a path or of one after it: findings are sorted by path. */
static size_t first_of(const struct run *run, const char *path)
{
	size_t low = 0, high = run->finding_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strcmp(run->findings[middle]->file->path, path) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

struct requirement *requirements_of(const struct run *run, size_t file)
{
	const struct checked *checked = run->files[file];
	struct demands demands = { .arena = run->arena, .file = checked };

	if (checked->areas)
		demands.areas = *checked->areas;
	else if (checked->file)
		demands.areas = areas_of(run->arena, checked->file, run->lang);
	demands.last = &demands.first;
	add_demands(&demands);
	index_demands(&demands);
	for (size_t i = first_of(run, checked->path);
	     i < run->finding_count && strcmp(run->findings[i]->file->path, checked->path) == 0; i++)
		attribute(&demands, run->findings[i]);
	return demands.first;
}

void requirements_count(const struct run *run, size_t *asked, size_t *met)
{
	struct arena_mark mark = arena_mark(run->arena);

	*asked = *met = 0;
	for (size_t i = 0; i < run->file_count; i++) {
		for (const struct requirement *each = requirements_of(run, i); each; each = each->next)
			if (each->clause != CLAUSE_NONE && each->verdict != VERDICT_UNKNOWN) {
				++*asked;
				*met += each->verdict == VERDICT_MET;
			}
		arena_rewind(run->arena, &mark);
	}
}

const char *requirement_name(const struct run *run, const struct requirement *requirement)
{
	struct out name;

	if (requirement->clause == CLAUSE_NONE)
		return run->lang == KK_LANG_DA ? "dokumentet" : "the document";
	out_memory(&name, run->arena);
	put(&name, clauses[requirement->clause].act);
	put_char(&name, ' ');
	put(&name, clauses[requirement->clause].ref);
	if (requirement->area) {
		put(&name, ": ");
		put(&name, requirement->area);
	}
	return out_text(&name);
}

const char *requirement_reason(const struct run *run)
{
	return run->lang == KK_LANG_DA ? "dokumentet kan ikke læses i sin helhed"
				       : "the document cannot be read as a whole";
}
