/* SPDX-License-Identifier: MPL-2.0 */
/* The progress method: its vectors and boundaries, and what must hold for every goal there could be. */
#include "goal.h"

#define GOALS 4000
#define MAX_OBSERVED 4

static const struct unit no_unit = { UNIT_NONE, "", "" };

static uint64_t seed = 20120101;

static int64_t random_below(int64_t limit)
{
	seed = seed * 6364136223846793005u + 1442695040888963407u;
	return (int64_t)((seed >> 33) % (uint64_t)limit);
}

static bool check(struct arena *arena, const struct line *line)
{
	struct judged judged;
	const char *verdict = judge(arena, line->column[0], &judged);
	struct out out;

	if (!line->column[1] || !same("verdict", verdict, line->column[1]))
		return false;
	if (!line->column[2])
		return true;
	out_memory(&out, arena);
	put_sentences(&out, arena, &judged.assessment, KK_LANG_DA);
	return same(verdict, out_text(&out), line->column[2]);
}

static void test_lines(void **state)
{
	(void)state;
	each_line("progress.data", check);
}

/* A goal made up, with everything that its verdict depends on. */
struct made {
	struct terms terms;
	struct observation milestones[3], observed[MAX_OBSERVED];
	size_t count;
	struct date as_of;
};

static struct ratio random_value(void)
{
	return ratio_of(random_below(4001) - 2000, random_below(3) ? 10 : 1 + random_below(400));
}

static struct date random_date(struct date from, int32_t days)
{
	struct date date = date_from_days(date_days(from) + (int32_t)random_below(days));

	if (random_below(2))
		date.day = (uint8_t)month_days(date.year, date.month);
	return date;
}

static struct observation random_observation(struct date from, int32_t days)
{
	return (struct observation){ random_date(from, days), random_value() };
}

static void make_targets(struct terms *terms)
{
	terms->target = (struct figure){ true, random_value() };
	if (terms->kind == KIND_INTERVAL) {
		struct ratio width = ratio_of(random_below(500), 10);

		terms->target_high = (struct figure){ true, ratio_add(&terms->target.ratio, &width) };
	}
}

static void make_goal(struct made *made, bool with_baseline)
{
	struct terms *terms = &made->terms;

	memset(made, 0, sizeof(*made));
	terms->kind = (enum goal_kind)(KIND_UP + random_below(3));
	terms->assessable = true;
	terms->unit = &no_unit;
	terms->baseline = (struct figure){ with_baseline || random_below(2), random_value() };
	make_targets(terms);
	terms->from = random_date((struct date){ 2011, 1, 1 }, 400);
	terms->from_given = random_below(2);
	terms->deadline = random_date((struct date){ 2012, 6, 1 }, 900);
	terms->course = (enum course)(COURSE_LINEAR + random_below(4));
	terms->uncertainty = ratio_of(random_below(30), 10);
	terms->milestones = made->milestones;
	terms->milestone_count = terms->course == COURSE_MILESTONES ? (size_t)random_below(4) : 0;
	for (size_t i = 0; i < terms->milestone_count; i++)
		made->milestones[i] = random_observation(terms->from, 300 * ((int32_t)i + 1));
	made->count = (size_t)random_below(MAX_OBSERVED + 1);
	for (size_t i = 0; i < made->count; i++)
		made->observed[i] = random_observation((struct date){ 2011, 1, 1 }, 1300);
	made->as_of = random_date((struct date){ 2011, 6, 1 }, 1400);
}

static void sort_made(struct arena *arena, struct made *made)
{
	struct observation *sorted = sort_by_date(arena, made->observed, made->count);

	if (sorted != made->observed)
		memcpy(made->observed, sorted, made->count * sizeof(*sorted));
	made->terms.milestones = sort_by_date(arena, made->milestones, made->terms.milestone_count);
}

static struct progress judge_made(const struct made *made)
{
	struct progress progress;

	progress_of(&made->terms, made->observed, made->count, made->as_of, &progress);
	assert_false(progress.overflow);
	return progress;
}

static void each_value(struct made *made, void (*change)(struct ratio *value, const struct ratio *by),
		       const struct ratio *by)
{
	change(&made->terms.baseline.ratio, by);
	change(&made->terms.target.ratio, by);
	if (made->terms.target_high.defined)
		change(&made->terms.target_high.ratio, by);
	for (size_t i = 0; i < made->terms.milestone_count; i++)
		change(&made->terms.milestones[i].value, by);
	for (size_t i = 0; i < made->count; i++)
		change(&made->observed[i].value, by);
}

