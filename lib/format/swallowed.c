/* SPDX-License-Identifier: MPL-2.0 */
/* A key that is indented so far that it became part of the block text above it, the first of those that did so
 * together. Prose may have a colon in any line. A line is told if it is one of the same place's keys, with no capital,
 * that the place lacks and whose value can be read. Where any text is such a value, the key must also stand behind a
 * whole sentence, with nothing but keys after it. They are present then, with unknown content: what says no more than
 * a line of text is a warning (KK022), and what more may hang on an error (KK018), which nobody can turn off. Where
 * prose goes on after it, it may well be prose: a warning, and the key is lacking as it was. */
#include <string.h>

#include "set/set.h"

struct block {
	struct text *text;
	const struct key *line; /* of a text that may have one line only; NULL: it may have several */
	bool is_long;           /* and has several */
	const struct block *next;
};

bool swallowed_keep(struct decoder *decoder, struct text *text, const struct key *line)
{
	const struct node *node = text->field.node;
	struct block *block;

	if ((node->style != STYLE_LITERAL && node->style != STYLE_FOLDED) || !strstr(node->text, ": "))
		return false;
	block = NEW(decoder->arena, struct block);
	*block = (struct block){ text, line, line && strchr(text->text, '\n'), decoder->blocks };
	decoder->blocks = block;
	return true;
}

struct line {
	const char *text; /* from its first character that is no space */
	size_t indent, size;
};

static struct line line_at(struct source *source, uint32_t number)
{
	struct line line = { .indent = 0 };

	line.text = source_line(source, number, &line.size);
	while (line.size && line.text[line.size - 1] <= ' ' && line.text[line.size - 1] > 0)
		line.size--;
	for (; line.size && *line.text == ' '; line.text++, line.size--)
		line.indent++;
	return line;
}

static bool begins_with_capital(const char *text)
{
	static const char *const danish[] = { "Æ", "Ø", "Å" };

	for (size_t i = 0; i < COUNT(danish); i++)
		if (strncmp(text, danish[i], strlen(danish[i])) == 0)
			return true;
	return *text >= 'A' && *text <= 'Z';
}

/* Which of the owner's keys it begins with, followed by a colon; NULL: none. Prose has capitals, keys hardly ever. */
static const struct key *key_of(const struct decoder *decoder, const struct line *line, enum owner owner)
{
	char folded[2 * sizeof(keys[0].name[0])];
	const char *colon = memchr(line->text, ':', line->size);
	size_t size = colon ? (size_t)(colon - line->text) : 0;

	if (!colon || !size || (size + 1 < line->size && colon[1] != ' ') || memchr(line->text, ' ', size) ||
	    begins_with_capital(line->text) || text_fold(line->text, size, folded, sizeof(folded)) == SIZE_MAX)
		return NULL;
	return key_find(decoder->set->keys, owner, folded, key_hash(folded));
}

/* Without quotes and a comment; "": there is none. */
static const char *value_of(struct arena *arena, const struct line *line)
{
	const char *at = (const char *)memchr(line->text, ':', line->size) + 1, *end = line->text + line->size;
	const char *comment;

	for (comment = at; comment + 1 < end && memcmp(comment, " #", 2) != 0; comment++)
		;
	end = comment + 1 < end ? comment : end;
	while (at < end && *at == ' ')
		at++;
	while (end > at && end[-1] == ' ')
		end--;
	if (end - at > 1 && (*at == '"' || *at == '\'') && end[-1] == *at) {
		at++;
		end--;
	}
	return arena_text(arena, at, (size_t)(end - at));
}

static bool is_number(struct arena *arena, const char *text)
{
	struct quantity quantity;
	struct parse_note note;
	enum parse parsed = quantity_parse(arena, text, &quantity, &note);

	return parsed == PARSE_OK || parsed == PARSE_AMBIGUOUS;
}

static bool is_interval(struct arena *arena, const char *text)
{
	struct quantity low, high;
	struct parse_note note;

	return interval_parse(arena, text, &low, &high, &note) == PARSE_OK;
}

static bool is_path(const char *text)
{
	static const char *const ends[] = { ".csv", ".yaml", ".yml" };

	return text_ends_in(text, ends, COUNT(ends));
}

/* What its type can read: a colon in prose has hardly such behind it. */
static bool is_read(struct arena *arena, const struct key *key, const char *text)
{
	struct date from, to;
	int16_t year;

	switch (key->type) {
	case KEY_WORD:
		return word_value((enum words)key->argument, text_folded(arena, text)) != 0;
	case KEY_DAY:
	case KEY_DEADLINE:
		return date_parse(text, DATE_PERIOD_END, &from) == PARSE_OK;
	case KEY_PERIOD:
		return period_parse(text, &from, &to) == PARSE_OK;
	case KEY_YEAR:
		return year_parse(text, &year) == PARSE_OK;
	case KEY_INTERVAL:
		return is_interval(arena, text);
	case KEY_QUANTITY:
	case KEY_BASELINE:
		return is_number(arena, text);
	case KEY_PATH:
	case KEY_PATHS:
		return is_path(text);
	case KEY_RESULT:
		return is_number(arena, text) || word_value(WORDS_ANSWER, text_folded(arena, text)) != 0;
	case KEY_ID:
	case KEY_CODE:
		return strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789-") == strlen(text);
	case KEY_URL:
		return strncmp(text, "http", 4) == 0;
	default:
		return true;
	}
}

