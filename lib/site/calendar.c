/* SPDX-License-Identifier: MPL-2.0 */
/* A municipality's deadlines as a calendar to subscribe to. */
#include "deadlines/deadlines.h"
#include "site/site.h"

/* What comes next is reckoned from the newest document, so that the calendar changes with the documents alone. */
static struct date newest_day(const struct town *town)
{
	struct date newest = { 2010, 1, 1 };

	for (size_t i = 0; i < town->count; i++)
		if (date_cmp(told_on(&town->documents[i]), newest) > 0)
			newest = told_on(&town->documents[i]);
	return newest;
}

/* A calendar holds something (RFC 5545, 3.6): without a deadline there is none. */
void site_calendar(struct site *site, struct town *town)
{
	struct date today = site->set->today;
	struct deadlines deadlines;
	struct out out;

	site->set->today = newest_day(town);
	deadlines_of_group(site->set, site->page, town->group, &deadlines);
	site->set->today = today;
	town->has_deadlines = deadlines.count > 0;
	if (town->has_deadlines) {
		out_memory(&out, site->page);
		deadlines_ics(&deadlines, &out);
		site_put(site, JOIN(site->page, town->slug, "/frister.ics"), &out);
	}
	arena_free(site->page);
}
