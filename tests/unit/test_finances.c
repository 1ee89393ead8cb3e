/* SPDX-License-Identifier: MPL-2.0 */
/* Budget lines: what is not given is not computed, in a line nor in its sum; amounts are money. */
#include "documents.h"
#include "progress/finances.h"

#define HEAD(type) "type: " type "\nformat: 1\nkommune: Nørby Kommune\n"
#define CONTRACT HEAD("kvalitetskontrakt") "periode: 2012\nserviceområder:\n  - navn: A\n    mål:\n" \
	"      - { id: svar, tekst: Svartiden, mindst: 80 % }\n"
#define FOLLOWUP(lines) HEAD("opfølgningsredegørelse") \
	"år: 2012\nopgjort: 2012-09-01\nkontrakt: a.yaml\nøkonomi:\n" lines

static const struct documents given = { "lines", {
	{ "a.yaml", CONTRACT },
	{ "b.yaml",
	  FOLLOWUP("  - { politikområde: A, oprindeligt: 100 t.kr., korrigeret: 0.2 mio. kr., forventet: 150 t.kr. }\n"
			     "  - { politikområde: B, oprindeligt: 50000 kr., forventet: 40 t.kr., år: 2013 }\n"
			     "  - { politikområde: C, korrigeret: 60 t.kr., forbrug: 30 t.kr., år: 2013 }\n") },
}, "" };

static bool is(const struct figure *figure, int64_t value)
{
	struct ratio expected = ratio_int(value);

	return figure->defined && ratio_cmp(&figure->ratio, &expected) == 0;
}

static void sums_are_of_what_every_line_has(void **state)
{
	kk_set *set = read_documents(&given);
	const struct followup *followup = FILE_FOLLOWUP(set->inputs[1]);
	struct finance_line total = finances_zero(), line[3];
	size_t count;
	int16_t *years;

	(void)state;
	assert_false(set->inputs[1]->broken);
	for (uint32_t i = 0; i < 3; i++) {
		line[i] = finances_line(LIST_AT(&followup->finances, const struct budget_line, i));
		finances_add(&total, &line[i]);
	}
	assert_true(is(&line[0].figures[FINANCE_REVISED], 200));
	assert_true(is(&line[0].figures[FINANCE_OFF_ORIGINAL], 50));
	assert_true(is(&line[0].figures[FINANCE_OFF_REVISED], -50));
	assert_true(is(&line[1].figures[FINANCE_ORIGINAL], 50));
	assert_false(line[1].figures[FINANCE_OFF_REVISED].defined);
	assert_false(line[2].figures[FINANCE_OFF_REVISED].defined); /* a budget without a forecast */
	for (unsigned i = 0; i < FINANCES; i++)
		assert_false(total.figures[i].defined);
	years = finances_years(&set->arena, followup, &count);
	assert_int_equal(count, 2);
	assert_int_equal(years[0], 2012);
	assert_int_equal(years[1], 2013);
	kk_set_free(set);
}

static void amounts_are_money(void **state)
{
	static const char *const said[2] = { "»t.kr.«", "“t.kr.”" };
	static const char text[] = FOLLOWUP("  - { politikområde: A, forbrug: 100 dage }\n");

	(void)state;
	for (int lang = KK_LANG_DA; lang <= KK_LANG_EN; lang++) {
		kk_set *set = fuzz_set((enum kk_lang)lang);
		struct kk_finding finding = { .rule = "" };
		size_t at = 0;

		fuzz_file("a.yaml", CONTRACT, strlen(CONTRACT));
		fuzz_file("b.yaml", text, strlen(text));
		assert_int_equal(kk_set_add(set, "b.yaml"), 0);
		assert_int_equal(kk_set_check(set), 0);
		while (strcmp(finding.rule, "KK012") != 0)
			assert_int_equal(kk_set_finding(set, at++, &finding), 0);
		assert_int_equal(finding.line, 8);
		assert_non_null(strstr(finding.message, "100 dage"));
		assert_string_equal(set->run->findings[at - 1]->args[2], said[lang]);
		assert_int_equal(kk_write_report(set, 0, KK_JSON, NULL, NULL, NULL), -EBADMSG);
		kk_set_free(set);
	}
	assert_int_equal(remove("a.yaml") | remove("b.yaml"), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sums_are_of_what_every_line_has),
		cmocka_unit_test(amounts_are_money),
	};

	(void)fuzz_folder();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
