/* SPDX-License-Identifier: MPL-2.0 */
/* What ends a clause, and what waits in it for a figure. */
#include <string.h>

#include "suggest/grammar.h"

/* "kommunen som virksomhed skal": what it is, and nothing is told of it; behind a comma "som" tells of somebody */
static bool is_as(const struct tokens *tokens, size_t at)
{
	static const char *const parts[] = { "virksomhed",   "myndighed",    "organisation", "koncern", "helhed",
					     "arbejdsgiver", "arbejdsplads", "bygherre",     "kommune", "medlem" };
	enum lex verb = lex_at(tokens, at + 2);

	if (!same_bytes(tokens->items[at].folded, "som") || (verb != LEX_BE && verb != LEX_MUST && verb != LEX_MAY) ||
	    lex_at(tokens, at - 1) == LEX_COMMA)
		return false;
	return text_ends_in(tokens->items[at + 1].folded, parts, COUNT(parts));
}

/* "borgere, der venter" is about some of them; "der gennemføres" about nothing. */
bool clause_may_relate(const struct tokens *tokens, size_t at)
{
	const struct token *before = at ? &tokens->items[at - 1] : NULL;

	if (!before || is_as(tokens, at) || before->lex == LEX_STOP_SIGN || before->lex == LEX_DEED ||
	    (before->lex >= LEX_MUST && before->lex <= LEX_BUT) || before->lex == LEX_STOP || before->lex == LEX_IF ||
	    before->lex == LEX_DOWN || before->lex == LEX_UP)
		return false;
	return !lex_is_passive(before) && !same_bytes(before->folded, "gaar") && !same_bytes(before->folded, "sker");
}

static void new_clause(struct clause *clause, size_t at)
{
	clause->limit = at + 1;
	clause->has_bound = clause->negated = clause->past = clause->now = clause->aged = false;
}

static void new_sentence(struct scan *scan, size_t at)
{
	scan_drop_counted(scan);
	scan->clause = (struct clause){ .start = at + 1, .limit = at + 1, .looked = scan->clause.looked };
	scan->last_after = 0;
	scan->has_from = false;
}

/* "Undersøgelser over 4 måneder: højst 10 %": a figure in front of the colon says what is counted. */
static void drop_heading(struct scan *scan)
{
	for (size_t i = 0; i < scan->target_count; i++) {
		struct candidate *target = &scan->targets[i];

		if (target->figure.first > scan->clause.start + 1 && target->figure.unit.id != UNIT_PERCENT)
			scan_drop(scan, target);
	}
}

/* "all schools but two", "alle små skoler, men to undtaget": no verb stands between */
static bool is_exception(const struct tokens *tokens, size_t all, size_t but)
{
	size_t verb = ahead_verb(tokens, all + 1);

	if (verb > all + 1 && verb + (tokens->items[verb].lex == LEX_COMMA) < but)
		return false;
	return lex_at(tokens, but + 1) == LEX_NUMBER || lex_at(tokens, but + 1) == LEX_FIGURE;
}

#define HEADING_MAX 3 /* tokens in front of its colon */

/* "Baseline 2012:", "Status:", "nuværende niveau:" */
static bool is_base_heading(const struct scan *scan, size_t colon)
{
	const struct tokens *tokens = scan->tokens;
	size_t start = scan->clause.start;

	return colon > start && colon <= start + HEADING_MAX && tokens->text[tokens->items[colon].start] == ':' &&
	       (lex_at(tokens, start) == LEX_COMPARED || lex_at(tokens, start) == LEX_NOW ||
		same_bytes(tokens->items[start].folded, "status"));
}

/* "Mål:", "Resultatmål 2013:" */
static bool is_aim_heading(const struct scan *scan, size_t colon)
{
	const struct tokens *tokens = scan->tokens;
	size_t start = scan->clause.start;

	return colon > start && colon <= start + HEADING_MAX && tokens->text[tokens->items[colon].start] == ':' &&
	       lex_is_aim(&tokens->items[start]);
}

/* "If by the end of 2013, 20 employees are trained": the condition has yet to come. */
static bool is_behind_if(const struct scan *scan, size_t comma)
{
	return scan->day_after == comma &&
	       scan->reading->spans[SPAN_DEADLINE].start == scan->tokens->items[scan->clause.start + 1].start;
}

