/* SPDX-License-Identifier: MPL-2.0 */
/* Days as a column of deadlines says them: a date, a month, or the words of a sentence. */
#include <string.h>

#include "import.h"
#include "suggest.h"

#define FIELD_SIZE 80 /* bytes of a single value */

/* What stands there says less than a sentence: "udgangen af 2013", "senest 1. maj 2013". */
bool import_deadline(struct arena *arena, const char *text, struct date *date)
{
	struct reading reading;
	struct out out;

	if (import_span_end(arena, text, date))
		return true;
	if (strlen(text) > FIELD_SIZE)
		return false;
	out_memory(&out, arena);
	put(&out, "Mindst 90 % er tilfredse ");
	put(&out, strchr("0123456789uU", *text) ? "senest " : "");
	put_char(&out, (char)(*text >= 'A' && *text <= 'Z' ? *text | 32 : *text));
	put(&out, *text ? text + 1 : "");
	suggest_read(arena, out_text(&out), out.size, &reading);
	*date = reading.deadline;
	return reading.comparator == CMP_AT_LEAST && reading.deadline.year && !reading.deadline_unclear;
}
