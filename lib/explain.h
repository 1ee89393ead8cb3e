/* SPDX-License-Identifier: MPL-2.0 */
/* The law in words: one rule, or all of them with the clauses that a person must judge. */
#ifndef KK_EXPLAIN_H
#define KK_EXPLAIN_H

#include "finding.h"

const struct rule *explain_find(struct arena *arena, const char *name); /* "KK102", "kk102", "unquantified-goal"; or NULL */
void explain_rule(const struct rule *rule, enum kk_lang lang, struct out *out);
void explain_list(enum kk_lang lang, struct out *out);

#endif
