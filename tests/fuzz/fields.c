/* SPDX-License-Identifier: MPL-2.0 */
/* Documents with every key of keys.def, by walking its rows: a key that is added is in them at once. */
#include "branch.h"
#include "fields.h"

#include <stdio.h>
#include <string.h>

struct writer {
	struct fuzz_bytes out;
	const char *text;
	size_t field, next;  /* the place asked for, and the number of the next one */
	struct place_of_key *place;
	enum document document; /* the one that is written */
	unsigned goals;
	struct branch *branch;  /* the lines of it */
	bool is_branch;         /* only they are written that the place needs */
};

static void put_word(struct writer *writer, const char *text)
{
	(void)fuzz_write(&writer->out, text, strlen(text));
}

static void put_line(struct writer *writer, unsigned indent, const char *dash)
{
	put_word(writer, "\n");
	branch_add(writer->branch, indent, *dash != '\0');
	for (unsigned i = 0; i < indent; i++)
		put_word(writer, "  ");
	put_word(writer, dash);
}

/* As YAML has it in " ". */
static void put_quoted_text(struct writer *writer, const char *text)
{
	const char *end = text + strlen(text);
	char escape[16];

	put_word(writer, "\"");
	while (text < end) {
		const char *start = text;
		int32_t code = text_next(&text, end);

		if (code == '"' || code == '\\' || code < 0x20 || code == 0x7F) {
			(void)snprintf(escape, sizeof(escape), "\\x%02x", (unsigned)code);
			put_word(writer, escape);
		} else {
			(void)fuzz_write(&writer->out, start, (size_t)(text - start));
		}
	}
	put_word(writer, "\"");
}

/* One place: its good value, or the text that is tried. */
static void put_place(struct writer *writer, const struct key *key, const char *good)
{
	bool is_prose = key->type == KEY_PROSE || key->type == KEY_PROSES;
	bool is_text = is_prose || key->type == KEY_LINE || key->type == KEY_LINES;
	size_t number = writer->next++;

	if (number == writer->field) {
		*writer->place = (struct place_of_key){ key, is_text, is_prose, writer->document, (unsigned)writer->branch->count };
		writer->branch->field = writer->branch->count;
		put_quoted_text(writer, writer->text);
	} else if (writer->field == EVERY_FIELD && is_text) {
		put_quoted_text(writer, writer->text);
	} else {
		put_word(writer, good);
	}
}

static const char *good_value(const struct writer *writer, const struct key *key, char room[32])
{
	switch (key->type) {
	case KEY_WORD:
		for (int value = 1; value < 9; value++)
			if (word_name((enum words)key->argument, value, KK_LANG_DA))
				return word_name((enum words)key->argument, value, KK_LANG_DA);
		return "ja";
	case KEY_ID: case KEY_IDS:
		(void)snprintf(room, 32, "%c%u", key->owner == OWNER_INDICATOR ? 'i' : 'm', writer->goals);
		return key->owner == OWNER_AREA || key->owner == OWNER_REGISTER_AREA ? "omraade" : room;
	case KEY_CODE:
		return key->argument == 3 ? "'999'" : "'12345678'";
	case KEY_URL: return "https://example.dk/kontrakt";
	case KEY_DAY: return key->owner == OWNER_GOAL ? "2012-01-01" : "2012-10-01";
	case KEY_DEADLINE:
		return key->owner == OWNER_BASELINE ? "2011-12-31" : key->owner == OWNER_MEASUREMENT ? "2012-08-31" : "2012-12-31";
	case KEY_PERIOD: case KEY_YEAR: return "2012";
	case KEY_QUANTITY: return key->owner == OWNER_BUDGET_LINE ? "1 250 t.kr." : key->owner == OWNER_BASELINE ? "40 %" : "60 %";
	case KEY_INTERVAL: return "50 og 60 %";
	case KEY_RESULT: return "55 %";
	case KEY_PATH: case KEY_PATHS:
		return key->owner == OWNER_CONTRACT ? "gammel.yaml" : strcmp(key->name[1], "data") == 0 ? "d.csv" : "k.yaml";
	default: return "Tekst";
	}
}

struct level { enum owner owner, at; const struct key *key; unsigned indent, comparator; bool dash; };

#define MOST_LEVELS 16

struct walk {
	struct writer *writer;
	struct level stack[MOST_LEVELS];
	unsigned depth;
};

static void enter(struct walk *walk, enum owner owner, unsigned indent, unsigned comparator, bool dash)
{
	MUST(walk->depth < MOST_LEVELS);
	walk->stack[walk->depth++] =
		(struct level){ owner, owner, key_first(owner), indent, comparator, dash };
}

/* The next key of the level, its parent's after its own; NULL: it has no more. */
static const struct key *next_key(struct level *level)
{
	while (level->at != OWNER_NONE) {
		const struct key *key = level->key;

		if (key < keys + key_count && key->owner == level->at) {
			level->key++;
			return key;
		}
		level->at = owners[level->at].parent;
		if (level->at != OWNER_NONE)
			level->key = key_first(level->at);
	}
	return NULL;
}

#define COMPARATORS 7

/* A goal has one comparator: as many goals as there are comparators are written, each with its own. */
static bool is_left_out(const struct level *level, const struct key *key)
{
	unsigned number = 0;

	if (!(key->flags & COMPARATOR))
		return false;
	for (const struct key *other = key_first(OWNER_GOAL); other < key; other++)
		number += (other->flags & COMPARATOR) != 0;
	return number != level->comparator;
}

