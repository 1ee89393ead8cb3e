/* SPDX-License-Identifier: MPL-2.0 */
/* What machines read of a site: schema.org on each document's page, the DCAT catalogue, the sitemap. */
#include <string.h>

#include "progress/overview.h"
#include "report/linked_data.h"
#include "site/site.h"

#define EU "http://publications.europa.eu/resource/authority/"

static const struct { const char *ending, *media, *format; } files[] = {
	{ ".csv", "text/csv", "CSV" }, { "-excel.csv", "text/csv", "CSV" }, { ".json", "application/json", "JSON" },
};

static const char *lang_of(const struct site_document *document)
{
	return document_language(document->file->common) == KK_LANG_EN ? "en" : "da";
}

static const char *relative(struct site *site, const struct frame *frame, const char *path)
{
	return site->base ? site_absolute(site, path) : site_link(site, frame, path);
}

static struct named_link *links_to_contracts(struct site *site, const struct site_document *document,
					     const struct frame *frame, size_t *count)
{
	const struct file *file = document->file;
	struct named_link *links = NEW_ARRAY(site->page, struct named_link, file->contract_count);

	*count = 0;
	for (uint32_t i = 0; i < file->contract_count; i++)
		for (size_t k = 0; k < document->town->count; k++) {
			const struct site_document *other = &document->town->documents[k];

			if (other->file == file->contracts[i])
				links[(*count)++] = (struct named_link){
					other->title, relative(site, frame, JOIN(site->page, other->folder,
										 "/index.html")) };
		}
	return links;
}

static struct named_link *links_to_files(struct site *site, const struct site_document *document,
					 const struct frame *frame)
{
	struct named_link *links = NEW_ARRAY(site->page, struct named_link, COUNT(files));

	for (size_t i = 0; i < COUNT(files); i++)
		links[i] = (struct named_link){ files[i].media,
			relative(site, frame, data_path(site->page, document, files[i].ending)) };
	return links;
}

static struct named_link *crumbs_of(struct site *site, const struct frame *frame)
{
	struct named_link *links = NEW_ARRAY(site->page, struct named_link, frame->surround.crumb_count);

	for (size_t i = 0; i < frame->surround.crumb_count; i++) {
		const struct hyperlink *crumb = &frame->crumbs[i];

		links[i] = (struct named_link){ crumb->text, !crumb->target || !site->base ? crumb->target
			: site_absolute(site, crumb->target + strlen(frame->up)) };
	}
	return links;
}

const char *site_linked_data(struct site *site, const struct site_document *document, const struct frame *frame,
			     const struct page *page)
{
	struct linked_data data = {
		.name = document->title, .description = page->description, .lang = lang_of(document),
		.url = relative(site, frame, frame->path), .publisher = document->town->name,
		.code = town_code(document->town), .download_count = COUNT(files),
		.crumb_count = frame->surround.crumb_count,
	};

	linked_days(site->page, document->file, &data);
	data.dataset = words_filled(site->page, page->lang, WORD_DATASET_OF,
				    WITH(document->title, document->town->name));
	data.based_on = links_to_contracts(site, document, frame, &data.based_on_count);
	data.downloads = links_to_files(site, document, frame);
	data.crumbs = crumbs_of(site, frame);
	return linked_data(site->page, &data);
}

/* A page that is no document: what it is about, and the way to it. */
const char *site_linked_leaf(struct site *site, const struct leaf *leaf)
{
	bool is_below = leaf->frame.surround.crumb_count > 1;
	struct linked_data data = {
		.type = is_below ? "WebPage" : "WebSite", .name = leaf->page.title,
		.description = leaf->page.description, .lang = leaf->page.lang == KK_LANG_EN ? "en" : "da",
		.url = relative(site, &leaf->frame, leaf->frame.path),
		.publisher = leaf->town ? leaf->town->name : NULL, .code = leaf->town ? town_code(leaf->town) : NULL,
		.crumbs = crumbs_of(site, &leaf->frame),
		.crumb_count = is_below ? leaf->frame.surround.crumb_count : 0,
	};

	return linked_data(site->page, &data);
}

