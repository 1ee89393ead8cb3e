/* SPDX-License-Identifier: MPL-2.0 */
/* A sentence cut into words, numbers and signs, and each looked up in the dictionary, the longest phrase first. */
#include <string.h>

#include "suggest_words.h"

#define PHRASE_ROOM 48

static const struct row { const char *phrase; enum kk_lang lang; enum lex lex; int value; } rows[] = {
#define LEX(phrase, lang, lex, value) { phrase, KK_LANG_##lang, LEX_##lex, value },
#define STEM(...)
#include "suggest.def"
#undef LEX
#undef STEM
};

static const struct { const char *part; bool higher; } stems[] = {
#define LEX(...)
#define STEM(part, better) { part, #better[0] == 'H' },
#include "suggest.def"
#undef LEX
#undef STEM
};

bool tokens_sorted(void)
{
	for (size_t i = 1; i < COUNT(rows); i++) {
		int order = strcmp(rows[i - 1].phrase, rows[i].phrase);

		if (order > 0 || (order == 0 && rows[i - 1].lang >= rows[i].lang))
			return false;
	}
	return true;
}

/* The first row that is not before `phrase`. */
static const struct row *row_from(const char *phrase)
{
	size_t low = 0, high = COUNT(rows);

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strcmp(rows[middle].phrase, phrase) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return rows + low;
}

