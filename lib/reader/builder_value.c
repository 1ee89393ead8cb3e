/* SPDX-License-Identifier: MPL-2.0 */
/* The text of a scalar: no longer than the format allows, and without what nobody can see in it. */
#include <string.h>

#include "reader/builder.h"

static bool stands_raw(const struct builder *builder, const struct node *node, const char *at, size_t size)
{
	struct source *source = &builder->file->source;
	size_t from = source_offset(source, node->start), to = source_offset(source, node->end);

	for (; from + size <= to; from++)
		if (memcmp(source->bytes + from, at, size) == 0)
			return true;
	return false;
}

static bool is_letter(const char *at, const char *end)
{
	int32_t code = at < end ? text_next(&at, end) : TEXT_BAD;

	return code != TEXT_BAD && text_is_word(code);
}

/* What is wrong with a character that an escape may have made; MSG_COUNT: nothing. */
static enum message_id fault_of(int32_t code, bool in_word)
{
	if (text_is_control(code) && code != '\n' && code != '\t')
		return MSG_control_escaped;
	if (text_is_noncharacter(code))
		return MSG_noncharacter;
	if (text_is_deceptive(code))
		return MSG_deceptive;
	return text_is_invisible(code) && in_word ? MSG_invisible : MSG_COUNT;
}

/* What an escape in " " made; of raw characters the guard has told, and the value says what nobody can see. */
static void check_characters(struct builder *builder, struct node *node)
{
	const char *at = node->text, *end = at + node->size;
	bool after_word = false;

	while (at < end && !node->refused) {
		const char *start = at;
		int32_t code = text_next(&at, end);
		enum message_id fault = fault_of(code, after_word && is_letter(at, end));
		char name[12];

		after_word = text_is_word(code);
		if (fault == MSG_COUNT)
			continue;
		node->refused = true;
		if (stands_raw(builder, node, start, (size_t)(at - start)))
			continue;
		guard_name(name, code);
		builder_refuse(builder, fault, node, ARGS(name));
	}
}

void builder_check_value(struct builder *builder, struct node *node)
{
	struct arena *arena = &builder->file->arena;

	if (node->size > LIMIT_VALUE) {
		builder_refuse(builder, MSG_limit_value, node,
			       ARGS(number_text(arena, LIMIT_VALUE), number_text(arena, node->size)));
		node->refused = true;
	}
	check_characters(builder, node);
}
