/* SPDX-License-Identifier: MPL-2.0 */
/* Workflow commands: which, and how many properties each has. */
#include <string.h>

#include "shape_parts.h"

/* ::name key=value,…::data */
static void add_line(struct fuzz_bytes *shape, const char *line, size_t size)
{
	size_t name = strcspn(line + (size > 1 ? 2 : 0), " :\n");

	if (strncmp(line, "::", 2) != 0) {
		MUST(!shape_obeyed(line, size));
		return;
	}
	shape_token(shape, "command ", line + 2, name);
	for (size_t i = name + 2; i < size && strncmp(line + i, "::", 2) != 0; i++)
		if (line[i] == '=')
			shape_token(shape, "property", "", 0);
}

void shape_github(struct fuzz_bytes *shape, const struct fuzz_bytes *output)
{
	shape_each_line(shape, output, add_line);
}
