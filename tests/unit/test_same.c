/* SPDX-License-Identifier: MPL-2.0 */
/* What kk fmt stands guard with: two documents that say the same in other words, and any that do not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "fmt/fmt.h"

static const char contract[] =
	"type: kvalitetskontrakt\nformat: 1\nkommune: A\nperiode: 2012-2013\nvedtaget: 2011-09-27\nx-kilde: {a: 1, b: "
	"[2, 3]}\nx-tom:\nsag:\n  økonomi: Ingen\n  x-e: 1\n"
	"serviceområder:\n"
	"- navn: Ældre\n  id: aeldre\n  x-nr: 7\n  mål:\n"
	"  - id: a\n    tekst: Mindst 95 %\n    mindst: 95 %\n    udgangspunkt: {værdi: 50 %, dato: 2010-12-31}\n    "
	"x-b: ja\n"
	"  - {id: b, tekst: Mellem, mellem: 2 og 4 dage, frist: 2012-06-30}\n"
	"  - {id: c, tekst: Stiger, stiger: 5 %, udgangspunkt: 40 %, hyppighed: årligt, grupper: [x, y]}\n"
	"  - {id: d, tekst: Planen, gennemført: Planen er vedtaget}\n"
	"  veje: [En, To]\n";

static const char followup[] =
	"type: opfølgningsredegørelse\nformat: 1\nkommune: A\nkontrakt: k.yaml\når: 2012\nopgjort: 2012-09-01\n"
	"mål:\n  a:\n    målinger: [{dato: 2012-08-31, værdi: 96 %}]\n    forklaring: Godt\n"
	"  c:\n    målinger: [{dato: 2012-08-31, værdi: 3}, {dato: 2012-07-31, værdi: vistnok}]\n"
	"  d:\n    målinger: [{dato: 2012-08-31, værdi: ja}]\n"
	"x-y: [a, b]\n";

static const char municipality[] =
	"type: kommune\nformat: 1\nkommune: A\nbudgetvedtagelser: {2012: 2011-10-11, 2013: 2012-10-09}\n"
	"serviceområder:\n- {id: aeldre, navn: Ældre, udvalg: U}\n";

static kk_set *set_of(const char *text)
{
	struct kk_options options = { .today = "2012-11-01" };
	kk_set *set;

	assert_int_equal(kk_set_new(&set, &options), 0);
	assert_int_equal(kk_set_add_bytes(set, "k.yaml", text, strlen(text)), 0);
	assert_non_null(set->files[0].common);
	return set;
}

/* The document with one text put instead of another, which stands in it once. */
static char *changed(const char *text, const char *from, const char *to)
{
	const char *at = strstr(text, from);
	size_t size = strlen(text) + strlen(to) + 1;
	char *other = malloc(size);

	assert_non_null(other);
	if (!at || strstr(at + 1, from))
		fail_msg("»%s« does not stand there once", from);
	(void)snprintf(other, size, "%.*s%s%s", (int)(at - text), text, to, at + strlen(from));
	return other;
}

static bool are_same(const char *text, const char *from, const char *to)
{
	char *other = changed(text, from, to);
	kk_set *before = set_of(text), *after = set_of(other);
	bool same = document_same(&before->files[0], &after->files[0]);

	assert_int_equal(document_same(&after->files[0], &before->files[0]), same);
	kk_set_free(before);
	kk_set_free(after);
	free(other);
	return same;
}

struct change {
	const char *text, *from, *to;
};

