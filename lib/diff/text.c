/* SPDX-License-Identifier: MPL-2.0 */
/* Changes for people: on a terminal, and as Markdown for a committee case. */
#include <string.h>

#include "base/show.h"
#include "diag/diag.h"
#include "diff/diff.h"

static const char *const marks[] = {
	[CHANGE_ADDED] = "+", [CHANGE_REMOVED] = "-", [CHANGE_ALTERED] = "~", [CHANGE_MOVED] = ">",
};
static const char *const colors[] = {
	[CHANGE_ADDED] = "32", [CHANGE_REMOVED] = "31", [CHANGE_ALTERED] = "33", [CHANGE_MOVED] = "36",
};

static bool same(const char *a, const char *b)
{
	return a && b ? strcmp(a, b) == 0 : a == b;
}

static bool same_place(const struct spot *a, const struct spot *b)
{
	return same(a->area, b->area) && same(a->theme, b->theme) && same(a->goal, b->goal) &&
	       same(a->indicator, b->indicator);
}

static const char *place_text(const struct diff *diff, const struct spot *spot)
{
	const char *const parts[] = { spot->area, spot->theme };
	bool english = diff->lang == KK_LANG_EN;
	struct out out;

	out_memory(&out, diff->arena);
	for (size_t i = 0; i < COUNT(parts); i++)
		if (parts[i]) {
			put(&out, out.size ? " \u203A " : "");
			put(&out, parts[i]);
		}
	if (spot->goal || spot->indicator) {
		put(&out, out.size ? " \u203A " : "");
		put(&out, spot->goal ? (english ? "goal “" : "mål »") : english ? "indicator “" : "indikator »");
		put(&out, spot->goal ? spot->goal : spot->indicator);
		put(&out, english ? "”" : "«");
	}
	return out.size ? out_text(&out) : english ? "the document" : "dokumentet";
}

/* What is told takes one line, and shows where the text has others. */
static const char *with_breaks(struct arena *arena, const char *text)
{
	struct out out;

	if (!text || !strchr(text, '\n'))
		return text;
	out_memory(&out, arena);
	for (; *text; text++)
		if (*text != '\n')
			put_char(&out, *text);
		else
			put(&out, text[1] == '\n' ? " \u21B5" : " \u21B5 ");
	return out_text(&out);
}

/* A paragraph that became a list: the words are the same, and their lines are others. */
static bool differs_in_breaks(const struct change *change)
{
	const char *a = change->before, *b = change->after;

	for (;;) {
		size_t x = strspn(a, " \n"), y = strspn(b, " \n");

		a += x;
		b += y;
		if (!x != !y || *a != *b)
			return false;
		if (!*a)
			return true;
		a++;
		b++;
	}
}

/* "fokus ændret (kun linjeskift)" */
static void put_what(const struct diff *diff, const struct change *change, struct out *out)
{
	put(out, change->key[diff->lang]);
	put_char(out, ' ');
	put(out, diff_word(diff, change->kind));
	if (change->kind == CHANGE_ALTERED && differs_in_breaks(change))
		put(out, diff->lang == KK_LANG_EN ? " (line breaks only)" : " (kun linjeskift)");
}

static void put_values(const struct diff *diff, struct out *out, const struct change *change)
{
	const char *before = with_breaks(diff->arena, change->before),
		   *after = with_breaks(diff->arena, change->after);

	if (!before && !after)
		return;
	put(out, ": ");
	if (before)
		put_shown(out, before, strlen(before));
	put(out, before && after ? " \u2192 " : "");
	if (after)
		put_shown(out, after, strlen(after));
}

static void put_change(const struct diff *diff, const struct pen *pen, const struct change *change)
{
	struct out *out = pen->out;

	put(out, "  ");
	pen_on(pen, change->loud ? "1;31" : colors[change->kind]);
	put(out, change->loud ? "!" : marks[change->kind]);
	pen_off(pen);
	put_char(out, ' ');
	if (change->spot.item) {
		put_shown(out, change->spot.item, strlen(change->spot.item));
		put(out, ", ");
	}
	put_what(diff, change, out);
	put_values(diff, out, change);
	put_char(out, '\n');
}

void diff_text(const struct diff *diff, const struct style *style, struct out *out)
{
	struct pen pen = { .out = out, .style = style };
	const struct spot *place = NULL;

	if (diff->loud) {
		pen_put(&pen, "1;31", diff_warning(diff));
		put(out, "\n\n");
	}
	if (diff->partial) {
		pen_put(&pen, "1;31", diff_partial(diff));
		put(out, diff->count ? "\n\n" : "\n");
	}
	for (const struct change *change = diff->first; change; change = change->next) {
		if (!place || !same_place(place, &change->spot)) {
			const char *text = place_text(diff, &change->spot);

			put(out, place ? "\n" : "");
			pen_on(&pen, "1");
			put_shown_line(out, text);
			pen_off(&pen);
			put_char(out, '\n');
		}
		place = &change->spot;
		put_change(diff, &pen, change);
	}
}

/* --- Markdown --- */

/* In a cell of a table: one line, and nothing that is a mark of Markdown. */
static void put_cell(struct out *out, const char *text)
{
	for (; text && *text; text++) {
		if (*text == '\n') {
			put_char(out, ' ');
			continue;
		}
		if (strchr("\\`*_[]<>|#~&", *text))
			put_char(out, '\\');
		put_char(out, *text);
	}
}

static void put_row(const struct diff *diff, const struct change *change, struct out *out)
{
	put(out, "| ");
	put(out, change->loud ? "**" : "");
	if (change->spot.item) {
		put_cell(out, change->spot.item);
		put(out, ", ");
	}
	put_what(diff, change, out);
	put(out, change->loud ? "** | " : " | ");
	put_cell(out, with_breaks(diff->arena, change->before));
	put(out, change->before ? " | " : "| ");
	put_cell(out, with_breaks(diff->arena, change->after));
	put(out, change->after ? " |\n" : "|\n");
}

void diff_markdown(const struct diff *diff, struct out *out)
{
	bool english = diff->lang == KK_LANG_EN;
	const struct spot *place = NULL;

	put(out, english ? "# Changes\n" : "# Ændringer\n");
	if (diff->loud) {
		put(out, "\n**");
		put(out, diff_warning(diff));
		put(out, "**\n");
	}
	if (diff->partial) {
		put(out, "\n**");
		put(out, diff_partial(diff));
		put(out, "**\n");
	}
	if (!diff->count)
		put(out, english ? "\nNothing is changed.\n" : "\nIntet er ændret.\n");
	for (const struct change *change = diff->first; change; change = change->next) {
		if (!place || !same_place(place, &change->spot)) {
			put(out, "\n## ");
			put_cell(out, place_text(diff, &change->spot));
			put(out, english ? "\n\n| What | Before | Now |\n|---|---|---|\n"
					 : "\n\n| Hvad | Før | Nu |\n|---|---|---|\n");
		}
		place = &change->spot;
		put_row(diff, change, out);
	}
}
