/* SPDX-License-Identifier: MPL-2.0 */
/* What is due and when, for documents in memory: the days themselves, what settles them, and their lasting names. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "deadlines/deadlines.h"
#include "set/set.h"

#define CONTRACT(more) "type: kvalitetskontrakt\nformat: 1\nkommune: A\n" more \
	"serviceområder:\n- navn: Skole\n  veje: [Tid]\n  mål:\n  - id: m\n    tekst: M\n    mindst: 90 %\n"
#define REGISTER(more) "type: kommune\nformat: 1\nkommune: A\n" more

static kk_set *set;
static struct deadlines found;

/* The documents stand in one folder that does not exist, so that only what is given is read. */
static void look(const char *today, const char *contract, const char *other)
{
	struct kk_options options = { .today = today };

	assert_int_equal(kk_set_new(&set, &options), 0);
	assert_int_equal(kk_set_add_bytes(set, "k.yaml", contract, strlen(contract)), 0);
	if (other)
		assert_int_equal(kk_set_add_bytes(set, "o.yaml", other, strlen(other)), 0);
	assert_int_equal(kk_set_check(set), 0);
	deadlines_of(set, &found);
}

static const struct due *due_at(enum due_kind kind, enum doc_type type, int year)
{
	for (size_t i = 0; i < found.count; i++)
		if (found.items[i].kind == kind && found.items[i].type == type && found.items[i].year == year)
			return &found.items[i];
	return NULL;
}

static void assert_due(const struct due *due, int year, int month, int day, enum due_state state)
{
	assert_non_null(due);
	assert_int_equal(due->date.year, year);
	assert_int_equal(due->date.month, month);
	assert_int_equal(due->date.day, day);
	assert_int_equal(due->state, state);
}

static void end_look(void)
{
	kk_set_free(set);
}

