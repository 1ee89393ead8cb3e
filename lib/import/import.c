/* SPDX-License-Identifier: MPL-2.0 */
/* The public entry points: a file of minutes or a spreadsheet to a contract, or to measurements. */
#include <assert.h>
#include <errno.h>
#include <string.h>

#include "base/show.h"
#include "data/csv_cells.h"
#include "import/meant.h"
#include "new/new.h"

static bool ends_in(struct arena *arena, const char *name, const char *ending)
{
	return text_ends(text_folded(arena, name), ending);
}

static bool looks_like_html(struct arena *arena, const struct encoded *encoded)
{
	size_t size = encoded->size < 4096 ? encoded->size : 4096;
	const char *text = text_folded(arena, arena_text(arena, encoded->bytes, size));

	text += strspn(text, "_\n\t");
	return *text == '<' && (strstr(text, "<html") || strstr(text, "<table") || strstr(text, "<!doctype_html"));
}

/* Behind empty lines and rows of bare separators, which a sheet may begin with. */
static const char *first_row(const struct encoded *encoded, char separator)
{
	const char *at = encoded->bytes, *end = at + encoded->size;

	while (at < end && (*at == separator || strchr(" \t\r\n", *at)))
		at++;
	while (at > encoded->bytes && at[-1] != '\n')
		at--;
	return at;
}

/* A first row that is the header of a table is a spreadsheet's, whatever the file is called. */
static bool looks_like_csv(const struct blocks *of, const struct encoded *encoded, char separator)
{
	struct blocks blocks = { .arena = of->arena, .foreign = of->foreign };
	const char *row = first_row(encoded, separator);
	size_t size = (size_t)(encoded->bytes + encoded->size - row);
	const char *end = memchr(row, '\n', size);
	struct header header;
	uint32_t line;
	int error;

	if (separator != ';' && separator != ',')
		return false;
	error = import_csv(&blocks, row, end ? (size_t)(end - row) : size, separator, &line);
	/* Without libcsv it cannot be known, which whoever reads it as a sheet is told. */
	return error == -ELIBACC || (!error && blocks.count && header_read(of->arena, &blocks.items[0], &header));
}

static int read_sheet(struct blocks *blocks, const struct encoded *encoded, struct import_notes *notes)
{
	char separator = csv_separator(encoded->bytes, encoded->size);
	uint32_t line;
	int error = import_csv(blocks, encoded->bytes, encoded->size, separator ? separator : ';', &line);

	if (error != -EILSEQ)
		return error;
	note_add(notes, line,
		 SAY_BOTH("et anførselstegn lukkes aldrig; herfra er intet læst",
			  "a quotation mark is never closed; nothing is read from here on"),
		 NULL, NULL);
	return 0;
}

static int read_blocks(struct blocks *blocks, const char *name, const struct encoded *encoded,
		       struct import_notes *notes)
{
	char separator = csv_separator(encoded->bytes, encoded->size);
	struct arena *arena = blocks->arena;

	if (ends_in(arena, name, ".csv") || ends_in(arena, name, ".tsv") || looks_like_csv(blocks, encoded, separator))
		return read_sheet(blocks, encoded, notes);
	if (ends_in(arena, name, ".html") || ends_in(arena, name, ".htm") || looks_like_html(arena, encoded))
		import_html(blocks, encoded->bytes, encoded->size, 1);
	else
		import_text(blocks, encoded->bytes, encoded->size);
	return 0;
}

static void note_width(struct import_notes *notes, const struct blocks *blocks)
{
	if (blocks->too_wide)
		note_add(notes, blocks->too_wide,
			 SAY_BOTH("rækken har mere end 64 kolonner; de øvrige er ikke læst",
				  "the row has more than 64 columns; the others are not read"),
			 NULL, NULL);
}

static_assert(IMPORT_COLUMNS == 64, "what is said of it");

static void note_encoding(struct import_notes *notes, const struct encoded *encoded)
{
	if (encoded->from)
		note_add(notes, 0,
			 SAY_BOTH("filen er ikke UTF-8 og er læst som {0}; se efter, at æ, ø og å er rigtige",
				  "the file is not UTF-8 and is read as {0}; see that its letters are right"),
			 encoded->from, NULL);
}

