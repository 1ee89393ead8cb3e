/* SPDX-License-Identifier: MPL-2.0 */
/* schema.org: Report, Dataset with its downloads, and BreadcrumbList. */
#include <string.h>

#include "progress/overview.h"
#include "report/linked_data.h"

static void put_known(struct ser *ser, const char *key, const char *value)
{
	if (value)
		ser_key_string(ser, key, value);
}

static void put_organization(struct ser *ser, const char *key, const struct linked_data *data)
{
	ser_key_map(ser, key);
	ser_key_string(ser, "@type", "GovernmentOrganization");
	ser_key_string(ser, "name", data->publisher);
	put_known(ser, "identifier", data->code);
	ser_key_map(ser, "areaServed");
	ser_key_string(ser, "@type", "AdministrativeArea");
	ser_key_string(ser, "name", data->publisher);
	ser_end(ser);
	ser_end(ser);
}

/* An address where there is one, else a work by its name. */
static void put_work(struct ser *ser, const struct named_link *work)
{
	if (work->url) {
		ser_string(ser, work->url);
		return;
	}
	ser_map(ser);
	ser_key_string(ser, "@type", "CreativeWork");
	ser_key_string(ser, "name", work->name);
	ser_end(ser);
}

static void put_report(struct ser *ser, const struct linked_data *data)
{
	ser_map(ser);
	ser_key_string(ser, "@type", data->type ? data->type : "Report");
	ser_key_string(ser, "name", data->name);
	ser_key_string(ser, "description", data->description);
	ser_key_string(ser, "inLanguage", data->lang);
	put_known(ser, "url", data->url);
	put_known(ser, "datePublished", data->published);
	put_known(ser, "dateModified", data->modified);
	put_known(ser, "temporalCoverage", data->period);
	if (data->based_on_count) {
		ser_key_list(ser, "isBasedOn");
		for (size_t i = 0; i < data->based_on_count; i++)
			put_work(ser, &data->based_on[i]);
		ser_end(ser);
	}
	if (data->publisher)
		put_organization(ser, "publisher", data);
	ser_end(ser);
}

static void put_downloads(struct ser *ser, const struct linked_data *data)
{
	ser_key_list(ser, "distribution");
	for (size_t i = 0; i < data->download_count; i++) {
		ser_map(ser);
		ser_key_string(ser, "@type", "DataDownload");
		ser_key_string(ser, "encodingFormat", data->downloads[i].name);
		ser_key_string(ser, "contentUrl", data->downloads[i].url);
		ser_end(ser);
	}
	ser_end(ser);
}

static void put_dataset(struct ser *ser, const struct linked_data *data)
{
	ser_map(ser);
	ser_key_string(ser, "@type", "Dataset");
	ser_key_string(ser, "name", data->name);
	ser_key_string(ser, "description", data->dataset);
	put_known(ser, "url", data->url);
	put_known(ser, "temporalCoverage", data->period);
	ser_key(ser, "isAccessibleForFree");
	ser_bool(ser, true);
	put_organization(ser, "creator", data);
	if (data->download_count)
		put_downloads(ser, data);
	ser_end(ser);
}

static void put_crumbs(struct ser *ser, const struct linked_data *data)
{
	ser_map(ser);
	ser_key_string(ser, "@type", "BreadcrumbList");
	ser_key_list(ser, "itemListElement");
	for (size_t i = 0; i < data->crumb_count; i++) {
		ser_map(ser);
		ser_key_string(ser, "@type", "ListItem");
		ser_key_number(ser, "position", (int64_t)i + 1);
		ser_key_string(ser, "name", data->crumbs[i].name);
		put_known(ser, "item", data->crumbs[i].url);
		ser_end(ser);
	}
	ser_end(ser);
	ser_end(ser);
}

/* Nothing in it can end the script element that it stands in. */
static const char *escaped(struct arena *arena, const char *json)
{
	struct out out;

	out_memory(&out, arena);
	for (; *json; json++)
		if (*json == '<')
			put(&out, "\\u003c");
		else if (*json == '>')
			put(&out, "\\u003e");
		else if (*json == '&')
			put(&out, "\\u0026");
		else if (*json != '\n')
			put_char(&out, *json);
	return out_text(&out);
}

const char *linked_data(struct arena *arena, const struct linked_data *data)
{
	struct out out;
	struct ser ser;

	out_memory(&out, arena);
	ser_begin(&ser, &out, false);
	ser_map(&ser);
	ser_key_string(&ser, "@context", "https://schema.org");
	ser_key_list(&ser, "@graph");
	put_report(&ser, data);
	if (data->dataset)
		put_dataset(&ser, data);
	if (data->crumb_count)
		put_crumbs(&ser, data);
	ser_end(&ser);
	ser_end(&ser);
	ser_done(&ser);
	return escaped(arena, out_text(&out));
}

static const char *period_of(struct arena *arena, const struct file *file)
{
	const struct period *period;
	struct out out;

	out_memory(&out, arena);
	if (file->type == DOC_FOLLOWUP) {
		put_unsigned(&out, (uint64_t)FILE_FOLLOWUP(file)->year.year);
		return out_text(&out);
	}
	period = &FILE_CONTRACT(file)->period;
	put_date_iso(&out, period->from);
	put(&out, "/");
	put_date_iso(&out, period->to);
	return out_text(&out);
}

/* A contract that was kept up to date (§ 3) says when; else it is as it was published. */
void linked_days(struct arena *arena, const struct file *file, struct linked_data *data)
{
	const struct common *common = file->common;
	const char *reviewed = file->type == DOC_CONTRACT ? plain_day(arena, &FILE_CONTRACT(file)->reviewed) : NULL;

	data->period = period_of(arena, file);
	data->published = plain_day(arena, is_known(common->published) ? &common->published : &common->adopted);
	data->modified = reviewed && data->published && strcmp(reviewed, data->published) > 0 ? reviewed
		: data->published;
}
