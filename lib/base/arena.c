/* SPDX-License-Identifier: MPL-2.0 */
/* Memory that is freed together: many small things in each block, and each large thing in a block of its own. */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/base.h"
#include "base/watch.h"

/* A page, less what malloc and the block itself need. Small, since a file of a few lines has an arena too. */
#define BLOCK ((size_t)4096 - 64)
#define LEFT ((ptrdiff_t)BLOCK / 8) /* of a block, at most, for want of room for the next thing */
#define POOL_MAX 2048 /* blocks: 8 MB */
#define ALIGNMENT sizeof(uint64_t) /* no object here needs more than a pointer or a number of 64 bits does */

struct arena_block {
	struct arena_block *next;
	size_t size;
	uint64_t bytes[];
};

void arena_init(struct arena *arena, jmp_buf *oom)
{
	*arena = (struct arena){ .oom = oom };
}

/* The blocks from one to another, which stays. */
static void free_blocks(struct arena_pool *pool, struct arena_block *block, const struct arena_block *stop)
{
	while (block != stop) {
		struct arena_block *next = block->next;

		if (pool && block->size == BLOCK && pool->count < POOL_MAX) {
			block->next = pool->spare;
			pool->spare = block;
			pool->count++;
			CLOSE(block->bytes, BLOCK);
		} else {
			free(block);
		}
		block = next;
	}
}

void arena_free(struct arena *arena)
{
	struct arena_pool *pool = arena->pool;

	free_blocks(pool, arena->blocks, NULL);
	arena_init(arena, arena->oom);
	arena->pool = pool;
}

struct arena_mark arena_mark(const struct arena *arena)
{
	struct arena_block *newest = arena->blocks;

	return (struct arena_mark){ newest, newest ? newest->next : NULL, arena->at, arena->end };
}

/* Newer blocks stand before the one that was filled, and newer large ones right behind it. */
void arena_rewind(struct arena *arena, const struct arena_mark *mark)
{
	free_blocks(arena->pool, arena->blocks, mark->newest);
	if (mark->newest) {
		free_blocks(arena->pool, mark->newest->next, mark->behind);
		mark->newest->next = mark->behind;
		CLOSE(mark->at, (size_t)(mark->end - mark->at));
	}
	arena->blocks = mark->newest;
	arena->at = mark->at;
	arena->end = mark->end;
}

void arena_pool_free(struct arena_pool *pool)
{
	while (pool->spare) {
		struct arena_block *next = pool->spare->next;

		free(pool->spare);
		pool->spare = next;
	}
	pool->count = 0;
}

static _Noreturn void out_of_memory(const struct arena *arena)
{
	longjmp(*arena->oom, 1);
}

static struct arena_block *new_block(const struct arena *arena, size_t size)
{
	struct arena_block *block = arena->pool && size == BLOCK ? arena->pool->spare : NULL;

	if (block) {
		arena->pool->spare = block->next;
		arena->pool->count--;
		return block;
	}
	if (size > SIZE_MAX - sizeof(*block))
		out_of_memory(arena);
	block = malloc(sizeof(*block) + size);
	if (!block)
		out_of_memory(arena);
	block->size = size;
	return block;
}

static void add_block(struct arena *arena)
{
	struct arena_block *block = new_block(arena, BLOCK);

	block->next = arena->blocks;
	arena->blocks = block;
	arena->at = (char *)block->bytes;
	arena->end = arena->at + BLOCK;
	CLOSE(arena->at, BLOCK);
}

/* Behind the block that is being filled, which goes on being filled. */
static char *take_large(struct arena *arena, size_t size)
{
	struct arena_block *block;

	if (!arena->blocks)
		add_block(arena);
	block = new_block(arena, size);
	block->next = arena->blocks->next;
	arena->blocks->next = block;
	OPEN(block->bytes, size); /* one as large as the others may come from the pool */
	return (char *)block->bytes;
}

/* Where the block that is being filled has no room. */
static char *take_beyond(struct arena *arena, size_t size)
{
	char *taken;

	/* What is left may be room enough for others. */
	if (size > BLOCK / 2 || (arena->at && arena->end - arena->at > LEFT))
		return take_large(arena, size);
	add_block(arena);
	taken = arena->at;
	arena->at += size;
	OPEN(taken, size);
	return taken;
}

static inline char *take(struct arena *arena, size_t size, size_t alignment)
{
	size_t gap = APART + ((size_t)(-(uintptr_t)arena->at & (alignment - 1)));
	char *taken;

	if (size > BLOCK / 2 || !arena->at || (size_t)(arena->end - arena->at) < size + gap)
		return take_beyond(arena, size);
	taken = arena->at + gap;
	arena->at = taken + size;
	OPEN(taken, size);
	return taken;
}

void *arena_alloc(struct arena *arena, size_t size)
{
	return memset(take(arena, size, ALIGNMENT), 0, size);
}

static size_t product(const struct arena *arena, size_t count, size_t size)
{
	if (size && count > SIZE_MAX / size)
		out_of_memory(arena);
	return count * size;
}

void *arena_array(struct arena *arena, size_t count, size_t size)
{
	return arena_alloc(arena, product(arena, count, size));
}

void *arena_room(struct arena *arena, size_t count, size_t size)
{
	return take(arena, product(arena, count, size), ALIGNMENT);
}

char *arena_text(struct arena *arena, const char *text, size_t size)
{
	char *copy;

	if (size == SIZE_MAX)
		out_of_memory(arena);
	copy = take(arena, size + 1, APART ? ALIGNMENT : 1); /* the sanitizer tells ends apart by eights */
	if (size)
		memcpy(copy, text, size);
	copy[size] = '\0';
	return copy;
}

/* The newest large thing made larger where it is. */
static char *regrow(struct arena *arena, struct arena_block *block, size_t size)
{
	if (size > SIZE_MAX - sizeof(*block))
		out_of_memory(arena);
	block = realloc(block, sizeof(*block) + size);
	if (!block)
		out_of_memory(arena);
	block->size = size;
	arena->blocks->next = block;
	return (char *)block->bytes;
}

void *arena_grow(struct arena *arena, void *old, size_t old_size, size_t size)
{
	struct arena_block *large = arena->blocks ? arena->blocks->next : NULL;
	char *grown;

	assert(size >= old_size);
	if (old && (char *)old + old_size == arena->at && size <= (size_t)(arena->end - (char *)old)) {
		OPEN(old, size);
		arena->at = (char *)old + size;
		return old;
	}
	if (old && large && old == large->bytes && large->size == old_size && old_size != BLOCK)
		return regrow(arena, large, size);
	grown = take(arena, size, ALIGNMENT);
	if (old)
		memcpy(grown, old, old_size);
	return grown;
}

void arena_shrink(struct arena *arena, const void *old, size_t old_size, size_t size)
{
	assert(size <= old_size);
	if ((const char *)old + old_size != arena->at)
		return;
	arena->at -= old_size - size;
	CLOSE(arena->at, old_size - size);
}

bool arena_release(struct arena *arena, const void *large)
{
	struct arena_block *before = arena->blocks, *block;

	while (before && before->next && (const void *)before->next->bytes != large)
		before = before->next;
	if (!before || !before->next || before->next->size <= BLOCK)
		return false;
	block = before->next;
	before->next = block->next;
	free(block);
	return true;
}
