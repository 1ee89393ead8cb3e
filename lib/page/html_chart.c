/* SPDX-License-Identifier: MPL-2.0 */
/* Pictures as SVG without a viewBox: places across in percent, all else in pixels, so that nothing but the width
 * stretches and no attribute of style is needed. */
#include <string.h>

#include "page/html.h"

#define TOP 34       /* of the track */
#define THICK 20
#define THIN 8       /* of the bar where the track is the target's own range */
#define SPREAD_GAP 32
#define SPREAD_WHOLE 10000
#define SPREAD_ROOM 600 /* a count stands inside a segment of at least this */
#define SPREAD_DIGIT 400 /* and on a narrow screen of this more for each digit after the first */

static void put_int(struct out *out, int32_t value)
{
	if (value < 0)
		put(out, "-");
	put_unsigned(out, (uint64_t)(value < 0 ? -(int64_t)value : value));
}

/* "59", "59.25": at most as many decimals as `unit` has zeros. */
static void put_decimal(struct out *out, int32_t value, int32_t unit)
{
	int32_t size = value < 0 ? -value : value, rest = size % unit;

	if (value < 0)
		put(out, "-");
	put_unsigned(out, (uint64_t)(size / unit));
	if (rest)
		put(out, ".");
	for (int32_t place = unit / 10; place > 0 && rest > 0; place /= 10) {
		put_char(out, (char)('0' + rest / place));
		rest -= rest / place * place;
	}
}

static void put_percent(struct out *out, const char *name, int32_t hundredths)
{
	put(out, " ");
	put(out, name);
	put(out, "=\"");
	put_decimal(out, hundredths, 100);
	put(out, "%\"");
}

static void put_pixels(struct out *out, const char *name, int32_t value)
{
	put(out, " ");
	put(out, name);
	put(out, "=\"");
	put_int(out, value);
	put(out, "\"");
}

static void put_rect(struct out *out, const char *class, int32_t from, int32_t to, int32_t y, int32_t height)
{
	put(out, "<rect");
	put_attribute(out, "class", class);
	put_percent(out, "x", from);
	put_pixels(out, "y", y);
	put_percent(out, "width", to - from);
	put_pixels(out, "height", height);
	put(out, "/>");
}

/* A mark that is drawn in pixels stands in an SVG of its own at its share of the width. */
static void put_mark(struct out *out, int32_t at, int32_t y, const char *drawn)
{
	put(out, "<svg");
	put_percent(out, "x", at);
	put_pixels(out, "y", y);
	put(out, " overflow=\"visible\" aria-hidden=\"true\">");
	put(out, drawn);
	put(out, "</svg>");
}

static void put_named(struct html *html, const char *attributes, const char *name)
{
	put(html->out, "<svg ");
	put(html->out, attributes);
	put(html->out, " role=\"img\" aria-labelledby=\"c");
	put_unsigned(html->out, ++html->charts);
	put(html->out, "\"><title id=\"c");
	put_unsigned(html->out, html->charts);
	put(html->out, "\">");
	put_html(html->out, name);
	put(html->out, "</title>");
}

static void put_label(struct out *out, const struct chart_label *label)
{
	static const char *const classes[] = { NULL, "v", "m", "s", "s wide" };
	static const char *const anchors[] = { NULL, "middle", "end" };
	static const int32_t lanes[] = { 19, 75, 102 };

	put(out, "<text");
	put_attribute(out, "class", classes[label->kind]);
	put_percent(out, "x", label->at);
	put_pixels(out, "y", lanes[label->lane]);
	if (label->nudge)
		put_pixels(out, "dx", label->nudge);
	put_attribute(out, "text-anchor", anchors[label->anchor]);
	put(out, ">");
	put_html(out, label->text);
	put(out, "</text>");
}

static void put_marks(struct out *out, const struct scale *scale)
{
	static const char aim[] = "<rect class=\"aim\" x=\"-2\" y=\"-8\" width=\"4\" height=\"36\"/>";

	if (scale->start != NOWHERE)
		put_mark(out, scale->start, TOP + THICK / 2, "<circle class=\"ring\" r=\"7\"/>");
	put_mark(out, scale->target, TOP, aim);
	if (scale->target_high != NOWHERE)
		put_mark(out, scale->target_high, TOP, aim);
	if (scale->planned != NOWHERE)
		put_mark(out, scale->planned, TOP,
			 "<path class=\"hair\" d=\"M0 22V54\"/><path class=\"plan\" d=\"M0 -2l7 12-7 12-7-12z\"/>");
	if (scale->clipped)
		put_mark(out, scale->bar[scale->clipped > 0], TOP, scale->clipped > 0
			 ? "<path class=\"more\" d=\"M4 3l7 7-7 7M11 3l7 7-7 7\"/>"
			 : "<path class=\"more\" d=\"M-4 3l-7 7 7 7M-11 3l-7 7 7 7\"/>");
}

