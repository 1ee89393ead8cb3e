/* SPDX-License-Identifier: MPL-2.0 */
/* What the files of the HTML writer share. */
#ifndef KK_HTML_H
#define KK_HTML_H

#include "chart.h"
#include "doc.h"

struct html {
	const struct page *page;
	struct out *out;
	const struct act *acts;
	bool used[STATUS_COUNT]; /* whose icons the page needs */
	bool has_scale;          /* the legend explains one that is there */
	uint32_t charts;         /* numbered as they come: for ids */
};

/* html_escape.c – the same for text and for attributes in double quotes. */
void put_html(struct out *out, const char *text);
void put_attribute(struct out *out, const char *name, const char *value); /* ` name="value"`; nothing for NULL */

/* html_page.c – all around the content. */
void html_begin(struct html *html);
void html_end(struct html *html);

/* html_chart.c, html_icon.c */
void html_chart(struct html *html, const struct part *part);
void html_icon(struct html *html, enum status status);
void html_sprite(struct html *html);

#endif
