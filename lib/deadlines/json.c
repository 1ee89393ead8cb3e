/* SPDX-License-Identifier: MPL-2.0 */
/* Deadlines as JSON: English names, ISO dates, and the same lasting names that a calendar gets. */
#include "data/ser.h"
#include "deadlines/deadlines.h"
#include "progress/overview.h"

static void put_law(struct ser *ser, const struct clause *clause)
{
	ser_key_list(ser, "law");
	ser_map(ser);
	ser_key_string(ser, "act", clause->act);
	ser_key_string(ser, "ref", clause->ref);
	ser_end(ser);
	ser_end(ser);
}

static void put_due(struct ser *ser, const struct deadlines *deadlines, const struct due *due)
{
	enum kk_lang lang = deadlines->set->lang;
	const char *note = deadline_note(deadlines, due, lang);

	ser_map(ser);
	ser_key_string(ser, "id", deadline_uid(deadlines, due));
	ser_key_string(ser, "kind", deadline_kind_name(due->kind));
	ser_key_string(ser, "state", deadline_state_name(due->state));
	ser_key_string(ser, "due", plain_date(deadlines->words, due->date));
	ser_key(ser, "estimated");
	ser_bool(ser, due->estimated);
	ser_key_number(ser, "days_left", deadline_left(deadlines, due));
	ser_key_string(ser, "done", plain_date(deadlines->words, due->done));
	put_law(ser, &clauses[due->clause]);
	ser_key_string(ser, "title", deadline_title(deadlines, due, lang));
	ser_key_string(ser, "note", *note ? note : NULL);
	ser_key_string(ser, "municipality", due->document->municipality);
	ser_key_string(ser, "committee", due->document->committee);
	ser_key_string(ser, "document", due->document->path);
	ser_key_string(ser, "goal", due->about ? due->about->id : NULL);
	ser_end(ser);
	arena_free(deadlines->words);
}

void deadlines_json(const struct deadlines *deadlines, struct out *out)
{
	size_t by_state[DUE_STATES] = { 0 };
	struct ser ser;

	ser_begin(&ser, out, true);
	ser_map(&ser);
	ser_key_string(&ser, "schema_version", "1.0");
	ser_key_string(&ser, "today", plain_date(deadlines->words, deadlines->set->today));
	ser_key_list(&ser, "deadlines");
	for (size_t i = 0; i < deadlines->count; i++) {
		put_due(&ser, deadlines, &deadlines->items[i]);
		by_state[deadlines->items[i].state]++;
	}
	ser_end(&ser);
	ser_key_map(&ser, "summary");
	ser_key_number(&ser, "deadlines", (int64_t)deadlines->count);
	for (int state = 0; state < DUE_STATES; state++)
		ser_key_number(&ser, deadline_state_name((enum due_state)state), (int64_t)by_state[state]);
	ser_end(&ser);
	ser_end(&ser);
	ser_done(&ser);
}
