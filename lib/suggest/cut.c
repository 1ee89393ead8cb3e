/* SPDX-License-Identifier: MPL-2.0 */
/* A sentence cut into words, numbers and signs, each with its place. */
#include <assert.h>
#include <string.h>

#include "suggest/words.h"

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

struct token *tokens_push(struct tokens *tokens)
{
	size_t room = tokens->room ? 2 * tokens->room : 32;

	if (tokens->count == tokens->room) {
		tokens->items = arena_grow(tokens->arena, tokens->items, tokens->room * sizeof(struct token),
					   room * sizeof(struct token));
		tokens->room = room;
	}
	return &tokens->items[tokens->count];
}

struct token *tokens_add(struct tokens *tokens, enum lex lex, const char *start, const char *end)
{
	struct token *token = tokens_push(tokens);

	*token = (struct token){ .lex = lex,
				 .start = (uint32_t)(start - tokens->text),
				 .end = (uint32_t)(end - tokens->text),
				 .folded = "" };
	token->glued = tokens->count && token[-1].end == token->start;
	tokens->count++;
	return token;
}

/* ASCII and the Danish letters, as text_fold does them, without asking about each; false: others are there. */
static bool fold_danish(const char *start, size_t size, char *folded)
{
	static const struct { unsigned char letter; char as[3]; } letters[] = {
		{ 0xA6, "ae" }, { 0xB8, "oe" }, { 0xA5, "aa" }, { 0x86, "ae" }, { 0x98, "oe" }, { 0x85, "aa" },
	};

	for (size_t i = 0; i < size; i++) {
		unsigned char c = (unsigned char)start[i];
		size_t k = 0;

		if (c < 0x80) {
			*folded++ = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c == '-' ? '_' : c);
			continue;
		}
		assert(i + 1 < size); /* a word is made of whole letters */
		while (c == 0xC3 && k < COUNT(letters) && letters[k].letter != (unsigned char)start[i + 1])
			k++;
		if (c != 0xC3 || k == COUNT(letters))
			return false;
		*folded++ = letters[k].as[0];
		*folded++ = letters[k].as[1];
		i++;
	}
	*folded = '\0';
	return true;
}

static const char *fold(struct arena *arena, const char *start, size_t size)
{
	size_t room = 2 * size + 8;
	char *folded = arena_room(arena, 1, room);

	if (!fold_danish(start, size, folded))
		(void)text_fold(start, size, folded, room);
	return folded;
}

/* Behind a word, or a hyphen within one. */
static const char *word_end(const char *at, const char *end)
{
	while (at < end) {
		const char *next = at;
		int32_t code;

		if ((*at >= 'a' && *at <= 'z') || (*at >= 'A' && *at <= 'Z')) {
			at++;
			continue;
		}
		code = text_next(&next, end);
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
	/* One letter alone: what two characters behind it are decides, not the row of years that may follow. */
	behind = word_end(at, end - at > 9 ? at + 9 : end);
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
	return at < end && ((*at >= 'a' && *at <= 'z') ||
			    (end - at > 1 && (unsigned char)*at == 0xC3 && (unsigned char)at[1] >= 0x9F));
}

static const char *add_number(struct arena *arena, struct tokens *tokens, const char *at, const char *end,
			      enum kk_lang lang)
{
	struct token *token = tokens_add(tokens, LEX_FIGURE, at, at);
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
	return is_lower(next, end) || *next == ',' || (is_digit(*next) && strlen(last->folded) <= 4) ||
	       (next == at + 1 && *next != ')');
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

	if (code == '=' && last && last->end == (uint32_t)(start - tokens->text) &&
	    (last->lex == LEX_BELOW || last->lex == LEX_ABOVE)) {
		last->lex = last->lex == LEX_BELOW ? LEX_MAX : LEX_MIN;
		last->end++;
	} else {
		(void)tokens_add(tokens, sign_of(code), start, end);
	}
}

void tokens_cut(struct tokens *tokens, const char *at, const char *end)
{
	while (at < end) {
		const char *start = at, *next = at, *behind;
		int32_t code;

		if (*at == ' ') {
			at++;
			continue;
		}
		code = text_next(&next, end);

		behind = text_is_word(code) && !is_digit(*at) ? word_end(at, end) : at;
		if (is_digit(*at)) {
			at = add_number(tokens->arena, tokens, at, end, tokens->lang);
		} else if (behind > at) {
			struct token *token = tokens_add(tokens, LEX_NONE, at, behind);

			token->folded = fold(tokens->arena, at, (size_t)(behind - at));
			at = behind;
		} else {
			code = text_next(&at, end);
			if ((code == '.' && is_abbreviation(tokens, start, end)) || code == '\n' || code == '\r' ||
			    code == '\t' || code == 0xA0 || code == 0x202F || code == 0xAD || code == '"' ||
			    code == 0xAB || code == 0xBB || code == 0x201C || code == 0x201D)
				continue;
			if (code == 0x2030)
				tokens_add(tokens, LEX_NONE, start, at)->folded = "promille";
			else
				add_sign(tokens, code, start, at);
		}
	}
}
