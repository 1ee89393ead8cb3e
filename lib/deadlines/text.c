/* SPDX-License-Identifier: MPL-2.0 */
/* Deadlines as a list for people: what is overdue, what is coming up, and what is settled. */
#include <string.h>

#include "base/show.h"
#include "base/wrap.h"
#include "deadlines/deadlines.h"

#define LAW_COLUMN 56
#define LAW_WIDTH 20 /* of a clause: where it has no room it stands below */

static void put_clause(struct out *out, enum clause_id id)
{
	const struct clause *clause = &clauses[id];

	if (id == UDFORDRING) {
		put(out, clause->act);
		return;
	}
	put(out, strncmp(clause->act, "BEK", 3) == 0 ? "BEK 1309 " : "LKS ");
	put(out, clause->ref);
}

/* "  31. december 2012, om 60 dage                    BEK 1309 § 2, nr. 1" and the file */
static void put_heading(const struct deadlines *deadlines, const struct due *due, size_t columns, struct out *out)
{
	enum kk_lang lang = deadlines->set->lang;
	struct out line;
	size_t width;

	out_memory(&line, deadlines->words);
	put(&line, "  ");
	put(&line, say_date(deadlines->words, due->date, lang));
	put(&line, ", ");
	put(&line, deadline_days(deadlines, due, lang));
	width = text_width(out_text(&line), line.size);
	if (columns < LAW_COLUMN + LAW_WIDTH)
		put(&line, "\n  ");
	else
		put_repeat(&line, " ", width < LAW_COLUMN ? LAW_COLUMN - width : 2);
	put_clause(&line, due->clause);
	put(out, out_text(&line));
	put(out, "\n  ");
	put_shown(out, due->document->path, strlen(due->document->path));
	put_char(out, '\n');
}

static void put_due(const struct deadlines *deadlines, const struct due *due, size_t columns, struct out *out)
{
	enum kk_lang lang = deadlines->set->lang;
	const char *title = deadline_title(deadlines, due, lang), *note = deadline_note(deadlines, due, lang);
	struct out safe;

	out_memory(&safe, deadlines->words);
	put_shown(&safe, title, strlen(title));
	put_wrapped_in(out, columns, "    ", "      ", out_text(&safe));
	if (!*note)
		return;
	out_memory(&safe, deadlines->words);
	put_char(&safe, '(');
	put(&safe, note);
	put_char(&safe, ')');
	put_wrapped_in(out, columns, "      ", "      ", out_text(&safe));
}

/* Which of the three parts of the list a state stands in. */
enum { PART_OVERDUE, PART_OPEN, PART_DONE, PARTS };

static int part_of(enum due_state state)
{
	return state == DUE_OVERDUE ? PART_OVERDUE : state == DUE_OPEN ? PART_OPEN : PART_DONE;
}

/* What is due together stands under one heading. */
static bool stands_with(const struct deadlines *deadlines, const struct due *a, const struct due *b)
{
	enum kk_lang lang = deadlines->set->lang;

	if (!a || date_cmp(a->date, b->date) != 0 || a->clause != b->clause || a->state != b->state ||
	    strcmp(a->document->path, b->document->path) != 0)
		return false;
	return strcmp(deadline_days(deadlines, a, lang), deadline_days(deadlines, b, lang)) == 0;
}

static void put_part(const struct deadlines *deadlines, int part, enum word_id heading, size_t columns, struct out *out)
{
	const struct due *before = NULL;

	for (size_t i = 0; i < deadlines->count; i++) {
		const struct due *due = &deadlines->items[i];

		if (part_of(due->state) != part)
			continue;
		if (!before) {
			put_char(out, '\n');
			put(out, word(heading, deadlines->set->lang));
			put(out, "\n");
		}
		if (!stands_with(deadlines, before, due)) {
			put(out, before ? "\n" : "");
			put_heading(deadlines, due, columns, out);
		}
		put_due(deadlines, due, columns, out);
		arena_free(deadlines->words);
		before = due;
	}
}

static size_t count_done(const struct deadlines *deadlines)
{
	size_t count = 0;

	for (size_t i = 0; i < deadlines->count; i++)
		count += part_of(deadlines->items[i].state) == PART_DONE;
	return count;
}

void deadlines_text(const struct deadlines *deadlines, bool all, size_t columns, struct out *out)
{
	enum kk_lang lang = deadlines->set->lang;
	struct arena *arena = deadlines->words;
	size_t done;

	put(out, words_filled(arena, lang, WORD_DUE_HEADING, WITH(say_date(arena, deadlines->set->today, lang))));
	put_char(out, '\n');
	if (!deadlines->count) {
		put(out, word(WORD_DUE_NOTHING, lang));
		put_char(out, '\n');
		return;
	}
	put_part(deadlines, PART_OVERDUE, WORD_DUE_OVERDUE, columns, out);
	put_part(deadlines, PART_OPEN, WORD_DUE_OPEN, columns, out);
	if (all)
		put_part(deadlines, PART_DONE, WORD_DUE_DONE, columns, out);
	done = count_done(deadlines);
	if (!done || all)
		return;
	put_char(out, '\n');
	put(out, words_filled(arena, lang, WORD_DUE_DONE_HIDDEN, WITH(number_of(arena, done, WORD_DUE_ONE, lang))));
	put_char(out, '\n');
}
