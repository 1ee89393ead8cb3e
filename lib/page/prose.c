/* SPDX-License-Identifier: MPL-2.0 */
/* CommonMark prose as parts of the page, so that it passes through the same escaping as every other word. Raw HTML is
 * shown as the text it is, pictures become links, and only links that lead somewhere known remain links. */
#include <assert.h>
#include <errno.h>
#include <string.h>

#include "base/url.h"
#include "page/commonmark.h"
#include "page/doc.h"

#define MOST_NESTING 12 /* deeper quotations and lists are shown at this depth */
#define LAST_LEVEL 6

/* cmark's allocator interface has no context, so the arena is lent to it for the time of one call. An allocation that
 * fails jumps to the arena's owner; all that cmark held was the arena's. */
static _Thread_local struct arena *lent;

/* In front of each block, for realloc; what is behind it is as aligned as the arena makes it. */
struct header { uint64_t size; };

static void *lent_calloc(size_t count, size_t size)
{
	struct header *header;

	if (size && count > SIZE_MAX / 2 / size)
		longjmp(*lent->oom, 1);
	header = arena_alloc(lent, count * size + sizeof(*header));
	header->size = count * size;
	return header + 1;
}

static void *lent_realloc(void *old, size_t size)
{
	struct header *header = old;
	void *grown = lent_calloc(1, size);

	if (header)
		memcpy(grown, old, (--header)->size < size ? header->size : size);
	return grown;
}

static void lent_free(void *unused)
{
	(void)unused;
}

struct prose {
	const struct commonmark *cmark;
	struct page *page;
	struct part *at;
	unsigned base, nesting;
	bool in_link;
	unsigned sources[LAST_LEVEL]; /* the heading levels of the text that are open */
	unsigned open;
};

typedef struct part *enter_fn(struct prose *prose, cmark_node *node);

/* The levels of a page never skip one, whatever those of the text do. */
static struct part *enter_heading(struct prose *prose, cmark_node *node)
{
	unsigned source = (unsigned)prose->cmark->node_get_heading_level(node), level;

	while (prose->open && prose->sources[prose->open - 1] >= source)
		prose->open--;
	prose->sources[prose->open++] = source;
	level = prose->base + prose->open;
	return doc_heading(prose->page, prose->at, level > LAST_LEVEL ? LAST_LEVEL : level, NULL, NULL);
}

/* In a tight list an item's first paragraph is the item itself. */
static struct part *enter_paragraph(struct prose *prose, cmark_node *node)
{
	const struct commonmark *cmark = prose->cmark;
	cmark_node *item = cmark->node_parent(node);

	if (prose->at->kind == PART_ITEM && cmark->node_get_type(item) == CMARK_NODE_ITEM &&
	    !cmark->node_previous(node) && cmark->node_get_list_tight(cmark->node_parent(item)))
		return NULL;
	return doc_paragraph(prose->page, prose->at, ROLE_NONE);
}

static struct part *enter_nested(struct prose *prose, enum part_kind kind)
{
	if (prose->nesting >= MOST_NESTING)
		return NULL;
	prose->nesting++;
	return doc_add(prose->page, prose->at, kind);
}

static struct part *enter_quote(struct prose *prose, cmark_node *node)
{
	(void)node;
	return enter_nested(prose, PART_BLOCKQUOTE);
}

static struct part *enter_list(struct prose *prose, cmark_node *node)
{
	struct part *list = enter_nested(prose, PART_LIST);

	if (list) {
		list->ordered = prose->cmark->node_get_list_type(node) == CMARK_ORDERED_LIST;
		list->start = (uint32_t)prose->cmark->node_get_list_start(node);
		list->level = !prose->cmark->node_get_list_tight(node);
	}
	return list;
}

static struct part *enter_item(struct prose *prose, cmark_node *node)
{
	if (!prose->cmark->node_get_user_data(prose->cmark->node_parent(node)))
		return NULL;
	return doc_add(prose->page, prose->at, PART_ITEM);
}

static struct part *enter_code_block(struct prose *prose, cmark_node *node)
{
	doc_add(prose->page, prose->at, PART_CODE_BLOCK)->text = prose->cmark->node_get_literal(node);
	return NULL;
}

static struct part *enter_html_block(struct prose *prose, cmark_node *node)
{
	doc_text(prose->page, doc_paragraph(prose->page, prose->at, ROLE_NONE), prose->cmark->node_get_literal(node));
	return NULL;
}

static struct part *enter_rule(struct prose *prose, cmark_node *node)
{
	(void)node;
	doc_add(prose->page, prose->at, PART_RULE);
	return NULL;
}

/* A character reference ("&#24;") may stand for what no file may hold: it is shown by its number. */
static void add_text(struct page *page, struct part *part, const char *text)
{
	doc_text(page, part, text_holds_refused(text, strlen(text)) ? text_safe(page->arena, text) : text);
}

static struct part *enter_text(struct prose *prose, cmark_node *node)
{
	add_text(prose->page, prose->at, prose->cmark->node_get_literal(node));
	return NULL;
}

static struct part *enter_soft_break(struct prose *prose, cmark_node *node)
{
	(void)node;
	doc_text(prose->page, prose->at, " ");
	return NULL;
}

static struct part *enter_break(struct prose *prose, cmark_node *node)
{
	(void)node;
	doc_add(prose->page, prose->at, PART_BREAK);
	return NULL;
}

static struct part *enter_code(struct prose *prose, cmark_node *node)
{
	doc_add(prose->page, prose->at, PART_CODE)->text = prose->cmark->node_get_literal(node);
	return NULL;
}

