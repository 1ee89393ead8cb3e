/* SPDX-License-Identifier: MPL-2.0 */
/* Memory that is freed together, in blocks that double up to a ceiling. */
#include <stdlib.h>
#include <string.h>

#include "base.h"

#define FIRST_BLOCK ((size_t)16 * 1024)
#define LARGEST_STEP ((size_t)1024 * 1024)
#define ALIGNMENT (sizeof(max_align_t))

struct arena_block {
	struct arena_block *next;
	size_t size;
	max_align_t bytes[];
};

void arena_init(struct arena *arena, jmp_buf *oom)
{
	*arena = (struct arena){ .oom = oom };
}

void arena_free(struct arena *arena)
{
	struct arena_block *block = arena->blocks;

	while (block) {
		struct arena_block *next = block->next;

		free(block);
		block = next;
	}
	arena_init(arena, arena->oom);
}

static _Noreturn void out_of_memory(const struct arena *arena)
{
	longjmp(*arena->oom, 1);
}

static void add_block(struct arena *arena, size_t at_least)
{
	size_t size = arena->blocks ? arena->blocks->size * 2 : FIRST_BLOCK;
	struct arena_block *block;

	if (size > LARGEST_STEP)
		size = LARGEST_STEP;
	if (size < at_least)
		size = at_least;
	if (size > SIZE_MAX - sizeof(*block))
		out_of_memory(arena);
	block = malloc(sizeof(*block) + size);
	if (!block)
		out_of_memory(arena);
	block->next = arena->blocks;
	block->size = size;
	arena->blocks = block;
	arena->at = (char *)block->bytes;
	arena->end = arena->at + size;
}

static char *take(struct arena *arena, size_t size)
{
	char *taken;

	if (size > SIZE_MAX - ALIGNMENT)
		out_of_memory(arena);
	size = (size + ALIGNMENT - 1) & ~(ALIGNMENT - 1);
	if (!arena->at || (size_t)(arena->end - arena->at) < size)
		add_block(arena, size);
	taken = arena->at;
	arena->at += size;
	return taken;
}

void *arena_alloc(struct arena *arena, size_t size)
{
	return memset(take(arena, size), 0, size);
}

void *arena_array(struct arena *arena, size_t count, size_t size)
{
	if (size && count > SIZE_MAX / size)
		out_of_memory(arena);
	return arena_alloc(arena, count * size);
}

char *arena_text(struct arena *arena, const char *text, size_t size)
{
	char *copy;

	if (size == SIZE_MAX)
		out_of_memory(arena);
	copy = take(arena, size + 1);
	if (size)
		memcpy(copy, text, size);
	copy[size] = '\0';
	return copy;
}

void *arena_grow(struct arena *arena, void *old, size_t old_size, size_t size)
{
	size_t held = (old_size + ALIGNMENT - 1) & ~(ALIGNMENT - 1);
	char *grown;

	if (old && (char *)old + held == arena->at && size <= (size_t)(arena->end - (char *)old)) {
		arena->at = old;
		return take(arena, size);
	}
	grown = take(arena, size);
	if (old_size)
		memcpy(grown, old, old_size);
	return grown;
}
