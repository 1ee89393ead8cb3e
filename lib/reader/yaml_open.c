/* SPDX-License-Identifier: MPL-2.0 */
/* How libyaml gets at the bytes of a file. */
#include "set/set.h"

bool yaml_open(struct foreign *foreign, const char *bytes, size_t size)
{
	if (!yaml_parser_initialize(&foreign->parser))
		return false;
	foreign->parser_live = true;
	yaml_parser_set_encoding(&foreign->parser, YAML_UTF8_ENCODING);
	yaml_parser_set_input_string(&foreign->parser, (const unsigned char *)bytes, size);
	return true;
}
