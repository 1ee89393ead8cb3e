/* SPDX-License-Identifier: MPL-2.0 */
/* Which documents' goals are shown, and each figure as machines read it. */
#include <stdlib.h>
#include <string.h>

#include "archive.h"
#include "overview.h"

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

static void add_totals(struct overview *overview, const struct assessments *all)
{
	if (date_cmp(overview->as_of, all->as_of) != 0)
		overview->as_of = (struct date){ 0, 0, 0 };
	overview->goal_count += all->count;
	for (int status = 0; status < STATUS_COUNT; status++)
		overview->by_status[status] += all->by_status[status];
}

/* FLAG_REVISED: an earlier follow-up of the set published another value (KK210). */
static void flag_revised(struct kk_set *set, const struct folder *folder, struct overview_document *document)
{
	struct group *group = folder_group(folder, &set->arena, document->file);

	if (document->file->type == DOC_FOLLOWUP && group)
		archive_flag(archive_of(&set->arena, group), &set->arena, FILE_FOLLOWUP(document->file),
			     &document->all);
}

void overview_of(struct kk_set *set, struct date as_of, struct overview *overview)
{
	struct folder folder;

	*overview = (struct overview){ .arena = &set->arena, .lang = set->lang };
	folder_of(set, &folder);
	overview->documents = NEW_ARRAY(&set->arena, struct overview_document, set->input_count);
	for (size_t i = 0; i < set->input_count; i++)
		if (is_shown(set, set->inputs[i]))
			overview->documents[overview->document_count++].file = set->inputs[i];
	if (overview->document_count)
		qsort(overview->documents, overview->document_count, sizeof(overview->documents[0]), by_path);
	for (size_t i = 0; i < overview->document_count; i++) {
		struct overview_document *document = &overview->documents[i];

		assess(&set->arena, document->file, as_of, &document->all);
		flag_revised(set, &folder, document);
		if (i == 0)
			overview->as_of = document->all.as_of;
		add_totals(overview, &document->all);
	}
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
	int64_t whole;
	struct out out;

	if (!share->defined)
		return NULL;
	whole = ratio_percent(&share->ratio);
	out_memory(&out, arena);
	put(&out, whole < 0 ? "-" : "");
	put_unsigned(&out, whole < 0 ? -(uint64_t)whole : (uint64_t)whole);
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
