/* SPDX-License-Identifier: MPL-2.0 */
/* kk explain: a rule, a clause or a word of the field in words, or the whole law as a table. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "cmd.h"

static int unknown(struct settings *settings, kk_set *set, const char *what)
{
	const char *near;

	if (kk_explanation_near(set, what, &near) == 0)
		say(settings->lang, "»{0}« kendes ikke; mente du »{1}«?", "“{0}” is not known; did you mean “{1}”?",
		    what, near);
	else
		say(settings->lang, "»{0}« er hverken en regel, en paragraf eller et ord; se kk explain --list",
		    "“{0}” is neither a rule, a clause nor a word; see kk explain --list", what, NULL);
	return EXIT_USAGE;
}

/* The operands as one: § 5, nr. 2 and "ny frist" are written without quotes too. NULL: no memory. */
static char *all_operands(const struct settings *settings)
{
	size_t size = 1, at = 0;
	char *all;

	for (int i = 0; i < settings->operand_count; i++)
		size += strlen(settings->operands[i]) + 1;
	all = malloc(size);
	if (!all)
		return NULL;
	for (int i = 0; i < settings->operand_count; i++) {
		size_t length = strlen(settings->operands[i]);

		if (i)
			all[at++] = ' ';
		memcpy(all + at, settings->operands[i], length);
		at += length;
	}
	all[at] = '\0';
	return all;
}

static int explain_each(struct settings *settings, kk_set *set, struct output *output)
{
	for (int i = 0; i < settings->operand_count; i++) {
		const char *what = settings->operands[i];
		int error = i ? output_write(output, "\n", 1) : 0;

		if (!error)
			error = kk_write_explanation(set, what, output_write, output);
		if (error == -ENOENT)
			return unknown(settings, set, what);
		if (error)
			return say_trouble(settings, "standard output", error);
	}
	return EXIT_FINE;
}

static int explain(struct settings *settings, kk_set *set, struct output *output)
{
	char *all;
	int error;

	if (settings->value[OPTION_LIST] || settings->operand_count == 0) {
		error = kk_write_rules(set, output_write, output);
		return error ? say_trouble(settings, "standard output", error) : EXIT_FINE;
	}
	all = all_operands(settings);
	error = all ? kk_write_explanation(set, all, output_write, output) : -ENOMEM;
	free(all);
	if (error == -ENOENT)
		return explain_each(settings, set, output);
	return error ? say_trouble(settings, "standard output", error) : EXIT_FINE;
}

int run_explain(struct settings *settings)
{
	struct output output;
	kk_set *set;
	int status = documents_set(settings, ".", &set);

	if (status)
		return status;
	(void)output_open(&output, NULL);
	status = explain(settings, set, &output);
	kk_set_free(set);
	return status;
}
