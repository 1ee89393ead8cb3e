/* SPDX-License-Identifier: MPL-2.0 */
/* SARIF's account of the tool: its rules, and the statute as taxonomies that they refer to. */
#include <string.h>

#include "diag/sarif.h"

void ser_key_text(struct ser *ser, const char *key, const char *text)
{
	ser_key_map(ser, key);
	ser_key_string(ser, "text", text);
	ser_end(ser);
}

/* A clause opens an act when no clause before it is of the same. */
static bool opens_act(size_t clause)
{
	for (size_t i = 0; i < clause; i++)
		if (strcmp(clauses[i].act, clauses[clause].act) == 0)
			return false;
	return true;
}

/* An index into the acts, and of a clause among its act's. */
static size_t act_index(enum clause_id clause)
{
	size_t index = 0;

	for (size_t i = 0; strcmp(clauses[i].act, clauses[clause].act) != 0; i++)
		index += opens_act(i);
	return index;
}

static size_t clause_index(enum clause_id clause)
{
	size_t index = 0;

	for (size_t i = 0; i < (size_t)clause; i++)
		index += strcmp(clauses[i].act, clauses[clause].act) == 0;
	return index;
}

void ser_clause(struct ser *ser, enum clause_id clause)
{
	ser_key_string(ser, "id", clauses[clause].ref);
	ser_key_number(ser, "index", (int64_t)clause_index(clause));
	ser_key_map(ser, "toolComponent");
	ser_key_string(ser, "name", clauses[clause].act);
	ser_key_number(ser, "index", (int64_t)act_index(clause));
	ser_end(ser);
}

static void ser_relationships(struct ser *ser, const struct rule *rule)
{
	ser_key_list(ser, "relationships");
	for (unsigned i = 0; i < rule->clause_count; i++) {
		ser_map(ser);
		ser_key_map(ser, "target");
		ser_clause(ser, rule->clauses[i]);
		ser_end(ser);
		ser_key_list(ser, "kinds");
		ser_string(ser, "relevant");
		ser_end(ser);
		ser_end(ser);
	}
	ser_end(ser);
}

/* The same words twice: `item` before each clause, `mark` around the command. */
static const char *help_text(const struct run *run, const struct rule *rule, const char *item, const char *mark)
{
	struct out out;

	out_memory(&out, run->arena);
	put(&out, wording(rule->why, run->lang));
	put(&out, "\n\n");
	for (unsigned i = 0; i < rule->clause_count; i++) {
		const struct clause *clause = &clauses[rule->clauses[i]];

		put(&out, item);
		put(&out, clause->act);
		put_char(&out, ' ');
		put(&out, clause->ref);
		put(&out, ": ");
		put(&out, wording(clause->gist, run->lang));
		put(&out, i + 1 < rule->clause_count ? "\n" : "\n\n");
	}
	put(&out, mark);
	put(&out, "kk explain ");
	put(&out, rule->id);
	put(&out, mark);
	return out_text(&out);
}

static void ser_properties(struct ser *ser, const struct rule *rule)
{
	ser_key_map(ser, "properties");
	ser_key_list(ser, "tags");
	ser_string(ser, rule->clause_count ? "bek-1309" : "format");
	ser_end(ser);
	ser_key_string(ser, "precision", "very-high");
	ser_key_string(ser, "problem.severity",
		       rule->severity == SEVERITY_NOTE ? "recommendation" : severity_code(rule->severity));
	ser_end(ser);
}

static void ser_rule(struct ser *ser, const struct run *run, const struct rule *rule)
{
	ser_map(ser);
	ser_key_string(ser, "id", rule->id);
	ser_key_string(ser, "name", rule->name);
	ser_key_text(ser, "shortDescription", wording(rule->title, run->lang));
	ser_key_text(ser, "fullDescription", wording(rule->why, run->lang));
	ser_key_map(ser, "help");
	ser_key_string(ser, "text", help_text(run, rule, "", ""));
	ser_key_string(ser, "markdown", help_text(run, rule, "- ", "`"));
	ser_end(ser);
	ser_key_map(ser, "defaultConfiguration");
	ser_key_string(ser, "level", severity_code(rule->severity));
	ser_end(ser);
	ser_relationships(ser, rule);
	ser_properties(ser, rule);
	ser_end(ser);
}

void sarif_tool(struct ser *ser, const struct run *run)
{
	ser_key_map(ser, "tool");
	ser_key_map(ser, "driver");
	ser_key_string(ser, "name", "kk");
	ser_key_string(ser, "version", KK_VERSION);
	ser_key_string(ser, "semanticVersion", KK_VERSION);
	ser_key_string(ser, "language", run->lang == KK_LANG_DA ? "da" : "en");
	ser_key_list(ser, "rules");
	for (size_t i = 0; i < RULE_COUNT; i++)
		ser_rule(ser, run, &rules[i]);
	ser_end(ser);
	ser_key_list(ser, "supportedTaxonomies");
	for (size_t i = 0; i < CLAUSE_COUNT; i++) {
		if (!opens_act(i))
			continue;
		ser_map(ser);
		ser_key_string(ser, "name", clauses[i].act);
		ser_key_number(ser, "index", (int64_t)act_index((enum clause_id)i));
		ser_end(ser);
	}
	ser_end(ser);
	ser_end(ser);
	ser_end(ser);
}

static void ser_taxon(struct ser *ser, const struct run *run, const struct clause *clause)
{
	ser_map(ser);
	ser_key_string(ser, "id", clause->ref);
	ser_key_text(ser, "shortDescription", wording(clause->gist, run->lang));
	if (*clause->quote)
		ser_key_text(ser, "fullDescription", clause->quote);
	ser_end(ser);
}

static void ser_act(struct ser *ser, const struct run *run, const char *act)
{
	ser_map(ser);
	ser_key_string(ser, "name", act);
	ser_key_string(ser, "language", run->lang == KK_LANG_DA ? "da" : "en");
	ser_key_text(ser, "shortDescription", act);
	ser_key_list(ser, "taxa");
	for (size_t i = 0; i < CLAUSE_COUNT; i++)
		if (strcmp(clauses[i].act, act) == 0)
			ser_taxon(ser, run, &clauses[i]);
	ser_end(ser);
	ser_end(ser);
}

void sarif_taxonomies(struct ser *ser, const struct run *run)
{
	ser_key_list(ser, "taxonomies");
	for (size_t i = 0; i < CLAUSE_COUNT; i++)
		if (opens_act(i))
			ser_act(ser, run, clauses[i].act);
	ser_end(ser);
}
