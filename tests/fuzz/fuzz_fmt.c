/* SPDX-License-Identifier: MPL-2.0 */
/* kk fmt: what it writes is in its own form already, reads as the same document, and has no other findings. */
#include <errno.h>

#include "fuzz.h"

static kk_set *set_of(const void *bytes, size_t size)
{
	kk_set *set = fuzz_set(KK_LANG_DA);

	MUST(kk_set_add_bytes(set, "x.yaml", bytes, size) == 0);
	return set;
}

static void check_again(kk_set *before, const struct fuzz_bytes *written, enum kk_keys keys)
{
	kk_set *after = set_of(written->at, written->size);
	int changed = 1;

	MUST(kk_set_format(after, 0, keys, &changed) == 0);
	MUST(!changed);
	MUST(kk_set_check(before) == 0 && kk_set_check(after) == 0);
	for (enum kk_severity severity = KK_NOTE; severity <= KK_ERROR; severity++)
		MUST(kk_set_count(before, severity) == kk_set_count(after, severity));
	kk_set_free(after);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	(void)fuzz_folder();
	for (enum kk_keys keys = KK_KEYS_OWN; keys <= KK_KEYS_EN; keys++) {
		kk_set *set = set_of(bytes, size);
		struct fuzz_bytes written = { NULL, 0, 0 }, diff = { NULL, 0, 0 };
		int changed, error = kk_set_format(set, 0, keys, &changed);

		MUST(error == 0 || error == -EBADMSG); /* -EPROTO would be a fault of its own */
		if (!error) {
			MUST(kk_write_formatted(set, 0, fuzz_write, &written) == 0);
			MUST(kk_write_format_diff(set, 0, fuzz_write, &diff) == 0);
			MUST(!changed == !diff.size);
			check_again(set, &written, keys);
		}
		fuzz_free(&written);
		fuzz_free(&diff);
		kk_set_free(set);
	}
	return 0;
}
