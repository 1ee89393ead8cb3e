/* SPDX-License-Identifier: MPL-2.0 */
/* kk deadlines: what is due, when, and by which clause. */
#include "cmd.h"

int run_deadlines(struct settings *settings)
{
	struct kk_style style = { .verbose = settings->value[OPTION_VERBOSE] != NULL };
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
		error = output_close(&output, kk_write_deadlines(set, format, &style, output_write, &output));
	if (error)
		status = say_trouble(settings, settings->value[OPTION_OUTPUT] ? settings->value[OPTION_OUTPUT] :
				     "standard output", error);
	kk_set_free(set);
	return status;
}
