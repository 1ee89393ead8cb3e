/* SPDX-License-Identifier: MPL-2.0 */
/* The formats of other people's programs: each keeps its structure whatever a file says. */
#include "findings.h"

#include <jansson.h>

#include "format/keys.h"
#include "law/requirements.h"
#include "set/set.h"

static const struct style plain = { 0 };
static const char source_text[] = "1\n2\nnavn: Folkeskole\nmål: x\n";

static struct node *node_in(struct node *parent, enum node_kind kind, const char *key)
{
	struct node *node = NEW_ARRAY(&arena, struct node, 2), **last;

	if (key) {
		node->text = key;
		node->size = (uint32_t)strlen(key);
		(++node)->has_key = true;
	}
	node->kind = kind;
	node->parent = parent;
	if (kind == NODE_SCALAR)
		node->text = "";
	if (parent) {
		for (last = &parent->children; *last; last = &(*last)->next)
			node->index++;
		*last = node;
	}
	return node;
}

static struct text known(const char *text)
{
	return (struct text){ .field = { .state = KNOWN }, .text = text };
}

/* A contract of two areas with a goal each, the names as given. */
static struct file *contract_of(const char *path, const char *name)
{
	struct file *file = file_of(path, source_text);
	struct contract *contract = NEW(&arena, struct contract);
	struct node *list;

	file->type = DOC_CONTRACT;
	file->common = &contract->common;
	file->root = node_in(NULL, NODE_MAP, NULL);
	list = node_in(file->root, NODE_LIST, "serviceområder");
	contract->goals = NEW_ARRAY(&arena, struct goal *, 2);
	contract->areas = (struct list){ { list, KNOWN }, 2, NEW_ARRAY(&arena, struct area, 2) };
	for (uint32_t i = 0; i < 2; i++) {
		struct area *area = LIST_AT(&contract->areas, struct area, i);
		struct goal *goal = records_new(&arena, OWNER_GOAL, 1);

		contract->goals[contract->goal_count++] = goal;
		area->record = (struct record){ .node = node_in(list, NODE_MAP, NULL), .state = KNOWN };
		area->name = known(i ? name : "Dagtilbud");
		goal->record.node = node_in((struct node *)(uintptr_t)area->record.node, NODE_MAP, "mål");
		goal->id = known(i ? name : "dt-a");
		goal->area = area;
	}
	contract_index(&arena, contract);
	return file;
}

static struct file *followup_of(const char *path, struct file *contract)
{
	struct file *file = file_of(path, source_text);

	file->type = DOC_FOLLOWUP;
	file->common = &NEW(&arena, struct followup)->common;
	file->contracts = NEW_ARRAY(&arena, struct file *, 1);
	file->contracts[0] = contract;
	file->contract_count = 1;
	return file;
}

/* An unquantified goal, a warning, an allowed error, and the same error twice in the follow-up. */
static struct run sample(const char *text)
{
	struct file **files = NEW_ARRAY(&arena, struct file *, 2);
	struct suppression *suppression = NEW(&arena, struct suppression);
	const struct contract *contract;

	files[0] = contract_of(text, text);
	files[1] = followup_of("zz.yaml", files[0]);
	contract = FILE_CONTRACT(files[0]);
	suppression->reason = text;
	(void)find_relate(find_report(files[0], message_of("KK102"), place_of(files[0], 2, 6, 16),
				      contract->goals[1]->record.node, ARGS(text, text, "3")),
			  place_of(files[0], 3, 0, 3), (struct bilingual){ { "i »{1}«", "in “{1}”" } });
	(void)find_report(files[0], message_of("KK106"), place_of(files[0], 0, 0, 1), files[0]->root, NO_ARGS);
	find_report(files[0], message_of("KK104"), place_of(files[0], 3, 0, 1), contract->goals[1]->area->record.node,
		    ARGS(text))->suppressed = suppression;
	(void)find_report(files[1], message_of("KK201"), place_of(files[1], 3, 0, 3), NULL, ARGS("dt-a", text));
	(void)find_report(files[1], message_of("KK201"), place_of(files[1], 3, 0, 3), NULL, ARGS("dt-a", text));
	return run_of(files, 2);
}

