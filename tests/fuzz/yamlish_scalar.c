/* SPDX-License-Identifier: MPL-2.0 */
/* Scalars of every style, on one line and on several, with what YAML could take for something else in them. */
#include <string.h>

#include "yamlish.h"

size_t yamlish_pick(struct yamlish *yamlish, size_t count)
{
	return yamlish->at < yamlish->end ? *yamlish->at++ % count : 0;
}

bool yamlish_slips(struct yamlish *yamlish)
{
	return yamlish->slips && yamlish_pick(yamlish, 256) + yamlish->slips > 255;
}

void yamlish_put(struct yamlish *yamlish, const char *text)
{
	(void)fuzz_write(&yamlish->text, text, strlen(text));
}

void yamlish_spaces(struct yamlish *yamlish, size_t count)
{
	while (count--)
		yamlish_put(yamlish, yamlish_slips(yamlish) ? "\t" : " ");
}

static void put_return(struct yamlish *yamlish)
{
	if (yamlish->returns == 1 || (yamlish->returns == 2 && yamlish_pick(yamlish, 2)))
		yamlish_put(yamlish, "\r");
	yamlish_put(yamlish, "\n");
}

/* Of those that are written where all is plain, or of these and the others. */
static const char *one_of(struct yamlish *yamlish, const char *const *texts, size_t plain, size_t all)
{
	return texts[yamlish_pick(yamlish, yamlish->plain ? plain : all)];
}

#define TEXTS(...) ((const char *const[]){ __VA_ARGS__ })
#define ONE_OF(...) one_of(yamlish, TEXTS(__VA_ARGS__), COUNT(TEXTS(__VA_ARGS__)), COUNT(TEXTS(__VA_ARGS__)))
#define PLAIN(...) __VA_ARGS__
#define ONE_OF_TWO(plain, ...) \
	one_of(yamlish, TEXTS(plain, __VA_ARGS__), COUNT(TEXTS(plain)), COUNT(TEXTS(plain, __VA_ARGS__)))

void yamlish_line_end(struct yamlish *yamlish)
{
	size_t more = yamlish_pick(yamlish, 16);

	if (more == 1)
		yamlish_put(yamlish, ONE_OF_TWO(PLAIN(" # b", " #", "  # c: d", " ", "  ", " #- g", " # \xC3\xA6"),
						"\t# e", "\t", "#f"));
	put_return(yamlish);
	for (; more >= 13; more--) {
		yamlish_put(yamlish, ONE_OF_TWO(PLAIN("", "", "", "#", "# x", "  # y: z", "  ", " ",
						      "      # \xE2\x80\x93"), "\t", "\t#"));
		put_return(yamlish);
	}
}

static const char *const plain_words[] = {
	"a", "b c", "95 %", "2012-12-31", "bl\xC3\xA5", "x-y", "1.250,5", "http://x.dk/a?b#c", "don't", "a:b",
	"\xE2\x80\x93", "\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9", "e\xCC\x81", "(c)", "a\"b", "~", "null", "-1",
	"<", "@x", "..",
};

static const char *const odd_words[] = {
	"#", "#x", "-", "- x", ":", ": x", "x:", "?", "? x", ",", "[", "]", "{", "}", "&x", "*x", "!x", "!!str", "|",
	">", "%x", "`x", "@", "---", "...", "<<", "'", "\"", "\\", "a\tb", "\t", "  ", "=", "''", "\"\"", "\xC2\xA0",
	"\xEF\xBB\xBF",
};

static void put_word(struct yamlish *yamlish)
{
	if (!yamlish->plain && (yamlish_pick(yamlish, 16) == 15 || yamlish_slips(yamlish)))
		yamlish_put(yamlish, odd_words[yamlish_pick(yamlish, COUNT(odd_words))]);
	else
		yamlish_put(yamlish, plain_words[yamlish_pick(yamlish, COUNT(plain_words))]);
}

static void put_words(struct yamlish *yamlish)
{
	size_t count = yamlish_pick(yamlish, 4);

	put_word(yamlish);
	while (count--) {
		yamlish_put(yamlish, ONE_OF_TWO(PLAIN(" ", " ", " ", " ", " ", "  "), "\t", ""));
		put_word(yamlish);
	}
}

/* To the next line of the same scalar. */
static void put_fold(struct yamlish *yamlish, size_t indent)
{
	size_t kind = yamlish_pick(yamlish, 8);

	if (kind == 7)
		yamlish_spaces(yamlish, 1 + yamlish_pick(yamlish, 2));
	put_return(yamlish);
	for (; kind >= 5; kind--) {
		yamlish_spaces(yamlish, yamlish_pick(yamlish, 4));
		put_return(yamlish);
	}
	yamlish_spaces(yamlish, indent + 1 + yamlish_pick(yamlish, 4) - (yamlish_slips(yamlish) ? 1 : 0));
}

static size_t further_lines(struct yamlish *yamlish)
{
	size_t count = yamlish_pick(yamlish, 16);

	return count > 12 ? count - 12 : 0;
}

static void put_plain(struct yamlish *yamlish, size_t indent)
{
	size_t more = further_lines(yamlish);

	put_words(yamlish);
	while (more--) {
		put_fold(yamlish, indent);
		put_words(yamlish);
	}
}

