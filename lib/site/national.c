/* SPDX-License-Identifier: MPL-2.0 */
/* The files that tell of every municipality are written part by part, so that a nation's need no room for all of it. */
#include "site/site.h"

#define PIECE ((size_t)4096)

static int pass_on(void *context, const char *bytes, size_t size)
{
	const struct national *file = context;
	struct site *site = file->site;

	if (!site->error)
		site->error = site->write(site->context, file->path, bytes, size, !file->is_last);
	return site->error;
}

static void begin(struct site *site, struct national *file, const char *path)
{
	*file = (struct national){ .site = site, .path = path };
	out_pieces(&file->out, &site->set->national, PIECE, pass_on, file);
}

/* Its last part may be empty, but is never left out. */
static void end(struct national *file)
{
	file->is_last = true;
	if (file->out.size)
		(void)out_flush(&file->out);
	else
		(void)pass_on(file, "", 0);
}

void national_begin(struct site *site)
{
	arena_free(&site->set->national);
	begin(site, &site->map, "sitemap.xml");
	begin(site, &site->catalog, "katalog.jsonld");
	begin(site, &site->csv, "data/maal.csv");
	begin(site, &site->excel, "data/maal-excel.csv");
	begin(site, &site->json, "data/maal.ndjson");
	map_head(site);
	catalog_head(site);
	data_head(&site->csv.out, &dialect_plain, site->lang);
	data_head(&site->excel.out, &dialect_excel, site->lang);
}

void national_end(struct site *site)
{
	map_end(site);
	catalog_end(site);
	end(&site->map);
	end(&site->catalog);
	end(&site->csv);
	end(&site->excel);
	end(&site->json);
}