static const char *written(const char *format, const struct run *run)
{
	struct out out;

	out_memory(&out, &arena);
	diag_format_find(format)->write(run, &plain, &out);
	return out_text(&out);
}

static size_t count_of(const char *text, const char *part)
{
	size_t count = 0;

	while ((text = strstr(text, part))) {
		text += strlen(part);
		count++;
	}
	return count;
}

static json_t *parsed(const char *text)
{
	json_error_t error;
	json_t *json = json_loads(text, JSON_REJECT_DUPLICATES, &error);

	if (!json)
		fail_msg("%s in line %d of %s", error.text, error.line, text);
	return json;
}

static const char *string_at(const json_t *object, const char *key)
{
	return json_string_value(json_object_get(object, key));
}

static void every_format_is_found_by_name(void **state)
{
	(void)state;
	assert_int_equal(diag_format_count, 10);
	assert_ptr_equal(diag_format_find("sarif")->write, diag_sarif);
	assert_null(diag_format_find("xml"));
}

static void nothing_raw_in_any_format(void **state)
{
	struct run run = sample(HOSTILE);

	(void)state;
	for (run.lang = KK_LANG_DA; run.lang <= KK_LANG_EN; run.lang++)
		for (size_t i = 0; i < diag_format_count; i++) {
			const char *text = written(diag_formats[i].name, &run);

			assert_nothing_raw(text);
			assert_null(strstr(text, "##["));
			assert_null(strstr(text, "##vso["));
		}
}

/* The shape of a value: what is left when every string is the same. */
static const char *shape_of(const char *text)
{
	struct out out;

	out_memory(&out, &arena);
	for (; *text; text++) {
		put_char(&out, *text);
		if (*text != '"')
			continue;
		for (text++; *text != '"'; text++)
			text += *text == '\\';
		put_char(&out, '"');
	}
	return out_text(&out);
}

static void data_keeps_its_shape(void **state)
{
	static const char *const formats[] = { "json", "ndjson", "sarif", "gitlab" };
	struct run tame = sample("a"), hostile = sample(HOSTILE);

	(void)state;
	for (size_t i = 0; i < COUNT(formats); i++)
		assert_string_equal(shape_of(written(formats[i], &tame)), shape_of(written(formats[i], &hostile)));
}

static void ndjson_is_a_record_a_line(void **state)
{
	struct run run = sample(HOSTILE);
	const char *text = written("ndjson", &run);
	size_t lines = 0;

	(void)state;
	for (; *text; text = strchr(text, '\n') + 1, lines++) {
		json_t *record = parsed(arena_text(&arena, text, strcspn(text, "\n")));

		assert_string_equal(string_at(record, "record"),
				    lines == 0 ? "run" : lines == 6 ? "summary" : "diagnostic");
		json_decref(record);
	}
	assert_int_equal(lines, 7);
}

static void github_has_one_command_for_each(void **state)
{
	struct run run = sample(HOSTILE);
	const char *text = written("github", &run);
	size_t lines = 0;

	(void)state;
	for (; *text; text = strchr(text, '\n') + 1, lines++) {
		const char *line = arena_text(&arena, text, strcspn(text, "\n")), *data = strstr(line + 2, "::");
		const char *command = lines < 3 ? "::error file=" : "::warning file=";

		assert_int_equal(strncmp(line, command, strlen(command)), 0);
		assert_non_null(data);
		assert_int_equal(count_of(arena_text(&arena, line, (size_t)(data - line)), ","), lines < 4 ? 5 : 3);
		assert_null(strpbrk(line, "\r"));
	}
	assert_int_equal(lines, 4);
}

static void the_step_summary_is_one_table(void **state)
{
	struct run run = sample(HOSTILE);
	struct out out;

	(void)state;
	out_memory(&out, &arena);
	diag_github_summary(&run, &plain, &out);
	assert_nothing_raw(out_text(&out));
	assert_null(strchr(out_text(&out), '<'));
	assert_int_equal(count_of(out_text(&out), "\n| "), 5);
	assert_int_equal(count_of(out_text(&out), " |\n"), 5);
}

