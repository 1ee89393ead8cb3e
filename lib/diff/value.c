/* SPDX-License-Identifier: MPL-2.0 */
/* A value as it is meant: numbers, units and dates in one form, prose without the breaks of its lines. */
#include <string.h>

#include "diff/diff.h"
#include "words/say.h"

const char *diff_day(struct diff *diff, struct date date)
{
	return say_date(diff->arena, date, diff->lang);
}

/* A line that begins a block of Markdown is not joined to the one above. */
static bool begins_block(const char *at)
{
	size_t digits = strspn(at, "0123456789");

	return *at == '#' || *at == '>' || *at == '|' ||
	       ((*at == '-' || *at == '*' || *at == '+') && at[1] == ' ') ||
	       (digits && (at[digits] == '.' || at[digits] == ')') && at[digits + 1] == ' ');
}

/* One line without a blank too many, as nearly every text is: none has blanks around it. */
static bool is_plain_line(const char *text)
{
	return !strpbrk(text, "\t\n") && !strstr(text, "  ");
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n';
}

/* Words with one space between them. */
static size_t plain_size(const char *text)
{
	const char *at = text;

	while ((unsigned char)*at > ' ' || (*at && !is_blank(*at)) || (*at == ' ' && !is_blank(at[1])))
		at++;
	return (size_t)(at - text);
}

const char *diff_prose(struct arena *arena, const char *text)
{
	struct out out;

	if (is_plain_line(text))
		return text;
	out_memory(&out, arena);
	for (;;) {
		size_t plain = plain_size(text), blanks = strspn(text + plain, " \t\n");
		const char *line = memchr(text + plain, '\n', blanks), *twice = NULL;

		put_bytes(&out, text, plain);
		text += plain + blanks;
		if (!blanks)
			return out_text(&out);
		if (line)
			twice = memchr(line + 1, '\n', (size_t)(text - line - 1));
		put(&out, twice ? "\n\n" : line && begins_block(text) ? "\n" : " ");
	}
}

static const char *join_two(struct arena *arena, const char *first, const char *between, const char *second)
{
	struct out out;

	out_memory(&out, arena);
	put(&out, first);
	put(&out, between);
	put(&out, second);
	return out_text(&out);
}

static const char *range_text(struct diff *diff, const struct range *range)
{
	return join_two(diff->arena, say_quantity(diff->arena, &range->low, diff->lang),
			diff->lang == KK_LANG_EN ? " and " : " og ",
			say_quantity(diff->arena, &range->high, diff->lang));
}

static const char *baseline_text(struct diff *diff, const struct baseline *baseline)
{
	const char *value =
		is_known(baseline->value) ? say_quantity(diff->arena, &baseline->value.quantity, diff->lang) : NULL;
	const char *date = is_known(baseline->date) ? diff_day(diff, baseline->date.date) : NULL;

	if (value && date)
		return join_two(diff->arena, value, ", ", date);
	return value ? value : date ? date : "?";
}

static const char *result_text(struct diff *diff, const struct result *result)
{
	if (result->answer == ANSWER_NONE)
		return say_quantity(diff->arena, &result->quantity, diff->lang);
	return word_name(WORDS_ANSWER, (int)result->answer, diff->lang);
}

/* What could not be read is compared as it was written. */
static const char *written(const struct field *field)
{
	return field->node && field->node->kind == NODE_SCALAR ? field->node->text : "?";
}

static const char *year_text(struct diff *diff, int16_t year)
{
	struct out out;

	out_memory(&out, diff->arena);
	put_unsigned(&out, (uint64_t)year);
	return out_text(&out);
}

static const char *known_text(struct diff *diff, const struct key *key, const void *member)
{
	switch (key->type) {
	case KEY_PROSE:
	case KEY_LINE:
		return diff_prose(diff->arena, ((const struct text *)member)->text);
	case KEY_ID:
	case KEY_URL:
	case KEY_CODE:
	case KEY_PATH:
		return ((const struct text *)member)->text;
	case KEY_WORD:
		return word_name((enum words)key->argument, ((const struct word *)member)->value, diff->lang);
	case KEY_DAY:
	case KEY_DEADLINE:
		return diff_day(diff, ((const struct day *)member)->date);
	case KEY_PERIOD:
		return say_period(diff->arena, ((const struct period *)member)->from,
				  ((const struct period *)member)->to, diff->lang);
	case KEY_YEAR:
		return year_text(diff, ((const struct year *)member)->year);
	case KEY_QUANTITY:
		return say_quantity(diff->arena, &((const struct amount *)member)->quantity, diff->lang);
	case KEY_INTERVAL:
		return range_text(diff, member);
	case KEY_RESULT:
		return result_text(diff, member);
	case KEY_BASELINE:
		return baseline_text(diff, member);
	default:
		return NULL;
	}
}

const char *diff_value(struct diff *diff, const struct key *key, const void *record)
{
	const struct field *field = record_field(record, key);

	if (field->state == ABSENT)
		return NULL;
	return field->state == KNOWN ? known_text(diff, key, field) : written(field);
}

/* "at_least" as it is said. */
static const char *spoken(struct diff *diff, const struct key *key)
{
	struct out out;

	out_memory(&out, diff->arena);
	for (const char *at = key->name[diff->lang]; *at; at++)
		put_char(&out, *at == '_' ? ' ' : *at);
	return out_text(&out);
}

const char *diff_target(struct diff *diff, const struct goal *goal)
{
	for (const struct key *key = key_first(OWNER_GOAL); key; key = key_next(key)) {
		const char *value = key->flags & COMPARATOR ? diff_value(diff, key, goal) : NULL;

		if (value)
			return join_two(diff->arena, spoken(diff, key), " ", value);
	}
	return NULL;
}
