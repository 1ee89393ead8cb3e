/* SPDX-License-Identifier: MPL-2.0 */
/* The rows of a data file as measurements: what a spreadsheet saves as CSV, each row with its place. */
#include <errno.h>
#include <string.h>

#include "base/library.h"
#include "data/csv_cells.h"
#include "set/set.h"

enum column {
	COLUMN_GOAL,
	COLUMN_DATE,
	COLUMN_VALUE,
	COLUMN_GROUP,
	COLUMN_SOURCE,
	COLUMN_NOTE,
	COLUMN_COUNT,
	COLUMN_OWN
};

/* The folded names of the columns; the follow-up's own key for goals is taken too. */
static const struct { const char *name; enum column column; } columns[] = {
	{ "maal", COLUMN_GOAL }, { "goal", COLUMN_GOAL }, { "goals", COLUMN_GOAL },
	{ "dato", COLUMN_DATE }, { "date", COLUMN_DATE }, { "vaerdi", COLUMN_VALUE }, { "value", COLUMN_VALUE },
	{ "gruppe", COLUMN_GROUP }, { "group", COLUMN_GROUP }, { "kilde", COLUMN_SOURCE }, { "source", COLUMN_SOURCE },
	{ "note", COLUMN_NOTE },
};
static const char *const danish[COLUMN_COUNT] = { "mål", "dato", "værdi", "gruppe", "kilde", "note" };

#define COLUMNS_MAX 64

struct cell {
	const char *text;
	struct place place;
};

struct reader {
	struct file *file;
	struct arena *arena;
	struct source *source;
	struct followup *followup;
	struct cell cells[COLUMNS_MAX];
	unsigned cell_count;
	enum column column[COLUMNS_MAX]; /* what each stands for, from the first line */
	unsigned column_count;
	bool header_read, stopped;
	size_t found; /* in the follow-up, so far */
	unsigned columns_unknown;
	bool has_hidden; /* the guard has told of characters that nobody sees: a row with one says something else */
};

static struct place place_of(const struct reader *reader, size_t from, size_t to)
{
	return (struct place){ reader->source, source_pos(reader->source, from), source_pos(reader->source, to) };
}

static void refuse(struct reader *reader, enum message_id message, struct place place, const char *const *args)
{
	find_report(reader->file, message, place, NULL, args);
	reader->followup->rows_unknown = true;
}

/* COLUMN_OWN: it is none of ours. */
static enum column column_known(const struct reader *reader, const struct cell *cell)
{
	const char *folded = text_folded(reader->arena, cell->text);

	for (size_t i = 0; i < COUNT(columns); i++)
		if (strcmp(columns[i].name, folded) == 0)
			return columns[i].column;
	return COLUMN_OWN;
}

static enum column column_named(struct reader *reader, const struct cell *cell)
{
	const char *folded = text_folded(reader->arena, cell->text);
	enum column column = column_known(reader, cell);

	if (column == COLUMN_OWN && *folded && strncmp(folded, "x_", 2) != 0) {
		refuse(reader, MSG_csv_column, cell->place, ARGS(cell->text));
		reader->columns_unknown++;
	}
	return column;
}

static bool names_a_column(struct reader *reader)
{
	for (unsigned i = 0; i < reader->cell_count; i++)
		if (column_known(reader, &reader->cells[i]) != COLUMN_OWN)
			return true;
	return false;
}

static void refuse_header(struct reader *reader, enum message_id message, const char *const *args)
{
	refuse(reader, message,
	       (struct place){ reader->source, source_pos(reader->source, 0),
			       reader->cells[reader->cell_count - 1].place.end },
	       args);
	reader->stopped = true;
}

/* A column that is missing may be the one whose name is not known: one mistake. */
static void refuse_missing(struct reader *reader, const bool *seen)
{
	unsigned missing = 0;

	for (unsigned column = COLUMN_GOAL; column <= COLUMN_VALUE; column++)
		missing += !seen[column];
	reader->stopped |= missing > 0;
	if (missing <= reader->columns_unknown)
		return;
	for (unsigned column = COLUMN_GOAL; column <= COLUMN_VALUE; column++)
		if (!seen[column])
			refuse_header(reader, MSG_csv_header, ARGS(danish[column]));
}

