/* SPDX-License-Identifier: MPL-2.0 */
/* Words for what goes wrong outside the documents, in both languages. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "cmd.h"

const char *pick(enum kk_lang lang, const char *danish, const char *english)
{
	return lang == KK_LANG_EN ? english : danish;
}

/* The character at `text`, and in *size its bytes; -1 and one byte where it is not UTF-8. */
static long character_at(const char *text, size_t *size)
{
	const unsigned char *at = (const unsigned char *)text;
	size_t more = at[0] < 0x80 ? 0 : at[0] >= 0xF0 ? 3 : at[0] >= 0xE0 ? 2 : 1;
	long code = more == 3 ? at[0] & 0x07 : more == 2 ? at[0] & 0x0F : more == 1 ? at[0] & 0x1F : at[0];
	static const long least[] = { 0, 0x80, 0x800, 0x10000 };

	*size = 1;
	if (at[0] >= 0x80 && (at[0] < 0xC2 || at[0] > 0xF4))
		return -1;
	for (size_t i = 1; i <= more; i++) {
		if ((at[i] & 0xC0) != 0x80)
			return -1;
		code = code << 6 | (at[i] & 0x3F);
	}
	if (code < least[more] || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
		return -1;
	*size = more + 1;
	return code;
}

/* What a terminal would obey, or nobody would see: controls, line separators, bidirectional controls, zero widths. */
static bool is_hidden(long code)
{
	return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0xAD || code == 0x61C || code == 0x180E ||
	       (code >= 0x200B && code <= 0x200F) || (code >= 0x2028 && code <= 0x202E) ||
	       (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF || (code >= 0xE0000 && code <= 0xE0FFF);
}

/* "##[x]" and "##vso[x]" are commands to some who run this, anywhere in a line. */
static bool begins_command(const char *text)
{
	if (text[0] != '#' || text[1] != '#')
		return false;
	for (text += 2; (*text >= 'a' && *text <= 'z') || (*text >= 'A' && *text <= 'Z'); text++)
		;
	return *text == '[';
}

/* Names come from the command line and the file system: what is not plain text is shown as '?'. */
static void put_safe(const char *text)
{
	while (text && *text) {
		size_t size;

		if (is_hidden(character_at(text, &size)) || begins_command(text))
			(void)fputc('?', stderr);
		else
			(void)fwrite(text, 1, size, stderr);
		text += size;
	}
}

void say(enum kk_lang lang, const char *danish, const char *english, const char *first, const char *second)
{
	const char *text = pick(lang, danish, english);

	(void)fputs("kk: ", stderr);
	while (*text) {
		if (strncmp(text, "{0}", 3) == 0 || strncmp(text, "{1}", 3) == 0) {
			put_safe(text[1] == '0' ? first : second);
			text += 3;
		} else {
			(void)fputc(*text++, stderr);
		}
	}
	(void)fputc('\n', stderr);
}

static const struct { int error; const char *what[2]; } words[] = {
	{ ENOENT, { "findes ikke", "does not exist" } },
	{ ENOTDIR, { "er ikke en mappe", "is not a folder" } },
	{ EACCES, { "må ikke læses eller skrives", "permission denied" } },
	{ EPERM, { "er ikke tilladt", "not permitted" } },
	{ EISDIR, { "er en mappe", "is a folder" } },
	{ EINVAL, { "er ikke en almindelig fil", "is not a regular file" } },
	{ ENXIO, { "er ikke en almindelig fil", "is not a regular file" } },
	{ ENOSPC, { "kan ikke skrives: disken er fuld", "cannot be written: the disk is full" } },
	{ EDQUOT, { "kan ikke skrives: pladsen er brugt op", "cannot be written: the quota is used up" } },
	{ EFBIG, { "er for stor", "is too large" } },
	{ EIO, { "kan ikke læses eller skrives: fejl på disken", "cannot be read or written: I/O error" } },
	{ EROFS, { "ligger på et drev, der ikke kan skrives til", "is on a read-only file system" } },
	{ EMFILE, { "kan ikke åbnes: for mange åbne filer", "cannot be opened: too many open files" } },
	{ ENFILE, { "kan ikke åbnes: for mange åbne filer", "cannot be opened: too many open files" } },
	{ ELOOP, { "går i ring", "is a loop of links" } },
	{ ENAMETOOLONG, { "har et for langt navn", "has too long a name" } },
	{ ELIBACC, { "kan ikke indlæses; er biblioteket installeret?", "cannot be loaded; is it installed?" } },
	{ EBADF, { "er lukket", "is closed" } },
};

static const char *what_is_wrong(enum kk_lang lang, int error)
{
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (words[i].error == error)
			return words[i].what[lang];
	return strerror(error);
}

int say_trouble(const struct settings *settings, const char *path, int error)
{
	if (error == -ENOMEM)
		say(settings->lang, "der er ikke mere hukommelse", "out of memory", NULL, NULL);
	else
		say(settings->lang, "{0}: {1}", "{0}: {1}", path, what_is_wrong(settings->lang, -error));
	return EXIT_TROUBLE;
}

int say_no_such_day(const struct settings *settings)
{
	say(settings->lang, "dagen {0} findes ikke", "the day {0} does not exist", settings->value[OPTION_AS_OF], NULL);
	return EXIT_USAGE;
}

int say_wrong_use(const struct settings *settings, const char *danish, const char *english, const char *what)
{
	say(settings->lang, danish, english, what, NULL);
	return EXIT_USAGE;
}
