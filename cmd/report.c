/* SPDX-License-Identifier: MPL-2.0 */
/* kk report: a contract or a follow-up as a document to publish. */
#include <errno.h>

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

static int what_went_wrong(struct settings *settings, kk_set *set, int error)
{
	if (error == -EINVAL && settings->value[OPTION_AS_OF] && !kk_is_day(settings->value[OPTION_AS_OF]))
		return say_no_such_day(settings);
	if (error == -EINVAL)
		return say_wrong_use(
			settings, "kun en kvalitetskontrakt eller en opfølgningsredegørelse kan blive til et dokument",
			"only a quality contract or a follow-up can become a document", NULL);
	return say_trouble(settings, error == -ENOMEM ? "" : kk_set_trouble(set), error);
}

int run_report(struct settings *settings)
{
	static const struct making making = { write_all, what_went_wrong, false };
	enum kk_format format;

	if (!options_format(settings, &format))
		return EXIT_USAGE;
	if (settings->operand_count == 0)
		return say_wrong_use(settings, "kk report skal have en fil", "kk report needs a file", NULL);
	if (format == KK_HTML && settings->operand_count > 1)
		return say_wrong_use(settings, "en HTML-side har kun plads til én fil",
				     "an HTML page has room for one file only", NULL);
	return documents_make(settings, format, &making);
}
