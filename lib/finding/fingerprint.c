/* SPDX-License-Identifier: MPL-2.0 */
/* What makes a finding the same one next time: whose document, which entry, which rule; never the line. */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "set/set.h"

/* Two FNV-1a sums, from different starts and by different primes: 128 bits in 64-bit arithmetic. */
struct hash { uint64_t sum[2]; };

#define EMPTY_HASH { { 0xCBF29CE484222325u, 0x9E3779B97F4A7C15u } }

static const uint64_t prime[2] = { 0x100000001B3u, 0x9E3779B185EBCA87u };

static void add_bytes(struct hash *hash, const char *bytes, size_t size)
{
	for (size_t i = 0; i < size; i++)
		for (int lane = 0; lane < 2; lane++)
			hash->sum[lane] = (hash->sum[lane] ^ (unsigned char)bytes[i]) * prime[lane];
}

static void add_text(struct hash *hash, const char *text)
{
	add_bytes(hash, text, strlen(text) + 1);
}

/* Keys, names and ids count as folded, so that "Mål" and "maal" are the same entry. */
static void add_folded(struct hash *hash, const char *text)
{
	char folded[512];

	if (text_fold(text, strlen(text), folded, sizeof(folded)) == SIZE_MAX)
		add_text(hash, text);
	else
		add_text(hash, folded);
}

static void add_number(struct hash *hash, int64_t number)
{
	uint64_t bits = (uint64_t)number;

	for (int shift = 0; shift < 64; shift += 8)
		add_bytes(hash, &(char){ (char)(bits >> shift & 0xFF) }, 1);
}

static void add_optional(struct hash *hash, const struct text *text)
{
	add_folded(hash, text->field.state == KNOWN ? text->text : "");
}

static void add_period(struct hash *hash, const struct period *period)
{
	add_number(hash, date_days(period->from));
	add_number(hash, date_days(period->to));
}

static void add_document(struct hash *hash, const struct file *file)
{
	const char *slash = strrchr(file->path, '/');

	add_number(hash, file->type);
	if (!file->common || !is_known(file->common->municipality)) {
		add_text(hash, slash ? slash + 1 : file->path);
		return;
	}
	add_optional(hash, &file->common->municipality);
	add_optional(hash, &file->common->committee);
	if (file->type == DOC_CONTRACT && is_known(FILE_CONTRACT(file)->period))
		add_period(hash, &FILE_CONTRACT(file)->period);
	if (file->type == DOC_APPLICATION && is_known(FILE_APPLICATION(file)->period))
		add_period(hash, &FILE_APPLICATION(file)->period);
	if (file->type == DOC_FOLLOWUP && is_known(FILE_FOLLOWUP(file)->year))
		add_number(hash, FILE_FOLLOWUP(file)->year.year);
}

static const struct node *value_of(const struct node *map, const char *folded)
{
	for (const struct node *value = node_first(map); value; value = value->next)
		if (value->kind == NODE_SCALAR && strcmp(node_folded(value_key(value)), folded) == 0)
			return value;
	return NULL;
}

/* What names an entry of a list: its id, else its name, its heading or its date. */
static const struct node *identity_of(const struct node *entry)
{
	static const char *const naming[] = {
		"id", "navn", "name", "overskrift", "heading", "dato", "date", "frist", "deadline"
	};
	const struct node *value = NULL;

	if (entry->kind == NODE_MAP)
		for (size_t i = 0; !value && i < COUNT(naming); i++)
			value = value_of(entry, naming[i]);
	return value;
}

/* What was last asked of a list at one depth. Findings come in the order of the file, so that of each list every entry
 * is looked at once, however many findings there are. */
struct named_entry {
	const struct node *entry, *identity;
	int64_t nameless; /* entries without an identity that stand before it */
};

/* The entry itself, from the one looked at last or from the list's first. */
static void walk_to(struct named_entry *last, const struct node *entry)
{
	const struct node *at = last->entry;

	if (!at || at->parent != entry->parent || at->index > entry->index) {
		at = node_first(entry->parent);
		*last = (struct named_entry){ at, identity_of(at), 0 };
	}
	while (at != entry) {
		at = at->next;
		last->nameless += !last->identity;
		last->identity = identity_of(at);
	}
	last->entry = entry;
}

