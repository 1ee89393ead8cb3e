/* SPDX-License-Identifier: MPL-2.0 */
/* From tables that people have to documents of this format: blocks with lines, a draft of them, and YAML. */
#ifndef KK_IMPORT_H
#define KK_IMPORT_H

#include "format/distinct.h"
#include "value/value.h"

/* One cell. Lines in it are separated by newlines; an item of a list begins with "- ". */
struct import_cell {
	const char *text;
	uint32_t line;  /* in the file, from 1 */
	uint32_t span;  /* columns that it stands over, where there are more than one */
	bool reached;   /* it stands in a row above, and reaches down to this one */
};

enum block_kind { BLOCK_HEADING, BLOCK_TEXT, BLOCK_ROW };

/* A file as a row of blocks: headings, lines of text, rows of tables. */
struct block {
	enum block_kind kind;
	uint32_t line;
	unsigned level;          /* of a heading, from 1 */
	unsigned table;          /* of a row: rows of one table have the same number */
	bool used;               /* by the table: what is not may be a part of the case */
	bool gap;                /* an empty line, or the break of a page, stands before it */
	const char *text;        /* of a heading or text: as it is written */
	struct import_cell *cells;
	uint32_t count;
	uint32_t goals;          /* of a row that names columns: that of goals, from 1, where only its cells tell */
};

/* What a mark in the text points at, "[^1]: Målt ved prøverne": text that belongs to what has the mark. */
struct footnote {
	const char *label, *text;
	uint32_t line;
	bool used;
	struct footnote *next, *same; /* same: whose label has the same hash */
};

struct blocks {
	struct arena *arena;
	struct block *items;
	uint32_t count, room;
	unsigned tables;         /* how many have begun */
	struct footnote *footnotes;
	struct footnote **by_label; /* a hash table of them; NULL: there are none */
	struct foreign *foreign; /* for libcsv */
	const char *bytes;       /* the file, for import/cut.c */
	size_t size;
	unsigned searches;
	uint32_t too_wide;       /* line of the first row with text in more columns than are read; 0: none */
	const char *doubtful;    /* the first word that a drawn table may have cut in two; NULL: none */
	uint32_t doubtful_line;  /* of its row */
};

/* What is said about the work itself: a line of the file, or 0, and a sentence. */
struct import_note {
	uint32_t line;
	const char *text;
	struct import_note *next;
};

struct bilingual_text { const char *in[2]; }; /* by enum kk_lang */
#define SAY_BOTH(da, en) ((struct bilingual_text){ { (da), (en) } })

struct import_notes {
	struct arena *arena;
	enum kk_lang lang;
	struct import_note *first, **last;
	size_t count;
};

/* import/bytes.c – the bytes as UTF-8 without BOM, whatever an office program saved them as. */
struct encoded { const char *bytes; size_t size; const char *from; /* NULL: it was UTF-8 */ };
struct encoded import_bytes(struct arena *arena, const char *bytes, size_t size);

/* import/refuse.c – is it no text that can be read? Then a note says what it is, and what to do. */
bool import_refused(struct import_notes *notes, const char *bytes, size_t size);

/* import/block.c – adding to the row of blocks, and texts in it. */
struct block *block_add(struct blocks *blocks, enum block_kind kind, uint32_t line);
void block_cell(struct blocks *blocks, struct block *row, const char *text, size_t size, uint32_t line);
void block_cell_reached(struct blocks *blocks, struct block *row, const char *text, uint32_t line);
/* A cell that is not Markdown: its marks are escaped, so that it is the same when read as Markdown. */
void block_plain_cell(struct blocks *blocks, struct block *row, const char *text, size_t size, uint32_t line);
/* What stands alone: a line of text, or the only cell of a row that has any; "" for other rows. */
const char *block_line(const struct block *block);
bool row_is_empty(const struct block *row);
/* White space at either end off, and every run within one line a single space; line ends are kept. */
const char *import_tidy(struct arena *arena, const char *text, size_t size);
const char *import_plain(struct arena *arena, const char *text); /* one line, Markdown's marks off */
void put_raised(struct out *out, char c); /* a figure as it stands raised: ² */
/* The folded words without what frames them: "1. Mål:" is "maal". */
const char *import_word(struct arena *arena, const char *text);
bool import_word_in(const char *word, const char *const *words, size_t count);
bool import_is_blank(const char *text);
size_t import_bullet(const char *line);    /* "- " or "• ": how many bytes; 0: it begins otherwise */
size_t import_numbering(const char *line); /* "1. ", "1) " or "1.1 ", but not the ordinal of "1. halvår" */

