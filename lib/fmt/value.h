/* SPDX-License-Identifier: MPL-2.0 */
/* Numbers as they are best written in a document: they read back as what they were. */
#ifndef KK_FMT_VALUE_H
#define KK_FMT_VALUE_H

#include "value/value.h"

bool fmt_number_same(const struct quantity *a, const struct quantity *b);
void fmt_put_quantity(struct out *out, const struct quantity *quantity, enum kk_lang lang); /* "1250,5 kr." */

#endif