/* Emphasis within emphasis is emphasis. */
static struct part *enter_stress(struct prose *prose, enum part_kind kind)
{
	for (const struct part *part = prose->at; part; part = part->parent)
		if (part->kind == kind)
			return NULL;
	return doc_add(prose->page, prose->at, kind);
}

static struct part *enter_emphasis(struct prose *prose, cmark_node *node)
{
	(void)node;
	return enter_stress(prose, PART_EMPHASIS);
}

static struct part *enter_strong(struct prose *prose, cmark_node *node)
{
	(void)node;
	return enter_stress(prose, PART_STRONG);
}

/* A picture is fetched from elsewhere, which a page that stands alone never does: its words link to it. */
static struct part *enter_link(struct prose *prose, cmark_node *node)
{
	const char *target = url_clean(prose->page->arena, prose->cmark->node_get_url(node));
	struct part *link;

	if (!target || prose->in_link) {
		if (target && !prose->cmark->node_first_child(node))
			doc_text(prose->page, prose->at, target);
		return NULL;
	}
	prose->in_link = true;
	link = doc_add(prose->page, prose->at, PART_LINK);
	link->target = target;
	if (!prose->cmark->node_first_child(node))
		doc_text(prose->page, link, target);
	return link;
}

static enter_fn *const enters[] = {
	[CMARK_NODE_BLOCK_QUOTE] = enter_quote,
	[CMARK_NODE_LIST] = enter_list,
	[CMARK_NODE_ITEM] = enter_item,
	[CMARK_NODE_CODE_BLOCK] = enter_code_block,
	[CMARK_NODE_HTML_BLOCK] = enter_html_block,
	[CMARK_NODE_PARAGRAPH] = enter_paragraph,
	[CMARK_NODE_HEADING] = enter_heading,
	[CMARK_NODE_THEMATIC_BREAK] = enter_rule,
	[CMARK_NODE_TEXT] = enter_text,
	[CMARK_NODE_SOFTBREAK] = enter_soft_break,
	[CMARK_NODE_LINEBREAK] = enter_break,
	[CMARK_NODE_CODE] = enter_code,
	[CMARK_NODE_HTML_INLINE] = enter_text,
	[CMARK_NODE_EMPH] = enter_emphasis,
	[CMARK_NODE_STRONG] = enter_strong,
	[CMARK_NODE_LINK] = enter_link,
	[CMARK_NODE_IMAGE] = enter_link,
};
static_assert(COUNT(enters) == CMARK_NODE_LAST_INLINE + 1, "every kind of node is entered");

static void leave(struct prose *prose, const struct part *part)
{
	if (part->kind == PART_BLOCKQUOTE || part->kind == PART_LIST)
		prose->nesting--;
	if (part->kind == PART_LINK)
		prose->in_link = false;
	prose->at = part->parent;
}

static void visit(struct prose *prose, cmark_node *root)
{
	const struct commonmark *cmark = prose->cmark;
	cmark_iter *iter = cmark->iter_new(root);
	cmark_event_type event;

	while ((event = cmark->iter_next(iter)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark->iter_get_node(iter);
		cmark_node_type type = cmark->node_get_type(node);
		struct part *part;

		if (event == CMARK_EVENT_EXIT) {
			part = cmark->node_get_user_data(node);
			if (part)
				leave(prose, part);
		} else if (enters[type]) {
			part = enters[type](prose, node);
			cmark->node_set_user_data(node, part);
			if (part)
				prose->at = part;
		}
	}
}

/* A line that begins with a letter and in which CommonMark has nothing to see: a paragraph of these words, as most
 * texts are. */
static bool is_plain(const char *text)
{
	bool letter = (*text >= 'a' && *text <= 'z') || (*text >= 'A' && *text <= 'Z') || (unsigned char)*text >= 0xC3;
	size_t size = strcspn(text, "\\`*_[]<&\t\n\v\f\r");

	return letter && !text[size] && text[size - 1] != ' ';
}

/* "[^1]: Maj" is a footnote to whoever writes it, and to CommonMark where "[^1]" leads to: it stays words. */
static const char *with_footnotes(struct arena *arena, const char *text)
{
	const char *start = text, *at = strstr(text, "[^");
	struct out out;

	if (!at)
		return text;
	out_memory(&out, arena);
	for (; at; text = at, at = strstr(at + 1, "[^")) {
		put_bytes(&out, text, (size_t)(at - text));
		put(&out, at == start || at[-1] == '\n' ? "\\" : "");
	}
	put(&out, text);
	return out_text(&out);
}

/* The text of libcmark's document belongs to the page. */
static void convert(struct prose *prose, const char *text)
{
	const struct commonmark *cmark = prose->cmark;
	cmark_mem lender = { lent_calloc, lent_realloc, lent_free };
	cmark_parser *parser;
	cmark_node *root;

	text = with_footnotes(prose->page->arena, text);
	lent = prose->page->arena;
	parser = cmark->parser_new_with_mem(CMARK_OPT_DEFAULT, &lender);
	cmark->parser_feed(parser, text, strlen(text));
	root = cmark->parser_finish(parser);
	cmark->consolidate_text_nodes(root);
	visit(prose, root);
	lent = NULL;
}

void doc_prose(struct page *page, struct part *parent, unsigned level, const char *text)
{
	struct prose prose = { .page = page, .at = parent, .base = level };

	if (is_plain(text)) {
		add_text(page, doc_paragraph(page, parent, ROLE_NONE), text);
		return;
	}
	prose.cmark = commonmark_of(page->set);
	if (prose.cmark)
		convert(&prose, text);
	else
		page->error = -ELIBACC;
}
