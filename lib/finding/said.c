/* SPDX-License-Identifier: MPL-2.0 */
/* What a finding says: its rule, its severity and its words, and which entry of which file it says it of. */
#include <string.h>

#include "set/set.h"

const struct message *finding_message(const struct finding *finding)
{
	return &messages[finding->message];
}

const struct rule *finding_rule(const struct finding *finding)
{
	return &rules[finding_message(finding)->rule];
}

const char *finding_path(const struct finding *finding)
{
	const struct source *source = finding->place.source;

	return source != &finding->file->source ? source->path : finding->file->path;
}

const char *severity_code(enum severity severity)
{
	return severity_word(severity, KK_LANG_EN, true);
}

const char *severity_word(enum severity severity, enum kk_lang lang, bool one)
{
	static const char *const words[][2][2] = {
		[SEVERITY_NOTE] = { { "bemærkninger", "bemærkning" }, { "notes", "note" } },
		[SEVERITY_WARNING] = { { "advarsler", "advarsel" }, { "warnings", "warning" } },
		[SEVERITY_ERROR] = { { "fejl", "fejl" }, { "errors", "error" } },
	};

	return words[severity][lang][one];
}

const char *finding_filled(const struct run *run, const struct finding *finding, const char *text)
{
	struct out out;

	out_memory(&out, run->arena);
	put_filled(&out, finding, text, run->lang, false);
	return out_text(&out);
}

const char *finding_headline(const struct run *run, const struct finding *finding)
{
	return finding_filled(run, finding, wording(finding_message(finding)->headline, run->lang));
}

/* The headline names what the finding is about; arguments of label and help alone (a line to write
 * after, a suggestion) are no part of its identity. */
unsigned finding_named_args(const struct finding *finding)
{
	unsigned named = 0;

	for (const char *at = wording(finding_message(finding)->headline, KK_LANG_DA); (at = strchr(at, '{')); at++)
		if (at[1] >= '0' && at[1] <= '9' && at[2] == '}' && (unsigned)(at[1] - '0') >= named)
			named = (unsigned)(at[1] - '0') + 1;
	return named < finding->arg_count ? named : finding->arg_count;
}

const char *finding_pointer(struct arena *arena, const struct finding *finding)
{
	const struct node *root = finding->subject;

	if (finding->identity)
		return finding->identity->pointer;
	while (root && root->parent)
		root = root->parent;
	if (!root || root != finding->file->root || finding->place.source != &finding->file->source)
		return NULL;
	return node_pointer(arena, finding->subject);
}
