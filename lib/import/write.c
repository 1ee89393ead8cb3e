/* SPDX-License-Identifier: MPL-2.0 */
/* The draft as a contract: what was read, what is suggested, what is missing, and what could not be read. */
#include <string.h>

#include "fmt/value.h"
#include "new/new.h"

struct writer {
	const struct draft *draft;
	struct yaml_out yaml;
};

static const char *say(const struct writer *writer, const char *danish, const char *english)
{
	return writer->draft->lang == KK_LANG_EN ? english : danish;
}

/* A key that only a person can fill in: the check points at it until then. */
static void put_missing(struct writer *writer, const char *key)
{
	put_repeat(writer->yaml.out, " ", writer->yaml.indent - (writer->yaml.item ? 2 : 0));
	put(writer->yaml.out, writer->yaml.item ? "- " : "");
	writer->yaml.item = false;
	put(writer->yaml.out, key);
	put(writer->yaml.out, say(writer, ": # skal udfyldes: det står ikke i filen\n",
				  ": # to be filled in: the file does not say\n"));
}

static void put_line(struct writer *writer, const char *key, const char *text)
{
	if (!import_is_blank(text))
		yaml_line(&writer->yaml, key, import_plain(writer->draft->arena, text));
}

static void put_day(struct writer *writer, const char *key, struct date date)
{
	struct out text;

	if (!date.year)
		return;
	out_memory(&text, writer->draft->arena);
	put_date_iso(&text, date);
	yaml_line(&writer->yaml, key, out_text(&text));
}

static void put_required(struct writer *writer, const char *key, const char *text)
{
	if (import_is_blank(text))
		put_missing(writer, key);
	else
		put_line(writer, key, text);
}

static void put_municipality(struct writer *writer)
{
	if (writer->draft->municipality_guessed)
		yaml_comment(&writer->yaml, say(writer, "foreslået: den kommune, teksten nævner oftest",
						"suggested: the municipality that the text names most often"));
	put_required(writer, "kommune", writer->draft->municipality);
}

/* What the file says for one of the contract's own keys. */
static void put_own(struct writer *writer, const struct key *key)
{
	const struct draft *draft = writer->draft;

	if (is_key(key, "type"))
		yaml_line(&writer->yaml, "type", "kvalitetskontrakt");
	else if (is_key(key, "format"))
		yaml_line(&writer->yaml, "format", "1");
	else if (is_key(key, "sprog"))
		put_line(writer, "sprog", draft->english ? "en" : NULL);
	else if (is_key(key, "kommune"))
		put_municipality(writer);
	else if (is_key(key, "udvalg"))
		put_line(writer, "udvalg", draft->committee);
	else if (is_key(key, "sagsnr"))
		put_line(writer, "sagsnr", draft->case_number);
	else if (is_key(key, "udvalgsbehandlet"))
		put_day(writer, "udvalgsbehandlet", draft->approved);
	else if (is_key(key, "vedtaget"))
		put_day(writer, "vedtaget", draft->adopted);
	else if (is_key(key, "periode"))
		put_required(writer, "periode", draft->period);
	else if (is_key(key, "vurdering") && draft->sections[SECTION_ASSESSMENT]) {
		put(writer->yaml.out, "\n");
		yaml_prose(&writer->yaml, "vurdering", draft->sections[SECTION_ASSESSMENT]);
	}
}

static void put_top(struct writer *writer)
{
	static const enum owner tops[] = { OWNER_COMMON, OWNER_CONTRACT };
	struct sheet *sheet = writer->draft->sheet;

	sheet->yaml = writer->yaml;
	for (size_t i = 0; i < COUNT(tops); i++)
		for (const struct key *key = key_first(tops[i]); key; key = key_next(key))
			if (key->type == KEY_RECORD || !given_put(sheet, key))
				put_own(writer, key);
}

static void put_joined(struct writer *writer, const struct piece *piece)
{
	struct out text;

	if (!piece->joined)
		return;
	out_memory(&text, writer->draft->arena);
	put(&text, say(writer, "sat sammen af linje ", "put together from lines "));
	put_unsigned(&text, piece->line);
	put(&text, say(writer, " og ", " and "));
	put_unsigned(&text, piece->joined);
	yaml_comment(&writer->yaml, out_text(&text));
}

/* --- goals --- */

static const struct { const char *key; enum column column; bool prose;
} fields[] = {
	{ "måles", COLUMN_MEASURE, false },         { "udgangspunkt", COLUMN_BASELINE, false },
	{ "frist", COLUMN_DEADLINE, false },        { "kilde", COLUMN_SOURCE, false },
	{ "ansvarlig", COLUMN_RESPONSIBLE, false }, { "note", COLUMN_NOTE, true },
};

