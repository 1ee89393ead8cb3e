/* SPDX-License-Identifier: MPL-2.0 */
/* Writing an Atom feed. */
#include <stdlib.h>
#include <string.h>

#include "data/atom.h"

/* XML has no code for control characters and U+FFFE and U+FFFF at all (XML 1.0, 2.2). */
void put_xml_text(struct out *out, const char *text)
{
	const char *at = text, *end = text + strlen(text);

	while (at < end) {
		const char *from = at;
		int32_t code = text_next(&at, end);

		if (code == TEXT_BAD || code == 0xFFFE || code == 0xFFFF
		    || (code < 0x20 && code != '\n' && code != '\t'))
			put(out, "\xEF\xBF\xBD");
		else if (code == '&')
			put(out, "&amp;");
		else if (code == '<')
			put(out, "&lt;");
		else if (code == '>')
			put(out, "&gt;");
		else if (code == '"')
			put(out, "&quot;");
		else
			put_bytes(out, from, (size_t)(at - from));
	}
}

static void put_element(struct out *out, const char *name, const char *text)
{
	put(out, "<");
	put(out, name);
	put(out, ">");
	put_xml_text(out, text);
	put(out, "</");
	put(out, name);
	put(out, ">\n");
}

/* RFC 3339; a document has a day and no hour. */
static void put_updated(struct out *out, struct date date)
{
	put(out, "<updated>");
	put_date_iso(out, date);
	put(out, "T00:00:00Z</updated>\n");
}

static void put_link(struct out *out, const char *relation, const char *target, const char *type)
{
	put(out, "<link rel=\"");
	put(out, relation);
	put(out, "\" type=\"");
	put(out, type);
	put(out, "\" href=\"");
	put_xml_text(out, target);
	put(out, "\"/>\n");
}

static void put_entry(struct out *out, const struct atom_entry *entry)
{
	put(out, "<entry>\n");
	put_element(out, "id", entry->id);
	put_element(out, "title", entry->title);
	put_updated(out, entry->updated);
	put(out, "<author><name>");
	put_xml_text(out, entry->author);
	put(out, "</name></author>\n");
	put_link(out, "alternate", entry->link, "text/html");
	put_element(out, "summary", entry->summary);
	put(out, "</entry>\n");
}

static int newest_first(const void *a, const void *b)
{
	const struct atom_entry *const *x = a, *const *y = b;
	int order = date_cmp((*y)->updated, (*x)->updated);

	return order ? order : strcmp((*x)->id, (*y)->id);
}

void atom_write(struct arena *arena, const struct atom_feed *feed, struct out *out)
{
	const struct atom_entry **entries = NEW_ARRAY(arena, const struct atom_entry *, feed->count);
	size_t count = feed->limit && feed->limit < feed->count ? feed->limit : feed->count;

	for (size_t i = 0; i < feed->count; i++)
		entries[i] = &feed->entries[i];
	if (feed->count)
		qsort(entries, feed->count, sizeof(*entries), newest_first);
	put(out, "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"");
	put(out, feed->lang == KK_LANG_EN ? "en" : "da");
	put(out, "\">\n");
	put_element(out, "id", feed->id);
	put_element(out, "title", feed->title);
	/* RFC 4287 wants a day even of a feed that nothing has come to yet: the executive order's own. */
	put_updated(out, count ? entries[0]->updated : (struct date){ 2009, 12, 15 });
	put_link(out, "alternate", feed->home, "text/html");
	if (feed->self)
		put_link(out, "self", feed->self, "application/atom+xml");
	put(out, "<generator version=\"" KK_VERSION "\">kk</generator>\n");
	for (size_t i = 0; i < count; i++)
		put_entry(out, entries[i]);
	put(out, "</feed>\n");
}
