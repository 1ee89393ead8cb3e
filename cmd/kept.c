/* SPDX-License-Identifier: MPL-2.0 */
/* A document is made in memory first: the file it goes to may hold what a person wrote in it. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cmd.h"

#define FIRST_ROOM ((size_t)256 * 1024) /* most documents: what they do not fill costs nothing */

int made_write(void *context, const char *bytes, size_t size)
{
	struct made *made = context;

	if (size >= made->room - made->size) {
		size_t room = made->room ? made->room : FIRST_ROOM;
		char *more;

		while (room - made->size <= size)
			room *= 2;
		more = realloc(made->bytes, room);
		if (!more)
			return -ENOMEM;
		made->bytes = more;
		made->room = room;
	}
	memcpy(made->bytes + made->size, bytes, size);
	made->size += size;
	made->bytes[made->size] = '\0';
	return 0;
}

/* The file that is to be replaced; *old NULL where there is none, or one that holds nothing. */
static int read_old(const char *path, char **old, size_t *size)
{
	struct stat status;
	int error;

	*old = NULL;
	if (!path || strcmp(path, "-") == 0 || stat(path, &status) != 0 || !S_ISREG(status.st_mode))
		return 0;
	error = input_read(path, LARGEST_LIST, old, size);
	if (!error && *size == 0) {
		free(*old);
		*old = NULL;
	}
	return error;
}

/* With what a person wrote in the old file; an exit status, EXIT_FINE where *made is what to write. */
static int keep(struct settings *settings, kk_set *set, enum kk_format format, const char *old, size_t size,
		struct made *made)
{
	const char *path = settings->value[OPTION_OUTPUT];
	struct made merged = { 0 };
	char number[32];
	size_t line = 0;
	int error = kk_write_kept(set, format, old, size, made->bytes, made->size, &line, made_write, &merged);

	if (!error) {
		free(made->bytes);
		*made = merged;
		return EXIT_FINE;
	}
	free(merged.bytes);
	if (error != -EBADMSG)
		return say_trouble(settings, path, error);
	(void)snprintf(number, sizeof(number), "%zu", line);
	say(settings->lang, "{0}: linje {1}: mærket mangler sin anden ende; filen er ikke ændret",
	    "{0}: line {1}: the mark lacks its other end; the file is unchanged", path, number);
	return EXIT_TROUBLE;
}

int made_output(struct settings *settings, kk_set *set, enum kk_format format, bool careful, struct made *made)
{
	const char *path = settings->value[OPTION_OUTPUT];
	struct output output;
	char *old;
	size_t size;
	int status = EXIT_FINE, error = read_old(path, &old, &size);

	if (!error && old && strstr(old, "kk:fri")) {
		status = keep(settings, set, format, old, size, made);
	} else if (!error && old && careful) {
		say(settings->lang, "{0}: har ingen kk:fri-mærker og bliver ikke overskrevet; skriv til en anden fil",
		    "{0}: has no kk:fri marks and is not overwritten; write to another file", path, NULL);
		status = EXIT_TROUBLE;
	}
	free(old);
	if (status)
		return status;
	if (!error)
		error = output_open(&output, path);
	if (!error)
		error = output_close(&output, output_write(&output, made->bytes, made->size));
	return error ? say_trouble(settings, path ? path : "standard output", error) : EXIT_FINE;
}
