/* SPDX-License-Identifier: MPL-2.0 */
/* kk fmt: documents in canonical form, in place. */
#include <errno.h>
#include <string.h>

#include "cmd.h"

static int internal_fault(const struct settings *settings, const char *path)
{
	say(settings->lang,
	    "{0}: er ikke skrevet: resultatet ville sige noget andet end filen, og det er en fejl i kk",
	    "{0}: is not written: the result would say something else than the file, which is a fault in kk",
	    path, NULL);
	return EXIT_TROUBLE;
}

static int say_changed(const struct settings *settings, const char *path)
{
	say(settings->lang, "{0}: blev ændret, mens dokumenterne blev læst, og er ikke skrevet om",
	    "{0}: changed while the documents were read, and is not rewritten", path, NULL);
	return EXIT_TROUBLE;
}

/* What came from standard input goes to standard output. */
static bool is_input(const struct settings *settings, const char *path)
{
	const char *name = settings->value[OPTION_STDIN_FILENAME];

	return settings->reads_input && strcmp(path, name && *name ? name : "<stdin>") == 0;
}

static int write_whole(struct settings *settings, kk_set *set, size_t index)
{
	const char *path = kk_set_path(set, index);
	bool input = is_input(settings, path);
	struct output output;
	int error = output_open(&output, input ? NULL : path);

	if (!error)
		error = output_close(&output, kk_write_formatted(set, index, output_write, &output));
	if (error)
		return say_trouble(settings, input ? "standard output" : path, error);
	if (settings->value[OPTION_VERBOSE] && !input)
		say(settings->lang, "{0}: skrevet om", "{0}: rewritten", path, NULL);
	return EXIT_FINE;
}

static int write_name(const char *path)
{
	struct output output;
	int error = output_open(&output, NULL);

	if (!error)
		error = output_write(&output, path, strlen(path));
	return error ? error : output_write(&output, "\n", 1);
}

/* --check and --diff write nothing to the files. */
static int show(struct settings *settings, kk_set *set, size_t index)
{
	struct output output;
	int error = output_open(&output, NULL);

	if (!error && settings->value[OPTION_DIFF])
		error = kk_write_format_diff(set, index, output_write, &output);
	else if (!error)
		error = write_name(kk_set_path(set, index));
	if (error)
		return say_trouble(settings, "standard output", error);
	return settings->value[OPTION_CHECK] ? EXIT_FINDINGS : EXIT_FINE;
}

static enum kk_keys keys_of(const struct settings *settings)
{
	const char *keys = settings->value[OPTION_KEYS];

	return !keys ? KK_KEYS_OWN : strcmp(keys, "en") == 0 ? KK_KEYS_EN : KK_KEYS_DA;
}

/* A broken document has been reported, and is left alone. */
static int format(struct settings *settings, kk_set *set, size_t index)
{
	const char *path = kk_set_path(set, index);
	int changed, error = kk_set_format(set, index, keys_of(settings), &changed);

	if (error == -EBADMSG)
		return EXIT_FINDINGS;
	if (error == -EPROTO)
		return internal_fault(settings, path);
	if (error == -EAGAIN)
		return say_changed(settings, path);
	if (error)
		return say_trouble(settings, path, error);
	if (settings->value[OPTION_CHECK] || settings->value[OPTION_DIFF])
		return changed ? show(settings, set, index) : EXIT_FINE;
	return changed || is_input(settings, path) ? write_whole(settings, set, index) : EXIT_FINE;
}

int run_fmt(struct settings *settings)
{
	kk_set *set;
	int status = documents_open(settings, &set);

	if (status)
		return status;
	status = documents_broken(settings, set);
	for (size_t i = 0; i < kk_set_files(set); i++) {
		int its = format(settings, set, i);

		if (its > status)
			status = its;
	}
	kk_set_free(set);
	return status;
}