static void add_entry(struct hash *hash, struct file *file, const struct node *entry)
{
	struct named_entry *last;

	if (!file->named_entries)
		file->named_entries = NEW_ARRAY(&file->arena, struct named_entry, LIMIT_DEPTH + 1);
	last = &file->named_entries[node_depth(entry)];
	walk_to(last, entry);
	if (last->identity)
		add_folded(hash, last->identity->text);
	else
		add_number(hash, last->nameless);
}

static void put_hex(char *digits, uint64_t value)
{
	static const char digit[] = "0123456789abcdef";

	for (int shift = 60; shift >= 0; shift -= 4)
		*digits++ = digit[value >> shift & 0xF];
}

/* Every bit of the sum reaches every digit. */
static uint64_t mixed(uint64_t sum)
{
	sum = (sum ^ sum >> 33) * 0xFF51AFD7ED558CCDu;
	sum = (sum ^ sum >> 33) * 0xC4CEB9FE1A85EC53u;
	return sum ^ sum >> 33;
}

static void put_print(const struct hash *hash, char digits[33])
{
	put_hex(digits, mixed(hash->sum[0]));
	put_hex(digits + 16, mixed(hash->sum[1]));
	digits[32] = '\0';
}

void finding_print(const struct finding *finding, uint64_t print[2])
{
	struct hash hash = EMPTY_HASH;

	add_document(&hash, finding->file);
	for (const struct node *node = finding->subject; node && node->parent; node = node->parent)
		if (node->parent->kind == NODE_LIST)
			add_entry(&hash, finding->file, node);
		else
			add_folded(&hash, node_key(node) ? node_key(node)->text : node->text);
	add_text(&hash, rules[messages[finding->message].rule].id);
	for (unsigned i = 0; i < finding_named_args(finding); i++)
		add_text(&hash, finding->args[i]);
	memcpy(print, hash.sum, sizeof(hash.sum));
}

void finding_fingerprint(const struct finding *finding, char digits[33])
{
	struct hash hash = EMPTY_HASH;

	if (finding->identity)
		memcpy(hash.sum, finding->identity->print, sizeof(hash.sum));
	else
		finding_print(finding, hash.sum);
	put_print(&hash, digits);
}

/* The token cannot stand in the text that it is made of. */
void put_stopped(struct out *out, const char *text, size_t size)
{
	struct hash hash = EMPTY_HASH;
	char token[33];

	add_bytes(&hash, text, size);
	put_print(&hash, token);
	put(out, "::stop-commands::");
	put(out, token);
	put_char(out, '\n');
	put_bytes(out, text, size);
	if (size && text[size - 1] != '\n')
		put_char(out, '\n');
	put(out, "::");
	put(out, token);
	put(out, "::\n");
}

static int compare_digits(const void *a, const void *b)
{
	const struct fingerprint *const *first = a, *const *second = b;
	int order = strcmp((*first)->digits, (*second)->digits);

	return order ? order : (*first > *second) - (*first < *second);
}

/* The second and later of the same get a fingerprint of their own, by their number. */
static void tell_apart(const struct run *run, struct fingerprint *prints)
{
	struct fingerprint **sorted = NEW_ARRAY(run->arena, struct fingerprint *, run->finding_count);
	size_t first = 0;

	for (size_t i = 0; i < run->finding_count; i++)
		sorted[i] = &prints[i];
	if (run->finding_count)
		qsort(sorted, run->finding_count, sizeof(struct fingerprint *), compare_digits);
	for (size_t i = 1; i < run->finding_count; i++) {
		struct hash hash = EMPTY_HASH;

		if (strcmp(sorted[i]->digits, sorted[first]->digits) != 0) {
			first = i;
			continue;
		}
		add_text(&hash, sorted[i]->digits);
		add_number(&hash, (int64_t)(i - first));
		put_print(&hash, sorted[i]->digits);
	}
}

const struct fingerprint *run_fingerprints(const struct run *run)
{
	struct fingerprint *prints = NEW_ARRAY(run->arena, struct fingerprint, run->finding_count);

	for (size_t i = 0; i < run->finding_count; i++)
		finding_fingerprint(run->findings[i], prints[i].digits);
	tell_apart(run, prints);
	return prints;
}
