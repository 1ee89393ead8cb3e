/* SPDX-License-Identifier: MPL-2.0 */
/* kk export: every goal and measurement as a table or a database. */
#include <errno.h>
#include <unistd.h>

#include "cmd.h"

static bool explain(const struct settings *settings, int error, int *status)
{
	if (error != -ENOTSUP)
		return false;
	say(settings->lang, "en database kræver SQLite 3.36 eller nyere; installér pakken {0}",
	    "a database needs SQLite 3.36 or later; install the package {0}", "libsqlite3-0", NULL);
	*status = EXIT_TROUBLE;
	return true;
}

static int write_all(struct settings *settings, kk_set *set, enum kk_format format, struct output *output)
{
	(void)settings;
	return kk_write_export(set, format, output_write, output);
}

/* The bytes of a database are nothing for a person's screen. */
static bool is_for_terminal(const struct settings *settings, enum kk_format format)
{
	return format == KK_SQLITE && !settings->value[OPTION_OUTPUT] && isatty(STDOUT_FILENO);
}

int run_export(struct settings *settings)
{
	enum kk_format format;

	if (!options_format(settings, &format))
		return EXIT_USAGE;
	if (!is_for_terminal(settings, format))
		return documents_write(settings, format, write_all, explain);
	say(settings->lang, "en database skrives ikke på skærmen; brug --output",
	    "a database is not written to a terminal; use --output", NULL, NULL);
	return EXIT_USAGE;
}
