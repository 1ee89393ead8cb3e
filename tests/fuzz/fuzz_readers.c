/* SPDX-License-Identifier: MPL-2.0 */
/* What the quick reader takes it reads as libyaml does, node for node; all else it leaves to libyaml, as it was. The
 * first byte says whether the others are a text, or choices of which one is made (yamlish.c). */
#include <stdio.h>

#include "readers.h"
#include "yamlish.h"

static void try_text(const void *bytes, size_t size)
{
	const char *difference;
	bool same = readers_compare(bytes, size, &difference) != READING_DIFFERS;

	if (!same)
		(void)fprintf(stderr, "%s\n%.*s\n", difference, (int)size, (const char *)bytes);
	MUST(same);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct fuzz_bytes text;

	if (!size)
		return 0;
	if (bytes[0] % 2) {
		yamlish_write(&text, bytes + 1, size - 1);
		try_text(text.at, text.size);
		fuzz_free(&text);
	} else {
		try_text(bytes + 1, size - 1);
	}
	return 0;
}
