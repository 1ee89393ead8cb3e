/* SPDX-License-Identifier: MPL-2.0 */
/* What every document begins with: its type, its language, whose it is. */
#include "new/new.h"
#include "set/folder.h"

static const struct common *earlier(const struct sheet *sheet)
{
	const struct file *file = sheet->contract ? sheet->contract : sheet->followup;

	return file ? file->common : NULL;
}

static const char *municipality_name(const struct sheet *sheet)
{
	if (earlier(sheet))
		return earlier(sheet)->municipality.text;
	return sheet->municipality ? sheet->municipality->common.municipality.text : NULL;
}

/* That of all contracts that are followed up; two committees' contracts have none in common. */
static bool put_committee(struct sheet *sheet, const struct key *key)
{
	const struct common *first = sheet->followup ? sheet->followup->common : earlier(sheet);

	for (size_t i = 0; !sheet->followup && i < sheet->contract_count; i++)
		if (!same_committee(sheet->arena, first, sheet->contracts[i]->common))
			return false;
	return sheet_field(sheet, key, first);
}

bool fill_common(struct sheet *sheet, const struct key *key, enum doc_type type)
{
	const char *name = municipality_name(sheet);

	if (is_key(key, "type"))
		sheet_line(sheet, key, word_name(WORDS_TYPE, (int)type, sheet->keys));
	else if (is_key(key, "format"))
		sheet_line(sheet, key, "1");
	else if (is_key(key, "sprog"))
		sheet_line(sheet, key, sheet->lang == KK_LANG_EN ? "en" : "da");
	else if (is_key(key, "kommune") && name)
		sheet_line(sheet, key, name);
	else if (is_key(key, "udvalg") && earlier(sheet))
		return put_committee(sheet, key);
	else
		return false;
	return true;
}
