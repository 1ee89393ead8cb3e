/* SPDX-License-Identifier: MPL-2.0 */
/* Structured data as a stream of events, written as JSON: maps, lists and what stands in them. */
#ifndef KK_SER_H
#define KK_SER_H

#include "base/base.h"

#define SER_DEPTH 96 /* a user's own values may be 64 levels deep */

struct ser {
	struct out *out;
	bool pretty;          /* indented, one member a line; else all on one line */
	bool after_key;
	unsigned depth;
	struct { bool is_map, has_members; } open[SER_DEPTH];
};

void ser_begin(struct ser *ser, struct out *out, bool pretty);
void ser_done(struct ser *ser); /* writes the last newline; everything must have been ended */
void ser_map(struct ser *ser);
void ser_list(struct ser *ser);
void ser_end(struct ser *ser);  /* of the map or list opened last */
void ser_key(struct ser *ser, const char *key);
void ser_string(struct ser *ser, const char *text); /* NULL is written as null */
void ser_bytes(struct ser *ser, const char *text, size_t size);
void ser_number(struct ser *ser, int64_t value);
void ser_decimal(struct ser *ser, const char *digits); /* a number already written as JSON has them */
void ser_bool(struct ser *ser, bool value);
void ser_null(struct ser *ser);

/* A key with its value: most of what is written. */
void ser_key_string(struct ser *ser, const char *key, const char *text);
void ser_key_number(struct ser *ser, const char *key, int64_t value);
void ser_key_map(struct ser *ser, const char *key);
void ser_key_list(struct ser *ser, const char *key);

#endif
