/* SPDX-License-Identifier: MPL-2.0 */
/* The scalars of the format and exact arithmetic: numbers, units, quantities, dates, ratios. */
#ifndef KK_VALUE_H
#define KK_VALUE_H

#include "base/base.h"

/* value/wide.c – integers of fixed width, large enough for every figure of the progress method. Every
 * operation that would not fit sets `overflow`, which sticks. */
#define WIDE_LIMBS 32
struct wide {
	uint32_t limb[WIDE_LIMBS]; /* least significant first; limbs from `used` on are undefined */
	uint8_t used;              /* 0: the value is zero */
	bool negative, overflow;
};

void wide_set(struct wide *out, int64_t value);
void wide_add(struct wide *out, const struct wide *a, const struct wide *b);
void wide_sub(struct wide *out, const struct wide *a, const struct wide *b);
void wide_mul(struct wide *out, const struct wide *a, const struct wide *b);
/* Towards zero; the remainder has the sign of `a`. Either result may be NULL; b != 0. */
void wide_divide(struct wide *quotient, struct wide *remainder, const struct wide *a, const struct wide *b);
void wide_gcd(struct wide *out, const struct wide *a, const struct wide *b); /* never negative */
int wide_cmp(const struct wide *a, const struct wide *b);
/* a·b against c·d; cannot overflow. */
int wide_cmp_products(const struct wide *a, const struct wide *b, const struct wide *c, const struct wide *d);
bool wide_int(const struct wide *a, int64_t *value); /* false: does not fit */
#define WIDE_DIGITS 310 /* 2^1024 has 309 digits; and a NUL */
size_t wide_digits(const struct wide *a, char digits[WIDE_DIGITS]); /* of the magnitude; "0" for zero */

/* value/ratio.c – exact fractions, always reduced, the denominator always positive. */
struct ratio {
	struct wide num, den;
};

struct ratio ratio_int(int64_t value);
struct ratio ratio_of(int64_t num, int64_t den); /* den != 0 */
struct ratio ratio_add(const struct ratio *a, const struct ratio *b);
struct ratio ratio_sub(const struct ratio *a, const struct ratio *b);
struct ratio ratio_mul(const struct ratio *a, const struct ratio *b);
struct ratio ratio_div(const struct ratio *a, const struct ratio *b); /* b != 0 */
int ratio_cmp(const struct ratio *a, const struct ratio *b);          /* <0, 0, >0 */
int ratio_sign(const struct ratio *a);
bool ratio_overflow(const struct ratio *a);
/* How many decimals say it exactly; false: more than `most`, or there is no end to them. */
bool ratio_decimals(const struct ratio *a, unsigned most, unsigned *decimals);
void put_ratio(struct out *out, const struct ratio *a);     /* "5/8", "-3/22", "4" */
/* As a plain decimal when it has a finite one of at most `places` decimals ("14880", "91.4");
 * false (nothing written) when it has not. */
bool put_ratio_decimal(struct out *out, const struct ratio *a, unsigned places);
/* Rounded half away from zero to `places` decimals, trailing zeros kept off; `lang` decides comma
 * or point and the thousands sign ("14.467" / "14,467"), minus is U+2212. */
void put_ratio_rounded(struct out *out, const struct ratio *a, unsigned places, enum kk_lang lang);
/* round-half-away of 100·a as a whole number, lowered by one where rounding would reach a threshold
 * (0, 10, 60, 95 or 100 %) that the exact figure has not: −0,4 % is a step back, and is shown as −1. */
struct ratio ratio_percent(const struct ratio *a);

/* What reading a scalar can come to. */
enum parse {
	PARSE_OK,
	PARSE_BAD,       /* not readable at all */
	PARSE_AMBIGUOUS, /* a number with two readings (KK010) */
	PARSE_TOO_LONG,  /* more than 18 significant digits, or more than 18 decimals */
	PARSE_NOT_FINITE,/* infinity, NaN, an exponent, hexadecimal */
	PARSE_NO_SUCH_DAY, /* a date in a known form that the calendar does not have */
	PARSE_OUT_OF_RANGE,/* a year outside 1900 to 2199 */
	PARSE_INEXACT,   /* a period where an exact day is due, or none that the format reads; its last day is set */
	PARSE_REVERSED,  /* a range whose end precedes its start */
};

struct parse_note {
	const char *reading[2]; /* PARSE_AMBIGUOUS: both readings, written unambiguously, e.g. "1250" and "1,25" */
};

