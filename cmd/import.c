/* SPDX-License-Identifier: MPL-2.0 */
/* kk import: the table of minutes or a spreadsheet as a contract, or its measurements as CSV. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "cmd.h"

static bool read_item(const struct settings *settings, unsigned *item)
{
	const char *text = settings->value[OPTION_ITEM];

	*item = 0;
	if (!text)
		return true;
	for (; *text >= '0' && *text <= '9' && *item < 10000; text++)
		*item = *item * 10 + (unsigned)(*text - '0');
	return !*text && *item > 0;
}

static const char *shown_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return strcmp(path, "-") == 0 ? "<stdin>" : slash ? slash + 1 : path;
}

static int convert(struct settings *settings, kk_set *set, struct kk_import *import, const char *bytes, size_t size,
		   struct output *output)
{
	if (settings->value[OPTION_MEASUREMENTS])
		return kk_write_measurements(set, import->name, bytes, size, output_write, output, output_errors, NULL);
	return kk_write_import(set, import, bytes, size, output_write, output, output_errors, NULL);
}

static int say_result(const struct settings *settings, const struct kk_import *import, const char *path, int result)
{
	switch (result) {
	case -EBADMSG:
		say(settings->lang,
		    "{0}: der er ingen tabel med en kolonne »Mål« og mindst én til, fx »Tema« eller »Frist«, og "
		    "ingen liste under »Mål«",
		    "{0}: there is no table with a column “Goal” and at least one more, e.g. “Theme” or “Deadline”, "
		    "and no list under “Goals”",
		    path, NULL);
		return EXIT_FINDINGS;
	case -EILSEQ:
		return EXIT_FINDINGS;
	case -EDOM:
		return options_refuse_set(settings, import->given[import->wrong]);
	case -ENOENT:
		return say_wrong_use(settings, "{0}: der er intet punkt med det nummer",
				 "{0}: there is no item with that number", path);
	case -EFBIG:
		say(settings->lang, "{0}: filen er større end --max-size", "{0}: the file is larger than --max-size",
		    path, NULL);
		return EXIT_FINDINGS;
	case -ELIBACC:
		return say_trouble(settings, "libcsv", result);
	default:
		return result < 0 ? say_trouble(settings, path, result) : result ? EXIT_FINDINGS : EXIT_FINE;
	}
}

/* A cell that could not be read makes no measurements; what is missing in a contract is filled in by hand. */
static int write_out(struct settings *settings, kk_set *set, struct kk_import *import, const char *bytes, size_t size)
{
	const char *path = settings->value[OPTION_OUTPUT], *from = settings->operands[0];
	struct output output;
	bool nothing = false;
	int error = output_create(&output, path), result = 0;

	if (!error) {
		result = convert(settings, set, import, bytes, size, &output);
		nothing = result > 0 && settings->value[OPTION_MEASUREMENTS];
		error = output_close(&output, nothing ? -ECANCELED : result < 0 ? result : 0);
	}
	if (error == -EEXIST) {
		say(settings->lang, "{0} findes i forvejen og bliver ikke overskrevet",
		    "{0} exists already and is not overwritten", path, NULL);
		return EXIT_TROUBLE;
	}
	if (nothing)
		say(settings->lang, "{0}: intet er skrevet", "{0}: nothing is written", from, NULL);
	else if (error && (result >= 0 || output.error))
		return say_trouble(settings, path ? path : "standard output", error);
	return say_result(settings, import, from, result);
}

static int import_file(struct settings *settings, struct kk_import *import)
{
	const char *path = settings->operands[0];
	char *bytes;
	kk_set *set;
	size_t limit = settings->max_size ? settings->max_size : LARGEST_FILE, size;
	int error = input_read(path, limit, &bytes, &size), status;

	if (error)
		return error == -EFBIG ? say_result(settings, import, path, error) : say_trouble(settings, path, error);
	if (!size) {
		say(settings->lang, "{0}: filen er tom", "{0}: the file is empty", path, NULL);
		free(bytes);
		return EXIT_FINDINGS;
	}
	status = documents_set(settings, strcmp(path, "-") == 0 ? "." : path, &set);
	if (!status) {
		status = options_add_from(settings, set);
		if (!status)
			status = write_out(settings, set, import, bytes, size);
		kk_set_free(set);
	}
	free(bytes);
	return status;
}

int run_import(struct settings *settings)
{
	struct kk_import import = {
		.municipality = settings->value[OPTION_KOMMUNE], .committee = settings->value[OPTION_UDVALG],
		.period = settings->value[OPTION_PERIODE], .case_number = settings->value[OPTION_SAGSNR],
		.area = settings->value[OPTION_OMRAADE], .quiet = settings->value[OPTION_QUIET] != NULL,
	};
	const char **given;
	int status;

	if (settings->operand_count != 1)
		return say_wrong_use(settings, "kk import skal have én fil; - er standard input",
				 "kk import needs one file; - is standard input", NULL);
	if (!read_item(settings, &import.item))
		return say_wrong_use(settings, "--item skal være et punkts nummer, ikke »{0}«",
				 "--item must be the number of an item, not “{0}”", settings->value[OPTION_ITEM]);
	import.name = shown_name(settings->operands[0]);
	given = options_values(settings, OPTION_SET);
	if (!given)
		return say_trouble(settings, "", -ENOMEM);
	for (import.given = given; given[import.given_count];)
		import.given_count++;
	status = import_file(settings, &import);
	free(given);
	return status;
}
