/* SPDX-License-Identifier: MPL-2.0 */
/* A goal, its measurements and a date from one line of text, and the verdict back as text. */
#ifndef KK_TEST_GOAL_H
#define KK_TEST_GOAL_H

#include "format/keys.h"
#include "lines.h"
#include "words/say.h"

#define MAX_MEASURED 32

/* "at_least=95 %; baseline=80 % @ 2011-12-31; period=2012; m=91.4 @ 2012-06-30 & …; a=2012-09-01" */
struct scenario {
	struct arena *arena;
	struct contract contract;
	struct goal goal;
	struct milestone milestones[MAX_MEASURED];
	struct measurement measured[MAX_MEASURED];
	const struct measurement *measurements[MAX_MEASURED];
	size_t measurement_count;
	struct date as_of;
};

/* A field in a box, to be written in: read_scenario has made a box for each. */
static void *opened(const void *box)
{
	assert_ptr_not_equal(box, &absent);
	return (void *)(uintptr_t)box;
}

static void known(struct field *field)
{
	field->state = KNOWN;
}

static void read_day(struct day *day, const char *text)
{
	assert_int_equal(date_parse(text, DATE_PERIOD_END, &day->date), PARSE_OK);
	known(&day->field);
}

static void read_amount(struct scenario *s, struct amount *amount, const char *text)
{
	assert_int_equal(quantity_parse(s->arena, text, &amount->quantity, NULL), PARSE_OK);
	known(&amount->field);
}

static void read_range(struct scenario *s, struct range *range, const char *text)
{
	assert_int_equal(interval_parse(s->arena, text, &range->low, &range->high, NULL), PARSE_OK);
	known(&range->field);
}

/* Cuts "value @ date"; the date may be missing. */
static char *cut(char *text, const char *separator)
{
	char *at = strstr(text, separator);

	if (!at)
		return NULL;
	*at = '\0';
	return at + strlen(separator);
}

static void read_baseline(struct scenario *s, char *text)
{
	char *date = cut(text, "@ ");

	known(&s->goal.baseline->field);
	text = trimmed(text);
	if (*text)
		read_amount(s, &s->goal.baseline->value, text);
	if (date)
		read_day(&s->goal.baseline->date, trimmed(date));
}

static void read_result_text(struct scenario *s, struct result *result, const char *text)
{
	known(&result->field);
	if (strcmp(text, "ja") == 0 || strcmp(text, "nej") == 0)
		result->answer = *text == 'j' ? ANSWER_YES : ANSWER_NO;
	else
		assert_int_equal(quantity_parse(s->arena, text, &result->quantity, NULL), PARSE_OK);
}

static void read_measurements(struct scenario *s, char *text)
{
	for (char *next; text; text = next) {
		struct measurement *measurement = &s->measured[s->measurement_count];
		char *date;

		record_clear(OWNER_MEASUREMENT, measurement);
		next = cut(text, " & ");
		date = cut(text, " @ ");
		read_result_text(s, &measurement->value, trimmed(text));
		read_day(&measurement->date, trimmed(date));
		s->measurements[s->measurement_count++] = measurement;
	}
}

static void read_milestones(struct scenario *s, char *text)
{
	struct list *milestones = opened(s->goal.milestones);

	milestones->items = s->milestones;
	known(&milestones->field);
	for (char *next; text; text = next) {
		struct milestone *milestone = &s->milestones[milestones->count++];
		char *date;

		next = cut(text, " & ");
		date = cut(text, " @ ");
		read_amount(s, &milestone->value, trimmed(text));
		read_day(&milestone->deadline, trimmed(date));
	}
}

static void read_word(struct word *word, const char *text, const char *const *names)
{
	for (int i = 0; names[i]; i++)
		if (strcmp(names[i], text) == 0)
			word->value = i + 1;
	assert_true(word->value > 0);
	known(&word->field);
}

