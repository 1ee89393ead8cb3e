/* SPDX-License-Identifier: MPL-2.0 */
/* Cells to goals: one for each target that the text states, with lines suggested and an id of its own. */
#include <string.h>

#include "import.h"
#include "keys.h"
#include "suggest.h"

#define ID_ROOM 41
#define TRIES 20 /* numbers that are tried before one past all goals is */
#define SENTENCES_SIZE 4096 /* a text that is longer is no cell with a goal or two */
#define SHOWN 60 /* code points of what is told of */

static size_t mark_of(const char *line)
{
	size_t bullet = import_bullet(line);

	return bullet ? bullet : import_numbering(line);
}

static bool has_target(struct arena *arena, const char *text, size_t size)
{
	struct reading reading;

	suggest_read(arena, text, size, &reading);
	return reading.comparator != CMP_NONE && reading.comparator != CMP_UNKNOWN;
}

static void add_remark(struct out *out, struct arena *arena, const struct remark *remark, enum kk_lang lang)
{
	put(out, remark_text(arena, remark, lang));
	put_char(out, '\n');
}

/* "{dato: 2010}" is the year's last day, as the format writes it. */
static const char *with_whole_days(struct arena *arena, const char *lines)
{
	static const char before[] = "dato: ";
	const char *year = strstr(lines, before);
	struct date date;
	struct out out;

	if (!year || strspn(year + sizeof(before) - 1, "0123456789") != 4 || year[sizeof(before) + 3] != '}' ||
	    date_parse(arena_text(arena, year + sizeof(before) - 1, 4), DATE_PERIOD_END, &date) != PARSE_OK)
		return lines;
	year += sizeof(before) - 1;
	out_memory(&out, arena);
	put_bytes(&out, lines, (size_t)(year - lines));
	put_date_iso(&out, date);
	put(&out, year + 4);
	return out_text(&out);
}

static struct target target_of(struct draft *draft, const struct reading *reading)
{
	struct out lines, why;

	out_memory(&lines, draft->arena);
	out_memory(&why, draft->arena);
	if (reading->comparator == CMP_NONE || reading->comparator == CMP_UNKNOWN)
		add_remark(&why, draft->arena, &reading->reason, draft->lang);
	else
		suggest_lines(&lines, reading, KK_LANG_DA);
	for (unsigned i = 0; i < reading->remark_count; i++)
		if (remark_kind(&reading->remarks[i]) == SAY_AMBIGUOUS && reading->remarks[i].id != SAY_SECOND)
			add_remark(&why, draft->arena, &reading->remarks[i], draft->lang);
	return (struct target){ with_whole_days(draft->arena, out_text(&lines)), out_text(&why) };
}

/* Where a second sentence with a target of its own begins; 0: there is none. */
static size_t next_sentence(struct arena *arena, const char *text)
{
	size_t first = 0, size = strlen(text);

	for (size_t at = 0; size <= SENTENCES_SIZE && at < size; at++) {
		const char *rest = text + at + 2;

		if (!strchr(".!?", text[at]) || text[at + 1] != ' ' || !*rest || (at && text[at - 1] == '.') ||
		    (*rest >= 'a' && *rest <= 'z'))
			continue;
		if (has_target(arena, text + first, at + 1 - first) && has_target(arena, rest, strlen(rest)))
			return at + 2;
	}
	return 0;
}

/* --- ids --- */

/* The id's place in the table of those that are taken, or the free one where it would be. */
static uint32_t slot_of(const struct draft *draft, const char *id)
{
	uint32_t at = key_hash(id) & (draft->id_slots - 1);

	while (draft->ids[at] && strcmp(draft->ids[at], id) != 0)
		at = (at + 1) & (draft->id_slots - 1);
	return at;
}

static bool is_taken(const struct draft *draft, const char *id)
{
	return draft->ids[slot_of(draft, id)] != NULL;
}

static const char *take_id(struct draft *draft, const char *id)
{
	const char **before = draft->ids;
	uint32_t slots = draft->id_slots;

	if (++draft->id_count * 2 > slots) {
		draft->id_slots = slots * 2;
		draft->ids = NEW_ARRAY(draft->arena, const char *, draft->id_slots);
		for (uint32_t i = 0; i < slots; i++)
			if (before[i])
				draft->ids[slot_of(draft, before[i])] = before[i];
	}
	draft->ids[slot_of(draft, id)] = id;
	return id;
}