static const struct row *row_of(const char *phrase, enum kk_lang lang)
{
	for (const struct row *row = row_from(phrase); row < rows + COUNT(rows) && strcmp(row->phrase, phrase) == 0; row++)
		if (row->lang == lang)
			return row;
	return NULL;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static struct token *add_token(struct tokens *tokens, enum lex lex, const char *start, const char *end)
{
	struct token *token = &tokens->items[tokens->count];

	*token = (struct token){ .lex = lex, .start = (uint32_t)(start - tokens->text), .end = (uint32_t)(end - tokens->text), .folded = "" };
	token->glued = tokens->count && token[-1].end == token->start;
	tokens->count++;
	return token;
}

static const char *fold(struct arena *arena, const char *start, size_t size)
{
	size_t room = 2 * size + 8;
	char *folded = arena_alloc(arena, room);

	(void)text_fold(start, size, folded, room);
	return folded;
}

/* Behind a word, or a hyphen within one. */
static const char *word_end(const char *at, const char *end)
{
	while (at < end) {
		const char *next = at;
		int32_t code = text_next(&next, end);

		if (text_is_word(code)) {
			at = next;
			continue;
		}
		if ((code != '-' && code != '\'' && code != 0x2019 && code != 0x2011) || next >= end)
			break;
		code = text_next(&next, end);
		if (!text_is_word(code))
			break;
		at = next;
	}
	return at;
}

/* "2012-niveau", "6-årige", "7.-klasserne", "3b": what follows makes the number part of a word. */
static const char *compound_end(const char *at, const char *end)
{
	const char *word = at, *behind;

	if (word < end && *word == '.' && word + 1 < end && word[1] == '-')
		word++;
	if (word + 1 < end && *word == '-' && !is_digit(word[1])) {
		behind = word_end(word + 1, end);
		return behind > word + 1 ? behind : at;
	}
	behind = word_end(at, end);
	return behind == at + 1 && *at != 'm' && *at != 't' ? behind : at; /* 5m, 5t are units of a sort */
}

static const char *skip_spaces(const char *at, const char *end)
{
	while (at < end && (*at == ' ' || *at == '\t' || *at == '\n' || *at == '\r'))
		at++;
	return at;
}

static bool is_lower(const char *at, const char *end)
{
	return at < end && ((*at >= 'a' && *at <= 'z') || (end - at > 1 && (unsigned char)*at == 0xC3 && (unsigned char)at[1] >= 0x9F));
}

static const char *add_number(struct arena *arena, struct tokens *tokens, const char *at, const char *end, enum kk_lang lang)
{
	struct token *token = add_token(tokens, LEX_FIGURE, at, at);
	const char *behind, *next;

	digits_read(arena, &at, end, lang, token);
	if (token->lex == LEX_FIGURE && (behind = compound_end(at, end)) > at) {
		token->compound = true;
		token->folded = fold(arena, at, (size_t)(behind - at));
		at = behind;
	} else if (token->lex == LEX_FIGURE && at < end && *at == '.') {
		next = skip_spaces(at + 1, end);
		token->ordinal = is_lower(next, end) || (next < end && (*next == '-' || *next == ',' || *next == '/'));
		at += token->ordinal;
	}
	token->end = (uint32_t)(at - tokens->text);
	return at;
}

/* A point that shortens a word ends no sentence: something goes on in lower case, or a figure follows a short word. */
static bool is_abbreviation(const struct tokens *tokens, const char *at, const char *end)
{
	const struct token *last = tokens->count ? &tokens->items[tokens->count - 1] : NULL;
	const char *next = skip_spaces(at + 1, end);

	if (!last || last->end != (uint32_t)(at - tokens->text) || last->lex != LEX_NONE || next == end)
		return false;
	return is_lower(next, end) || *next == ',' || (is_digit(*next) && strlen(last->folded) <= 4) || (next == at + 1 && *next != ')');
}

static enum lex sign_of(int32_t code)
{
	switch (code) {
	case ',': return LEX_COMMA;
	case '.': case ';': case '!': case '?': case ':': return LEX_STOP_SIGN;
	case '(': case '[': return LEX_OPEN;
	case ')': case ']': return LEX_CLOSE;
	case '-': case 0x2013: case 0x2014: case 0x2212: case 0x2011: return LEX_DASH;
	case '/': return LEX_SLASH;
	case '+': return LEX_PLUS;
	case '%': return LEX_PERCENT;
	case '<': return LEX_BELOW;
	case '>': return LEX_ABOVE;
	case 0x2264: return LEX_MAX;
	case 0x2265: return LEX_MIN;
	case 0xA7: return LEX_LABEL;
	default: return LEX_SIGN;
	}
}

static void add_sign(struct tokens *tokens, int32_t code, const char *start, const char *end)
{
	struct token *last = tokens->count ? &tokens->items[tokens->count - 1] : NULL;

	if (code == '=' && last && last->end == (uint32_t)(start - tokens->text) && (last->lex == LEX_BELOW || last->lex == LEX_ABOVE)) {
		last->lex = last->lex == LEX_BELOW ? LEX_MAX : LEX_MIN;
		last->end++;
	} else {
		(void)add_token(tokens, sign_of(code), start, end);
	}
}

static void cut(struct arena *arena, struct tokens *tokens, const char *at, const char *end)
{
	while (at < end) {
		const char *start = at, *behind = word_end(at, end);
		int32_t code;

		if (is_digit(*at)) {
			at = add_number(arena, tokens, at, end, tokens->lang);
		} else if (behind > at) {
			struct token *token = add_token(tokens, LEX_NONE, at, behind);

			token->folded = fold(arena, at, (size_t)(behind - at));
			at = behind;
		} else {
			code = text_next(&at, end);
			if ((code == '.' && is_abbreviation(tokens, start, end)) || code == ' ' || code == '\n' || code == '\r' || code == '\t' ||
			    code == 0xA0 || code == 0x202F || code == 0xAD || code == '"' || code == 0xAB || code == 0xBB || code == 0x201C || code == 0x201D)
				continue;
			add_sign(tokens, code, start, at);
		}
	}
}

/* Words that only one of the languages has decide; Danish where they do not. */
static enum kk_lang language_of(const struct tokens *tokens)
{
	size_t found[2] = { 0, 0 };

	for (size_t i = 0; i < tokens->count; i++) {
		const struct token *token = &tokens->items[i];
		bool danish, english;

		if (token->lex != LEX_NONE)
			continue;
		danish = row_of(token->folded, KK_LANG_DA) != NULL;
		english = row_of(token->folded, KK_LANG_EN) != NULL;
		if (danish != english)
			found[english]++;
	}
	return found[KK_LANG_EN] > found[KK_LANG_DA] ? KK_LANG_EN : KK_LANG_DA;
}

/* "femogtyve" and "twenty-five": the small number stands first or last. */
static const struct row *small_number(const char *text, size_t size, enum kk_lang lang)
{
	char word[PHRASE_ROOM];
	const struct row *row;
	static const struct row one = { "en", KK_LANG_DA, LEX_NUMBER, 1 };

	if (size >= sizeof(word))
		return NULL;
	memcpy(word, text, size);
	word[size] = '\0';
	row = row_of(word, lang);
	if (!row && lang == KK_LANG_EN && strcmp(word, "one") == 0)
		return &one;
	if (lang == KK_LANG_DA && (strcmp(word, "en") == 0 || strcmp(word, "et") == 0))
		return &one;
	return row && (row->lex == LEX_NUMBER || row->lex == LEX_ONE) ? row : NULL;
}

static bool compound_number(struct token *token, const char *joint, size_t size, enum kk_lang lang)
{
	const char *word = token->folded;
	const struct row *left = small_number(word, (size_t)(joint - word), lang), *right = small_number(joint + size, strlen(joint + size), lang);
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
	const struct row *left = small_number(word, (size_t)(joint - word), lang), *right = small_number(joint + 1, strlen(joint + 1), lang);
	const char *sign = memchr(out->text + token->start, '-', token->end - token->start);

	if (!left || !right || !sign || left->value >= right->value)
		return false;
	add_token(out, LEX_NUMBER, out->text + token->start, sign)->value = left->value;
	(void)add_token(out, LEX_DASH, sign, sign + 1);
	add_token(out, LEX_NUMBER, sign + 1, out->text + token->end)->value = right->value;
	return true;
}

static bool add_joined_number(struct tokens *out, struct token *token, enum kk_lang lang)
{
	const char *joint;

	if (token->lex != LEX_NONE || token->end - token->start >= PHRASE_ROOM)
		return false;
	joint = lang == KK_LANG_DA ? strstr(token->folded + (*token->folded != '\0'), "og") : strchr(token->folded, '_');
	if (joint && compound_number(token, joint, lang == KK_LANG_DA ? 2 : 1, lang)) {
		out->items[out->count++] = *token;
		return true;
	}
	joint = strchr(token->folded, '_');
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
		row = row_of(phrase, lang);
		if (row) {
			found = row;
			*words = i - at + 1;
		}
		phrase[size++] = '_';
		phrase[size] = '\0';
		row = row_from(phrase);
		if (row == rows + COUNT(rows) || strncmp(row->phrase, phrase, size) != 0)
			break;
	}
	return found;
}

