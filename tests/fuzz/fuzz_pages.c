/* SPDX-License-Identifier: MPL-2.0 */
/* Texts in documents: two bytes choose a place for a text in them, the rest is the text. Whatever it is, every output
 * has the structure that it has with plain words there. */
#include <stdlib.h>
#include <string.h>

#include "fields.h"
#include "renderings.h"

static struct renderings plain, tried;
static size_t plain_field = NO_FIELD, count;
static struct place_of_key place;

static bool has_ink(const char *text)
{
	const char *end = text + strlen(text);

	while (text < end)
		if (text_is_word(text_next(&text, end)))
			return true;
	return false;
}

static void choose(size_t field)
{
	if (field == plain_field)
		return;
	renderings_free(&plain);
	(void)fields_write("Andet", field, &place);
	render_all(&plain);
	plain_field = field;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	size_t field;
	char *text;

	(void)fuzz_folder();
	if (size < 3)
		return 0;
	if (!count)
		count = fields_write("Andet", NO_FIELD, &place);
	text = fuzz_text(bytes + 2, size - 2);
	field = (size_t)bytes[0] << 8 | bytes[1];
	if (text_valid(text, strlen(text)) && has_ink(text)) {
		choose(field % count);
		(void)fields_write(text, field % count, &place);
		render_all(&tried);
		MUST(renderings_same(&plain, &tried, &place));
		renderings_free(&tried);
	}
	free(text);
	return 0;
}
