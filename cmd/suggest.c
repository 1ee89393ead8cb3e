/* SPDX-License-Identifier: MPL-2.0 */
/* kk suggest: the comparator lines that a goal's sentence states. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cmd.h"

struct texts {
	char **items;
	size_t count, room;
};

static int add_text(struct texts *texts, const char *text)
{
	char **items;

	if (texts->count == texts->room) {
		size_t room = texts->room ? 2 * texts->room : 16;

		items = realloc(texts->items, room * sizeof(*items));
		if (!items)
			return -ENOMEM;
		texts->items = items;
		texts->room = room;
	}
	texts->items[texts->count] = strdup(text);
	return texts->items[texts->count++] ? 0 : -ENOMEM;
}

static void free_texts(struct texts *texts)
{
	for (size_t i = 0; i < texts->count; i++)
		free(texts->items[i]);
	free(texts->items);
}

/* A NUL would hide the rest of its line: it is kept as another character that is no text. */
static int add_line(struct texts *texts, char *line, size_t size)
{
	while (size && line[size - 1] == '\r')
		size--;
	line[size] = '\0';
	for (size_t i = 0; i < size; i++)
		if (!line[i])
			line[i] = '\x01';
	return line[strspn(line, " \t")] ? add_text(texts, line) : 0;
}

static int add_lines(struct texts *texts, char *bytes, size_t size)
{
	bool marked = size >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0; /* a BOM is no text */
	char *end = bytes + size;
	int error = 0;

	for (char *at = bytes + (marked ? 3 : 0); at < end && !error;) {
		char *stop = memchr(at, '\n', (size_t)(end - at));
		size_t length = (size_t)((stop ? stop : end) - at);

		error = add_line(texts, at, length);
		at += length + 1;
	}
	return error;
}

/* A sentence a line, and no more in all than a file may have. */
static int read_lines(const struct settings *settings, struct texts *texts)
{
	size_t limit = settings->max_size ? settings->max_size : LARGEST_FILE, size;
	char *bytes;
	int error = bytes_read(STDIN_FILENO, limit, &bytes, &size);

	if (!error)
		error = size > limit ? -EFBIG : add_lines(texts, bytes, size);
	free(bytes);
	return error;
}

static int read_texts(const struct settings *settings, struct texts *texts)
{
	int error = settings->operand_count ? 0 : read_lines(settings, texts);

	for (int i = 0; i < settings->operand_count && !error; i++)
		error = strcmp(settings->operands[i], "-") == 0 ? read_lines(settings, texts)
								: add_text(texts, settings->operands[i]);
	return error;
}

static int write_texts(const struct settings *settings, const struct texts *texts, enum kk_format format)
{
	struct output output;
	size_t unread;
	int error;

	(void)output_open(&output, NULL);
	error = kk_write_suggestions((const char *const *)texts->items, texts->count, settings->lang, format,
				     output_write, &output, &unread);
	if (error)
		return say_trouble(settings, "standard output", error);
	return unread ? EXIT_FINDINGS : EXIT_FINE;
}

/* Whoever gives a file's name means what is in it; it is a sentence all the same. */
static void tell_of_files(const struct settings *settings)
{
	for (int i = 0; i < settings->operand_count; i++)
		if (!strchr(settings->operands[i], ' ') && access(settings->operands[i], F_OK) == 0)
			say(settings->lang, "»{0}« er læst som en sætning; en fils linjer læses med kk suggest <{0}",
			    "“{0}” is read as a sentence; a file's lines are read with kk suggest <{0}",
			    settings->operands[i], NULL);
}

int run_suggest(struct settings *settings)
{
	struct texts texts = { NULL, 0, 0 };
	enum kk_format format;
	int status, error;

	if (!options_format(settings, &format))
		return EXIT_USAGE;
	tell_of_files(settings);
	error = read_texts(settings, &texts);
	if (error) {
		status = say_trouble(settings, "standard input", error);
	} else if (!texts.count) {
		say(settings->lang, "der er ingen tekst at læse", "there is no text to read", NULL, NULL);
		status = EXIT_USAGE;
	} else {
		status = write_texts(settings, &texts, format);
	}
	free_texts(&texts);
	return status;
}
