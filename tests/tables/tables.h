/* SPDX-License-Identifier: MPL-2.0 */
/* The parts of the manual that the program's own tables write, and mdoc to write them in. */
#ifndef KK_TABLES_H
#define KK_TABLES_H

#include <stdbool.h>

/* A part by its name; false: there is no table that `of` names. */
typedef bool part_fn(const char *of);
part_fn part_synopsis, part_commands, part_options, part_formats; /* commands.c */
part_fn part_keys, part_words, part_limits;                       /* format.c */
part_fn part_law, part_rules;                                     /* law.c */

/* roff.c – text safe within a macro's line, and as sentences of their own, one a line. */
void roff_text(const char *text);
void roff_phrase(const char *text); /* as a sentence: with a capital and a full stop */
void roff_sentences(const char *text);

#endif
