/* SPDX-License-Identifier: MPL-2.0 */
/* What stands around a page's content: its head, its one style and the policy that allows no other, its sender. */
#include "page/html.h"

static void put_policy(struct out *out, const struct html_style *style)
{
	put(out, "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-");
	put_base64(out, style->digest, sizeof(style->digest));
	put(out, "'; base-uri 'none'; form-action 'none'\">\n");
}

static void put_relation(struct out *out, const char *relation, const struct hyperlink *link)
{
	put(out, "<link rel=\"");
	put(out, relation);
	put(out, "\"");
	put_attribute(out, "type", link->type);
	put_attribute(out, "title", link->text);
	put_attribute(out, "href", link->target);
	put(out, ">\n");
}

static void put_relations(struct out *out, const struct page *page)
{
	if (page->canonical)
		put_relation(out, "canonical", &(struct hyperlink){ .target = page->canonical });
	for (size_t i = 0; page->surround && i < page->surround->alternate_count; i++)
		put_relation(out, "alternate", &page->surround->alternates[i]);
	if (!page->linked_data)
		return;
	put(out, "<script type=\"application/ld+json\">");
	put(out, page->linked_data);
	put(out, "</script>\n");
}

static void put_head(struct html *html, const char *body)
{
	const struct page *page = html->page;
	struct out *out = html->out;
	struct html_style style;

	html_style(html->page, html->has_filter, body, &style);
	put(out, "<head>\n<meta charset=\"utf-8\">\n"
		 "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
	put_policy(out, &style);
	put(out, "<title>");
	put_html(out, page->title);
	put(out, "</title>\n<meta name=\"description\"");
	put_attribute(out, "content", page->description);
	put(out, ">\n");
	if (page->draft)
		put(out, "<meta name=\"robots\" content=\"noindex\">\n");
	put(out, "<meta name=\"theme-color\" content=\"#FFFFFF\" media=\"(prefers-color-scheme: light)\">\n"
		 "<meta name=\"theme-color\" content=\"#14191F\" media=\"(prefers-color-scheme: dark)\">\n<style>");
	put(out, style.rules);
	put(out, style.margins);
	put(out, "</style>\n");
	put_relations(out, page);
	put(out, "</head>\n");
}

static void put_anchor(struct out *out, const struct hyperlink *link)
{
	put(out, "<a");
	put_attribute(out, "href", link->target);
	put(out, ">");
	put_html(out, link->text);
	put(out, "</a>");
}

static void put_sender(struct html *html)
{
	const struct surround *surround = html->page->surround;
	struct out *out = html->out;

	put(out, "<div class=\"sender\"><div class=\"w bar\"><p>");
	put_anchor(out, &surround->home);
	put(out, "</p>\n<nav");
	put_attribute(out, "aria-label", word(WORD_MENU, html->page->lang));
	put(out, "><ul>");
	for (size_t i = 0; i < surround->menu_count; i++) {
		put(out, "<li>");
		put_anchor(out, &surround->menu[i]);
		put(out, "</li>");
	}
	put(out, "</ul></nav></div></div>\n");
}

static void put_crumbs(struct html *html)
{
	const struct surround *surround = html->page->surround;
	struct out *out = html->out;

	if (surround->crumb_count < 2)
		return;
	put(out, "<nav class=\"crumbs w\"");
	put_attribute(out, "aria-label", word(WORD_CRUMBS, html->page->lang));
	put(out, "><ol>");
	for (size_t i = 0; i < surround->crumb_count; i++) {
		bool last = i + 1 == surround->crumb_count;

		put(out, last ? "<li aria-current=\"page\">" : "<li>");
		if (last)
			put_html(out, surround->crumbs[i].text);
		else
			put_anchor(out, &surround->crumbs[i]);
		put(out, "</li>");
	}
	put(out, "</ol></nav>\n");
}

static void put_header(struct html *html)
{
	const struct page *page = html->page;
	struct out *out = html->out;

	put(out, "<header>\n");
	if (page->draft) {
		put(out, "<div class=\"draft\"><div class=\"w\">");
		doc_walk(page->draft, html->acts, html);
		put(out, "</div></div>\n");
	}
	if (page->surround) {
		put_sender(html);
		put_crumbs(html);
		put(out, "</header>\n");
		return;
	}
	put(out, "<div class=\"sender\"><p class=\"w\">");
	put_html(out, page->sender);
	put(out, "</p></div>\n</header>\n");
}

void html_head(struct html *html, const char *body)
{
	struct out *out = html->out;

	put(out, "<!DOCTYPE html>\n<html lang=\"");
	put(out, html->page->lang == KK_LANG_EN ? "en" : "da");
	put(out, "\">\n");
	put_head(html, body);
}

void html_begin(struct html *html)
{
	struct out *out = html->out;

	put(out, "<body>\n<a class=\"skip\" href=\"#indhold\">");
	put_html(out, word(WORD_SKIP, html->page->lang));
	put(out, "</a>\n");
	html_sprite(html);
	put_header(html);
}

void html_end(struct html *html)
{
	put(html->out, "</body>\n</html>\n");
}
