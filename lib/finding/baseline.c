/* SPDX-License-Identifier: MPL-2.0 */
/* Writing a baseline: the fingerprints of findings that are known already, so that only new ones count. */
#include <errno.h>

#include "data/ser.h"
#include "set/set.h"

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

	if (!set->run || (set->lean && !(set->asks & ASKS_IDENTITY)))
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
