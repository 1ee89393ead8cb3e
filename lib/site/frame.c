/* SPDX-License-Identifier: MPL-2.0 */
/* What every page of a site has: its place, menu, breadcrumb and footer, and its way out. */
#include <assert.h>
#include <string.h>

#include "base/url.h"
#include "site/site.h"

const char *site_text(struct arena *arena, const char *const *pieces)
{
	struct out out;

	out_memory(&out, arena);
	for (; *pieces; pieces++)
		put(&out, *pieces);
	return out_text(&out);
}

const char *site_number(struct arena *arena, int number)
{
	struct out out;

	out_memory(&out, arena);
	put_unsigned(&out, (unsigned)number);
	return out_text(&out);
}

/* An address without the name that servers add by themselves. */
const char *site_absolute(const struct site *site, const char *path)
{
	static const char index[] = "index.html";
	size_t size = strlen(path);

	if (!site->base)
		return NULL;
	if (text_ends(path, index))
		size -= sizeof(index) - 1;
	return JOIN(site->page, site->base, arena_text(site->page, path, size));
}

const char *site_link(const struct site *site, const struct frame *frame, const char *path)
{
	return JOIN(site->page, frame->up, path);
}

void site_put(struct site *site, const char *path, const struct out *out)
{
	if (!site->error)
		site->error = out->error;
	if (!site->error)
		site->error = site->write(site->context, path, out->bytes ? out->bytes : "", out->size, false);
}

static const char *way_up(struct arena *arena, const char *path)
{
	struct out out;

	out_memory(&out, arena);
	for (; *path; path++)
		if (*path == '/')
			put(&out, "../");
	return out_text(&out);
}

static void add(struct hyperlink *links, size_t *count, const char *type, const char *target, const char *text)
{
	assert(*count < FRAME_LINKS);
	links[(*count)++] = (struct hyperlink){ .target = target, .text = text, .type = type };
}

static void add_menu(struct site *site, struct frame *frame, const char *path, enum word_id id, enum kk_lang lang)
{
	add(frame->menu, &frame->surround.menu_count, NULL, site_link(site, frame, path), word(id, lang));
}

static const struct site_document *newest(const struct town *town, enum doc_type type)
{
	for (size_t i = town ? town->count : 0; i-- > 0;)
		if (town->documents[i].file->type == type && !town->documents[i].current &&
		    !is_draft(&town->documents[i]))
			return &town->documents[i];
	return NULL;
}

/* A municipality's pages lead to its own documents first. */
static void add_menus(struct site *site, struct frame *frame, const struct town *town, enum kk_lang lang)
{
	const struct site_document *contract = newest(town, DOC_CONTRACT), *followup = newest(town, DOC_FOLLOWUP);

	if (followup)
		add_menu(site, frame, JOIN(site->page, followup->folder, "/index.html"), WORD_MENU_FOLLOWUP, lang);
	if (contract)
		add_menu(site, frame, JOIN(site->page, contract->folder, "/index.html"), WORD_MENU_CONTRACT, lang);
	if (town)
		add_menu(site, frame, "index.html", WORD_MENU_TOWNS, lang);
	add_menu(site, frame, "emner/index.html", WORD_TOPICS, lang);
	add_menu(site, frame, "om/index.html", WORD_MENU_ABOUT, lang);
}

void frame_crumb(struct site *site, struct frame *frame, const char *path, const char *text)
{
	add(frame->crumbs, &frame->surround.crumb_count, NULL, path ? site_link(site, frame, path) : NULL, text);
}

void frame_alternate(struct site *site, struct frame *frame, const char *type, const char *path, const char *text)
{
	add(frame->alternates, &frame->surround.alternate_count, type, site_link(site, frame, path), text);
}

void frame_begin(struct site *site, struct frame *frame, const char *path, const struct town *town, enum kk_lang lang)
{
	struct surround *surround = &frame->surround;

	*frame = (struct frame){ .path = arena_text(site->page, path, strlen(path)), .up = way_up(site->page, path) };
	surround->menu = frame->menu;
	surround->crumbs = frame->crumbs;
	surround->alternates = frame->alternates;
	surround->home = (struct hyperlink){
		.target = site_link(site, frame, town ? JOIN(site->page, town->slug, "/index.html") : "index.html"),
		.text = town ? town->name : word(WORD_SITE, lang),
	};
	add_menus(site, frame, town, lang);
	frame_crumb(site, frame, "index.html", word(WORD_MENU_TOWNS, lang));
	frame_alternate(site, frame, "application/atom+xml", town ? JOIN(site->page, town->slug, "/feed.xml")
			: "feed.xml",
			town ? town->name : word(WORD_SITE, lang));
}

