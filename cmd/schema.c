/* SPDX-License-Identifier: MPL-2.0 */
/* kk schema: the JSON Schema of one type of document, or of all. */
#include <errno.h>

#include "cmd.h"

int run_schema(struct settings *settings)
{
	const char *type = settings->operand_count ? settings->operands[0] : NULL;
	struct output output;
	kk_set *set;
	int status, error;

	if (settings->operand_count > 1) {
		say(settings->lang, "kk schema tager én type; se kk schema --help",
		    "kk schema takes one type; see kk schema --help", NULL, NULL);
		return EXIT_USAGE;
	}
	status = documents_set(settings, ".", &set);
	if (status)
		return status;
	(void)output_open(&output, NULL);
	error = kk_write_schema(set, type, output_write, &output);
	kk_set_free(set);
	if (error != -ENOENT)
		return error ? say_trouble(settings, "standard output", error) : EXIT_FINE;
	say(settings->lang, "typen »{0}« kendes ikke; skriv kontrakt, opfølgning, kommune eller ansøgning",
	    "unknown type “{0}”; write contract, follow-up, municipality or application", type, NULL);
	return EXIT_USAGE;
}
