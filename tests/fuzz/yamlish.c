/* SPDX-License-Identifier: MPL-2.0 */
/* Maps and lists in each other, in lines and in brackets, and what may stand around them. */
#include "yamlish.h"

#define MOST_NODES 120
#define MOST_DEPTH 12

static void put_node(struct yamlish *yamlish, size_t indent, unsigned depth);

static bool may_write(struct yamlish *yamlish)
{
	return yamlish->at < yamlish->end && yamlish->left && yamlish->left--;
}

static void put_gap(struct yamlish *yamlish)
{
	static const char *const gaps[] = { " ", " ", " ", " ", "", "", "  ", "\n                ", "\t", " # x\n   ",
					    "\r\n    ", "\n" };

	yamlish_put(yamlish, gaps[yamlish_pick(yamlish, yamlish->slips ? COUNT(gaps) : 8)]);
}

static void put_flow(struct yamlish *yamlish, size_t indent, unsigned depth)
{
	bool map = yamlish_pick(yamlish, 2);
	size_t count = yamlish_pick(yamlish, 4);

	yamlish_put(yamlish, map ? "{" : "[");
	put_gap(yamlish);
	for (size_t i = 0; i < count && may_write(yamlish); i++) {
		if (map || yamlish_slips(yamlish)) {
			yamlish_key(yamlish, i, true);
			put_gap(yamlish);
		}
		if (depth < MOST_DEPTH && yamlish_pick(yamlish, 4) == 3)
			put_flow(yamlish, indent, depth + 1);
		else
			yamlish_scalar(yamlish, indent, true);
		if (i + 1 < count || yamlish_pick(yamlish, 4) == 3)
			yamlish_put(yamlish, yamlish_slips(yamlish) ? ",," : ",");
		put_gap(yamlish);
	}
	yamlish_put(yamlish, yamlish_slips(yamlish) ? "" : map ? "}" : "]");
}

static size_t slipped(struct yamlish *yamlish, size_t indent)
{
	if (!yamlish_slips(yamlish))
		return indent;
	return yamlish_pick(yamlish, 2) && indent ? indent - 1 : indent + 1;
}

/* The first entry stands where the line has come to. */
static void put_map(struct yamlish *yamlish, size_t indent, unsigned depth)
{
	size_t count = 1 + yamlish_pick(yamlish, 5);

	for (size_t i = 0; i < count && may_write(yamlish); i++) {
		if (i)
			yamlish_spaces(yamlish, slipped(yamlish, indent));
		yamlish_key(yamlish, i, false);
		if (depth < MOST_DEPTH && yamlish_pick(yamlish, 8) == 7) { /* a list at the key's own column */
			yamlish_line_end(yamlish);
			for (size_t items = 1 + yamlish_pick(yamlish, 3); items && may_write(yamlish); items--) {
				yamlish_spaces(yamlish, slipped(yamlish, indent));
				yamlish_put(yamlish, "-");
				put_node(yamlish, indent, depth + 1);
			}
		} else {
			put_node(yamlish, indent, depth);
		}
	}
}

static void put_list(struct yamlish *yamlish, size_t indent, unsigned depth)
{
	size_t count = 1 + yamlish_pick(yamlish, 4);

	for (size_t i = 0; i < count && may_write(yamlish); i++) {
		if (i)
			yamlish_spaces(yamlish, slipped(yamlish, indent));
		yamlish_put(yamlish, "-");
		put_node(yamlish, indent, depth);
	}
}

/* On lines of its own below a key or dash at column `indent`, or behind the dash; `indent` + 1 is the least. */
static void put_collection(struct yamlish *yamlish, size_t indent, unsigned depth, bool behind)
{
	size_t deeper = indent + 1 + yamlish_pick(yamlish, 4);

	if (behind) {
		yamlish_spaces(yamlish, deeper - indent);
		deeper++;
	} else {
		yamlish_line_end(yamlish);
		yamlish_spaces(yamlish, deeper);
	}
	(yamlish_pick(yamlish, 2) ? put_map : put_list)(yamlish, deeper, depth);
}

/* What stands behind a key's colon or a dash at column `indent`, to the end of its last line. */
static void put_node(struct yamlish *yamlish, size_t indent, unsigned depth)
{
	bool behind = yamlish->text.size && yamlish->text.at[yamlish->text.size - 1] == '-';
	size_t kind = yamlish_pick(yamlish, 16);

	if (kind >= 8 && kind < 12 && depth < MOST_DEPTH) {
		put_collection(yamlish, indent, depth + 1, behind && kind < 11);
	} else if (kind == 12) {
		yamlish_line_end(yamlish);
	} else if (kind == 13) {
		yamlish_put(yamlish, " ");
		yamlish_block_scalar(yamlish, indent);
	} else {
		if (!yamlish_slips(yamlish))
			yamlish_spaces(yamlish, kind == 7 ? 1 + yamlish_pick(yamlish, 3) : 1);
		if (kind >= 14)
			put_flow(yamlish, indent, depth);
		else
			yamlish_scalar(yamlish, indent, false);
		yamlish_line_end(yamlish);
	}
}

static void put_before(struct yamlish *yamlish)
{
	static const char *const starts[] = { "", "", "", "", "# x\n", "\n", "---\n", "\xEF\xBB\xBF", "  ",
					      "# x\n---\n", "--- ", "--- # x\n",
					      "%YAML 1.1\n---\n", "...\n", "\t", "   # y\n\n" };
	size_t pick = yamlish_pick(yamlish, COUNT(starts));

	yamlish_put(yamlish, starts[pick > 7 && !yamlish->slips ? 0 : pick]);
}

static void put_behind(struct yamlish *yamlish)
{
	static const char *const ends[] = { "", "", "", "", "# x\n", "...\n", "\n\n", "# x", "---\n", "...\n# x\n",
					    "--- a\n", "... #", "  # x",
					    "a: b", "  ", "\t\n", "}", "-" };
	size_t pick = yamlish_pick(yamlish, COUNT(ends));

	yamlish_put(yamlish, ends[pick > 7 && !yamlish->slips ? 0 : pick]);
}

void yamlish_write(struct fuzz_bytes *text, const uint8_t *bytes, size_t size)
{
	struct yamlish yamlish = { .at = bytes, .end = bytes + size, .left = MOST_NODES };
	size_t kind;

	kind = yamlish_pick(&yamlish, 8);
	yamlish.plain = kind < 4;
	yamlish.slips = (unsigned[]){ 0, 0, 1, 4, 0, 0, 1, 4 }[kind];
	kind = yamlish_pick(&yamlish, 16);
	yamlish.returns = kind == 15 ? 2 : kind == 14 ? 1 : 0;
	(void)fuzz_write(&yamlish.text, "", 0);
	put_before(&yamlish);
	kind = yamlish_pick(&yamlish, 16);
	if (kind == 15)
		yamlish_scalar(&yamlish, 0, false);
	else if (kind == 14)
		put_flow(&yamlish, 0, 0);
	else if (kind > 11)
		put_list(&yamlish, 0, 0);
	else
		put_map(&yamlish, 0, 0);
	put_behind(&yamlish);
	if (yamlish.text.size && yamlish_pick(&yamlish, 8) == 7)
		yamlish.text.size -= 1; /* broken off */
	*text = yamlish.text;
}
