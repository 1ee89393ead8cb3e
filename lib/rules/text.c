/* SPDX-License-Identifier: MPL-2.0 */
/* 5xx: what a goal's text states, beside what its comparator and deadline say. */
#include <string.h>

#include "rules/rules.h"
#include "suggest/text_agrees.h"

/* "Borgere født før 1950": what lies long before the contract is no deadline of its goals. */
static void drop_old_deadline(const struct check *check, struct reading *reading)
{
	const struct period *period = &FILE_CONTRACT(check->file)->period;
	int year = reading->either[0].year ? reading->either[1].year : reading->deadline.year;

	if (!year || !is_known(*period) || year >= period->from.year - 1)
		return;
	reading->deadline = reading->either[0] = reading->either[1] = (struct date){ 0, 0, 0 };
	reading->deadline_unclear = false;
}

static bool read_text(const struct check *check, const struct goal *goal, struct reading *reading)
{
	if (!is_known(goal->text))
		return false;
	suggest_read(check->scratch, goal->text.text, strlen(goal->text.text), reading);
	drop_old_deadline(check, reading);
	return true;
}

static enum kk_lang typed_in(const struct check *check)
{
	return check->file->english_keys ? KK_LANG_EN : KK_LANG_DA;
}

static bool same_deadline(const struct reading *reading, const struct goal *goal)
{
	struct date date = goal->deadline.date;

	if (!is_known(goal->deadline))
		return true;
	if (reading->either[0].year)
		return date_cmp(date, reading->either[0]) == 0 || date_cmp(date, reading->either[1]) == 0;
	if (!reading->deadline.year)
		return true;
	if (reading->for_each && (reading->comparator == CMP_INCREASE || reading->comparator == CMP_DECREASE))
		return true; /* "2 % om året frem til 2020": what is due by 2012 has its own deadline */
	if (reading->deadline_in_year)
		return date.year == reading->deadline.year && (date_cmp(date, reading->deadline) <= 0);
	return date_cmp(date, reading->deadline) == 0;
}

/* A sentence with two targets is two goals with the same text: one of them has this one. */
static bool another_has_it(const struct check *check, const struct goal *goal, const struct reading *reading)
{
	const struct list *goals = goal->theme ? &goal->theme->goals : &goal->area->goals;
	size_t size = strlen(goal->text.text);

	for (uint32_t i = 0; i < goals->count; i++) {
		const struct goal *other = LIST_AT(goals, struct goal, i);

		if (other == goal || other->record.state != KNOWN || !is_known(other->text) ||
		    strlen(other->text.text) != size || /* folding every pair of texts takes long */
		    !text_same(check->scratch, other->text.text, goal->text.text))
			continue;
		if (other->comparator == CMP_UNKNOWN ||
		    (other->comparator != CMP_NONE && text_agrees(reading, other)))
			return true;
	}
	return false;
}

static const char *iso(const struct check *check, struct date date)
{
	struct out out;

	out_memory(&out, &check->file->arena);
	put_date_iso(&out, date);
	return out_text(&out);
}

static struct finding *point_at_text(const struct check *check, const struct goal *goal, struct finding *finding)
{
	static const struct bilingual label = { { "teksten", "the text" } };

	return find_relate(finding, breach_place(check, &goal->text.field, goal->record.node), label);
}

/* Neither text nor goal says what the change is from (KK105). */
static bool is_bare_change(const struct goal *goal, const struct reading *reading)
{
	return !is_present(*goal->baseline) && !reading->loose_kind &&
	       (reading->comparator == CMP_INCREASE || reading->comparator == CMP_DECREASE);
}

/* "200 nye boliger" is at least 200 as well as 200 more, and only the former can be typed without a baseline. */
static const char *line_to_type(const struct check *check, const struct goal *goal, const struct reading *reading)
{
	struct reading typed = *reading;

	if (typed.loose_kind && (goal->comparator == CMP_AT_LEAST || !is_present(*goal->baseline)))
		typed.comparator = CMP_AT_LEAST;
	return suggest_comparator_line(&check->file->arena, &typed, typed_in(check));
}

