/* SPDX-License-Identifier: MPL-2.0 */
/* What a goal's sentence states, as the lines that are suggested for it. */
#include <string.h>

#include "import/import.h"
#include "suggest/suggest.h"

static void add_remark(struct out *out, struct arena *arena, const struct remark *remark, enum kk_lang lang)
{
	put(out, remark_text(arena, remark, lang));
	put_char(out, '\n');
}

/* "dato: 2010" is the year's last day, as the format writes it. */
static const char *with_whole_days(struct arena *arena, const char *lines)
{
	static const char before[] = "dato: ";
	const char *date = strstr(lines, before), *end;
	struct out out;

	if (!date)
		return lines;
	end = date + sizeof(before) - 1 + strlen("2010");
	if (*end == '-')
		return lines;
	out_memory(&out, arena);
	put_bytes(&out, lines, (size_t)(end - lines));
	put(&out, "-12-31");
	put(&out, end);
	return out_text(&out);
}

/* "Der etableres to nye ruter", and nothing says from how many: a change would be one from nothing, so the new ones are
 * counted instead. */
static bool as_new_ones(const struct draft_goal *goal, struct reading *reading)
{
	if (!reading->loose_kind || reading->comparator != CMP_INCREASE || reading->has_baseline ||
	    reading->baseline_date.year || goal->fields[COLUMN_BASELINE])
		return false;
	reading->comparator = CMP_AT_LEAST;
	for (unsigned i = 0; i < reading->remark_count; i++)
		if (reading->remarks[i].id == SAY_NEW_ONES)
			reading->remarks[i].id = SAY_NEW_SUM;
	return true;
}

struct target target_of(struct draft *draft, const struct draft_goal *goal, struct reading *reading)
{
	bool is_sum = as_new_ones(goal, reading), of_table;
	struct out lines, why;

	out_memory(&lines, draft->arena);
	out_memory(&why, draft->arena);
	of_table = figure_take(draft, goal, reading, &why);
	if (reading->comparator == CMP_NONE && !goal->fields[COLUMN_TARGET])
		add_remark(&why, draft->arena, &reading->reason, draft->lang);
	else if (reading->comparator != CMP_NONE)
		suggest_lines(&lines, reading, KK_LANG_DA);
	if (is_sum)
		put(&lines, "optælling: sum\n");
	for (unsigned i = 0; i < reading->remark_count; i++)
		if (remark_kind(&reading->remarks[i]) == SAY_AMBIGUOUS && reading->remarks[i].id != SAY_SECOND)
			add_remark(&why, draft->arena, &reading->remarks[i], draft->lang);
	return (struct target){ with_whole_days(draft->arena, out_text(&lines)), out_text(&why), of_table };
}

/* A clause without a figure that is a target all the same is something to be done. */
struct target deed_of(struct draft *draft, const struct draft_goal *goal, const char *clause, struct reading *reading)
{
	struct yaml_out yaml;
	struct out lines;

	if (reading->comparator != CMP_NONE || strpbrk(clause, "0123456789"))
		return target_of(draft, goal, reading);
	out_memory(&lines, draft->arena);
	yaml = (struct yaml_out){ .out = &lines };
	yaml_line(&yaml, "gennemført", clause);
	return (struct target){ out_text(&lines), "", false };
}

