/* SPDX-License-Identifier: MPL-2.0 */
/* The words of a page, looked up and filled in. */
#include <string.h>
#include <utf8proc.h>

#include "texts/texts.h"
#include "words/words.h"

static const struct wording words[WORD_COUNT] = {
#define WORD(id, da, en) [WORD_##id] = WORDING(word_##id),
#include "words/words.def"
#undef WORD
};

/* As the format's `sprog` numbers them; 0 is a document that says nothing. */
enum { LANGUAGE_ENGLISH = 2 };

const char *word(enum word_id id, enum kk_lang lang)
{
	return wording(words[id], lang);
}

bool ends_with_point(const char *text)
{
	size_t size = strlen(text);

	return size && text[size - 1] == '.';
}

/* An abbreviation's point ends the sentence too: "17.500.000 kr." is followed by none. */
void put_template(struct out *out, const char *text, size_t size, const char *const *args)
{
	const char *end = text + size;
	bool pointed = false;

	while (text < end) {
		const char *plain = text;

		if (end - text >= 3 && text[0] == '{' && text[1] >= '0' && text[1] <= '9' && text[2] == '}') {
			const char *arg = args[text[1] - '0'];

			put(out, arg);
			pointed = ends_with_point(arg);
			text += 3;
			continue;
		}
		if (*text == '*' || (*text == '.' && pointed)) {
			pointed = pointed && *text == '*';
			text++;
			continue;
		}
		do
			text++;
		while (text < end && *text != '{' && *text != '*');
		put_bytes(out, plain, (size_t)(text - plain));
		pointed = false;
	}
}

const char *words_filled(struct arena *arena, enum kk_lang lang, enum word_id id, const char *const *args)
{
	const char *text = word(id, lang);
	struct out out;

	out_memory(&out, arena);
	put_template(&out, text, strlen(text), args);
	return out_text(&out);
}

const char *words_within(struct arena *arena, enum kk_lang lang, const char *text)
{
	static const struct { int32_t outer; const char *inner; } marks[][2] = {
		[KK_LANG_DA] = { { 0x00BB, "›" }, { 0x00AB, "‹" } },
		[KK_LANG_EN] = { { 0x201C, "‘" }, { 0x201D, "’" } },
	};
	const char *end = text + strlen(text);
	struct out out;

	out_memory(&out, arena);
	while (text < end) {
		const char *start = text;
		int32_t code = text_next(&text, end);

		if (code == marks[lang][0].outer)
			put(&out, marks[lang][0].inner);
		else if (code == marks[lang][1].outer)
			put(&out, marks[lang][1].inner);
		else
			put_bytes(&out, start, (size_t)(text - start));
	}
	return out_text(&out);
}

const char *number_digits(struct arena *arena, size_t number, enum kk_lang lang)
{
	struct ratio ratio = ratio_int((int64_t)number);
	struct out out;

	out_memory(&out, arena);
	put_ratio_rounded(&out, &ratio, 0, lang);
	return out_text(&out);
}

static const char *capitalised(struct arena *arena, const char *text, size_t size)
{
	const char *rest = text;
	struct out out;

	out_memory(&out, arena);
	if (size) {
		int32_t first = text_next(&rest, text + size);

		put_code_point(&out, first == TEXT_BAD ? 0xFFFD : utf8proc_toupper(first));
		put_bytes(&out, rest, size - (size_t)(rest - text));
	}
	return out_text(&out);
}

const char *number_word(struct arena *arena, size_t number, enum kk_lang lang, bool capital)
{
	const char *text;

	if (number < 1 || number > 12)
		return number_digits(arena, number, lang);
	text = word((enum word_id)(WORD_ONE + number - 1), lang);
	return capital ? capitalised(arena, text, strlen(text)) : text;
}

const char *number_of(struct arena *arena, size_t number, enum word_id one, enum kk_lang lang)
{
	enum word_id id = number == 1 ? one : (enum word_id)(one + 1);

	return words_filled(arena, lang, id, WITH(number_digits(arena, number, lang)));
}

const char *words_title(struct arena *arena, const char *text)
{
	size_t size = strlen(text);

	if (size > 1 && text[size - 1] == '.' && text[size - 2] != '.')
		size--;
	return capitalised(arena, text, size);
}

const char *status_plain_word(enum status status, enum kk_lang lang)
{
	return word((enum word_id)(WORD_ACHIEVED + status), lang);
}

/* Rows 4 and 6 of the method have a name of their own. */
const char *status_word(const struct progress *progress, enum goal_kind kind, enum kk_lang lang)
{
	if (progress->status == STATUS_ACHIEVED && kind == KIND_MAINTAIN)
		return word(WORD_MAINTAINED, lang);
	if (progress->status == STATUS_NO_DATA && progress->status_row == 6)
		return word(WORD_NO_FINAL_DATA, lang);
	return status_plain_word(progress->status, lang);
}

enum kk_lang document_language(const struct common *common)
{
	return common->language.value == LANGUAGE_ENGLISH ? KK_LANG_EN : KK_LANG_DA;
}
