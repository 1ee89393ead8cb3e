/* SPDX-License-Identifier: MPL-2.0 */
/* What a document says, as a mark of a few digits: the same in the case that is decided and on the page that is
 * published, as long as goals, means and figures are the same. */
#ifndef KK_CONTENT_H
#define KK_CONTENT_H

#include "format/model.h"

/* "3f9a 2c1b 7d04"; NULL where the document, or what it is made of, could not be read. */
const char *content_mark(struct arena *arena, struct file *file);

#endif
