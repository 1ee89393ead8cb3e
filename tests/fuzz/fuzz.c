/* SPDX-License-Identifier: MPL-2.0 */
/* What the fuzz targets share. */
#define _XOPEN_SOURCE 700 /* nftw */
#include "fuzz.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void fuzz_broken(const char *promise, const char *file, int line)
{
	(void)fprintf(stderr, "%s:%d: broken: %s\n", file, line, promise);
	abort();
}

int fuzz_write(void *context, const char *at, size_t size)
{
	struct fuzz_bytes *bytes = context;

	if (bytes->size + size + 1 > bytes->room) {
		bytes->room = (bytes->size + size + 1) * 2;
		bytes->at = realloc(bytes->at, bytes->room);
		MUST(bytes->at);
	}
	memcpy(bytes->at + bytes->size, at, size);
	bytes->size += size;
	bytes->at[bytes->size] = '\0';
	return 0;
}

void fuzz_free(struct fuzz_bytes *bytes)
{
	free(bytes->at);
	*bytes = (struct fuzz_bytes){ NULL, 0, 0 };
}

char *fuzz_text(const uint8_t *bytes, size_t size)
{
	char *text = calloc(size + 1, 1);

	MUST(text);
	if (size)
		memcpy(text, bytes, size);
	return text;
}

bool fuzz_thorough;

size_t fuzz_choice(const uint8_t *bytes, size_t size, size_t count)
{
	uint32_t hash = 2166136261; /* FNV-1a: any byte that changes may choose another */

	for (size_t i = 0; i < size; i++)
		hash = (hash ^ bytes[i]) * 16777619;
	return (hash >> 16) % count;
}

kk_set *fuzz_set(enum kk_lang lang)
{
	struct kk_options options = { .today = "2012-11-01", .lang = lang };
	kk_set *set;

	MUST(kk_set_new(&set, &options) == 0);
	return set;
}

/* In memory where there is such a place: files are written in every run. */
static char in_memory[] = "/dev/shm/kk-fuzz-XXXXXX", on_disk[] = "/tmp/kk-fuzz-XXXXXX", *folder = in_memory;

static int remove_one(const char *path, const struct stat *status, int kind, struct FTW *walk)
{
	(void)status, (void)kind, (void)walk;
	return remove(path);
}

static void remove_folder(void)
{
	(void)nftw(folder, remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

bool fuzz_folder(void)
{
	static bool made;

	if (made)
		return false;
	if (!mkdtemp(folder)) {
		folder = on_disk;
		MUST(mkdtemp(folder));
	}
	MUST(chdir(folder) == 0 && atexit(remove_folder) == 0);
	made = true;
	return true;
}

void fuzz_file(const char *name, const void *bytes, size_t size)
{
	FILE *file = fopen(name, "wb");

	MUST(file);
	MUST(fwrite(bytes, 1, size, file) == size && fclose(file) == 0);
}

/* Not watched for coverage: it would outweigh what is tried. */
#if defined(__clang__)
__attribute__((no_sanitize("coverage")))
#endif
bool fuzz_is_plain(const struct fuzz_bytes *bytes)
{
	const char *at = bytes->at, *end = at + bytes->size;

	while (at < end) {
		int32_t code;

		if ((*at >= ' ' && *at < 0x7F) || *at == '\n' || *at == '\t') {
			at++;
			continue;
		}
		code = text_next(&at, end);
		if (code == TEXT_BAD || text_is_deceptive(code) || text_is_control(code))
			return false;
	}
	return true;
}

struct fuzz_bytes fuzz_read(const char *path)
{
	FILE *file = fopen(path, "rb");
	struct fuzz_bytes bytes = { NULL, 0, 0 };
	char part[4096];
	size_t got;

	MUST(file);
	(void)fuzz_write(&bytes, "", 0);
	while ((got = fread(part, 1, sizeof(part), file)) > 0)
		(void)fuzz_write(&bytes, part, got);
	MUST(fclose(file) == 0);
	return bytes;
}