static void look_up(struct arena *arena, const struct tokens *cut_up, struct tokens *tokens)
{
	/* a word may become three tokens, and they come from at least three bytes */
	tokens->items = NEW_ARRAY(arena, struct token, 3 * cut_up->count + 1);
	for (size_t i = 0, words; i < cut_up->count; i += words) {
		struct token *token = &cut_up->items[i];
		const struct row *row = token->lex == LEX_NONE ? longest(cut_up, i, cut_up->lang, &words) : NULL;

		if (!row) {
			words = 1;
			if (!add_joined_number(tokens, token, cut_up->lang))
				tokens->items[tokens->count++] = *token;
			continue;
		}
		tokens->items[tokens->count] = *token;
		tokens->items[tokens->count].lex = row->lex;
		tokens->items[tokens->count].value = row->value;
		tokens->items[tokens->count++].end = cut_up->items[i + words - 1].end;
	}
}

void tokens_of(struct arena *arena, const char *text, size_t size, struct tokens *tokens)
{
	struct tokens cut_up = { .text = text, .items = NEW_ARRAY(arena, struct token, size + 1), .lang = KK_LANG_DA };

	cut(arena, &cut_up, text, text + size);
	cut_up.lang = language_of(&cut_up);
	if (cut_up.lang == KK_LANG_EN) { /* numbers are read anew, the English way */
		cut_up.count = 0;
		cut(arena, &cut_up, text, text + size);
	}
	*tokens = (struct tokens){ .text = text, .lang = cut_up.lang };
	look_up(arena, &cut_up, tokens);
}

int tokens_direction(const struct tokens *tokens, size_t from, size_t to)
{
	int direction = 0;

	for (size_t i = from; i < to; i++)
		for (size_t k = 0; *tokens->items[i].folded && k < COUNT(stems); k++) {
			if (!strstr(tokens->items[i].folded, stems[k].part))
				continue;
			if (!stems[k].higher)
				return -1; /* "utilfredse" has "tilfreds" in it too */
			direction = 1;
		}
	return direction;
}
