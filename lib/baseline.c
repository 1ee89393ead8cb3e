/* SPDX-License-Identifier: MPL-2.0 */
/* A baseline: the fingerprints of findings that are known already, so that only new ones count. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "ser.h"
#include "set.h"

static int by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

bool baseline_has(const struct kk_set *set, const char *fingerprint)
{
	return set->baseline_count &&
	       bsearch(&fingerprint, set->baseline, set->baseline_count, sizeof(set->baseline[0]), by_text) != NULL;
}

static int copy_fingerprints(kk_set *set, const json_t *list)
{
	size_t index;
	const json_t *item;

	if (!json_is_array(list))
		return -EBADMSG;
	set->baseline = NEW_ARRAY(&set->arena, const char *, json_array_size(list));
	json_array_foreach(list, index, item) {
		const char *id = json_string_value(json_object_get(item, "id"));

		if (!id)
			return -EBADMSG;
		set->baseline[set->baseline_count++] = arena_text(&set->arena, id, strlen(id));
	}
	if (set->baseline_count)
		qsort(set->baseline, set->baseline_count, sizeof(set->baseline[0]), by_text);
	return 0;
}

int kk_set_baseline(kk_set *set, const char *bytes, size_t size)
{
	json_t *root = json_loadb(bytes, size, JSON_REJECT_DUPLICATES, NULL);
	int error;

	/* jansson's own memory is released before a jump can pass it by. */
	if (setjmp(set->worker.oom)) {
		json_decref(root);
		return -ENOMEM;
	}
	if (!root)
		return -EBADMSG;
	error = copy_fingerprints(set, json_object_get(root, "known"));
	json_decref(root);
	return error;
}

static void put_known(struct ser *ser, const struct run *run, size_t index, const struct fingerprint *prints)
{
	const struct finding *finding = run->findings[index];

	ser_map(ser);
	ser_key_string(ser, "id", prints[index].digits);
	ser_key_string(ser, "rule", rules[messages[finding->message].rule].id);
	ser_key_string(ser, "path", finding->file->path);
	ser_end(ser);
}

int kk_write_baseline(kk_set *set, kk_write_fn *write, void *context)
{
	const struct fingerprint *prints;
	struct ser ser;
	struct out out;

	if (!set->run)
		return -EINVAL;
	if (setjmp(set->worker.oom))
		return -ENOMEM;
	prints = run_fingerprints(set->run);
	out_sink(&out, &set->arena, write, context);
	ser_begin(&ser, &out, true);
	ser_map(&ser);
	ser_key_string(&ser, "schema_version", "1.0");
	ser_key_list(&ser, "known");
	for (size_t i = 0; i < set->run->finding_count; i++)
		put_known(&ser, set->run, i, prints);
	ser_end(&ser);
	ser_end(&ser);
	ser_done(&ser);
	return out_flush(&out);
}
