/* SPDX-License-Identifier: MPL-2.0 */
/* The case in the order of the minutes: what the document says, else what can be made, else that there is nothing. */
#include <errno.h>

#include "agenda/parts.h"
#include "law/requirements.h"

/* The free block of a section that says nothing bears the section's key in the format. */
struct row {
	enum word_id heading;
	const char *id, *free;
	size_t said;           /* the field of struct submission */
	made_fn *made;         /* NULL: a person must say it */
};

#define SAID(member) offsetof(struct submission, member)

static const struct row sections[] = {
	{ WORD_CASE_BACKGROUND, "sagsfremstilling", "sagsfremstilling", SAID(background), agenda_background },
	{ WORD_FINANCES, "oekonomi", "økonomi", SAID(finances), NULL },
	{ WORD_LEGAL_BASIS, "retsgrundlag", "retsgrundlag", SAID(legal_basis), agenda_legal_basis },
	{ WORD_CASE_POLICY, "politik", "politik", SAID(policy), agenda_policy },
	{ WORD_CASE_INFORMATION, "information", "information", SAID(information), agenda_information },
	{ WORD_CASE_HEARING, "hoering", "høring", SAID(hearing), NULL },
	{ WORD_CASE_ASSESSMENT, "vurdering", "vurdering", SAID(assessment), NULL },
	{ WORD_CASE_DOCUMENTS, "dokumenter", "dokumenter", SAID(documents), NULL },
	{ WORD_CASE_RECOMMENDATION, "indstilling", "indstilling", SAID(recommendation), agenda_recommendation },
};

static const struct row timetable = {
	WORD_CASE_TIMETABLE, "tidsplan", "tidsplan", SAID(timetable), agenda_timetable
};

static const struct text *said(const struct agenda *agenda, const struct row *row)
{
	const struct text *text = (const struct text *)((const char *)&agenda->said + row->said);

	return is_known(*text) ? text : NULL;
}

static struct part *add_free(struct agenda *agenda, struct part *parent, const char *name)
{
	struct part *part = doc_add(&agenda->report.page, parent, PART_FREE);

	part->text = name;
	return part;
}

static void add_text(struct agenda *agenda, struct part *section, const struct row *row, unsigned level)
{
	struct page *page = &agenda->report.page;
	const struct text *text = said(agenda, row);

	if (text)
		doc_prose(page, section, level, text->text);
	else if (!row->made || !row->made(agenda, section))
		doc_said(page, add_free(agenda, section, row->free), ROLE_NONE, WORD_NO_REMARKS, NOTHING);
}

static void add_background(struct agenda *agenda, struct part *section)
{
	struct page *page = &agenda->report.page;

	doc_heading(page, section, 3, timetable.id, word(timetable.heading, page->lang));
	add_text(agenda, section, &timetable, 3);
	agenda_goals(agenda, section);
}

/* The administration's opinion is a person's to write; the facts stand beside it. */
static void add_assessment(struct agenda *agenda, struct part *section, const struct row *row)
{
	const struct text *text = said(agenda, row);

	if (text)
		doc_prose(&agenda->report.page, section, 2, text->text);
	add_free(agenda, section, row->free);
	agenda_facts(agenda, section);
}

static void add_section(struct agenda *agenda, const struct row *row)
{
	struct report *report = &agenda->report;
	struct part *section;

	if (row->said == SAID(finances) && !said(agenda, row) && report->file->type == DOC_FOLLOWUP &&
	    FILE_FOLLOWUP(report->file)->finances.count) {
		report_finances(report);
		return;
	}
	section = doc_section(&report->page, report->main, ROLE_SECTION, row->id, word(row->heading, report->lang));
	if (row->said == SAID(assessment)) {
		add_assessment(agenda, section, row);
		return;
	}
	add_text(agenda, section, row, 2);
	if (row->said == SAID(background))
		add_background(agenda, section);
}

/* "17-08-2011", as minutes write it. */
static const char *day(struct agenda *agenda, struct date date)
{
	struct out iso, out;
	const char *text;

	if (agenda->report.lang == KK_LANG_EN)
		return say_date(agenda->report.arena, date, KK_LANG_EN);
	out_memory(&iso, agenda->report.arena);
	put_date_iso(&iso, date);
	text = out_text(&iso);
	out_memory(&out, agenda->report.arena);
	put_bytes(&out, text + 8, 2);
	put_bytes(&out, text + 4, 4);
	put_bytes(&out, text, 4);
	return out_text(&out);
}

/* The decision is the one difference between the agenda and the minutes. */
static void add_decision(struct agenda *agenda)
{
	struct report *report = &agenda->report;
	const struct common *common = report->file->common;
	const struct day *when = agenda_when(agenda);
	const char *body = agenda->committee ? agenda->committee : word(WORD_THE_COUNCIL, report->lang);
	const struct text *text = &agenda->said.decision;
	const char *heading;
	struct part *section;

	if (!is_known(*text))
		return;
	/* What one committee has decided is not the decision of another, nor the council's that of one. */
	if (is_known(common->committee) ? !text_same(report->arena, body, common->committee.text) : !agenda->is_whole)
		return;
	heading =
		words_filled(report->arena, report->lang, is_known(*when) ? WORD_CASE_DECISION_ON : WORD_CASE_DECISION,
			     WITH(body, is_known(*when) ? day(agenda, when->date) : NULL));
	section = doc_section(&report->page, report->main, ROLE_SECTION, "beslutning", heading);
	doc_prose(&report->page, section, 2, text->text);
}

const struct day *agenda_day(struct arena *arena, struct file *file, const char *committee)
{
	struct agenda agenda = { .report = { .arena = arena, .file = file } };

	return agenda_areas(&agenda, committee) == 0 && is_known(*agenda_when(&agenda)) ? agenda_when(&agenda) : NULL;
}

int agenda_write(struct arena *arena, const struct agenda_sources *sources, const char *committee,
		 enum report_format format, struct out *out)
{
	struct file *file = sources->file;
	enum kk_lang lang = document_language(file->common);
	struct agenda agenda = {
		.report = { .page = { .arena = arena, .set = file->set, .lang = lang },
			    .arena = arena, .lang = lang, .file = file, .all = sources->all,
			    .earlier = sources->earlier },
		.run = sources->run,
	};
	struct report *report = &agenda.report;

	if (is_known(file->common->submission))
		agenda.said = file->common->submission.record;
	if (agenda_areas(&agenda, committee) != 0)
		return -ENOENT;
	agenda_own(&agenda);
	report->page.root = doc_add(&report->page, NULL, PART_PAGE);
	report->main = doc_group(&report->page, report->page.root, ROLE_MAIN);
	report_cards(report);
	agenda_head(&agenda);
	for (size_t i = 0; i < COUNT(sections); i++)
		add_section(&agenda, &sections[i]);
	add_decision(&agenda);
	if (format == REPORT_HTML)
		html_write(&report->page, out);
	else
		md_write(&report->page, out);
	return 0;
}
