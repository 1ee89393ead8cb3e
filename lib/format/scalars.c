/* SPDX-License-Identifier: MPL-2.0 */
/* Texts to numbers, dates and ids; what cannot be read is a finding that says what to write. */
#include <string.h>

#include "set/set.h"

static bool refuse(struct file *file, enum message_id message, struct place place, const struct node *node,
		   const char *const *args)
{
	find_report(file, message, place, node, args);
	return false;
}

static enum message_id quantity_message(enum parse parse)
{
	switch (parse) {
	case PARSE_AMBIGUOUS:
		return MSG_ambiguous;
	case PARSE_TOO_LONG:
		return MSG_long_quantity;
	case PARSE_NOT_FINITE:
		return MSG_infinite_quantity;
	default:
		return MSG_bad_quantity;
	}
}

/* A CSV row that cannot be read is KK017 whatever is wrong with it. */
static enum message_id of_csv(enum message_id message)
{
	return messages[message].rule == KK010 ? MSG_csv_ambiguous : MSG_csv_value;
}

/* Files with English keys have a decimal point; and a comma inside { } divides the value (KK021). */
static const char *with_point(struct file *file, const struct node *node, const char *reading)
{
	const struct node *around = node ? node->parent : NULL;
	const char *comma = strchr(reading, ',');
	struct out typed;

	if (!comma || !(file->english_keys || (around && around->style == STYLE_FLOW)))
		return reading;
	out_memory(&typed, &file->arena);
	put_bytes(&typed, reading, (size_t)(comma - reading));
	put_char(&typed, '.');
	put(&typed, comma + 1);
	return out_text(&typed);
}

static bool refuse_quantity(struct file *file, enum message_id message, struct place place, const struct node *node,
			    const char *text, const struct parse_note *note)
{
	const char *first = note->reading[0] ? note->reading[0] : "",
		   *second = note->reading[1] ? note->reading[1] : "";

	return refuse(file, node ? message : of_csv(message), place, node,
		      ARGS(text, first, with_point(file, node, second)));
}

/* With a typewriter's signs it could be read: then that is what is told of it. */
static bool refuse_typed(struct file *file, enum message_id message, struct place place, const struct node *node,
			 const char *text, const char *typed, enum typed instead)
{
	return refuse(file, message, place, node, ARGS(text, typed, typed_hint(instead, file->set->lang)));
}

bool scalar_quantity(struct file *file, struct place place, const struct node *node, const char *text,
		     struct quantity *quantity)
{
	struct parse_note note = { { NULL, NULL } };
	enum parse parse = quantity_parse(&file->arena, text, quantity, &note);
	const char *typed;
	enum typed instead;

	if (parse == PARSE_OK)
		return true;
	typed = text_typed(&file->arena, text, &instead);
	if (node && parse == PARSE_BAD && instead && quantity_parse(&file->arena, typed, quantity, &note) == PARSE_OK)
		return refuse_typed(file, MSG_quantity_typed, place, node, text, typed, instead);
	return refuse_quantity(file, quantity_message(parse), place, node, text, &note);
}

bool scalar_interval(struct file *file, struct place place, const struct node *node, const char *text,
		     struct quantity *low, struct quantity *high)
{
	struct parse_note note = { { NULL, NULL } };
	enum parse parse = interval_parse(&file->arena, text, low, high, &note);

	if (parse == PARSE_OK)
		return true;
	if (parse == PARSE_REVERSED)
		return refuse(file, MSG_reversed_interval, place, node, ARGS(text));
	return refuse_quantity(file, parse == PARSE_BAD ? MSG_bad_interval : quantity_message(parse), place, node, text,
			       &note);
}

/* "juli 2013" as a deadline: its last day is known, and can be named. */
static bool refuse_period(struct file *file, struct place place, const struct node *node, const char *text,
			  struct date date)
{
	struct out day;

	out_memory(&day, &file->arena);
	put_date_iso(&day, date);
	return refuse(file, MSG_inexact_deadline, place, node, ARGS(text, out_text(&day)));
}