void leaf_begin(struct site *site, struct leaf *leaf, const char *path, const struct town *town, enum kk_lang lang)
{
	*leaf = (struct leaf){ .page = { .arena = site->page, .set = site->set, .lang = lang }, .town = town };
	frame_begin(site, &leaf->frame, path, town, lang);
	leaf->page.sender = leaf->frame.surround.home.text;
	leaf->page.root = doc_add(&leaf->page, NULL, PART_PAGE);
	leaf->main = doc_group(&leaf->page, leaf->page.root, ROLE_MAIN);
}

struct part *leaf_top(struct leaf *leaf, const char *kicker, const char *heading, const char *lead)
{
	struct page *page = &leaf->page;
	struct part *top = doc_group(page, leaf->main, ROLE_TOP);

	page->kicker = kicker && strcmp(kicker, page->sender) == 0 ? NULL : kicker; /* it stands just above */
	page->title = page_title(page->arena, heading, strcmp(heading, page->sender) != 0 ? page->sender
				 : word(WORD_SITE, page->lang));
	page->description = lead;
	doc_heading(page, top, 1, NULL, heading);
	doc_text(page, doc_paragraph(page, top, ROLE_VERDICT), lead);
	return top;
}

static unsigned column_flags(const struct leaf_table *table, size_t column)
{
	return table->columns[column] == WORD_MEASURED ? CELL_NUMBER : 0;
}

void leaf_table(struct leaf *leaf, struct part *section, const char *id, const char *caption,
		const enum word_id *columns, size_t count,
		struct leaf_table *table)
{
	struct page *page = &leaf->page;
	struct part *head;

	*table = (struct leaf_table){ .columns = columns, .count = count };
	table->table = doc_table(page, section, ROLE_CARDS, id, caption);
	head = doc_add(page, table->table, PART_ROW);
	for (size_t i = 0; i < count; i++)
		doc_cell(page, head, CELL_HEADER | column_flags(table, i), word(columns[i], page->lang));
}

/* The method knows no status for a goal that was dropped: it stays among those that lack data, and says why. */
void site_put_status(struct page *page, struct part *parent, const struct assessment *goal)
{
	doc_status(page, parent, goal->progress.status, status_word(&goal->progress, goal->terms.kind, page->lang));
	if (!goal->entry || !is_present(*goal->entry->dropped))
		return;
	doc_text(page, parent, " ");
	doc_note(page, parent, word(WORD_WITHDRAWN, page->lang));
}

void leaf_row(struct leaf *leaf, struct leaf_table *table)
{
	table->row = doc_add(&leaf->page, table->table, PART_ROW);
	table->at = 0;
}

struct part *leaf_cell(struct leaf *leaf, struct leaf_table *table, const char *text)
{
	struct part *cell = doc_cell(&leaf->page, table->row, table->at ? column_flags(table, table->at) : CELL_HEADER,
				     text);

	if (table->at)
		cell->label = word(table->columns[table->at], leaf->page.lang);
	table->at++;
	return cell;
}

static void add_statement(struct site *site, struct leaf *leaf, struct part *list)
{
	const struct file *file = leaf->town ? leaf->town->registered : NULL;
	const struct text *text = file ? &FILE_MUNICIPALITY(file)->accessibility : NULL;
	const char *target = text && is_known(*text) ? url_clean(site->page, text->text) : NULL;

	if (target)
		doc_link(&leaf->page, doc_item(&leaf->page, list, NULL), target,
			 word(WORD_ACCESSIBILITY, leaf->page.lang));
}

void leaf_finish(struct site *site, struct leaf *leaf)
{
	struct page *page = &leaf->page;
	struct part *footer = doc_group(page, page->root, ROLE_FOOTER),
		*half = doc_group(page, footer, ROLE_FOOTER_PART);
	struct part *list;

	doc_heading(page, half, 2, NULL, word(WORD_LEGAL_BASIS, page->lang));
	doc_said(page, half, ROLE_NONE, WORD_SITE_LEGAL, NOTHING);
	half = doc_group(page, footer, ROLE_FOOTER_PART);
	doc_heading(page, half, 2, NULL, word(WORD_ABOUT, page->lang));
	list = doc_list(page, half, ROLE_NONE);
	add_statement(site, leaf, list);
	doc_link(page, doc_item(page, list, NULL), site_link(site, &leaf->frame, "om/index.html"),
		 word(WORD_MENU_ABOUT, page->lang));
	doc_filled(page, doc_item(page, list, NULL), WORD_GENERATOR, WITH(KK_VERSION, "KK-lineær 1.0"));
	leaf->page.linked_data = site_linked_leaf(site, leaf);
	site_finish(site, &leaf->frame, page);
}

void site_finish(struct site *site, struct frame *frame, struct page *page)
{
	struct out out;

	page->surround = &frame->surround;
	page->styles = site->styles;
	page->canonical = site_absolute(site, frame->path);
	out_memory(&out, site->page);
	html_write(page, &out);
	site_put(site, frame->path, &out);
	arena_free(site->page);
}
