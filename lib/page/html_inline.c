/* SPDX-License-Identifier: MPL-2.0 */
/* What stands within a line of HTML: text, stress, links, times, statuses, notes. */
#include "page/html.h"

void html_enter_text(void *writer, const struct part *part)
{
	put_html(html_out(writer), part->text);
}

void html_enter_code(void *writer, const struct part *part)
{
	put(html_out(writer), "<code>");
	put_html(html_out(writer), part->text);
	put(html_out(writer), "</code>");
}

void html_enter_link(void *writer, const struct part *part)
{
	put(html_out(writer), "<a");
	put_attribute(html_out(writer), "class", html_classes[part->role]);
	put_attribute(html_out(writer), "href", part->target);
	put(html_out(writer), ">");
}

void html_leave_link(void *writer, const struct part *part)
{
	(void)part;
	put(html_out(writer), "</a>");
}

void html_enter_time(void *writer, const struct part *part)
{
	put(html_out(writer), "<time");
	put_attribute(html_out(writer), "datetime", part->target);
	put(html_out(writer), ">");
}

void html_leave_time(void *writer, const struct part *part)
{
	(void)part;
	put(html_out(writer), "</time>");
}

void html_enter_status(void *writer, const struct part *part)
{
	struct out *out = html_out(writer);

	put(out, "<span");
	html_put_class(out, part->parent->role == ROLE_STATUS_LINE ? "pill" : "st", part);
	put(out, ">");
	html_icon(writer, part->status);
	put_html(out, part->label);
	put(out, "</span>");
}

void html_enter_break(void *writer, const struct part *part)
{
	(void)part;
	put(html_out(writer), "<br>");
}

/* What has one tag and nothing to decide. */
#define PLAIN(name, tag, end) \
	void html_enter_##name(void *writer, const struct part *part) \
	{ \
		(void)part; \
		put(html_out(writer), "<" tag ">"); \
	} \
	void html_leave_##name(void *writer, const struct part *part) \
	{ \
		(void)part; \
		put(html_out(writer), "</" tag ">" end); \
	}

PLAIN(blockquote, "blockquote", "\n")
PLAIN(strong, "strong", "")
PLAIN(emphasis, "em", "")
PLAIN(note, "small", "")
