/* SPDX-License-Identifier: MPL-2.0 */
/* What is told of each file. Of a set whose files are forgotten it is noted first: of each finding what it says and
 * which entry it is about, of the file the lines that findings point at, and no more than the formats will ask. */
#include <stdlib.h>
#include <string.h>

#include "law/requirements.h"
#include "reader/pointed.h"
#include "set/set.h"

struct telling {
	struct kk_set *set;
	struct wanted *wanted;
};

bool set_gives(const struct kk_set *set, enum kk_lean what)
{
	return !set->lean || set->lean == what;
}

/* What was asked about, and what it refers to where that is broken: else its silence would go unexplained. */
static bool is_shown(const struct file *file)
{
	return !file->repeated && (file->named || (file->broken && document_is_ours(file)));
}

/* Of a set that is only read to be published, what is broken is told; else whatever something is found in. */
static bool is_told(const struct kk_set *set, const struct file *file)
{
	if (set->outline && !file->broken && (!file->named || file->common))
		return false;
	return (file->findings->count || set->asks & ASKS_FILES) && is_shown(file);
}

static struct checked *add_checked(struct kk_set *set, struct file *file, struct checked **list)
{
	struct checked *checked = NEW(&set->arena, struct checked);

	*checked = (struct checked){ .path = file->path, .type = file->type, .named = file->named,
				     .broken = file->broken, .readable = file->common, .next = *list };
	return *list = checked;
}

void told_loaded(struct kk_set *set)
{
	for (struct file *file = set->files; file; file = file->next)
		if (is_shown(file))
			add_checked(set, file, &set->checked)->file = file;
}

static const char *kept(struct kk_set *set, const char *text)
{
	return text ? arena_text(&set->arena, text, strlen(text)) : NULL;
}

/* What lasts of a source is made once, however many findings point into it. */
static struct wanted *want(struct telling *telling, struct source *source)
{
	struct wanted *wanted = source->wanted;

	if (wanted)
		return wanted;
	wanted = NEW(&telling->set->scratch, struct wanted);
	*wanted = (struct wanted){ .from = source, .next = telling->wanted };
	telling->wanted = source->wanted = wanted;
	return wanted;
}

static void keep_source(struct kk_set *set, struct wanted *wanted, struct source *source, const char *path)
{
	*source = (struct source){ .path = path, .bytes = "", .bom = wanted->from->bom, .arena = &set->arena };
	wanted->kept = source;
}

static struct place keep_place(struct telling *telling, struct place place)
{
	struct kk_set *set = telling->set;
	struct wanted *wanted = want(telling, place.source);

	if (!wanted->kept)
		keep_source(set, wanted, NEW(&set->arena, struct source), kept(set, place.source->path));
	if (set->asks & (ASKS_LINES | ASKS_HASHES))
		lines_want(&set->scratch, wanted, place.start.line);
	if (set->asks & ASKS_LINES && place.end.line > place.start.line)
		lines_want(&set->scratch, wanted, place.end.line);
	place.source = wanted->kept;
	return place;
}

static const struct suppression *keep_suppression(struct kk_set *set, const struct suppression *suppression)
{
	struct suppression *copy = suppression ? NEW(&set->arena, struct suppression) : NULL;

	if (copy)
		*copy = (struct suppression){ kept(set, suppression->reason), kept(set, suppression->case_number),
					      suppression->until };
	return copy;
}

static const struct identity *identify(struct kk_set *set, const struct finding *finding)
{
	struct identity *identity = set->asks & (ASKS_FILES | ASKS_IDENTITY) ? NEW(&set->arena, struct identity) : NULL;

	if (!identity)
		return NULL;
	identity->pointer = finding_pointer(&set->arena, finding);
	finding_print(finding, identity->print);
	identity->area = set->asks & ASKS_FILES ? finding_area_number(finding) : 0;
	return identity;
}

static void keep_finding(struct telling *telling, const struct finding *finding, struct file *file)
{
	struct kk_set *set = telling->set;
	struct finding *copy = NEW(&set->arena, struct finding);
	struct related **last = &copy->related;

	*copy = (struct finding){ .message = finding->message, .severity = finding->severity, .file = file,
				  .place = keep_place(telling, finding->place), .arg_count = finding->arg_count,
				  .suppressed = keep_suppression(set, finding->suppressed),
				  .identity = identify(set, finding) };
	for (unsigned i = 0; i < finding->arg_count; i++)
		copy->args[i] = kept(set, finding->args[i]);
	for (const struct related *related = finding->related; related; related = related->next) {
		*last = NEW(&set->arena, struct related);
		**last = (struct related){ keep_place(telling, related->place), related->label, NULL };
		last = &(*last)->next;
	}
	*file->findings->last = copy;
	file->findings->last = &copy->next;
	file->findings->count++;
}

static int by_place(const void *a, const void *b)
{
	return find_compare(*(const struct finding *const *)a, *(const struct finding *const *)b);
}

