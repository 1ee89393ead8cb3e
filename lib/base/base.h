/* SPDX-License-Identifier: MPL-2.0 */
/* The leaves everything else stands on: memory, output and text. They know nothing of contracts. */
#ifndef KK_BASE_H
#define KK_BASE_H

#include <setjmp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "kk.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* A local of some hundred bytes that is written before it is read, where the work is small: the zeros that
 * -ftrivial-auto-var-init fills all others with would cost as much again. */
#if defined(__has_attribute)
#if __has_attribute(uninitialized)
#define WRITTEN_FIRST __attribute__((uninitialized))
#endif
#endif
#ifndef WRITTEN_FIRST
#define WRITTEN_FIRST
#endif

/* In tables of words nearly all differ in their first letter. */
static inline bool same_bytes(const char *a, const char *b)
{
	return *a == *b && strcmp(a, b) == 0;
}

/* base/arena.c – memory that is freed together.
 * Allocation never returns NULL: when memory runs out the arena jumps to `oom`, which the public
 * entry point has set. Frames between the two may therefore own nothing but arena memory. */
struct arena {
	struct arena_block *blocks;
	char *at, *end;
	jmp_buf *oom;
	struct arena_pool *pool; /* where its blocks come from and go to; NULL: malloc */
};

/* Blocks between two uses: arenas that come and go need not ask the system for each. One thread's alone. */
struct arena_pool {
	struct arena_block *spare;
	size_t count;
};

void arena_init(struct arena *arena, jmp_buf *oom);
void arena_free(struct arena *arena);
void arena_pool_free(struct arena_pool *pool);
void *arena_alloc(struct arena *arena, size_t size); /* zeroed, aligned for any object */
void *arena_array(struct arena *arena, size_t count, size_t size); /* checks the product */
void *arena_room(struct arena *arena, size_t count, size_t size);  /* the same, for what is written before it is read */
char *arena_text(struct arena *arena, const char *text, size_t size); /* a copy, NUL at its end */
/* Room for `size` bytes where `old` was: grows in place when `old` is the newest allocation. */
void *arena_grow(struct arena *arena, void *old, size_t old_size, size_t size);
/* Something large is given back; false: it is too small to be had by itself. */
bool arena_release(struct arena *arena, const void *large);
/* The end of `old` is given back, when it is the newest allocation. */
void arena_shrink(struct arena *arena, const void *old, size_t old_size, size_t size);
/* All that was allocated since is given back. */
struct arena_mark {
	struct arena_block *newest, *behind;
	char *at, *end;
};
struct arena_mark arena_mark(const struct arena *arena);
void arena_rewind(struct arena *arena, const struct arena_mark *mark);

#define NEW(arena, type) ((type *)arena_alloc((arena), sizeof(type)))
#define NEW_ARRAY(arena, type, count) ((type *)arena_array((arena), (count), sizeof(type)))
#define NEW_ROOM(arena, type, count) ((type *)arena_room((arena), (count), sizeof(type)))

/* base/out.c – a string builder, and a sink.
 * Writing is void and sticky: the first error is kept and asked for once, at the end. */
struct out {
	struct arena *arena;
	char *bytes;   /* NUL-terminated when there is no sink */
	size_t size, room;
	kk_write_fn *write; /* NULL: everything is kept in memory */
	void *context;
	int error;     /* 0 or the first negative errno of `write` */
};

void out_memory(struct out *out, struct arena *arena);
/* The same for what is known to become large: it has room at once, and is not moved again and again as it grows. */
void out_large(struct out *out, struct arena *arena, size_t room);
void out_sink(struct out *out, struct arena *arena, kk_write_fn *write, void *context);
/* In pieces of `size` bytes or so. */
void out_pieces(struct out *out, struct arena *arena, size_t size, kk_write_fn *write, void *context);
void put_beyond(struct out *out, const char *bytes, size_t size); /* put_bytes where there is no room */
void put_repeat(struct out *out, const char *text, size_t times);
void put_unsigned(struct out *out, uint64_t value);
const char *number_text(struct arena *arena, uint64_t value); /* its digits */
void put_code_point(struct out *out, int32_t code);
int out_flush(struct out *out); /* 0 or the first error */
const char *out_text(struct out *out); /* what a memory builder holds; valid until the next put */