static void put_nested(struct walk *walk, const struct key *key, unsigned indent)
{
	enum owner owner = (enum owner)key->argument;
	unsigned count = owner == OWNER_GOAL && key->owner == OWNER_THEME ? COMPARATORS : 1;

	if (key->type == KEY_ENTRIES) {
		put_line(walk->writer, indent + 1, "m1:");
		*branch_last(walk->writer->branch) = (struct branch_line){ .indent = indent + 1, .needed = true };
		enter(walk, owner, indent + 2, 0, false);
		return;
	}
	/* In the order of keys.def, the last entered written first: the goal of "mindst" is m1. */
	for (unsigned i = count; i-- > 0;)
		enter(walk, owner, indent + 1, i, key->type != KEY_RECORD);
}

/* What there is in any document: without it, nothing would be made of the rest. */
static bool is_needed(const struct key *key)
{
	static const char *const containers[] = { "themes", "goals", "measurements" };

	for (size_t i = 0; i < COUNT(containers); i++)
		if (strcmp(key->name[1], containers[i]) == 0)
			return true;
	return (key->flags & (REQUIRED | COMPARATOR)) != 0;
}

static void put_key(struct walk *walk, struct level *level, const struct key *key)
{
	struct writer *writer = walk->writer;
	unsigned indent = level->indent;
	char room[32];

	writer->goals += key->type == KEY_ID && key->owner != OWNER_AREA && key->owner != OWNER_REGISTER_AREA;
	put_line(writer, indent, level->dash ? "- " : "");
	branch_last(writer->branch)->needed = is_needed(key);
	put_word(writer, key->name[KK_LANG_DA]);
	put_word(writer, ": ");
	if (key->type == KEY_RECORD || key->type == KEY_RECORDS || key->type == KEY_ENTRIES) {
		level->indent += level->dash; /* what follows stands behind the dash */
		level->dash = false;
		put_nested(walk, key, level->indent);
		return;
	}
	if (key->type == KEY_DATED_YEARS) {
		put_word(writer, "{2013: 2012-10-09}");
	} else if (key->type == KEY_BASELINE) {
		level->indent += level->dash;
		level->dash = false;
		enter(walk, OWNER_BASELINE, level->indent + 1, 0, false);
		return;
	} else if (key->type >= KEY_LINES) {
		put_word(writer, "[");
		put_place(writer, key, good_value(writer, key, room));
		put_word(writer, "]");
	} else {
		put_place(writer, key, good_value(writer, key, room));
	}
	level->indent += level->dash;
	level->dash = false;
}

/* Keys whose good value would be a mistake, or another document than is meant. */
static bool is_passed_over(const struct key *key)
{
	return key->type == KEY_IDS || strcmp(key->name[1], "language") == 0 ||
	       (key->owner == OWNER_REGISTER_AREA && strcmp(key->name[1], "to") == 0) ||
	       (key->owner == OWNER_GOAL && strcmp(key->name[1], "counting") == 0) || strcmp(key->name[1], "dropped") == 0 ||
	       (key->owner == OWNER_COMMON && strcmp(key->name[1], "type") == 0);
}

const char *const fields_documents[DOCUMENTS] = { "k.yaml", "o.yaml", "u.yaml", "kommune.yaml" };

static void write_document(struct writer *writer, enum document document, enum owner owner, const char *type)
{
	struct walk walk = { .writer = writer };

	writer->out.size = 0;
	writer->document = document;
	writer->goals = 0;
	*writer->branch = (struct branch){ .count = 1 };
	branch_last(writer->branch)->needed = true;
	put_word(writer, "type: ");
	put_word(writer, type);
	enter(&walk, owner, 0, 0, false);
	while (walk.depth) {
		struct level *level = &walk.stack[walk.depth - 1];
		const struct key *key = next_key(level);

		if (!key)
			walk.depth--;
		else if (!is_left_out(level, key) && !is_passed_over(key))
			put_key(&walk, level, key);
	}
	put_word(writer, "\n");
	if (writer->is_branch)
		branch_cut(writer->branch, &writer->out, writer->place);
	fuzz_file(fields_documents[document], writer->out.at, writer->out.size);
}

static size_t write_all(struct writer *writer)
{
	static const char old[] = "type: kvalitetskontrakt\nformat: 1\nkommune: Tekst\nperiode: 2011\nserviceområder:\n"
				  "- navn: Tekst\n  id: omraade\n  mål:\n  - {id: m1, tekst: Tekst, mindst: 50 %}\n";
	static const char data[] = "mål;dato;værdi\nm3;2012-08-31;52 %\n";
	static struct branch branch;

	writer->branch = &branch;
	write_document(writer, REGISTER, OWNER_MUNICIPALITY, "kommune");
	write_document(writer, CONTRACT, OWNER_CONTRACT, "kvalitetskontrakt");
	write_document(writer, FOLLOWUP, OWNER_FOLLOWUP, "opfølgningsredegørelse");
	write_document(writer, APPLICATION, OWNER_APPLICATION, "udfordringsansøgning");
	fuzz_file("gammel.yaml", old, sizeof(old) - 1);
	fuzz_file("d.csv", data, sizeof(data) - 1);
	fuzz_free(&writer->out);
	return writer->next;
}

size_t fields_write(const char *text, size_t field, struct place_of_key *place)
{
	struct writer writer = { .text = text, .field = field, .place = place };

	return write_all(&writer);
}

void fields_write_branch(const char *text, size_t field, struct place_of_key *place)
{
	struct writer writer = { .text = text, .field = field, .place = place, .is_branch = true };

	(void)write_all(&writer);
}
