/* SPDX-License-Identifier: MPL-2.0 */
/* The words of a sentence looked up in the dictionary of its language, the longest phrase first. */
#include <string.h>

#include "suggest/dictionary.h"

/* "femogtyve" and "twenty-five": the small number stands first or last. */
static const struct row *small_number(const char *text, size_t size, enum kk_lang lang)
{
	char word[PHRASE_ROOM];
	const struct row *row;
	static const struct row one = { "en", KK_LANG_DA, LEX_NUMBER, 1 };

	if (size >= sizeof(word)) /* of few letters, which fold to more */
		return NULL;
	memcpy(word, text, size);
	word[size] = '\0';
	row = row_of(word, lang);
	if (strcmp(word, lang == KK_LANG_DA ? "en" : "one") == 0)
		return &one; /* alone it may be no number at all */
	return row && row->lex == LEX_NUMBER ? row : NULL;
}

/* "twenty-five" */
static bool begins_in_tens(const char *folded)
{
	size_t size = strcspn(folded, "_");
	const struct row *row = size < PHRASE_ROOM && folded[size] ? small_number(folded, size, KK_LANG_EN) : NULL;

	return row && row->value >= 20;
}

/* "at least": two words that are a phrase of English alone */
static bool begins_english_phrase(const struct token *token)
{
	char phrase[PHRASE_ROOM];
	size_t size = strlen(token[0].folded), more = strlen(token[1].folded);
	const struct row *row;

	if (token[1].lex != LEX_NONE || size + more + 2 > sizeof(phrase))
		return false;
	memcpy(phrase, token[0].folded, size);
	phrase[size] = '_';
	memcpy(phrase + size + 1, token[1].folded, more + 1);
	row = row_from(phrase);
	return is_row_of(row, phrase) && !is_row_of(row + 1, phrase) && row->lang == KK_LANG_EN;
}

/* Words that only one of the languages has decide; Danish where they do not. */
static enum kk_lang language_of(const struct tokens *tokens)
{
	size_t found[2] = { 0, 0 };

	for (size_t i = 0; i < tokens->count; i++) {
		struct token *token = &tokens->items[i];
		const struct row *row;

		if (token->lex != LEX_NONE)
			continue;
		row = row_from(token->folded);
		token->row = (uint32_t)row_index(row);
		if (is_row_of(row, token->folded) && !is_row_of(row + 1, token->folded))
			found[row->lang]++;
	}
	for (size_t i = 0; !found[KK_LANG_DA] && !found[KK_LANG_EN] && i < tokens->count; i++)
		if (tokens->items[i].lex == LEX_NONE &&
		    (row_of_form(tokens->items[i].folded, KK_LANG_EN) || begins_in_tens(tokens->items[i].folded) ||
		     (i + 1 < tokens->count && begins_english_phrase(&tokens->items[i]))))
			return KK_LANG_EN; /* "Reducing sickness absence to 4.5 %", "twenty-five schools" */
	return found[KK_LANG_EN] > found[KK_LANG_DA] ? KK_LANG_EN : KK_LANG_DA;
}

static bool compound_number(struct token *token, const char *joint, size_t size, enum kk_lang lang)
{
	const char *word = token->folded;
	const struct row *left = small_number(word, (size_t)(joint - word), lang),
			 *right = small_number(joint + size, strlen(joint + size), lang);
	const struct row *tens = lang == KK_LANG_DA ? right : left, *ones = lang == KK_LANG_DA ? left : right;

	if (!left || !right || tens->value < 20 || ones->value < 1 || ones->value > 9)
		return false;
	token->lex = LEX_NUMBER;
	token->value = tens->value + ones->value;
	return true;
}

/* "seks-syv" is three tokens. */
static bool split_range(struct tokens *out, const struct token *token, const char *joint, enum kk_lang lang)
{
	const char *word = token->folded;
	const struct row *left = small_number(word, (size_t)(joint - word), lang),
			 *right = small_number(joint + 1, strlen(joint + 1), lang);
	const char *sign = memchr(out->text + token->start, '-', token->end - token->start);

	if (!left || !right || !sign || left->value >= right->value)
		return false;
	tokens_add(out, LEX_NUMBER, out->text + token->start, sign)->value = left->value;
	(void)tokens_add(out, LEX_DASH, sign, sign + 1);
	tokens_add(out, LEX_NUMBER, sign + 1, out->text + token->end)->value = right->value;
	return true;
}