/* In the order of the file, in which its entries are told apart quickly; those that no policy leaves out. */
static void keep_findings(struct telling *telling, const struct file *file)
{
	struct kk_set *set = telling->set;
	const struct finding **list = NEW_ARRAY(&set->scratch, const struct finding *, file->findings->count);
	size_t count = 0;

	for (struct finding *finding = file->findings->first; finding; finding = finding->next)
		if (policy_severity(set, finding))
			list[count++] = finding;
	if (count)
		qsort(list, count, sizeof(list[0]), by_place);
	for (size_t i = 0; i < count; i++)
		keep_finding(telling, list[i], file->told);
}

/* Of a file in which something was found; whoever names it later reads it anew. */
static struct file *keep_file(struct telling *telling, struct file *file, const char *path)
{
	struct kk_set *set = telling->set;
	struct file *copy = NEW(&set->arena, struct file);

	*copy = (struct file){ .set = set, .path = path, .real = kept(set, file->real), .type = file->type,
			       .english_keys = file->english_keys, .broken = file->broken, .named = file->named,
			       .findings = NEW(&set->arena, struct findings) };
	copy->findings->last = &copy->findings->first;
	keep_source(set, want(telling, &file->source), &copy->source, path);
	return file->told = copy;
}

/* One copy of the areas' names is enough for a municipality's many documents; one that takes its place is copied
 * again. */
static const struct areas *keep_areas(struct kk_set *set, const struct file *file)
{
	struct arena_mark mark = arena_mark(&set->scratch);
	struct areas areas = areas_of(&set->scratch, file, set->lang);
	const struct areas **known;
	uint64_t hash = areas.count;

	for (size_t i = 0; i < areas.size; i++)
		hash = (hash ^ (unsigned char)areas.names[i]) * UINT64_C(0x100000001B3);
	known = &set->areas[(hash >> 32) % COUNT(set->areas)];
	if (!*known || (*known)->count != areas.count || (*known)->size != areas.size ||
	    memcmp((*known)->names, areas.names, areas.size) != 0) {
		struct areas *copy = NEW(&set->arena, struct areas);

		*copy = areas;
		copy->names = arena_text(&set->arena, areas.names, areas.size);
		*known = copy;
	}
	arena_rewind(&set->scratch, &mark);
	return *known;
}

static void note(struct telling *telling, struct file *file, struct checked **list)
{
	struct kk_set *set = telling->set;
	struct checked *checked = add_checked(set, file, list);

	checked->path = kept(set, file->path);
	if (set->asks & ASKS_FILES)
		checked->areas = keep_areas(set, file);
	if (file->findings->count)
		checked->file = keep_file(telling, file, checked->path);
}

static int keep_lines(struct telling *telling)
{
	struct kk_set *set = telling->set;
	bool text = set->asks & ASKS_LINES, hashes = set->asks & ASKS_HASHES;
	int error = 0;

	for (struct wanted *wanted = telling->wanted; (text || hashes) && !error && wanted; wanted = wanted->next) {
		struct source *source = wanted->from;
		bool was_shelved = source->shelved;

		error = wanted->words ? shelf_get(&set->worker, set->max_size, source) : 0;
		if (error)
			return load_trouble(set, source->path, error);
		if (wanted->words)
			lines_keep(&set->arena, wanted, text, hashes);
		if (was_shelved && source->size)
			shelf_return(source); /* its lines are here, and one at a time is enough */
	}
	return error;
}

/* All that are told are known before their findings are: one may point into another. */
int told_noted(struct kk_set *set, struct checked **list)
{
	struct telling telling = { .set = set };

	for (struct file *file = set->files; file; file = file->next)
		if (is_told(set, file))
			note(&telling, file, list);
	for (const struct file *file = set->files; file; file = file->next)
		if (file->told)
			keep_findings(&telling, file);
	return keep_lines(&telling);
}

/* The first that is not judged: a follow-up, if there is one that says something. */
static struct file *first_left(const struct kk_set *set)
{
	struct file *first = set->inputs[0];

	for (size_t i = set->input_count; i-- > 0;)
		if (set->inputs[i]->root && (set->inputs[i]->type == DOC_FOLLOWUP || first->type != DOC_FOLLOWUP))
			first = set->inputs[i];
	return first;
}

static void report_left(struct kk_set *set, struct file *file)
{
	struct place place = { .source = &file->source };

	*file->findings = (struct findings){ .last = &file->findings->first };
	file->source.wanted = NULL;
	file->broken = true;
	if (file->root)
		place = decode_map_place(file, file->root);
	if (tally_is_over(&set->tally, TALLY_GOALS))
		find_report(file, MSG_limit_followed, place, file->root,
			    ARGS(number_text(&file->arena, LIMIT_FOLLOWED)));
	else
		find_report(file, MSG_limit_together, place, file->root, NO_ARGS);
}

int told_left(struct kk_set *set, struct checked **list)
{
	struct telling telling = { .set = set };
	struct file *file = first_left(set);

	report_left(set, file);
	note(&telling, file, list);
	keep_findings(&telling, file);
	return keep_lines(&telling);
}

void told_hold(struct kk_set *set)
{
	for (struct file *file = set->files; file; file = file->next) {
		file->source.wanted = NULL; /* it lasts as long as what was told with it */
		file->repeated |= file->told != NULL;
		file->told = NULL;
		file->noted = NULL;
		file->replaced = false;
	}
}
