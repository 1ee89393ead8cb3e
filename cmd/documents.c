/* SPDX-License-Identifier: MPL-2.0 */
/* The operands as a set of documents, with the settings that options and .kk.yaml give, checked. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cmd.h"

static bool is_input(const char *path)
{
	return strcmp(path, "-") == 0;
}

static int add(struct settings *settings, kk_set *set, const char *path)
{
	const char *name = settings->value[OPTION_STDIN_FILENAME];
	int error;

	if (is_input(path))
		return kk_set_add_stdin(set, name && *name ? name : "<stdin>");
	error = kk_set_add(set, path);
	waiting_end(settings);
	return error;
}

static int add_listed(struct settings *settings, kk_set *set)
{
	const char *path;
	int error = 0;

	for (size_t at = 0; !error && (path = listed_next(settings, &at));)
		error = add(settings, set, path);
	if (error)
		(void)say_trouble(settings, kk_set_trouble(set), error);
	return error;
}

/* A file that is not there does not hide what is wrong in the others; the exit status tells of it. */
static bool may_go_on(const struct settings *settings, int error)
{
	return !error || (error != -ENOMEM && settings->command->run == run_validate);
}

static int add_all(struct settings *settings, kk_set *set)
{
	const char *list = settings->value[OPTION_FILES_FROM];
	int error = 0;

	if (list && add_listed(settings, set) != 0)
		return -1;
	if (!list && settings->operand_count == 0)
		error = add(settings, set, ".");
	if (error)
		(void)say_trouble(settings, error == -ENOMEM ? "" : kk_set_trouble(set), error);
	for (int i = 0; may_go_on(settings, error) && i < settings->operand_count; i++) {
		error = add(settings, set, settings->operands[i]);
		if (error)
			settings->troubled =
				say_trouble(settings, error == -ENOMEM ? "" : kk_set_trouble(set), error) != 0;
	}
	return may_go_on(settings, error) ? 0 : -1;
}

static int say_configuration(struct settings *settings, kk_set *set, int error)
{
	const char *file = settings->value[OPTION_CONFIG];
	int status;

	if (error == -EBADMSG) {
		say(settings->lang, "{0}", "{0}", kk_set_problem(set), NULL);
		return EXIT_USAGE;
	}
	status = say_trouble(settings, file ? file : ".kk.yaml", error);
	return error == -ENOENT ? EXIT_USAGE : status;
}

static int configure(struct settings *settings, const char *near, kk_set *set)
{
	int error;

	if (settings->value[OPTION_ISOLATED])
		return EXIT_FINE;
	error = kk_set_configure(set, settings->value[OPTION_CONFIG], near, !settings->value[OPTION_LANG]);
	return error ? say_configuration(settings, set, error) : EXIT_FINE;
}

static int apply_policies(struct settings *settings, kk_set *set)
{
	for (int i = 0; i < settings->given_count; i++) {
		const struct given *given = &settings->given[i];
		int error = 0;

		if (given->id == OPTION_SELECT)
			error = kk_set_policy(set, KK_SELECT, given->value);
		else if (given->id == OPTION_IGNORE)
			error = kk_set_policy(set, KK_IGNORE, given->value);
		else if (given->id == OPTION_SEVERITY)
			error = kk_set_policy(set, KK_SEVERITY, given->value);
		else if (given->id == OPTION_EXCLUDE)
			error = kk_set_exclude(set, given->value);
		if (error == -EINVAL) {
			say(settings->lang, "--{0} kan ikke være »{1}«; se kk explain --list",
			    "--{0} cannot be “{1}”; see kk explain --list", option_rows[given->id].name, given->value);
			return EXIT_USAGE;
		}
		if (error)
			return say_trouble(settings, "", error);
	}
	return EXIT_FINE;
}

int documents_none(const struct settings *settings)
{
	say(settings->lang, "ingen dokumenter: der er ingen .yaml-filer med en af formatets typer",
	    "no documents: there are no .yaml files with one of the format's types", NULL, NULL);
	return EXIT_USAGE;
}

static void say_passed_over(struct settings *settings, kk_set *set)
{
	for (size_t i = 0; settings->value[OPTION_VERBOSE] && i < kk_set_passed_over(set); i++)
		say(settings->lang, "{0}: ikke et dokument i dette format", "{0}: not a document of this format",
		    kk_set_passed_over_at(set, i), NULL);
}

