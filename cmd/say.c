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

/* Names come from the command line and the file system: control characters are shown as '?'. */
static void put_safe(const char *text)
{
	for (size_t i = 0; text && text[i]; i++) {
		unsigned char c = (unsigned char)text[i];
		bool c1 = i && (unsigned char)text[i - 1] == 0xC2 && c < 0xA0;

		(void)fputc(c < 0x20 || c == 0x7F || c1 ? '?' : text[i], stderr);
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