static void put_scale(struct html *html, const struct scale *scale, const char *name)
{
	struct out *out = html->out;
	bool range = scale->target_high != NOWHERE;

	put_named(html, scale->height > 100 ? "class=\"scale\" height=\"118\"" : "class=\"scale\" height=\"88\"", name);
	if (range) {
		put(out, "<line class=\"axis\"");
		put_percent(out, "x1", scale->axis[0]);
		put_percent(out, "x2", scale->axis[1]);
		put(out, " y1=\"44\" y2=\"44\"/>");
	}
	put_rect(out, "track", scale->track[0], scale->track[1], TOP, THICK);
	if (scale->bar[1] > scale->bar[0])
		put_rect(out, scale->backwards ? "bar back" : "bar", scale->bar[0], scale->bar[1],
			 range ? TOP + (THICK - THIN) / 2 : TOP, range ? THIN : THICK);
	put_marks(out, scale);
	for (unsigned i = 0; i < scale->label_count; i++)
		put_label(out, &scale->labels[i]);
	put(out, "</svg>\n");
}

static void put_spark(struct html *html, const struct spark *spark, const char *name)
{
	struct out *out = html->out;
	size_t last = spark->count - 1;

	put_named(html, "class=\"spark\" viewBox=\"0 0 150 40\"", name);
	if (spark->target != NOWHERE) {
		put(out, "<path d=\"M2 ");
		put_decimal(out, spark->target, 10);
		put(out, "H148\"/>");
	}
	put(out, "<polyline points=\"");
	for (size_t i = 0; i < spark->count; i++) {
		put(out, i ? " " : "");
		put_decimal(out, spark->points[2 * i], 10);
		put(out, ",");
		put_decimal(out, spark->points[2 * i + 1], 10);
	}
	put(out, "\"/><circle cx=\"");
	put_decimal(out, spark->points[2 * last], 10);
	put(out, "\" cy=\"");
	put_decimal(out, spark->points[2 * last + 1], 10);
	put(out, "\" r=\"4\"/></svg>");
}

/* What is unknown is hatched everywhere, what goes back on paper and in the reader's own colours. */
static bool is_hatched(enum status status)
{
	return status >= STATUS_NO_DATA || status == STATUS_REGRESSING;
}

static int32_t room_of(unsigned count)
{
	int32_t room = SPREAD_ROOM;

	for (; count > 9; count /= 10)
		room += SPREAD_DIGIT;
	return room;
}

static void put_count(struct out *out, unsigned count, int32_t from, int32_t to, enum status status)
{
	if (to - from < SPREAD_ROOM)
		return;
	put(out, to - from < room_of(count) ? "<text class=\"wide\"" : "<text");
	put_percent(out, "x", (from + to) / 2);
	put(out, " y=\"29\" text-anchor=\"middle\"");
	put(out, is_hatched(status) ? " paint-order=\"stroke\">" : ">");
	put_unsigned(out, count);
	put(out, "</text>");
}

/* One segment a status, in proportion, with a small gap between two. */
static void put_spread(struct html *html, const unsigned *by_status, const char *name)
{
	int64_t segments = 0, total = 0, before = 0, room;
	int32_t gaps = 0;

	for (unsigned i = 0; i < STATUS_COUNT; i++) {
		segments += by_status[i] > 0;
		total += by_status[i];
	}
	room = SPREAD_WHOLE - SPREAD_GAP * (segments - 1);
	put_named(html, "class=\"spread\"", name);
	for (unsigned i = 0; i < STATUS_COUNT; i++) {
		int32_t from = (int32_t)(before * room / total) + gaps;
		int32_t to = (int32_t)((before + by_status[i]) * room / total) + gaps;

		if (!by_status[i])
			continue;
		put_rect(html->out, status_name(i), from, to, i >= STATUS_NO_DATA, i >= STATUS_NO_DATA ? 42 : 44);
		put_count(html->out, by_status[i], from, to, i);
		before += by_status[i];
		gaps += SPREAD_GAP;
	}
	put(html->out, "</svg>\n");
}

static void put_legend(struct html *html)
{
	static const struct { enum word_id word; const char *drawn; } marks[] = {
		{ WORD_START, "<circle class=\"ring\" cx=\"13\" cy=\"12\" r=\"7\"/>" },
		{ WORD_MEASURED, "<rect class=\"bar\" x=\"1\" y=\"4\" width=\"24\" height=\"16\"/>" },
		{ WORD_LEGEND_PLANNED, "<path class=\"plan\" d=\"M13 0l7 12-7 12-7-12z\"/>" },
		{ WORD_TARGET, "<rect class=\"aim\" x=\"11\" width=\"4\" height=\"24\"/>" },
	};
	enum kk_lang lang = html->page->lang;

	put(html->out, "<div class=\"read\"><p>");
	put_html(html->out, word(WORD_HOW_TO_READ, lang));
	put(html->out, "</p><ul>");
	for (size_t i = 0; i < COUNT(marks); i++) {
		put(html->out, "<li><svg width=\"26\" height=\"24\" aria-hidden=\"true\">");
		put(html->out, marks[i].drawn);
		put(html->out, "</svg>");
		put_html(html->out, word(marks[i].word, lang));
		put(html->out, "</li>");
	}
	put(html->out, "</ul></div>\n");
}

void html_chart(struct html *html, const struct part *part)
{
	const struct chart *chart = part->chart;

	switch (chart->kind) {
	case CHART_SCALE: put_scale(html, &chart->scale, part->text); break;
	case CHART_SPARK: put_spark(html, &chart->spark, part->text); break;
	case CHART_DISTRIBUTION: put_spread(html, chart->by_status, part->text); break;
	case CHART_LEGEND: put_legend(html); break;
	}
}