static void a_month_ends_with_its_month(void **state)
{
	static const struct { const char *contract; int month, day; } rows[] = {
		{ CONTRACT("periode: 2012\nvedtaget: 2012-01-31\n"), 2, 29 },
		{ CONTRACT("periode: 2012\nvedtaget: 2012-01-29\n"), 2, 29 },
		{ CONTRACT("periode: 2012\nvedtaget: 2012-03-31\n"), 4, 30 },
		{ CONTRACT("periode: 2012\nvedtaget: 2012-02-29\n"), 3, 29 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		look("2012-01-01", rows[i].contract, NULL);
		assert_due(due_at(DUE_PUBLICATION, DOC_CONTRACT, 0), 2012, rows[i].month, rows[i].day, DUE_OPEN);
		end_look();
	}
}

static void publication_is_settled_by_its_day(void **state)
{
	(void)state;
	look("2012-12-01", CONTRACT("periode: 2012\nvedtaget: 2012-01-31\noffentliggjort: 2012-02-29\n"), NULL);
	assert_due(due_at(DUE_PUBLICATION, DOC_CONTRACT, 0), 2012, 2, 29, DUE_MET);
	end_look();
	look("2012-12-01", CONTRACT("periode: 2012\nvedtaget: 2012-01-31\noffentliggjort: 2012-03-01\n"), NULL);
	assert_due(due_at(DUE_PUBLICATION, DOC_CONTRACT, 0), 2012, 2, 29, DUE_LATE);
	end_look();
	look("2012-03-01", CONTRACT("periode: 2012\nvedtaget: 2012-01-31\n"), NULL);
	assert_due(due_at(DUE_PUBLICATION, DOC_CONTRACT, 0), 2012, 2, 29, DUE_OVERDUE);
	end_look();
	look("2012-02-29", CONTRACT("periode: 2012\nvedtaget: 2012-01-31\n"), NULL);
	assert_due(due_at(DUE_PUBLICATION, DOC_CONTRACT, 0), 2012, 2, 29, DUE_OPEN);
	end_look();
}

static void the_first_contract_has_its_own_day(void **state)
{
	const struct due *due;

	(void)state;
	look("2010-06-20", CONTRACT("periode: 2010-2013\nvedtaget: 2010-06-15\n"), NULL);
	due = due_at(DUE_PUBLICATION, DOC_CONTRACT, 0);
	assert_due(due, 2010, 7, 1, DUE_OPEN);
	assert_int_equal(due->clause, BEK_8_2);
	assert_due(due_at(DUE_ADOPTION, DOC_CONTRACT, 0), 2010, 7, 1, DUE_MET);
	end_look();
}

/* The follow-ups from the year after the first adoption, or from 2011: the first that is not past is the next. */
static void the_next_follow_up_is_found(void **state)
{
	(void)state;
	look("2012-11-01", CONTRACT("periode: 2012\nvedtaget: 2011-10-11\n"),
	     REGISTER("budgetvedtagelser:\n  2013: 2012-10-09\n"));
	assert_due(due_at(DUE_ADOPTION, DOC_FOLLOWUP, 2012), 2012, 10, 9, DUE_OVERDUE);
	assert_due(due_at(DUE_ADOPTION, DOC_FOLLOWUP, 2013), 2013, 10, 15, DUE_OPEN);
	assert_null(due_at(DUE_ADOPTION, DOC_FOLLOWUP, 2011));
	assert_null(due_at(DUE_ADOPTION, DOC_FOLLOWUP, 2014));
	end_look();
	look("2030-01-01", CONTRACT("periode: 2012\nvedtaget: 2011-10-11\n"), NULL);
	assert_null(due_at(DUE_ADOPTION, DOC_FOLLOWUP, 2020));
	assert_due(due_at(DUE_ADOPTION, DOC_FOLLOWUP, 2030), 2030, 10, 15, DUE_OPEN);
	end_look();
}

static void a_draft_is_due_with_the_budget(void **state)
{
	(void)state;
	look("2011-09-01", CONTRACT("periode: 2012\n"), NULL);
	assert_due(due_at(DUE_ADOPTION, DOC_CONTRACT, 0), 2011, 10, 15, DUE_OPEN);
	assert_null(due_at(DUE_PUBLICATION, DOC_CONTRACT, 0));
	assert_due(due_at(DUE_GOAL, DOC_CONTRACT, 0), 2012, 12, 31, DUE_OPEN);
	end_look();
}

static const char *uid_of_goal(const char *contract)
{
	static char uid[80];

	look("2012-01-01", contract, NULL);
	(void)snprintf(uid, sizeof(uid), "%s", deadline_uid(&found, due_at(DUE_GOAL, DOC_CONTRACT, 0)));
	end_look();
	return uid;
}

/* A deadline that moves is the same one; another goal's, year's or municipality's is not. */
static void names_last(void **state)
{
	static const char *const others[] = {
		CONTRACT("periode: 2013\n"), CONTRACT("periode: 2012\nudvalg: U\n"),
		("type: kvalitetskontrakt\nformat: 1\nkommune: B\nperiode: 2012\nserviceområder:\n- navn: S\n"
		 "  veje: [Tid]\n  mål:\n  - id: m\n    tekst: M\n    mindst: 90 %\n"),
	};
	char first[80];

	(void)state;
	strncpy(first, uid_of_goal(CONTRACT("periode: 2012\n")), sizeof(first) - 1);
	first[sizeof(first) - 1] = '\0';
	assert_string_equal(first, uid_of_goal(CONTRACT("# flyttet\nperiode: 2012\nvedtaget: 2011-10-11\n")
					       "    frist: 2012-06-30\n"));
	for (size_t i = 0; i < COUNT(others); i++)
		assert_string_not_equal(first, uid_of_goal(others[i]));
}

static void no_two_have_one_name(void **state)
{
	(void)state;
	look("2012-01-01", CONTRACT("periode: 2012\n"), CONTRACT("periode: 2012\n"));
	for (size_t i = 0; i < found.count; i++)
		for (size_t k = 0; k < i; k++)
			assert_string_not_equal(deadline_uid(&found, &found.items[i]),
						deadline_uid(&found, &found.items[k]));
	end_look();
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_month_ends_with_its_month),
		cmocka_unit_test(publication_is_settled_by_its_day),
		cmocka_unit_test(the_first_contract_has_its_own_day),
		cmocka_unit_test(the_next_follow_up_is_found),
		cmocka_unit_test(a_draft_is_due_with_the_budget),
		cmocka_unit_test(names_last),
		cmocka_unit_test(no_two_have_one_name),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