/* value/num.c – decimals as they are written: at most 18 significant digits, at most 18 decimals. */
struct num {
	int64_t n;     /* the digits */
	uint8_t scale; /* value = n / 10^scale */
};

struct ratio ratio_num(const struct num *num);
/* Reads the number that *at begins with and moves *at behind it, to the unit or the end. */
enum parse num_parse(struct arena *arena, const char **at, struct num *num, struct parse_note *note);
void put_num(struct out *out, const struct num *num, enum kk_lang lang); /* with the decimals it was written with */
/* Digits as people read them: the last `places` are decimals, thousands are grouped, minus is U+2212. */
void put_digits(struct out *out, bool negative, const char *digits, size_t count, unsigned places, enum kk_lang lang);

/* value/unit.c – units of measure, their names in both languages and their exact relations. */
enum unit_id {
	UNIT_NONE, UNIT_PERCENT, UNIT_POINTS,
	UNIT_SECOND, UNIT_MINUTE, UNIT_HOUR, UNIT_DAY, UNIT_WEEK,
	UNIT_MONTH, UNIT_YEAR,
	UNIT_KR, UNIT_TKR, UNIT_MIO_KR, UNIT_MIA_KR,
	UNIT_OTHER /* any other words; compared folded */
};

struct unit {
	enum unit_id id;
	const char *text;   /* as written; "" for UNIT_NONE */
	const char *folded; /* for UNIT_OTHER */
};

struct unit unit_parse(struct arena *arena, const char *text, size_t size);
bool unit_readable(const char *text, size_t size); /* it would be taken for a unit behind a number and a space */
bool unit_same(const struct unit *a, const struct unit *b);
/* Can a figure in `from` be expressed in `to`? If so *factor is what to multiply by. */
bool unit_convert(const struct unit *from, const struct unit *to, struct ratio *factor);
bool unit_is_money(const struct unit *unit);
bool unit_is_share(const struct unit *unit); /* per cent or points */
/* The unit's name beside a number, singular or plural from the unit table ("%", "sekunder"). */
const char *unit_name(const struct unit *unit, enum kk_lang lang, bool one);

/* value/quantity.c – a number and its unit. */
struct quantity {
	struct num num;
	struct unit unit;
};

enum parse quantity_parse(struct arena *arena, const char *text, struct quantity *quantity, struct parse_note *note);
/* "18 og 22 dage": two quantities; a unit on the second alone is the first's too. */
enum parse interval_parse(struct arena *arena, const char *text, struct quantity *low, struct quantity *high,
			  struct parse_note *note);
/* The quantity in `to`'s unit (one without a unit is taken to have it); false: another kind of unit. */
bool quantity_in(const struct quantity *quantity, const struct unit *to, struct ratio *value);
/* A quantity as a difference in `unit`: percent and points of a share are then the same. */
bool difference_in(const struct quantity *quantity, const struct unit *unit, struct ratio *difference);
void put_quantity(struct out *out, const struct quantity *quantity, enum kk_lang lang); /* "12.400 borgere" */

/* Days of the Gregorian calendar, 1900 to 2199. */
struct date {
	int16_t year;  /* 0: no date */
	uint8_t month, day;
};

/* value/date_parse.c */
enum date_form { DATE_DAY, DATE_PERIOD_END }; /* PERIOD_END: "2012", "ultimo 2012", … mean a day too */

enum parse date_parse(const char *text, enum date_form form, struct date *date);
/* "2012", "2012-2013", "2012-01-01/2012-12-31" */
enum parse period_parse(const char *text, struct date *from, struct date *to);
enum parse year_parse(const char *text, int16_t *year); /* four digits, 1900 to 2199 */

/* value/date.c */
bool year_is_leap(int year);
int month_days(int year, int month);
int32_t date_days(struct date date); /* days since 1 January 1900 */
struct date date_from_days(int32_t days);
int date_cmp(struct date a, struct date b);

static inline bool date_same(struct date a, struct date b)
{
	return a.day == b.day && a.month == b.month && a.year == b.year;
}

bool date_is_month_end(struct date date);
/* The same day `months` later, or the last day of that month (BEK § 6: "one month"). */
struct date date_add_months(struct date date, int months);
unsigned date_weekday(struct date date); /* 0 Monday … 6 Sunday */
void put_date_iso(struct out *out, struct date date);
void put_date(struct out *out, struct date date, enum kk_lang lang); /* "31. december 2012", "31 December 2012" */

#endif
