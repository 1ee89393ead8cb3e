/* SPDX-License-Identifier: MPL-2.0 */
/* A municipality's contracts in one table, by committee. */
#include <string.h>

#include "years/currency.h"

struct latest {
	const char *committee; /* folded; "" for a contract of all areas; NULL: a free slot */
	struct date to;
};

bool currency_may_replace(const struct contract *contract)
{
	return is_unknown(contract->replaces) ||
	       (!is_present(contract->replaces) && contract->common.record.has_unknown_key);
}

static bool is_unclear(const struct contract *contract)
{
	return is_unknown(contract->period) || is_unknown(contract->common.committee) ||
	       currency_may_replace(contract);
}

static const char *committee_of(struct arena *arena, const struct contract *contract)
{
	return is_known(contract->common.committee) ? text_folded(arena, contract->common.committee.text) : "";
}

static struct latest *slot_of(const struct currency *currency, const char *committee)
{
	size_t at = key_hash(committee) & (currency->slot_count - 1);

	while (currency->slots[at].committee && strcmp(currency->slots[at].committee, committee) != 0)
		at = (at + 1) & (currency->slot_count - 1);
	return &currency->slots[at];
}

/* A contract of another municipality may be named, by mistake or not; its own group knows nothing of that. */
static bool is_of_same(const struct file *a, const struct file *b)
{
	return a->belongs && b->belongs && strcmp(a->belongs, b->belongs) == 0;
}

static void add(struct currency *currency, struct arena *arena, struct file *file)
{
	const struct contract *contract = FILE_CONTRACT(file);
	const char *committee;
	struct latest *latest;

	currency->unclear += is_unclear(contract);
	currency->undated |= is_unknown(contract->period);
	if (file->replaces && file->replaces != file && is_of_same(file, file->replaces))
		file->replaces->replaced = true;
	if (!is_known(contract->period))
		return;
	if (!currency->earliest.year || date_cmp(contract->period.from, currency->earliest) < 0)
		currency->earliest = contract->period.from;
	if (is_unknown(contract->common.committee))
		return;
	committee = committee_of(arena, contract);
	latest = slot_of(currency, committee);
	if (!latest->committee || date_cmp(contract->period.to, latest->to) > 0)
		*latest = (struct latest){ committee, contract->period.to };
}

const struct currency *currency_of(struct arena *arena, struct group *group)
{
	struct currency *currency;

	if (group->currency)
		return group->currency;
	currency = NEW(arena, struct currency);
	currency->slot_count = 16;
	while (currency->slot_count < group->count * 2)
		currency->slot_count *= 2;
	currency->slots = NEW_ARRAY(arena, struct latest, currency->slot_count);
	for (size_t i = 0; i < group->count; i++)
		if (group->files[i]->type == DOC_CONTRACT)
			add(currency, arena, group->files[i]);
	return group->currency = currency;
}

bool currency_has_newer(const struct currency *currency, struct arena *arena, const struct file *file)
{
	const struct contract *contract = FILE_CONTRACT(file);
	const struct latest *latest;

	if (file->replaced || currency->unclear > is_unclear(contract))
		return true;
	if (is_unknown(contract->common.committee))
		return false;
	latest = slot_of(currency, committee_of(arena, contract));
	return latest->committee && date_cmp(latest->to, contract->period.to) > 0;
}

bool currency_may_have_earlier(const struct currency *currency, const struct contract *contract)
{
	if (currency->undated)
		return true;
	return currency->earliest.year && date_cmp(currency->earliest, contract->period.from) < 0;
}
