/* SPDX-License-Identifier: MPL-2.0 */
/* The items of an agenda: numbered headings with a case under them. */
#include <string.h>

#include "import/import.h"

#define NEAR 6 /* blocks within which a case names its type or number */

static unsigned number_of(const char *text, const char **title)
{
	unsigned number = 0;
	size_t digits;

	text += strncmp(text, "Punkt ", 6) == 0 ? 6 : 0;
	digits = strspn(text, "0123456789");
	if (!digits || digits > 3 || !text[digits] || !strchr(".):", text[digits]) ||
	    import_is_blank(text + digits + 1))
		return 0;
	for (size_t i = 0; i < digits; i++)
		number = number * 10 + (unsigned)(text[i] - '0');
	*title = text + digits + 1 + strspn(text + digits + 1, " ");
	return number;
}

/* "Sagstype: Åben", "Sagsnr.: 11/12513": what is filled in under the heading of an item. */
static bool is_case_line(struct arena *arena, const char *text)
{
	static const char *const labels[] = { "sagstype", "sagsnr", "sagsnr.", "sagsnummer", "sags_nr.", "sag_nr." };
	const char *plain = import_plain(arena, text), *colon = strchr(plain, ':');
	const char *folded = colon ? text_folded(arena, arena_text(arena, plain, (size_t)(colon - plain))) : "";

	for (size_t i = 0; i < COUNT(labels); i++)
		if (strcmp(labels[i], folded) == 0)
			return true;
	return false;
}

static bool has_case(const struct blocks *blocks, uint32_t at)
{
	for (uint32_t i = at + 1; i < blocks->count && i <= at + NEAR; i++)
		if (blocks->items[i].kind != BLOCK_ROW && is_case_line(blocks->arena, blocks->items[i].text))
			return true;
	return false;
}

static bool begins_item(const struct blocks *blocks, uint32_t at, struct item *item)
{
	const struct block *block = &blocks->items[at];
	const char *text = block->kind == BLOCK_ROW ? "" : import_tidy(blocks->arena, block->text, strlen(block->text));

	item->from = at;
	item->number = number_of(text, &item->title);
	return item->number && has_case(blocks, at);
}

bool item_begins(const struct blocks *blocks, uint32_t at)
{
	struct item item;

	return begins_item(blocks, at, &item);
}

static struct items gather(struct arena *arena, const struct blocks *blocks)
{
	struct items items = { NEW_ARRAY(arena, struct item, blocks->count + 1), 0 };
	struct item item = { 0 };

	for (uint32_t at = 0; at < blocks->count; at++) {
		if (!begins_item(blocks, at, &item))
			continue;
		if (items.count)
			items.items[items.count - 1].to = at;
		items.items[items.count++] = item;
	}
	if (items.count)
		items.items[items.count - 1].to = blocks->count;
	return items;
}

static bool has_table(struct arena *arena, const struct blocks *blocks, const struct item *item)
{
	struct header header;

	for (uint32_t at = item->from; at < item->to; at++)
		if (blocks->items[at].kind == BLOCK_ROW && header_read(arena, &blocks->items[at], &header))
			return true;
	return false;
}

/* Headings with a number are items only where cases say so: else the file is one whole. */
struct items items_of(struct arena *arena, const struct blocks *blocks)
{
	struct items items = gather(arena, blocks);

	if (!items.count) {
		items.items[0] = (struct item){ .to = blocks->count, .title = "" };
		items.count = 1;
	}
	for (uint32_t i = 0; i < items.count; i++)
		items.items[i].has_table = has_table(arena, blocks, &items.items[i]);
	return items;
}
