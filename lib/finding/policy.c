/* SPDX-License-Identifier: MPL-2.0 */
/* Which rules count in a run, and for how much: selected, ignored, or given another severity. */
#include <assert.h>
#include <errno.h>
#include <string.h>

#include "set/set.h"

#define RULE_NAME_ROOM 64 /* of the longest, folded */

static const char *rule_folded(const char *name, char folded[RULE_NAME_ROOM])
{
	size_t size = text_fold(name, strlen(name), folded, RULE_NAME_ROOM);

	assert(size != SIZE_MAX);
	(void)size;
	return folded;
}

static bool names(const char *folded, const struct rule *rule)
{
	char other[RULE_NAME_ROOM];

	if (strncmp(rule_folded(rule->id, other), folded, strlen(folded)) == 0)
		return strlen(folded) >= 2; /* "KK", "KK2", "KK201" */
	return strcmp(rule_folded(rule->name, other), folded) == 0;
}

static bool names_any(const char *folded)
{
	for (int i = 0; i < RULE_COUNT; i++)
		if (names(folded, &rules[i]))
			return true;
	return false;
}

static bool read_severity(const char *text, enum severity *severity)
{
	static const struct { const char *name; enum severity severity;
	} words[] = {
		{ "error", SEVERITY_ERROR },
		{ "warning", SEVERITY_WARNING },
		{ "note", SEVERITY_NOTE },
		{ "never", 0 },
		{ "off", 0 },
		{ "fejl", SEVERITY_ERROR },
		{ "advarsel", SEVERITY_WARNING },
		{ "bemaerkning", SEVERITY_NOTE },
		{ "aldrig", 0 },
	};

	for (size_t i = 0; i < COUNT(words); i++)
		if (strcmp(words[i].name, text) == 0) {
			*severity = words[i].severity;
			return true;
		}
	return false;
}

/* Configuration cannot turn a duty off: what the law or the format makes an error stays one. */
static bool may_change(const struct policy *policy, const struct rule *rule)
{
	return !policy->configured || rule->severity != SEVERITY_ERROR || policy->severity == SEVERITY_ERROR;
}

/* Named by a file, and every rule that it names is a duty: it would change nothing. */
static bool is_void(const struct policy *policy)
{
	for (int i = 0; i < RULE_COUNT; i++)
		if (names(policy->folded, &rules[i]) && may_change(policy, &rules[i]))
			return false;
	return true;
}

static int add_one(struct kk_set *set, enum kk_policy kind, const char *text, size_t size, bool configured)
{
	const char *name = text_folded(&set->arena, arena_text(&set->arena, text, size)); /* may be shorter than text */
	char *folded = arena_text(&set->arena, name, strlen(name)), *equals = strchr(folded, '=');
	struct policy *policy = NEW(&set->arena, struct policy);

	policy->kind = kind;
	policy->configured = configured;
	if ((kind == KK_SEVERITY) != (equals != NULL))
		return -EINVAL;
	if (equals) {
		*equals = '\0';
		if (!read_severity(equals + 1, &policy->severity))
			return -EINVAL;
	}
	policy->folded = folded;
	if (!names_any(folded))
		return -EINVAL;
	if (is_void(policy))
		return -EPERM;
	policy->next = set->policies;
	set->policies = policy;
	set->selected_only |= kind == KK_SELECT;
	return 0;
}

int policy_add(struct kk_set *set, enum kk_policy kind, const char *text, bool configured)
{
	int error = *text ? 0 : -EINVAL;

	while (!error && *text) {
		size_t size = strcspn(text, ",");

		error = add_one(set, kind, text, size, configured);
		text += size + (text[size] == ',');
	}
	return error;
}

enum severity policy_severity(const struct kk_set *set, const struct finding *finding)
{
	const struct rule *rule = &rules[messages[finding->message].rule];
	enum severity severity = finding->severity;
	bool settled = false, graded = false;

	for (const struct policy *policy = set->policies; policy; policy = policy->next) {
		if (!names(policy->folded, rule) || !may_change(policy, rule))
			continue;
		if (policy->kind == KK_SEVERITY && !graded) {
			severity = policy->severity;
			graded = true;
		} else if (policy->kind == KK_IGNORE && !settled) {
			return 0;
		} else if (policy->kind == KK_SELECT) {
			settled = true;
		}
	}
	return set->selected_only && !settled ? 0 : severity;
}

int kk_set_policy(kk_set *set, enum kk_policy policy, const char *text)
{
	if (setjmp(set->worker.oom))
		return -ENOMEM;
	return policy_add(set, policy, text, false);
}

int kk_set_exclude(kk_set *set, const char *pattern)
{
	if (setjmp(set->worker.oom))
		return -ENOMEM;
	set->exclude = ignore_parse(&set->arena, pattern, strlen(pattern), set->exclude);
	return 0;
}