static int put_notes(struct kk_set *set, const struct import_notes *notes, const char *name, kk_write_fn *write,
		     void *context)
{
	struct out out;

	out_sink(&out, &set->arena, write, context);
	for (const struct import_note *note = notes->first; note; note = note->next) {
		put_shown_path(&out, name);
		if (note->line) {
			put_char(&out, ':');
			put_unsigned(&out, note->line);
		}
		put(&out, ": ");
		put(&out, note->text);
		put_char(&out, '\n');
	}
	return out_flush(&out);
}

static int refuse(struct kk_set *set, const struct import_notes *notes, const char *name, kk_write_fn *complain,
		  void *complaints)
{
	int error = put_notes(set, notes, name, complain, complaints);

	return error ? error : -EILSEQ;
}

/* What is asked for goes before what the file says. */
static int take_options(struct draft *draft, struct kk_set *set, struct kk_import *import)
{
	struct sheet *sheet = NEW(draft->arena, struct sheet);

	*sheet = (struct sheet){ .set = set, .arena = draft->arena, .keys = KK_LANG_DA };
	draft->sheet = sheet;
	draft->municipality = import->municipality;
	draft->committee = import->committee;
	draft->case_number = import->case_number;
	draft->period = import->period;
	return given_read(sheet, OWNER_CONTRACT, import->given, import->given_count, &import->wrong);
}

static void note_missing(struct draft *draft)
{
	if (!draft->municipality && !given_has(draft->sheet, "kommune", NULL))
		note_add(&draft->unread, 0,
			 SAY_BOTH("kommunen står ikke i filen: brug --kommune",
				  "the file does not name the municipality: use --kommune"),
			 NULL, NULL);
	if (!draft->period && !given_has(draft->sheet, "periode", NULL))
		note_add(&draft->unread, 0,
			 SAY_BOTH("perioden står ikke i filen: brug --periode",
				  "the file does not name the period: use --periode"),
			 NULL, NULL);
	for (const struct draft_area *area = draft->areas; area; area = area->next)
		if (!area->name)
			note_add(&draft->unread, area->line,
				 SAY_BOTH("ingen overskrift siger, hvilket serviceområde tabellen er om: brug "
					  "--omraade",
					  "no heading says which service area the table is about: use --omraade"),
				 NULL, NULL);
}

static void read_item(struct draft *draft, struct blocks *blocks, const struct item *item, const char *area)
{
	draft_rows(draft, blocks, item, area);
	draft_case(draft, blocks, item);
	for (uint32_t at = item->from; at < item->to && !draft->period; at++)
		draft->period = draft_period(draft->arena, block_line(&blocks->items[at]));
}

/* Those asked for, or those with the table: how many. */
static uint32_t read_items(struct draft *draft, struct blocks *blocks, const struct kk_import *import)
{
	struct items items = items_of(draft->arena, blocks);
	uint32_t count = 0;

	for (uint32_t i = 0; i < items.count; i++) {
		const struct item *item = &items.items[i];

		if (import->item ? item->number != import->item : !item->has_table)
			continue;
		read_item(draft, blocks, item, import->area);
		count++;
	}
	return count;
}

static void draft_begin(struct draft *draft, struct kk_set *set)
{
	*draft = (struct draft){ .arena = &set->arena, .lang = set->lang };
	draft->last_area = &draft->areas;
	note_begin(&draft->unread, &set->arena, set->lang);
	note_begin(&draft->guesses, &set->arena, set->lang);
	note_begin(&draft->unused, &set->arena, set->lang);
}

static void check_period(struct draft *draft)
{
	struct date from, to;

	if (!draft->period || period_parse(draft->period, &from, &to) == PARSE_OK)
		return;
	note_add(&draft->unread, 0, SAY_BOTH("»{0}« er ikke en periode", "“{0}” is not a period"), draft->period, NULL);
	draft->period = NULL;
}

