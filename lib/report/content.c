/* SPDX-License-Identifier: MPL-2.0 */
/* The mark of a document's content. The days, the address and the case come and go around what is decided, so that
 * they are left out; so are comments, layout, the order of keys, and how a key, a date or a fixed word is spelt. */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/sha256.h"
#include "format/keys.h"
#include "report/content.h"
#include "set/set.h"

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
	return strncmp(folded, "x_", 2) == 0;
}

/* Keys come again and again, and a file keeps the text of each once: what was found of it is found by that. */
#define FOUND 64

struct keys_found {
	struct { const char *folded; const struct key *key; } slots[FOUND];
};

/* The row of a key, whichever language it is in; NULL: a goal's id, or the user's own. */
static const struct key *key_of(const struct file *file, const struct node *name, struct keys_found *found)
{
	const char *folded = node_folded(name);
	const struct key *key = NULL;

	if (found->slots[name->hash % FOUND].folded == folded)
		return found->slots[name->hash % FOUND].key;
	for (int owner = OWNER_NONE + 1; owner < OWNER_COUNT && !key; owner++)
		key = key_find(file->set->keys, (enum owner)owner, folded, name->hash);
	found->slots[name->hash % FOUND].folded = folded;
	found->slots[name->hash % FOUND].key = key;
	return key;
}

/* Each text with its size before it, so that no two contents are one row of bytes. */
static void put_piece(struct out *out, char kind, const char *text)
{
	size_t size = strlen(text);

	put_char(out, kind);
	put_unsigned(out, size);
	put_char(out, ':');
	put_bytes(out, text, size);
}

/* A date in its one form, a fixed word in Danish, and any text in one Unicode form. */
static void put_scalar(struct out *out, const struct key *key, const char *text)
{
	int word = key && key->type == KEY_WORD
			   ? word_value((enum words)key->argument, text_folded(out->arena, text)) : 0;
	bool has_digit = text[strcspn(text, "0123456789")]; /* as every date has */
	struct date date;
	struct out iso;

	if (word) {
		put_piece(out, 's', word_name((enum words)key->argument, word, KK_LANG_DA));
	} else if (has_digit && date_parse(text, DATE_PERIOD_END, &date) == PARSE_OK) {
		out_memory(&iso, out->arena);
		put_date_iso(&iso, date);
		put_piece(out, 's', out_text(&iso));
	} else {
		put_piece(out, 's', text_composed(out->arena, text));
	}
}

struct child {
	const char *name; /* in Danish; NULL in a list */
	const struct key *key;
	const struct node *node;
};

struct children { struct child *items; size_t count, next; };

static int compare_names(const void *a, const void *b)
{
	const struct child *one = a, *other = b;

	return strcmp(one->name, other->name);
}

/* What stands in a mapping by name, since its order says nothing; what stands in a list as it stands. */
static struct children children_of(struct arena *arena, const struct file *file, const struct node *node,
				   struct keys_found *found)
{
	struct children all = { .items = NEW_ARRAY(arena, struct child, node->size + (size_t)1) };

	for (const struct node *child = node_first(node); child; child = child->next) {
		const struct node *name = node_key(child);
		const struct key *key = name ? key_of(file, name, found) : NULL;

		if (name && node == file->root && is_around(node_folded(name)))
			continue;
		all.items[all.count++] =
			(struct child){ key ? key->name[KK_LANG_DA] : name ? node_folded(name) : NULL, key, child };
	}
	if (node->kind == NODE_MAP)
		qsort(all.items, all.count, sizeof(*all.items), compare_names);
	return all;
}

static void put_nodes(struct out *out, const struct file *file)
{
	struct children open[LIMIT_DEPTH + 1] WRITTEN_FIRST;
	struct keys_found found = { 0 };
	size_t depth = 0;

	open[depth++] = children_of(out->arena, file, file->root, &found);
	while (depth) {
		struct children *top = &open[depth - 1];
		const struct child *child = &top->items[top->next];

		if (top->next++ == top->count) {
			put_char(out, '}');
			depth--;
			continue;
		}
		if (child->name)
			put_piece(out, 'k', child->name);
		if (child->node->kind == NODE_SCALAR) {
			put_scalar(out, child->key, node_whole(out->arena, child->node));
			continue;
		}
		put_char(out, child->node->kind == NODE_MAP ? '{' : '[');
		open[depth++] = children_of(out->arena, file, child->node, &found);
	}
}

static void put_row(struct out *out, const struct measurement *row)
{
	const struct result *value = &row->value;
	const struct text *texts[] = { &row->row->goal, row->group, row->source, row->note };
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
		put_piece(out, 's', is_known(*texts[i]) ? text_composed(out->arena, texts[i]->text) : "");
}

static void add_nodes(struct sha256 *hash, struct arena *arena, const struct file *file)
{
	struct out content;

	assert(file->root);
	out_large(&content, arena, file->source.size + 1);
	put_nodes(&content, file);
	sha256_add(hash, content.bytes, content.size);
}

/* A contract's own mark and those of the follow-ups to it begin with the same. */
static const struct sha256 *contract_hash(struct arena *arena, struct file *file)
{
	if (!file->content) {
		file->content = NEW(&file->arena, struct sha256);
		sha256_begin(file->content);
		add_nodes(file->content, arena, file);
	}
	return file->content;
}

static void add_rows(struct sha256 *hash, struct arena *arena, const struct followup *followup)
{
	struct out content;

	out_memory(&content, arena);
	for (uint32_t i = 0; i < followup->rows.count; i++)
		put_row(&content, LIST_AT(&followup->rows, const struct measurement, i));
	sha256_add(hash, out_text(&content), content.size);
}

static struct sha256 hash_of(struct arena *arena, struct file *file)
{
	struct sha256 hash;

	if (file->type == DOC_CONTRACT)
		return *contract_hash(arena, file);
	sha256_begin(&hash);
	for (uint32_t i = 0; i < file->contract_count; i++)
		if (i)
			add_nodes(&hash, arena, file->contracts[i]);
		else
			hash = *contract_hash(arena, file->contracts[i]);
	add_nodes(&hash, arena, file);
	add_rows(&hash, arena, FILE_FOLLOWUP(file));
	return hash;
}

const char *content_mark(struct arena *arena, struct file *file)
{
	static const char digits[] = "0123456789abcdef";
	struct sha256 hash = hash_of(arena, file);
	uint8_t digest[SHA256_SIZE];
	struct out out;

	sha256_end(&hash, digest);
	out_memory(&out, arena);
	for (size_t i = 0; i < MARK_BYTES; i++) {
		put(&out, i && i % 2 == 0 ? " " : "");
		put_char(&out, digits[digest[i] >> 4]);
		put_char(&out, digits[digest[i] & 0xF]);
	}
	return out_text(&out);
}
