/* SPDX-License-Identifier: MPL-2.0 */
/* kk site: a whole work tree as a static site. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tree.h"

static void tell(const struct settings *settings, size_t written, size_t removed)
{
	char counts[2][24];

	if (!settings->value[OPTION_VERBOSE])
		return;
	(void)snprintf(counts[0], sizeof(counts[0]), "%zu", written);
	(void)snprintf(counts[1], sizeof(counts[1]), "%zu", removed);
	say(settings->lang, written == 1 ? "{0} fil er skrevet, og {1} er fjernet"
		: "{0} filer er skrevet, og {1} er fjernet",
	    written == 1 ? "{0} file was written, and {1} removed" : "{0} files were written, and {1} removed",
	    counts[0], counts[1]);
}

/* What is read again is not what was checked, or cannot be read any more. */
static int say_unread(const struct settings *settings, const kk_set *set, int error)
{
	if (error != -EAGAIN)
		return say_trouble(settings, kk_set_trouble(set), error);
	say(settings->lang, "dokumenter blev ændret, mens de blev læst; intet er skrevet",
	    "documents changed while they were read; nothing was written", NULL, NULL);
	return EXIT_TROUBLE;
}

static int say_failure(const struct settings *settings, const struct tree *tree, int error)
{
	const char *folder = settings->value[OPTION_OUTPUT];
	size_t size = strlen(folder) + (tree->trouble ? strlen(tree->trouble) : 0) + 2;
	char *path = malloc(size);
	int status = EXIT_TROUBLE;

	if (path && tree->trouble)
		(void)snprintf(path, size, "%s/%s", folder, tree->trouble);
	if (error == -EBUSY)
		say(settings->lang, "et andet kk er ved at skrive i {0}", "another kk is writing in {0}", folder, NULL);
	else if (error == -EEXIST && path && tree->trouble)
		say(settings->lang, "{0} er der i forvejen og er ikke skrevet af kk",
		    "{0} is there already and was not written by kk", path, NULL);
	else
		status = say_trouble(settings, path && tree->trouble ? path : folder, error);
	free(path);
	return status;
}

static int write_site(struct settings *settings, kk_set *set)
{
	const char *base = settings->value[OPTION_BASE_URL];
	struct tree tree;
	size_t written, removed;
	bool unread;
	int status = EXIT_FINE, error = tree_open(&tree, settings->value[OPTION_OUTPUT]);

	settings->waiting.towns = true;
	if (!error)
		error = kk_write_site(set, base, tree_file, &tree);
	waiting_end(settings);
	unread = error == -EAGAIN || *kk_set_trouble(set);
	written = tree.staged.count;
	/* The library has not written anything when it does not know the address. */
	if (error == -EINVAL && base && !tree.files.count) {
		(void)tree_close(&tree, error);
		return say_wrong_use(settings, "»{0}« er ikke en adresse som https://eksempel.dk/",
				 "“{0}” is not an address like https://example.org/", base);
	}
	error = tree_close(&tree, error);
	removed = tree.removed;
	if (error && unread)
		status = say_unread(settings, set, error);
	else if (error)
		status = say_failure(settings, &tree, error);
	else
		tell(settings, written, removed);
	free(tree.trouble);
	return status;
}

int run_site(struct settings *settings)
{
	kk_set *set;
	int status;

	if (!settings->value[OPTION_OUTPUT])
		return say_wrong_use(settings, "kk site skal have en mappe at skrive i: -o MAPPE",
				 "kk site needs a folder to write in: -o FOLDER", NULL);
	status = documents_open(settings, &set);
	if (status)
		return status;
	status = documents_broken(settings, set);
	if (!status)
		status = write_site(settings, set);
	kk_set_free(set);
	return status;
}