/* import/text.c, import/grid.c, import/html.c, import/csv.c – a file's text as blocks. */
struct lines { const char **at; size_t *size; uint32_t count; };
struct lines import_lines(struct arena *arena, const char *bytes, size_t size);
void import_text(struct blocks *blocks, const char *bytes, size_t size);
/* How many lines the table that begins at `from` takes; 0: none begins there. */
uint32_t import_pipes(struct blocks *blocks, const struct lines *lines, uint32_t from, bool gap);
uint32_t import_grid(struct blocks *blocks, const struct lines *lines, uint32_t from, bool gap);
uint32_t import_ruled(struct blocks *blocks, const struct lines *lines, uint32_t from, bool gap);
/* import/cut.c – above: the line before, and the one before that; width: what the column has; 0: cuts nothing. */
bool is_cut_word(struct blocks *blocks, const char *const above[2], const char *line, size_t width);
void cuts_told(const struct blocks *blocks, struct import_notes *unused); /* tells that some may be left */
void import_html(struct blocks *blocks, const char *bytes, size_t size, uint32_t line); /* line: of the first byte */
size_t import_entity(const char *at, const char *end, struct out *out); /* bytes taken; 0: it is none */
/* 0; -ENOMEM; -EILSEQ: nothing is read from the quotation mark in *line on, which is not closed. */
int import_csv(struct blocks *blocks, const char *bytes, size_t size, char separator, uint32_t *line);

/* What a column of the table holds; import/columns.c knows their names. */
enum column {
	COLUMN_AREA, COLUMN_HEADING, COLUMN_AIM, COLUMN_GOAL, COLUMN_MEANS, COLUMN_ID, COLUMN_MEASURE, COLUMN_BASELINE,
	COLUMN_DEADLINE, COLUMN_SOURCE, COLUMN_RESPONSIBLE, COLUMN_POLICY, COLUMN_NOTE, COLUMN_TARGET, COLUMN_UNIT,
	COLUMN_NUMBER,
	COLUMN_COUNT,
	COLUMN_UNKNOWN
};
#define IMPORT_COLUMNS 64
struct header {
	uint32_t count;
	enum column column[IMPORT_COLUMNS];
	const char *name[IMPORT_COLUMNS];
	bool has[COLUMN_COUNT], guessed[IMPORT_COLUMNS];
	bool whole;         /* every heading is known */
	bool exact;         /* the column of goals is called just that */
	enum kk_lang lang;  /* in which it is */
};
bool header_read(struct arena *arena, const struct block *row, struct header *header);
/* A row inside the table that says its headings once more, or has others that are as plain. below: right under the
 * headings, where more of them may stand. */
bool header_again(struct arena *arena, const struct block *row, const struct header *now, bool below,
		  struct header *header);
void header_of_area(struct header *header); /* of a table within an area, whose "Område" is a theme */
/* import/area.c */
bool area_named(struct arena *arena, const char *text, const char **name);  /* "Kvalitetskontrakt: X" */
const char *area_plain(struct arena *arena, const char *name); /* without a number before it or a year behind */
bool theme_titled(struct arena *arena, const char *text, const char **name); /* "Tema: X" */

enum column column_known(struct arena *arena, const char *heading); /* what a heading alone names */
enum kk_lang column_language(struct arena *arena, const char *heading); /* of what it names; Danish, where nothing */
unsigned column_year(struct arena *arena, const char *heading);     /* "Mål 2013"; 0: it has none */

/* import/title.c – headings that name a part of the case or of the page, no service area. */
bool title_general(struct arena *arena, const char *text);
/* import/heads.c – headings over two rows, to one row. */
void import_heads(struct blocks *blocks);
/* import/turn.c – a table with its headings down the side, to one with them at the top. */
void import_turn(struct blocks *blocks);
/* import/guess.c – a table whose headings name no goals, but with a column of what only goals say. */
void import_guess(struct blocks *blocks);
/* import/lists.c – lists of goals and means, where the file has no table of them. */
void import_lists(struct blocks *blocks);
/* import/footnote.c */
void footnote_add(struct blocks *blocks, const char *label, const char *text, uint32_t line);
/* The text without its marks; what they point at is added to `notes`, a line each, or stands in their place where there
 * is no `notes`. */
const char *footnotes_taken(struct blocks *blocks, const char *text, struct out *notes);
void footnotes_left(const struct blocks *blocks, struct import_notes *unused); /* tells of those without a mark */