static bool is_that(const struct scan *scan, size_t at)
{
	return at < scan->tokens->count &&
	       same_bytes(scan->tokens->items[at].folded, scan->tokens->lang == KK_LANG_DA ? "at" : "that");
}

#define DENIAL_MAX 16 /* tokens in front of "at" that deny what it begins */

static size_t denial_from(const struct scan *scan, size_t end)
{
	return end > scan->clause.start + DENIAL_MAX ? end - DENIAL_MAX : scan->clause.start;
}

/* "accepteres ikke", "må ikke ske", "ser ikke gerne", "undgå": such a thing is not to be; "ikke nok", "lover ikke" and
 * "ingen tvivl om" say no such thing */
static bool is_refusal(const struct scan *scan, size_t end)
{
	static const char *const stems[] = {
		"accept", "forekom",  "toler",  "tillad", "rimelig",    "oensk", "gerne",
		"wish",   "mulighed", "permit", "allow",  "reasonable", "want",  "happen"
	};
	const struct token *items = scan->tokens->items;
	const struct clause *clause = &scan->clause;

	if (!clause->negated || clause->none_of)
		return false;
	if (!same_bytes(items[clause->negation].folded, "ikke") && !same_bytes(items[clause->negation].folded, "not"))
		return lex_at(scan->tokens, clause->negation) == LEX_NOT;
	for (size_t i = denial_from(scan, end); i < end; i++) {
		for (size_t k = 0; k < COUNT(stems); k++)
			if (strncmp(items[i].folded, stems[k], strlen(stems[k])) == 0)
				return true;
		if ((clause->modal && same_bytes(items[i].folded, "ske")) ||
		    (clause->may && (same_bytes(items[i].folded, "saa") || same_bytes(items[i].folded, "saadan"))))
			return true; /* "må ikke ske", "må ikke være så lang" */
	}
	return false;
}

/* "det sikres ikke alene, at": that too; "der er ingen tvivl om, at": surely */
static bool is_said_after_all(const struct scan *scan, size_t end)
{
	static const char *const words[] = { "alene", "kun", "blot", "bare", "tvivl", "only", "doubt" };
	const struct token *items = scan->tokens->items;

	for (size_t i = denial_from(scan, end) + 1; i < end; i++)
		for (size_t k = 0; k < COUNT(words); k++)
			if (same_bytes(items[i].folded, words[k]) &&
			    (items[i - 1].lex == LEX_NOT || items[i - 1].lex == LEX_NONE_OF))
				return true;
	return false;
}

/* A clause that is denied begins: as far as a comma what is refused is known, and behind that nobody can tell. */
static void see_denied(struct scan *scan, size_t end)
{
	struct clause *clause = &scan->clause;

	if (is_said_after_all(scan, end))
		return;
	if (is_refusal(scan, end))
		clause->refused = true;
	else
		clause->doubted = true;
}

/* "Det er ikke nok at over 80 % …": with no comma */
static void see_that(struct scan *scan, size_t at)
{
	enum lex next = lex_at(scan->tokens, at + 1);

	if (is_that(scan, at) && (scan->clause.negated || scan->clause.none_of) && !scan->clause.refused &&
	    (lex_is_bound(next) || next == LEX_FIGURE || next == LEX_NUMBER))
		see_denied(scan, at);
}

/* "Det accepteres ikke, at mere end 5 % …": what is denied is said behind the comma. */
static bool is_denied(struct scan *scan, size_t comma)
{
	struct clause *clause = &scan->clause;

	if (clause->refused)
		clause->doubted = true;
	else if (is_that(scan, comma + 1) && (clause->negated || clause->none_of))
		see_denied(scan, comma);
	return clause->refused && !clause->doubted;
}

/* Behind the reason that stands first, nothing of it governs: "da antallet stiger med 10 %, skal …" */
static void end_reason(struct clause *clause)
{
	if (clause->given)
		clause->has_direction = clause->counts = clause->asked = false;
	clause->given = false;
}

