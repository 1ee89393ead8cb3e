/* SPDX-License-Identifier: MPL-2.0 */
/* A deadline's lasting name: a calendar that reads it again moves the event instead of adding one. */
#include <stdlib.h>
#include <string.h>

#include "deadlines/deadlines.h"

static void put_folded(struct out *out, struct arena *arena, const struct text *text)
{
	put(out, is_known(*text) ? text_folded(arena, text->text) : "");
	put_char(out, '\n');
}

/* What makes a deadline the same one next time, wherever its file lies and whatever its day has become. */
static const char *identity(struct arena *arena, const struct due *due)
{
	const struct common *common = due->file->common;
	struct out out;

	out_memory(&out, arena);
	put(&out, deadline_kind_name(due->kind));
	put_char(&out, '\n');
	put_unsigned(&out, due->type);
	put_char(&out, '\n');
	put_folded(&out, arena, &common->municipality);
	if (due->type != DOC_FOLLOWUP || due->file->type == DOC_FOLLOWUP)
		put_folded(&out, arena, &common->committee);
	else
		put_char(&out, '\n');
	if (due->year)
		put_unsigned(&out, (uint64_t)due->year);
	else if (due->type == DOC_CONTRACT)
		put_date_iso(&out, FILE_CONTRACT(due->file)->period.from);
	put_char(&out, '\n');
	if (due->goal)
		put_folded(&out, arena, &due->goal->id);
	return out_text(&out);
}

void deadlines_name(struct deadlines *deadlines)
{
	uint8_t digest[SHA256_SIZE];

	for (size_t i = 0; i < deadlines->count; i++) {
		const char *name = identity(deadlines->words, &deadlines->items[i]);

		sha256(name, strlen(name), digest);
		memcpy(deadlines->items[i].name, digest, UID_BYTES);
		arena_free(deadlines->words);
	}
}

static int by_name(const void *a, const void *b)
{
	const struct due *x = *(const struct due *const *)a, *y = *(const struct due *const *)b;
	int order = memcmp(x->name, y->name, UID_BYTES);

	return order ? order : (x > y) - (x < y);
}

void deadlines_identify(struct deadlines *deadlines)
{
	struct due **all = NEW_ARRAY(deadlines->arena, struct due *, deadlines->count);

	for (size_t i = 0; i < deadlines->count; i++)
		all[i] = &deadlines->items[i];
	if (deadlines->count)
		qsort(all, deadlines->count, sizeof(struct due *), by_name);
	for (size_t i = 1; i < deadlines->count; i++)
		if (memcmp(all[i - 1]->name, all[i]->name, UID_BYTES) == 0)
			all[i]->again = all[i - 1]->again + 1;
}

const char *deadline_uid(const struct deadlines *deadlines, const struct due *due)
{
	static const char digit[] = "0123456789abcdef";
	struct out out;

	out_memory(&out, deadlines->words);
	for (size_t i = 0; i < UID_BYTES; i++) {
		put_char(&out, digit[due->name[i] >> 4]);
		put_char(&out, digit[due->name[i] & 15]);
	}
	if (due->again) {
		put_char(&out, '-');
		put_unsigned(&out, due->again + 1);
	}
	put(&out, "@kk");
	return out_text(&out);
}
