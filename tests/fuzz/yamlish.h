/* SPDX-License-Identifier: MPL-2.0 */
/* Text that is nearly always YAML: every choice in it is taken from bytes, so that a fuzzer or a row of random numbers
 * gets to deep structures, with a slip here and there. */
#ifndef KK_YAMLISH_H
#define KK_YAMLISH_H

#include "fuzz.h"

struct yamlish {
	const uint8_t *at, *end; /* the choices that are left; then the first of each is taken */
	struct fuzz_bytes text;
	bool plain;              /* nothing that is not written every day */
	unsigned slips;          /* of 256 places, how many are wrong; drawn once */
	unsigned returns;        /* how lines end: 0 LF, 1 CRLF, 2 each as it comes */
	unsigned left;           /* nodes that may yet be written */
};

void yamlish_write(struct fuzz_bytes *text, const uint8_t *bytes, size_t size);

/* yamlish_scalar.c – what the others write with. */
size_t yamlish_pick(struct yamlish *yamlish, size_t count);
bool yamlish_slips(struct yamlish *yamlish);
void yamlish_put(struct yamlish *yamlish, const char *text);
void yamlish_spaces(struct yamlish *yamlish, size_t count);
void yamlish_line_end(struct yamlish *yamlish); /* perhaps with a comment, and with empty lines and comments behind */
void yamlish_key(struct yamlish *yamlish, size_t number, bool in_flow); /* and its colon */
/* A scalar, up to its last character; a block scalar, with its lines, whose parent is at column `indent`. */
void yamlish_scalar(struct yamlish *yamlish, size_t indent, bool in_flow);
void yamlish_block_scalar(struct yamlish *yamlish, size_t indent);

#endif