static void read_header(struct reader *reader)
{
	bool seen[COLUMN_COUNT] = { false };

	reader->header_read = true;
	if (!names_a_column(reader)) {
		refuse_header(reader, MSG_csv_no_header, NO_ARGS);
		return;
	}
	reader->column_count = reader->cell_count;
	for (unsigned i = 0; i < reader->cell_count; i++) {
		enum column column = column_named(reader, &reader->cells[i]);

		reader->column[i] = column;
		if (column == COLUMN_OWN)
			continue;
		if (seen[column])
			refuse(reader, MSG_csv_column_twice, reader->cells[i].place, ARGS(reader->cells[i].text));
		seen[column] = true;
	}
	refuse_missing(reader, seen);
}

static struct measurement *add_row(struct reader *reader)
{
	struct list *rows = &reader->followup->rows;
	size_t *room = &reader->followup->row_room; /* of all data files together */
	struct measurement *row;

	if (rows->count == *room) {
		size_t before = *room;

		*room = before ? before * 2 : 16;
		rows->items = arena_grow(reader->arena, rows->items, before * sizeof(*row), *room * sizeof(*row));
	}
	row = LIST_AT(rows, struct measurement, rows->count++);
	record_clear(OWNER_MEASUREMENT, row);
	row->record.state = KNOWN;
	rows->field.state = KNOWN;
	return row;
}

/* Spreadsheets leave rows of nothing but separators behind. */
static bool is_blank(const struct reader *reader)
{
	for (unsigned i = 0; i < reader->cell_count; i++)
		if (*reader->cells[i].text)
			return false;
	return true;
}

static const struct cell *cell_of(const struct reader *reader, enum column column)
{
	static const struct cell none = { .text = "" };

	for (unsigned i = 0; i < reader->column_count && i < reader->cell_count; i++)
		if (reader->column[i] == column)
			return &reader->cells[i];
	return &none;
}

static const struct text *text_of(struct reader *reader, enum column column)
{
	const struct cell *cell = cell_of(reader, column);
	struct text *text;

	if (!*cell->text)
		return &absent.text;
	text = NEW(reader->arena, struct text);
	*text = (struct text){ { NULL, KNOWN }, cell->text };
	return text;
}

/* It may stand in the column that nobody knows. */
static const struct text *group_of(struct reader *reader)
{
	static const struct text unknown = { .field = { .state = UNKNOWN } };
	const struct text *group = text_of(reader, COLUMN_GROUP);

	return !is_present(*group) && reader->columns_unknown ? &unknown : group;
}

static const struct data_row *data_row_of(struct reader *reader)
{
	const struct cell *goal = cell_of(reader, COLUMN_GOAL);
	struct data_row *row = NEW(reader->arena, struct data_row);

	*row = (struct data_row){ { { NULL, KNOWN }, goal->text }, goal->place, cell_of(reader, COLUMN_DATE)->place };
	return row;
}

static bool has_required(struct reader *reader)
{
	for (unsigned column = COLUMN_GOAL; column <= COLUMN_VALUE; column++) {
		const struct cell *cell = cell_of(reader, (enum column)column);

		if (!*cell->text) {
			refuse(reader, MSG_csv_empty, cell->place, ARGS(danish[column]));
			return false;
		}
	}
	return true;
}

static void hold_against_goal(struct reader *reader, struct measurement *row)
{
	const struct goal *goal = followup_goal(reader->file, row->row->goal.text);
	bool fits = row->value.field.state == KNOWN;

	if (!goal)
		return;
	measured_check(reader->file, goal, row, &cell_of(reader, COLUMN_GROUP)->place);
	if (fits && row->value.field.state != KNOWN)
		reader->followup->rows_unknown = true;
}

static void read_row(struct reader *reader)
{
	const struct cell *date = cell_of(reader, COLUMN_DATE), *value = cell_of(reader, COLUMN_VALUE);
	struct measurement *row;

	if (reader->cell_count != reader->column_count) {
		refuse(reader, MSG_csv_fields, reader->cells[0].place,
		       ARGS(number_text(reader->arena, reader->cell_count),
			    number_text(reader->arena, reader->column_count)));
		return;
	}
	if (!has_required(reader))
		return;
	row = add_row(reader);
	row->row = data_row_of(reader);
	row->group = group_of(reader);
	row->source = text_of(reader, COLUMN_SOURCE);
	row->note = text_of(reader, COLUMN_NOTE);
	row->place = value->place;
	row->date.field.state =
		scalar_date(reader->file, date->place, NULL, date->text, DATE_PERIOD_END, &row->date.date) ? KNOWN
													   : UNKNOWN;
	row->value.field.state =
		scalar_result(reader->file, value->place, NULL, value->text, &row->value) ? KNOWN : UNKNOWN;
	if (row->date.field.state == UNKNOWN || row->value.field.state == UNKNOWN)
		row->record.state = UNKNOWN;
	hold_against_goal(reader, row);
}

