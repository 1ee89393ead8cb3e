/* SPDX-License-Identifier: MPL-2.0 */
/* A set's tables into the caller's sink, part by part, in each of the formats. */
#include <errno.h>

#include "export/export.h"
#include "set/outline.h"
#include "set/roll.h"

struct writing {
	enum kk_format format;
	struct out out;
	struct database *database;
	kk_write_fn *write;
	void *context;
};

static int put_part(void *context, const struct export_tables *tables)
{
	struct writing *writing = context;

	if (writing->format == KK_CSV)
		export_csv(tables, &writing->out);
	else
		export_ndjson(tables, &writing->out);
	return writing->out.error;
}

static int write_database(struct kk_set *set, struct writing *writing)
{
	int error = database_open(&writing->database);

	if (!error)
		error = export_parts(set, false, database_add, writing->database);
	return error ? error : database_write(writing->database, writing->write, writing->context);
}

static int write_text(struct kk_set *set, struct writing *writing)
{
	int error;

	out_sink(&writing->out, &set->arena, writing->write, writing->context);
	if (writing->format == KK_CSV)
		export_csv_head(&writing->out);
	error = export_parts(set, writing->format == KK_CSV, put_part, writing);
	return error ? error : out_flush(&writing->out);
}

static int write_guarded(struct kk_set *set, struct writing *writing)
{
	ENTER_ROLL(set)
	return writing->format == KK_SQLITE ? write_database(set, writing) : write_text(set, writing);
}

int kk_write_export(kk_set *set, enum kk_format format, kk_write_fn *write, void *context)
{
	struct writing writing = { .format = format, .write = write, .context = context };
	int error;

	if ((format != KK_CSV && format != KK_NDJSON && format != KK_SQLITE) ||
	    !set_gives(set, KK_LEAN_EXPORT))
		return -EINVAL;
	error = write_guarded(set, &writing);
	database_close(writing.database);
	return error;
}