static void commands_stop_for_text(void **state)
{
	struct out out;
	const char *text;

	(void)state;
	out_memory(&out, &arena);
	put_stopped(&out, "en linje", 8);
	text = out_text(&out);
	assert_int_equal(strncmp(text, "::stop-commands::", 17), 0);
	assert_int_equal(strcspn(text + 17, "\n"), 32);
	assert_int_equal(strncmp(text + 49, "\nen linje\n::", 12), 0);
	assert_int_equal(strncmp(text + 61, text + 17, 32), 0);
	assert_string_equal(text + 93, "::\n");
}

static void gitlab_fingerprints_are_unique(void **state)
{
	struct run run = sample("a");
	json_t *list = parsed(written("gitlab", &run));

	(void)state;
	assert_int_equal(json_array_size(list), 4);
	assert_string_equal(string_at(json_array_get(list, 0), "check_name"), "KK102");
	assert_string_not_equal(string_at(json_array_get(list, 2), "fingerprint"),
				string_at(json_array_get(list, 3), "fingerprint"));
	json_decref(list);
}

static void sarif_refers_to_what_is_there(void **state)
{
	struct run run = sample("a b/æ.yaml");
	json_t *root = parsed(written("sarif", &run)), *result, *rule, *log, *place;

	(void)state;
	log = json_array_get(json_object_get(root, "runs"), 0);
	result = json_array_get(json_object_get(log, "results"), 0);
	rule = json_array_get(json_object_get(json_object_get(json_object_get(log, "tool"), "driver"), "rules"),
			      (size_t)json_integer_value(json_object_get(result, "ruleIndex")));
	place = json_object_get(json_array_get(json_object_get(result, "locations"), 0), "physicalLocation");
	assert_string_equal(string_at(rule, "id"), "KK102");
	assert_string_equal(string_at(log, "columnKind"), "unicodeCodePoints");
	assert_string_equal(string_at(json_object_get(place, "artifactLocation"), "uri"), "a%20b/%C3%A6.yaml");
	assert_int_equal(json_integer_value(json_object_get(json_object_get(place, "region"), "endColumn")), 17);
	assert_int_equal(json_array_size(json_object_get(result, "suppressions")), 0);
	result = json_array_get(json_object_get(log, "results"), 2);
	assert_string_equal(string_at(json_array_get(json_object_get(result, "suppressions"), 0), "justification"),
			    "a b/æ.yaml");
	json_decref(root);
}

/* The names of the tags in their order. */
static const char *tags_of(const char *text)
{
	struct out out;

	out_memory(&out, &arena);
	for (; *text; text++)
		if (*text == '<') {
			put_bytes(&out, text, strcspn(text, " >"));
			text += strcspn(text, ">");
		}
	return out_text(&out);
}

static void junit_keeps_its_tags(void **state)
{
	struct run tame = sample("a"), hostile = sample(HOSTILE);
	const char *text = written("junit", &hostile);

	(void)state;
	assert_string_equal(tags_of(written("junit", &tame)), tags_of(text));
	assert_non_null(strstr(text, "tests=\"15\" failures=\"2\" errors=\"0\" skipped=\"0\""));
	assert_int_equal(count_of(text, "<testcase "), 15);
	assert_int_equal(count_of(text, "<failure "), 2);
	assert_null(strstr(text, "\xEF\xBF\xBE")); /* XML has no U+FFFE, not even by reference */
}

static void tap_counts_what_it_planned(void **state)
{
	struct run run = sample(HOSTILE);
	const char *text = written("tap", &run);

	(void)state;
	assert_int_equal(strncmp(text, "TAP version 13\n1..15\n", 21), 0);
	assert_int_equal(count_of(text, "\nok "), 13);
	assert_int_equal(count_of(text, "\nnot ok "), 2);
	assert_null(strstr(text, " # SKIP"));
}

