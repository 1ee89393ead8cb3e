/* SPDX-License-Identifier: MPL-2.0 */
/* TAP: results and directives. */
#include <string.h>

#include "shape_parts.h"

/* "ok 1 - x # TODO y": a directive behind an unescaped number sign. */
static void add_line(struct fuzz_bytes *shape, const char *line, size_t size)
{
	size_t word = strcspn(line, " \n");

	shape_token(shape, "tap ", line, word < size ? word : size);
	if (strncmp(line, "ok", 2) != 0 && strncmp(line, "not ok", 6) != 0)
		return;
	for (size_t i = 1; i < size; i++)
		if (line[i] == '#' && line[i - 1] != '\\')
			shape_token(shape, "directive", "", 0);
}

void shape_tap(struct fuzz_bytes *shape, const struct fuzz_bytes *output)
{
	shape_each_line(shape, output, add_line);
}
