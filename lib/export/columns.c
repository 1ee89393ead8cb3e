/* SPDX-License-Identifier: MPL-2.0 */
/* The columns of the two tables, each with how its cell is read from the model. */
#include "export/export.h"

static const char *figure(const struct export_row *row, const struct num *num)
{
	return plain_figure(row->arena, &(struct figure){ true, ratio_num(num) });
}

static const char *unit(const struct export_row *row, const struct unit *unit)
{
	return unit->id == UNIT_NONE ? NULL : unit_name(unit, row->lang, false);
}

static const char *number(const struct export_row *row, const struct amount *amount)
{
	return is_known(*amount) ? figure(row, &amount->quantity.num) : NULL;
}

static const char *fixed(enum words set, const struct word *word)
{
	return is_known(*word) ? word_name(set, word->value, KK_LANG_EN) : NULL;
}

static const char *municipality(const struct export_row *row)
{
	return plain_text(&row->contract->common->municipality);
}

static const char *code(const struct export_row *row)
{
	const struct file *file = row->contract->municipality;

	return file && file->type == DOC_MUNICIPALITY ? plain_text(&FILE_MUNICIPALITY(file)->code)
		: NULL;
}

static const char *contract(const struct export_row *row)
{
	return row->contract->path;
}

static const char *period_from(const struct export_row *row)
{
	return plain_date(row->arena, FILE_CONTRACT(row->contract)->period.from);
}

static const char *period_to(const struct export_row *row)
{
	return plain_date(row->arena, FILE_CONTRACT(row->contract)->period.to);
}

static const char *committee(const struct export_row *row)
{
	const char *own = plain_text(&row->area->committee);

	return own ? own : plain_text(&row->contract->common->committee);
}

static const char *area(const struct export_row *row)
{
	return plain_text(&row->area->name);
}

static const char *theme(const struct export_row *row)
{
	return row->theme ? plain_text(&row->theme->heading) : NULL;
}

static const char *kind(const struct export_row *row)
{
	return row->goal ? "goal" : "indicator";
}

static const char *id(const struct export_row *row)
{
	return plain_text(row->goal ? &row->goal->id : &row->indicator->id);
}

static const char *text(const struct export_row *row)
{
	return plain_text(row->goal ? &row->goal->text : &row->indicator->text);
}

static const char *measure(const struct export_row *row)
{
	return row->goal ? plain_text(&row->goal->measure) : NULL;
}

/* The comparator's key in English, and what stands behind it. */
struct comparison {
	const char *name;
	const struct num *low, *high;
	const struct unit *unit;
};

static struct comparison amount_of(const char *name, const struct amount *amount)
{
	return (struct comparison){ name, &amount->quantity.num, NULL, &amount->quantity.unit };
}

static struct comparison comparison_of(const struct export_row *row)
{
	const struct goal *goal = row->goal;
	const struct range *between = goal ? goal->between : NULL;

	switch (goal ? goal->comparator : CMP_NONE) {
	case CMP_AT_LEAST:
		return amount_of("at_least", goal->at_least);
	case CMP_AT_MOST:
		return amount_of("at_most", goal->at_most);
	case CMP_INCREASE:
		return amount_of("increase_by", goal->increase);
	case CMP_DECREASE:
		return amount_of("decrease_by", goal->decrease);
	case CMP_MAINTAIN:
		return amount_of("maintain", goal->maintain);
	case CMP_DONE:
		return (struct comparison){ "done", NULL, NULL, NULL };
	case CMP_BETWEEN:
		return (struct comparison){ "between", &between->low.num, &between->high.num, &between->low.unit };
	default:
		return (struct comparison){ NULL, NULL, NULL, NULL };
	}
}

static const char *comparator(const struct export_row *row)
{
	return comparison_of(row).name;
}

static const char *value(const struct export_row *row)
{
	struct comparison comparison = comparison_of(row);

	return comparison.low ? figure(row, comparison.low) : NULL;
}

static const char *value_high(const struct export_row *row)
{
	struct comparison comparison = comparison_of(row);

	return comparison.high ? figure(row, comparison.high) : NULL;
}

static const char *value_unit(const struct export_row *row)
{
	struct comparison comparison = comparison_of(row);

	return comparison.unit ? unit(row, comparison.unit) : NULL;
}

/* What its measurements are in. */
static const char *measured_unit(const struct export_row *row)
{
	return row->goal ? unit(row, goal_unit(row->goal)) : plain_text(&row->indicator->unit);
}

static const char *baseline(const struct export_row *row)
{
	return row->goal ? number(row, &row->goal->baseline->value) : NULL;
}

