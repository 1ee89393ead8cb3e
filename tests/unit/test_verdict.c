/* SPDX-License-Identifier: MPL-2.0 */
/* All goals in a few sentences: grammatical for every number, and each goal counted once. */
#include "page.h"
#include "words/say.h"

#define GOALS 6

static const struct {
	enum status statuses[GOALS];
	size_t count;
	const char *danish, *english;
} cases[] = {
	{ { 0 }, 0, "Der er ingen mål at følge op på.", "There are no goals to follow up." },
	{ { STATUS_ACHIEVED }, 1, "Det ene mål er nået.", "The one goal has been met." },
	{ { STATUS_ON_TRACK }, 1, "Det ene mål følger planen.", "The one goal is on track." },
	{ { STATUS_PENDING }, 1, "For det ene mål er det for tidligt at vurdere udviklingen.",
	  "For the one goal it is too early to tell." },
	{ { STATUS_NOT_ASSESSED }, 1, "Det ene mål kan ikke vurderes.", "The one goal cannot be assessed." },
	{ { STATUS_ACHIEVED, STATUS_ACHIEVED }, 2, "Begge mål er nået.", "Both goals have been met." },
	{ { STATUS_ACHIEVED, STATUS_BEHIND }, 2, "Ét af to mål er nået. Ét er bagud.",
	  "One of two goals has been met. One is behind." },
	{ { STATUS_REGRESSING, STATUS_BEHIND }, 2,
	  "Ingen af to mål er nået. Ét er bagud, og ét bevæger sig den forkerte vej.",
	  "None of two goals has been met. One is behind, and one is moving the wrong way." },
	{ { STATUS_ACHIEVED, STATUS_ACHIEVED, STATUS_ACHIEVED }, 3, "Alle tre mål er nået.",
	  "All three goals have been met." },
	{ { STATUS_ACHIEVED, STATUS_ON_TRACK, STATUS_ON_TRACK, STATUS_FAR_BEHIND, STATUS_NOT_ACHIEVED, STATUS_NO_DATA },
	  6,
	  "Ét af seks mål er nået. To følger planen, ét er langt bagud, og ét er ikke nået inden fristen. For ét mål "
	  "mangler der målinger.",
	  "One of six goals has been met. Two are on track, one is far behind, and one was not met by its deadline. "
	  "For one goal measurements are missing." },
};

static void every_number_has_its_words(void **state)
{
	struct bench *bench = *state;
	static const struct goal goal = { .comparator = CMP_AT_LEAST };
	unsigned wrong = 0;

	for (size_t i = 0; i < COUNT(cases); i++) {
		struct assessment items[GOALS] = { { .goal = &goal } };
		struct assessments all = { .items = items, .count = cases[i].count };

		for (size_t k = 0; k < cases[i].count; k++) {
			items[k].goal = &goal;
			items[k].progress.status = cases[i].statuses[k];
			all.by_status[cases[i].statuses[k]]++;
		}
		for (int lang = KK_LANG_DA; lang <= KK_LANG_EN; lang++) {
			const char *expected = lang == KK_LANG_DA ? cases[i].danish : cases[i].english;
			const char *said = verdict_of(&bench->arena, &all, (enum kk_lang)lang);

			if (strcmp(said, expected) != 0) {
				print_error("%s\n%s\n", said, expected);
				wrong++;
			}
		}
	}
	assert_int_equal(wrong, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(every_number_has_its_words, bench_start, bench_stop),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
