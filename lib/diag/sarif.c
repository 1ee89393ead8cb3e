/* SPDX-License-Identifier: MPL-2.0 */
/* Findings as a SARIF 2.1.0 log with all that GitHub's code scanning asks of one. */
#include <string.h>

#include "diag/sarif.h"
#include "reader/pointed.h"

#define SCHEMA "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

/* Findings are sorted by file: the hashes of one file at a time are enough. */
struct hashed {
	const struct source *source;
	const struct line_hash *lines;
	uint32_t count;
};

/* "](" in a message would be a link; what came from a file is to make none. */
static const char *without_links(const struct run *run, const char *text)
{
	struct out out;

	out_memory(&out, run->arena);
	for (; *text; text++) {
		put_char(&out, *text);
		if (text[0] == ']' && text[1] == '(')
			put_char(&out, ' ');
	}
	return out_text(&out);
}

/* The headline as the first sentence, then what helps. */
static void ser_message(struct ser *ser, const struct run *run, const struct finding *finding)
{
	struct help help = finding_help(run, finding);
	struct out out;

	out_memory(&out, run->arena);
	put(&out, finding_headline(run, finding));
	put_char(&out, '.');
	for (size_t i = 0; i < help.count; i++) {
		put(&out, i ? "\n  " : "\n");
		put(&out, finding_filled(run, finding, help.line[i]));
	}
	ser_key_text(ser, "message", without_links(run, out_text(&out)));
}

static void ser_locations(struct ser *ser, const struct run *run, const struct finding *finding)
{
	const char *pointer = finding_pointer(run->arena, finding);

	ser_key_list(ser, "locations");
	ser_map(ser);
	sarif_place(ser, run, finding_path(finding), &finding->place);
	if (pointer) {
		ser_key_list(ser, "logicalLocations");
		ser_map(ser);
		ser_key_string(ser, "fullyQualifiedName", pointer);
		ser_end(ser);
		ser_end(ser);
	}
	ser_end(ser);
	ser_end(ser);
}

static void ser_related(struct ser *ser, const struct run *run, const struct finding *finding)
{
	int64_t id = 0;

	ser_key_list(ser, "relatedLocations");
	for (const struct related *related = finding->related; related; related = related->next) {
		ser_map(ser);
		ser_key_number(ser, "id", ++id);
		sarif_place(ser, run, related->place.source->path, &related->place);
		ser_key_text(ser, "message",
			     without_links(run, finding_filled(run, finding, related->label.in[run->lang])));
		ser_end(ser);
	}
	ser_end(ser);
}

/* NULL: it has no such line. */
static const struct line_hash *hash_of(struct hashed *hashed, struct source *source, uint32_t line)
{
	if (source->lines_kept) {
		line = lines_find(source->lines_kept, line);
		return line == LINE_GONE ? NULL : &source->lines_kept->hashes[line];
	}
	if (hashed->source != source) {
		hashed->source = source;
		hashed->lines = line_hashes(source->arena, source, &hashed->count);
	}
	return line < hashed->count ? &hashed->lines[line] : NULL;
}

static void ser_fingerprints(struct ser *ser, const struct run *run, const struct finding *finding, const char *id,
			     struct hashed *hashed)
{
	const struct line_hash *hash;
	struct out out;

	hash = hash_of(hashed, finding->place.source, finding->place.start.line);
	ser_key_map(ser, "partialFingerprints");
	if (hash) {
		out_memory(&out, run->arena);
		put_line_hash(&out, hash);
		ser_key_string(ser, "primaryLocationLineHash", out_text(&out));
	}
	ser_key_string(ser, "kkFinding/v1", id);
	ser_end(ser);
}

static void ser_taxa(struct ser *ser, const struct rule *rule)
{
	ser_key_list(ser, "taxa");
	for (unsigned i = 0; i < rule->clause_count; i++) {
		ser_map(ser);
		ser_clause(ser, rule->clauses[i]);
		ser_end(ser);
	}
	ser_end(ser);
}

static void ser_suppressions(struct ser *ser, const struct suppression *suppression)
{
	ser_key_list(ser, "suppressions");
	if (suppression) {
		ser_map(ser);
		ser_key_string(ser, "kind", "inSource");
		ser_key_string(ser, "status", "accepted");
		if (suppression->reason)
			ser_key_string(ser, "justification", suppression->reason);
		ser_end(ser);
	}
	ser_end(ser);
}

static void ser_result(struct ser *ser, const struct run *run, const struct finding *finding, const char *id,
		       struct hashed *hashed)
{
	const struct rule *rule = finding_rule(finding);

	ser_map(ser);
	ser_key_string(ser, "ruleId", rule->id);
	ser_key_number(ser, "ruleIndex", (int64_t)finding_message(finding)->rule);
	ser_key_string(ser, "level", severity_code(finding->severity));
	ser_message(ser, run, finding);
	ser_locations(ser, run, finding);
	ser_related(ser, run, finding);
	ser_fingerprints(ser, run, finding, id, hashed);
	ser_taxa(ser, rule);
	ser_suppressions(ser, finding->suppressed);
	ser_end(ser);
}

static void ser_artifacts(struct ser *ser, const struct run *run)
{
	struct arena_mark mark = arena_mark(run->arena);

	ser_key_list(ser, "artifacts");
	for (size_t i = 0; i < run->file_count; i++) {
		ser_map(ser);
		ser_key_map(ser, "location");
		sarif_uri(ser, run, run->files[i]->path);
		ser_end(ser);
		ser_end(ser);
		arena_rewind(run->arena, &mark);
	}
	ser_end(ser);
}

static void ser_frame(struct ser *ser, const struct run *run)
{
	ser_key_list(ser, "invocations");
	ser_map(ser);
	ser_key(ser, "executionSuccessful");
	ser_bool(ser, run->exit_code < 2);
	ser_key_number(ser, "exitCode", run->exit_code);
	ser_end(ser);
	ser_end(ser);
	ser_key_string(ser, "language", run->lang == KK_LANG_DA ? "da" : "en");
	ser_key_string(ser, "columnKind", "unicodeCodePoints");
	ser_key_map(ser, "originalUriBaseIds");
	ser_key_map(ser, "%SRCROOT%");
	ser_key_text(ser, "description", run->lang == KK_LANG_DA ? "arbejdstræets rod" : "the root of the work tree");
	ser_end(ser);
	ser_end(ser);
}

void diag_sarif(const struct run *run, const struct style *style, struct out *out)
{
	const struct fingerprint *prints = run_fingerprints(run);
	struct arena_mark mark = arena_mark(run->arena);
	struct hashed hashed = { 0 };
	struct ser ser;

	(void)style;
	ser_begin(&ser, out, true);
	ser_map(&ser);
	ser_key_string(&ser, "$schema", SCHEMA);
	ser_key_string(&ser, "version", "2.1.0");
	ser_key_list(&ser, "runs");
	ser_map(&ser);
	sarif_tool(&ser, run);
	sarif_taxonomies(&ser, run);
	ser_frame(&ser, run);
	ser_artifacts(&ser, run);
	ser_key_list(&ser, "results");
	for (size_t i = 0; i < run->finding_count; i++) {
		ser_result(&ser, run, run->findings[i], prints[i].digits, &hashed);
		arena_rewind(run->arena, &mark);
	}
	ser_end(&ser);
	ser_end(&ser);
	ser_end(&ser);
	ser_end(&ser);
	ser_done(&ser);
}