static const char *suggestion_of(const struct writer *writer, const struct draft_goal *goal)
{
	if (goal->target.of_table)
		return say(writer, "foreslået ud fra tabellen; slet denne linje, når en person har bekræftet det",
			   "suggested from the table; delete this line when a person has confirmed it");
	return say(writer, "foreslået ud fra teksten; slet denne linje, når en person har bekræftet det",
		   "suggested from the text; delete this line when a person has confirmed it");
}

static void put_target(struct writer *writer, const struct draft_goal *goal)
{
	const char *line = goal->target.lines;
	bool skip = false;

	if (!*line) {
		yaml_comment(&writer->yaml, say(writer, "ingen målestok foreslået:", "no comparator suggested:"));
		yaml_comment(&writer->yaml, goal->target.why);
		return;
	}
	yaml_comment(&writer->yaml, suggestion_of(writer, goal));
	yaml_comment(&writer->yaml, goal->target.why);
	/* A column of the table decides before the sentence. */
	for (; *line; line += strcspn(line, "\n") + 1) {
		if (*line != ' ')
			skip = (goal->fields[COLUMN_BASELINE] && strncmp(line, "udgangspunkt:", 13) == 0) ||
			       (goal->fields[COLUMN_DEADLINE] && strncmp(line, "frist:", 6) == 0);
		if (skip)
			continue;
		put_repeat(writer->yaml.out, " ", writer->yaml.indent);
		put_bytes(writer->yaml.out, line, strcspn(line, "\n"));
		put_char(writer->yaml.out, '\n');
	}
}

static void put_baseline(struct writer *writer, const char *key, const struct quantity *quantity, struct date date)
{
	struct out value;

	out_memory(&value, writer->draft->arena);
	fmt_put_quantity(&value, quantity, writer->draft->english ? KK_LANG_EN : KK_LANG_DA);
	if (!date.year) {
		yaml_line(&writer->yaml, key, out_text(&value));
		return;
	}
	yaml_key(&writer->yaml, key);
	writer->yaml.indent += 2;
	yaml_line(&writer->yaml, "værdi", out_text(&value));
	put_day(writer, "dato", date);
	writer->yaml.indent -= 2;
}

/* What is no date or number stays as a comment, for a person to write as one. */
static void put_field(struct writer *writer, const struct draft_goal *goal, size_t i)
{
	struct arena *arena = writer->draft->arena;
	const char *text = goal->fields[fields[i].column];
	struct quantity quantity;
	const char *unclear;
	struct date date;
	struct out comment;

	if (!text)
		return;
	if (fields[i].prose) {
		yaml_prose(&writer->yaml, fields[i].key, import_prose(arena, text));
		return;
	}
	text = import_plain(arena, text);
	if (fields[i].column == COLUMN_DEADLINE && import_deadline(arena, text, writer->draft->lang, &date, &unclear)) {
		if (unclear)
			yaml_comment(&writer->yaml, unclear);
		put_day(writer, fields[i].key, date);
		return;
	}
	if (fields[i].column == COLUMN_BASELINE && import_baseline(arena, text, &quantity, &date)) {
		put_baseline(writer, fields[i].key, &quantity, date);
		return;
	}
	if (field_readable(arena, fields[i].column, text)) {
		yaml_line(&writer->yaml, fields[i].key, text);
		return;
	}
	out_memory(&comment, arena);
	put(&comment, fields[i].key);
	put(&comment, ": ");
	put(&comment, text);
	yaml_comment(&writer->yaml, say(writer, "kunne ikke læses; skriv det som formatet vil have det:",
					"could not be read; write it as the format has it:"));
	yaml_comment(&writer->yaml, out_text(&comment));
}

static void put_policies(struct writer *writer, const struct pieces *policies)
{
	const struct piece *piece = policies->first;

	if (!piece || !piece->next) {
		put_line(writer, "politik", piece ? piece->text : NULL);
		return;
	}
	yaml_key(&writer->yaml, "politik");
	writer->yaml.indent += 4;
	for (; piece; piece = piece->next) {
		writer->yaml.item = true;
		yaml_prose(&writer->yaml, NULL, import_plain(writer->draft->arena, piece->text));
	}
	writer->yaml.indent -= 4;
}

static void put_goal(struct writer *writer, const struct draft_goal *goal)
{
	writer->yaml.item = true;
	writer->yaml.indent += 2;
	put_joined(writer, &goal->piece);
	yaml_line(&writer->yaml, "id", goal->id);
	yaml_line(&writer->yaml, "tekst", goal->piece.text);
	put_field(writer, goal, 0);
	put_target(writer, goal);
	for (size_t i = 1; i < COUNT(fields); i++) {
		if (fields[i].column == COLUMN_NOTE)
			put_policies(writer, &goal->policies);
		put_field(writer, goal, i);
	}
	writer->yaml.indent -= 2;
}

static void put_goals(struct writer *writer, const struct draft_theme *theme)
{
	if (!theme->goals)
		return;
	yaml_key(&writer->yaml, "mål");
	writer->yaml.indent += 2;
	for (const struct draft_goal *goal = theme->goals; goal; goal = goal->next)
		put_goal(writer, goal);
	writer->yaml.indent -= 2;
}

