/* SPDX-License-Identifier: MPL-2.0 */
/* What the fuzz targets share. Each fuzz_NAME.c has one function that takes bytes and must neither crash, hang, leak
 * nor break the promise that its first comment names; under libFuzzer (make fuzz), or over kept files (replay.c). */
#ifndef KK_FUZZ_H
#define KK_FUZZ_H

#include <stddef.h>
#include <stdint.h>

#include "base/base.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

/* A broken promise: says which, and aborts, so that the fuzzer keeps the input. */
#define MUST(holds) ((holds) ? (void)0 : fuzz_broken(#holds, __FILE__, __LINE__))
_Noreturn void fuzz_broken(const char *promise, const char *file, int line);

/* What was written, NUL behind it; freed by fuzz_free. */
struct fuzz_bytes { char *at; size_t size, room; };
kk_write_fn fuzz_write;
void fuzz_free(struct fuzz_bytes *bytes);
struct fuzz_bytes fuzz_read(const char *path); /* a whole file; it must be there */
char *fuzz_text(const uint8_t *bytes, size_t size); /* a copy up to the first NUL; malloc'd */

/* One of `count` things to try in a run, by the bytes: all in turn would be the same work many times over. Where kept
 * inputs are replayed, `fuzz_thorough` says to try each of them. */
extern bool fuzz_thorough;
size_t fuzz_choice(const uint8_t *bytes, size_t size, size_t count);

kk_set *fuzz_set(enum kk_lang lang);
/* A folder of one's own as the current one, removed at the end; whether it is new. A register or settings that lie
 * elsewhere have no say there. */
bool fuzz_folder(void);
void fuzz_file(const char *name, const void *bytes, size_t size);

/* Nothing that a terminal, a log or a reviewer could take for something else than text. */
bool fuzz_is_plain(const struct fuzz_bytes *bytes);

#endif
