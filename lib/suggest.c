/* SPDX-License-Identifier: MPL-2.0 */
/* The grammar of goal sentences: one pass over the words, which keeps what governs what, and then one choice. */
#include "suggest_grammar.h"

#define TEXT_MAX 65536 /* kk-format(5): the longest value */

/* "3. kvartal", and "third quarter" */
static bool may_be_day(const struct tokens *tokens, size_t at)
{
	enum lex lex = tokens->items[at].lex, next = lex_at(tokens, at + 1);

	return lex == LEX_FIGURE || lex == LEX_DATE || lex == LEX_MONTH || next == LEX_QUARTER ||
	       next == LEX_HALF_YEAR || next == LEX_HALF;
}

static void scan_words(struct scan *scan)
{
	const struct tokens *tokens = scan->tokens;
	struct day_item item;
	struct figure figure;

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

void suggest_read(struct arena *arena, const char *text, size_t size, struct reading *reading)
{
	struct tokens tokens;
	struct scan scan = { .arena = arena, .tokens = &tokens, .reading = reading };

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
	scan_words(&scan);
	scan_choose(&scan);
	if (scan.deadlines)
		reading->deadline = (struct date){ 0, 0, 0 };
}