static void put_map(struct ser *ser, const char *key, const char *inner, const char *value)
{
	ser_key_map(ser, key);
	ser_key_string(ser, inner, value);
	ser_end(ser);
}

static void put_tongue(struct ser *ser, const char *key, const char *lang, const char *text)
{
	ser_key_map(ser, key);
	ser_key_string(ser, "@language", lang);
	ser_key_string(ser, "@value", text);
	ser_end(ser);
}

static void put_agent(struct ser *ser, const char *key, const char *name)
{
	ser_key_map(ser, key);
	ser_key_string(ser, "@type", "foaf:Agent");
	ser_key_string(ser, "foaf:name", name);
	ser_end(ser);
}

static void put_typed_day(struct ser *ser, const char *key, const char *day)
{
	if (!day)
		return;
	ser_key_map(ser, key);
	ser_key_string(ser, "@type", "xsd:date");
	ser_key_string(ser, "@value", day);
	ser_end(ser);
}

static const char *address(struct site *site, const char *path)
{
	return site->base ? site_absolute(site, path) : path;
}

static void put_distributions(struct ser *ser, struct site *site, const struct site_document *document)
{
	ser_key_list(ser, "dcat:distribution");
	for (size_t i = 0; i < COUNT(files); i++) {
		const char *path = data_path(site->page, document, files[i].ending);

		ser_map(ser);
		ser_key_string(ser, "@type", "dcat:Distribution");
		put_map(ser, "dcat:accessURL", "@id", address(site, JOIN(site->page, document->folder, "/index.html")));
		put_map(ser, "dcat:downloadURL", "@id", address(site, path));
		put_map(ser, "dct:format", "@id",
			JOIN(site->page, EU "file-type/",
			     files[i].format));
		put_map(ser, "dcat:mediaType", "@id",
			JOIN(site->page, "https://www.iana.org/assignments/media-types/", files[i].media));
		put_typed_day(ser, "dct:modified", told_on(document).year ? plain_date(site->page, told_on(document))
			      : NULL);
		ser_end(ser);
	}
	ser_end(ser);
}

static void put_spatial(struct ser *ser, const struct town *town)
{
	ser_key_map(ser, "dct:spatial");
	ser_key_string(ser, "@type", "dct:Location");
	ser_key_string(ser, "rdfs:label", town->name);
	ser_end(ser);
}

static void put_temporal(struct ser *ser, struct site *site, const struct site_document *document)
{
	const struct period *period = document->file->type == DOC_CONTRACT ? &FILE_CONTRACT(document->file)->period
		: NULL;
	struct date from = { document->year, 1, 1 }, to = { document->year, 12, 31 };

	if (period) {
		from = period->from;
		to = period->to;
	}
	ser_key_map(ser, "dct:temporal");
	ser_key_string(ser, "@type", "dct:PeriodOfTime");
	put_typed_day(ser, "dcat:startDate", plain_date(site->page, from));
	put_typed_day(ser, "dcat:endDate", plain_date(site->page, to));
	ser_end(ser);
}

