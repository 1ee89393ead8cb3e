/* SPDX-License-Identifier: MPL-2.0 */
/* A fuzz target over files that are kept: each is given to it once. The empty input comes first. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"

static unsigned ran;

static void replay(const char *path)
{
	FILE *file = fopen(path, "rb");
	struct fuzz_bytes bytes = { NULL, 0, 0 };
	char part[4096];
	size_t got;
	uint8_t *exact;

	MUST(file);
	while ((got = fread(part, 1, sizeof(part), file)) > 0)
		(void)fuzz_write(&bytes, part, got);
	MUST(!ferror(file) && fclose(file) == 0);
	exact = malloc(bytes.size + !bytes.size); /* of exactly this size, so that a step past its end is seen */
	MUST(exact);
	if (bytes.size)
		memcpy(exact, bytes.at, bytes.size);
	(void)LLVMFuzzerTestOneInput(exact, bytes.size);
	free(exact);
	fuzz_free(&bytes);
	ran++;
}

int main(int argc, char **argv)
{
	fuzz_thorough = true;
	(void)LLVMFuzzerTestOneInput((const uint8_t *)"", 0);
	for (int i = 1; i < argc; i++)
		replay(argv[i]);
	printf("%u inputs\n", ran);
	return 0;
}
