/* SPDX-License-Identifier: MPL-2.0 */
/* Findings as a stream: a record of the run, one of each finding, and a summary that proves it whole. */
#include "diag/diag.h"

static void begin_record(struct ser *ser, struct out *out, const char *record)
{
	ser_begin(ser, out, false);
	ser_map(ser);
	ser_key_string(ser, "record", record);
}

static void end_record(struct ser *ser)
{
	ser_end(ser);
	ser_done(ser);
}

void diag_ndjson(const struct run *run, const struct style *style, struct out *out)
{
	const struct fingerprint *prints = run_fingerprints(run);
	struct arena_mark mark = arena_mark(run->arena);
	struct ser ser;

	(void)style;
	begin_record(&ser, out, "run");
	ser_key_string(&ser, "schema_version", SCHEMA_VERSION);
	ser_tool(&ser);
	ser_circumstances(&ser, run);
	ser_files(&ser, run);
	end_record(&ser);
	for (size_t i = 0; i < run->finding_count; i++) {
		begin_record(&ser, out, "diagnostic");
		ser_finding(&ser, run, run->findings[i], prints[i].digits);
		end_record(&ser);
		arena_rewind(run->arena, &mark);
	}
	begin_record(&ser, out, "summary");
	ser_counts(&ser, run);
	ser_key_number(&ser, "exit_code", run->exit_code);
	end_record(&ser);
}
