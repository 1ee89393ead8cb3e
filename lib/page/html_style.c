/* SPDX-License-Identifier: MPL-2.0 */
/* The one style of a page: of all rules there are, those whose classes the page has. */
#include <string.h>

#include "page/html.h"
#include "texts/wording.h"

/* Its pieces stand one behind another, each with its NUL: one text as long as they are C promises no room for. */
struct page_css {
#define CSS(text) char GLUE(piece_, __LINE__)[sizeof(text)];
#include "page/page_css.def"
};

struct site_css {
#include "site/site_css.def"
#undef CSS
};

#define CSS(text) text,
static const struct page_css page_css = {
#include "page/page_css.def"
};

static const struct site_css site_css = {
#include "site/site_css.def"
};
#undef CSS

/* The classes of a page, in a table that is never full: a page has some forty, and no more than the style names. */
#define SLOTS 512

struct name { const char *text; size_t size; };

struct used {
	struct name slots[SLOTS];
	size_t count;
};

#define KEPT 32
#define ROOM ((size_t)12 * 1024) /* for the rules of nearly every page */

/* The rules for these classes, and their hash, which goes on with the margins. */
struct style {
	struct out classes, rules;
	struct sha256 hash;
};

struct styles {
	struct style kept[KEPT];
	size_t made; /* the next takes the place of the one that was made first */
	struct arena *arena;
};

struct styles *styles_new(struct arena *arena)
{
	struct styles *styles = NEW(arena, struct styles);

	styles->arena = arena;
	return styles;
}

static struct name *slot_of(struct used *used, const char *text, size_t size)
{
	uint32_t hash = part_hash(text, size);
	struct name *slot;

	for (slot = &used->slots[hash % SLOTS]; slot->text; slot = &used->slots[hash++ % SLOTS])
		if (slot->size == size && memcmp(slot->text, text, size) == 0)
			break;
	return slot;
}

static void note_classes(struct used *used, const char *body)
{
	static const char mark[] = " class=\"";

	while ((body = strstr(body, mark))) {
		body += sizeof(mark) - 1;
		while (*body && *body != '"' && used->count < SLOTS / 2) {
			size_t size = strcspn(body, " \"");
			struct name *slot = slot_of(used, body, size);

			used->count += !slot->text;
			*slot = (struct name){ body, size };
			body += size + (body[size] == ' ');
		}
	}
}

static bool is_class(char c)
{
	return (c >= 'a' && c <= 'z') || c == '_' || (c >= '0' && c <= '9');
}

/* A selector is used where the page has every class in it; ".95rem" stands in no selector. */
static bool is_used(struct used *used, const char *selector, size_t size)
{
	const char *end = selector + size;

	for (const char *at = selector; at < end; at++)
		if (*at == '.') {
			size_t length = 0;

			while (is_class(at[1 + length]))
				length++;
			if (!slot_of(used, at + 1, length)->text)
				return false;
			at += length;
		}
	return true;
}

/* The used ones of a rule's selectors; false: there is none, and the rule goes. */
static bool put_selectors(struct out *out, struct used *used, const char *list, size_t size)
{
	const char *end = list + size;
	bool any = false;

	while (list < end) {
		const char *comma = memchr(list, ',', (size_t)(end - list));
		size_t length = (size_t)((comma ? comma : end) - list);

		if (is_used(used, list, length)) {
			put(out, any ? "," : "");
			put_bytes(out, list, length);
			any = true;
		}
		list += length + 1;
	}
	return any;
}

/* Rules one by one; what begins with @ holds rules, and is kept. */
static void put_rules(struct out *out, struct used *used, const char *css)
{
	while (*css) {
		size_t size = strcspn(css, "{}");

		if (css[size] != '{' || *css == '@') { /* a group's beginning, or its end */
			put_bytes(out, css, size + (css[size] != '\0'));
			css += size + (css[size] != '\0');
			continue;
		}
		if (put_selectors(out, used, css, size))
			put_bytes(out, css + size, strcspn(css + size, "}") + 1);
		css += size + strcspn(css + size, "}") + 1;
	}
}

