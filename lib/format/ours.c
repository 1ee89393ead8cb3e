/* SPDX-License-Identifier: MPL-2.0 */
/* Whether a file in a folder is one of ours: by its type, by the look of its bytes where it cannot be parsed, and by
 * its other keys where the type is missing or misspelt: passed over, it would silence what is asked of others. */
#include <string.h>

#include "set/set.h"

/* The value on a line "type: …" of a file that cannot be parsed, or has other bytes before and between (UTF-16). */
static bool line_has_type(const char *line, size_t size)
{
	char text[128] = "", folded[128];
	size_t kept = 0, value = 0;

	for (size_t i = 0; i < size && kept + 1 < sizeof(text); i++)
		if (line[i] && !strchr(" \t\r\"'\xFE\xFF", line[i]))
			text[kept++] = line[i];
	value = *text == '{';
	if (strncmp(text + value, "type", 4) != 0 && strncmp(text + value, "Type", 4) != 0)
		return false;
	value += text[value + 4] == ':' ? 5 : 4; /* a lost colon is why it cannot be parsed */
	if (text_fold(text + value, kept - value, folded, sizeof(folded)) == SIZE_MAX)
		return false;
	folded[strcspn(folded, "#,}")] = '\0';
	if (word_value(WORDS_TYPE, folded))
		return true;
	return strncmp(folded, "opf", 3) == 0 || strncmp(folded, "kvalitetskontra", 15) == 0 ||
	       strncmp(folded, "udfordring", 10) == 0;
}

/* "---" or "...": another document, or none, from here on. */
static bool is_document_mark(const char *line, size_t size)
{
	return size >= 3 && (memcmp(line, "---", 3) == 0 || memcmp(line, "...", 3) == 0) &&
	       (size == 3 || strchr(" \t\r", line[3]));
}

static bool has_content(const char *line, size_t size)
{
	return size && !strchr("#%\r", line[0]) && !is_document_mark(line, size);
}

static bool is_key(const struct node *child, const char *da, const char *en)
{
	const char *folded = node_folded(value_key(child));

	return strcmp(folded, da) == 0 || strcmp(folded, en) == 0;
}

/* Where contracts look for their municipality's register. */
static bool is_registers_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return strcmp(slash ? slash + 1 : path, "kommune.yaml") == 0;
}

/* Also by a link's name; but one that has the name itself is a register whatever links call it. */
static bool is_at_registers_place(const struct file *file)
{
	return is_registers_name(file->path) || is_registers_name(file->real);
}

static bool is_near_type(const char *folded)
{
	return type_named(folded) != DOC_NONE || word_nearest(NULL, WORDS_TYPE, folded, KK_LANG_DA);
}

/* The first keys of every document: what has them and no type, or one that is nearly ours, is meant to be one. */
static bool has_our_keys(const struct file *file)
{
	bool format = false, municipality = false, other = false;

	for (const struct node *child = node_first(file->root); child; child = child->next) {
		format |= is_key(child, "format", "format") && child->kind == NODE_SCALAR &&
			  strcmp(child->text, "1") == 0;
		municipality |= is_key(child, "kommune", "municipality");
		if (is_key(child, "type", "type") && child->kind == NODE_SCALAR && *child->text)
			other = !is_near_type(text_folded(&file->set->scratch, child->text));
	}
	return format && municipality && (!other || is_at_registers_place(file));
}

bool document_is_ours(const struct file *file)
{
	const char *at = file->source.bytes, *end = at + file->source.size;
	bool begun = false;

	if (file->type != DOC_NONE)
		return true;
	while (at < end) {
		const char *line_end = memchr(at, '\n', (size_t)(end - at));

		if (!line_end)
			line_end = end;
		if (begun && is_document_mark(at, (size_t)(line_end - at)))
			break;
		if (line_has_type(at, (size_t)(line_end - at)))
			return true;
		begun |= has_content(at, (size_t)(line_end - at));
		at = line_end + 1;
	}
	if (!file->root)
		return file->broken && is_at_registers_place(file);
	return file->root->kind == NODE_MAP && has_our_keys(file);
}
