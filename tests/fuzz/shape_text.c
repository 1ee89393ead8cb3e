/* SPDX-License-Identifier: MPL-2.0 */
/* What people and logs read: where each line says that something is, and no line that a runner obeys. */
#include <string.h>

#include "shape_parts.h"

void shape_each_line(struct fuzz_bytes *shape, const struct fuzz_bytes *output,
		     void (*add)(struct fuzz_bytes *, const char *, size_t))
{
	for (const char *at = output->at; at && *at;) {
		size_t size = strcspn(at, "\n");

		add(shape, at, size && at[size - 1] == '\r' ? size - 1 : size);
		at += size + (at[size] == '\n');
	}
}

/* "##[x]" and "##vso[": obeyed anywhere in a line. */
bool shape_obeyed(const char *line, size_t size)
{
	for (size_t i = 0; i + 3 < size; i++)
		if (line[i] == '#' && line[i + 1] == '#') {
			size_t k = i + 2;

			while (k < size && ((line[k] | 32) >= 'a' && (line[k] | 32) <= 'z'))
				k++;
			if (k < size && line[k] == '[')
				return true;
		}
	return size > 1 && line[0] == ':' && line[1] == ':';
}

static void add_people_line(struct fuzz_bytes *shape, const char *line, size_t size)
{
	(void)shape;
	MUST(!shape_obeyed(line, size));
}

/* path:line:column: … */
static void add_place_line(struct fuzz_bytes *shape, const char *line, size_t size)
{
	MUST(!shape_obeyed(line, size));
	shape_token(shape, "line ", line, strcspn(line, " "));
}

void shape_people(struct fuzz_bytes *shape, const struct fuzz_bytes *output)
{
	shape_each_line(shape, output, add_people_line);
}

void shape_places(struct fuzz_bytes *shape, const struct fuzz_bytes *output)
{
	shape_each_line(shape, output, add_place_line);
}
