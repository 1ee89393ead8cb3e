/* SPDX-License-Identifier: MPL-2.0 */
/* Import: whatever table comes in, what goes out is a document that YAML reads, with no key or value made of its text. */
#include <errno.h>
#include <string.h>

#include "fuzz.h"

static const char *const names[] = { "a.csv", "a.tsv", "a.html", "a.md", "a.txt" };

/* Findings of the bytes, of YAML and of the keys may not come from us. */
static void check_document(const struct fuzz_bytes *bytes)
{
	static const char *const never[] = { "KK001", "KK002", "KK003", "KK005", "KK006", "KK008", "KK022", "KK023" };
	struct kk_finding finding;
	kk_set *set = fuzz_set(KK_LANG_DA);

	MUST(kk_set_add_bytes(set, "a.yaml", bytes->at, bytes->size) == 0 && kk_set_check(set) == 0);
	for (size_t i = 0; kk_set_finding(set, i, &finding) == 0; i++)
		for (size_t n = 0; n < COUNT(never); n++)
			MUST(strcmp(finding.rule, never[n]) != 0);
	kk_set_free(set);
}

static bool is_known(int result)
{
	return result == 0 || result == 1 || result == -EBADMSG || result == -ENOENT || result == -EFBIG;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct fuzz_bytes written = { NULL, 0, 0 }, said = { NULL, 0, 0 };
	struct kk_import import = { .municipality = "A Kommune", .period = "2012", .area = "A" };
	kk_set *set;
	int result;

	if (!size)
		return 0;
	import.name = names[bytes[0] % COUNT(names)];
	set = fuzz_set(KK_LANG_DA);
	result = kk_write_import(set, &import, (const char *)bytes + 1, size - 1, fuzz_write, &written, fuzz_write,
				 &said);
	MUST(is_known(result));
	MUST(!said.at || fuzz_is_plain(&said));
	if (written.at)
		check_document(&written);
	fuzz_free(&written);
	fuzz_free(&said);
	result = kk_write_measurements(set, import.name, (const char *)bytes + 1, size - 1, fuzz_write, &written,
				       fuzz_write, &said);
	MUST(is_known(result));
	MUST(!said.at || fuzz_is_plain(&said));
	fuzz_free(&written);
	fuzz_free(&said);
	kk_set_free(set);
	return 0;
}
