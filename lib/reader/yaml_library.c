/* SPDX-License-Identifier: MPL-2.0 */
/* libyaml, loaded for the first text that is more than plain, and how it gets at its bytes. */
#include "base/library.h"
#include "set/set.h"

#define ROW(name) { "yaml_" #name, offsetof(struct yaml_library, name) },
static const struct library_function functions[] = { LIBYAML(ROW) };

int yaml_library_open(struct yaml_library *yaml)
{
	return yaml->library ? 0 : library_open(&yaml->library, SONAME_yaml, functions, COUNT(functions), yaml);
}

void yaml_library_close(struct yaml_library *yaml)
{
	library_close(&yaml->library);
}

int yaml_open(struct foreign *foreign, const char *bytes, size_t size)
{
	const struct yaml_library *yaml = &foreign->libyaml;
	int error = yaml_library_open(&foreign->libyaml);

	if (error)
		return error;
	if (!yaml->parser_initialize(&foreign->parser))
		return -ENOMEM;
	foreign->parser_live = true;
	yaml->parser_set_encoding(&foreign->parser, YAML_UTF8_ENCODING);
	yaml->parser_set_input_string(&foreign->parser, (const unsigned char *)bytes, size);
	return 0;
}
