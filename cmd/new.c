/* SPDX-License-Identifier: MPL-2.0 */
/* kk new: a document to fill in, which never takes the place of one that is there. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "cmd.h"

static int wrong(const struct settings *settings, const char *danish, const char *english, const char *what)
{
	say(settings->lang, danish, english, what, NULL);
	return EXIT_USAGE;
}

static int explain(struct settings *settings, kk_set *set, int error)
{
	const char *file = settings->value[OPTION_REGISTER], *type = settings->operands[0];

	switch (error) {
	case -ENOTSUP:
		return wrong(settings, "typen »{0}« kendes ikke; skriv kontrakt, opfølgning, kommune eller ansøgning",
			     "unknown type “{0}”; write contract, follow-up, municipality or application", type);
	case -EINVAL:
		return wrong(
			settings,
			"et dokument, der er givet med --from eller --register, har intet at give videre til »{0}«",
			"a document given with --from or --register has nothing to carry over to “{0}”", type);
	case -EBADMSG:
		if (kk_set_check(set) == 0)
			(void)documents_broken(settings, set);
		say(settings->lang, "et dokument at bygge på kan ikke bruges, før fejlene i det er rettet",
		    "a document to build on cannot be used until its errors are mended", NULL, NULL);
		return EXIT_TROUBLE;
	default:
		return say_trouble(settings, file ? file : "standard output", error);
	}
}

static enum kk_keys keys_of(const struct settings *settings)
{
	const char *keys = settings->value[OPTION_KEYS];

	return !keys ? KK_KEYS_OWN : strcmp(keys, "en") == 0 ? KK_KEYS_EN : KK_KEYS_DA;
}

static int write_new(struct settings *settings, kk_set *set, const char **given)
{
	const char *path = settings->value[OPTION_OUTPUT];
	struct kk_skeleton skeleton = { .type = settings->operands[0], .keys = keys_of(settings),
					.path = path && strcmp(path, "-") != 0 ? path : NULL,
					.register_path = settings->value[OPTION_REGISTER], .given = given };
	struct output output;
	size_t wrong_one = 0;
	int error, made = 0;

	while (given[skeleton.given_count])
		skeleton.given_count++;
	error = output_create(&output, path);
	if (!error) {
		made = kk_write_skeleton(set, &skeleton, output_write, &output, &wrong_one);
		error = output_close(&output, made);
	}
	if (made && !output.error)
		return made == -EDOM ? options_refuse_set(settings, given[wrong_one]) : explain(settings, set, made);
	if (error == -EEXIST)
		return wrong(settings, "{0}: findes allerede; kk new skriver aldrig oven i en fil",
			     "{0}: exists already; kk new never writes over a file", path);
	return error ? say_trouble(settings, path ? path : "standard output", error) : EXIT_FINE;
}

int run_new(struct settings *settings)
{
	const char **given;
	kk_set *set;
	int status;

	if (settings->operand_count != 1)
		return wrong(settings, "kk new skal have én type: kontrakt, opfølgning, kommune eller ansøgning",
			     "kk new needs one type: contract, follow-up, municipality or application", "");
	status = documents_set(settings, ".", &set);
	if (status)
		return status;
	given = options_values(settings, OPTION_SET);
	if (given) {
		status = options_add_from(settings, set);
		if (!status)
			status = write_new(settings, set, given);
	} else {
		status = say_trouble(settings, "", -ENOMEM);
	}
	free(given);
	kk_set_free(set);
	return status;
}
