/* SPDX-License-Identifier: MPL-2.0 */
/* kk progress: how far every goal has come. */
#include <errno.h>

#include "cmd.h"

static int write_all(struct settings *settings, kk_set *set, enum kk_format format, struct output *output)
{
	bool file = settings->value[OPTION_OUTPUT] != NULL;
	struct kk_style style = { .color = settings->color && !file,
				  .width = file ? 0 : settings->width,
				  .quiet = settings->value[OPTION_QUIET] != NULL,
				  .verbose = settings->value[OPTION_VERBOSE] != NULL };

	return kk_write_progress(set, format, &style, settings->value[OPTION_AS_OF], output_write, output);
}

static bool explain(const struct settings *settings, int error, int *status)
{
	if (error == -EINVAL)
		*status = say_no_such_day(settings);
	return error == -EINVAL;
}

int run_progress(struct settings *settings)
{
	enum kk_format format;

	return options_format(settings, &format) ? documents_write(settings, format, write_all, explain) : EXIT_USAGE;
}