/* "two-thirds", "three-quarters" are a number and its part. */
static bool split_fraction(struct tokens *out, const struct token *token, const char *joint)
{
	const char *word = token->folded;
	const struct row *left = small_number(word, (size_t)(joint - word), KK_LANG_EN),
			 *right = row_of(joint + 1, KK_LANG_EN);
	const char *sign = memchr(out->text + token->start, '-', token->end - token->start);

	if (!left || !right || !sign || left->value > 9 || (right->lex != LEX_FRACTION && right->lex != LEX_QUARTER))
		return false;
	tokens_add(out, LEX_NUMBER, out->text + token->start, sign)->value = left->value;
	tokens_add(out, right->lex, sign + 1, out->text + token->end)->value = right->value;
	out->items[out->count - 1].folded = joint + 1;
	return true;
}

static bool add_joined_number(struct tokens *out, struct token *token, enum kk_lang lang)
{
	const char *joint;

	if (token->lex != LEX_NONE || token->end - token->start >= PHRASE_ROOM)
		return false;
	joint = lang == KK_LANG_DA ? strstr(token->folded + (*token->folded != '\0'), "og")
				   : strchr(token->folded, '_');
	if (joint && compound_number(token, joint, lang == KK_LANG_DA ? 2 : 1, lang)) {
		*tokens_push(out) = *token;
		out->count++;
		return true;
	}
	joint = strchr(token->folded, '_');
	if (joint && lang == KK_LANG_EN && split_fraction(out, token, joint))
		return true;
	return joint && split_range(out, token, joint, lang);
}

/* The longest phrase that begins with this word: its row, and how many words it has. */
static const struct row *longest(const struct tokens *tokens, size_t at, enum kk_lang lang, size_t *words)
{
	const struct row *found = NULL, *row;
	char phrase[PHRASE_ROOM];
	size_t size = 0;

	for (size_t i = at; i < tokens->count && tokens->items[i].lex == LEX_NONE; i++) {
		const char *word = tokens->items[i].folded;
		size_t length = strlen(word);

		if (size + length + 2 > sizeof(phrase))
			break;
		memcpy(phrase + size, word, length + 1);
		size += length;
		row = i == at && tokens->items[i].row ? row_at(tokens->items[i].row) : row_from(phrase);
		for (; is_row_of(row, phrase); row++)
			if (row->lang == lang) {
				found = row;
				*words = i - at + 1;
			}
		/* '_' comes before every letter: what goes on from this phrase stands right behind it */
		phrase[size++] = '_';
		phrase[size] = '\0';
		if (!row_begins(row, phrase, size))
			break;
	}
	return found;
}

/* "5 møder og over 20 gæster": what looks like "og over" behind a figure begins with another one. */
static bool is_bound_of_next(const struct tokens *tokens, const struct row *row, size_t at, size_t after)
{
	const struct row *next;

	if ((row->lex != LEX_OR_MORE && row->lex != LEX_OR_LESS) || after != at + 2 || after >= tokens->count ||
	    !row_of(tokens->items[at + 1].folded, tokens->lang))
		return false;
	next = row_of(tokens->items[after].folded, tokens->lang);
	return tokens->items[after].lex == LEX_FIGURE || (next && next->lex == LEX_NUMBER);
}

static void look_up(const struct tokens *cut_up, struct tokens *tokens)
{
	for (size_t i = 0, words; i < cut_up->count; i += words) {
		struct token *token = &cut_up->items[i];
		const struct row *row = token->lex == LEX_NONE ? longest(cut_up, i, cut_up->lang, &words) : NULL;

		if (row && is_bound_of_next(cut_up, row, i, i + words)) {
			words = 1;
			row = row_of(token->folded, cut_up->lang);
		}
		if (!row) {
			words = 1;
			if (add_joined_number(tokens, token, cut_up->lang))
				continue;
			row = token->lex == LEX_NONE ? row_of_form(token->folded, cut_up->lang) : NULL;
			token->form = row != NULL;
		}
		*tokens_push(tokens) = *token;
		tokens->count++;
		if (!row)
			continue;
		token = &tokens->items[tokens->count - 1];
		token->lex = row->lex;
		token->value = row->value;
		token->end = cut_up->items[i + words - 1].end;
	}
}

void tokens_of(struct arena *arena, const char *text, size_t size, struct tokens *tokens)
{
	struct tokens cut_up = { .text = text, .arena = arena, .lang = KK_LANG_DA };

	tokens_cut(&cut_up, text, text + size);
	cut_up.lang = language_of(&cut_up);
	if (cut_up.lang == KK_LANG_EN) { /* numbers are read anew, the English way */
		cut_up.count = 0;
		tokens_cut(&cut_up, text, text + size);
	}
	*tokens = (struct tokens){ .text = text, .size = size, .arena = arena, .lang = cut_up.lang };
	look_up(&cut_up, tokens);
}
