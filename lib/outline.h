/* SPDX-License-Identifier: MPL-2.0 */
/* What the check of a set that is read to be published notes of a municipality before it is forgotten. */
#ifndef KK_OUTLINE_H
#define KK_OUTLINE_H

#include "lean.h"

/* site_towns.c – in lot->town; broken documents are checked, so that all is told of them */
void site_outline(struct kk_set *set, struct lot *lot);
/* roll.c – in lot->noted; likewise */
void roll_outline(struct kk_set *set, struct lot *lot);

#endif
