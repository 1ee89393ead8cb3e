/* SPDX-License-Identifier: MPL-2.0 */
/* The engine: each row of rules/rules.def run over every subject of its scope. */
#include <assert.h>
#include <string.h>

#include "rules/rules.h"

enum scope {
	READ, CONTRACT, AREA, GOAL, FIGURE, FOLLOWUP, RESULT, ROW, HISTORY, DOCUMENT, FOLDER, APPLICATION, CRITERION,
};

struct row {
	enum scope scope;
	union {
		void (*contract)(const struct check *, const struct contract *);
		void (*area)(const struct check *, const struct area *);
		void (*goal)(const struct check *, const struct goal *);
		void (*followup)(const struct check *, const struct followup *);
		void (*result)(const struct check *, const struct assessment *);
		void (*document)(const struct check *, const struct common *);
		void (*folder)(const struct check *);
		void (*application)(const struct check *, const struct application *);
	} run;
	void (*measured)(const struct check *, const struct assessment *, const struct measurement *);
};

#define ROW_READ(name) { .scope = READ }
#define ROW_CONTRACT(name) { .scope = CONTRACT, .run.contract = check_##name }
#define ROW_AREA(name) { .scope = AREA, .run.area = check_##name }
#define ROW_GOAL(name) { .scope = GOAL, .run.goal = check_##name }
#define ROW_FOLLOWUP(name) { .scope = FOLLOWUP, .run.followup = check_##name }
#define ROW_RESULT(name) { .scope = RESULT, .run.result = check_##name }
#define ROW_ROW(name) { .scope = ROW, .measured = check_##name }
#define ROW_HISTORY(name) { .scope = HISTORY, .measured = check_##name }
#define ROW_FIGURE(name) { .scope = FIGURE, .run.goal = check_##name, .measured = check_##name##_measured }
#define ROW_FOLDER(name) { .scope = FOLDER, .run.folder = check_##name }
#define ROW_APPLICATION(name) { .scope = APPLICATION, .run.application = check_##name }
#define ROW_CRITERION(name) { .scope = CRITERION, .run.goal = check_##name }
#define ROW_DOCUMENT(name) { .scope = DOCUMENT, .run.document = check_##name }

static const struct row rows[RULE_COUNT] = {
#define RULE(id, name, severity, law, scope, check, ...) [id] = ROW_##scope(check),
#define HUMAN(...)
#include "rules/rules.def"
#undef RULE
#undef HUMAN
};

struct finding *breach(const struct check *check, enum message_id message, struct place place,
		       const struct node *subject, const char *const *args)
{
	assert(messages[message].rule == check->rule);
	return find_report(check->file, message, place, subject, args);
}

struct place breach_place(const struct check *check, const struct field *field, const struct node *otherwise)
{
	if (field->node)
		return node_place(&check->file->source, field->node);
	return decode_map_place(check->file, otherwise);
}

const char *breach_year(const struct check *check, int year)
{
	return number_text(&check->file->arena, (uint64_t)year);
}

const char *breach_date(const struct check *check, struct date date)
{
	struct out out;

	out_memory(&out, &check->file->arena);
	put_date(&out, date, check->file->set->lang);
	return out_text(&out);
}

const char *breach_quantity(const struct check *check, const struct quantity *quantity)
{
	struct out out;

	out_memory(&out, &check->file->arena);
	put_quantity(&out, quantity, check->file->set->lang);
	return out_text(&out);
}

const char *breach_number(const struct check *check, int64_t number, const char *one_da, const char *many_da,
			  const char *one_en, const char *many_en)
{
	bool danish = check->file->set->lang == KK_LANG_DA;
	struct out out;

	out_memory(&out, &check->file->arena);
	put_unsigned(&out, (uint64_t)number);
	put_char(&out, ' ');
	put(&out, number == 1 ? (danish ? one_da : one_en) : danish ? many_da : many_en);
	return out_text(&out);
}

bool may_compare(const struct check *check)
{
	return !tally_is_over(&check->file->set->tally, TALLY_COMPARED);
}

bool is_nearer(const struct check *check, const char *folded, const char *other, unsigned *best)
{
	size_t a = strlen(folded), b = strlen(other);
	unsigned distance;

	check->file->set->tally.counts[TALLY_COMPARED] += (a < b ? b - a : a - b) < *best ? 16 + a * b : 1;
	distance = text_distance(folded, other, *best);
	if (distance >= *best)
		return false;
	*best = distance;
	return true;
}

static void each_area(const struct check *check, const struct row *row, const struct contract *contract)
{
	for (uint32_t i = 0; i < contract->areas.count; i++) {
		const struct area *area = LIST_AT(&contract->areas, struct area, i);

		if (area->record.state == KNOWN)
			row->run.area(check, area);
	}
}

