/* SPDX-License-Identifier: MPL-2.0 */
/* The structure of an output without its texts: what a document's text may never change. */
#ifndef KK_SHAPE_H
#define KK_SHAPE_H

#include "fuzz.h"

/* Tokens, one a line: tags, keys, rows, properties, kinds of nodes. An output that is not what it should be, that holds
 * what is not plain text, a link to something else than a page, or a cell that a spreadsheet computes, is a broken
 * promise. */
struct fuzz_bytes shape_of(enum kk_format format, const struct fuzz_bytes *output);
void shape_sort(struct fuzz_bytes *shape); /* where the order is that of names */
struct fuzz_bytes shape_of_file(const char *name, const struct fuzz_bytes *output); /* by its ending */
/* Are they the same? `prose`: but for what CommonMark makes of a text. Says where they part on stderr. */
bool shape_same(const struct fuzz_bytes *plain, const struct fuzz_bytes *tried, bool prose);

#endif
