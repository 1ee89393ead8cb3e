/* SPDX-License-Identifier: MPL-2.0 */
/* From a set to its site: one municipality at a time, then what stands above them. */
#include <errno.h>
#include <string.h>

#include "base/url.h"
#include "site/site.h"

/* The host of an address, for tag URIs (RFC 4151); a name that nobody can own where there is none. */
static const char *authority_of(struct arena *arena, const char *base)
{
	const char *host = base ? strstr(base, "://") : NULL;

	if (!host)
		return "kvalitetskontrakter.invalid";
	host += 3;
	return arena_text(arena, host, strcspn(host, "/:"));
}

/* http or https, a host, and a slash behind it. */
static int read_base(struct site *site, const char *base)
{
	const char *clean;
	bool http;

	if (!base)
		return 0;
	clean = url_clean(site->arena, base);
	http = clean && (strncmp(clean, "https://", 8) == 0 || strncmp(clean, "http://", 7) == 0);
	if (!http || !strstr(clean, "://")[3] || strstr(clean, "://")[3] == '/' || strpbrk(clean, "?#@"))
		return -EINVAL;
	site->base = clean[strlen(clean) - 1] == '/' ? clean : JOIN(site->arena, clean, "/");
	return 0;
}

static void write_pages(struct site *site, struct town *town)
{
	site_calendar(site, town);
	site_gather(site, town);
	for (size_t i = 0; i < town->count; i++) {
		site_document(site, &town->documents[i]);
		site_data(site, &town->documents[i]);
		if (!is_draft(&town->documents[i]))
			site_catalog_add(site, &town->documents[i]);
	}
	site_years(site, town);
	site_goals(site, town);
	site_areas(site, town);
	site_news(site, town);
	site_feed(site, town);
	site_town(site, town);
	site_note_topics(site, town);
}

static void write_town(struct site *site, struct town *town)
{
	int error = town_open(site, town);

	if (error)
		site->error = error;
	else
		write_pages(site, town);
	town_close(site, town);
}

static int site_write(struct kk_set *set, const char *base, kk_file_fn *write, void *context)
{
	struct site site = {
		.set = set, .arena = &set->arena, .local = &set->site, .page = &set->scratch, .write = write,
		.context = context,
	};
	int error = read_base(&site, base);

	if (error)
		return error;
	/* Pages above the municipalities are English where every document is. */
	site.lang = towns_are_danish(set) ? KK_LANG_DA : KK_LANG_EN;
	site.authority = authority_of(site.arena, site.base);
	site.styles = styles_new(site.arena);
	site.last_row = &site.rows;
	site.last_news = &site.news;
	national_begin(&site);
	site_towns(&site);
	for (size_t i = 0; i < site.town_count && !site.error; i++) {
		set_progress(set, i, site.town_count);
		write_town(&site, &site.towns[i]);
	}
	site_topics(&site);
	site_index(&site);
	site_about(&site);
	site_feed(&site, NULL);
	national_end(&site);
	site_robots(&site);
	arena_free(site.page);
	return site.error;
}

/* A document that cannot be read would silently lose its pages, and addresses that must last. */
int kk_write_site(kk_set *set, const char *base_url, kk_file_fn *write, void *context)
{
	ENTER(set)
	for (const struct file *file = set->files; file; file = file->next)
		if (file->named && (!file->common || file->broken))
			return -EBADMSG;
	return site_write(set, base_url, write, context);
}
