/* SPDX-License-Identifier: MPL-2.0 */
/* One text through both readers of YAML: the quick one reads it as libyaml's does, or leaves it to that one. */
#ifndef KK_READERS_H
#define KK_READERS_H

#include "base/base.h"

enum reading {
	READING_BARRED,   /* by the guard: no reader gets to see it */
	READING_DECLINED, /* by the quick reader, which has left no trace */
	READING_TAKEN,
	READING_DIFFERS   /* the promise is broken */
};

/* The bytes need no NUL behind them. `*difference`, where they differ: what in, valid until the next call. */
enum reading readers_compare(const void *bytes, size_t size, const char **difference);

/* Each change of one place that may mean something to YAML: the byte taken out, doubled, or another put over it or in
 * front of it. There are as many as this returns; `changed` has room for size + 1. */
size_t readers_changes(size_t size);
size_t readers_change(const char *bytes, size_t size, size_t number, char *changed); /* the new size */

#endif
