/* SPDX-License-Identifier: MPL-2.0 */
/* The parts of a SARIF log: what the tool and the law are, and what was found. */
#ifndef KK_SARIF_H
#define KK_SARIF_H

#include "diag/diag.h"

/* Everything SARIF says to people is an object with a text in it. */
void ser_key_text(struct ser *ser, const char *key, const char *text);

/* The acts, each a taxonomy. */
void ser_clause(struct ser *ser, enum clause_id clause); /* {id, index, toolComponent} */

void sarif_tool(struct ser *ser, const struct run *run);
void sarif_taxonomies(struct ser *ser, const struct run *run);

/* diag/sarif_place.c */
void sarif_uri(struct ser *ser, const struct run *run, const char *path); /* members of an artifactLocation */
void sarif_place(struct ser *ser, const struct run *run, const char *path, const struct place *place);

#endif
