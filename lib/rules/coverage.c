/* SPDX-License-Identifier: MPL-2.0 */
/* KK103: does each service area of the register stand in a contract? */
#include "rules/cover.h"
#include "rules/rules.h"

void check_area_not_covered(const struct check *check)
{
	static const struct bilingual label = { { "området i registret", "the area in the register" } };
	const struct contract *contract = FILE_CONTRACT(check->file);
	const struct municipality *municipality =
		check->file->type == DOC_CONTRACT ? register_of(check->file) : NULL;
	const uint32_t *gaps;
	uint32_t count;

	if (!municipality || is_unknown(municipality->areas) ||
	    folder_may_lack(check->folder, check->group, MISSING_CONTRACT))
		return;
	count = coverage_gaps(coverage_of(&check->file->set->scratch, check->group, municipality), check->file, &gaps);
	for (uint32_t i = 0; i < count; i++) {
		const struct register_area *registered = register_area(municipality, gaps[i]);

		find_relate(breach(check, MSG_area_not_covered,
				   node_place(&check->file->source, node_key(contract->areas.field.node)),
				   contract->areas.field.node, ARGS(registered->name.text)),
			    node_place(&check->file->municipality->source, registered->name.field.node), label);
	}
}
