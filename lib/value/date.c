/* SPDX-License-Identifier: MPL-2.0 */
/* Days of the Gregorian calendar: counting, comparing and showing them. */
#include "value/value.h"

#define DAYS_400_YEARS 146097
#define DAYS_TO_EPOCH 693901 /* from 1 March of the year 0 to 1 January 1900 */

bool year_is_leap(int year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int month_days(int year, int month)
{
	static const uint8_t days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

	return days[month - 1] + (month == 2 && year_is_leap(year));
}

/* Years are taken to begin in March, so that the leap day is the last of its year. */
int32_t date_days(struct date date)
{
	int32_t year = date.year - (date.month <= 2);
	int32_t month = (date.month + 9) % 12;
	int32_t in_year = (153 * month + 2) / 5 + date.day - 1;

	return year * 365 + year / 4 - year / 100 + year / 400 + in_year - DAYS_TO_EPOCH;
}

struct date date_from_days(int32_t days)
{
	int32_t all = days + DAYS_TO_EPOCH;
	int32_t era = all / DAYS_400_YEARS, in_era = all % DAYS_400_YEARS;
	int32_t year = (in_era - in_era / 1460 + in_era / 36524 - in_era / 146096) / 365;
	int32_t in_year = in_era - (365 * year + year / 4 - year / 100);
	int32_t month = (5 * in_year + 2) / 153;
	struct date date;

	date.day = (uint8_t)(in_year - (153 * month + 2) / 5 + 1);
	date.month = (uint8_t)(month < 10 ? month + 3 : month - 9);
	date.year = (int16_t)(year + era * 400 + (date.month <= 2));
	return date;
}

int date_cmp(struct date a, struct date b)
{
	int32_t left = a.year * 512 + a.month * 32 + a.day, right = b.year * 512 + b.month * 32 + b.day;

	return (left > right) - (left < right);
}

bool date_is_month_end(struct date date)
{
	return date.year && date.day == month_days(date.year, date.month);
}

struct date date_add_months(struct date date, int months)
{
	int total = date.year * 12 + date.month - 1 + months;
	int last;

	date.year = (int16_t)(total / 12);
	date.month = (uint8_t)(total % 12 + 1);
	last = month_days(date.year, date.month);
	if (date.day > last)
		date.day = (uint8_t)last;
	return date;
}

unsigned date_weekday(struct date date)
{
	return (unsigned)((date_days(date) % 7 + 7) % 7); /* 1 January 1900 was a Monday */
}

static void put_padded(struct out *out, unsigned value, unsigned width)
{
	char digits[16];
	size_t at = sizeof(digits);

	do {
		digits[--at] = (char)('0' + value % 10);
		value /= 10;
	} while (value || sizeof(digits) - at < width);
	put_bytes(out, digits + at, sizeof(digits) - at);
}

void put_date_iso(struct out *out, struct date date)
{
	put_padded(out, (unsigned)date.year, 4);
	put_char(out, '-');
	put_padded(out, date.month, 2);
	put_char(out, '-');
	put_padded(out, date.day, 2);
}

void put_date(struct out *out, struct date date, enum kk_lang lang)
{
	static const char *const months[][2] = {
		{ "januar", "January" }, { "februar", "February" }, { "marts", "March" }, { "april", "April" },
		{ "maj", "May" }, { "juni", "June" }, { "juli", "July" }, { "august", "August" },
		{ "september", "September" }, { "oktober", "October" }, { "november", "November" },
		{ "december", "December" },
	};

	put_unsigned(out, date.day);
	put(out, lang == KK_LANG_DA ? ". " : " ");
	put(out, months[date.month - 1][lang == KK_LANG_EN]);
	put_char(out, ' ');
	put_unsigned(out, (uint64_t)date.year);
}
