/* SPDX-License-Identifier: MPL-2.0 */
/* Findings as data: the objects of the JSON format, and the whole of it. */
#include "diag/diag.h"

void ser_tool(struct ser *ser)
{
	ser_key_map(ser, "tool");
	ser_key_string(ser, "name", "kk");
	ser_key_string(ser, "version", KK_VERSION);
	ser_end(ser);
}

void ser_circumstances(struct ser *ser, const struct run *run)
{
	struct out today;

	out_memory(&today, run->arena);
	put_date_iso(&today, run->today);
	ser_key_string(ser, "lang", run->lang == KK_LANG_DA ? "da" : "en");
	ser_key_string(ser, "today", run->today.year ? out_text(&today) : NULL);
}

void ser_files(struct ser *ser, const struct run *run)
{
	ser_key_list(ser, "files");
	for (size_t i = 0; i < run->file_count; i++) {
		ser_map(ser);
		ser_key_string(ser, "path", run->files[i]->path);
		ser_key_list(ser, "documents");
		ser_map(ser);
		ser_key_string(ser, "type", doc_type_name(run->files[i]->type));
		ser_end(ser);
		ser_end(ser);
		ser_end(ser);
	}
	ser_end(ser);
}

static void ser_point(struct ser *ser, const char *key, struct point point)
{
	ser_key_map(ser, key);
	ser_key_number(ser, "line", (int64_t)point.line);
	ser_key_number(ser, "column", (int64_t)point.column);
	ser_key_number(ser, "offset", (int64_t)point.offset);
	ser_end(ser);
}

static void ser_range(struct ser *ser, const struct place *place)
{
	ser_key_map(ser, "range");
	ser_point(ser, "start", place_start(place));
	ser_point(ser, "end", place_end(place));
	ser_end(ser);
}

static void ser_law(struct ser *ser, const struct rule *rule)
{
	ser_key_list(ser, "law");
	for (unsigned i = 0; i < rule->clause_count; i++) {
		ser_map(ser);
		ser_key_string(ser, "act", clauses[rule->clauses[i]].act);
		ser_key_string(ser, "ref", clauses[rule->clauses[i]].ref);
		ser_end(ser);
	}
	ser_end(ser);
}

static void ser_related(struct ser *ser, const struct run *run, const struct finding *finding)
{
	ser_key_list(ser, "related");
	for (const struct related *related = finding->related; related; related = related->next) {
		ser_map(ser);
		ser_key_string(ser, "message", finding_filled(run, finding, related->label.in[run->lang]));
		ser_key_string(ser, "path", related->place.source->path);
		ser_range(ser, &related->place);
		ser_end(ser);
	}
	ser_end(ser);
}

static void ser_help(struct ser *ser, const struct run *run, const struct finding *finding)
{
	struct help help = finding_help(run, finding);

	ser_key_list(ser, "help");
	for (size_t i = 0; i < help.count; i++)
		ser_string(ser, finding_filled(run, finding, help.line[i]));
	ser_end(ser);
}

static void ser_suppressed(struct ser *ser, const struct run *run, const struct suppression *suppression)
{
	struct out until;

	ser_key(ser, "suppressed");
	if (!suppression) {
		ser_null(ser);
		return;
	}
	out_memory(&until, run->arena);
	put_date_iso(&until, suppression->until);
	ser_map(ser);
	ser_key_string(ser, "reason", suppression->reason);
	ser_key_string(ser, "case", suppression->case_number);
	ser_key_string(ser, "until", suppression->until.year ? out_text(&until) : NULL);
	ser_end(ser);
}

void ser_finding(struct ser *ser, const struct run *run, const struct finding *finding, const char *id)
{
	const struct rule *rule = finding_rule(finding);

	ser_key_string(ser, "id", id);
	ser_key_string(ser, "rule", rule->id);
	ser_key_string(ser, "name", rule->name);
	ser_key_string(ser, "severity", severity_code(finding->severity));
	ser_key_string(ser, "message", finding_headline(run, finding));
	ser_key_list(ser, "args");
	for (unsigned i = 0; i < finding_named_args(finding); i++)
		ser_string(ser, finding->args[i]);
	ser_end(ser);
	ser_law(ser, rule);
	ser_key_string(ser, "path", finding_path(finding));
	ser_key_number(ser, "document", 0);
	ser_key_string(ser, "pointer", finding_pointer(run->arena, finding));
	ser_range(ser, &finding->place);
	ser_related(ser, run, finding);
	ser_help(ser, run, finding);
	ser_suppressed(ser, run, finding->suppressed);
}

void ser_counts(struct ser *ser, const struct run *run)
{
	size_t asked, met;

	requirements_count(run, &asked, &met);
	ser_key_number(ser, "files", (int64_t)run->file_count);
	ser_key_number(ser, "errors", (int64_t)run->errors);
	ser_key_number(ser, "warnings", (int64_t)run->warnings);
	ser_key_number(ser, "notes", (int64_t)run->notes);
	ser_key_number(ser, "suppressed", (int64_t)run->suppressed);
	ser_key_number(ser, "requirements", (int64_t)asked);
	ser_key_number(ser, "met", (int64_t)met);
}

void diag_json(const struct run *run, const struct style *style, struct out *out)
{
	const struct fingerprint *prints = run_fingerprints(run);
	struct arena_mark mark = arena_mark(run->arena);
	struct ser ser;

	(void)style;
	ser_begin(&ser, out, true);
	ser_map(&ser);
	ser_key_string(&ser, "schema_version", SCHEMA_VERSION);
	ser_tool(&ser);
	ser_key_map(&ser, "run");
	ser_circumstances(&ser, run);
	ser_end(&ser);
	ser_files(&ser, run);
	ser_key_list(&ser, "diagnostics");
	for (size_t i = 0; i < run->finding_count; i++) {
		ser_map(&ser);
		ser_finding(&ser, run, run->findings[i], prints[i].digits);
		ser_end(&ser);
		arena_rewind(run->arena, &mark);
	}
	ser_end(&ser);
	ser_key_map(&ser, "summary");
	ser_counts(&ser, run);
	ser_end(&ser);
	ser_key_number(&ser, "exit_code", run->exit_code);
	ser_end(&ser);
	ser_done(&ser);
}
