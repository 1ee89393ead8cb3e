/* SPDX-License-Identifier: MPL-2.0 */
/* Changes as JSON: one object each, with English names whatever the language. */
#include "data/ser.h"
#include "diff/diff.h"

static const char *const kinds[] = {
	[CHANGE_ADDED] = "added", [CHANGE_REMOVED] = "removed", [CHANGE_ALTERED] = "changed", [CHANGE_MOVED] = "moved",
};

static void put_change(struct ser *ser, const struct change *change)
{
	ser_map(ser);
	ser_key_string(ser, "change", kinds[change->kind]);
	ser_key_string(ser, "what", change->key[KK_LANG_EN]);
	ser_key_string(ser, "area", change->spot.area);
	ser_key_string(ser, "theme", change->spot.theme);
	ser_key_string(ser, "goal", change->spot.goal);
	ser_key_string(ser, "indicator", change->spot.indicator);
	ser_key_string(ser, "item", change->spot.item);
	ser_key_string(ser, "before", change->before);
	ser_key_string(ser, "after", change->after);
	ser_key(ser, "adopted_target");
	ser_bool(ser, change->loud);
	ser_end(ser);
}

void diff_json(const struct diff *diff, struct out *out)
{
	struct ser ser;

	ser_begin(&ser, out, true);
	ser_map(&ser);
	ser_key_string(&ser, "schema_version", "1.0");
	ser_key_string(&ser, "old", diff->from->path);
	ser_key_string(&ser, "new", diff->to->path);
	ser_key_string(&ser, "type", word_name(WORDS_TYPE, (int)diff->from->type, KK_LANG_EN));
	ser_key(&ser, "old_adopted");
	ser_bool(&ser, diff->from->common->adopted.field.state == KNOWN);
	ser_key(&ser, "measurements_compared");
	ser_bool(&ser, !diff->partial);
	ser_key_list(&ser, "changes");
	for (const struct change *change = diff->first; change; change = change->next)
		put_change(&ser, change);
	ser_end(&ser);
	ser_end(&ser);
	ser_done(&ser);
}