void site_catalog_add(struct site *site, const struct site_document *document)
{
	struct out *out = &site->catalog.out, one;
	const char *lang = lang_of(document);
	struct ser ser;

	out_memory(&one, site->page);
	ser_begin(&ser, &one, false);
	ser_map(&ser);
	ser_key_string(&ser, "@type", "dcat:Dataset");
	ser_key_string(&ser, "@id", address(site, JOIN(site->page, document->folder, "/index.html#hent")));
	ser_key_string(&ser, "dct:identifier", document->folder);
	put_tongue(&ser, "dct:title", lang, document->title);
	put_tongue(&ser, "dct:description", lang, words_filled(site->page, document_language(document->file->common),
							       WORD_DATASET_OF,
							       WITH(document->title, document->town->name)));
	put_agent(&ser, "dct:publisher", document->town->name);
	put_agent(&ser, "dcat-dk:datasetResponsibleOrganisation", document->town->name);
	ser_key_map(&ser, "dcat:contactPoint");
	ser_key_string(&ser, "@type", "vcard:Organization");
	ser_key_string(&ser, "vcard:fn", document->town->name);
	ser_end(&ser);
	put_map(&ser, "dcat:theme", "@id", EU "data-theme/GOVE");
	ser_key_list(&ser, "dcat:keyword");
	ser_string(&ser, word(document->file->type == DOC_CONTRACT ? WORD_KEYWORD_CONTRACT : WORD_KEYWORD_FOLLOWUP,
			      document_language(document->file->common)));
	ser_end(&ser);
	put_spatial(&ser, document->town);
	put_temporal(&ser, site, document);
	put_map(&ser, "dct:accrualPeriodicity", "@id",
		EU "frequency/ANNUAL");
	put_typed_day(&ser, "dct:issued", plain_day(site->page, &document->file->common->published));
	put_distributions(&ser, site, document);
	ser_end(&ser);
	ser_done(&ser);
	if (site->is_catalogued)
		put(out, ",\n");
	site->is_catalogued = true;
	put_bytes(out, out_text(&one), one.size - 1); /* without its newline */
	arena_free(site->page);
}

void catalog_head(struct site *site)
{
	struct out *out = &site->catalog.out;

	put(out, "{\"@context\": {\"dcat\": \"http://www.w3.org/ns/dcat#\", \"dct\": \"http://purl.org/dc/terms/\", "
		  "\"foaf\": \"http://xmlns.com/foaf/0.1/\", \"vcard\": \"http://www.w3.org/2006/vcard/ns#\", "
		  "\"dcat-dk\": \"https://data.gov.dk/model/core/dcat-dk/\", "
		  "\"rdfs\": \"http://www.w3.org/2000/01/rdf-schema#\", "
		  "\"xsd\": \"http://www.w3.org/2001/XMLSchema#\"},\n"
		  "\"@type\": \"dcat:Catalog\", \"@id\": \"");
	put(out, site->base ? site->base : "./");
	put(out, "\",\n\"dct:title\": {\"@language\": \"");
	put(out, site->lang == KK_LANG_EN ? "en" : "da");
	put(out, "\", \"@value\": \"");
	put(out, word(WORD_SITE, site->lang));
	put(out, "\"},\n\"dct:description\": {\"@language\": \"");
	put(out, site->lang == KK_LANG_EN ? "en" : "da");
	put(out, "\", \"@value\": \"");
	put(out, word(WORD_ABOUT_LEAD, site->lang));
	put(out, "\"},\n\"dct:publisher\": {\"@type\": \"foaf:Agent\", \"foaf:name\": \"");
	put(out, word(WORD_SITE, site->lang));
	put(out, "\"},\n\"dcat:dataset\": [\n");
}

void catalog_end(struct site *site)
{
	put(&site->catalog.out, "\n]}\n");
}

void site_mapped(struct site *site, const char *path, struct date changed)
{
	struct out *out = &site->map.out;

	put(out, "<url><loc>");
	put_xml_text(out, address(site, path));
	put(out, "</loc>");
	if (changed.year) {
		put(out, "<lastmod>");
		put_date_iso(out, changed);
		put(out, "</lastmod>");
	}
	put(out, "</url>\n");
}

/* Without the site's address the paths stand alone; search engines ask for whole ones. */
void map_head(struct site *site)
{
	put(&site->map.out, "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
			    "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
}

void map_end(struct site *site)
{
	put(&site->map.out, "</urlset>\n");
}

void site_robots(struct site *site)
{
	struct out out;

	if (!site->base)
		return;
	out_memory(&out, site->page);
	put(&out, "User-agent: *\nAllow: /\nSitemap: ");
	put(&out, site->base);
	put(&out, "sitemap.xml\n");
	site_put(site, "robots.txt", &out);
	arena_free(site->page);
}
