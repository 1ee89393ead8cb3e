/* SPDX-License-Identifier: MPL-2.0 */
/* 3xx: publication within a month of adoption, where citizens find it (BEK 1309 § 6). */
#include "rules/rules.h"
#include "years/currency.h"

static struct date later(struct date a, struct date b)
{
	return date_cmp(a, b) >= 0 ? a : b;
}

/* BEK § 8, stk. 4: nothing could be published before the portal opened for it. Year 0: not known to matter. */
static struct date portal_opened(const struct check *check)
{
	const struct municipality *municipality = register_of(check->file);

	return municipality && is_known(municipality->portal_opened) ? municipality->portal_opened.date
								     : (struct date){ 0, 0, 0 };
}

/* The register may say that the portal opened later, but what it says cannot be read. */
static bool portal_unknown(const struct check *check)
{
	const struct municipality *municipality = register_of(check->file);

	if (register_is_unreadable(check->file))
		return true;
	return municipality && !is_known(municipality->portal_opened) &&
	       (is_present(municipality->portal_opened) || municipality->common.record.has_unknown_key);
}

/* Same day of the next month, or its last day; counted from the portal's opening where that came later. */
static struct date limit_of(const struct check *check, const struct common *document)
{
	return date_add_months(later(document->adopted.date, portal_opened(check)), 1);
}

static bool awaits_publication(const struct check *check, const struct common *document)
{
	return is_known(document->adopted) && !is_present(document->published) && !document->record.has_unknown_key &&
	       !portal_unknown(check);
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
	bool awaited_portal;
	struct date limit;

	if (!is_known(document->adopted) || !is_known(document->published) || portal_unknown(check))
		return;
	limit = limit_of(check, document);
	awaited_portal = date_cmp(portal_opened(check), document->adopted.date) > 0;
	if (date_cmp(document->published.date, limit) > 0)
		relate_adoption(check,
				breach(check, awaited_portal ? MSG_published_late_on_portal : MSG_published_late,
				       breach_place(check, &document->published.field, NULL),
				       check->file->root,
				       ARGS(breach_date(check, document->published.date), breach_date(check, limit),
					    days(check, limit, document->published.date))),
				document);
}

void check_not_published(const struct check *check, const struct common *document)
{
	if (awaits_publication(check, document) && date_cmp(check->today, limit_of(check, document)) > 0)
		breach(check, MSG_not_published, breach_place(check, &document->adopted.field, NULL), check->file->root,
		       ARGS(breach_date(check, document->adopted.date), breach_date(check, limit_of(check, document))));
}

void check_publication_due(const struct check *check, const struct common *document)
{
	if (awaits_publication(check, document) && date_cmp(check->today, limit_of(check, document)) <= 0 &&
	    date_cmp(check->today, document->adopted.date) >= 0)
		breach(check, MSG_publication_due, breach_place(check, &document->adopted.field, NULL),
		       check->file->root,
		       ARGS(breach_date(check, limit_of(check, document)),
			    days(check, check->today, limit_of(check, document))));
}

void check_no_address(const struct check *check, const struct common *document)
{
	if (is_known(document->published) && !is_present(document->url) && !document->record.has_unknown_key)
		breach(check, MSG_no_address, breach_place(check, &document->published.field, NULL), check->file->root,
		       NO_ARGS);
}

void check_published_before_adopted(const struct check *check, const struct common *document)
{
	if (is_known(document->adopted) && is_known(document->published) &&
	    date_cmp(document->published.date, document->adopted.date) < 0)
		relate_adoption(check,
				breach(check, MSG_published_before,
				       breach_place(check, &document->published.field, NULL), check->file->root,
				       ARGS(breach_date(check, document->published.date),
					    breach_date(check, document->adopted.date))),
				document);
}

/* One whose period, or all of whose text, cannot be read may be; so may any, where it is not known whose this is. */
static bool may_have_earlier_contract(const struct check *check, const struct contract *contract)
{
	return folder_may_lack(check->folder, check->group, MISSING_CONTRACT) || !check->group ||
	       currency_may_have_earlier(currency_of(&check->file->set->scratch, check->group), contract);
}

/* BEK § 8, stk. 2. */
void check_first_contract_late(const struct check *check)
{
	static const struct date first = { 2010, 7, 1 };
	const struct contract *contract = FILE_CONTRACT(check->file);
	const struct day *adopted = &contract->common.adopted, *published = &contract->common.published;
	struct date limit = later(first, portal_opened(check));

	if (check->file->type != DOC_CONTRACT || !is_known(contract->period) || contract->period.from.year > 2010 ||
	    is_present(contract->replaces) || currency_may_replace(contract) ||
	    may_have_earlier_contract(check, contract))
		return;
	if (is_known(*adopted) && date_cmp(adopted->date, first) > 0)
		breach(check, MSG_first_contract_adopted_late, breach_place(check, &adopted->field, NULL),
		       check->file->root, ARGS(breach_date(check, adopted->date)));
	else if (is_known(*published) && !portal_unknown(check) && date_cmp(published->date, limit) > 0)
		breach(check, MSG_first_contract_published_late, breach_place(check, &published->field, NULL),
		       check->file->root, ARGS(breach_date(check, published->date), breach_date(check, limit)));
}

/* BEK § 8, stk. 3, in KK205's place for the follow-up of 2011. */
void check_first_follow_up_late(const struct check *check, const struct followup *followup)
{
	const struct day *adopted = &followup->common.adopted, *published = &followup->common.published;
	struct place place;
	bool unknown;
	struct date budget = budget_adopted(check, followup, &unknown, &place),
		    limit = later(budget, portal_opened(check));

	if (unknown || !budget.year || followup->year.year != FIRST_FOLLOW_UP)
		return;
	if (is_known(*adopted) && date_cmp(adopted->date, budget) > 0)
		breach(check, MSG_first_follow_up_adopted_late, breach_place(check, &adopted->field, NULL),
		       check->file->root, ARGS(breach_date(check, adopted->date), breach_date(check, budget)));
	else if (is_known(*published) && !portal_unknown(check) && date_cmp(published->date, limit) > 0)
		breach(check, MSG_first_follow_up_published_late, breach_place(check, &published->field, NULL),
		       check->file->root, ARGS(breach_date(check, published->date), breach_date(check, limit)));
}
