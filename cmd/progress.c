/* SPDX-License-Identifier: MPL-2.0 */
/* kk progress: how far every goal has come. */
#include <errno.h>

#include "cmd.h"

int run_progress(struct settings *settings)
{
	bool file = settings->value[OPTION_OUTPUT] != NULL;
	struct kk_style style = { .color = settings->color && !file,
				  .width = file ? 0 : settings->width,
				  .quiet = settings->value[OPTION_QUIET] != NULL,
				  .verbose = settings->value[OPTION_VERBOSE] != NULL };
	struct output output;
	enum kk_format format;
	kk_set *set;
	int status, error;

	if (!options_format(settings, &format))
		return EXIT_USAGE;
	status = documents_open(settings, &set);
	if (status)
		return status;
	status = documents_broken(settings, set);
	error = output_open(&output, settings->value[OPTION_OUTPUT]);
	if (!error)
		error = output_close(&output, kk_write_progress(set, format, &style, settings->value[OPTION_AS_OF],
								output_write, &output));
	if (error == -EINVAL)
		status = say_no_such_day(settings);
	else if (error)
		status = say_trouble(
			settings, settings->value[OPTION_OUTPUT] ? settings->value[OPTION_OUTPUT] : "standard output",
			error);
	kk_set_free(set);
	return status;
}
