/* SPDX-License-Identifier: MPL-2.0 */
/* Progress on a terminal: a row a goal with its status in word and sign, a bar, and the figures. */
#include <string.h>

#include "base/show.h"
#include "base/wrap.h"
#include "progress/overview.h"

enum { COLUMN_STATUS, COLUMN_GOAL, COLUMN_BAR, COLUMN_SHARE, COLUMN_VALUE, COLUMN_TARGET, COLUMNS };

struct table {
	struct arena *arena;
	const struct table_style *style;
	struct out *out;
	enum kk_lang lang;
	size_t width[COLUMNS];
	bool narrow; /* the figures of a goal stand below it */
	bool has_bars, begun;
};

static const struct { const char *sign, *color;
} looks[STATUS_COUNT] = {
	[STATUS_ACHIEVED] = { "✓", "32" },     [STATUS_ON_TRACK] = { "↗", "36" },
	[STATUS_PENDING] = { "◷", "2" },       [STATUS_BEHIND] = { "⧖", "33" },
	[STATUS_FAR_BEHIND] = { "▲", "33" },   [STATUS_REGRESSING] = { "↘", "31" },
	[STATUS_NOT_ACHIEVED] = { "✗", "31" }, [STATUS_NO_DATA] = { "–", "2" },
	[STATUS_NOT_ASSESSED] = { "–", "2" },
};

#define BAR_WIDTH 12
#define GAP 2
#define LEAST_GOAL 10

static size_t width_of(const char *text)
{
	return text_width(text, strlen(text));
}

static void put_color(const struct table *table, const char *color)
{
	if (!table->style->color)
		return;
	put(table->out, "\033[");
	put(table->out, color);
	put_char(table->out, 'm');
}

static void put_padding(const struct table *table, size_t have, size_t want)
{
	put_repeat(table->out, " ", want > have ? want - have : 0);
}

static void put_left(const struct table *table, const char *text, size_t width)
{
	put_shown(table->out, text, strlen(text));
	put_padding(table, width_of(text), width + GAP);
}

static void put_right(const struct table *table, const char *text, size_t width, bool last)
{
	put_padding(table, width_of(text), width);
	put_shown(table->out, text, strlen(text));
	put_padding(table, 0, last ? 0 : GAP);
}

static const char *status_text(const struct table *table, const struct assessment *one)
{
	struct out out;

	out_memory(&out, table->arena);
	put(&out, looks[one->progress.status].sign);
	put_char(&out, ' ');
	put(&out, status_word(&one->progress, one->terms.kind, table->lang));
	return out_text(&out);
}

static const struct figure *share_of(const struct progress *progress)
{
	return progress->progress.defined ? &progress->progress : &progress->attainment;
}

static const char *share_text(const struct table *table, const struct assessment *one)
{
	const struct figure *share = share_of(&one->progress);

	return share->defined ? say_percent(table->arena, &share->ratio, table->lang) : "–";
}

static bool is_share(const struct unit *unit)
{
	return unit->id == UNIT_PERCENT;
}

static const char *value_text(const struct table *table, const struct assessment *one)
{
	const struct terms *terms = &one->terms;

	if (!one->progress.observed)
		return "–";
	if (terms->kind == KIND_MILESTONE)
		return say_answer(table->arena, &one->progress.value, table->lang);
	return say_figure(table->arena, &one->progress.value, one, is_share(terms->unit) ? terms->unit : NULL,
			 table->lang);
}

static const char *target_text(const struct table *table, const struct assessment *one)
{
	const struct terms *terms = &one->terms;
	const struct unit *unit = is_share(terms->unit) ? terms->unit : NULL;

	if (terms->kind == KIND_MILESTONE)
		return word(WORD_YES, table->lang);
	if (!terms->target.defined)
		return "–";
	if (terms->target_high.defined)
		return say_interval(table->arena, one, unit, table->lang);
	return say_figure(table->arena, &terms->target.ratio, one, unit, table->lang);
}

static const char *heading(const struct table *table, int column)
{
	static const char *const headings[COLUMNS][2] = {
		[COLUMN_STATUS] = { "Status", "Status" },
		[COLUMN_GOAL] = { "Mål", "Goal" },
		[COLUMN_BAR] = { "", "" },
		[COLUMN_SHARE] = { "Andel", "Share" },
		[COLUMN_VALUE] = { "Målt", "Value" },
		[COLUMN_TARGET] = { "Måltal", "Target" },
	};

	return headings[column][table->lang];
}