static void multiply(struct ratio *value, const struct ratio *by)
{
	*value = ratio_mul(value, by);
}

static void shift(struct ratio *value, const struct ratio *by)
{
	*value = ratio_add(value, by);
}

static void assert_figure(const struct figure *a, const struct figure *b)
{
	assert_int_equal(a->defined, b->defined);
	if (a->defined)
		assert_int_equal(ratio_cmp(&a->ratio, &b->ratio), 0);
}

static void assert_same_verdict(const struct progress *a, const struct progress *b)
{
	assert_int_equal(a->status, b->status);
	assert_int_equal(a->status_row, b->status_row);
	assert_int_equal(a->trend, b->trend);
	assert_int_equal(a->flags, b->flags);
	assert_figure(&a->progress, &b->progress);
	assert_figure(&a->attainment, &b->attainment);
	assert_figure(&a->planned, &b->planned);
	assert_figure(&a->ratio, &b->ratio);
}

static void assert_changed(const struct figure *figure, const struct figure *changed,
			   void (*change)(struct ratio *value, const struct ratio *by), const struct ratio *by)
{
	struct figure expected = *figure;

	if (expected.defined)
		change(&expected.ratio, by);
	assert_figure(&expected, changed);
}

/* Runs `property` on thousands of goals, each in an arena of its own. */
static void each_goal(bool with_baseline, void (*property)(struct made *made))
{
	for (unsigned i = 0; i < GOALS; i++) {
		struct arena arena;
		struct made made;

		arena_init(&arena, NULL);
		make_goal(&made, with_baseline);
		sort_made(&arena, &made);
		property(&made);
		arena_free(&arena);
	}
}

/* Turned upside down, a goal reads the same. */
static void mirrors(struct made *made)
{
	struct progress before = judge_made(made), after;
	struct ratio minus = ratio_int(-1);
	struct figure low = made->terms.target;

	each_value(made, multiply, &minus);
	if (made->terms.kind == KIND_INTERVAL) {
		made->terms.target = made->terms.target_high;
		multiply(&low.ratio, &minus);
		made->terms.target_high = low;
	} else {
		made->terms.kind = made->terms.kind == KIND_UP ? KIND_DOWN : KIND_UP;
	}
	after = judge_made(made);
	assert_same_verdict(&before, &after);
	assert_changed(&before.projection, &after.projection, multiply, &minus);
	assert_changed(&before.planned_value, &after.planned_value, multiply, &minus);
}

static void test_mirror(void **state)
{
	(void)state;
	each_goal(true, mirrors);
}

/* Counted in another unit, it reads the same. */
static void scales(struct made *made)
{
	struct progress before = judge_made(made), after;
	struct ratio by = ratio_of(1 + random_below(1000), 1 + random_below(1000));

	each_value(made, multiply, &by);
	multiply(&made->terms.uncertainty, &by);
	after = judge_made(made);
	assert_same_verdict(&before, &after);
	assert_changed(&before.projection, &after.projection, multiply, &by);
	assert_changed(&before.planned_value, &after.planned_value, multiply, &by);
}

static void test_scale(void **state)
{
	(void)state;
	each_goal(false, scales);
}

/* Counted from another zero, a change reads the same. */
static void shifts(struct made *made)
{
	struct progress before = judge_made(made), after;
	struct ratio by = random_value();

	each_value(made, shift, &by);
	after = judge_made(made);
	assert_same_verdict(&before, &after);
	assert_changed(&before.projection, &after.projection, shift, &by);
	assert_changed(&before.planned_value, &after.planned_value, shift, &by);
}

static void test_shift(void **state)
{
	(void)state;
	each_goal(true, shifts);
}

/* On the plan: the tempo leads to the target exactly. At any tempo: a tenth of the plan gives a tenth of the way. */
static void projects(struct made *made)
{
	struct progress progress = judge_made(made);
	struct ratio share = ratio_of(random_below(30), 10), way, one = ratio_int(1);

	if (!progress.projection.defined)
		return;
	made->observed[made->count - 1].value = progress.planned_value.ratio;
	made->observed[made->count - 1].date = progress.value_date;
	made->observed[0] = made->observed[made->count - 1];
	made->count = 1;
	progress = judge_made(made);
	assert_int_equal(ratio_cmp(&progress.value, &progress.planned_value.ratio), 0);
	assert_int_equal(ratio_cmp(&progress.ratio.ratio, &one), 0);
	assert_int_equal(ratio_cmp(&progress.projection.ratio, &made->terms.target.ratio), 0);
	assert_true(progress.status == STATUS_ON_TRACK || progress.status == STATUS_ACHIEVED);

	way = ratio_sub(&progress.planned_value.ratio, &made->terms.baseline.ratio);
	way = ratio_mul(&way, &share);
	made->observed[0].value = ratio_add(&made->terms.baseline.ratio, &way);
	progress = judge_made(made);
	assert_int_equal(ratio_cmp(&progress.ratio.ratio, &share), 0);
	way = ratio_sub(&made->terms.target.ratio, &made->terms.baseline.ratio);
	way = ratio_mul(&way, &share);
	way = ratio_add(&way, &made->terms.baseline.ratio);
	assert_int_equal(ratio_cmp(&progress.projection.ratio, &way), 0);
}

