/* SPDX-License-Identifier: MPL-2.0 */
/* Where in the format a line stands. Read from the indentation of the lines above it: while a person types, the
 * document is rarely whole YAML. Keys inside { } are not seen. */
#include <string.h>

#include "lsp/lsp.h"

/* One line: "  - navn: Folkeskole" has its dash in column 2, its key in column 4. */
struct outline {
	const char *text;
	size_t size;
	size_t dash, key; /* columns; dash SIZE_MAX: it begins no item of a list */
	size_t key_size;  /* 0: no key */
	bool is_empty;    /* or a comment */
};

struct lines {
	struct outline *items;
	size_t count;
};

static struct outline outline_of(const char *text, size_t size)
{
	struct outline line = { .text = text, .size = size, .dash = SIZE_MAX };
	const char *colon;

	while (line.key < size && text[line.key] == ' ')
		line.key++;
	line.is_empty = line.key == size || text[line.key] == '#' || text[line.key] == '\t';
	while (line.key < size && text[line.key] == '-' && (line.key + 1 == size || text[line.key + 1] == ' ')) {
		line.dash = line.dash == SIZE_MAX ? line.key : line.dash;
		line.key += line.key + 1 == size ? 1 : 2;
		while (line.key < size && text[line.key] == ' ')
			line.key++;
	}
	colon = line.key < size ? memchr(text + line.key, ':', size - line.key) : NULL;
	if (colon && (colon + 1 == text + size || colon[1] == ' '))
		line.key_size = (size_t)(colon - text) - line.key;
	return line;
}

static void split(struct kk_server *server, const struct open_document *document, struct lines *lines)
{
	const char *at = document->text, *end = at + document->size;
	size_t room = 2;

	for (const char *c = at; c < end; c++)
		room += *c == '\n';
	lines->items = NEW_ARRAY(&server->arena, struct outline, room);
	lines->count = 0;
	for (bool more = true; more;) {
		const char *stop = memchr(at, '\n', (size_t)(end - at));
		size_t size = (size_t)((stop ? stop : end) - at);

		lines->items[lines->count++] = outline_of(at, size && at[size - 1] == '\r' ? size - 1 : size);
		more = stop != NULL;
		at = stop ? stop + 1 : end;
	}
}

static const struct key *key_of(struct kk_server *server, const struct outline *line, enum owner owner)
{
	const char *folded;

	if (!line->key_size || owner == OWNER_NONE)
		return NULL;
	folded = text_folded(&server->arena, arena_text(&server->arena, line->text + line->key, line->key_size));
	return key_find(server->set->keys, owner, folded, key_hash(folded));
}

/* What the document's own `type` says; the keys that all have, where it does not say yet. */
static enum owner document_owner(struct kk_server *server, const struct lines *lines)
{
	static const enum owner owners_of[] = {
		[DOC_NONE] = OWNER_COMMON,
		[DOC_CONTRACT] = OWNER_CONTRACT,
		[DOC_FOLLOWUP] = OWNER_FOLLOWUP,
		[DOC_MUNICIPALITY] = OWNER_MUNICIPALITY,
		[DOC_APPLICATION] = OWNER_APPLICATION,
	};

	for (size_t i = 0; i < lines->count; i++) {
		const struct outline *line = &lines->items[i];
		const struct key *key = line->key == 0 ? key_of(server, line, OWNER_COMMON) : NULL;
		const char *value;

		if (!key || key->type != KEY_WORD || key->argument != WORDS_TYPE)
			continue;
		value = arena_text(&server->arena, line->text + line->key_size + 1, line->size - line->key_size - 1);
		value += strspn(value, " ");
		return owners_of[word_value(WORDS_TYPE, text_folded(&server->arena, arena_text(&server->arena, value,
											       strcspn(value, " "))))];
	}
	return OWNER_COMMON;
}

#define DEPTH 16