static bool reads_input(const struct settings *settings)
{
	const char *path;
	bool reads = false;

	for (int i = 0; i < settings->operand_count; i++)
		reads |= is_input(settings->operands[i]);
	for (size_t at = 0; !reads && (path = listed_next(settings, &at));)
		reads = is_input(path);
	return reads;
}

/* What need not keep the documents that it has read. */
static enum kk_lean lean_as(const struct settings *settings)
{
	static const struct {
		int (*run)(struct settings *settings);
		enum kk_lean lean;
	} kinds[] = {
		{ run_validate, KK_LEAN_FINDINGS },  { run_site, KK_LEAN_SITE },
		{ run_export, KK_LEAN_EXPORT },      { run_progress, KK_LEAN_PROGRESS },
		{ run_deadlines, KK_LEAN_DEADLINES }, { run_fmt, KK_LEAN_FORMAT },
	};

	if (settings->reads_input)
		return KK_LEAN_NOT;
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (settings->command->run == kinds[i].run)
			return kinds[i].lean;
	return KK_LEAN_NOT;
}

/* A name for what nobody reads would let the folder be read instead, unnoticed. */
static bool names_input(struct settings *settings)
{
	if (!settings->value[OPTION_STDIN_FILENAME] || settings->value[OPTION_FILES_FROM] || settings->reads_input)
		return true;
	say(settings->lang, "--stdin-filename er navnet på det, der læses fra standard input: skriv også -",
	    "--stdin-filename names what is read from standard input: write - too", NULL, NULL);
	return false;
}

static int make(struct settings *settings, kk_set **set)
{
	struct kk_options options = { .lang = settings->lang,
				      .today = settings->today,
				      .max_size = settings->max_size,
				      .fail_on = settings->fail_on,
				      .formats = validate_formats(settings),
				      .progress = waiting_tell,
				      .progress_context = settings };
	int error;

	settings->reads_input = reads_input(settings);
	options.lean = lean_as(settings);
	if (!names_input(settings) || !options_ask_machine(settings))
		return EXIT_USAGE;
	options.jobs = settings->jobs;
	error = kk_set_new(set, &options);
	waiting_begin(settings);
	if (error == -EINVAL) {
		say(settings->lang, "dagen {0} findes ikke", "the day {0} does not exist", settings->today, NULL);
		return EXIT_USAGE;
	}
	return error ? say_trouble(settings, "", error) : EXIT_FINE;
}

/* The operand whose settings count. */
static const char *first_operand(const struct settings *settings)
{
	return settings->operand_count && !is_input(settings->operands[0]) ? settings->operands[0] : ".";
}

static int fill(struct settings *settings, kk_set *set)
{
	int status = configure(settings, first_operand(settings), set), error;

	if (!status)
		status = apply_policies(settings, set);
	if (!status)
		status = read_baseline(settings, set);
	if (status)
		return status;
	if (add_all(settings, set) != 0)
		return EXIT_TROUBLE;
	/* A case is judged as it stands on the day of its meeting, so that the minutes say what the agenda said. */
	if (settings->command->run == run_agenda && !settings->value[OPTION_TODAY])
		(void)kk_set_meeting(set, 0, settings->value[OPTION_COMMITTEE]);
	error = kk_set_check(set);
	waiting_end(settings);
	if (error)
		return say_trouble(settings, error == -ENOMEM ? "" : kk_set_trouble(set), error);
	say_passed_over(settings, set);
	if (kk_set_files(set) == 0)
		return settings->troubled ? EXIT_TROUBLE : documents_none(settings);
	return EXIT_FINE;
}

int documents_set(struct settings *settings, const char *near, kk_set **set)
{
	int status = make(settings, set);

	if (status)
		return status;
	status = configure(settings, near, *set);
	if (status) {
		kk_set_free(*set);
		*set = NULL;
	}
	return status;
}

static int open_set(struct settings *settings, kk_set **set)
{
	int status = make(settings, set);

	if (status)
		return status;
	status = fill(settings, *set);
	if (status) {
		kk_set_free(*set);
		*set = NULL;
	}
	return status;
}

int documents_open(struct settings *settings, kk_set **set)
{
	int status = listed_read(settings);

	return status ? status : open_set(settings, set);
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
