/* SPDX-License-Identifier: MPL-2.0 */
/* Several values under one key: lists of texts, lists of records, and mappings from a name to a record. */
#include "set/set.h"

static bool is_shape(struct decoder *decoder, const struct node *node, const struct key *key, enum node_kind kind)
{
	if (node->kind == kind)
		return true;
	decode_wrong_shape(decoder, node, key);
	return false;
}

/* An item of what the key holds should have been of this type. */
static void wrong_item(struct decoder *decoder, const struct node *item, const struct key *key, enum key_type type)
{
	struct key due = *key;

	due.type = type;
	decode_wrong_shape(decoder, item, &due);
}

/* "serviceområder: []": the key stands there, and says no more than if it did not. */
static bool is_required_empty(struct decoder *decoder, const struct node *node, const struct key *key)
{
	if (node_first(node) || !(key->flags & REQUIRED))
		return false;
	decode_report(decoder, MSG_empty_required, node, ARGS(decode_spelling(decoder, node, key)));
	return true;
}

static void decode_records(struct decoder *decoder, const struct node *node, const struct key *key, struct list *list)
{
	enum owner owner = (enum owner)key->argument;
	size_t size = owners[owner].size;
	const struct key *lost = NULL;
	const struct node *before = NULL;
	char *at;

	if (!is_shape(decoder, node, key, NODE_LIST) || is_required_empty(decoder, node, key))
		return;
	list->field.state = KNOWN;
	list->items = at = records_new(decoder->arena, owner, node->size);
	for (const struct node *item = node_first(node); item; before = item, item = item->next, at += size) {
		struct record *record = (struct record *)(void *)at;

		list->count++;
		record->node = item;
		record->state = UNKNOWN;
		if (item->refused || lost_line(decoder, item, before, key, &lost))
			continue;
		if (item->kind == NODE_MAP)
			decode_record(decoder, item, owner, record);
		else
			wrong_item(decoder, item, key, KEY_RECORD);
	}
}

/* One text may stand alone where a list of them may. */
static bool may_stand_alone(enum key_type type)
{
	return type != KEY_PROSES;
}

static void decode_texts(struct decoder *decoder, const struct node *node, const struct key *key, struct texts *texts)
{
	bool alone = node->kind == NODE_SCALAR && may_stand_alone(key->type);
	const struct key *lost = NULL;

	if (!alone && (!is_shape(decoder, node, key, NODE_LIST) || is_required_empty(decoder, node, key)))
		return;
	texts->items = NEW_ARRAY(decoder->arena, struct text, alone ? 1 : node->size);
	texts->field.state = KNOWN;
	for (const struct node *item = alone ? node : node_first(node), *before = NULL; item;
	     before = item, item = alone ? NULL : item->next) {
		struct text *text = &texts->items[texts->count];

		if (trap_comma_rest(before))
			continue;
		texts->count++;
		text->field = (struct field){ item, UNKNOWN };
		if (trap_comma(decoder, item) || (!alone && lost_line(decoder, item, before, key, &lost)))
			continue;
		decode_text(decoder, item, key, text);
		if (key->type == KEY_IDS && text->field.state == KNOWN &&
		    !scalar_id(decoder->file, node_place(&decoder->file->source, item), item, text->text))
			text->field.state = UNKNOWN;
	}
}

/* "målinger" beside the goals' ids: what is to be said of one of them, indented too little. */
static bool is_of_entry(struct decoder *decoder, const struct node *item)
{
	const struct node *name = value_key(item);

	return item->kind != NODE_MAP && key_find(decoder->set->keys, OWNER_ENTRY, node_folded(name), name->hash);
}

static void wrong_entry(struct decoder *decoder, const struct node *item, const struct key *key)
{
	const struct node *name = value_key(item);

	if (is_of_entry(decoder, item))
		decode_report(decoder, MSG_outdented_key, name,
			      ARGS(name->text, owners[OWNER_ENTRY].name[decoder->set->lang]));
	else if (!node_is_empty(item) || !item->next || !is_of_entry(decoder, item->next)) /* told there */
		wrong_item(decoder, item, key, KEY_RECORD);
}

/* Another goal's id may be lost in it, and what is measured is that one's. */
static enum state forget_whose(struct entry *entry)
{
	for (uint32_t i = 0; i < entry->measurements.count; i++)
		LIST_AT(&entry->measurements, struct measurement, i)->record.state = UNKNOWN;
	return entry->record.state = UNKNOWN;
}

