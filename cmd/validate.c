/* SPDX-License-Identifier: MPL-2.0 */
/* kk validate: the findings of files and folders, in one format or several at once. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cmd.h"

static int write_findings(struct settings *settings, kk_set *set, enum kk_format format, const char *path)
{
	const char *actions = getenv("GITHUB_ACTIONS");
	struct kk_style style = { .color = settings->color && !path,
				  .width = path ? 0 : settings->width,
				  .quiet = settings->value[OPTION_QUIET] != NULL,
				  .verbose = settings->value[OPTION_VERBOSE] != NULL,
				  .github = actions && strcmp(actions, "true") == 0 };
	struct output output;
	int error = output_open(&output, path);

	if (!error)
		error = output_close(&output, kk_write_findings(set, format, &style, output_write, &output));
	return error ? say_trouble(settings, path ? path : "standard output", error) : EXIT_FINE;
}

/* FORMAT=FILE */
static int write_report(struct settings *settings, kk_set *set, const char *report, bool write)
{
	const char *equals = strchr(report, '=');
	enum kk_format format;

	if (!equals || !equals[1] || !options_format_named(settings, report, (size_t)(equals - report), &format)) {
		say(settings->lang, "--report skal være FORMAT=FIL, ikke »{0}«",
		    "--report must be FORMAT=FILE, not “{0}”", report, NULL);
		return EXIT_USAGE;
	}
	return write ? write_findings(settings, set, format, equals + 1) : EXIT_FINE;
}

static int each_report(struct settings *settings, kk_set *set, bool write)
{
	int status = EXIT_FINE;

	for (int i = 0; status == EXIT_FINE && i < settings->given_count; i++)
		if (settings->given[i].id == OPTION_REPORT)
			status = write_report(settings, set, settings->given[i].value, write);
	return status;
}

unsigned validate_formats(const struct settings *settings)
{
	unsigned formats = settings->value[OPTION_WRITE_BASELINE] ? 1u << KK_BASELINE : 0;
	enum kk_format format;

	if (settings->command->run != run_validate)
		return 0;
	if (options_format(settings, &format))
		formats |= 1u << format;
	for (int i = 0; i < settings->given_count; i++) {
		const char *report = settings->given[i].value;

		if (settings->given[i].id == OPTION_REPORT &&
		    options_format_named(settings, report, strcspn(report, "="), &format))
			formats |= 1u << format;
	}
	return formats;
}

int read_baseline(struct settings *settings, kk_set *set)
{
	const char *path = settings->value[OPTION_BASELINE];
	char *bytes;
	size_t size;
	int error;

	if (!path)
		return EXIT_FINE;
	error = input_read(path, LARGEST_LIST, &bytes, &size);
	if (error)
		return say_trouble(settings, path, error);
	error = kk_set_baseline(set, bytes, size);
	free(bytes);
	if (error == -EBADMSG) {
		say(settings->lang, "{0}: er ikke en fil fra --write-baseline",
		    "{0}: is not a file from --write-baseline", path, NULL);
		return EXIT_USAGE;
	}
	return error ? say_trouble(settings, error == -ELIBACC ? kk_set_trouble(set) : path, error) : EXIT_FINE;
}

static int write_baseline(struct settings *settings, kk_set *set)
{
	const char *path = settings->value[OPTION_WRITE_BASELINE];
	struct output output;
	int error;

	if (!path)
		return EXIT_FINE;
	error = output_open(&output, path);
	if (!error)
		error = output_close(&output, kk_write_baseline(set, output_write, &output));
	return error ? say_trouble(settings, path, error) : EXIT_FINE;
}

/* GitHub shows ten annotations of each severity; its summary has room for all. Appended, as it asks. */
static int write_summary(struct settings *settings, kk_set *set, enum kk_format format)
{
	const char *path = getenv("GITHUB_STEP_SUMMARY");
	struct output output;
	int error;

	if (format != KK_GITHUB || !path || !*path)
		return EXIT_FINE;
	error = output_append(&output, path);
	if (!error)
		error = output_close(&output, kk_write_findings(set, KK_GITHUB_SUMMARY, NULL, output_write, &output));
	return error ? say_trouble(settings, path, error) : EXIT_FINE;
}

static int write_all(struct settings *settings, kk_set *set, enum kk_format format)
{
	int status = write_findings(settings, set, format, settings->value[OPTION_OUTPUT]);

	if (!status)
		status = each_report(settings, set, true);
	if (!status)
		status = write_summary(settings, set, format);
	if (!status)
		status = write_baseline(settings, set);
	return status;
}

int run_validate(struct settings *settings)
{
	enum kk_format format;
	kk_set *set;
	int status;

	if (!options_format(settings, &format) || each_report(settings, NULL, false) != EXIT_FINE)
		return EXIT_USAGE;
	status = documents_open(settings, &set);
	if (status)
		return status;
	status = write_all(settings, set, format);
	if (status == EXIT_FINE && !settings->value[OPTION_WRITE_BASELINE])
		status = kk_set_exit_code(set);
	kk_set_free(set);
	return status;
}