static bool is_any_text(const struct key *key)
{
	return key->type == KEY_LINE || key->type == KEY_PROSE || key->type == KEY_LINES || key->type == KEY_IDS;
}

static bool has_value(const struct key *key)
{
	return key->type <= KEY_BASELINE || key->type == KEY_PATHS || is_any_text(key);
}

/* Before its bytes are had again. */
static bool may_have_key(const struct decoder *decoder, const char *text, enum owner owner)
{
	for (const char *colon = text; (colon = strchr(colon, ':')); colon++) {
		const char *word = colon;

		if (colon[1] != ' ' && colon[1] != '\n')
			continue;
		while (word > text && word[-1] != ' ' && word[-1] != '\n')
			word--;
		if (key_of(decoder, &(struct line){ .text = word, .size = (size_t)(colon - word) + 1 }, owner))
			return true;
	}
	return false;
}

struct body {
	const struct decoder *decoder;
	struct source *source;
	enum owner owner;
	uint32_t first, end; /* its lines, the last not included */
	uint32_t keys;       /* from here on no prose: keys, their lists, and what is further in */
	size_t indent;
	bool is_line; /* of a text of one line, which is hardly broken but at a comma */
};

static bool ends_a_sentence(const struct line *line)
{
	static const char *const ends[] = { ".", "!", "?", ":", ";", ")", "\"", "»", "«", "”", "“", "…" };

	for (size_t i = 0; i < COUNT(ends); i++) {
		size_t size = strlen(ends[i]);

		if (line->size >= size && memcmp(line->text + line->size - size, ends[i], size) == 0)
			return true;
	}
	return false;
}

/* A sentence may be broken before a word that is a key, and go on behind its colon. */
static bool follows_a_sentence(const struct body *body, uint32_t number)
{
	struct line before;

	if (number == body->first || number > body->keys)
		return true;
	before = line_at(body->source, number - 1);
	if (!before.size)
		return true;
	return body->is_line ? before.text[before.size - 1] != ',' : ends_a_sentence(&before);
}

static void find_keys(struct body *body)
{
	for (body->keys = body->end; body->keys > body->first; body->keys--) {
		struct line line = line_at(body->source, body->keys - 1);

		if (line.size && line.indent <= body->indent && *line.text != '-' &&
		    !key_of(body->decoder, &line, body->owner))
			break;
	}
}

static bool stands_alone(const struct body *body, uint32_t number, const struct key *key, const char *value)
{
	bool is_sentence = key->type != KEY_PROSE && value[strlen(value) - 1] == '.';

	return !is_sentence && number >= body->keys && follows_a_sentence(body, number);
}

static bool has_comparator(const void *goal)
{
	for (const struct key *key = key_first(OWNER_GOAL); key; key = key_next(key))
		if ((key->flags & COMPARATOR) && record_field(goal, key)->state != ABSENT)
			return true;
	return false;
}

/* The key in its place that the record lacks; NULL: none. A goal with a comparator lacks no other. */
static const struct key *lacking_key(const struct body *body, const struct line *line, const void *base)
{
	const struct key *key = line->indent == body->indent ? key_of(body->decoder, line, body->owner) : NULL;

	if (!key || record_field(base, key)->state != ABSENT)
		return NULL;
	return (key->flags & COMPARATOR) && has_comparator(base) ? NULL : key;
}

static enum owner owner_within(const struct key *key)
{
	if (key->type == KEY_RECORD || key->type == KEY_RECORDS)
		return (enum owner)key->argument;
	return key->type == KEY_BASELINE ? OWNER_BASELINE : OWNER_NONE;
}

/* Of what has keys itself one is looked for, behind it or in the line below: "mål:", and there "- id: svar". */
static bool has_keys(const struct body *body, uint32_t number, const struct key *key, const char *value)
{
	struct line line = { .text = value, .size = strlen(value) };
	const char *around = *value ? "[{ " : key->type == KEY_RECORDS ? "-{ " : "";
	size_t before;

	if (!*value) {
		line = number + 1 < body->end ? line_at(body->source, number + 1) : line;
		if (key->type != KEY_RECORDS && line.indent <= body->indent)
			return false;
	}
	for (before = 0; before < line.size && *around && strchr(around, line.text[before]); before++)
		;
	if (*around && !before)
		return false;
	line.text += before;
	line.size -= before;
	return key_of(body->decoder, &line, owner_within(key)) != NULL;
}