/* A text that was put together, and where from. */
struct piece {
	const char *text, *folded; /* folded: of a policy alone */
	uint32_t line, joined; /* joined: the line of what was added last; 0: nothing was */
	uint32_t joints;       /* how often something was added: a text of hundreds of pieces is none */
	struct piece *next;
};
struct pieces { struct piece *first, **last; };

/* What a goal's sentence says, for a person to confirm: lines of YAML, and what there is to say of them. */
struct target {
	const char *lines;  /* "mindst: 95 %\n"; "" for none */
	const char *why;    /* lines of comment; "" for none */
	bool of_table;      /* the figure stands in a column of its own */
};

struct draft_goal {
	struct piece piece;
	const char *id;
	const char *fields[COLUMN_COUNT]; /* of the columns for single values */
	struct pieces policies;           /* of a goal without a theme */
	struct target target;
	struct draft_goal *next;
};

struct draft_theme {
	struct piece heading, aim;
	struct pieces policies;
	struct draft_goal *goals, **last_goal;
	struct pieces means;
	struct draft_theme *next;
};

static inline bool theme_is_named(const struct draft_theme *theme)
{
	return *theme->heading.text || *theme->aim.text;
}

struct draft_area {
	const char *name;
	uint32_t line, number;   /* number: of its name */
	struct draft_theme *themes, **last_theme;
	struct draft_theme *bare; /* the newest without a heading */
	struct draft_area *next;
};

/* The parts of a committee case, in the order of the format. */
enum section {
	SECTION_CASE_TYPE, SECTION_BACKGROUND, SECTION_TIMETABLE, SECTION_FINANCES, SECTION_LEGAL_BASIS, SECTION_POLICY,
	SECTION_INFORMATION, SECTION_HEARING, SECTION_ASSESSMENT, SECTION_DOCUMENTS, SECTION_RECOMMENDATION,
	SECTION_DECISION, SECTION_COUNT
};

struct draft {
	struct arena *arena;
	struct blocks *blocks;
	struct sheet *sheet;     /* of new/new.h: what is given for keys beforehand */
	enum kk_lang lang;
	bool english;            /* what the file is written in */
	const char *municipality, *committee, *case_number, *period;
	bool municipality_guessed;
	unsigned said;           /* bits: of which fields a line of the case speaks */
	struct date approved, adopted;
	const char *sections[SECTION_COUNT];
	struct draft_area *areas, **last_area;
	struct distinct area_names, headings; /* of a heading, behind the number of its area */
	struct draft_area **area_of;   /* by the number of a name */
	struct draft_theme **theme_of; /* by that of a heading */
	uint32_t goal_count;
	const char **ids;        /* by hash: those that goals have */
	uint32_t id_count, id_slots;
	uint32_t text_count;     /* goals, means and policies that were read */
	struct import_notes unread, guesses, unused; /* in the table; for a person to look at; beside the table */
};

/* import/item.c – the agenda items of minutes: where each begins and ends. */
struct item { unsigned number; uint32_t from, to; const char *title; bool has_table; };
struct items { struct item *items; uint32_t count; };
struct items items_of(struct arena *arena, const struct blocks *blocks);
bool item_begins(const struct blocks *blocks, uint32_t at);

/* import/case.c – what an item says around its table. */
void draft_case(struct draft *draft, const struct blocks *blocks, const struct item *item);
/* import/frame.c – what the whole file says: the committee, the municipality, the period. */
void draft_frame(struct draft *draft, const struct blocks *blocks);
const char *draft_period(struct arena *arena, const char *text); /* "2012" in "Kvalitetskontrakter 2012" */
bool names_committee(struct arena *arena, const char *text);
/* import/decision.c – approved by whom and when, of a heading "Beslutning i …" and the text below it. */
void draft_decision(struct draft *draft, const char *heading, const char *text);
/* import/section.c – where a section of the case is what a heading or a line begins: its number, else SECTION_COUNT. */
enum section section_named(struct arena *arena, const char *text);
/* A line that nothing marks as a heading, but that does what one does. */
bool section_titled(struct arena *arena, const char *text);
struct section_text {
	enum section section;       /* SECTION_COUNT: none is open */
	const char *heading, *last; /* last: the line that was added last */
	uint32_t line;              /* of the heading */
	struct out out;
};
void section_begin(struct draft *draft, struct section_text *open, const struct block *block);
void section_add(struct draft *draft, struct section_text *open, const struct block *block);
void section_end(struct draft *draft, struct section_text *open);

