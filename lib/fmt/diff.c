/* SPDX-License-Identifier: MPL-2.0 */
/* A unified diff of two texts by lines: Myers' shortest script, or, where that would take too long, all of it. */
#include <assert.h>
#include <string.h>

#include "base/show.h"
#include "fmt/fmt.h"

#define CONTEXT ((size_t)3)
#define MOST_EDITS 1000 /* the memory of the search is its square */

struct row { const char *text; size_t size; }; /* with its line end */
struct side { struct row *rows; size_t count; };

/* One line of the script: kept, removed or added. */
struct edit { char sign; const struct row *row; size_t old, new; }; /* lines of either side before it */
struct script { struct edit *edits; size_t count; };

static struct side split(struct arena *arena, const char *text, size_t size)
{
	const char *at = text, *end = text + size;
	struct side side = { NULL, 0 };
	size_t count = 1;

	for (const char *nl = at; nl < end && (nl = memchr(nl, '\n', (size_t)(end - nl))); nl++)
		count++;
	side.rows = NEW_ARRAY(arena, struct row, count);
	while (at < end) {
		const char *nl = memchr(at, '\n', (size_t)(end - at)), *next = nl ? nl + 1 : end;

		side.rows[side.count++] = (struct row){ at, (size_t)(next - at) };
		at = next;
	}
	return side;
}

static bool same(const struct row *a, const struct row *b)
{
	return a->size == b->size && memcmp(a->text, b->text, a->size) == 0;
}

/* The furthest line reached on each diagonal, for each number of edits. */
struct search {
	const struct row *a, *b;
	int64_t n, m;
	int64_t *reached[MOST_EDITS + 1]; /* of `edits` e: diagonals −e to e */
};

static int64_t came_from(const struct search *search, int64_t edits, int64_t diagonal, bool *down)
{
	const int64_t *before = search->reached[edits - 1] + edits - 1;

	*down = diagonal == -edits || (diagonal != edits && before[diagonal - 1] < before[diagonal + 1]);
	return *down ? before[diagonal + 1] : before[diagonal - 1] + 1;
}

/* How many edits it takes; −1: too many. */
static int64_t find(struct arena *arena, struct search *search)
{
	for (int64_t edits = 0; edits <= MOST_EDITS; edits++) {
		int64_t *row = NEW_ARRAY(arena, int64_t, (size_t)(2 * edits + 1)), *reached = row + edits;

		search->reached[edits] = row;
		for (int64_t diagonal = -edits; diagonal <= edits; diagonal += 2) {
			bool down;
			int64_t x = edits ? came_from(search, edits, diagonal, &down) : 0, y = x - diagonal;

			while (x < search->n && y < search->m && same(&search->a[x], &search->b[y])) {
				x++;
				y++;
			}
			reached[diagonal] = x;
			if (x >= search->n && y >= search->m)
				return edits;
		}
	}
	return -1;
}

static void push(struct script *script, char sign, const struct row *row)
{
	script->edits[script->count++] = (struct edit){ .sign = sign, .row = row };
}

/* Back along the way that was found; the script is then reversed by its reader's filling in from the end. */
static void trace(const struct search *search, int64_t edits, struct script *script)
{
	int64_t x = search->n, y = search->m;

	for (; edits > 0; edits--) {
		bool down;
		int64_t diagonal = x - y, start = came_from(search, edits, diagonal, &down);

		for (; x > start; x--, y--)
			push(script, ' ', &search->a[x - 1]);
		if (down)
			push(script, '+', &search->b[--y]);
		else
			push(script, '-', &search->a[--x]);
	}
	assert(!x && !y); /* what is equal at the beginning was taken off */
}

static void replace_all(const struct search *search, struct script *script)
{
	for (int64_t y = search->m; y > 0; y--)
		push(script, '+', &search->b[y - 1]);
	for (int64_t x = search->n; x > 0; x--)
		push(script, '-', &search->a[x - 1]);
}

static void number(struct script *script)
{
	size_t old = 0, new = 0;

	for (size_t i = 0, k = script->count; i + 1 < k; i++) {
		struct edit edit = script->edits[i];

		script->edits[i] = script->edits[--k];
		script->edits[k] = edit;
	}
	for (size_t i = 0; i < script->count; i++) {
		script->edits[i].old = old;
		script->edits[i].new = new;
		old += script->edits[i].sign != '+';
		new += script->edits[i].sign != '-';
	}
}

/* What is equal at either end needs no search. */
static struct script compare(struct arena *arena, const struct side *a, const struct side *b)
{
	struct script script = { NEW_ARRAY(arena, struct edit, a->count + b->count + 1), 0 };
	struct search *search = NEW(arena, struct search);
	size_t head = 0, tail = 0;
	int64_t edits;

	while (head < a->count && head < b->count && same(&a->rows[head], &b->rows[head]))
		head++;
	while (head + tail < a->count && head + tail < b->count &&
	       same(&a->rows[a->count - 1 - tail], &b->rows[b->count - 1 - tail]))
		push(&script, ' ', &a->rows[a->count - 1 - tail++]);
	search->a = a->rows + head;
	search->b = b->rows + head;
	search->n = (int64_t)(a->count - head - tail);
	search->m = (int64_t)(b->count - head - tail);
	edits = find(arena, search);
	if (edits >= 0)
		trace(search, edits, &script);
	else
		replace_all(search, &script);
	while (head)
		push(&script, ' ', &a->rows[--head]);
	number(&script);
	return script;
}

static void put_range(struct out *out, char sign, size_t start, size_t count)
{
	put_char(out, sign);
	put_unsigned(out, count ? start + 1 : start);
	if (count == 1)
		return;
	put_char(out, ',');
	put_unsigned(out, count);
}

static void put_hunk(struct out *out, const struct script *script, size_t from, size_t to)
{
	size_t old = 0, new = 0;

	for (size_t i = from; i < to; i++) {
		old += script->edits[i].sign != '+';
		new += script->edits[i].sign != '-';
	}
	put(out, "@@ ");
	put_range(out, '-', script->edits[from].old, old);
	put_char(out, ' ');
	put_range(out, '+', script->edits[from].new, new);
	put(out, " @@\n");
	for (size_t i = from; i < to; i++) {
		const struct row *row = script->edits[i].row;

		put_char(out, script->edits[i].sign);
		put_disarmed(out, row->text, row->size);
		if (row->text[row->size - 1] != '\n')
			put(out, "\n\\ No newline at end of file\n");
	}
}

static size_t next_change(const struct script *script, size_t from)
{
	while (from < script->count && script->edits[from].sign == ' ')
		from++;
	return from;
}

void fmt_put_diff(struct out *out, struct arena *arena, const char *path, const char *old, size_t old_size,
	      const char *new, size_t new_size)
{
	struct side a = split(arena, old, old_size), b = split(arena, new, new_size);
	struct script script = compare(arena, &a, &b);
	size_t at = next_change(&script, 0);

	if (at == script.count)
		return;
	put(out, "--- ");
	put_shown(out, path, strlen(path));
	put(out, "\n+++ ");
	put_shown(out, path, strlen(path));
	put(out, "\n");
	while (at < script.count) {
		size_t from = at > CONTEXT ? at - CONTEXT : 0, end = at, next = at;

		while (next < script.count && next <= end + 2 * CONTEXT) {
			for (end = next; end < script.count && script.edits[end].sign != ' '; end++)
				;
			next = next_change(&script, end);
		}
		put_hunk(out, &script, from, end + CONTEXT < script.count ? end + CONTEXT : script.count);
		at = next;
	}
}
