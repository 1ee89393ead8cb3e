/* SPDX-License-Identifier: MPL-2.0 */
/* What a key or a finding under the cursor means, what may be typed there, and the document in canonical form. */
#include <assert.h>
#include <string.h>

#include "law/explain.h"
#include "lsp/lsp.h"

static void put_key(struct out *out, const struct key *key, enum kk_lang lang)
{
	put(out, "**");
	put(out, key->name[KK_LANG_DA]);
	put(out, "**");
	if (strcmp(key->name[KK_LANG_DA], key->name[KK_LANG_EN]) != 0) {
		put(out, " (");
		put(out, key->name[KK_LANG_EN]);
		put(out, ")");
	}
	put(out, ": ");
	put(out, wording(key->meaning, lang));
}

static bool covers(const struct finding *finding, size_t line)
{
	return finding->place.start.line <= line && line <= finding->place.end.line;
}

static void put_rules(struct kk_server *server, struct out *out, const struct open_document *document, size_t line)
{
	const struct file *file = lsp_file(server, document);
	const struct rule *last = NULL;

	for (const struct finding *finding = file ? file->findings->first : NULL; finding; finding = finding->next) {
		const struct rule *rule = &rules[messages[finding->message].rule];

		if (rule == last || finding->suppressed || finding->place.source != &file->source ||
		    !covers(finding, line))
			continue;
		last = rule;
		put(out, out->size ? "\n\n" : "");
		put(out, rule->id);
		put(out, ": ");
		put(out, wording(rule->title, server->options.lang));
		put(out, ". ");
		put(out, wording(rule->why, server->options.lang));
	}
}

void lsp_hover(struct kk_server *server, const struct open_document *document, size_t line, size_t column,
	       struct ser *ser)
{
	struct context context;
	struct out out;

	lsp_context(server, document, line, column, &context);
	out_memory(&out, &server->arena);
	if (context.key && !context.in_value)
		put_key(&out, context.key, server->options.lang);
	put_rules(server, &out, document, line);
	if (!out.size) {
		ser_null(ser);
		return;
	}
	ser_map(ser);
	ser_key_map(ser, "contents");
	ser_key_string(ser, "kind", "markdown");
	ser_key_string(ser, "value", out_text(&out));
	ser_end(ser);
	ser_end(ser);
}

/* Kinds of the protocol. */
enum { ITEM_PROPERTY = 10, ITEM_VALUE = 12 };

static bool is_several(const struct key *key)
{
	return key->type == KEY_PROSES || key->type == KEY_RECORD || key->type == KEY_RECORDS ||
	       key->type == KEY_ENTRIES || key->type == KEY_DATED_YEARS;
}

/* Not a second comparator (KK016). */
static bool may_stand(const struct context *context, const struct key *key)
{
	if (context->taken[key - keys])
		return false;
	for (size_t i = 0; (key->flags & COMPARATOR) && i < key_count; i++)
		if (context->taken[i] && (keys[i].flags & COMPARATOR) && &keys[i] != context->key)
			return false;
	return true;
}

static void put_keys(struct ser *ser, const struct context *context, enum kk_lang lang)
{
	for (enum owner o = context->owner; o != OWNER_NONE; o = owners[o].parent)
		for (const struct key *key = key_first(o); key; key = key_next(key)) {
			char text[64];
			size_t size = strlen(key->name[context->keys]);

			if (!may_stand(context, key))
				continue;
			assert(size + 3 <= sizeof(text));
			memcpy(text, key->name[context->keys], size);
			memcpy(text + size, is_several(key) ? ":" : ": ", 3 - is_several(key));
			ser_map(ser);
			ser_key_string(ser, "label", key->name[context->keys]);
			ser_key_number(ser, "kind", ITEM_PROPERTY);
			ser_key_string(ser, "detail", wording(key->meaning, lang));
			ser_key_string(ser, "insertText", text);
			ser_end(ser);
		}
}

static void put_words(struct ser *ser, const struct context *context)
{
	const char *names[32];
	size_t count = word_spellings((enum words)context->key->argument, 0, names, COUNT(names));

	for (size_t i = 0; i < count; i++) {
		int value = 0;
		char folded[64];

		(void)text_fold(names[i], strlen(names[i]), folded, sizeof(folded)); /* words of the tables are short */
		value = word_value((enum words)context->key->argument, folded);
		/* The canonical name, in the language of the document's keys. */
		if (strcmp(word_name((enum words)context->key->argument, value, context->keys), names[i]) != 0)
			continue;
		ser_map(ser);
		ser_key_string(ser, "label", names[i]);
		ser_key_number(ser, "kind", ITEM_VALUE);
		ser_end(ser);
	}
}

void lsp_complete(struct kk_server *server, const struct open_document *document, size_t line, size_t column,
		  struct ser *ser)
{
	struct context context;

	lsp_context(server, document, line, column, &context);
	ser_list(ser);
	if (!context.in_value)
		put_keys(ser, &context, server->options.lang);
	else if (context.key && context.key->type == KEY_WORD)
		put_words(ser, &context);
	ser_end(ser);
}

static size_t index_of(const struct kk_set *set, const struct file *file)
{
	size_t index = 0;

	while (index < set->input_count && set->inputs[index] != file)
		index++;
	return index;
}

/* One edit of the whole; none where it is in that form, or where it is broken: then nothing may be moved about. */
void lsp_format(struct kk_server *server, const struct open_document *document, struct ser *ser)
{
	struct file *file = lsp_file(server, document);
	int changed = 0;

	ser_list(ser);
	if (file)
		source_index(&file->source); /* before the set is entered: its jump leads nowhere afterwards */
	if (file && kk_set_format(server->set, index_of(server->set, file), KK_KEYS_OWN, &changed) == 0 && changed) {
		ser_map(ser);
		lsp_range(server, ser, &(struct place){ &file->source, { 0, 0 }, { file->source.line_count, 0 } });
		ser_key(ser, "newText");
		ser_bytes(ser, file->formatted, file->formatted_size);
		ser_end(ser);
	}
	ser_end(ser);
}
