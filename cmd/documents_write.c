/* SPDX-License-Identifier: MPL-2.0 */
/* All documents of the operands into one output: what progress, deadlines and export have in common, and what report
 * and agenda have. */
#include <errno.h>
#include <stdlib.h>

#include "cmd.h"

/* What is read again is not what was checked, or cannot be read any more; or the output cannot be written. */
static int say_failure(const struct settings *settings, const char *unread, int error)
{
	const char *path = settings->value[OPTION_OUTPUT];

	if (unread)
		return say_trouble(settings, unread, error);
	if (error != -EAGAIN)
		return say_trouble(settings, path ? path : "standard output", error);
	if (path)
		say(settings->lang, "dokumenter blev ændret, mens de blev læst; intet er skrevet",
		    "documents changed while they were read; nothing was written", NULL, NULL);
	else
		say(settings->lang, "dokumenter blev ændret, mens de blev læst; det skrevne er ikke helt",
		    "documents changed while they were read; what was written is not whole", NULL, NULL);
	return EXIT_TROUBLE;
}

int documents_write(struct settings *settings, enum kk_format format, documents_fn *write, explain_fn *explain)
{
	const char *trouble;
	struct output output;
	kk_set *set;
	int status = documents_open(settings, &set), error;

	if (status)
		return status;
	status = documents_broken(settings, set);
	trouble = kk_set_trouble(set);
	error = output_open(&output, settings->value[OPTION_OUTPUT]);
	if (!error)
		error = output_close(&output, write(settings, set, format, &output));
	if (error && !explain(settings, error, &status))
		status = say_failure(settings, kk_set_trouble(set) != trouble ? kk_set_trouble(set) : NULL, error);
	kk_set_free(set);
	return status;
}

bool documents_no_more(const struct settings *settings, int error, int *status)
{
	(void)settings;
	(void)error;
	(void)status;
	return false;
}

int documents_make(struct settings *settings, enum kk_format format, const struct making *making)
{
	struct made made = { 0 };
	kk_set *set;
	int status = documents_open(settings, &set), error;

	if (status)
		return status;
	status = documents_broken(settings, set);
	error = status ? 0 : making->write(settings, set, format, &made);
	if (error)
		status = making->explain(settings, set, error);
	else if (!status)
		status = made_output(settings, set, format, making->careful, &made);
	free(made.bytes);
	kk_set_free(set);
	return status;
}
