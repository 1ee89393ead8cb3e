/* SPDX-License-Identifier: MPL-2.0 */
/* The grammar of goal sentences: one pass over the words, which keeps what governs what, and then one choice. */
#include <string.h>

#include "suggest/grammar.h"

#define TEXT_MAX 65536 /* kk-format(5): the longest value */

/* "3. kvartal", and "third quarter" */
static bool may_be_day(const struct tokens *tokens, size_t at)
{
	enum lex lex = tokens->items[at].lex, next = lex_at(tokens, at + 1);

	return lex == LEX_FIGURE || lex == LEX_DATE || lex == LEX_MONTH || lex == LEX_HOLIDAY || next == LEX_QUARTER ||
	       next == LEX_HALF_YEAR || next == LEX_HALF;
}

static void scan_words(struct scan *scan)
{
	const struct tokens *tokens = scan->tokens;
	struct day_item item;
	struct figure figure WRITTEN_FIRST;

	for (size_t at = 0; at < tokens->count;) {
		enum lex lex = tokens->items[at].lex;

		if (may_be_day(tokens, at) && scan_is_day(scan, at, &item)) {
			at = scan_day(scan, &item);
		} else if (figure_read(scan->arena, tokens, at, &figure)) {
			at = scan_figure(scan, &figure);
		} else {
			if (lex == LEX_ALL)
				scan_all(scan, at);
			else if (lex == LEX_HALVE || lex == LEX_GROW)
				scan_multiple(scan, at);
			else
				scan_word(scan, lex, at);
			at++;
		}
	}
}

/* "om året", "pr. måned", "hvert kvartal", "årligt", "hver af skolerne": so much each. */
static bool is_for_each(const struct tokens *tokens, size_t at)
{
	static const char *const each[] = { "aarlig", "maanedlig", "ugentlig", "annual",
					    "yearly", "monthly", "weekly" };
	static const char *const before[] = { "om", "pr", "per", "hver", "hvert", "each", "every", "a" };
	static const char *const times[] = { "aar", "aaret", "maaned", "maaneden", "kvartal", "kvartalet", "halvaar",
					     "uge", "ugen", "year", "month", "quarter", "week" };
	const char *word = tokens->items[at].folded;
	enum lex next = lex_at(tokens, at + 1);

	if (!strchr("aehkmquwy", *word)) /* what all of these begin with: every word of every goal comes here */
		return false;
	if (next == LEX_OF && (same_bytes(word, "hver") || same_bytes(word, "each")))
		return true;
	for (size_t i = 0; i < COUNT(each); i++)
		if (*word == *each[i] && strncmp(word, each[i], strlen(each[i])) == 0)
			return true;
	for (size_t i = 0; at && i < COUNT(times); i++)
		for (size_t k = 0; same_bytes(word, times[i]) && k < COUNT(before); k++)
			if (same_bytes(tokens->items[at - 1].folded, before[k]))
				return true;
	return false;
}

static void read_text(struct arena *arena, const char *text, size_t size, bool is_goal, struct reading *reading)
{
	struct tokens tokens;
	struct scan scan = { .arena = arena, .tokens = &tokens, .reading = reading, .is_goal = is_goal };

	*reading = (struct reading){ .text = text, .size = size, .unit = { .text = "", .folded = "" } };
	if (size > TEXT_MAX) {
		scan_give_up(&scan, SAY_TOO_LONG, NULL, NULL);
		return;
	}
	tokens_of(arena, text, size, &tokens);
	reading->lang = tokens.lang;
	if (!tokens.count) {
		scan_give_up(&scan, SAY_NOTHING, NULL, NULL);
		return;
	}
	if (!scan_row(&scan)) {
		scan_words(&scan);
		scan_day_of_level(&scan);
		scan_choose(&scan);
	}
	for (size_t at = 0; at < tokens.count && !reading->for_each; at++)
		reading->for_each = is_for_each(&tokens, at);
	if (scan.deadlines)
		reading->deadline = (struct date){ 0, 0, 0 };
}

void suggest_read(struct arena *arena, const char *text, size_t size, struct reading *reading)
{
	read_text(arena, text, size, true, reading);
}

void suggest_read_sentence(struct arena *arena, const char *text, size_t size, struct reading *reading)
{
	read_text(arena, text, size, false, reading);
}