static void put_single(struct yamlish *yamlish, size_t indent)
{
	size_t more = further_lines(yamlish), parts = yamlish_pick(yamlish, 4) + more;

	yamlish_put(yamlish, "'");
	while (parts--) {
		yamlish_put(yamlish, ONE_OF("a", "b c", ": ", " #", "''", "''''", "\\", "\"", "\xC3\xB8", " ", "---",
					    "- x", ""));
		if (more && more--)
			put_fold(yamlish, indent);
	}
	yamlish_put(yamlish, yamlish_slips(yamlish) ? "" : "'");
}

#define PLAIN_ESCAPES 11
static const char *const escapes[] = {
	"a", "b c", ": ", " #", "'", "\\\"", "\\\\", "\\n", "\\t", "\xC3\xB8", "",
	"\\x41", "\\u00e6", "\\/", "\\ ", "\\N", "\\_", "\\L", "\\e", "\\U0001F468", "\\q", "\\u12", "\\ud800", "---",
};

static void put_double(struct yamlish *yamlish, size_t indent)
{
	size_t more = further_lines(yamlish), parts = yamlish_pick(yamlish, 4) + more;

	yamlish_put(yamlish, "\"");
	while (parts--) {
		yamlish_put(yamlish, one_of(yamlish, escapes, PLAIN_ESCAPES, COUNT(escapes)));
		if (more && more--) {
			yamlish_put(yamlish, ONE_OF_TWO(PLAIN("", "", " "), "\\", " \\", "\\\\"));
			put_fold(yamlish, indent);
		}
	}
	yamlish_put(yamlish, yamlish_slips(yamlish) ? "" : "\"");
}

/* From the sign on, behind `key: ` or `- `, to the end of its last line. */
void yamlish_block_scalar(struct yamlish *yamlish, size_t indent)
{
	size_t lines = yamlish_pick(yamlish, 6), deep = 1 + yamlish_pick(yamlish, 4);
	size_t digit = yamlish_pick(yamlish, 8);
	char width[2] = { digit == 7 ? (char)('0' + deep) : '\0', '\0' };

	if (digit == 6 && !yamlish->plain)
		width[0] = (char)('1' + yamlish_pick(yamlish, 9));
	yamlish_put(yamlish, ONE_OF("|", ">"));
	yamlish_put(yamlish, width);
	yamlish_put(yamlish, ONE_OF("", "", "-", "+"));
	yamlish_line_end(yamlish);
	while (lines--) {
		size_t kind = yamlish_pick(yamlish, 8);

		if (kind == 6) {
			yamlish_spaces(yamlish, yamlish_pick(yamlish, 8));
		} else {
			yamlish_spaces(yamlish, indent + deep + (kind == 7 ? yamlish_pick(yamlish, 3) : 0) -
			       (yamlish_slips(yamlish) ? 1 : 0));
			yamlish_put(yamlish, ONE_OF_TWO(PLAIN("", "", "", "", "# ", "- ", "a: ", "---", "...", "'",
							      "\xC3\xA6"), "\t"));
			put_words(yamlish);
			yamlish_put(yamlish, ONE_OF_TWO(PLAIN("", "", "", "", " "), "\t"));
		}
		put_return(yamlish);
	}
	for (lines = yamlish_pick(yamlish, 8); lines > 5; lines--) {
		yamlish_spaces(yamlish, yamlish_pick(yamlish, 4));
		yamlish_put(yamlish, ONE_OF("", "", "# x"));
		put_return(yamlish);
	}
}

void yamlish_scalar(struct yamlish *yamlish, size_t indent, bool in_flow)
{
	size_t style = yamlish_pick(yamlish, in_flow ? 8 : 7);

	if (yamlish_slips(yamlish))
		yamlish_put(yamlish, ONE_OF("&a ", "*a ", "!!str ", "! ", "? ", "- ", ": ", "# ", "\t", "*a"));
	if (style >= 5 && style != 7)
		(style == 5 ? put_single : put_double)(yamlish, indent);
	else if (in_flow)
		yamlish_put(yamlish, ONE_OF_TWO(PLAIN("a", "b c", "1", "95 %", "x:y", "a#b", "\xC3\xA5", "x-"),
						"http://x", "", "?", "-", "e\n  f", "g # h\n"));
	else
		put_plain(yamlish, indent);
}

/* Keys of one map differ by their number; those of several are often the same. */
void yamlish_key(struct yamlish *yamlish, size_t number, bool in_flow)
{
	const char *quote = ONE_OF("", "", "", "", "", "", "'", "\"");
	const char letter[2] = { (char)('a' + number), '\0' };

	yamlish_put(yamlish, quote);
	yamlish_put(yamlish, ONE_OF_TWO(PLAIN("", "", "", "m\xC3\xA5l ", "x-", "A", "\xC3\x98", "long_key_"),
					"''", "\\t", "#", "a:"));
	yamlish_put(yamlish, yamlish_slips(yamlish) ? "b" : letter);
	yamlish_put(yamlish, yamlish_slips(yamlish) ? "" : quote);
	if (yamlish_slips(yamlish))
		put_words(yamlish);
	if (yamlish_slips(yamlish))
		yamlish_put(yamlish, ONE_OF(" ", "\t", "\n", "  "));
	yamlish_put(yamlish, yamlish_slips(yamlish) ? "" : in_flow && yamlish->plain ? ": " : ":");
}
