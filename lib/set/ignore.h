/* SPDX-License-Identifier: MPL-2.0 */
/* Patterns as .gitignore has them, for what a walk passes over. */
#ifndef KK_IGNORE_H
#define KK_IGNORE_H

#include "base/base.h"

struct ignore_pattern {
	const char *glob;   /* without its marks */
	bool negated, folder_only, anchored;
	const struct ignore_pattern *next; /* in reverse order: the last that matches decides */
};

/* The patterns of one folder, and of those above it. */
struct ignore {
	const char *folder; /* patterns are relative to it: a prefix of the paths asked about, "" or ending in '/' */
	const struct ignore_pattern *patterns;
	const struct ignore *above;
};

const struct ignore_pattern *ignore_parse(struct arena *arena, const char *line, size_t size,
					  const struct ignore_pattern *before);
const struct ignore_pattern *ignore_parse_all(struct arena *arena, const char *text, size_t size);
bool ignore_matches(const struct ignore *ignore, const char *path, bool is_folder);
bool ignore_glob(const char *glob, const char *path); /* with * ? [] and **; '/' only by ** */

#endif
