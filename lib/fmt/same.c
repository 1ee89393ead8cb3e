/* SPDX-License-Identifier: MPL-2.0 */
/* Do two documents say the same: every field by its type, and the users' own keys word for word. */
#include <assert.h>
#include <string.h>

#include "fmt/fmt.h"

/* NOLINTBEGIN(misc-no-recursion): over the rows of format/keys.def, whose nesting is fixed */

/* Two trees in step, without descending by the input. */
static bool same_tree(const struct node *a, const struct node *b)
{
	const struct node *end = a;

	for (;;) {
		if (a->kind != b->kind || a->size != b->size)
			return false;
		if (a->kind == NODE_SCALAR && memcmp(a->text, b->text, a->size) != 0)
			return false;
		if (a->kind == NODE_SCALAR && node_is_empty(a) != node_is_empty(b))
			return false;
		if (a != end && node_key(a) && strcmp(node_key(a)->text, value_key(b)->text) != 0)
			return false;
		if (node_first(a)) {
			a = node_first(a);
			b = node_first(b);
			assert(b); /* they have as many */
			continue;
		}
		while (a != end && !a->next) {
			a = a->parent;
			b = b->parent;
		}
		if (a == end)
			return true;
		a = a->next;
		b = b->next;
	}
}

static const struct node *own_key(const struct node *map, const char *folded)
{
	for (const struct node *child = node_first(map); child; child = child->next) {
		const char *own = node_folded(value_key(child));

		if (folded ? strcmp(own, folded) == 0 : strncmp(own, "x_", 2) == 0)
			return child;
	}
	return NULL;
}

static bool same_own(const struct node *a, const struct node *b)
{
	if (a->kind != NODE_MAP || b->kind != NODE_MAP)
		return same_tree(a, b);
	if (a->size != b->size)
		return false;
	for (const struct node *child = own_key(a, NULL); child; child = child->next) {
		const struct node *other = own_key(b, node_folded(value_key(child)));

		if (strncmp(node_folded(value_key(child)), "x_", 2) != 0)
			continue;
		if (!other || strcmp(value_key(child)->text, value_key(other)->text) != 0 || !same_tree(child, other))
			return false;
	}
	return true;
}

static bool same_text(const struct text *a, const struct text *b)
{
	if (a->field.state != KNOWN || b->field.state != KNOWN)
		return same_tree(a->field.node, b->field.node);
	return strcmp(a->text, b->text) == 0;
}

static bool same_texts(const struct texts *a, const struct texts *b)
{
	if (a->count != b->count)
		return false;
	for (uint32_t i = 0; i < a->count; i++)
		if (!same_text(&a->items[i], &b->items[i]))
			return false;
	return true;
}

static bool same_date(struct date a, struct date b)
{
	return date_cmp(a, b) == 0;
}

static bool same_result(const struct result *a, const struct result *b)
{
	return a->answer == b->answer && (a->answer != ANSWER_NONE || fmt_number_same(&a->quantity, &b->quantity));
}

static bool same_record(enum owner owner, const void *a, const void *b);

static bool same_records(enum owner owner, const struct list *a, const struct list *b)
{
	size_t size = owners[owner].size;

	if (a->count != b->count)
		return false;
	for (uint32_t i = 0; i < a->count; i++) {
		const struct record *x = (const void *)((const char *)a->items + i * size);
		const struct record *y = (const void *)((const char *)b->items + i * size);

		if (!same_own(x->node, y->node) || !same_record(owner, x, y))
			return false;
	}
	return true;
}

static bool same_entries(const struct list *a, const struct list *b)
{
	for (uint32_t i = 0; i < a->count && i < b->count; i++)
		if (strcmp(LIST_AT(a, struct entry, i)->id.text, LIST_AT(b, struct entry, i)->id.text) != 0)
			return false;
	return same_own(a->field.node, b->field.node) && same_records(OWNER_ENTRY, a, b);
}

static bool same_dated_years(const struct list *a, const struct list *b)
{
	if (a->count != b->count)
		return false;
	for (uint32_t i = 0; i < a->count; i++) {
		const struct dated_year *x = LIST_AT(a, struct dated_year, i), *y = LIST_AT(b, struct dated_year, i);

		if (x->year != y->year || !same_date(x->date.date, y->date.date))
			return false;
	}
	return true;
}

static bool same_several(const struct key *key, const struct field *a, const struct field *b)
{
	switch (key->type) {
	case KEY_RECORD: /* its record stands right behind its field */
		return same_own(a->node, b->node) && same_record((enum owner)key->argument, a + 1, b + 1);
	case KEY_RECORDS:
		return same_records((enum owner)key->argument, (const void *)a, (const void *)b);
	case KEY_ENTRIES:
		return same_entries((const void *)a, (const void *)b);
	case KEY_DATED_YEARS:
		return same_dated_years((const void *)a, (const void *)b);
	case KEY_BASELINE:
		return (a->node->kind == NODE_SCALAR || same_own(a->node, b->node)) &&
		       same_record(OWNER_BASELINE, a, b);
	default:
		return same_texts((const void *)a, (const void *)b);
	}
}

static bool same_field(const struct key *key, const struct field *a, const struct field *b)
{
	const void *x = a, *y = b;

	if (a->state != b->state || a->state == ABSENT)
		return a->state == b->state;
	if (a->state != KNOWN) /* what could not be read has its words alone */
		return same_tree(a->node, b->node);
	switch (key->type) {
	case KEY_WORD:
		return ((const struct word *)x)->value == ((const struct word *)y)->value;
	case KEY_DAY:
	case KEY_DEADLINE:
		return same_date(((const struct day *)x)->date, ((const struct day *)y)->date);
	case KEY_PERIOD:
		return same_date(((const struct period *)x)->from, ((const struct period *)y)->from) &&
		       same_date(((const struct period *)x)->to, ((const struct period *)y)->to);
	case KEY_YEAR:
		return ((const struct year *)x)->year == ((const struct year *)y)->year;
	case KEY_QUANTITY:
		return fmt_number_same(&((const struct amount *)x)->quantity, &((const struct amount *)y)->quantity);
	case KEY_INTERVAL:
		return fmt_number_same(&((const struct range *)x)->low, &((const struct range *)y)->low) &&
		       fmt_number_same(&((const struct range *)x)->high, &((const struct range *)y)->high);
	case KEY_RESULT:
		return same_result(x, y);
	default:
		return key->type >= KEY_LINES || key->type == KEY_BASELINE ? same_several(key, a, b) : same_text(x, y);
	}
}

static bool same_record(enum owner owner, const void *a, const void *b)
{
	for (; owner != OWNER_NONE; owner = owners[owner].parent)
		for (const struct key *key = key_first(owner); key; key = key_next(key))
			if (!same_field(key, record_field(a, key), record_field(b, key)))
				return false;
	return true;
}

bool document_same(const struct file *a, const struct file *b)
{
	static const enum owner owner[] = {
		[DOC_CONTRACT] = OWNER_CONTRACT, [DOC_FOLLOWUP] = OWNER_FOLLOWUP,
		[DOC_MUNICIPALITY] = OWNER_MUNICIPALITY, [DOC_APPLICATION] = OWNER_APPLICATION,
	};

	return a->type == b->type && same_own(a->root, b->root) && same_record(owner[a->type], a->common, b->common);
}
/* NOLINTEND(misc-no-recursion) */
