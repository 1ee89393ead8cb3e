/* SPDX-License-Identifier: MPL-2.0 */
/* Deadlines as a calendar (RFC 5545): whole days, with nothing of the day they were written. */
#include "data/ics.h"
#include "deadlines/deadlines.h"

/* What the calendar itself says follows the first document; each event follows its own. */
static enum kk_lang language_of(const struct deadlines *deadlines)
{
	return deadlines->count ? deadlines->items[0].document->lang : deadlines->set->lang;
}

/* Where neither document nor register has a date, the deadline itself is all there is. */
static struct date stamp_of(const struct due *due)
{
	return due->stamp.year ? due->stamp : due->date;
}

static const char *description(const struct deadlines *deadlines, const struct due *due, enum kk_lang lang)
{
	const struct clause *clause = &clauses[due->clause];
	const char *note = deadline_note(deadlines, due, lang);
	struct out out;

	out_memory(&out, deadlines->words);
	put(&out, clause->act);
	put_char(&out, ' ');
	put(&out, clause->ref);
	put(&out, ": ");
	put(&out, wording(clause->gist, lang));
	if (*note) {
		put_char(&out, '\n');
		put(&out, note);
	}
	if (due->about) {
		put(&out, "\nid: ");
		put(&out, due->about->id);
	}
	return out_text(&out);
}

static void put_event(const struct deadlines *deadlines, const struct due *due, struct out *whole)
{
	const struct due_document *document = due->document;
	enum kk_lang lang = document->lang;
	struct out text, *out = &text; /* what its lines need goes with it */

	out_memory(out, deadlines->words);
	ics_line(out, "BEGIN", "VEVENT");
	ics_line(out, "UID", deadline_uid(deadlines, due));
	ics_stamp(out, "DTSTAMP", stamp_of(due));
	ics_date(out, "DTSTART", due->date);
	ics_date(out, "DTEND", date_from_days(date_days(due->date) + 1)); /* the first day after it (3.6.1) */
	ics_text(out, "SUMMARY", deadline_title(deadlines, due, lang));
	ics_text(out, "DESCRIPTION", description(deadlines, due, lang));
	ics_text(out, "LOCATION", document->municipality);
	if (document->url && due->type == document->type)
		ics_line(out, "URL", document->url);
	ics_line(out, "STATUS", due->state == DUE_DROPPED ? "CANCELLED" : due->estimated ? "TENTATIVE" : "CONFIRMED");
	ics_line(out, "TRANSP", "TRANSPARENT");
	ics_line(out, "END", "VEVENT");
	put_bytes(whole, out_text(out), out->size);
	arena_free(deadlines->words);
}

/* A calendar must hold something (3.6): where nothing is due, the time zone that its days need none of. */
static void put_nothing(struct out *out)
{
	ics_line(out, "BEGIN", "VTIMEZONE");
	ics_line(out, "TZID", "UTC");
	ics_line(out, "BEGIN", "STANDARD");
	ics_line(out, "DTSTART", "19700101T000000");
	ics_line(out, "TZOFFSETFROM", "+0000");
	ics_line(out, "TZOFFSETTO", "+0000");
	ics_line(out, "END", "STANDARD");
	ics_line(out, "END", "VTIMEZONE");
}

void deadlines_ics(const struct deadlines *deadlines, struct out *out)
{
	ics_line(out, "BEGIN", "VCALENDAR");
	ics_line(out, "VERSION", "2.0");
	ics_line(out, "PRODID", "-//kk//kvalitetskontrakt//DA");
	ics_line(out, "CALSCALE", "GREGORIAN");
	ics_text(out, "X-WR-CALNAME", word(WORD_DUE_CALENDAR, language_of(deadlines)));
	for (size_t i = 0; i < deadlines->count; i++)
		put_event(deadlines, &deadlines->items[i], out);
	if (!deadlines->count)
		put_nothing(out);
	ics_line(out, "END", "VCALENDAR");
}
