/* SPDX-License-Identifier: MPL-2.0 */
/* How libyaml gets at a text's bytes. */
#include "set/set.h"

int yaml_open(struct foreign *foreign, const char *bytes, size_t size)
{
	const struct yaml_library *yaml = &foreign->libyaml;
	int error = LIBRARY_OPEN(&foreign->libyaml, SONAME_yaml, LIBYAML);

	if (error)
		return error;
	if (!yaml->parser_initialize(&foreign->parser))
		return -ENOMEM;
	foreign->parser_live = true;
	yaml->parser_set_encoding(&foreign->parser, YAML_UTF8_ENCODING);
	yaml->parser_set_input_string(&foreign->parser, (const unsigned char *)bytes, size);
	return 0;
}
