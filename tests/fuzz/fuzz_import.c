/* SPDX-License-Identifier: MPL-2.0 */
/* Import: whatever table comes in, what goes out is a document that YAML reads, with no key or value made of its text. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "fuzz.h"

static const char *const names[] = { "a.csv", "a.tsv", "a.html", "a.md", "a.txt" };

/* A line of the table's own may look like a key. */
static bool is_the_tables(const struct kk_finding *finding)
{
	return strcmp(finding->rule, "KK022") == 0 && !strstr(finding->message, "går tabt");
}

/* Findings of the bytes, of YAML and of the keys may not come from us. */
static void check_document(const struct fuzz_bytes *bytes)
{
	static const char *const never[] = { "KK001", "KK002", "KK003", "KK005", "KK006", "KK008", "KK022", "KK023" };
	struct kk_finding finding;
	kk_set *set = fuzz_set(KK_LANG_DA);

	MUST(kk_set_add_bytes(set, "a.yaml", bytes->at, bytes->size) == 0 && kk_set_check(set) == 0);
	for (size_t i = 0; kk_set_finding(set, i, &finding) == 0; i++)
		for (size_t n = 0; n < COUNT(never); n++)
			if (strcmp(finding.rule, never[n]) == 0 && !is_the_tables(&finding)) {
				(void)fprintf(stderr, "%s%s %zu: %s\n", bytes->at, finding.rule, finding.line, finding.message);
				fuzz_broken("what is imported is read", __FILE__, __LINE__);
			}
	kk_set_free(set);
}

static bool is_known(int result)
{
	return result == 0 || result == 1 || result == -EBADMSG || result == -ENOENT || result == -EFBIG ||
	       result == -EILSEQ;
}

static void try_contract(struct kk_import *import, const uint8_t *bytes, size_t size)
{
	struct fuzz_bytes written = { NULL, 0, 0 }, said = { NULL, 0, 0 };
	kk_set *set = fuzz_set(KK_LANG_DA);
	int result = kk_write_import(set, import, (const char *)bytes, size, fuzz_write, &written, fuzz_write, &said);

	MUST(is_known(result));
	MUST(!said.at || fuzz_is_plain(&said));
	if (written.at)
		check_document(&written);
	fuzz_free(&written);
	fuzz_free(&said);
	kk_set_free(set);
}

static void try_measurements(const char *name, const uint8_t *bytes, size_t size)
{
	struct fuzz_bytes written = { NULL, 0, 0 }, said = { NULL, 0, 0 };
	kk_set *set = fuzz_set(KK_LANG_DA);
	int result = kk_write_measurements(set, name, (const char *)bytes, size, fuzz_write, &written, fuzz_write, &said);

	MUST(is_known(result));
	MUST(!said.at || fuzz_is_plain(&said));
	fuzz_free(&written);
	fuzz_free(&said);
	kk_set_free(set);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct kk_import import = { .municipality = "A Kommune", .period = "2012", .area = "A" };
	size_t choice, unasked;

	(void)fuzz_folder();
	if (!size)
		return 0;
	import.name = names[bytes[0] % COUNT(names)];
	unasked = bytes[0] / COUNT(names); /* what the file itself has to say, or leaves open */
	import.municipality = unasked & 1 ? NULL : import.municipality;
	import.period = unasked & 2 ? NULL : import.period;
	import.area = unasked & 4 ? NULL : import.area;
	import.item = unasked & 8 ? 2 : 0;
	choice = fuzz_choice(bytes, size, 2);
	if (fuzz_thorough || choice == 0)
		try_contract(&import, bytes + 1, size - 1);
	if (fuzz_thorough || choice == 1)
		try_measurements(import.name, bytes + 1, size - 1);
	return 0;
}
