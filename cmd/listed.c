/* SPDX-License-Identifier: MPL-2.0 */
/* The paths of --files-from, read before the set is made: whether standard input is among them decides how the
 * documents are read. One a line, or between NULs; empty ones are passed over. */
#include <stdlib.h>
#include <string.h>

#include "cmd.h"

/* Lines end in LF, or CR and LF. */
static void end_lines(struct listed *listed)
{
	for (size_t i = 0; i < listed->size; i++) {
		if (listed->bytes[i] != '\n')
			continue;
		listed->bytes[i] = '\0';
		if (i && listed->bytes[i - 1] == '\r')
			listed->bytes[i - 1] = '\0';
	}
}

int listed_read(struct settings *settings)
{
	const char *list = settings->value[OPTION_FILES_FROM];
	struct listed *listed = &settings->listed;
	int error = list ? input_read(list, LARGEST_LIST, &listed->bytes, &listed->size) : 0;

	if (error)
		return say_trouble(settings, list, error);
	if (!settings->value[OPTION_NULL_SEPARATED])
		end_lines(listed);
	return EXIT_FINE;
}

const char *listed_next(const struct settings *settings, size_t *at)
{
	const struct listed *listed = &settings->listed;
	const char *path;

	while (*at < listed->size && !listed->bytes[*at])
		++*at;
	if (*at >= listed->size)
		return NULL; /* there may be no list */
	path = listed->bytes + *at;
	*at += strlen(path);
	return path;
}

void listed_free(struct settings *settings)
{
	free(settings->listed.bytes);
	settings->listed = (struct listed){ NULL, 0 };
}