static void test_projection(void **state)
{
	(void)state;
	each_goal(true, projects);
}

static unsigned rank(enum status status)
{
	static const unsigned ranks[STATUS_COUNT] = {
		[STATUS_ACHIEVED] = 6, [STATUS_ON_TRACK] = 5, [STATUS_BEHIND] = 4, [STATUS_FAR_BEHIND] = 3,
		[STATUS_REGRESSING] = 2, [STATUS_NOT_ACHIEVED] = 1, [STATUS_PENDING] = 1, [STATUS_NO_DATA] = 1,
		[STATUS_NOT_ASSESSED] = 1,
	};

	return ranks[status];
}

/* A better value never gives a worse status. Row 9 comes before row 10, so "pending" has no rank of its own. */
static void rises(struct made *made)
{
	unsigned before = 0;

	made->count = made->count ? 1 : 0;
	made->terms.target_high.defined = false;
	if (made->terms.kind == KIND_INTERVAL)
		made->terms.kind = KIND_UP;
	for (int64_t percent = -50; made->count && percent <= 150; percent++) {
		struct ratio share = ratio_of(percent, 100), way;
		struct progress progress;

		way = ratio_sub(&made->terms.target.ratio, &made->terms.baseline.ratio);
		way = ratio_mul(&way, &share);
		made->observed[0].value = ratio_add(&made->terms.baseline.ratio, &way);
		progress = judge_made(made);
		if (progress.flags & FLAG_MET_AT_BASELINE || ratio_sign(&way) == 0)
			return;
		assert_true(rank(progress.status) >= before);
		before = rank(progress.status);
	}
}

static void test_monotonic(void **state)
{
	(void)state;
	each_goal(true, rises);
}

/* The exact boundaries, at every denominator: on it is the better status, a hair below it the worse. */
static void test_thresholds(void **state)
{
	static const struct { int64_t percent; enum status at, below; } rows[] = {
		{ 95, STATUS_ON_TRACK, STATUS_BEHIND }, { 60, STATUS_BEHIND, STATUS_FAR_BEHIND },
	};
	struct ratio hair = ratio_of(1, INT64_MAX), distance = ratio_of(7, 3);

	(void)state;
	for (unsigned i = 0; i < GOALS; i++) {
		struct made made;
		struct progress progress;
		struct ratio share, way;

		make_goal(&made, true);
		made.terms.kind = KIND_UP;
		made.terms.target_high.defined = false;
		made.terms.course = COURSE_LINEAR;
		made.terms.baseline.ratio = ratio_sub(&made.terms.target.ratio, &distance);
		made.observed[0] = random_observation(made.terms.from, 600);
		made.as_of = made.observed[0].date;
		made.count = 1;
		progress = judge_made(&made);
		if (!progress.ratio.defined || progress.status_row < 10)
			continue;
		share = ratio_of(rows[i % 2].percent, 100);
		way = ratio_sub(&made.terms.target.ratio, &made.terms.baseline.ratio);
		way = ratio_mul(&way, &share);
		way = ratio_mul(&way, &progress.planned.ratio);
		made.observed[0].value = ratio_add(&made.terms.baseline.ratio, &way);
		assert_int_equal(judge_made(&made).status, rows[i % 2].at);
		made.observed[0].value = ratio_sub(&made.observed[0].value, &hair);
		assert_int_equal(judge_made(&made).status, rows[i % 2].below);
	}
}