static const char *baseline_date(const struct export_row *row)
{
	return row->goal ? plain_day(row->arena, &row->goal->baseline->date) : NULL;
}

static const char *from(const struct export_row *row)
{
	return row->goal ? plain_day(row->arena, row->goal->from) : NULL;
}

/* Where the goal names none, the period's last day is (format.md). */
static const char *deadline(const struct export_row *row)
{
	const char *own = row->goal ? plain_day(row->arena, &row->goal->deadline) : NULL;

	return own || !row->goal ? own : period_to(row);
}

static const char *frequency(const struct export_row *row)
{
	return row->goal ? fixed(WORDS_FREQUENCY, &row->goal->frequency) : NULL;
}

static const char *counting(const struct export_row *row)
{
	return row->goal ? fixed(WORDS_COUNTING, row->goal->counting) : NULL;
}

static const char *source(const struct export_row *row)
{
	return plain_text(row->goal ? &row->goal->source : &row->indicator->source);
}

static const char *responsible(const struct export_row *row)
{
	const char *own = row->goal ? plain_text(row->goal->responsible) : NULL;

	return own ? own : plain_text(&row->area->responsible);
}

static const char *document(const struct export_row *row)
{
	return row->document->path;
}

static const char *as_of(const struct export_row *row)
{
	return row->document->type == DOC_FOLLOWUP ? plain_day(row->arena, &FILE_FOLLOWUP(row->document)->as_of) : NULL;
}

static const char *date(const struct export_row *row)
{
	return plain_day(row->arena, &row->measurement->date);
}

static const char *measured(const struct export_row *row)
{
	const struct result *result = &row->measurement->value;

	if (result->answer != ANSWER_NONE)
		return word_name(WORDS_ANSWER, (int)result->answer, KK_LANG_EN);
	return figure(row, &result->quantity.num);
}

static const char *result_unit(const struct export_row *row)
{
	const struct result *result = &row->measurement->value;

	if (result->answer != ANSWER_NONE)
		return NULL;
	return result->quantity.unit.id == UNIT_NONE ? measured_unit(row) : unit(row, &result->quantity.unit);
}

static const char *group(const struct export_row *row)
{
	return plain_text(row->measurement->group);
}

static const char *measurement_source(const struct export_row *row)
{
	const char *own = plain_text(row->measurement->source);

	return own ? own : source(row);
}

static const char *note(const struct export_row *row)
{
	return plain_text(row->measurement->note);
}

const struct export_column goal_columns[] = {
	{ "municipality", municipality, COLUMN_WORDS },
	{ "code", code, COLUMN_WORDS },
	{ "contract", contract, COLUMN_PATH },
	{ "period_from", period_from, COLUMN_WORDS },
	{ "period_to", period_to, COLUMN_WORDS },
	{ "committee", committee, COLUMN_WORDS },
	{ "area", area, COLUMN_WORDS },
	{ "theme", theme, COLUMN_WORDS },
	{ "kind", kind, COLUMN_WORDS },
	{ "id", id, COLUMN_WORDS },
	{ "text", text, COLUMN_WORDS },
	{ "measure", measure, COLUMN_WORDS },
	{ "comparator", comparator, COLUMN_WORDS },
	{ "target", value, COLUMN_FIGURE },
	{ "target_high", value_high, COLUMN_FIGURE },
	{ "target_unit", value_unit, COLUMN_WORDS },
	{ "unit", measured_unit, COLUMN_WORDS },
	{ "baseline", baseline, COLUMN_FIGURE },
	{ "baseline_date", baseline_date, COLUMN_WORDS },
	{ "from", from, COLUMN_WORDS },
	{ "deadline", deadline, COLUMN_WORDS },
	{ "frequency", frequency, COLUMN_WORDS },
	{ "counting", counting, COLUMN_WORDS },
	{ "source", source, COLUMN_WORDS },
	{ "responsible", responsible, COLUMN_WORDS },
};
const size_t goal_column_count = COUNT(goal_columns);

const struct export_column measurement_columns[] = {
	{ "contract", contract, COLUMN_PATH },
	{ "kind", kind, COLUMN_WORDS },
	{ "id", id, COLUMN_WORDS },
	{ "document", document, COLUMN_PATH },
	{ "as_of", as_of, COLUMN_WORDS },
	{ "date", date, COLUMN_WORDS },
	{ "value", measured, COLUMN_FIGURE },
	{ "value_unit", result_unit, COLUMN_WORDS },
	{ "group", group, COLUMN_WORDS },
	{ "value_source", measurement_source, COLUMN_WORDS },
	{ "note", note, COLUMN_WORDS },
};
const size_t measurement_column_count = COUNT(measurement_columns);
