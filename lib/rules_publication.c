/* SPDX-License-Identifier: MPL-2.0 */
/* 3xx: publication within a month of adoption, where citizens find it (BEK 1309 § 6). */
#include "rules.h"

/* Same day of the next month, or its last day. */
static struct date limit_of(const struct common *document)
{
	return date_add_months(document->adopted.date, 1);
}

static bool is_unpublished(const struct common *document)
{
	return is_known(document->adopted) && !is_present(document->published) && !document->record.has_unknown_key;
}

static const char *days(const struct check *check, struct date from, struct date to)
{
	return breach_number(check, date_days(to) - date_days(from), "dag", "dage", "day", "days");
}

static void relate_adoption(const struct check *check, struct finding *finding, const struct common *document)
{
	static const struct bilingual label = { { "vedtaget her", "adopted here" } };

	find_relate(finding, breach_place(check, &document->adopted.field, NULL), label);
}

void check_published_late(const struct check *check, const struct common *document)
{
	struct date limit;

	if (!is_known(document->adopted) || !is_known(document->published))
		return;
	limit = limit_of(document);
	if (date_cmp(document->published.date, limit) > 0)
		relate_adoption(check, breach(check, MSG_published_late, breach_place(check, &document->published.field, NULL), check->file->root,
					      ARGS(breach_date(check, document->published.date), breach_date(check, limit),
						   days(check, limit, document->published.date))), document);
}

void check_not_published(const struct check *check, const struct common *document)
{
	if (is_unpublished(document) && date_cmp(check->today, limit_of(document)) > 0)
		breach(check, MSG_not_published, breach_place(check, &document->adopted.field, NULL), check->file->root,
		       ARGS(breach_date(check, document->adopted.date), breach_date(check, limit_of(document))));
}

void check_publication_due(const struct check *check, const struct common *document)
{
	if (is_unpublished(document) && date_cmp(check->today, limit_of(document)) <= 0 &&
	    date_cmp(check->today, document->adopted.date) >= 0)
		breach(check, MSG_publication_due, breach_place(check, &document->adopted.field, NULL), check->file->root,
		       ARGS(breach_date(check, limit_of(document)), days(check, check->today, limit_of(document))));
}

void check_no_address(const struct check *check, const struct common *document)
{
	if (is_known(document->published) && !is_present(document->url) && !document->record.has_unknown_key)
		breach(check, MSG_no_address, breach_place(check, &document->published.field, NULL), check->file->root, NO_ARGS);
}

void check_published_before_adopted(const struct check *check, const struct common *document)
{
	if (is_known(document->adopted) && is_known(document->published) &&
	    date_cmp(document->published.date, document->adopted.date) < 0)
		relate_adoption(check, breach(check, MSG_published_before, breach_place(check, &document->published.field, NULL), check->file->root,
					      ARGS(breach_date(check, document->published.date), breach_date(check, document->adopted.date))), document);
}
