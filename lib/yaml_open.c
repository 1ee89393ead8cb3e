/* SPDX-License-Identifier: MPL-2.0 */
/* How libyaml gets at the bytes of a file: by its own reader, or without it where the guard has read them. */
#include "set.h"

bool yaml_open(struct foreign *foreign, const char *bytes, size_t size)
{
	if (!yaml_parser_initialize(&foreign->parser))
		return false;
	foreign->parser_live = true;
	yaml_parser_set_encoding(&foreign->parser, YAML_UTF8_ENCODING);
	yaml_parser_set_input_string(&foreign->parser, (const unsigned char *)bytes, size);
	return true;
}

/* The version whose reader and scanner meet at `buffer` and `unread`, as the tests prove of it. */
static bool is_known_version(void)
{
	int major, minor, patch;

	yaml_get_version(&major, &minor, &patch);
	return major == 0 && minor == 2;
}

/* libyaml's reader decodes and checks each character and encodes it again into the buffer that its scanner reads:
 * a quarter of all that reading costs, and for bytes that the guard let through the same bytes again. So the
 * scanner gets them where they lie. It only reads; what it counts in `unread` is one for each character and one for
 * the NUL at the end, so that there are never fewer than it asks for, and the reader has nothing left to do. */
void yaml_feed_whole(yaml_parser_t *parser)
{
	const unsigned char *bytes = parser->input.string.start;
	size_t size = (size_t)(parser->input.string.end - bytes);

	if (!is_known_version())
		return;
	parser->buffer.pointer = (yaml_char_t *)(uintptr_t)bytes;
	parser->buffer.last = parser->buffer.pointer + size + 1;
	parser->unread = size + 1;
	parser->eof = 1;
}
