/* SPDX-License-Identifier: MPL-2.0 */
/* A goal's text beside its comparator (KK501). */
#ifndef KK_TEXT_AGREES_H
#define KK_TEXT_AGREES_H

#include "suggest/suggest.h"

/* In doubt they agree: "Vi besvarer alle breve" may well be measured as "højst: 3 dage". */
bool text_agrees(const struct reading *reading, const struct goal *goal);

#endif
