/* SPDX-License-Identifier: MPL-2.0 */
/* Folding as a regular expression: every spelling of a name that text_fold makes the same. */
#include "schema/schema.h"

/* A Danish letter, composed or as letter and mark, or the pair that stands for it. */
static const char *pair_spellings(const char *folded)
{
	static const struct {
		const char *pair, *spellings;
	} pairs[] = {
		{ "ae", "(?:[Aa][Ee]|[Ææ])" },
		{ "oe", "(?:[Oo][Ee]|[Øø])" },
		{ "aa", "(?:[Aa][Aa]|[Åå]|[Aa]\\u030A)" },
	};

	for (size_t i = 0; i < COUNT(pairs); i++)
		if (folded[0] == pairs[i].pair[0] && folded[1] == pairs[i].pair[1])
			return pairs[i].spellings;
	return NULL;
}

static void put_letter(struct out *out, char letter)
{
	if (letter == '_') {
		put(out, "[-_ \\u00A0]");
	} else if (letter >= 'a' && letter <= 'z') {
		put_char(out, '[');
		put_char(out, (char)(letter - 32));
		put_char(out, letter);
		put_char(out, ']');
	} else {
		put_char(out, letter);
	}
}

const char *schema_spellings(struct arena *arena, const char *const *names, size_t count)
{
	struct out out;

	out_memory(&out, arena);
	put(&out, "^(?:");
	for (size_t i = 0; i < count; i++) {
		put(&out, i ? "|" : "");
		for (const char *at = text_folded(arena, names[i]); *at;) {
			const char *pair = pair_spellings(at);

			if (pair)
				put(&out, pair);
			else
				put_letter(&out, *at);
			at += pair ? 2 : 1;
		}
	}
	put(&out, ")$");
	return out_text(&out);
}

/* JSON Schema has no word for it: not every key is other than this. */
void schema_has(const struct schema *schema, const char *pattern)
{
	struct ser *ser = schema->ser;

	ser_map(ser);
	ser_key_map(ser, "not");
	ser_key_map(ser, "propertyNames");
	ser_key_map(ser, "not");
	ser_key_string(ser, "pattern", pattern);
	for (int i = 0; i < 4; i++)
		ser_end(ser);
}