/* What reading one goal's sentence took is given back before the next. */
static void each_goal(const struct check *check, const struct row *row, const struct contract *contract)
{
	for (uint32_t i = 0; i < contract->goal_count; i++) {
		if (contract->goals[i]->record.state == KNOWN)
			row->run.goal(check, contract->goals[i]);
		arena_free(check->scratch);
	}
}

static void each_result(const struct check *check, const struct row *row)
{
	for (size_t i = 0; i < check->all->count; i++) {
		const struct assessment *result = &check->all->items[i];

		if (row->scope == RESULT)
			row->run.result(check, result);
		for (size_t k = 0; row->scope != RESULT && k < result->measurement_count; k++)
			row->measured(check, result, result->measurements[k]);
	}
}

static void check_contract(struct check *check, const struct row *row)
{
	const struct contract *contract = FILE_CONTRACT(check->file);

	if (row->scope == CONTRACT)
		row->run.contract(check, contract);
	else if (row->scope == AREA)
		each_area(check, row, contract);
	else if (row->scope == GOAL || row->scope == FIGURE)
		each_goal(check, row, contract);
}

static void check_followup(struct check *check, const struct row *row)
{
	if (row->scope == FOLLOWUP)
		row->run.followup(check, FILE_FOLLOWUP(check->file));
	else if (row->scope == RESULT || (row->measured && (row->scope != HISTORY || check->archive)))
		each_result(check, row);
}

static void check_application(struct check *check, const struct row *row)
{
	const struct application *application = FILE_APPLICATION(check->file);

	if (row->scope == APPLICATION)
		row->run.application(check, application);
	for (uint32_t i = 0; row->scope == CRITERION && i < application->criteria.count; i++)
		if (LIST_AT(&application->criteria, struct goal, i)->record.state == KNOWN)
			row->run.goal(check, LIST_AT(&application->criteria, struct goal, i));
}

static void check_row(struct check *check, const struct row *row)
{
	struct file *file = check->file;

	if (file->type == DOC_CONTRACT)
		check_contract(check, row);
	if (file->type == DOC_FOLLOWUP)
		check_followup(check, row);
	if (file->type == DOC_APPLICATION)
		check_application(check, row);
	if (row->scope == FOLDER)
		row->run.folder(check);
	if (row->scope == DOCUMENT && (file->type == DOC_CONTRACT || file->type == DOC_FOLLOWUP))
		row->run.document(check, file->common);
}

/* A follow-up's goals with their progress, where a rule will ask for it, and what was published of them before. */
static void look_up(struct check *check, struct group *group, struct assessments *all, struct strangers *strangers)
{
	if (group) /* first, since making it takes as much room once more */
		check->archive = archive_of(&check->file->set->scratch, group);
	assess_where(check->scratch, check->file, (struct date){ 0, 0, 0 }, lacks_action, all);
	strangers_find(check, strangers);
}

static size_t count_of(const struct file *file)
{
	return file->findings ? file->findings->count : 0;
}

static void check_rows(struct check *check, struct group *group, struct assessments *all, struct strangers *strangers)
{
	if (check->file->type == DOC_FOLLOWUP)
		look_up(check, group, all, strangers);
	for (check->rule = 0; check->rule < RULE_COUNT; check->rule++)
		check_row(check, &rows[check->rule]);
}

static void leave(struct file *file, enum message_id message, size_t limit)
{
	struct tally *tally = &file->set->tally;

	if (!tally->told)
		find_report(file, message, decode_map_place(file, file->root), file->root,
			    ARGS(number_text(&file->arena, limit)));
	tally->told = true;
}

/* A small folder may have more to judge or to tell than anybody has memory for, or reads (KK004). */
static bool is_beyond(struct file *file)
{
	const struct tally *tally = &file->set->tally;

	if (file->type == DOC_FOLLOWUP && tally_is_over(tally, TALLY_GOALS))
		leave(file, MSG_limit_followed, LIMIT_FOLLOWED);
	else if (tally_is_over(tally, TALLY_FOUND))
		leave(file, MSG_limit_findings, LIMIT_FINDINGS);
	else
		return false;
	return true;
}

void rules_check(const struct folder *folder, struct file *file, struct arena *scratch)
{
	struct group *group = folder_group(folder, file);
	struct assessments all = { .count = 0 };
	struct strangers strangers = { .count = 0 };
	struct lineage lineage = { .now = NULL };
	struct check check = { .file = file, .today = file->set->today, .scratch = scratch, .folder = folder,
			       .group = group, .lineage = &lineage, .all = &all, .strangers = &strangers };
	size_t before = count_of(file);

	if (!file->common || is_beyond(file))
		return;
	check_rows(&check, group, &all, &strangers);
	file->set->tally.counts[TALLY_FOUND] += count_of(file) - before;
}