int kk_write_import(kk_set *set, struct kk_import *import, const char *bytes, size_t size, kk_write_fn *write,
		    void *context, kk_write_fn *complain, void *complaints)
{
	struct encoded encoded;
	struct blocks blocks = { .arena = &set->arena, .foreign = &set->worker.foreign };
	struct draft draft;
	struct out out;
	int error;

	if (size > set->max_size)
		return -EFBIG;
	ENTER(set)
	draft_begin(&draft, set);
	if (import_refused(&draft.unread, bytes, size))
		return refuse(set, &draft.unread, import->name, complain, complaints);
	error = take_options(&draft, set, import);
	if (error)
		return error;
	encoded = import_bytes(&set->arena, bytes, size);
	note_encoding(&draft.guesses, &encoded);
	error = read_blocks(&blocks, import->name, &encoded, &draft.unread);
	if (error)
		return error;
	note_width(&draft.unread, &blocks);
	import_heads(&blocks);
	import_turn(&blocks);
	import_guess(&blocks);
	import_lists(&blocks);
	draft.blocks = &blocks;
	draft_names(&draft, blocks.count);
	if (!read_items(&draft, &blocks, import))
		return import->item ? -ENOENT : -EBADMSG;
	if (!draft.areas)
		return -EBADMSG;
	draft_frame(&draft, &blocks);
	draft_goals(&draft);
	footnotes_left(&blocks, &draft.unused);
	cuts_told(&blocks, &draft.guesses);
	check_period(&draft);
	note_missing(&draft);
	out_memory(&out, &set->arena);
	draft_write(&draft, import->name, &out);
	error = given_unused(draft.sheet, &import->wrong);
	if (!error)
		error = write(context, out_text(&out), out.size);
	if (!error)
		error = put_notes(set, &draft.unread, import->name, complain, complaints);
	if (!error && !import->quiet)
		error = put_notes(set, &draft.guesses, import->name, complain, complaints);
	if (!error && !import->quiet)
		error = put_notes(set, &draft.unused, import->name, complain, complaints);
	return error ? error : draft.unread.count ? 1 : 0;
}

/* A spreadsheet, unless it is plainly something else. */
static int read_table(struct blocks *blocks, const char *name, const struct encoded *encoded,
		      struct import_notes *notes)
{
	bool text = ends_in(blocks->arena, name, ".md") || (encoded->size && strchr("|+<", encoded->bytes[0]));

	return text || ends_in(blocks->arena, name, ".html") || ends_in(blocks->arena, name, ".htm")
		       ? read_blocks(blocks, name, encoded, notes)
		       : read_sheet(blocks, encoded, notes);
}

static void note_no_goals(struct import_notes *wrong)
{
	note_add(wrong, 0, SAY_BOTH("ingen kontrakt er givet med --from, eller den har ingen mål med id",
		 "no contract is given with --from, or it has no goals with ids"), NULL, NULL);
}

int kk_write_measurements(kk_set *set, const char *name, const char *bytes, size_t size, kk_write_fn *write,
			  void *context, kk_write_fn *complain, void *complaints)
{
	struct encoded encoded;
	struct blocks blocks = { .arena = &set->arena, .foreign = &set->worker.foreign };
	struct import_notes notes, wrong;
	struct meanings meanings;
	struct out out;
	int error;

	if (size > set->max_size)
		return -EFBIG;
	ENTER(set)
	note_begin(&notes, &set->arena, set->lang);
	note_begin(&wrong, &set->arena, set->lang);
	if (import_refused(&wrong, bytes, size))
		return refuse(set, &wrong, name, complain, complaints);
	encoded = import_bytes(&set->arena, bytes, size);
	note_encoding(&notes, &encoded);
	error = read_table(&blocks, name, &encoded, &wrong);
	if (error)
		return error;
	note_width(&wrong, &blocks);
	meanings = meanings_of(set);
	if (set->input_count && !meanings.count)
		note_no_goals(&wrong);
	out_sink(&out, &set->arena, write, context);
	if (!wrong.count)
		import_wide(&blocks, &meanings, &wrong, &out);
	error = out_flush(&out);
	if (!error)
		error = put_notes(set, &notes, name, complain, complaints);
	if (!error)
		error = put_notes(set, &wrong, name, complain, complaints);
	return error ? error : wrong.count ? 1 : 0;
}
