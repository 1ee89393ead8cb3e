/* SPDX-License-Identifier: MPL-2.0 */
/* What the files of the HTML writer share. */
#ifndef KK_HTML_H
#define KK_HTML_H

#include "base/sha256.h"
#include "page/chart.h"
#include "page/doc.h"

struct html {
	const struct page *page;
	struct out *out;
	const struct act *acts;
	bool used[STATUS_COUNT]; /* whose icons the page needs */
	bool has_scale;          /* the legend explains one that is there */
	bool has_filter;
	uint32_t charts;         /* numbered as they come: for ids */
};

/* page/html.c */
extern const char *const html_classes[ROLE_COUNT]; /* NULL: none */
struct out *html_out(void *writer);
void html_put_class(struct out *out, const char *class, const struct part *part);

/* page/html_inline.c – the acts of what stands within a line */
act_fn html_enter_text, html_enter_code, html_enter_link, html_leave_link, html_enter_time, html_leave_time,
	html_enter_status, html_enter_break, html_enter_blockquote, html_enter_strong, html_enter_emphasis,
	html_enter_note, html_leave_blockquote, html_leave_strong, html_leave_emphasis, html_leave_note;

/* page/html_escape.c – the same for text and for attributes in double quotes. */
void put_html(struct out *out, const char *text);
void put_attribute(struct out *out, const char *name, const char *value); /* ` name="value"`; nothing for NULL */

/* page/html_style.c – the rules that a page with this body needs, then its margins on paper; the hash of both */
struct html_style { const char *rules, *margins; uint8_t digest[SHA256_SIZE]; };
void html_style(const struct page *page, bool has_filter, const char *body, struct html_style *style);

/* page/html_page.c – all around the content: what comes before the body, and the body's own beginning and end. */
void html_head(struct html *html, const char *body);
void html_begin(struct html *html);
void html_end(struct html *html);

/* page/html_filter.c */
void html_enter_filter(struct html *html, const struct part *part);
act_fn html_enter_choice;
void html_filter_style(struct out *out);

/* page/html_chart.c, page/html_icon.c */
void html_chart(struct html *html, const struct part *part);
void html_icon(struct html *html, enum status status);
void html_sprite(struct html *html);

#endif