void check_text_and_target(const struct check *check, const struct goal *goal)
{
	const char *label = goal_label(&check->file->arena, goal);
	struct reading reading;

	if (goal->comparator == CMP_NONE || goal->comparator == CMP_UNKNOWN || goal->comparator == CMP_DONE ||
	    goal->comparator == CMP_MAINTAIN || !read_text(check, goal, &reading) || reading.comparator == CMP_NONE ||
	    reading.comparator == CMP_DONE)
		return;
	if (!text_agrees(&reading, goal)) {
		if (!another_has_it(check, goal, &reading))
			point_at_text(check, goal,
				      breach(check, MSG_text_and_target,
					     breach_place(check, goal->comparator_field, NULL), goal->record.node,
					     ARGS(label, line_to_type(check, goal, &reading))));
	} else if (!same_deadline(&reading, goal)) {
		struct date date = reading.either[0].year ? reading.either[1] : reading.deadline;

		point_at_text(check, goal,
			      breach(check, MSG_text_and_deadline, breach_place(check, &goal->deadline.field, NULL),
				     goal->record.node, ARGS(label, breach_date(check, date), iso(check, date))));
	}
}

static bool needs_baseline(const struct goal *goal, const struct reading *reading)
{
	return is_bare_change(goal, reading) ||
	       (!is_present(*goal->baseline) && (reading->has_baseline || reading->baseline_date.year));
}

const char *line_in_text(const struct check *check, const struct goal *goal, bool *said)
{
	struct reading reading;

	*said = read_text(check, goal, &reading) && reading.comparator != CMP_NONE;
	return *said && !needs_baseline(goal, &reading) ? line_to_type(check, goal, &reading) : NULL;
}

void check_text_has_target(const struct check *check, const struct goal *goal)
{
	struct arena *arena = &check->file->arena;
	struct place place;
	struct reading reading;
	const char *label, *line;

	if (goal->comparator != CMP_NONE || !read_text(check, goal, &reading) || reading.comparator == CMP_NONE)
		return;
	place = breach_place(check, &goal->text.field, goal->record.node);
	label = goal_label(arena, goal);
	line = line_to_type(check, goal, &reading);
	if (is_present(*goal->baseline) || (!reading.has_baseline && !reading.baseline_date.year))
		breach(check, is_bare_change(goal, &reading) ? MSG_text_has_change : MSG_text_has_target, place,
		       goal->record.node, ARGS(label, line));
	else if (reading.has_baseline && reading.baseline_date.year)
		breach(check, MSG_text_has_both, place, goal->record.node,
		       ARGS(label, line, suggest_baseline_value(arena, &reading),
			    suggest_baseline_date(arena, &reading)));
	else if (reading.has_baseline)
		breach(check, MSG_text_has_value, place, goal->record.node,
		       ARGS(label, line, suggest_baseline_value(arena, &reading)));
	else
		breach(check, MSG_text_has_date, place, goal->record.node,
		       ARGS(label, line, suggest_baseline_date(arena, &reading)));
}

/* Only a year or a month of one has two readings. */
static bool has_year(const char *text)
{
	size_t digits = 0;

	for (; *text && digits < 4; text++)
		digits = *text >= '0' && *text <= '9' ? digits + 1 : 0;
	return digits == 4;
}

/* Most texts have no year or none of these words, and need not be read. */
static bool may_be_ambiguous(const char *text)
{
	static const char *const words[] = { "nden ", "NDEN ", "før ", "Før ", "FØR ",
					     "efore ", "rior to ", "by ", "By " };

	if (!has_year(text))
		return false;
	for (size_t i = 0; i < COUNT(words); i++)
		if (strstr(text, words[i]))
			return true;
	return false;
}

void check_ambiguous_deadline(const struct check *check, const struct goal *goal)
{
	struct reading reading;

	if (!is_known(goal->text) || !may_be_ambiguous(goal->text.text))
		return;
	(void)read_text(check, goal, &reading);
	if (!reading.deadline_unclear)
		return;
	breach(check, MSG_ambiguous_deadline, breach_place(check, &goal->text.field, goal->record.node),
	       goal->record.node,
	       ARGS(goal_label(&check->file->arena, goal),
		    arena_text(&check->file->arena, reading.text + reading.unclear.start,
			       reading.unclear.end - reading.unclear.start),
		    breach_date(check, reading.either[0]), breach_date(check, reading.either[1])));
}
