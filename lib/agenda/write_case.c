/* SPDX-License-Identifier: MPL-2.0 */
/* The public writers of committee cases, and of what a person wrote into a document of ours. */
#include <errno.h>

#include "agenda/agenda.h"
#include "page/keep.h"
#include "progress/overview.h"
#include "years/history.h"

/* What a case is made of: a contract or follow-up that can be read. */
static int case_file(kk_set *set, size_t index, struct file **file)
{
	if (index >= set->input_count)
		return -EINVAL;
	*file = set->inputs[index];
	if (!file_is_usable(*file))
		return -EBADMSG;
	return (*file)->type == DOC_CONTRACT || (*file)->type == DOC_FOLLOWUP ? 0 : -EINVAL;
}

int kk_write_agenda(kk_set *set, size_t index, enum kk_format format, const char *committee, const char *as_of,
		    kk_write_fn *write, void *context)
{
	struct date date = { 0, 0, 0 };
	struct history earlier = { .count = 0 };
	struct assessments all;
	struct file *file;
	struct out out;
	int error = case_file(set, index, &file);

	if (error)
		return error;
	if ((format != KK_MARKDOWN && format != KK_HTML) || (as_of && date_parse(as_of, DATE_DAY, &date) != PARSE_OK))
		return -EINVAL;
	ENTER(set)
	assess(&set->arena, file, date, &all);
	error = file->type == DOC_FOLLOWUP ? earlier_of(set, file, &earlier) : 0;
	if (error)
		return error;
	out_sink(&out, &set->arena, write, context);
	error = agenda_write(&set->arena, &(struct agenda_sources){ file, &all, &earlier, set->run }, committee,
			     format == KK_HTML ? REPORT_HTML : REPORT_MARKDOWN, &out);
	return error ? error : out_flush(&out);
}

int kk_set_meeting(kk_set *set, size_t index, const char *committee)
{
	const struct day *day;
	struct file *file;
	int error = case_file(set, index, &file);

	if (error)
		return error;
	ENTER(set)
	day = agenda_day(&set->arena, file, committee);
	if (!day)
		return -ENOENT;
	set->today = day->date;
	return 0;
}

int kk_set_committee(kk_set *set, size_t index, size_t which, const char **name)
{
	struct file *file;
	int error = case_file(set, index, &file);

	if (error)
		return error;
	ENTER(set)
	*name = agenda_committee(&set->arena, file, which);
	return *name ? 0 : -ENOENT;
}

int kk_write_kept(kk_set *set, enum kk_format format, const char *old, size_t old_size, const char *text, size_t size,
		  size_t *line, kk_write_fn *write, void *context)
{
	struct out out;
	int error;

	if (format != KK_MARKDOWN && format != KK_HTML)
		return -EINVAL;
	ENTER(set)
	out_sink(&out, &set->arena, write, context);
	error = keep_merge(&set->arena, format == KK_HTML, old, old_size, text, size, &out, line);
	return error ? error : out_flush(&out);
}