static void widen(struct table *table, int column, const char *text)
{
	size_t width = width_of(text);

	if (width > table->width[column])
		table->width[column] = width;
}

static void measure_document(void *context, const struct overview_document *document)
{
	struct table *table = context;

	for (size_t i = 0; i < document->all.count; i++) {
		const struct assessment *one = &document->all.items[i];

		widen(table, COLUMN_STATUS, status_text(table, one));
		widen(table, COLUMN_GOAL, one->goal->id.text);
		widen(table, COLUMN_SHARE, share_text(table, one));
		widen(table, COLUMN_VALUE, value_text(table, one));
		widen(table, COLUMN_TARGET, target_text(table, one));
		table->has_bars |= share_of(&one->progress)->defined;
	}
}

/* The bar and the figures, each with the gap before it. */
static size_t width_of_figures(const struct table *table)
{
	size_t width = 0;

	for (int column = COLUMN_BAR; column < COLUMNS; column++)
		width += table->width[column] ? table->width[column] + GAP : 0;
	return width;
}

/* Columns as wide as their widest text, the goals' own giving way so that the whole fits; what does not fit so either
 * takes two lines a goal, and goes without bars where those are too wide for the second. */
static void measure(struct table *table, struct overview *overview)
{
	size_t width = table->style->width, others;

	for (int column = 0; column < COLUMNS; column++)
		widen(table, column, heading(table, column));
	table->width[COLUMN_BAR] = BAR_WIDTH;
	overview_each(overview, measure_document, table);
	others = table->width[COLUMN_STATUS] + GAP + width_of_figures(table);
	table->narrow = !table->style->whole && others + LEAST_GOAL > width;
	if (table->narrow && width_of_figures(table) > width)
		table->width[COLUMN_BAR] = table->has_bars = 0;
	if (table->narrow)
		others = table->width[COLUMN_STATUS] + GAP;
	others = others + LEAST_GOAL > width ? LEAST_GOAL : width - others;
	if (table->width[COLUMN_GOAL] > others)
		table->width[COLUMN_GOAL] = others;
}

/* How many of the bar's cells a share fills: never all of them before it is whole, at least none. */
static size_t cells(const struct ratio *share)
{
	struct ratio whole = ratio_int(BAR_WIDTH), filled = ratio_mul(share, &whole), step;
	size_t count = 0;

	while (count < BAR_WIDTH) {
		step = ratio_int((int64_t)count + 1);
		if (ratio_cmp(&filled, &step) < 0)
			break;
		count++;
	}
	return count;
}

/* █ what is done of the way, ▒ what is met of a target without a start, ┃ where the plan is. */
static void put_bar(const struct table *table, const struct progress *progress)
{
	const struct figure *share = share_of(progress);
	size_t filled = share->defined ? cells(&share->ratio) : 0;
	size_t planned =
		progress->planned.defined && progress->progress.defined ? cells(&progress->planned.ratio) : SIZE_MAX;

	put_color(table, looks[progress->status].color);
	for (size_t i = 0; i < BAR_WIDTH; i++) {
		if (i == planned || (planned == BAR_WIDTH && i == BAR_WIDTH - 1 && filled < BAR_WIDTH))
			put(table->out, "┃");
		else if (i < filled)
			put(table->out, progress->progress.defined ? "█" : "▒");
		else
			put(table->out, share->defined ? "·" : " ");
	}
	put_color(table, "0");
	put_padding(table, 0, GAP);
}

/* The goal, and behind it or below it where the figures begin. */
static void put_goal(const struct table *table, const char *goal)
{
	const char *id = text_cut_inside(table->arena, goal, table->width[COLUMN_GOAL]);

	if (!table->narrow) {
		put_left(table, id, table->width[COLUMN_GOAL]);
		return;
	}
	put_shown(table->out, id, strlen(id));
	put_char(table->out, '\n');
	put_padding(table, 0, GAP);
}

static void put_row(const struct table *table, const struct assessment *one)
{
	put_color(table, looks[one->progress.status].color);
	put_left(table, status_text(table, one), table->width[COLUMN_STATUS]);
	put_color(table, "0");
	put_goal(table, one->goal->id.text);
	if (table->width[COLUMN_BAR])
		put_bar(table, &one->progress);
	put_right(table, share_text(table, one), table->width[COLUMN_SHARE], false);
	put_right(table, value_text(table, one), table->width[COLUMN_VALUE], false);
	put_right(table, target_text(table, one), table->width[COLUMN_TARGET], true);
	put_char(table->out, '\n');
}