static bool is_value(const struct body *body, uint32_t number, const struct key *key, const char *value)
{
	if (owner_within(key) != OWNER_NONE && has_keys(body, number, key, value))
		return true;
	return has_value(key) && *value && is_read(body->decoder->arena, key, value) &&
	       (!is_any_text(key) || stands_alone(body, number, key, value));
}

static const struct key *swallowed_key(const struct body *body, uint32_t number, const void *base)
{
	struct line line = line_at(body->source, number);
	const struct key *key = lacking_key(body, &line, base);

	return key && is_value(body, number, key, value_of(body->decoder->arena, &line)) ? key : NULL;
}

static struct body body_of(const struct decoder *decoder, const struct block *block, enum owner owner)
{
	const struct node *text = block->text->field.node;
	struct source *source = &decoder->file->source;
	struct body body = { .decoder = decoder, .source = source, .owner = owner, .first = text->start.line + 1,
			     .end = text->end.line, .is_line = block->line != NULL };

	body.end += text->end.column > 0;
	while (body.first < body.end && !line_at(source, body.first).size)
		body.first++;
	body.indent = line_at(source, body.first).indent;
	find_keys(&body);
	return body;
}

/* No more than a line of text, and no law asks for it. */
static bool is_slight(const struct key *key)
{
	return key->owner == OWNER_SUBMISSION ||
	       ((key->type == KEY_LINE || key->type == KEY_LINES) && !(key->flags & (REQUIRED | COMPARATOR)) &&
		key->owner != OWNER_COMMON);
}

/* Its key stands above the text, or above the list that the text is in. */
static const struct node *node_over(const struct block *block)
{
	const struct node *text = block->text->field.node;

	return text->has_key ? text : text->parent;
}

/* From this line on, the keys that went the same way are there; whether each of them is slight. */
static bool fill(struct decoder *decoder, const struct block *block, const struct body *body, uint32_t number,
		 void *base)
{
	bool is_all_slight = true;

	for (; number < body->end; number++) {
		struct line line = line_at(body->source, number);
		const struct key *key = number >= body->keys ? lacking_key(body, &line, base) :
							       swallowed_key(body, number, base);

		if (!key)
			continue;
		*record_fill(decoder->arena, base, key) = (struct field){ node_over(block), UNKNOWN };
		is_all_slight &= is_slight(key);
	}
	return is_all_slight;
}

static void tell(struct decoder *decoder, const struct block *block, const struct body *body, uint32_t number,
		 bool slight)
{
	static const struct bilingual label = { { "denne nøgle bliver til tekst", "this key becomes text" } };
	const struct node *text = block->text->field.node;
	const char *over = value_key(node_over(block))->text;
	struct line line = line_at(body->source, number);
	size_t size = (size_t)((const char *)memchr(line.text, ':', line.size) - line.text);
	uint32_t start = (uint32_t)body->indent, end = start + (uint32_t)text_length(line.text, size);
	struct place place = { body->source, { number, start }, { number, end } };

	if (block->is_long)
		find_relate(decode_report(decoder, MSG_line_with_key, text,
					  ARGS(decode_spelling(decoder, text, block->line), over)),
			    place, label);
	else
		find_report(decoder->file, slight ? MSG_swallowed_line : MSG_swallowed_key, place, text,
			    ARGS(arena_text(decoder->arena, line.text, size), over));
}

static uint32_t first_swallowed(const struct body *body, const void *base)
{
	uint32_t number = body->keys;

	while (number < body->end && !swallowed_key(body, number, base))
		number++;
	if (number < body->end)
		return number;
	for (number = body->first; number < body->keys; number++)
		if (swallowed_key(body, number, base))
			return number;
	return body->end;
}

static void tell_block(struct decoder *decoder, const struct block *block, enum owner owner, void *base)
{
	struct file *file = decoder->file;
	const struct node *text = block->text->field.node;
	struct body body;
	uint32_t number;

	if (!block->is_long && !may_have_key(decoder, text->text, owner))
		return;
	if (!file->lost_bytes) /* without them all lines are empty */
		file->lost_bytes = shelf_get(file->worker, decoder->set->max_size, &file->source);
	body = body_of(decoder, block, owner);
	number = first_swallowed(&body, base);
	if (number < body.end)
		tell(decoder, block, &body, number,
		     (number < body.keys && !block->is_long) || fill(decoder, block, &body, number, base));
	else if (block->is_long)
		decode_report(decoder, MSG_bad_line, text, ARGS(decode_spelling(decoder, text, block->line)));
}

void swallowed_tell(struct decoder *decoder, const struct block *until, enum owner owner, void *base)
{
	for (; decoder->blocks != until; decoder->blocks = decoder->blocks->next)
		tell_block(decoder, decoder->blocks, owner, base);
}
