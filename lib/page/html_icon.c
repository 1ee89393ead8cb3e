/* SPDX-License-Identifier: MPL-2.0 */
/* The status icons: each is drawn once on a page, in a sprite, and used by name. Their size and line stand on them as
 * well as in the style, for what shows a page without it: a reading view, a feed, a text pasted into a mail. */
#include "page/html.h"

#define DASH "<circle cx=\"12\" cy=\"12\" r=\"9.5\" stroke-dasharray=\"3.2 3.2\"/><path d=\"M8 12h8\"/>"

static const char *const drawn[STATUS_COUNT] = {
	[STATUS_ACHIEVED] = "<circle cx=\"12\" cy=\"12\" r=\"9.5\"/><path d=\"M7.5 12.4l3.2 3.2 5.8-6.4\"/>",
	[STATUS_ON_TRACK] = "<path d=\"M3 17.5l6-6 4 4L21 7\"/><path d=\"M15.5 7H21v5.5\"/>",
	[STATUS_PENDING] = "<circle cx=\"12\" cy=\"12\" r=\"9.5\"/><path d=\"M12 6.5V12l3.6 2.2\"/>",
	[STATUS_BEHIND] = "<path d=\"M6 3h12M6 21h12M7.5 3v3.5L12 12l4.5-5.5V3M7.5 21v-3.5L12 12l4.5 5.5V21\"/>",
	[STATUS_FAR_BEHIND] = "<path d=\"M12 3.5l9.5 16.5h-19z\"/><path d=\"M12 10v4.5M12 17.4v.2\"/>",
	[STATUS_REGRESSING] = "<path d=\"M3 7l6 6 4-4 8 8.5\"/><path d=\"M15.5 17.5H21V12\"/>",
	[STATUS_NOT_ACHIEVED] = "<circle cx=\"12\" cy=\"12\" r=\"9.5\"/><path d=\"M8.5 8.5l7 7M15.5 8.5l-7 7\"/>",
	[STATUS_NO_DATA] = DASH,
	[STATUS_NOT_ASSESSED] = DASH,
};

void html_icon(struct html *html, enum status status)
{
	put(html->out, "<svg class=\"icon\" width=\"20\" height=\"20\" aria-hidden=\"true\"><use href=\"#i-");
	put(html->out, status_name(status));
	put(html->out, "\"/></svg>");
}

/* The hatching of what is unknown, and of what goes back, stands here too: a pattern is found by its id. */
void html_sprite(struct html *html)
{
	struct out *out = html->out;

	put(out,
	    "<svg class=\"sprite\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>"
	    "<pattern id=\"hatch\" class=\"no_data\" width=\"9\" height=\"9\" patternUnits=\"userSpaceOnUse\" "
	    "patternTransform=\"rotate(45)\"><path d=\"M0 0V9\" stroke=\"var(--s)\" stroke-width=\"2.4\"/></pattern>"
	    "<pattern id=\"back\" class=\"regressing\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\" "
	    "patternTransform=\"rotate(-45)\"><rect width=\"8\" height=\"8\" fill=\"var(--s)\"/>"
	    "<path d=\"M0 0V8\" stroke=\"var(--card)\" stroke-width=\"2\"/></pattern></defs>");
	for (unsigned i = 0; i < STATUS_COUNT; i++) {
		if (!html->used[i])
			continue;
		put(out, "<symbol id=\"i-");
		put(out, status_name(i));
		put(out, "\" viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.1\">");
		put(out, drawn[i]);
		put(out, "</symbol>");
	}
	put(out, "</svg>\n");
}
