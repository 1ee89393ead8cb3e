/* SPDX-License-Identifier: MPL-2.0 */
/* libyaml, for what the quick reader leaves to it. */
#ifndef KK_YAML_LIBRARY_H
#define KK_YAML_LIBRARY_H

#include <yaml.h>

#define LIBYAML(X) \
	X(parser_initialize) X(parser_delete) X(parser_set_encoding) X(parser_set_input_string) X(parser_parse) \
	X(event_delete)

#define MEMBER(name) __typeof__(yaml_##name) *(name);
struct yaml_library {
	void *library;
	LIBYAML(MEMBER)
};
#undef MEMBER

int yaml_library_open(struct yaml_library *yaml); /* once; 0; -ELIBACC: it cannot be loaded; -ENOMEM */
void yaml_library_close(struct yaml_library *yaml);

#endif