static const char *unique_id(const struct draft *draft, const char *text)
{
	char id[ID_ROOM];
	struct out out;

	import_id(draft->arena, text, id, sizeof(id));
	for (unsigned number = 1;; number = number == TRIES ? number + draft->goal_count : number + 1) {
		out_memory(&out, draft->arena);
		put(&out, id);
		if (number > 1) {
			put_char(&out, '-');
			put_unsigned(&out, number);
		}
		if (!is_taken(draft, out_text(&out)))
			return out_text(&out);
	}
}

static bool is_id(const char *text)
{
	size_t size = strlen(text);

	return size && size <= 64 && *text != '-' &&
	       text[strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789-")] == '\0';
}

static const char *id_for(struct draft *draft, const struct draft_goal *goal, const char *words)
{
	const char *given = goal->fields[COLUMN_ID] ? import_plain(draft->arena, goal->fields[COLUMN_ID]) : NULL;

	if (given && is_id(given) && !is_taken(draft, given))
		return take_id(draft, given);
	return take_id(draft, unique_id(draft, given ? given : words));
}

/* --- one goal to several --- */

static struct draft_goal *insert_after(struct draft_theme *theme, struct draft_goal *goal, struct arena *arena,
				       const char *text)
{
	struct draft_goal *added = NEW(arena, struct draft_goal);

	*added = *goal;
	added->id = NULL;
	added->fields[COLUMN_ID] = NULL;
	added->piece.text = text;
	goal->next = added;
	if (theme->last_goal == &goal->next)
		theme->last_goal = &added->next;
	return added;
}

/* Lines of a cell are goals of their own where each is an item, or each states a target; else they are one text. */
static bool lines_are_goals(struct arena *arena, const char *text)
{
	bool items = true, targets = true;

	while (*text) {
		size_t size = strcspn(text, "\n"), mark = mark_of(text);

		items &= mark != 0;
		targets &= has_target(arena, text + mark, size - mark);
		text += size + (text[size] == '\n');
	}
	return items || targets;
}

static void split_lines(struct draft *draft, struct draft_theme *theme, struct draft_goal *goal)
{
	const char *text = goal->piece.text;
	bool several = strchr(text, '\n') && lines_are_goals(draft->arena, text), first = true;
	const char *whole = "";

	while (*text) {
		size_t size = strcspn(text, "\n"), mark = mark_of(text);
		const char *line = several ? arena_text(draft->arena, text + mark, size - mark)
					   : arena_text(draft->arena, text, size);

		if (several && !first)
			goal = insert_after(theme, goal, draft->arena, line);
		else if (several)
			goal->piece.text = line;
		else
			whole = *whole ? join(draft->arena, whole, line) : line;
		first = false;
		text += size + (text[size] == '\n');
	}
	if (!several)
		goal->piece.text = whole + mark_of(whole);
}

/* A clause without a figure that is a target all the same is something to be done. */
static struct target deed_of(struct draft *draft, const char *clause, const struct reading *reading)
{
	struct yaml_out yaml;
	struct out lines;

	if (reading->comparator != CMP_NONE || strpbrk(clause, "0123456789"))
		return target_of(draft, reading);
	out_memory(&lines, draft->arena);
	yaml = (struct yaml_out){ .out = &lines };
	yaml_line(&yaml, "gennemført", clause);
	return (struct target){ out_text(&lines), "" };
}

/* "… og erfaringerne er evaluerede": a second target in one sentence is a goal with the same text. */
static struct draft_goal *add_second(struct draft *draft, struct draft_theme *theme, struct draft_goal *goal,
				     const struct reading *reading)
{
	for (unsigned i = 0; i < reading->remark_count; i++) {
		const char *clause = reading->remarks[i].args[0];
		struct draft_goal *added;
		struct reading second;

		if (reading->remarks[i].id != SAY_SECOND || !clause)
			continue;
		suggest_read(draft->arena, clause, strlen(clause), &second);
		added = insert_after(theme, goal, draft->arena, goal->piece.text);
		added->target = deed_of(draft, clause, &second);
		added->id = id_for(draft, added, clause);
		goal = added;
	}
	return goal;
}

bool field_readable(struct arena *arena, enum column column, const char *text)
{
	struct quantity quantity;
	struct parse_note note;
	struct date date;

	if (column == COLUMN_DEADLINE)
		return import_deadline(arena, text, &date);
	return column != COLUMN_BASELINE || quantity_parse(arena, text, &quantity, &note) == PARSE_OK;
}

static void check_fields(struct draft *draft, const struct draft_goal *goal)
{
	static const struct { enum column column; struct bilingual_text text;
	} checked[] = {
		{ COLUMN_DEADLINE, { { "fristen »{0}« er ikke en dato", "the deadline “{0}” is not a date" } } },
		{ COLUMN_BASELINE,
		  { { "udgangspunktet »{0}« er ikke et tal", "the baseline “{0}” is not a number" } } },
	};

	for (size_t i = 0; i < COUNT(checked); i++) {
		const char *text = goal->fields[checked[i].column];

		if (text && !field_readable(draft->arena, checked[i].column, import_plain(draft->arena, text)))
			note_add(&draft->unread, goal->piece.line, checked[i].text,
				 import_part(draft->arena, text, SHOWN), NULL);
	}
}

/* What a footnote says of a goal is its note. */
static void take_footnotes(struct draft *draft, struct draft_goal *goal)
{
	struct out notes;

	out_memory(&notes, draft->arena);
	goal->piece.text = footnotes_taken(draft->blocks, goal->piece.text, &notes);
	if (!notes.size)
		return;
	if (goal->fields[COLUMN_NOTE]) {
		put_char(&notes, '\n');
		put(&notes, goal->fields[COLUMN_NOTE]);
	}
	goal->fields[COLUMN_NOTE] = out_text(&notes);
}

/* Elsewhere it stands under the text. */
static void put_footnotes_below(struct draft *draft, struct piece *piece)
{
	const char *text;
	struct out notes, out;

	out_memory(&notes, draft->arena);
	text = footnotes_taken(draft->blocks, piece->text, &notes);
	if (!notes.size)
		return;
	out_memory(&out, draft->arena);
	put(&out, text);
	put_char(&out, '\n');
	put(&out, out_text(&notes));
	piece->text = out_text(&out);
}

static struct draft_goal *settle(struct draft *draft, struct draft_theme *theme, struct draft_goal *goal)
{
	struct arena *arena = draft->arena;
	struct reading reading;
	size_t next;

	goal->piece.text = import_plain(arena, goal->piece.text);
	goal->piece.text += import_numbering(goal->piece.text);
	next = next_sentence(arena, goal->piece.text);
	if (next) {
		insert_after(theme, goal, arena, goal->piece.text + next);
		goal->piece.text = arena_text(arena, goal->piece.text, next - 1);
	}
	suggest_read(arena, goal->piece.text, strlen(goal->piece.text), &reading);
	goal->target = target_of(draft, &reading);
	goal->id = id_for(draft, goal, goal->piece.text);
	return next ? goal : add_second(draft, theme, goal, &reading);
}

static void settle_theme(struct draft *draft, struct draft_theme *theme)
{
	struct draft_goal *next;

	put_footnotes_below(draft, &theme->aim);
	for (struct piece *means = theme->means.first; means; means = means->next)
		put_footnotes_below(draft, means);
	for (struct draft_goal *goal = theme->goals; goal; goal = next) {
		take_footnotes(draft, goal);
		check_fields(draft, goal);
		next = goal->next;
		split_lines(draft, theme, goal);
	}
	for (struct draft_goal *goal = theme->goals; goal; goal = settle(draft, theme, goal)->next)
		draft->goal_count++;
}

void draft_goals(struct draft *draft)
{
	draft->id_slots = 64;
	draft->ids = NEW_ARRAY(draft->arena, const char *, draft->id_slots);
	for (struct draft_area *area = draft->areas; area; area = area->next)
		for (struct draft_theme *theme = area->themes; theme; theme = theme->next)
			settle_theme(draft, theme);
}