/* A conjunction or comma ends what a bound or a negation governs. */
static void see_break(struct scan *scan, enum lex lex, size_t at)
{
	struct clause *clause = &scan->clause;
	bool base, aim, denied = lex == LEX_COMMA && is_denied(scan, at);

	switch (lex) {
	case LEX_STOP_SIGN:
		if (!clause->open && scan->tokens->text[scan->tokens->items[at].start] == ':')
			drop_heading(scan);
		if (!clause->open) { /* "(2010: 72 %)" */
			base = is_base_heading(scan, at);
			aim = is_aim_heading(scan, at);
			new_sentence(scan, at);
			clause->aim = aim;
			clause->open_base = base;
		}
		break;
	case LEX_BUT:
		clause->hearsay = clause->forecast = clause->refused = clause->doubted = false;
		scan->not_all |= scan->has_all && is_exception(scan->tokens, scan->all, at);
		/* fallthrough */
	case LEX_COMMA:
		new_clause(clause, at);
		end_reason(clause);
		clause->condition = clause->condition && is_behind_if(scan, at);
		clause->relative = clause->none_of = false;
		clause->negated = denied;
		break;
	case LEX_AND: /* a reason goes on: "da A stiger med 10 % og B med 5 %" */
		new_clause(clause, at);
		break;
	case LEX_STOP:
	case LEX_REL: /* "that" */
		see_that(scan, at);
		break;
	case LEX_OPEN:
		clause->open = true;
		clause->limit = at + 1;
		clause->open_base =
			lex_at(scan->tokens, at + 1) == LEX_NOW || lex_at(scan->tokens, at + 1) == LEX_COMPARED ||
			(lex_at(scan->tokens, at + 1) == LEX_FIGURE && scan->tokens->items[at + 1].value >= 1900 &&
			 scan->tokens->items[at + 1].value < 2200 && !scan->tokens->items[at + 1].compound);
		break;
	case LEX_CLOSE:
		clause->open = clause->open_base = false;
		clause->limit = at + 1;
		break;
	default:
		break;
	}
}

/* "Borgere uden aftale venter under 10 minutter": nothing is negated but the agreement; "uden over 5 % spild" is. */
static bool is_without_things(const struct tokens *tokens, size_t at)
{
	const struct token *token = &tokens->items[at];

	return (strcmp(token->folded, "uden") == 0 || strcmp(token->folded, "without") == 0) &&
	       token->end - token->start == strlen(token->folded) && !lex_is_bound(lex_at(tokens, at + 1));
}

/* "på intet plejecenter", "i ingen klasse": of no place, and not of nobody */
static bool is_in_none(const struct tokens *tokens, size_t at)
{
	enum lex before = at ? lex_at(tokens, at - 1) : LEX_NONE;

	return before == LEX_ON || before == LEX_IN || before == LEX_FOR;
}

/* What waits for a figure. */
static void see_governor(struct scan *scan, enum lex lex, size_t at)
{
	struct clause *clause = &scan->clause;

	switch (lex) {
	case LEX_MIN:
	case LEX_MAX:
	case LEX_ABOVE:
	case LEX_BELOW:
		if (lex == LEX_MAX && scan->tokens->items[at].value)
			break; /* "lever op til standarden ved 98 %": only right in front of a figure */
		if (lex == LEX_MIN || lex == LEX_MAX ||
		    scan->tokens->items[at].end - scan->tokens->items[at].start > 8) {
			clause->has_bound = true;
			clause->bound = at;
		}
		break;
	case LEX_UP:
	case LEX_RISE:
	case LEX_DOWN:
	case LEX_DROP:
		if (!clause->relative) {
			clause->has_direction = true;
			clause->direction = at;
		}
		break;
	case LEX_NOT:
		if (is_without_things(scan->tokens, at))
			break;
		clause->negated = true;
		clause->negation = at;
		clause->refused |= same_bytes(scan->tokens->items[at].folded, "unacceptable"); /* "… that" */
		break;
	case LEX_COMPARED:
		clause->compared = at + 1;
		scan->has_since |= scan->tokens->items[at].value;
		break;
	case LEX_FROM: /* "op fra 40 %" */
		if (at && scan->tokens->items[at - 1].lex == LEX_STOP &&
		    strcmp(scan->tokens->items[at - 1].folded, "op") == 0) {
			clause->has_direction = true;
			clause->direction = at - 1;
		}
		break;
	case LEX_NONE_OF:
		if (lex_at(scan->tokens, at + 1) == LEX_ABOVE || lex_at(scan->tokens, at + 1) == LEX_BELOW ||
		    is_in_none(scan->tokens, at)) {
			clause->negated = true; /* "no more than" */
			clause->negation = at;
		} else {
			clause->none_of = true;
		}
		break;
	default:
		break;
	}
}

void clause_see(struct scan *scan, enum lex lex, size_t at)
{
	see_break(scan, lex, at);
	see_governor(scan, lex, at);
}
