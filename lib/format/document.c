/* SPDX-License-Identifier: MPL-2.0 */
/* The root of a file: which document it is, and its decoding by that. */
#include <string.h>

#include "set/set.h"

static const struct { enum owner owner; size_t size; } documents[] = {
	[DOC_CONTRACT] = { OWNER_CONTRACT, sizeof(struct contract) },
	[DOC_FOLLOWUP] = { OWNER_FOLLOWUP, sizeof(struct followup) },
	[DOC_MUNICIPALITY] = { OWNER_MUNICIPALITY, sizeof(struct municipality) },
	[DOC_APPLICATION] = { OWNER_APPLICATION, sizeof(struct application) },
};

static const struct node *type_node(const struct node *root)
{
	for (const struct node *child = node_first(root); child; child = child->next)
		if (strcmp(node_folded(value_key(child)), "type") == 0)
			return child;
	return NULL;
}

/* The type that most of the keys belong to, in the language that they are in. */
static const char *likely_type(const struct decoder *decoder, const struct node *root)
{
	enum doc_type likely = DOC_CONTRACT;
	size_t most = 0, english = 0;

	for (int type = DOC_CONTRACT; type <= DOC_APPLICATION; type++) {
		size_t count = 0;

		for (const struct node *child = node_first(root); child; child = child->next) {
			const struct node *name = value_key(child);
			const char *folded = node_folded(name);
			const struct key *key = key_find(decoder->set->keys, documents[type].owner, folded, name->hash);

			count += key && key->owner == documents[type].owner;
			english += key && strcmp(key->name[KK_LANG_EN], folded) == 0 &&
				   strcmp(key->name[KK_LANG_DA], folded) != 0;
		}
		if (count > most) {
			most = count;
			likely = (enum doc_type)type;
		}
	}
	return word_name(WORDS_TYPE, (int)likely, english ? KK_LANG_EN : KK_LANG_DA);
}

/* Without a type nothing else can be judged: one finding, at a key that looks like it if there is one. */
static void report_no_type(struct decoder *decoder, const struct node *root)
{
	enum kk_lang lang = decoder->set->lang;

	for (const struct node *child = node_first(root); child; child = child->next)
		if (text_distance(node_folded(value_key(child)), "type", 2) <= 1) {
			decode_report(decoder, MSG_unknown_key_near, value_key(child),
				      ARGS(value_key(child)->text, owners[OWNER_COMMON].name[lang], "type"));
			return;
		}
	find_report(decoder->file, MSG_missing_key, decode_map_place(decoder->file, root), root,
		    ARGS("type", owners[OWNER_COMMON].name[lang], likely_type(decoder, root)));
}

static enum doc_type read_type(struct decoder *decoder, const struct node *root)
{
	const struct node *node = type_node(root);
	struct word type = { .value = DOC_NONE };

	if (!node)
		report_no_type(decoder, root);
	else if (!node->refused && !value_key(node)->refused)
		decode_scalar(decoder, node, key_first(OWNER_COMMON), &type.field);
	return (enum doc_type)type.value;
}

void document_decode(struct file *file)
{
	struct decoder decoder = { .file = file, .set = file->set, .arena = &file->arena };
	struct node *root = file->root;

	if (!root)
		return;
	if (node_is_empty(root) && root->style == STYLE_PLAIN) { /* "---" and nothing behind it */
		find_report(file, MSG_nothing, (struct place){ .source = &file->source }, NULL, NO_ARGS);
		return;
	}
	if (root->kind != NODE_MAP) {
		if (!root->refused)
			find_report(file, MSG_root_shape, node_place(&file->source, root), root,
				    ARGS(root->kind == NODE_LIST
						 ? (file->set->lang == KK_LANG_DA ? "en liste" : "a list")
						 : (file->set->lang == KK_LANG_DA ? "en tekst" : "a text")));
		return;
	}
	file->type = read_type(&decoder, root);
	if (file->type == DOC_NONE)
		return;
	file->common = records_new(&file->arena, documents[file->type].owner, 1);
	/* The type was read, and any finding in it reported, above. */
	decode_record(&decoder, root, documents[file->type].owner, &file->common->record);
	if (is_known(file->common->municipality))
		file->belongs = text_folded(&file->arena, file->common->municipality.text);
}

static bool is_municipality_key(const char *text, size_t size)
{
	char folded[32];

	while (size && (text[size - 1] == ' ' || text[size - 1] == '\t'))
		size--;
	if (size > 16 || text_fold(text, size, folded, sizeof(folded)) == SIZE_MAX)
		return false;
	return strcmp(folded, "kommune") == 0 || strcmp(folded, "municipality") == 0;
}

static const char *comment_in(const char *start, const char *end)
{
	while (start < end && !(*start == '#' && start[-1] == ' ')) /* it stands behind a colon */
		start++;
	return start < end ? start - 1 : NULL;
}

/* Neither in another encoding nor with what is refused or means something else: then it may be any name. */
static bool is_shown(const char *at, const char *end)
{
	while (at < end) {
		int32_t code = text_next(&at, end);

		if (code == TEXT_BAD || code == '\\' || text_is_refused(code) || text_is_invisible(code) ||
		    (code == ':' && at < end && *at == ' '))
			return false;
	}
	return true;
}

/* "kommune: Eksempelby", with or without quotes or a comment, at the start of a line. */
static const char *municipality_on(struct arena *arena, const char *line, size_t size)
{
	const char *colon = memchr(line, ':', size), *end = line + size, *start, *close;

	if (!colon || !is_municipality_key(line, (size_t)(colon - line)))
		return NULL;
	for (start = colon + 1; start < end && (*start == ' ' || *start == '\t'); start++)
		;
	while (end > start && strchr(" \t\r", end[-1]))
		end--;
	if (end == start || strchr("{[&*!|>%@`#", *start)) /* to YAML no plain text */
		return NULL;
	close = *start == '"' || *start == '\'' ? memchr(start + 1, *start, (size_t)(end - start - 1))
					       : comment_in(start, end);
	start += *start == '"' || *start == '\''; /* one that is never closed shows the name as well */
	end = close ? close : end;
	if (end == start || !is_shown(start, end))
		return NULL;
	return text_folded(arena, arena_text(arena, start, (size_t)(end - start)));
}

const char *document_municipality(struct arena *arena, const struct source *source)
{
	const char *at = source->bytes, *end = at + source->size;

	if (source->size >= 3 && memcmp(at, "\xEF\xBB\xBF", 3) == 0)
		at += 3;
	while (at < end) {
		const char *stop = memchr(at, '\n', (size_t)(end - at));
		const char *found = municipality_on(arena, at, (size_t)((stop ? stop : end) - at));

		if (found || !stop)
			return found;
		at = stop + 1;
	}
	return NULL;
}
