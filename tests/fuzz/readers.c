/* SPDX-License-Identifier: MPL-2.0 */
/* Two files of the same bytes, each read by one of the readers, and their trees walked side by side. */
#include "readers.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"
#include "set/set.h"

struct side {
	struct file file;
	struct findings findings;
	struct guarded guarded;
	size_t found; /* by the guard */
};

static struct kk_set *set;
static char said[256];

static void let_go(void)
{
	kk_set_free(set);
}

static void make_set(void)
{
	if (set)
		return;
	set = fuzz_set(KK_LANG_DA);
	MUST(atexit(let_go) == 0);
}

/* As load.c does it, up to the readers. */
static void guard_side(struct side *side, const char *bytes, size_t size)
{
	struct file *file = &side->file;

	memset(side, 0, sizeof(*side)); /* the gaps too: what changes is told by its bytes */
	file->set = set;
	file->worker = &set->worker;
	file->path = file->real = "x.yaml";
	arena_init(&file->arena, &set->worker.oom);
	file->arena.pool = &set->worker.pool;
	side->findings.last = &side->findings.first;
	file->findings = &side->findings;
	file->source = (struct source){ .path = file->path, .bytes = bytes, .size = size, .arena = &file->arena };
	side->guarded = guard_source(file, &file->source);
	side->found = side->findings.count;
}

static bool say(const struct node *node, const char *what, unsigned long libyaml, unsigned long quick)
{
	(void)snprintf(said, sizeof(said), "the %s of what libyaml has at %lu:%lu: %lu by libyaml and %lu by the "
		       "quick reader", what, node->start.line + 1UL, node->start.column + 1UL, libyaml, quick);
	return false;
}

#define SAME(what, of) ((unsigned long)(a->of) == (unsigned long)(b->of) || say(a, (what), a->of, b->of))

static bool same_text(const struct node *a, const struct node *b)
{
	return SAME("size", size) &&
	       (memcmp(a->text, b->text, (size_t)a->size + 1) == 0 || say(a, "text", a->size, b->size));
}

/* What keys and values have alike. */
static bool same_parts(const struct node *a, const struct node *b)
{
	return SAME("kind", kind) && SAME("style", style) && SAME("refusal", refused) && SAME("key", has_key) &&
	       SAME("index", index) &&
	       SAME("first line", start.line) && SAME("first column", start.column) &&
	       SAME("last line", end.line) && SAME("last column", end.column) &&
	       (a->kind == NODE_SCALAR ? same_text(a, b) : SAME("size", size));
}

static bool same_key(const struct node *a, const struct node *b)
{
	return same_parts(a, b) && SAME("kind, being a key,", kind == NODE_SCALAR) && SAME("fold", is_refolded) &&
	       SAME("hash", hash) &&
	       (strcmp(node_folded(a), node_folded(b)) == 0 || say(a, "folded text", a->size, b->size));
}

static bool same_node(const struct node *a, const struct node *b)
{
	return same_parts(a, b) && (!node_key(a) || same_key(node_key(a), node_key(b)));
}

/* Every child knows its parent, and so does its key; there are as many as are counted, and a key to each in a map. */
static bool hangs_together(const struct node *node)
{
	uint32_t count = 0;

	for (const struct node *child = node_first(node); child; child = child->next) {
		if (child->index != count || ++count > node->size || child->parent != node ||
		    child->has_key != (node->kind == NODE_MAP))
			return false;
		if (node_key(child) && (node_key(child)->parent != node || node_key(child)->has_key))
			return false;
	}
	return node->kind == NODE_SCALAR || count == node->size;
}

/* In the order of the file. */
static const struct node *step(const struct node *node)
{
	if (node_first(node))
		return node_first(node);
	while (node && !node->next)
		node = node->parent;
	return node ? node->next : NULL;
}

static bool same_trees(const struct node *a, const struct node *b)
{
	if (a && b && (a->parent || b->parent || a->next || b->next))
		return say(a, "links of the root,", a->parent || a->next, b->parent || b->next);
	for (; a && b; a = step(a), b = step(b)) {
		if (!same_node(a, b))
			return false;
		if (!hangs_together(a) || !hangs_together(b))
			return say(a, "links", hangs_together(a), hangs_together(b));
	}
	if (a || b)
		(void)snprintf(said, sizeof(said), "%s has no more nodes", a ? "the quick reader" : "libyaml");
	return !a && !b;
}

