/* SPDX-License-Identifier: MPL-2.0 */
/* What libyaml stumbled on, and what the files that tell of it share. */
#ifndef KK_PROBLEM_H
#define KK_PROBLEM_H

#include "set/set.h"

struct problem {
	struct file *file;
	struct source *source;
	const char *text, *context;
	struct pos at, from; /* the problem's mark and the context's */
	const struct node *last, *open;
};

/* reader/problem.c */
struct place problem_rest(const struct problem *problem, struct pos start); /* of its line */
struct place problem_one(const struct problem *problem, struct pos start);  /* code point */
struct finding *problem_say(const struct problem *problem, enum message_id message, struct place place,
			    const char *const *args);
bool problem_is(const char *text, const char *part); /* of libyaml's words; NULL: no */
bool problem_at_end(const struct problem *problem);

/* reader/problem_line.c – a line as it was meant */
size_t problem_value(const char *line, size_t at);
size_t problem_indentation(const char *line, size_t size);
const char *problem_quoted(struct arena *arena, const char *text, size_t size);

/* reader/problem_colon.c – a colon that made a mapping where none may be */
void problem_colon(const struct problem *problem);
bool problem_is_key(const struct problem *problem, const char *text, size_t size); /* of the format, somewhere */
bool problem_colon_inside(const struct problem *problem);

/* reader/problem_alike.c – what looks right and is not */
bool problem_alike(const struct problem *problem);
bool problem_first_dash(const struct problem *problem);
bool problem_no_colon(const struct problem *problem, struct pos key);
void problem_quote(const struct problem *problem, struct pos open);

/* reader/problem_after.c – what stands behind a value and belongs to nothing */
bool problem_after(const struct problem *problem);
bool problem_comment(const struct problem *problem);

#endif
