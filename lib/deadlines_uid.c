/* SPDX-License-Identifier: MPL-2.0 */
/* A deadline's lasting name: a calendar that reads it again moves the event instead of adding one. */
#include <stdlib.h>
#include <string.h>

#include "deadlines.h"
#include "sha256.h"

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

struct identified {
	const char *identity;
	struct due *due;
};

static int by_identity(const void *a, const void *b)
{
	const struct identified *x = a, *y = b;
	int order = strcmp(x->identity, y->identity);

	return order ? order : (x->due > y->due) - (x->due < y->due);
}

#define UID_BYTES 16

static const char *uid_of(struct arena *arena, const char *name, size_t again)
{
	static const char digit[] = "0123456789abcdef";
	uint8_t digest[SHA256_SIZE];
	struct out out;

	sha256(name, strlen(name), digest);
	out_memory(&out, arena);
	for (size_t i = 0; i < UID_BYTES; i++) {
		put_char(&out, digit[digest[i] >> 4]);
		put_char(&out, digit[digest[i] & 15]);
	}
	if (again) {
		put_char(&out, '-');
		put_unsigned(&out, again + 1);
	}
	put(&out, "@kk");
	return out_text(&out);
}

void deadlines_identify(struct deadlines *deadlines)
{
	struct identified *all = NEW_ARRAY(deadlines->arena, struct identified, deadlines->count);
	size_t again = 0;

	for (size_t i = 0; i < deadlines->count; i++)
		all[i] = (struct identified){ identity(deadlines->arena, &deadlines->items[i]), &deadlines->items[i] };
	if (deadlines->count)
		qsort(all, deadlines->count, sizeof(*all), by_identity);
	for (size_t i = 0; i < deadlines->count; i++) {
		again = i && strcmp(all[i - 1].identity, all[i].identity) == 0 ? again + 1 : 0;
		all[i].due->uid = uid_of(deadlines->arena, all[i].identity, again);
	}
}