/* But for memory, where lines begin, and the root of what it has taken. */
static bool is_untouched(const struct side *before, const struct side *after, bool taken)
{
	struct side but;

	memcpy(&but, after, sizeof(but));
	memcpy(&but.file.arena, &before->file.arena, sizeof(but.file.arena));
	but.file.source.lines = before->file.source.lines;
	but.file.source.line_count = before->file.source.line_count;
	but.file.source.marks = before->file.source.marks;
	if (taken)
		but.file.root = before->file.root;
	return memcmp(&but, before, sizeof(but)) == 0;
}

/* Refused for too many nodes, by both and at the same one. */
static bool same_refusal(const struct side *libyaml, const struct side *quick)
{
	const struct finding *a = libyaml->findings.first, *b = quick->findings.first;

	while (a && b && a->next && b->next) {
		a = a->next;
		b = b->next;
	}
	if (!libyaml->file.root && a && b && !a->next && !b->next && b->message == MSG_limit_nodes &&
	    a->message == b->message && memcmp(&a->place.start, &b->place.start, sizeof(a->place.start)) == 0 &&
	    memcmp(&a->place.end, &b->place.end, sizeof(a->place.end)) == 0)
		return true;
	(void)snprintf(said, sizeof(said), "the quick reader has refused what libyaml's has not, or elsewhere");
	return false;
}

static bool judge(const struct side *libyaml, const struct side *quick, const struct side *before, bool taken)
{
	bool untouched = is_untouched(before, quick, taken);

	if (taken && !quick->file.root)
		return same_refusal(libyaml, quick);
	if (!untouched)
		(void)snprintf(said, sizeof(said), "the quick reader has %s, and changed the file besides its root",
			       taken ? "read" : "declined");
	else if (taken && libyaml->findings.count != libyaml->found)
		(void)snprintf(said, sizeof(said), "the quick reader has read what libyaml's finds something in");
	else
		return !taken || same_trees(libyaml->file.root, quick->file.root);
	return false;
}

/* Libyaml's turn, in what memory the quick reader left behind. */
static bool reads_after(const struct side *libyaml, struct side *declined)
{
	MUST(yaml_read(&declined->file, &declined->guarded) == 0);
	if (declined->findings.count == libyaml->findings.count &&
	    same_trees(libyaml->file.root, declined->file.root))
		return true;
	(void)snprintf(said, sizeof(said), "libyaml reads otherwise after the quick reader has declined");
	return false;
}

static enum reading compare(const char *bytes, size_t size)
{
	struct side libyaml, quick, before;
	enum reading reading = READING_BARRED;

	guard_side(&libyaml, bytes, size);
	guard_side(&quick, bytes, size);
	memcpy(&before, &quick, sizeof(before));
	if (libyaml.guarded.readable) {
		bool taken = quick_read(&quick.file, &quick.guarded);

		MUST(yaml_read(&libyaml.file, &libyaml.guarded) == 0);
		reading = taken ? READING_TAKEN : READING_DECLINED;
		if (!judge(&libyaml, &quick, &before, taken) || (!taken && !reads_after(&libyaml, &quick)))
			reading = READING_DIFFERS;
	}
	arena_free(&quick.file.arena);
	arena_free(&libyaml.file.arena);
	return reading;
}

/* In a block of exactly its size, as a file is read into one, so that a step past either end is seen. */
enum reading readers_compare(const void *bytes, size_t size, const char **difference)
{
	enum reading reading;
	char *exact;

	make_set();
	exact = malloc(size + 1);
	MUST(exact && !setjmp(set->worker.oom));
	memcpy(exact, bytes, size);
	exact[size] = '\0';
	reading = compare(exact, size);
	free(exact);
	*difference = reading == READING_DIFFERS ? said : NULL;
	return reading;
}

static const char signs[] = " \n\t\r:-#'\"[]{},|>?&*!%\\a1.\xC3";
#define SIGNS (sizeof(signs) - 1)

size_t readers_changes(size_t size)
{
	return size * (2 + 2 * SIGNS) + SIGNS; /* at the end, nothing can be replaced */
}

size_t readers_change(const char *bytes, size_t size, size_t number, char *changed)
{
	size_t at = number / (2 + 2 * SIGNS), kind = number % (2 + 2 * SIGNS), rest;

	if (at == size) { /* something behind the last */
		memcpy(changed, bytes, size);
		changed[size] = signs[kind];
		return size + 1;
	}
	memcpy(changed, bytes, at);
	rest = size - at;
	if (kind == 0) {
		memcpy(changed + at, bytes + at + 1, rest - 1);
		return size - 1;
	}
	changed[at] = kind == 1 ? bytes[at] : signs[(kind - 2) % SIGNS];
	if (kind < 2 + SIGNS) {
		memcpy(changed + at + 1, bytes + at, rest);
		return size + 1;
	}
	memcpy(changed + at + 1, bytes + at + 1, rest - 1);
	return size;
}