/* Figures too large to compare exactly give no verdict, and say so. */
static void test_overflow(void **state)
{
	struct made made;
	struct progress progress;
	struct ratio much = ratio_of(INT64_MAX, 3), little = ratio_of(3, INT64_MAX), huge = much, tiny = little;

	(void)state;
	make_goal(&made, true);
	for (unsigned i = 0; i < 12; i++) {
		huge = ratio_mul(&huge, &much);
		tiny = ratio_mul(&tiny, &little);
	}
	made.terms.kind = KIND_UP;
	made.terms.target_high.defined = false;
	made.terms.course = COURSE_LINEAR;
	made.terms.baseline.ratio = tiny;
	made.terms.target.ratio = huge;
	made.terms.from = (struct date){ 2011, 12, 31 };
	made.terms.deadline = (struct date){ 2012, 12, 31 };
	made.observed[0] = (struct observation){ { 2012, 6, 30 }, ratio_int(5) };
	made.count = 1;
	made.as_of = (struct date){ 2012, 9, 1 };
	progress_of(&made.terms, made.observed, made.count, made.as_of, &progress);
	assert_true(progress.overflow);
	assert_int_equal(progress.status, STATUS_NOT_ASSESSED);
	assert_int_equal(progress.status_row, 8);
	assert_false(progress.progress.defined || progress.ratio.defined || progress.projection.defined);
	made.terms.assessable = false;
	progress_of(&made.terms, made.observed, made.count, made.as_of, &progress);
	assert_int_equal(progress.status_row, 1); /* what could not be read comes first */
}

/* Nor does what was measured, or may vary, when it has lost its digits. */
static void test_spoilt_figures(void **state)
{
	struct made made;
	struct progress progress;
	struct ratio zero = ratio_int(0), one = ratio_int(1), spoilt = ratio_div(&one, &zero);

	(void)state;
	make_goal(&made, false);
	made.terms.kind = KIND_UP;
	made.terms.target_high.defined = made.terms.baseline.defined = false;
	made.terms.from = (struct date){ 2011, 12, 31 };
	made.terms.deadline = (struct date){ 2012, 12, 31 };
	made.observed[0] = (struct observation){ { 2012, 6, 30 }, spoilt };
	made.count = 1;
	made.as_of = (struct date){ 2012, 9, 1 };
	progress_of(&made.terms, made.observed, made.count, made.as_of, &progress);
	assert_true(progress.overflow);
	assert_false(progress.met);
	made.observed[0].value = one;
	made.terms.uncertainty = spoilt;
	progress_of(&made.terms, made.observed, made.count, made.as_of, &progress);
	assert_true(progress.overflow);
}

static void test_sorting(void **state)
{
	static struct observation items[1000];
	struct arena arena;

	(void)state;
	arena_init(&arena, NULL);
	for (size_t count = 0; count < COUNT(items); count += count < 20 ? 1 : 97) {
		struct observation *sorted;

		for (size_t i = 0; i < count; i++) {
			items[i].date = random_date((struct date){ 2012, 1, 1 }, 200);
			items[i].value = ratio_int((int64_t)i);
		}
		sorted = sort_by_date(&arena, items, count);
		for (size_t i = 1; i < count; i++) {
			int order = date_cmp(sorted[i - 1].date, sorted[i].date);

			assert_true(order < 0 || (order == 0 && ratio_cmp(&sorted[i - 1].value, &sorted[i].value) < 0));
		}
	}
	arena_free(&arena);
}

/* What could not be read leaves everything that needs it open. */
static void test_unknown(void **state)
{
	struct scenario s;
	struct arena arena;

	(void)state;
	arena_init(&arena, NULL);
	for (unsigned i = 0; i < 9; i++) {
		char text[] = "at_least=95 %; baseline=80 % @ 2011-12-31; period=2012; u=1; a=2012-09-01";
		struct terms terms;

		read_scenario(&s, &arena, text);
		struct field *const fields[] = {
			NULL, &s.goal.at_least->field, &s.goal.baseline->field, &s.goal.baseline->value.field,
			&s.goal.baseline->date.field, &s.goal.deadline.field, opened(s.goal.course),
			&s.goal.uncertainty->field, &s.contract.period.field,
		};

		if (fields[i])
			fields[i]->state = UNKNOWN;
		terms_of(&arena, &s.goal, &s.contract, &terms);
		assert_int_equal(terms.assessable, i == 0);
		s.goal.comparator = CMP_UNKNOWN;
		terms_of(&arena, &s.goal, &s.contract, &terms);
		assert_false(terms.assessable);
	}
	arena_free(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_lines),
		cmocka_unit_test(test_mirror),
		cmocka_unit_test(test_scale),
		cmocka_unit_test(test_shift),
		cmocka_unit_test(test_projection),
		cmocka_unit_test(test_monotonic),
		cmocka_unit_test(test_thresholds),
		cmocka_unit_test(test_overflow),
		cmocka_unit_test(test_spoilt_figures),
		cmocka_unit_test(test_sorting),
		cmocka_unit_test(test_unknown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