/* Here, so that the size of what is written out in the code is known when it is compiled. */
static inline void put_bytes(struct out *out, const char *bytes, size_t size)
{
	if (size < out->room - out->size) {
		memcpy(out->bytes + out->size, bytes, size);
		out->size += size;
	} else {
		put_beyond(out, bytes, size);
	}
}

static inline void put(struct out *out, const char *text)
{
	put_bytes(out, text, strlen(text));
}

static inline void put_char(struct out *out, char c)
{
	if (out->room - out->size > 1)
		out->bytes[out->size++] = c;
	else
		put_bytes(out, &c, 1);
}

/* base/text.c – UTF-8 as human text: reading, width, safe display. */
#define TEXT_BAD (-1)
int32_t text_next(const char **at, const char *end); /* next code point, or TEXT_BAD; always moves */
size_t text_length(const char *text, size_t size);   /* in code points */
size_t text_points(const char *text, size_t size);   /* the same of what is known to be UTF-8 */
size_t text_width(const char *text, size_t size);    /* in terminal columns, as put_safe shows it */
bool text_is_latin(int32_t code);                    /* a letter of these that people here write with */
bool text_is_word(int32_t code);                     /* a letter, digit or mark */
bool text_is_control(int32_t code);                  /* C0, DEL, C1, NEL, LS, PS */
bool text_is_noncharacter(int32_t code);             /* U+FFFE and the others that never are one */
bool text_is_deceptive(int32_t code);                /* bidi controls, tags, selectors of plane 14, inner BOM */
bool text_is_refused(int32_t code);                  /* any of these three */
bool text_holds_refused(const char *text, size_t size); /* of what is known to be UTF-8 */
bool text_is_invisible(int32_t code);                /* zero-width and other characters without ink */
bool text_is_space(int32_t code);                    /* ordinary, no-break, thin and the like */
bool text_is_dash(int32_t code);                     /* what is set for a hyphen: dashes, the minus sign */
bool text_is_curly(int32_t code);                    /* a quotation mark that a typewriter does not have */
bool text_has_ink(const char *text, size_t size);     /* anything but spaces and what is not seen */
bool text_holds_hidden(const char *text, size_t size); /* what KK019 is about */
bool text_valid(const char *text, size_t size);      /* strict UTF-8 */
bool text_ends(const char *text, const char *end);
bool text_ends_in(const char *text, const char *const *ends, size_t count); /* in one of them */

/* base/hash.c – for tables in memory only: another each time the library is loaded. */
uint32_t text_hash(const char *text);
uint32_t part_hash(const char *text, size_t size);

/* For people: control, bidirectional and invisible characters are shown as <U+202E>, so that text
 * from a file never reaches a terminal or a log raw. Newlines become spaces. */
void put_safe(struct out *out, const char *text, size_t size);
const char *text_safe(struct arena *arena, const char *text); /* the same: names of files come from strangers too */

/* base/fold.c – the form in which keys, words, names and units are compared: NFC, lower case, æ ae, ø oe, å aa,
 * and - _ and space alike (all '_'). Writes at most `room` bytes with a NUL; returns the length,
 * or SIZE_MAX where it does not fit. */
size_t text_fold(const char *text, size_t size, char *folded, size_t room);
const char *text_folded(struct arena *arena, const char *text); /* the same, any length */
const char *text_composed(struct arena *arena, const char *text); /* NFC, as it is written otherwise */
bool text_same(struct arena *arena, const char *a, const char *b); /* equal when folded */

/* Edit distance of two folded texts (insert, delete, replace, swap of neighbours: 1 each);
 * gives up and returns limit + 1 past `limit`. */
unsigned text_distance(const char *a, const char *b, unsigned limit);
unsigned text_near_limit(const char *folded); /* how many edits still count as a slip of the hand */

#endif