/* import/rows.c – rows to areas, themes, goals and means. */
void draft_names(struct draft *draft, uint32_t blocks); /* room for the areas and themes of so many */
void draft_rows(struct draft *draft, const struct blocks *blocks, const struct item *item, const char *area);
/* import/join.c – does `next` go on where `before` stopped? A hyphen or a loose word says so anywhere; a small
 * first letter only where `weak`. */
bool joins(const char *before, const char *next, bool weak);
const char *join(struct arena *arena, const char *before, const char *next);
void join_to(struct out *out, const char *next);
/* import/goals.c – cells to goals with targets and ids of their own. */
void draft_goals(struct draft *draft);
/* import/target.c – the lines that are suggested for a goal; of a clause without a figure, for what is to be done. */
struct reading;
struct target target_of(struct draft *draft, const struct draft_goal *goal, struct reading *reading);
struct target deed_of(struct draft *draft, const struct draft_goal *goal, const char *clause, struct reading *reading);
/* import/figure.c – the figure in a column of its own that a goal is to come to: "95 %" */
bool figure_is_bare(struct arena *arena, const char *text);
/* Does the text say itself what it is to come to? */
bool figure_is_stated(struct arena *arena, const char *text);
/* Makes it the comparator of a sentence that has none; else `why` tells what a person is to look at. Did it? */
bool figure_take(struct draft *draft, const struct draft_goal *goal, struct reading *reading, struct out *why);
/* import/taken.c – an id that no other goal has: the table's own, or one of the words. */
const char *draft_id(struct draft *draft, const struct draft_goal *goal, const char *words);
/* import/field.c – what other columns and footnotes say. */
/* A deadline as a date, a baseline as a number, with or without its day. */
void draft_check_sentence(struct draft *draft, const struct draft_goal *goal, const struct reading *reading);
bool field_readable(struct arena *arena, enum column column, const char *text);
bool import_baseline(struct arena *arena, const char *text, struct quantity *quantity, struct date *date);
const char *import_readings(struct arena *arena, const char *text, enum kk_lang lang); /* NULL: it has one */
void draft_check_fields(struct draft *draft, const struct draft_goal *goal); /* tells of those that are not */
void draft_take_footnotes(struct draft *draft, struct draft_goal *goal);     /* as the goal's note */
void draft_footnotes_below(struct draft *draft, struct piece *piece);        /* under the text */
/* import/span.c: the last day of a date, month, quarter, half-year or year in a heading. import/day.c: in a cell. */
bool import_span_end(struct arena *arena, const char *text, struct date *date);
/* unclear: what is to be said of a day that is one of two readings; NULL: nothing */
bool import_deadline(struct arena *arena, const char *text, enum kk_lang lang, struct date *date, const char **unclear);
/* import/prose.c */
const char *import_prose(struct arena *arena, const char *text);   /* a cell as CommonMark */
/* The next of the means in a cell; mixed_below: lines and items may stand below each other, true at first. */
const char *import_means(struct arena *arena, const char **at, bool *mixed_below);
/* import/id.c – an id of the words that carry the meaning, at most `room` bytes with its NUL. */
void import_id(struct arena *arena, const char *text, char *id, size_t room);
bool import_is_id(const char *text); /* is one as it stands */
/* import/note.c – the first so many code points of a text, safe to show. */
const char *import_part(struct arena *arena, const char *text, size_t limit);

/* import/yaml.c – keys and values that read back as they were. */
struct yaml_out { struct out *out; unsigned indent; bool item; };
void yaml_key(struct yaml_out *yaml, const char *key);                     /* "key:" alone */
void yaml_line(struct yaml_out *yaml, const char *key, const char *text);  /* one line of text */
void yaml_prose(struct yaml_out *yaml, const char *key, const char *text); /* CommonMark; key NULL: an item */
void yaml_comment(struct yaml_out *yaml, const char *text);                /* a line "# …" */
/* import/write.c */
void draft_write(const struct draft *draft, const char *name, struct out *out);

/* import/note.c – {0} and {1} are filled in, and made safe for a terminal. */
void note_begin(struct import_notes *notes, struct arena *arena, enum kk_lang lang);
void note_add(struct import_notes *notes, uint32_t line, struct bilingual_text text, const char *first,
	      const char *second);

/* import/wide.c – a wide table of measurements as the long one of `data:`; nothing where something is wrong. */
struct meanings;
void import_wide(const struct blocks *blocks, const struct meanings *meanings, struct import_notes *wrong,
		 struct out *out);

#endif
