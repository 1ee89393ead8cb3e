/* SPDX-License-Identifier: MPL-2.0 */
/* The head of the case: its title, who decides and when, and what is enclosed. */
#include <string.h>

#include "agenda/parts.h"
#include "base/url.h"
#include "report/content.h"
#include "years/history.h"

#define TITLE_LIMIT 70 /* code points that a window shows */

static const char *text_or(const struct text *text, const char *otherwise)
{
	return is_known(*text) ? text->text : otherwise;
}

static const char *contract_years(struct agenda *agenda, const struct file *file)
{
	const struct period *period = &FILE_CONTRACT(file)->period;

	return say_period(agenda->report.arena, period->from, period->to, agenda->report.lang);
}

const char *agenda_years(struct agenda *agenda)
{
	struct report *report = &agenda->report;

	if (report->file->type == DOC_CONTRACT)
		return contract_years(agenda, report->file);
	return report_id(report, "", (size_t)FILE_FOLLOWUP(report->file)->year.year);
}

/* "Borger- og Erhvervsudvalget" */
static const char *who_decides(struct agenda *agenda)
{
	return agenda->committee ? agenda->committee : word(WORD_COUNCIL, agenda->report.lang);
}

const struct day *agenda_when(const struct agenda *agenda)
{
	const struct common *common = agenda->report.file->common;

	return agenda->committee ? &common->committee_approved : &common->adopted;
}

static const char *title(struct agenda *agenda)
{
	enum word_id id = agenda->report.file->type == DOC_CONTRACT ? WORD_CASE_CONTRACTS : WORD_FOLLOWUP_TITLE;

	return words_filled(agenda->report.arena, agenda->report.lang, id, WITH(agenda_years(agenda)));
}

/* The letter says who has the power to decide: A, the committee its own share; I, it goes on to the council. */
static const char *type(struct agenda *agenda)
{
	struct out out;

	out_memory(&out, agenda->report.arena);
	put(&out, who_decides(agenda));
	put(&out, agenda->committee ? " A" : " I");
	return out_text(&out);
}

static const char *meeting_day(struct agenda *agenda, struct date date)
{
	struct report *report = &agenda->report;

	return words_filled(report->arena, report->lang, WORD_CASE_DAY,
			    WITH(word((enum word_id)(WORD_MONDAY + date_weekday(date)), report->lang),
				 say_date(report->arena, date, report->lang)));
}

static const char *access_of(struct agenda *agenda)
{
	return text_or(&agenda->said.case_type, word(WORD_CASE_OPEN, agenda->report.lang));
}

static void add_facts(struct agenda *agenda, struct part *top)
{
	struct report *report = &agenda->report;
	const struct common *common = report->file->common;
	const struct day *day = agenda_when(agenda);
	const char *url = is_known(common->url) ? url_clean(report->arena, common->url.text) : NULL;
	const char *mark = content_mark(report->arena, report->file);
	struct part *facts = doc_add(&report->page, top, PART_FIGURES);
	const struct { enum word_id term; const char *text; } rows[] = {
		{ WORD_COMMITTEE, agenda->committee },
		{ WORD_CASE_DATE, is_known(*day) ? meeting_day(agenda, day->date) : NULL },
		{ WORD_CASE_ACCESS, access_of(agenda) },
		{ WORD_CASE_TYPE, type(agenda) },
		{ WORD_CASE_NUMBER_IS, text_or(&common->case_number, "–") },
	};

	facts->role = ROLE_FACTS;
	for (size_t i = 0; i < COUNT(rows); i++)
		if (rows[i].text)
			doc_figure(&report->page, facts, word(rows[i].term, report->lang), rows[i].text, NULL);
	/* So that what is decided can be compared with what is published. */
	if (url)
		doc_link(&report->page, doc_figure(&report->page, facts, word(WORD_PUBLISHED_AT, report->lang), NULL,
						   NULL), url, url);
	doc_figure(&report->page, facts, word(WORD_CONTENT_MARK, report->lang), mark, NULL);
}

