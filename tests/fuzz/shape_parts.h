/* SPDX-License-Identifier: MPL-2.0 */
/* The readers of the formats behind shape.h: each adds its tokens to `shape`, and breaks a promise at what is no such
 * format. */
#ifndef KK_SHAPE_PARTS_H
#define KK_SHAPE_PARTS_H

#include "shape.h"

/* shape.c */
void shape_token(struct fuzz_bytes *shape, const char *kind, const char *text, size_t size);
/* shape_text.c */
void shape_each_line(struct fuzz_bytes *shape, const struct fuzz_bytes *output,
		     void (*add)(struct fuzz_bytes *, const char *, size_t));
bool shape_obeyed(const char *line, size_t size); /* by whoever runs this */
void shape_people(struct fuzz_bytes *shape, const struct fuzz_bytes *output);
void shape_places(struct fuzz_bytes *shape, const struct fuzz_bytes *output);

void shape_json(struct fuzz_bytes *shape, const char *at, size_t size);
void shape_json_lines(struct fuzz_bytes *shape, const struct fuzz_bytes *output);
void shape_github(struct fuzz_bytes *shape, const struct fuzz_bytes *output);
void shape_tap(struct fuzz_bytes *shape, const struct fuzz_bytes *output);
void shape_calendar(struct fuzz_bytes *shape, const struct fuzz_bytes *output);
/* A site's CSV without a mark is for programs, and has the texts as they are; all others are for spreadsheets too. */
void shape_csv(struct fuzz_bytes *shape, const struct fuzz_bytes *output, bool for_programs);
void shape_markdown(struct fuzz_bytes *shape, const struct fuzz_bytes *output);
void shape_markup(struct fuzz_bytes *shape, const struct fuzz_bytes *output);
void shape_target(const char *url); /* of a link: nothing that is run */
void shape_yaml(struct fuzz_bytes *shape, const struct fuzz_bytes *output);
void shape_database(struct fuzz_bytes *shape, const struct fuzz_bytes *output);

#endif