static void put_means(struct writer *writer, const struct draft_theme *theme)
{
	if (!theme->means.first)
		return;
	yaml_key(&writer->yaml, "veje");
	writer->yaml.indent += 4;
	for (const struct piece *piece = theme->means.first; piece; piece = piece->next) {
		const char *at = piece->text;
		bool mixed = true;

		writer->yaml.item = true;
		put_joined(writer, piece);
		while (*at) {
			writer->yaml.item = true;
			yaml_prose(&writer->yaml, NULL, import_means(writer->draft->arena, &at, &mixed));
		}
	}
	writer->yaml.indent -= 4;
}

/* --- themes and areas --- */

static void put_theme(struct writer *writer, const struct draft_theme *theme)
{
	writer->yaml.item = true;
	writer->yaml.indent += 2;
	if (!*theme->heading.text)
		put_missing(writer, "betegnelse");
	else
		put_line(writer, "betegnelse", theme->heading.text);
	if (*theme->aim.text) {
		put_joined(writer, &theme->aim);
		yaml_prose(&writer->yaml, "målsætning", import_prose(writer->draft->arena, theme->aim.text));
	}
	put_policies(writer, &theme->policies);
	put_goals(writer, theme);
	put_means(writer, theme);
	writer->yaml.indent -= 2;
}

static void put_area(struct writer *writer, const struct draft_area *area)
{
	bool begun = false;

	writer->yaml.item = true;
	writer->yaml.indent += 2;
	put_required(writer, "navn", area->name);
	for (const struct draft_theme *theme = area->themes; theme; theme = theme->next) {
		if (!theme_is_named(theme))
			continue;
		if (!begun)
			yaml_key(&writer->yaml, "temaer");
		else
			put(writer->yaml.out, "\n");
		begun = true;
		writer->yaml.indent += 2;
		put_theme(writer, theme);
		writer->yaml.indent -= 2;
	}
	for (const struct draft_theme *theme = area->themes; theme; theme = theme->next)
		if (!theme_is_named(theme)) {
			put_goals(writer, theme);
			put_means(writer, theme);
		}
	writer->yaml.indent -= 2;
}

static void put_areas(struct writer *writer)
{
	put(writer->yaml.out, "\n");
	yaml_key(&writer->yaml, "serviceområder");
	writer->yaml.indent += 2;
	for (const struct draft_area *area = writer->draft->areas; area; area = area->next) {
		if (area != writer->draft->areas)
			put(writer->yaml.out, "\n");
		put_area(writer, area);
	}
	writer->yaml.indent -= 2;
}

static void put_case(struct writer *writer)
{
	static const char *const names[SECTION_COUNT] = {
		"sagstype",    "sagsfremstilling", "tidsplan",  "økonomi",    "retsgrundlag", "politik",
		"information", "høring",           "vurdering", "dokumenter", "indstilling",  "beslutning",
	};
	bool begun = false;

	for (int i = 0; i < SECTION_COUNT; i++) {
		if (import_is_blank(writer->draft->sections[i]))
			continue;
		if (!begun) {
			put(writer->yaml.out, "\n");
			yaml_key(&writer->yaml, "sag");
			writer->yaml.indent += 2;
		}
		begun = true;
		yaml_prose(&writer->yaml, names[i], writer->draft->sections[i]);
	}
	writer->yaml.indent -= begun ? 2 : 0;
}

static void put_notes(struct writer *writer, const struct import_notes *notes, const char *heading)
{
	if (!notes->count)
		return;
	put(writer->yaml.out, "\n");
	yaml_comment(&writer->yaml, heading);
	for (const struct import_note *note = notes->first; note; note = note->next) {
		struct out text;

		out_memory(&text, writer->draft->arena);
		if (note->line) {
			put(&text, say(writer, "linje ", "line "));
			put_unsigned(&text, note->line);
			put(&text, ": ");
		}
		put(&text, note->text);
		yaml_comment(&writer->yaml, out_text(&text));
	}
}

void draft_write(const struct draft *draft, const char *name, struct out *out)
{
	struct writer writer = { .draft = draft, .yaml = { .out = out } };
	struct out first;

	out_memory(&first, draft->arena);
	put(&first, say(&writer, "Læst af kk import fra ", "Read by kk import from "));
	put(&first, name);
	put(&first, ".");
	yaml_comment(&writer.yaml, out_text(&first));
	put(out, "\n");
	put_top(&writer);
	put_areas(&writer);
	put_case(&writer);
	put_notes(&writer, &draft->unread, say(&writer, "Kunne ikke læses:", "Could not be read:"));
	put_notes(&writer, &draft->guesses, say(&writer, "Er læst efter bedste skøn:", "Is read by guessing:"));
	put_notes(&writer, &draft->unused, say(&writer, "Er ikke taget med:", "Was left out:"));
}
