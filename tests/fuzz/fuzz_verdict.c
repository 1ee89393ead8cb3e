/* SPDX-License-Identifier: MPL-2.0 */
/* Bytes to verdict: whatever a file holds, each format of findings can be written, what people and logs read is plain
 * text, and a refusal says where. */
#include <string.h>

#include <jansson.h>

#include "fuzz.h"

static const enum kk_format formats[] = {
	KK_TEXT, KK_CONCISE, KK_GCC, KK_JSON, KK_NDJSON, KK_SARIF, KK_GITHUB, KK_GITLAB, KK_JUNIT, KK_TAP,
	KK_GITHUB_SUMMARY
};

static void check_json(const struct fuzz_bytes *bytes)
{
	json_error_t error;
	json_t *json = json_loadb(bytes->at, bytes->size, JSON_REJECT_DUPLICATES, &error);

	MUST(json);
	json_decref(json);
}

static void check_lines(const struct fuzz_bytes *bytes)
{
	for (char *at = bytes->at, *end; at && *at; at = end ? end + 1 : NULL) {
		json_error_t error;
		json_t *json;

		end = strchr(at, '\n');
		MUST(end);
		json = json_loadb(at, (size_t)(end - at), JSON_REJECT_DUPLICATES, &error);
		MUST(json);
		json_decref(json);
	}
}

static void check_format(kk_set *set, enum kk_format format)
{
	const struct kk_style style = { .verbose = 1, .width = 72 };
	struct fuzz_bytes bytes = { NULL, 0, 0 };

	MUST(kk_write_findings(set, format, &style, fuzz_write, &bytes) == 0);
	if (bytes.at) {
		MUST(fuzz_is_plain(&bytes));
		if (format == KK_JSON || format == KK_SARIF || format == KK_GITLAB)
			check_json(&bytes);
		if (format == KK_NDJSON)
			check_lines(&bytes);
	}
	fuzz_free(&bytes);
}

/* What libyaml says of its grammar helps nobody: each of its problems has words of our own. */
static bool is_of_libyaml(const char *message)
{
	static const char *const starts[] = { "filen kan ikke læses som YAML:", "the file cannot be read as YAML:" };

	return strncmp(message, starts[0], strlen(starts[0])) == 0 || strncmp(message, starts[1], strlen(starts[1])) == 0;
}

static void check_findings(kk_set *set)
{
	struct kk_finding finding;

	for (size_t i = 0; kk_set_finding(set, i, &finding) == 0; i++)
		MUST(finding.line > 0 && finding.column > 0 && *finding.message && *finding.path &&
		     !is_of_libyaml(finding.message));
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	kk_set *set = fuzz_set(size % 2 ? KK_LANG_DA : KK_LANG_EN);

	(void)fuzz_folder();
	MUST(kk_set_add_bytes(set, "x.yaml", (const char *)bytes, size) == 0);
	MUST(kk_set_check(set) == 0);
	check_findings(set);
	if (!fuzz_thorough)
		check_format(set, formats[fuzz_choice(bytes, size, COUNT(formats))]);
	for (size_t i = 0; fuzz_thorough && i < COUNT(formats); i++)
		check_format(set, formats[i]);
	kk_set_free(set);
	return 0;
}
