/* SPDX-License-Identifier: MPL-2.0 */
/* kk export: every goal and measurement as a table or a database. */
#include <errno.h>
#include <unistd.h>

#include "cmd.h"

static int say_failure(const struct settings *settings, const char *path, int error)
{
	if (error != -ENOTSUP)
		return say_trouble(settings, path ? path : "standard output", error);
	say(settings->lang, "en database kræver SQLite 3.36 eller nyere; installér pakken {0}",
	    "a database needs SQLite 3.36 or later; install the package {0}", "libsqlite3-0", NULL);
	return EXIT_TROUBLE;
}

/* The bytes of a database are nothing for a person's screen. */
static bool is_for_terminal(const struct settings *settings, enum kk_format format)
{
	return format == KK_SQLITE && !settings->value[OPTION_OUTPUT] && isatty(STDOUT_FILENO);
}

int run_export(struct settings *settings)
{
	const char *path = settings->value[OPTION_OUTPUT];
	struct output output;
	enum kk_format format;
	kk_set *set;
	int status, error;

	if (!options_format(settings, &format))
		return EXIT_USAGE;
	if (is_for_terminal(settings, format)) {
		say(settings->lang, "en database skrives ikke på skærmen; brug --output",
		    "a database is not written to a terminal; use --output", NULL, NULL);
		return EXIT_USAGE;
	}
	status = documents_open(settings, &set);
	if (status)
		return status;
	status = documents_broken(settings, set);
	error = output_open(&output, path);
	if (!error)
		error = output_close(&output, kk_write_export(set, format, output_write, &output));
	if (error)
		status = say_failure(settings, path, error);
	kk_set_free(set);
	return status;
}