/* A CSS string holds letters, digits, blanks and what is beyond ASCII as they are, the rest as escapes, so that no
 * title can end the string or the style element. */
static void put_css_string(struct out *out, const char *text)
{
	static const char digits[] = "0123456789ABCDEF";

	put(out, "\"");
	for (; *text; text++) {
		unsigned char c = (unsigned char)*text;

		if (c == ' ' || c >= 0x80 || (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z')) {
			put_char(out, *text);
		} else {
			put(out, "\\");
			put_char(out, digits[c >> 4]);
			put_char(out, digits[c & 0xF]);
			put(out, " ");
		}
	}
	put(out, "\"");
}

/* What decides which rules there are. Two pages with the same classes have them in the same order, or nearly always:
 * where not, their rules are made twice. */
static void put_classes(struct out *out, const struct page *page, bool has_filter, const struct used *used)
{
	put(out, page->surround ? "site " : "");
	put(out, has_filter ? "filter " : "");
	for (size_t i = 0; i < SLOTS; i++)
		if (used->slots[i].text) {
			put_bytes(out, used->slots[i].text, used->slots[i].size);
			put_char(out, ' ');
		}
}

static void put_pieces(struct out *out, const char *pieces, size_t size)
{
	for (const char *at = pieces; at < pieces + size; at += strlen(at) + 1)
		put(out, at);
}

static void make_rules(const struct page *page, bool has_filter, struct used *used, struct style *style)
{
	struct out all;

	out_memory(&all, page->arena);
	put_pieces(&all, (const char *)&page_css, sizeof(page_css));
	if (page->surround)
		put_pieces(&all, (const char *)&site_css, sizeof(site_css));
	put_rules(&style->rules, used, out_text(&all));
	if (has_filter)
		html_filter_style(&style->rules);
	sha256_begin(&style->hash);
	sha256_add(&style->hash, out_text(&style->rules), style->rules.size);
}

static const struct style *style_of(const struct page *page, bool has_filter, struct used *used, struct styles *styles)
{
	struct style *style;
	struct out classes;

	out_memory(&classes, page->arena);
	put_classes(&classes, page, has_filter, used);
	for (size_t i = 0; i < styles->made && i < KEPT; i++) {
		const struct out *its = &styles->kept[i].classes;

		if (its->size == classes.size && memcmp(its->bytes, classes.bytes, classes.size) == 0)
			return &styles->kept[i];
	}
	style = &styles->kept[styles->made % KEPT];
	if (styles->made++ < KEPT) {
		out_memory(&style->classes, styles->arena);
		out_large(&style->rules, styles->arena, ROOM);
	}
	style->classes.size = style->rules.size = 0;
	make_rules(page, has_filter, used, style);
	put_bytes(&style->classes, classes.bytes, classes.size);
	return style;
}

/* Paper has the title and the page's number in its margin. */
static void put_margins(struct out *out, const struct page *page)
{
	put(out, "@page{size:A4;margin:15mm 14mm 16mm;@bottom-left{content:");
	put_css_string(out, page->title);
	put(out, ";font:8pt sans-serif;color:#333}@bottom-right{content:counter(page) \" / \" counter(pages);"
		 "font:8pt sans-serif;color:#333}}");
}

void html_style(const struct page *page, bool has_filter, const char *body, struct html_style *style)
{
	struct used *used = NEW(page->arena, struct used);
	struct style own;
	const struct style *its = &own;
	struct sha256 hash;
	struct out margins;

	note_classes(used, body);
	if (page->styles) {
		its = style_of(page, has_filter, used, page->styles);
	} else {
		out_memory(&own.rules, page->arena);
		make_rules(page, has_filter, used, &own);
	}
	out_memory(&margins, page->arena);
	put_margins(&margins, page);
	hash = its->hash;
	sha256_add(&hash, out_text(&margins), margins.size);
	sha256_end(&hash, style->digest);
	style->rules = its->rules.bytes;
	style->margins = margins.bytes;
}