static enum message_id date_message(enum parse parse)
{
	switch (parse) {
	case PARSE_NO_SUCH_DAY:
		return MSG_no_such_day;
	case PARSE_OUT_OF_RANGE:
		return MSG_far_date;
	case PARSE_INEXACT:
		return MSG_inexact_date;
	default:
		return MSG_bad_date;
	}
}

bool scalar_date(struct file *file, struct place place, const struct node *node, const char *text, enum date_form form,
		 struct date *date)
{
	enum parse parse = date_parse(text, form, date);
	const char *typed;
	enum typed instead;

	if (parse == PARSE_OK)
		return true;
	if (parse == PARSE_INEXACT && form == DATE_PERIOD_END && node)
		return refuse_period(file, place, node, text, *date);
	typed = text_typed(&file->arena, text, &instead);
	if (node && parse == PARSE_BAD && instead && date_parse(typed, form, date) == PARSE_OK)
		return refuse_typed(file, MSG_date_typed, place, node, text, typed, instead);
	return refuse(file, node ? date_message(parse) : MSG_csv_date, place, node, ARGS(text));
}

bool scalar_period(struct file *file, struct place place, const struct node *node, const char *text,
		   struct period *period)
{
	enum parse parse = period_parse(text, &period->from, &period->to);
	const char *typed;
	enum typed instead;

	if (parse == PARSE_OK)
		return true;
	typed = text_typed(&file->arena, text, &instead);
	if (parse == PARSE_BAD && instead && period_parse(typed, &period->from, &period->to) == PARSE_OK)
		return refuse_typed(file, MSG_period_typed, place, node, text, typed, instead);
	if (parse == PARSE_REVERSED)
		return refuse(file, MSG_reversed_period, place, node, ARGS(text));
	return refuse(file, parse == PARSE_BAD ? MSG_bad_period : date_message(parse), place, node, ARGS(text));
}

bool scalar_result(struct file *file, struct place place, const struct node *node, const char *text,
		   struct result *result)
{
	char folded[16];

	/* nearly all begin with a digit, and no answer does */
	if ((*text < '0' || *text > '9') && text_fold(text, strlen(text), folded, sizeof(folded)) != SIZE_MAX) {
		result->answer = (enum answer)word_value(WORDS_ANSWER, folded);
		if (result->answer)
			return true;
	}
	return scalar_quantity(file, place, node, text, &result->quantity);
}

static bool is_id_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

static bool is_id(const char *text)
{
	size_t size = strlen(text);

	if (size > LIMIT_ID || !is_id_char(text[0]))
		return false;
	for (size_t i = 1; i < size; i++)
		if (!is_id_char(text[i]) && text[i] != '-')
			return false;
	return true;
}

/* The nearest good id: folded, everything else a single dash, cut at the limit. */
static const char *good_id(struct arena *arena, const char *text)
{
	const char *folded = text_folded(arena, text);
	struct out out;

	out_memory(&out, arena);
	for (; *folded && out.size < LIMIT_ID; folded++) {
		if (is_id_char(*folded))
			put_char(&out, *folded);
		else if (out.size && out.bytes[out.size - 1] != '-')
			put_char(&out, '-');
	}
	while (out.size && out.bytes[out.size - 1] == '-')
		out.size--;
	return out_text(&out);
}

bool scalar_id(struct file *file, struct place place, const struct node *node, const char *text)
{
	bool danish = file->set->lang == KK_LANG_DA;
	const char *good;

	if (is_id(text))
		return true;
	good = good_id(&file->arena, text);
	if (!*good)
		return refuse(file, MSG_empty_id, place, node, ARGS(text));
	return refuse(file, MSG_bad_id, place, node,
		      ARGS(text,
			   strlen(text) > LIMIT_ID
				   ? (danish ? "højst 64 tegn" : "at most 64 characters")
				   : (danish ? "kun a–z, 0–9 og bindestreg" : "only a–z, 0–9 and dashes"),
			   good));
}
