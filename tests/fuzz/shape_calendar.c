/* SPDX-License-Identifier: MPL-2.0 */
/* iCalendar: the properties, in order. */
#include <string.h>

#include "shape_parts.h"

/* NAME;PARAMETER=x:value, folded at 75 bytes. */
static void add_line(struct fuzz_bytes *shape, const char *line, size_t size)
{
	MUST(size <= 75);
	if (*line != ' ')
		shape_token(shape, "property ", line, strcspn(line, ":"));
}

void shape_calendar(struct fuzz_bytes *shape, const struct fuzz_bytes *output)
{
	shape_each_line(shape, output, add_line);
}
