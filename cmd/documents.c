/* SPDX-License-Identifier: MPL-2.0 */
/* The operands as a set of documents, checked; and what is wrong with those that cannot be used. */
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "cmd.h"

static int add(struct settings *settings, kk_set *set, const char *path)
{
	const char *name = settings->value[OPTION_STDIN_FILENAME];

	if (strcmp(path, "-") == 0)
		return kk_set_add_stdin(set, name && *name ? name : "<stdin>");
	return kk_set_add(set, path);
}

static int add_all(struct settings *settings, kk_set *set)
{
	int error = 0;

	if (settings->operand_count == 0)
		error = add(settings, set, ".");
	for (int i = 0; !error && i < settings->operand_count; i++)
		error = add(settings, set, settings->operands[i]);
	return error;
}

static int no_documents(struct settings *settings, kk_set *set)
{
	say(settings->lang, "ingen dokumenter: der er ingen .yaml-filer med en af formatets typer",
	    "no documents: there are no .yaml files with one of the format's types", NULL, NULL);
	kk_set_free(set);
	return EXIT_USAGE;
}

static void say_passed_over(struct settings *settings, kk_set *set)
{
	for (size_t i = 0; settings->value[OPTION_VERBOSE] && i < kk_set_passed_over(set); i++)
		say(settings->lang, "{0}: ikke et dokument i dette format", "{0}: not a document of this format",
		    kk_set_passed_over_at(set, i), NULL);
}

int documents_open(struct settings *settings, kk_set **set)
{
	struct kk_options options = { .lang = settings->lang, .today = settings->today, .max_size = settings->max_size, .fail_on = settings->fail_on };
	int error = kk_set_new(set, &options), status;

	if (error == -EINVAL) {
		say(settings->lang, "dagen {0} findes ikke", "the day {0} does not exist", settings->today, NULL);
		return EXIT_USAGE;
	}
	if (!error)
		error = add_all(settings, *set);
	if (!error && kk_set_files(*set) == 0)
		return no_documents(settings, *set);
	if (!error)
		error = kk_set_check(*set);
	if (!error) {
		say_passed_over(settings, *set);
		return EXIT_FINE;
	}
	status = say_trouble(settings, *set && error != -ENOMEM ? kk_set_trouble(*set) : "", error);
	kk_set_free(*set);
	return status;
}

int documents_broken(struct settings *settings, kk_set *set)
{
	struct kk_style style = { .color = settings->color_errors, .width = settings->width };
	size_t count;
	int error = kk_write_broken(set, &style, output_errors, NULL, &count);

	if (error)
		return say_trouble(settings, "standard error", error);
	return count ? EXIT_FINDINGS : EXIT_FINE;
}
