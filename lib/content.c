/* SPDX-License-Identifier: MPL-2.0 */
/* The mark of a document's content. The days, the address and the case come and go around what is decided, so that
 * they are left out; so are comments, layout, and how a key or a date is spelt. */
#include "content.h"
#include "keys.h"
#include "set.h"
#include "sha256.h"

#include <string.h>

#define MARK_BYTES 6 /* enough to tell versions apart, short enough to read aloud */

/* Of the document itself, folded, Danish and English. */
static bool is_around(const char *folded)
{
	static const char *const keys_around[] = {
		"format", "sagsnr", "case", "udvalgsbehandlet", "committee_approved", "vedtaget", "adopted",
		"offentliggjort", "published", "adresse", "url", "sag", "submission", "ajourfoert", "reviewed",
		"erstatter", "replaces", "budgetvedtagelse", "budget_adopted", "kontrakt", "contract", "data",
	};

	for (size_t i = 0; i < COUNT(keys_around); i++)
		if (strcmp(folded, keys_around[i]) == 0)
			return true;
	return folded[0] == 'x' && folded[1] == '_';
}

/* A key by its Danish name, whichever language it is in. */
static const char *key_name(const struct key_index *index, const struct node *key)
{
	for (int owner = OWNER_NONE + 1; owner < OWNER_COUNT; owner++) {
		const struct key *known = key_find(index, (enum owner)owner, key->folded, key->hash);

		if (known)
			return known->name[KK_LANG_DA];
	}
	return key->folded;
}

/* Each text with its size before it, so that no two contents are one row of bytes. */
static void put_piece(struct out *out, char kind, const char *text)
{
	put_char(out, kind);
	put_unsigned(out, strlen(text));
	put(out, ":");
	put(out, text);
}

static void put_scalar(struct out *out, const char *text)
{
	struct date date;
	struct out iso;

	if (date_parse(text, DATE_PERIOD_END, &date) != PARSE_OK) {
		put_piece(out, 's', text);
		return;
	}
	out_memory(&iso, out->arena);
	put_date_iso(&iso, date);
	put_piece(out, 's', out_text(&iso));
}

static const struct node *passed_over(const struct node *root, const struct node *node)
{
	while (node && node->parent == root && node->key && is_around(node->key->folded))
		node = node->next;
	return node;
}

static void put_nodes(struct out *out, const struct file *file)
{
	const struct node *root = file->root, *node = root, *next;

	for (;;) {
		if (node->key)
			put_piece(out, 'k', key_name(file->set->keys, node->key));
		if (node->kind == NODE_SCALAR)
			put_scalar(out, node->text);
		else
			put_char(out, node->kind == NODE_MAP ? '{' : '[');
		next = node->kind == NODE_SCALAR ? NULL : passed_over(root, node->first);
		while (!next && node != root) {
			if (node->kind != NODE_SCALAR)
				put_char(out, '}');
			next = passed_over(root, node->next);
			node = next ? node : node->parent;
		}
		if (!next)
			return;
		node = next;
	}
}

static void put_row(struct out *out, const struct measurement *row)
{
	const struct result *value = &row->value;
	const struct text *texts[] = { &row->goal, &row->group, &row->source, &row->note };
	struct out figure;

	out_memory(&figure, out->arena);
	put_date_iso(&figure, row->date.date);
	put(&figure, " ");
	if (value->answer)
		put_unsigned(&figure, (uint64_t)value->answer);
	else
		put_quantity(&figure, &value->quantity, KK_LANG_EN);
	put_piece(out, 'r', out_text(&figure));
	for (size_t i = 0; i < COUNT(texts); i++)
		put_piece(out, 's', is_known(*texts[i]) ? texts[i]->text : "");
}

const char *content_mark(struct arena *arena, const struct file *file)
{
	static const char digits[] = "0123456789abcdef";
	uint8_t digest[SHA256_SIZE];
	struct out content, out;

	out_memory(&content, arena);
	for (uint32_t i = 0; file->type == DOC_FOLLOWUP && i < file->contract_count; i++) {
		if (!file->contracts[i] || !file->contracts[i]->root)
			return NULL;
		put_nodes(&content, file->contracts[i]);
	}
	if (!file->root)
		return NULL;
	put_nodes(&content, file);
	for (uint32_t i = 0; file->type == DOC_FOLLOWUP && i < FILE_FOLLOWUP(file)->rows.count; i++)
		put_row(&content, LIST_AT(&FILE_FOLLOWUP(file)->rows, const struct measurement, i));
	sha256(out_text(&content), content.size, digest);
	out_memory(&out, arena);
	for (size_t i = 0; i < MARK_BYTES; i++) {
		put(&out, i && i % 2 == 0 ? " " : "");
		put_char(&out, digits[digest[i] >> 4]);
		put_char(&out, digits[digest[i] & 0xF]);
	}
	return out_text(&out);
}
