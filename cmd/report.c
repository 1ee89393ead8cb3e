/* SPDX-License-Identifier: MPL-2.0 */
/* kk report: a contract or a follow-up as a document to publish. */
#include <errno.h>
#include <stdlib.h>

#include "cmd.h"

static int write_all(struct settings *settings, kk_set *set, enum kk_format format, struct made *made)
{
	int error = 0;

	for (size_t i = 0; !error && i < kk_set_files(set); i++) {
		if (i)
			error = made_write(made, "\n", 1);
		if (!error)
			error = kk_write_report(set, i, format, settings->value[OPTION_AS_OF], made_write, made);
	}
	return error;
}

static int wrong_use(const struct settings *settings, const char *danish, const char *english)
{
	say(settings->lang, danish, english, NULL, NULL);
	return EXIT_USAGE;
}

int run_report(struct settings *settings)
{
	struct made made = { 0 };
	enum kk_format format;
	kk_set *set;
	int status, error;

	if (!options_format(settings, &format))
		return EXIT_USAGE;
	if (settings->operand_count == 0)
		return wrong_use(settings, "kk report skal have en fil", "kk report needs a file");
	if (format == KK_HTML && settings->operand_count > 1)
		return wrong_use(settings, "en HTML-side har kun plads til én fil",
				 "an HTML page has room for one file only");
	status = documents_open(settings, &set);
	if (status)
		return status;
	status = documents_broken(settings, set);
	error = status ? 0 : write_all(settings, set, format, &made);
	if (error == -EINVAL && settings->value[OPTION_AS_OF] && !kk_is_day(settings->value[OPTION_AS_OF]))
		status = say_no_such_day(settings);
	else if (error == -EINVAL)
		status = wrong_use(settings,
				   "kun en kvalitetskontrakt eller en opfølgningsredegørelse kan blive til et dokument",
				   "only a quality contract or a follow-up can become a document");
	else if (error)
		status = say_trouble(settings, error == -ENOMEM ? "" : kk_set_trouble(set), error);
	else if (!status)
		status = made_output(settings, set, format, false, &made);
	free(made.bytes);
	kk_set_free(set);
	return status;
}
