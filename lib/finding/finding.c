/* SPDX-License-Identifier: MPL-2.0 */
/* Findings as they are made: reported, related to other places, filled with their arguments, ordered. */
#include <assert.h>
#include <string.h>

#include "base/show.h"
#include "finding/finding.h"
#include "format/keys.h"

/* What a person is shown of one argument; the machine formats have all of it. */
#define ARGUMENT_SHOWN 160

struct finding *find_report(struct file *file, enum message_id message, struct place place, const struct node *subject,
			    const char *const *args)
{
	struct finding *finding = NEW(&file->arena, struct finding);
	struct findings *findings = file->findings;

	assert(place.source && place.source->path);
	if (!findings)
		findings = file->findings = NEW(&file->arena, struct findings);
	if (!findings->last)
		findings->last = &findings->first;
	finding->message = message;
	finding->severity = rules[messages[message].rule].severity;
	finding->file = file;
	finding->place = place;
	finding->subject = subject;
	while (args[finding->arg_count]) {
		const char *arg = args[finding->arg_count];

		assert(finding->arg_count < FINDING_ARGS);
		finding->args[finding->arg_count++] = arena_text(&file->arena, arg, strlen(arg));
	}
	*findings->last = finding;
	findings->last = &finding->next;
	findings->count++;
	return finding;
}

struct finding *find_relate(struct finding *finding, struct place place, struct bilingual label)
{
	struct related *related = NEW(&finding->file->arena, struct related);
	struct related **last = &finding->related;

	assert(place.source && place.source->path);
	while (*last)
		last = &(*last)->next;
	related->place = place;
	related->label = label;
	*last = related;
	return finding;
}

static int compare_numbers(uint64_t a, uint64_t b)
{
	return (a > b) - (a < b);
}

static int compare_pos(struct pos a, struct pos b)
{
	return a.line != b.line ? compare_numbers(a.line, b.line) : compare_numbers(a.column, b.column);
}

/* The file's own places first, then those in the CSV files it names. */
static int compare_sources(const struct finding *a, const struct finding *b)
{
	bool a_own = a->place.source == &a->file->source, b_own = b->place.source == &b->file->source;

	if (a_own || b_own)
		return (int)b_own - (int)a_own;
	return strcmp(a->place.source->path, b->place.source->path);
}

static int compare_args(const struct finding *a, const struct finding *b)
{
	int order = 0;

	for (unsigned i = 0; !order && i < a->arg_count && i < b->arg_count; i++)
		order = strcmp(a->args[i], b->args[i]);
	return order ? order : compare_numbers(a->arg_count, b->arg_count);
}

int find_compare(const struct finding *a, const struct finding *b)
{
	int order = strcmp(a->file->path, b->file->path);

	if (!order)
		order = compare_sources(a, b);
	if (!order)
		order = compare_pos(a->place.start, b->place.start);
	if (!order)
		order = strcmp(rules[messages[a->message].rule].id, rules[messages[b->message].rule].id);
	if (!order)
		order = compare_pos(a->place.end, b->place.end);
	if (!order)
		order = compare_numbers(a->message, b->message);
	return order ? order : compare_args(a, b);
}

static void put_argument(struct out *out, const char *arg, bool safe)
{
	if (safe)
		put_shown_part(out, arg, strlen(arg), ARGUMENT_SHOWN);
	else
		put(out, arg);
}

/* The key between "{=" and "}", in the language that the file's own keys have. */
static void put_key_name(struct out *out, const struct finding *finding, const char *name, size_t size)
{
	char danish[64];

	if (finding->file->english_keys) {
		assert(size < sizeof(danish));
		memcpy(danish, name, size);
		danish[size] = '\0';
		put(out, key_english(danish));
	} else {
		put_bytes(out, name, size);
	}
}

/* Writes what stands at `text` when it is a placeholder; returns its end, or NULL when it is none. */
static const char *put_placeholder(struct out *out, const struct finding *finding, const char *text, bool safe)
{
	const char *close;

	if (text[0] != '{')
		return NULL;
	if (text[1] >= '0' && text[1] <= '9' && text[2] == '}') {
		unsigned index = (unsigned)(text[1] - '0');

		if (index < finding->arg_count)
			put_argument(out, finding->args[index], safe);
		return text + 3;
	}
	close = text[1] == '=' ? strchr(text, '}') : NULL;
	if (!close)
		return NULL;
	put_key_name(out, finding, text + 2, (size_t)(close - text) - 2);
	return close + 1;
}

void put_filled(struct out *out, const struct finding *finding, const char *text, enum kk_lang lang, bool safe)
{
	(void)lang;
	while (*text) {
		const char *after = put_placeholder(out, finding, text, safe);

		if (after) {
			text = after;
		} else {
			size_t plain = 1 + strcspn(text + 1, "{");

			put_bytes(out, text, plain);
			text += plain;
		}
	}
}
