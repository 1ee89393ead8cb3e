/* SPDX-License-Identifier: MPL-2.0 */
/* Command lines: words separated by newlines. What options take is read or refused; no file is opened or written. */
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "../../cmd/cmd.h"
#include "fuzz.h"

#define MOST_WORDS 32

static int make_words(char *text, char *words[MOST_WORDS + 1])
{
	int count = 0;

	words[count++] = text;
	for (; *text && count < MOST_WORDS; text++)
		if (*text == '\n') {
			*text = '\0';
			words[count++] = text + 1;
		}
	words[count] = NULL;
	return count;
}

static void use(kk_set *set, const char *text)
{
	struct fuzz_bytes bytes = { NULL, 0, 0 };
	const char *near = NULL;

	for (enum kk_policy policy = KK_SELECT; policy <= KK_SEVERITY; policy++)
		(void)kk_set_policy(set, policy, text);
	(void)kk_set_exclude(set, text);
	(void)kk_is_day(text);
	if (kk_write_explanation(set, text, fuzz_write, &bytes) != 0)
		(void)kk_explanation_near(set, text, &near);
	MUST(!bytes.at || fuzz_is_plain(&bytes));
	fuzz_free(&bytes);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	char *text = fuzz_text(bytes, size), *words[MOST_WORDS + 1];
	struct settings settings = { 0 };
	int count = make_words(text, words);
	enum kk_format format;
	kk_set *set;

	optind = 0;
	settings.lang = environment_lang(count, words);
	settings.command = count > 1 ? command_find(words[1]) : NULL;
	if (options_read(&settings, count, words) == EXIT_FINE) {
		MUST(settings.operand_count >= 0 && settings.operand_count <= count && settings.max_size <= (size_t)1 << 40);
		if (settings.command && settings.command->formats[0])
			(void)options_format(&settings, &format);
	}
	options_free(&settings);
	set = fuzz_set(settings.lang);
	if (text_valid(words[count - 1], strlen(words[count - 1])))
		use(set, words[count - 1]);
	kk_set_free(set);
	free(text);
	return 0;
}
