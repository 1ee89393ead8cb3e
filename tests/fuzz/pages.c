/* SPDX-License-Identifier: MPL-2.0 */
/* What the targets of outputs share. The structure with plain words is made once for each place and output. */
#include "pages.h"

#include <stdlib.h>
#include <string.h>

#define MOST_TEXT 90 /* bytes: a longer one is cut in headings, and given whole below them */
#define MOST_JOBS 64
#define MOST_FIELDS 1024
#define SPACE_FOR_PLAIN 16384 /* of the pairs of a place and an output; a few hundred outputs of a site are one */

struct plain {
	size_t key; /* which pair; 0: none */
	struct renderings *renderings;
	struct place_of_key place;
};

static struct plain plains[SPACE_FOR_PLAIN];
static size_t field_count;
static enum document documents_of[MOST_FIELDS];

static bool has_ink(const char *text)
{
	const char *end = text + strlen(text);

	while (text < end)
		if (text_is_word(text_next(&text, end)))
			return true;
	return false;
}

static const struct plain *plain_of(const struct rendering_job *job, size_t field)
{
	size_t key = (size_t)(job - rendering_jobs) * MOST_FIELDS + field + 1;
	struct plain *plain = &plains[key % SPACE_FOR_PLAIN];

	if (plain->key == key)
		return plain;
	if (!plain->renderings)
		plain->renderings = calloc(1, sizeof(*plain->renderings));
	MUST(plain->renderings);
	renderings_free(plain->renderings);
	fields_write_branch("Andet", field, &plain->place);
	render_job(plain->renderings, &plain->place, job);
	plain->key = key;
	return plain;
}

static void try_text(const struct rendering_job *job, size_t field, const char *text)
{
	const struct plain *plain = plain_of(job, field);
	static struct renderings tried;
	struct place_of_key place;

	fields_write_branch(text, field, &place);
	render_job(&tried, &place, job);
	MUST(renderings_same(plain->renderings, &tried, &place));
	renderings_free(&tried);
}

/* Of the document that the place is in; a register has a say in contracts, and in what is made of all. */
static bool is_of(const struct rendering_job *job, enum document document)
{
	return job->document == document || job->document == DOCUMENTS || (document == REGISTER && job->document == CONTRACT);
}

static const struct rendering_job *job_of(const struct rendering_job *const *jobs, size_t count, size_t first, size_t field)
{
	for (size_t i = 0; i < count; i++)
		if (is_of(jobs[(first + i) % count], documents_of[field]))
			return jobs[(first + i) % count];
	return NULL;
}

static void count_fields(void)
{
	struct place_of_key place;

	if (field_count)
		return;
	field_count = fields_write("Andet", NO_FIELD, &place);
	MUST(field_count <= MOST_FIELDS);
	for (size_t field = 0; field < field_count; field++) {
		(void)fields_write("Andet", field, &place);
		documents_of[field] = place.document;
	}
}

/* -1: not worth keeping. */
static int try_among(const struct rendering_job *const *jobs, size_t count, const uint8_t *bytes, size_t size)
{
	const struct rendering_job *job;
	size_t field;
	char *text;

	(void)fuzz_folder();
	if (size < 4 || size > 3 + MOST_TEXT)
		return -1;
	count_fields();
	field = ((size_t)bytes[1] << 8 | bytes[2]) % field_count;
	job = job_of(jobs, count, bytes[0], field);
	text = fuzz_text(bytes + 3, size - 3);
	if (job && text_valid(text, strlen(text)) && has_ink(text))
		try_text(job, field, text);
	else
		job = NULL;
	free(text);
	return job ? 0 : -1;
}

int pages_try(const enum kk_format *formats, size_t count, const uint8_t *bytes, size_t size)
{
	const struct rendering_job *jobs[MOST_JOBS];
	size_t job_count = 0;

	for (size_t i = 0; i < rendering_job_count(); i++)
		for (size_t n = 0; n < count; n++)
			if (rendering_jobs[i].format == formats[n] && strcmp(rendering_jobs[i].what, "site") != 0)
				jobs[job_count++] = &rendering_jobs[i];
	MUST(job_count && job_count <= MOST_JOBS);
	return try_among(jobs, job_count, bytes, size);
}

int pages_try_named(const char *what, const uint8_t *bytes, size_t size)
{
	const struct rendering_job *jobs[MOST_JOBS];
	size_t job_count = 0;

	for (size_t i = 0; i < rendering_job_count(); i++)
		if (strncmp(rendering_jobs[i].what, what, strlen(what)) == 0)
			jobs[job_count++] = &rendering_jobs[i];
	MUST(job_count && job_count <= MOST_JOBS);
	return try_among(jobs, job_count, bytes, size);
}
