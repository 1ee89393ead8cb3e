/* SPDX-License-Identifier: MPL-2.0 */
/* kk deadlines: what is due, when, and by which clause. */
#include "cmd.h"

static int write_all(struct settings *settings, kk_set *set, enum kk_format format, struct output *output)
{
	bool file = settings->value[OPTION_OUTPUT] != NULL;
	struct kk_style style = { .width = file ? 0 : settings->width,
				  .verbose = settings->value[OPTION_VERBOSE] != NULL };

	return kk_write_deadlines(set, format, &style, output_write, output);
}

int run_deadlines(struct settings *settings)
{
	enum kk_format format;

	return options_format(settings, &format) ? documents_write(settings, format, write_all, documents_no_more)
						 : EXIT_USAGE;
}
