/* SPDX-License-Identifier: MPL-2.0 */
/* Which documents' goals are shown, and each figure as machines read it. */
#include <stdlib.h>
#include <string.h>

#include "progress/overview.h"
#include "years/archive.h"

bool file_is_usable(const struct file *file)
{
	if (file->broken || !file->common)
		return false;
	for (uint32_t i = 0; i < file->contract_count; i++)
		if (!file->contracts[i] || file->contracts[i]->broken)
			return false;
	return true;
}

static bool is_followed(const struct kk_set *set, const struct file *contract)
{
	for (size_t i = 0; i < set->input_count; i++)
		for (uint32_t k = 0; k < set->inputs[i]->contract_count; k++)
			if (set->inputs[i]->contracts[k] == contract)
				return true;
	return false;
}

static bool is_shown(const struct kk_set *set, const struct file *file)
{
	if (!file_is_usable(file))
		return false;
	return file->type == DOC_FOLLOWUP || (file->type == DOC_CONTRACT && !is_followed(set, file));
}

static int by_path(const void *a, const void *b)
{
	return strcmp(((const struct overview_document *)a)->file->path,
		      ((const struct overview_document *)b)->file->path);
}

/* Year 0, where they are not the same. */
static struct date same_day(struct date a, struct date b)
{
	return date_cmp(a, b) == 0 ? a : (struct date){ 0, 0, 0 };
}

static void add_totals(struct overview *overview, const struct assessments *all)
{
	overview->goal_count += all->count;
	for (int status = 0; status < STATUS_COUNT; status++)
		overview->by_status[status] += all->by_status[status];
}

/* FLAG_REVISED: an earlier follow-up of the set published another value (KK210). */
static void flag_revised(struct kk_set *set, const struct folder *folder, struct overview_document *document)
{
	struct group *group = folder_group(folder, document->file);

	if (document->file->type == DOC_FOLLOWUP && group)
		archive_flag(archive_of(&set->arena, group), &set->arena, FILE_FOLLOWUP(document->file),
			     &document->all);
}

static void add_loaded(struct overview *overview)
{
	struct kk_set *set = overview->set;
	struct folder folder;

	folder_of(set, &folder);
	overview->documents = NEW_ARRAY(&set->arena, struct overview_document, set->input_count);
	for (size_t i = 0; i < set->input_count; i++)
		if (is_shown(set, set->inputs[i]))
			overview->documents[overview->document_count++].file = set->inputs[i];
	if (overview->document_count)
		qsort(overview->documents, overview->document_count, sizeof(overview->documents[0]), by_path);
	for (size_t i = 0; i < overview->document_count; i++) {
		struct overview_document *document = &overview->documents[i];

		assess(&set->arena, document->file, overview->asked, &document->all);
		flag_revised(set, &folder, document);
		overview->as_of = i == 0 ? document->all.as_of : same_day(overview->as_of, document->all.as_of);
	}
}

static bool is_noted_shown(const struct noted *noted)
{
	return noted->type == DOC_FOLLOWUP || (noted->asked && !noted->followed);
}

static void add_noted(struct overview *overview)
{
	size_t count = 0;

	roll_of(overview->set, &overview->roll);
	for (size_t i = 0; i < overview->roll.count; i++) {
		const struct noted *noted = overview->roll.documents[i];
		struct date as_of = overview->asked.year ? overview->asked :
				    noted->as_of.year ? noted->as_of : overview->set->today;

		if (is_noted_shown(noted))
			overview->as_of = count++ ? same_day(overview->as_of, as_of) : as_of;
	}
}

void overview_of(struct kk_set *set, struct date as_of, struct overview *overview)
{
	*overview = (struct overview){ .set = set, .arena = &set->arena, .lang = set->lang, .asked = as_of };
	if (!set->lots) {
		add_loaded(overview);
		return;
	}
	add_noted(overview);
	overview->arena = &overview->roll.reader->scratch;
}

static void show(struct overview *overview, const struct overview_document *document, overview_fn *visit, void *context)
{
	add_totals(overview, &document->all);
	visit(context, document);
}

static void show_noted(struct overview *overview, const struct noted *noted, overview_fn *visit, void *context)
{
	struct overview_document document = { .file = noted->file };
	struct arena_mark mark = arena_mark(overview->arena); /* each follow-up of a contract has all its goals again */

	assess(overview->arena, document.file, overview->asked, &document.all);
	revised_flag(noted, &document.all);
	show(overview, &document, visit, context);
	arena_rewind(overview->arena, &mark);
}

/* From where the next are shown. */
static size_t each_of(struct overview *overview, size_t from, overview_fn *visit, void *context)
{
	struct roll *roll = &overview->roll;
	size_t to = from;

	for (; to < roll->count && !roll_is_full(roll); to++)
		if (is_noted_shown(roll->documents[to]))
			roll_call(roll, roll->documents[to]);
	overview->error = roll_read(roll);
	for (size_t i = from; !overview->error && i < to; i++)
		if (is_noted_shown(roll->documents[i]))
			show_noted(overview, roll->documents[i], visit, context);
	roll_forget(roll, to);
	return to;
}

void overview_each(struct overview *overview, overview_fn *visit, void *context)
{
	overview->goal_count = 0;
	memset(overview->by_status, 0, sizeof(overview->by_status));
	for (size_t i = 0; i < overview->document_count; i++)
		show(overview, &overview->documents[i], visit, context);
	roll_begin(&overview->roll, ROLL_FOLLOWUPS);
	for (size_t from = 0; !overview->error && from < overview->roll.count;)
		from = each_of(overview, from, visit, context);
}

const char *plain_fraction(struct arena *arena, const struct figure *figure)
{
	struct out out;

	if (!figure->defined)
		return NULL;
	out_memory(&out, arena);
	put_ratio(&out, &figure->ratio);
	return out_text(&out);
}

const char *plain_figure(struct arena *arena, const struct figure *figure)
{
	struct out out;

	if (!figure->defined)
		return NULL;
	out_memory(&out, arena);
	if (!put_ratio_decimal(&out, &figure->ratio, 40))
		put_ratio(&out, &figure->ratio);
	return out_text(&out);
}

const char *plain_percent(struct arena *arena, const struct figure *share)
{
	struct ratio whole;
	struct out out;

	if (!share->defined)
		return NULL;
	whole = ratio_percent(&share->ratio);
	out_memory(&out, arena);
	put_ratio(&out, &whole);
	return out_text(&out);
}

const char *plain_date(struct arena *arena, struct date date)
{
	struct out out;

	if (!date.year)
		return NULL;
	out_memory(&out, arena);
	put_date_iso(&out, date);
	return out_text(&out);
}

const char *plain_day(struct arena *arena, const struct day *day)
{
	return is_known(*day) ? plain_date(arena, day->date) : NULL;
}

const char *plain_text(const struct text *text)
{
	return is_known(*text) ? text->text : NULL;
}