/* The format has no keys for the meeting: a person fills them in, and finds them again. */
static void add_meeting(struct agenda *agenda, struct part *top)
{
	static const enum word_id lines[] = {
		WORD_CASE_TIME, WORD_CASE_PLACE, WORD_CASE_MEMBERS, WORD_CASE_ABSENT,
	};
	struct page *page = &agenda->report.page;
	struct part *block = doc_add(page, top, PART_FREE), *list;

	block->text = word(WORD_CASE_MEETING_BLOCK, page->lang);
	list = doc_list(page, block, ROLE_NONE);
	for (size_t i = 0; i < COUNT(lines); i++)
		doc_item(page, list, words_filled(page->arena, page->lang, WORD_COLON,
						  WITH(word(lines[i], page->lang))));
}

static void add_enclosure(struct agenda *agenda, struct part *table, const char *name, const char *path)
{
	struct page *page = &agenda->report.page;
	struct part *row = doc_add(page, table, PART_ROW);
	const char *slash = strrchr(path, '/');

	doc_cell(page, row, 0, report_id(&agenda->report, "", ++agenda->enclosures));
	doc_cell(page, row, 0, access_of(agenda));
	doc_cell(page, row, CELL_HEADER, name);
	doc_cell(page, row, 0, text_safe(page->arena, slash ? slash + 1 : path));
}

/* The newest of the follow-ups before this one: what was told of the goals last. */
static void add_last(struct agenda *agenda, struct part *table)
{
	const struct history *earlier = agenda->report.earlier;

	if (earlier->count)
		add_enclosure(agenda, table, report_title(&agenda->report, earlier->items[earlier->count - 1].file),
			      earlier->items[earlier->count - 1].file->path);
}

static void add_followed(struct agenda *agenda, struct part *table)
{
	struct report *report = &agenda->report;
	const struct followup *followup = FILE_FOLLOWUP(report->file);

	for (uint32_t i = 0; i < report->file->contract_count; i++) {
		const struct file *contract = report->file->contracts[i];

		add_enclosure(agenda, table, words_filled(report->arena, report->lang, WORD_CONTRACT_TITLE,
							  WITH(contract_years(agenda, contract))), contract->path);
	}
	for (uint32_t i = 0; is_known(followup->data) && i < followup->data.count; i++)
		add_enclosure(agenda, table, word(WORD_CASE_FIGURES, report->lang), followup->data.items[i].text);
}

static void add_enclosures(struct agenda *agenda)
{
	static const enum word_id heads[] = { WORD_CASE_NUMBER_HEAD, WORD_CASE_ACCESS, WORD_CASE_TITLE_HEAD,
					      WORD_CASE_FILE_HEAD };
	struct report *report = &agenda->report;
	bool contract = report->file->type == DOC_CONTRACT;
	struct part *section = doc_section(&report->page, report->main, ROLE_SECTION, "bilag",
					   word(WORD_CASE_ENCLOSURES, report->lang));
	struct part *table = doc_table(&report->page, section, ROLE_NONE, "bilag", NULL);
	struct part *head = doc_add(&report->page, table, PART_ROW);
	const char *usual = words_filled(report->arena, report->lang,
					 contract ? WORD_CONTRACT_TITLE : WORD_FOLLOWUP_TITLE,
					 WITH(agenda_years(agenda)));

	for (size_t i = 0; i < COUNT(heads); i++)
		doc_cell(&report->page, head, CELL_HEADER, word(heads[i], report->lang));
	add_enclosure(agenda, table, text_or(&report->file->common->title, usual), report->file->path);
	if (!contract) {
		add_followed(agenda, table);
		add_last(agenda, table);
	}
}

void agenda_head(struct agenda *agenda)
{
	struct report *report = &agenda->report;
	struct page *page = &report->page;
	struct part *top = doc_group(page, report->main, ROLE_TOP);

	page->sender = text_or(&report->file->common->municipality, "");
	page->description = title(agenda);
	page->title = words_filled(report->arena, report->lang, WORD_PAGE_OF,
				   WITH(page->description, who_decides(agenda)));
	if (text_length(page->title, strlen(page->title)) > TITLE_LIMIT)
		page->title = page->description;
	doc_heading(page, top, 1, NULL, page->description);
	if (report->file->type == DOC_FOLLOWUP)
		doc_text(page, doc_paragraph(page, top, ROLE_VERDICT),
			 verdict_of(report->arena, &agenda->own, report->lang));
	add_facts(agenda, top);
	add_meeting(agenda, top);
	add_enclosures(agenda);
}
