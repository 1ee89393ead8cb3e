/* SPDX-License-Identifier: MPL-2.0 */
/* kk explain: a rule in words, or the whole law as a table. */
#include <errno.h>

#include "cmd.h"

static int explain_one(struct settings *settings, kk_set *set, struct output *output, const char *name)
{
	int error = kk_write_rule(set, name, output_write, output);

	if (error == -ENOENT) {
		say(settings->lang, "reglen »{0}« kendes ikke; se kk explain --list", "unknown rule “{0}”; see kk explain --list", name, NULL);
		return EXIT_USAGE;
	}
	return error ? say_trouble(settings, "standard output", error) : EXIT_FINE;
}

int run_explain(struct settings *settings)
{
	struct kk_options options = { .lang = settings->lang, .today = settings->today };
	struct output output;
	kk_set *set;
	int status = EXIT_FINE, error = kk_set_new(&set, &options);

	if (error)
		return say_trouble(settings, "", error);
	(void)output_open(&output, NULL);
	if (settings->value[OPTION_LIST] || settings->operand_count == 0) {
		error = kk_write_rules(set, output_write, &output);
		status = error ? say_trouble(settings, "standard output", error) : EXIT_FINE;
	}
	for (int i = 0; status == EXIT_FINE && i < settings->operand_count; i++) {
		if (i)
			error = output_write(&output, "\n", 1);
		status = error ? say_trouble(settings, "standard output", error) : explain_one(settings, set, &output, settings->operands[i]);
	}
	kk_set_free(set);
	return status;
}