static bool row_holds_hidden(const struct reader *reader)
{
	for (unsigned i = 0; reader->has_hidden && i < reader->cell_count; i++)
		if (text_holds_hidden(reader->cells[i].text, strlen(reader->cells[i].text)))
			return true;
	return false;
}

/* Extra empty cells at the end are a spreadsheet's, not a mistake. */
static void drop_empty_end(struct reader *reader)
{
	while (reader->cell_count > reader->column_count && !*reader->cells[reader->cell_count - 1].text)
		reader->cell_count--;
}

static void on_cell(void *context, const char *text, size_t size, size_t start, size_t end)
{
	struct reader *reader = context;

	if (reader->cell_count < COLUMNS_MAX)
		reader->cells[reader->cell_count++] = (struct cell){
			arena_text(reader->arena, text, size), place_of(reader, start, end)
		};
}

/* A small file may have a fault in each of its short lines, for each of many follow-ups (KK004). */
static void count_found(struct reader *reader)
{
	struct tally *tally = &reader->file->set->tally;

	tally->counts[TALLY_FOUND] += reader->file->findings->count - reader->found;
	reader->found = reader->file->findings->count;
	if (!tally_is_over(tally, TALLY_FOUND))
		return;
	tally->stopped = reader->stopped = true;
	reader->followup->rows_unknown = true;
}

static void take_row(struct reader *reader)
{
	if (row_holds_hidden(reader)) {
		reader->followup->rows_unknown = true;
		reader->stopped = !reader->header_read;
		reader->header_read = true;
	} else if (reader->header_read) {
		read_row(reader);
		count_found(reader);
	} else {
		read_header(reader);
	}
}

/* "sep=;" above the names of the columns tells Excel what separates them. */
static bool is_hint(const struct reader *reader)
{
	return strcmp(reader->cells[0].text, "sep=") == 0;
}

static void on_row(void *context)
{
	struct reader *reader = context;

	if (reader->header_read)
		drop_empty_end(reader);
	if (!reader->stopped && !is_blank(reader) && (reader->header_read || !is_hint(reader)))
		take_row(reader);
	reader->cell_count = 0;
}

static void parse_source(struct reader *reader)
{
	const struct source *source = reader->source;
	struct csv_cells cells = { .foreign = &reader->file->worker->foreign, .bytes = source->bytes,
				   .size = source->size, .cell = on_cell, .row = on_row, .context = reader };
	char separator = csv_separator(source->bytes, source->size);
	int error = csv_cells_read(&cells, separator ? separator : ';');

	if (error == -ENOMEM)
		longjmp(reader->file->worker->oom, 1);
	if (error == -ELIBACC) {
		set_lost(reader->file->set, ELIBACC, SONAME_csv);
		reader->followup->rows_unknown = true;
		return;
	}
	if (error)
		refuse(reader, MSG_csv_quote, place_of(reader, cells.start, cells.start + 1), NO_ARGS);
	if (!reader->header_read)
		refuse(reader, MSG_csv_nothing, (struct place){ .source = reader->source }, NO_ARGS);
}

bool csv_read(struct file *file, const struct text *reference)
{
	struct followup *followup = FILE_FOLLOWUP(file);
	struct reader reader = { .file = file, .arena = &file->arena, .followup = followup,
				 .found = file->findings->count };
	struct guarded guarded;
	bool beyond;

	reader.source = data_file_open(file, reference, &beyond);
	if (!reader.source) {
		followup->rows_unknown = true;
		return !beyond;
	}
	if (reader.source->size > file->set->max_size) {
		refuse(&reader, MSG_limit_size, (struct place){ .source = reader.source },
		       ARGS(number_text(reader.arena, file->set->max_size)));
		return true;
	}
	guarded = guard_source(file, reader.source);
	reader.has_hidden = guarded.has_hidden;
	if (guarded.readable)
		parse_source(&reader);
	else
		followup->rows_unknown = true;
	return true;
}
