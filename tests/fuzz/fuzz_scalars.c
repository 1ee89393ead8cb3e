/* SPDX-License-Identifier: MPL-2.0 */
/* Quantities, intervals, dates and periods: what is read is written, and read again as the same. */
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"
#include "value/value.h"

static jmp_buf oom;
static struct arena arena;

static void check_quantity(const char *text)
{
	struct quantity quantity, low, high;
	struct parse_note note = { { NULL, NULL } };
	enum parse parse = quantity_parse(&arena, text, &quantity, &note);

	MUST(parse != PARSE_AMBIGUOUS || (note.reading[0] && note.reading[1]));
	for (enum kk_lang lang = KK_LANG_DA; parse == PARSE_OK && lang <= KK_LANG_EN; lang++) {
		struct ratio value = ratio_num(&quantity.num), again;
		struct quantity reread;
		struct out out;

		out_memory(&out, &arena);
		put_quantity(&out, &quantity, lang);
		if (lang == KK_LANG_EN && strchr(out_text(&out), ',')) /* for people: thousands, and no decimal comma */
			continue;
		parse = quantity_parse(&arena, out_text(&out), &reread, &note);
		if (parse == PARSE_AMBIGUOUS) { /* "1.250" is how people read 1250, and no longer typed */
			parse = PARSE_OK;
			continue;
		}
		MUST(parse == PARSE_OK);
		again = ratio_num(&reread.num);
		MUST(ratio_cmp(&value, &again) == 0 && unit_same(&quantity.unit, &reread.unit));
	}
	(void)interval_parse(&arena, text, &low, &high, &note);
}

static void check_date(const char *text, enum date_form form)
{
	struct date date, again;
	struct out out;

	if (date_parse(text, form, &date) != PARSE_OK)
		return;
	MUST(date.year >= 1900 && date.year <= 2199 && date.month >= 1 && date.month <= 12);
	MUST(date.day >= 1 && date.day <= month_days(date.year, date.month));
	again = date_from_days(date_days(date));
	MUST(date_cmp(date, again) == 0);
	out_memory(&out, &arena);
	put_date_iso(&out, date);
	MUST(date_parse(out_text(&out), DATE_DAY, &again) == PARSE_OK && date_cmp(date, again) == 0);
	for (enum kk_lang lang = KK_LANG_DA; lang <= KK_LANG_EN; lang++) {
		out_memory(&out, &arena);
		put_date(&out, date, lang);
		MUST(date_parse(out_text(&out), DATE_DAY, &again) == PARSE_OK && date_cmp(date, again) == 0);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	char *text = fuzz_text(bytes, size);
	struct date from, to;
	int16_t year;

	if (!text_valid(text, strlen(text))) { /* the guard lets nothing else through */
		free(text);
		return 0;
	}
	if (setjmp(oom))
		abort();
	arena_init(&arena, &oom);
	check_quantity(text);
	check_date(text, DATE_DAY);
	check_date(text, DATE_PERIOD_END);
	MUST(period_parse(text, &from, &to) != PARSE_OK || date_cmp(from, to) <= 0);
	MUST(year_parse(text, &year) != PARSE_OK || (year >= 1900 && year <= 2199));
	arena_free(&arena);
	free(text);
	return 0;
}
