/* SPDX-License-Identifier: MPL-2.0 */
/* What the goals of a contract share with each other. A report shows it at each of them, and so does each goal's page:
 * some hundred goals of an area with some hundred means are a megabyte, some thousand of both no page (KK004). */
#include <string.h>

#include "set/set.h"

static size_t text_size(const struct text *text)
{
	return is_known(*text) ? strlen(text->text) : 0;
}

static size_t texts_size(const struct texts *texts)
{
	size_t size = 0;

	for (uint32_t i = 0; is_known(*texts) && i < texts->count; i++) {
		size_t own = text_size(&texts->items[i]);

		size += own < SHARED_TEXT ? SHARED_TEXT : own;
	}
	return size;
}

/* A file has less than 4 GB, and no more goals than nodes: this may not overflow. */
static void add(struct file *file, uint64_t *total, uint64_t shared, const struct list *goals)
{
	uint64_t before = *total;

	*total += shared * goals->count;
	if (*total > LIMIT_SHARED && before <= LIMIT_SHARED)
		find_report(file, MSG_limit_shared, node_place(&file->source, node_key(goals->field.node)),
			    goals->field.node,
			    ARGS(number_text(&file->arena, LIMIT_SHARED)));
}

void shared_check(struct file *file)
{
	const struct contract *contract = FILE_CONTRACT(file);
	uint64_t total = 0;

	for (uint32_t i = 0; i < contract->areas.count; i++) {
		const struct area *area = LIST_AT(&contract->areas, struct area, i);
		uint64_t areas = text_size(&area->name) + texts_size(&area->means);

		for (uint32_t k = 0; k < area->themes.count; k++) {
			const struct theme *theme = LIST_AT(&area->themes, struct theme, k);
			uint64_t themes = text_size(&theme->heading) + texts_size(&theme->means) +
					  texts_size(&theme->policy);

			add(file, &total, areas + themes, &theme->goals);
		}
		add(file, &total, areas, &area->goals);
	}
}