/* goal id → entry; the id is the key, so a goal that no contract has is KK204's to tell. */
static void decode_entries(struct decoder *decoder, const struct node *node, const struct key *key, struct list *list)
{
	struct entry *entry;

	if (!is_shape(decoder, node, key, NODE_MAP))
		return;
	list->field.state = KNOWN;
	list->items = entry = records_new(decoder->arena, OWNER_ENTRY, node->size);
	for (const struct node *item = node_first(node); item; item = item->next) {
		const struct node *id = value_key(item);

		if (decode_is_users_own(id))
			continue;
		entry->id = (struct text){ { id, id->refused ? UNKNOWN : KNOWN }, id->text };
		entry->record.node = item;
		entry->record.state = UNKNOWN;
		if (item->kind == NODE_MAP && !item->refused)
			decode_record(decoder, item, OWNER_ENTRY, &entry->record);
		else if (!item->refused)
			wrong_entry(decoder, item, key);
		if (item->kind == NODE_MAP && decode_comes_again(node_first(item), NULL))
			list->field.state = forget_whose(entry);
		entry++;
		list->count++;
	}
}

static void decode_dated_year(struct decoder *decoder, const struct node *item, const struct key *key,
			      struct dated_year *year)
{
	year->record.node = item;
	year->record.state = UNKNOWN;
	year->date.field = (struct field){ item, UNKNOWN };
	if (item->refused || value_key(item)->refused)
		return;
	if (year_parse(value_key(item)->text, &year->year) != PARSE_OK)
		decode_report(decoder, MSG_bad_year, value_key(item), ARGS(value_key(item)->text));
	else if (item->kind != NODE_SCALAR)
		wrong_item(decoder, item, key, KEY_DAY);
	else if (scalar_date(decoder->file, node_place(&decoder->file->source, item), item, item->text, DATE_DAY,
			     &year->date.date))
		year->record.state = year->date.field.state = KNOWN;
}

static void decode_dated_years(struct decoder *decoder, const struct node *node, const struct key *key,
			       struct list *list)
{
	struct dated_year *year;

	if (!is_shape(decoder, node, key, NODE_MAP))
		return;
	list->field.state = KNOWN;
	list->items = year = NEW_ARRAY(decoder->arena, struct dated_year, node->size);
	for (const struct node *item = node_first(node); item; item = item->next) {
		if (decode_is_users_own(value_key(item)))
			continue;
		list->count++;
		decode_dated_year(decoder, item, key, year++);
	}
}

/* A quantity alone, or {værdi, dato}. */
static void decode_baseline(struct decoder *decoder, const struct node *node, const struct key *key,
			    struct baseline *baseline)
{
	if (node->kind == NODE_MAP) {
		bool misspelt = decode_fields(decoder, node, OWNER_BASELINE, baseline);

		baseline->field.state = KNOWN;
		if (misspelt && !is_present(baseline->value)) /* it may be what the key was meant for */
			baseline->value.field.state = UNKNOWN;
		if (misspelt && !is_present(baseline->date))
			baseline->date.field.state = UNKNOWN;
		return;
	}
	if (!is_shape(decoder, node, key, NODE_SCALAR) || decode_is_empty(decoder, node, key))
		return;
	baseline->field.state = KNOWN;
	baseline->value.field = (struct field){ node, UNKNOWN };
	if (scalar_quantity(decoder->file, node_place(&decoder->file->source, node), node, node->text,
			    &baseline->value.quantity))
		baseline->value.field.state = KNOWN;
}

/* sag: its record stands right behind its field. */
static void decode_inner(struct decoder *decoder, const struct node *node, const struct key *key, struct field *field)
{
	if (!is_shape(decoder, node, key, NODE_MAP))
		return;
	field->state = KNOWN;
	decode_record(decoder, node, (enum owner)key->argument, (struct record *)(void *)(field + 1));
}

void decode_list(struct decoder *decoder, const struct node *node, const struct key *key, struct field *field)
{
	void *any = field;

	switch (key->type) {
	case KEY_RECORD:
		decode_inner(decoder, node, key, field);
		break;
	case KEY_RECORDS:
		decode_records(decoder, node, key, any);
		break;
	case KEY_ENTRIES:
		decode_entries(decoder, node, key, any);
		break;
	case KEY_DATED_YEARS:
		decode_dated_years(decoder, node, key, any);
		break;
	case KEY_BASELINE:
		decode_baseline(decoder, node, key, any);
		break;
	default:
		decode_texts(decoder, node, key, any);
		break;
	}
}
