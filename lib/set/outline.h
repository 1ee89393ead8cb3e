/* SPDX-License-Identifier: MPL-2.0 */
/* What the check of a set that is read to be published notes of a municipality before it is forgotten. */
#ifndef KK_OUTLINE_H
#define KK_OUTLINE_H

#include "set/lean.h"

/* site/towns.c – in lot->town; broken documents are checked, so that all is told of them */
outline_fn site_outline;
/* set/roll.c – in lot->noted; likewise */
outline_fn roll_outline;
/* years/revised.c – there too, with the values that were published otherwise before */
outline_fn overview_outline;
/* deadlines/deadlines.c – in lot->dues; likewise */
outline_fn deadlines_outline;
/* fmt/parts.c – in lot->noted, broken ones too; likewise */
outline_fn format_outline;
void format_noted(struct kk_set *set); /* after the check: then they have numbers */

#endif
