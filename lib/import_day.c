/* SPDX-License-Identifier: MPL-2.0 */
/* Days as the headings and cells of tables say them: a date, a month, or the words of a sentence. */
#include <string.h>

#include "import.h"
#include "suggest.h"

#define FIELD_SIZE 80 /* bytes of a single value */

/* "juni 2013": its last day. */
bool import_month_end(const char *text, struct date *date)
{
	char day[40] = "1. ";

	if (strlen(text) > 30)
		return false;
	if (strlen(text) == 7 && text[4] == '-') {
		memcpy(day, text, 7);
		memcpy(day + 7, "-01", 4);
	} else {
		memcpy(day + 3, text, strlen(text) + 1);
	}
	if (date_parse(day, DATE_DAY, date) != PARSE_OK)
		return false;
	date->day = (uint8_t)month_days(date->year, date->month);
	return true;
}

/* What stands in a column of deadlines says less than a sentence: "udgangen af 2013", "senest 1. maj 2013". */
bool import_deadline(struct arena *arena, const char *text, struct date *date)
{
	struct reading reading;
	const char *month = text;
	struct out out;

	if (strncmp(text, "ultimo ", 7) == 0 || strncmp(text, "Ultimo ", 7) == 0)
		month = text + 7;
	if (date_parse(text, DATE_PERIOD_END, date) == PARSE_OK || import_month_end(month, date))
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
