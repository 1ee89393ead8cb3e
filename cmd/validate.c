/* SPDX-License-Identifier: MPL-2.0 */
/* kk validate: the findings of files and folders. */
#include "cmd.h"

static const char *const formats[] = { "text", "concise", "gcc", "json", "ndjson", "sarif", "github", "gitlab", "junit", "tap", NULL };

int run_validate(struct settings *settings)
{
	struct kk_style style = { .color = settings->color && !settings->value[OPTION_OUTPUT], .width = settings->width,
				  .quiet = settings->value[OPTION_QUIET] != NULL, .verbose = settings->value[OPTION_VERBOSE] != NULL };
	struct output output;
	enum kk_format format;
	kk_set *set;
	int status, error;

	if (!options_format(settings, formats, KK_TEXT, &format))
		return EXIT_USAGE;
	status = documents_open(settings, &set);
	if (status)
		return status;
	error = output_open(&output, settings->value[OPTION_OUTPUT]);
	if (!error)
		error = output_close(&output, kk_write_findings(set, format, &style, output_write, &output));
	status = error ? say_trouble(settings, settings->value[OPTION_OUTPUT] ? settings->value[OPTION_OUTPUT] : "standard output", error) :
			 kk_set_exit_code(set);
	kk_set_free(set);
	return status;
}
