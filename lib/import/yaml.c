/* SPDX-License-Identifier: MPL-2.0 */
/* Keys and texts as YAML that reads back as it was, and is easy to go on with by hand. */
#include <string.h>

#include "import/import.h"

#define WIDTH 100 /* columns that a text is folded to */

static void put_indent(struct yaml_out *yaml)
{
	unsigned columns = yaml->indent - (yaml->item ? 2 : 0);

	put_repeat(yaml->out, " ", columns);
	put(yaml->out, yaml->item ? "- " : "");
	yaml->item = false;
}

void yaml_key(struct yaml_out *yaml, const char *key)
{
	put_indent(yaml);
	put(yaml->out, key);
	put(yaml->out, ":\n");
}

/* Each line of it: a comment is one line to YAML. */
void yaml_comment(struct yaml_out *yaml, const char *text)
{
	while (*text) {
		size_t size = strcspn(text, "\n");

		put_repeat(yaml->out, " ", yaml->indent - (yaml->item ? 2 : 0));
		put(yaml->out, "# ");
		put_safe(yaml->out, text, size);
		put_char(yaml->out, '\n');
		text += size + (text[size] == '\n');
	}
}

/* Without quotes it would mean something else to YAML, or to a reader of it. */
static bool needs_quotes(const char *text)
{
	size_t size = strlen(text);

	return !size || strchr("-?:,[]{}#&*!|>'\"%@`= ", *text) || strchr(text, '\t') || strstr(text, ": ") ||
	       strstr(text, " #") || text[size - 1] == ':' || text[size - 1] == ' ' || strncmp(text, "...", 3) == 0;
}

static void put_scalar(struct out *out, const char *text)
{
	if (!needs_quotes(text)) {
		put(out, text);
		return;
	}
	put_char(out, '\'');
	for (; *text; text++)
		put(out, *text == '\'' ? "''" : (char[]){ *text, '\0' });
	put_char(out, '\'');
}

/* Words on lines of at most WIDTH columns, each indented. */
static void put_words(struct yaml_out *yaml, const char *text, unsigned indent)
{
	while (*text) {
		size_t room = WIDTH - (indent < WIDTH / 2 ? indent : WIDTH / 2), size = 0;

		for (;;) {
			size_t word = size + strcspn(text + size, " ");

			if (size && text_length(text, word) > room)
				break;
			size = word + (text[word] == ' ');
			if (!text[word])
				break;
		}
		put_repeat(yaml->out, " ", indent);
		put_bytes(yaml->out, text, size && text[size - 1] == ' ' ? size - 1 : size);
		put_char(yaml->out, '\n');
		text += size;
	}
}

static void put_long(struct yaml_out *yaml, const char *text, unsigned indent)
{
	put(yaml->out, ">-\n");
	put_words(yaml, text, indent);
}

void yaml_line(struct yaml_out *yaml, const char *key, const char *text)
{
	put_indent(yaml);
	put(yaml->out, key);
	put(yaml->out, ": ");
	if (text_length(text, strlen(text)) + yaml->indent + strlen(key) > WIDTH && *text != ' ') {
		put_long(yaml, text, yaml->indent + 2);
		return;
	}
	put_scalar(yaml->out, text);
	put_char(yaml->out, '\n');
}

/* Lines as they are: what stands on a line of its own may be an item of a list. */
static void put_literal(struct yaml_out *yaml, const char *text, unsigned indent)
{
	put(yaml->out, "|-\n");
	while (*text) {
		size_t size = strcspn(text, "\n");

		put_repeat(yaml->out, " ", size ? indent : 0);
		put_bytes(yaml->out, text, size);
		put_char(yaml->out, '\n');
		text += size + (text[size] == '\n');
	}
}

void yaml_prose(struct yaml_out *yaml, const char *key, const char *text)
{
	if (!strchr(text, '\n') && key) {
		yaml_line(yaml, key, text);
		return;
	}
	put_indent(yaml);
	if (key) {
		put(yaml->out, key);
		put(yaml->out, ": ");
	}
	if (strchr(text, '\n')) {
		put_literal(yaml, text, yaml->indent + (key ? 2 : 0));
	} else if (text_length(text, strlen(text)) + yaml->indent > WIDTH) {
		put_long(yaml, text, yaml->indent);
	} else {
		put_scalar(yaml->out, text);
		put_char(yaml->out, '\n');
	}
}