static void a_place_is_a_uri(void **state)
{
	static const struct { const char *path, *uri, *base; } cases[] = {
		{ ".//a.yaml", "a.yaml", "%SRCROOT%" }, { "././b/c.yaml", "b/c.yaml", "%SRCROOT%" },
		{ "/d e.yaml", "file:///d%20e.yaml", NULL },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct run run = sample(cases[i].path);
		json_t *root = parsed(written("sarif", &run)), *log, *artifact;

		log = json_array_get(json_object_get(root, "runs"), 0);
		artifact = json_array_get(json_object_get(log, "results"), 0);
		artifact = json_array_get(json_object_get(artifact, "locations"), 0);
		artifact = json_object_get(json_object_get(artifact, "physicalLocation"), "artifactLocation");
		assert_string_equal(string_at(artifact, "uri"), cases[i].uri);
		if (cases[i].base)
			assert_string_equal(string_at(artifact, "uriBaseId"), cases[i].base);
		else
			assert_null(json_object_get(artifact, "uriBaseId"));
		json_decref(root);
	}
}

static void nothing_is_said_of_nothing(void **state)
{
	struct run run = run_of(NULL, 0);
	json_t *root;

	(void)state;
	run.today = (struct date){ 0, 0, 0 };
	assert_string_equal(written("tap", &run), "TAP version 13\n1..0 # SKIP\n");
	root = parsed(written("json", &run));
	assert_true(json_is_null(json_object_get(json_object_get(root, "run"), "today")) ||
		    json_is_null(json_object_get(root, "today")));
	json_decref(root);
}

static const struct requirement *requirement_at(const struct run *run, enum clause_id clause, const char *area)
{
	for (size_t i = 0; i < run->file_count; i++)
		for (const struct requirement *each = requirements_of(run, i); each; each = each->next)
			if (each->clause == clause && (!area || (each->area && strcmp(each->area, area) == 0)))
				return each;
	fail_msg("no requirement of %s", clauses[clause].ref);
	return NULL;
}

static void what_is_met_is_counted_too(void **state)
{
	struct run run = sample("Folkeskole");
	size_t asked, met;

	(void)state;
	requirements_count(&run, &asked, &met);
	assert_int_equal(asked, 13);
	assert_int_equal(met, 11);
	assert_int_equal(requirement_at(&run, BEK_2_1, "Folkeskole")->verdict, VERDICT_UNMET);
	assert_int_equal(requirement_at(&run, BEK_2_1, "Dagtilbud")->verdict, VERDICT_MET);
	assert_int_equal(requirement_at(&run, BEK_5_1, "Dagtilbud")->verdict, VERDICT_UNMET);
	assert_int_equal(requirement_at(&run, BEK_1, NULL)->verdict, VERDICT_MET);
	assert_string_equal(requirement_name(&run, requirement_at(&run, BEK_2_1, "Folkeskole")),
			    "BEK 1309 § 2, nr. 1: Folkeskole");
}

static void a_broken_document_proves_nothing(void **state)
{
	struct run run = sample("Folkeskole");
	struct checked broken = *run.files[0];
	size_t asked, met;

	(void)state;
	broken.broken = true;
	run.files[0] = &broken;
	requirements_count(&run, &asked, &met);
	assert_int_equal(asked, 7);
	assert_int_equal(met, 5);
	assert_int_equal(requirement_at(&run, BEK_2_1, "Dagtilbud")->verdict, VERDICT_UNKNOWN);
	assert_int_equal(requirement_at(&run, BEK_2_1, "Folkeskole")->verdict, VERDICT_UNMET);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_format_is_found_by_name),
		cmocka_unit_test(nothing_raw_in_any_format),
		cmocka_unit_test(data_keeps_its_shape),
		cmocka_unit_test(ndjson_is_a_record_a_line),
		cmocka_unit_test(github_has_one_command_for_each),
		cmocka_unit_test(the_step_summary_is_one_table),
		cmocka_unit_test(commands_stop_for_text),
		cmocka_unit_test(gitlab_fingerprints_are_unique),
		cmocka_unit_test(sarif_refers_to_what_is_there),
		cmocka_unit_test(junit_keeps_its_tags),
		cmocka_unit_test(tap_counts_what_it_planned),
		cmocka_unit_test(a_place_is_a_uri),
		cmocka_unit_test(nothing_is_said_of_nothing),
		cmocka_unit_test(what_is_met_is_counted_too),
		cmocka_unit_test(a_broken_document_proves_nothing),
	};

	return run_all(tests, COUNT(tests));
}