static void other_words_for_the_same(void **state)
{
	static const struct change changes[] = {
		{ contract, "kommune: A", "\"kommune\": 'A'" },
		{ contract, "type: kvalitetskontrakt\nformat: 1\n", "format: 1\ntype: quality-contract\n" },
		{ contract, "vedtaget: 2011-09-27", "vedtaget: 27.9.2011" },
		{ contract, "x-kilde: {a: 1, b: [2, 3]}", "x-kilde:\n  a: '1'\n  b:\n  - 2\n  - \"3\"" },
		{ contract, "    x-b: ja\n  - {id: b, tekst: Mellem",
		  "    x-b: >-\n      ja\n  - {tekst: Mellem, id: b" },
		{ contract, "veje: [En, To]", "veje:\n  - En\n  - >-\n    To" },
		{ followup, "{dato: 2012-08-31, værdi: 96 %}", "{værdi: '96 %', dato: 31.8.2012}" },
		{ followup, "[{dato: 2012-08-31, værdi: ja}]", "\n    - dato: 2012-08-31\n      værdi: Ja" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(changes); i++)
		if (!are_same(changes[i].text, changes[i].from, changes[i].to))
			fail_msg("»%s« and »%s« are taken for different", changes[i].from, changes[i].to);
}

static const struct change seen[] = {
	/* what the format knows */
	{ contract, "kommune: A", "kommune: B" },
	{ contract, "kommune: A\n", "" },
	{ contract, "periode: 2012-2013", "periode: 2012-2014" },
	{ contract, "periode: 2012-2013", "periode: 2013" },
	{ contract, "periode: 2012-2013", "periode: om lidt" },
	{ contract, "2011-09-27", "2011-09-28" },
	{ contract, "navn: Ældre", "navn: Aeldre" },
	{ contract, "navn: Ældre", "navn:" },
	{ contract, "id: aeldre", "id: aeldre2" },
	{ contract, "mindst: 95 %", "mindst: 95,0 %" },
	{ contract, "mindst: 95 %", "mindst: 96 %" },
	{ contract, "mindst: 95 %", "mindst: 9,5 %" },
	{ contract, "mindst: 95 %", "mindst: 95" },
	{ contract, "mindst: 95 %", "højst: 95 %" },
	{ contract, "værdi: 50 %", "værdi: 51 %" },
	{ contract, "dato: 2010-12-31", "dato: 2010-12-30" },
	{ contract, ", dato: 2010-12-31", "" },
	{ contract, "udgangspunkt: 40 %", "udgangspunkt: 41 %" },
	{ contract, "udgangspunkt: 40 %", "udgangspunkt: {værdi: 41 %}" },
	{ contract, "mellem: 2 og 4 dage", "mellem: 1 og 4 dage" },
	{ contract, "mellem: 2 og 4 dage", "mellem: 2 eller 4" },
	{ contract, "mellem: 2 og 4 dage", "mellem: 2 og 5 dage" },
	{ contract, "mellem: 2 og 4 dage", "mellem: 2 og 4 uger" },
	{ contract, "frist: 2012-06-30", "frist: 2012-06-29" },
	{ contract, "hyppighed: årligt", "hyppighed: kvartalsvis" },
	{ contract, "grupper: [x, y]", "grupper: [x]" },
	{ contract, "grupper: [x, y]", "grupper: [x, z]" },
	{ contract, "gennemført: Planen er", "gennemført: Planen bliver" },
	{ contract, "veje: [En, To]", "veje: [To, En]" },
	{ contract, "veje: [En, To]", "veje: [En, {To: To}]" },
	{ contract, "økonomi: Ingen", "økonomi: Nogen" },
	{ contract, "  økonomi: Ingen\n", "" },
	{ contract, "  veje: [En, To]\n", "" },
	{ contract, "  - {id: d, tekst: Planen, gennemført: Planen er vedtaget}\n", "" },
	{ contract, "  - {id: d, tekst: Planen, gennemført: Planen er vedtaget}\n", "  - Planen\n" },
	{ followup, "år: 2012", "år: 2011" },
	{ followup, "værdi: 96 %", "værdi: 69 %" },
	{ followup, "værdi: 3", "værdi: 4" },
	{ followup, "vistnok", "næppe" },
	{ followup, "værdi: ja", "værdi: nej" },
	{ followup, "værdi: ja", "værdi: 1" },
	{ followup, "  a:\n", "  b:\n" },
	{ followup, "  d:\n    målinger: [{dato: 2012-08-31, værdi: ja}]\n", "" },
	{ followup, "forklaring: Godt", "forklaring: Skidt" },
	{ municipality, ", 2013: 2012-10-09", "" },
	{ municipality, "2012-10-09", "2012-10-10" },
	{ municipality, "2013: 2012", "2014: 2012" },
	{ municipality, "udvalg: U", "udvalg: V" },
	/* what users have added themselves */
	{ contract, "x-kilde: {a: 1, b: [2, 3]}\n", "" },
	{ contract, "x-tom:", "x-tom: ''" },
	{ contract, "x-e: 1", "x-e: 2" },
	{ contract, "x-kilde: {a", "X-kilde: {a" },
	{ contract, "x-kilde: {a", "x-anden: {a" },
	{ contract, "{a: 1,", "{c: 1," },
	{ contract, "{a: 1,", "{a: 2," },
	{ contract, "{a: 1,", "{a: ," },
	{ contract, "[2, 3]", "[2]" },
	{ contract, "[2, 3]", "[2, 4]" },
	{ contract, "[2, 3]", "2" },
	{ contract, "{a: 1, b: [2, 3]}", "en" },
	{ contract, "x-nr: 7", "x-nr: 8" },
	{ contract, "x-nr: 7", "x-nr: [7]" },
	{ contract, "x-b: ja", "x-b: nej" },
	{ contract, "    x-b: ja\n", "" },
	{ contract, "tekst: Mindst 95 %\n", "tekst: Mindst 95 %\n    x-c: 1\n" },
	{ followup, "x-y: [a, b]", "x-y: [b, a]" },
	{ followup, "forklaring: Godt", "forklaring: Godt\n    x-z: 1" },
};

static void a_change_of_anything_is_seen(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(seen); i++)
		if (are_same(seen[i].text, seen[i].from, seen[i].to))
			fail_msg("»%s« and »%s« are taken for the same", seen[i].from, seen[i].to);
}

static void another_type_is_another_document(void **state)
{
	kk_set *one = set_of(contract), *other = set_of(followup);

	(void)state;
	assert_false(document_same(&one->files[0], &other->files[0]));
	assert_true(document_same(&one->files[0], &one->files[0]));
	kk_set_free(one);
	kk_set_free(other);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(other_words_for_the_same),
		cmocka_unit_test(a_change_of_anything_is_seen),
		cmocka_unit_test(another_type_is_another_document),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
