/* SPDX-License-Identifier: MPL-2.0 */
/* A filter without a script: radio buttons, and a style that hides what the chosen one does not name. */
#include "page/html.h"

/* What there is to choose among, closed so that the style is too; the statuses come after. */
static const char *const kinds[] = { "followup", "contract", "unpublished" };

/* Where a browser cannot do it the buttons are not shown, and everything is. */
void html_filter_style(struct out *out)
{
	put(out, ".filter{display:none;border:0;margin:.7rem 0 1rem;padding:0}.filter legend{font-weight:600;padding:0}"
		 ".filter>div{display:flex;flex-wrap:wrap;gap:.1rem 1.3rem}"
		 ".filter label{display:flex;align-items:center;gap:.45rem;min-height:2rem}"
		 ".filter input{width:24px;height:24px;margin:0;accent-color:var(--accent)}"
		 "@media screen{@supports selector(:has(a)){.filter{display:block}");
	for (size_t i = 0; i < COUNT(kinds) + STATUS_COUNT; i++) {
		const char *kind = i < COUNT(kinds) ? kinds[i] : status_name((enum status)(i - COUNT(kinds)));

		put(out, i ? "," : "");
		put(out, "body:has(#vis-");
		put(out, kind);
		put(out, ":checked) [data-kinds]:not([data-kinds~=");
		put(out, kind);
		put(out, "])");
	}
	put(out, "{display:none}}}");
}

void html_enter_filter(struct html *html, const struct part *part)
{
	put(html->out, "<legend>");
	put_html(html->out, part->text);
	put(html->out, "</legend><div>");
}

/* The first of a filter is chosen from the start. */
void html_enter_choice(void *writer, const struct part *part)
{
	struct out *out = html_out(writer);

	put(out, "<label><input type=\"radio\"");
	put_attribute(out, "name", part->parent->id);
	put_attribute(out, "id", part->id);
	put(out, part->previous ? ">" : " checked>");
	put_html(out, part->text);
	put(out, "</label>");
}
