/* SPDX-License-Identifier: MPL-2.0 */
/* Days as a column of deadlines says them: a date, a month, or the words of a sentence. */
#include <string.h>

#include "import/import.h"
#include "suggest/suggest.h"

#define FIELD_SIZE 80 /* bytes of a single value */

/* "2011 og 2013": which of them would be a guess. */
static bool has_years(const char *text)
{
	unsigned years = 0;

	for (text += strcspn(text, "0123456789"); *text; text += strcspn(text, "0123456789")) {
		size_t digits = strspn(text, "0123456789");

		years += digits == 4;
		text += digits;
	}
	return years > 1;
}

/* "inden 1. maj 2013": of its two readings one is taken; NULL: there are none. */
static const char *two_readings(struct arena *arena, const struct reading *reading, enum kk_lang lang)
{
	for (unsigned i = 0; i < reading->remark_count; i++)
		if (remark_kind(&reading->remarks[i]) == SAY_AMBIGUOUS)
			return remark_text(arena, &reading->remarks[i], lang);
	return NULL;
}

/* What stands there says less than a sentence: "udgangen af 2013", "senest 1. maj 2013". */
bool import_deadline(struct arena *arena, const char *text, enum kk_lang lang, struct date *date, const char **unclear)
{
	struct reading reading;
	struct out out;

	*unclear = NULL;
	if (import_span_end(arena, text, date))
		return true;
	if (strlen(text) > FIELD_SIZE || has_years(text))
		return false;
	out_memory(&out, arena);
	put(&out, "Mindst 90 % er tilfredse ");
	put(&out, strchr("0123456789uU", *text) ? "senest " : "");
	put_char(&out, (char)(*text >= 'A' && *text <= 'Z' ? *text | 32 : *text));
	put(&out, text + 1);
	suggest_read(arena, out_text(&out), out.size, &reading);
	*date = reading.deadline;
	*unclear = two_readings(arena, &reading, lang);
	return reading.comparator == CMP_AT_LEAST && reading.deadline.year && !reading.deadline_unclear;
}
