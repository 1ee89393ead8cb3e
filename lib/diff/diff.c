/* SPDX-License-Identifier: MPL-2.0 */
/* The public entry point of kk diff: two documents of a set, of one type, to a list of changes and a format. */
#include <errno.h>

#include "diff/diff.h"
#include "words/words.h"

struct change *diff_add(struct diff *diff, enum change_kind kind, const struct spot *spot, const char *danish,
			const char *english, const char *before, const char *after)
{
	struct change *change = NEW(diff->arena, struct change);

	*change = (struct change){
		.kind = kind, .spot = *spot, .key = { danish, english }, .before = before, .after = after
	};
	*(diff->newest ? &diff->newest->next : &diff->first) = change;
	diff->newest = change;
	diff->count++;
	return change;
}

const char *diff_word(const struct diff *diff, enum change_kind kind)
{
	static const char *const words[][2] = {
		[CHANGE_ADDED] = { "tilføjet", "added" }, [CHANGE_REMOVED] = { "fjernet", "removed" },
		[CHANGE_ALTERED] = { "ændret", "changed" }, [CHANGE_MOVED] = { "flyttet", "moved" },
	};

	return words[kind][diff->lang];
}

const char *diff_warning(const struct diff *diff)
{
	const struct day *adopted = &diff->from->common->adopted, *again = &diff->to->common->adopted;
	struct out out;

	out_memory(&out, diff->arena);
	put(&out, diff->lang == KK_LANG_EN ? "NOTE: the contract was adopted on " : "OBS: kontrakten er vedtaget den ");
	put_date(&out, adopted->date, diff->lang);
	put(&out, diff->lang == KK_LANG_EN ? ", and " : ", og ");
	put_unsigned(&out, diff->loud);
	if (diff->lang == KK_LANG_EN)
		put(&out, diff->loud == 1 ? " of its targets is changed. " : " of its targets are changed. ");
	else
		put(&out, " af dens mål er ændret. ");
	if (is_known(*again) && date_cmp(again->date, adopted->date) > 0) {
		put(&out,
		    diff->lang == KK_LANG_EN ? "The new version was adopted on " : "Den nye udgave er vedtaget den ");
		put_date(&out, again->date, diff->lang);
		put(&out, ".");
	} else {
		put(&out, diff->lang == KK_LANG_EN ? "It must be adopted again." : "Den skal vedtages igen.");
	}
	return out_text(&out);
}

const char *diff_partial(const struct diff *diff)
{
	return diff->lang == KK_LANG_EN ? "NOTE: measurements in a data file could not be read and are not compared."
					: "OBS: målinger i en datafil kunne ikke læses og er ikke sammenlignet.";
}

void diff_compare(struct diff *diff)
{
	const void *before = diff->from->common, *after = diff->to->common;

	if (diff->from->type == DOC_CONTRACT)
		diff_contract(diff, before, after);
	else if (diff->from->type == DOC_FOLLOWUP)
		diff_followup(diff, before, after);
	else
		diff_record(diff, diff->from->type == DOC_MUNICIPALITY ? OWNER_MUNICIPALITY : OWNER_APPLICATION, before,
			    after, (struct spot){ .area = NULL });
}

static void write_as(const struct diff *diff, enum kk_format format, const struct kk_style *style, struct out *out)
{
	struct style its = { .color = style && style->color, .quiet = style && style->quiet };

	if (format == KK_TEXT)
		diff_text(diff, &its, out);
	else if (format == KK_MARKDOWN)
		diff_markdown(diff, out);
	else
		diff_json(diff, out);
}

/* A reference that leads nowhere, as from a copy outside its folder, is no reason to compare nothing. */
static bool is_usable(const struct file *file)
{
	if (!file->common)
		return false;
	for (const struct finding *finding = file->findings->first; finding; finding = finding->next)
		if (finding->severity == SEVERITY_ERROR && messages[finding->message].rule < KK101 &&
		    messages[finding->message].rule != KK015)
			return false;
	return true;
}

int kk_write_diff(kk_set *set, size_t from, size_t to, enum kk_format format, const struct kk_style *style,
		  kk_write_fn *write, void *context, size_t *count)
{
	struct diff diff = { .arena = &set->arena, .lang = set->lang };
	struct out out;

	*count = 0;
	if (from >= set->input_count || to >= set->input_count ||
	    (format != KK_TEXT && format != KK_MARKDOWN && format != KK_JSON))
		return -EINVAL;
	diff.from = set->inputs[from];
	diff.to = set->inputs[to];
	if (!is_usable(diff.from) || !is_usable(diff.to))
		return -EBADMSG;
	if (diff.from->type != diff.to->type)
		return -EINVAL;
	if (setjmp(set->worker.oom))
		return -ENOMEM;
	if (format == KK_MARKDOWN)
		diff.lang = document_language(diff.to->common);
	diff_compare(&diff);
	*count = diff.count;
	out_sink(&out, &set->arena, write, context);
	write_as(&diff, format, style, &out);
	return out_flush(&out);
}