static bool read_comparator(struct scenario *s, const char *key, char *value)
{
	struct goal *goal = &s->goal;
	const struct { const char *key; enum comparator comparator; struct amount *amount; } rows[] = {
		{ "at_least", CMP_AT_LEAST, goal->at_least }, { "at_most", CMP_AT_MOST, goal->at_most },
		{ "increase", CMP_INCREASE, goal->increase }, { "decrease", CMP_DECREASE, goal->decrease },
		{ "maintain", CMP_MAINTAIN, goal->maintain },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		if (strcmp(key, rows[i].key) != 0)
			continue;
		goal->comparator = rows[i].comparator;
		read_amount(s, rows[i].amount, value);
		return true;
	}
	if (strcmp(key, "between") == 0) {
		goal->comparator = CMP_BETWEEN;
		read_range(s, goal->between, value);
		return true;
	}
	if (strcmp(key, "done") == 0)
		goal->comparator = CMP_DONE;
	return strcmp(key, "done") == 0;
}

static void read_pair(struct scenario *s, const char *key, char *value)
{
	static const char *const courses[] = { "linear", "immediate", "at_deadline", "milestones", NULL };
	static const char *const countings[] = { "level", "sum", NULL };

	if (read_comparator(s, key, value))
		return;
	if (strcmp(key, "period") == 0) {
		assert_int_equal(period_parse(value, &s->contract.period.from, &s->contract.period.to), PARSE_OK);
		known(&s->contract.period.field);
	} else if (strcmp(key, "baseline") == 0)
		read_baseline(s, value);
	else if (strcmp(key, "from") == 0)
		read_day(opened(s->goal.from), value);
	else if (strcmp(key, "deadline") == 0)
		read_day(&s->goal.deadline, value);
	else if (strcmp(key, "course") == 0)
		read_word(opened(s->goal.course), value, courses);
	else if (strcmp(key, "counting") == 0)
		read_word(opened(s->goal.counting), value, countings);
	else if (strcmp(key, "u") == 0)
		read_amount(s, s->goal.uncertainty, value);
	else if (strcmp(key, "milestones") == 0)
		read_milestones(s, value);
	else if (strcmp(key, "m") == 0)
		read_measurements(s, value);
	else if (strcmp(key, "a") == 0)
		assert_int_equal(date_parse(value, DATE_DAY, &s->as_of), PARSE_OK);
	else
		fail_msg("unknown key %s", key);
}

static void read_scenario(struct scenario *s, struct arena *arena, char *text)
{
	memset(s, 0, sizeof(*s));
	s->arena = arena;
	record_clear(OWNER_GOAL, &s->goal);
	for (const struct key *key = key_first(OWNER_GOAL); key; key = key_next(key))
		(void)record_fill(arena, &s->goal, key);
	for (char *next; text; text = next) {
		char *value;

		next = cut(text, ";");
		value = cut(text, "=");
		read_pair(s, trimmed(text), value ? trimmed(value) : NULL);
	}
}

static void put_figure(struct out *out, const char *name, const struct figure *figure)
{
	if (!figure->defined)
		return;
	put(out, name);
	put_ratio(out, &figure->ratio);
}

/* "behind/12 improving P=5/8 E=3/4 R=5/6 X=43400/3 stale": what is undefined is left out. */
static void put_progress(struct out *out, const struct progress *progress)
{
	put(out, status_name(progress->status));
	put_char(out, '/');
	put_unsigned(out, progress->status_row);
	put_char(out, ' ');
	put(out, trend_name(progress->trend));
	put_figure(out, " P=", &progress->progress);
	put_figure(out, " A=", &progress->attainment);
	put_figure(out, " E=", &progress->planned);
	put_figure(out, " R=", &progress->ratio);
	put_figure(out, " X=", &progress->projection);
	for (unsigned i = 0; flag_name(i); i++) {
		if (!(progress->flags & 1u << i))
			continue;
		put_char(out, ' ');
		put(out, flag_name(i));
	}
}

struct judged {
	struct scenario scenario;
	struct assessment assessment;
};

static const char *judge(struct arena *arena, char *text, struct judged *judged)
{
	struct scenario *scenario = &judged->scenario;
	struct assessment *one = &judged->assessment;
	struct observation *observations;
	struct out out;
	size_t count;

	read_scenario(scenario, arena, text);
	*one = (struct assessment){ .goal = &scenario->goal };
	terms_of(arena, one->goal, &scenario->contract, &one->terms);
	observations = observations_of(arena, one->goal, &one->terms, scenario->measurements,
				       scenario->measurement_count, &count);
	progress_of(&one->terms, observations, count, scenario->as_of, &one->progress);
	out_memory(&out, arena);
	put_progress(&out, &one->progress);
	return out_text(&out);
}

#endif
