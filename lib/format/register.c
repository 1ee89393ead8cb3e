/* SPDX-License-Identifier: MPL-2.0 */
/* What follows from a municipality's register as a whole: no id twice, and no area that ends before it begins. */
#include "format/area_index.h"
#include "set/folder.h"
#include "set/set.h"

/* An area that ends before it begins would never be in force, and never asked for. */
static void refuse_reversed(struct file *file, struct register_area *area)
{
	static const struct bilingual label = { { "begynder her", "begins here" } };

	if (!is_known(area->from) || !is_known(area->to) || date_cmp(area->from.date, area->to.date) <= 0)
		return;
	find_relate(find_report(file, MSG_reversed_area, node_place(&file->source, area->to.field.node),
				area->record.node, ARGS(is_known(area->name) ? area->name.text : "?")),
		    node_place(&file->source, area->from.field.node), label);
	area->to.field.state = UNKNOWN;
}

void register_finish(struct file *file)
{
	struct municipality *municipality = FILE_MUNICIPALITY(file);
	struct id_table areas = ids_new(&file->arena, municipality->areas.count);

	for (uint32_t i = 0; i < municipality->areas.count; i++) {
		ids_add(file, &areas, &LIST_AT(&municipality->areas, struct register_area, i)->id);
		refuse_reversed(file, LIST_AT(&municipality->areas, struct register_area, i));
	}
	succession_find(&file->arena, municipality);
	areas_index(&file->arena, municipality);
}
