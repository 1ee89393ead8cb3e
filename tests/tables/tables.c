/* SPDX-License-Identifier: MPL-2.0 */
/* tables PART [OF]: writes a part of the manual as mdoc, from the tables that the program runs on.
 * tests/kinds/parts.pl compares the pages with it, and `make man` writes them. */
#include <stdio.h>
#include <string.h>

#include "tables.h"

static const struct { const char *name; part_fn *write; } parts[] = {
	{ "synopsis", part_synopsis }, { "commands", part_commands }, { "options", part_options },
	{ "formats", part_formats },   { "keys", part_keys },	      { "words", part_words },
	{ "limits", part_limits },     { "law", part_law },	      { "rules", part_rules },
};

int main(int argc, char **argv)
{
	const char *name = argc > 1 ? argv[1] : "", *of = argc > 2 ? argv[2] : "";

	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		if (strcmp(parts[i].name, name) == 0 && parts[i].write(of))
			return 0;
	fprintf(stderr, "there is no table \"%s %s\"\n", name, of);
	return 1;
}