/* A paragraph, broken between words. */
static void put_paragraph(const struct table *table, const char *indent, const char *text)
{
	struct out safe;

	out_memory(&safe, table->arena);
	put_shown(&safe, text, strlen(text));
	put_wrapped_in(table->out, table->style->width, indent, indent, out_text(&safe));
}

static void put_said(const struct table *table, const struct assessment *one)
{
	struct out sentence;

	out_memory(&sentence, table->arena);
	put_sentences(&sentence, table->arena, one, table->lang);
	put_paragraph(table, "    ", out_text(&sentence));
}

/* The municipality and the day, and the file, beside them or below. */
static void put_document(const struct table *table, const struct overview_document *document)
{
	const char *path = document->file->path;
	size_t width = table->style->width;
	struct out head;

	out_memory(&head, table->arena);
	put_shown_line(&head, document->file->common->municipality.text);
	put(&head, table->lang == KK_LANG_DA ? ", pr. " : ", as of ");
	put_date(&head, document->all.as_of, table->lang);
	put_color(table, "1");
	if (table->style->whole || width_of(out_text(&head)) + width_of(path) + 3 <= width) {
		put(table->out, out_text(&head));
		put_color(table, "0");
		put(table->out, " (");
	} else {
		put_wrapped_in(table->out, width, "", "", out_text(&head));
		put_color(table, "0");
		put_char(table->out, '(');
	}
	put_shown(table->out, path, strlen(path));
	put(table->out, ")\n");
	put_paragraph(table, "", verdict_of(table->arena, &document->all, table->lang));
}

static void put_headings(const struct table *table)
{
	put_color(table, "2");
	put_left(table, heading(table, COLUMN_STATUS), table->width[COLUMN_STATUS]);
	put_goal(table, heading(table, COLUMN_GOAL));
	put_padding(table, 0, table->width[COLUMN_BAR] ? BAR_WIDTH + GAP : 0);
	put_right(table, heading(table, COLUMN_SHARE), table->width[COLUMN_SHARE], false);
	put_right(table, heading(table, COLUMN_VALUE), table->width[COLUMN_VALUE], false);
	put_right(table, heading(table, COLUMN_TARGET), table->width[COLUMN_TARGET], true);
	put_color(table, "0");
	put_char(table->out, '\n');
}

static void put_area(const struct table *table, const struct goal *goal)
{
	const char *name = goal->area->name.text;

	put_char(table->out, '\n');
	put_color(table, "1");
	put_shown_line(table->out, text_cut(table->arena, name, table->style->width));
	put_color(table, "0");
	put_char(table->out, '\n');
}

static void put_goals(const struct table *table, const struct overview_document *document)
{
	const struct area *area = NULL;

	put_document(table, document);
	for (size_t i = 0; i < document->all.count; i++) {
		const struct assessment *one = &document->all.items[i];

		if (one->goal->area != area) {
			put_area(table, one->goal);
			if (!area)
				put_headings(table);
			area = one->goal->area;
		}
		put_row(table, one);
		if (table->style->verbose)
			put_said(table, one);
	}
}

static void put_legend(const struct table *table)
{
	static const char *const marks[][2] = {
		{ "█ andel af vejen", "█ share of the way" },
		{ "▒ andel af målet (uden udgangspunkt)", "▒ share of the target (no baseline)" },
		{ "┃ efter planen", "┃ planned" },
	};
	static const char gap[] = "   ";
	size_t width = 0;

	for (size_t i = 0; i < COUNT(marks); i++)
		width += width_of(marks[i][table->lang]) + (i ? strlen(gap) : 0);
	put_char(table->out, '\n');
	put_color(table, "2");
	for (size_t i = 0; i < COUNT(marks); i++) {
		put(table->out, i == 0 ? "" : width > table->style->width ? "\n" : gap);
		put(table->out, marks[i][table->lang]);
	}
	put_color(table, "0");
	put_char(table->out, '\n');
}

static void put_next(void *context, const struct overview_document *document)
{
	struct table *table = context;

	if (table->begun)
		put_char(table->out, '\n');
	table->begun = true;
	put_goals(table, document);
}

void progress_text(struct overview *overview, const struct table_style *style, struct out *out)
{
	struct table table = { .arena = overview->arena, .style = style, .out = out, .lang = overview->lang };

	measure(&table, overview);
	overview_each(overview, put_next, &table);
	if (table.has_bars)
		put_legend(&table);
}
