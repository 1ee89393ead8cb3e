/* SPDX-License-Identifier: MPL-2.0 */
/* kk agenda: a contract or a follow-up as the case that a committee decides. */
#include <errno.h>

#include "cmd.h"

/* Names the committees that there are. */
static int no_such_committee(const struct settings *settings, kk_set *set)
{
	const char *name;

	say(settings->lang, "udvalget »{0}« har ingen serviceområder i filen",
	    "the committee “{0}” has no service areas in the file", settings->value[OPTION_COMMITTEE], NULL);
	for (size_t i = 0; kk_set_committee(set, 0, i, &name) == 0; i++)
		say(settings->lang, "det har »{0}«", "“{0}” has", name, NULL);
	return EXIT_USAGE;
}

static int what_went_wrong(struct settings *settings, kk_set *set, int error)
{
	if (error == -ENOENT && !*kk_set_trouble(set))
		return no_such_committee(settings, set);
	if (error == -EINVAL && settings->value[OPTION_AS_OF] && !kk_is_day(settings->value[OPTION_AS_OF]))
		return say_no_such_day(settings);
	if (error == -EINVAL)
		return say_wrong_use(settings,
				     "kun en kvalitetskontrakt eller en opfølgningsredegørelse kan blive til en sag",
				     "only a quality contract or a follow-up can become a case", NULL);
	return say_trouble(settings, error == -ENOMEM ? "" : kk_set_trouble(set), error);
}

static int write_case(struct settings *settings, kk_set *set, enum kk_format format, struct made *made)
{
	return kk_write_agenda(set, 0, format, settings->value[OPTION_COMMITTEE], settings->value[OPTION_AS_OF],
			       made_write, made);
}

int run_agenda(struct settings *settings)
{
	static const struct making making = { write_case, what_went_wrong, true };
	enum kk_format format;

	if (!options_format(settings, &format))
		return EXIT_USAGE;
	if (settings->operand_count != 1)
		return say_wrong_use(settings, "kk agenda skal have én fil", "kk agenda needs one file", NULL);
	return documents_make(settings, format, &making);
}