/* The lines of the keys that a line stands under, the innermost first. */
static size_t keys_above(const struct lines *lines, size_t at, const struct outline **above)
{
	const struct outline *line = &lines->items[at];
	size_t count = 0, limit = line->dash != SIZE_MAX ? line->dash : line->key;
	bool may_equal = line->dash != SIZE_MAX;

	while (at-- > 0 && count < DEPTH) {
		line = &lines->items[at];
		if (line->is_empty)
			continue;
		/* A list may stand in its key's own column. */
		if (line->key_size && (line->key < limit || (may_equal && line->key == limit))) {
			above[count++] = line;
			limit = line->dash != SIZE_MAX ? line->dash : line->key;
			may_equal = line->dash != SIZE_MAX;
		} else if (line->dash != SIZE_MAX && line->dash < limit) {
			/* The item began on a line above: its list hangs from a key further out. */
			limit = line->dash;
			may_equal = true;
		}
	}
	return count;
}

/* Whose keys stand under a key; an id of a goal stands between `mål` and its entry. */
static enum owner owner_under(const struct key *key, bool *skip)
{
	*skip = key->type == KEY_ENTRIES;
	if (key->type == KEY_RECORD || key->type == KEY_RECORDS || key->type == KEY_ENTRIES)
		return (enum owner)key->argument;
	return key->type == KEY_BASELINE ? OWNER_BASELINE : OWNER_NONE;
}

static enum owner owner_at(struct kk_server *server, const struct lines *lines, size_t at)
{
	const struct outline *above[DEPTH];
	size_t count = keys_above(lines, at, above);
	enum owner owner = document_owner(server, lines);
	bool skip = false;

	while (count-- > 0) {
		const struct key *key = skip ? NULL : key_of(server, above[count], owner);

		if (skip) {
			skip = false;
			continue;
		}
		if (!key)
			return OWNER_NONE;
		owner = owner_under(key, &skip);
	}
	return skip ? OWNER_NONE : owner;
}

static void take(struct kk_server *server, struct context *context, const struct outline *line)
{
	const struct key *key = key_of(server, line, context->owner);

	if (key && (size_t)(key - keys) < COUNT(context->taken))
		context->taken[key - keys] = true;
}

/* The other keys of the same mapping: those in the same column, up to where it began and down to where it ends. */
static void take_siblings(struct kk_server *server, const struct lines *lines, size_t at, struct context *context)
{
	size_t column = lines->items[at].key;

	for (size_t i = at; i-- > 0 && lines->items[at].dash == SIZE_MAX;) {
		const struct outline *line = &lines->items[i];

		if (line->is_empty || line->key > column)
			continue;
		if (line->key < column)
			break;
		take(server, context, line);
		if (line->dash != SIZE_MAX)
			break;
	}
	for (size_t i = at + 1; i < lines->count; i++) {
		const struct outline *line = &lines->items[i];

		if (line->is_empty || line->key > column)
			continue;
		if (line->key < column || line->dash != SIZE_MAX)
			break;
		take(server, context, line);
	}
}

static enum kk_lang language_of(struct kk_server *server, const struct lines *lines, enum owner owner)
{
	unsigned english = 0, danish = 0;

	for (size_t i = 0; i < lines->count; i++) {
		const struct key *key = lines->items[i].key == 0 ? key_of(server, &lines->items[i], owner) : NULL;
		const char *folded;

		if (!key || strcmp(key->name[KK_LANG_DA], key->name[KK_LANG_EN]) == 0)
			continue;
		folded = arena_text(&server->arena, lines->items[i].text, lines->items[i].key_size);
		english += text_same(&server->arena, folded, key->name[KK_LANG_EN]);
		danish += text_same(&server->arena, folded, key->name[KK_LANG_DA]);
	}
	return english > danish ? KK_LANG_EN : KK_LANG_DA;
}

void lsp_context(struct kk_server *server, const struct open_document *document, size_t line, size_t column,
		 struct context *context)
{
	struct lines lines;
	const struct outline *own;

	*context = (struct context){ .owner = OWNER_NONE };
	split(server, document, &lines);
	if (line >= lines.count)
		return;
	own = &lines.items[line];
	context->line = own->text;
	context->line_size = own->size;
	context->at = lsp_column(server, own->text, own->size, column);
	/* An empty line belongs where the cursor stands. */
	if (own->is_empty)
		lines.items[line].key = context->at;
	for (context->word = context->at; context->word > own->key && own->text[context->word - 1] != ' ';)
		context->word--;
	context->owner = owner_at(server, &lines, line);
	context->key = key_of(server, own, context->owner);
	context->in_value = own->key_size && context->at > own->key + own->key_size;
	context->keys = language_of(server, &lines, document_owner(server, &lines));
	take_siblings(server, &lines, line, context);
}
