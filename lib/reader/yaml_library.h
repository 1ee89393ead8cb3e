/* SPDX-License-Identifier: MPL-2.0 */
/* libyaml, for what the quick reader leaves to it: loaded for the first text that is more than plain. */
#ifndef KK_YAML_LIBRARY_H
#define KK_YAML_LIBRARY_H

#include <yaml.h>

#include "base/library.h"

#define LIBYAML(X) \
	X(yaml, parser_initialize) X(yaml, parser_delete) X(yaml, parser_set_encoding) \
	X(yaml, parser_set_input_string) X(yaml, parser_parse) X(yaml, event_delete)
struct yaml_library LIBRARY(LIBYAML);

#endif
