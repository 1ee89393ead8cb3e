/* SPDX-License-Identifier: MPL-2.0 */
/* JSON, by jansson: the kinds of values and every key. */
#include <string.h>

#include <jansson.h>

#include "shape_parts.h"

static void add_json(struct fuzz_bytes *shape, json_t *json)
{
	const char *key;
	json_t *value;
	size_t i;

	if (json_is_object(json)) {
		shape_token(shape, "{", "", 0);
		json_object_foreach(json, key, value) {
			shape_token(shape, "key ", key, strlen(key));
			add_json(shape, value);
		}
		shape_token(shape, "}", "", 0);
	} else if (json_is_array(json)) {
		shape_token(shape, "[", "", 0);
		json_array_foreach(json, i, value)
			add_json(shape, value);
		shape_token(shape, "]", "", 0);
	} else {
		shape_token(shape, json_is_string(json) ? "text" : json_is_null(json) ? "null" : "value", "", 0);
	}
}

void shape_json(struct fuzz_bytes *shape, const char *at, size_t size)
{
	json_error_t error;
	json_t *json = json_loadb(at, size, JSON_REJECT_DUPLICATES, &error);

	MUST(json);
	add_json(shape, json);
	json_decref(json);
}

static void add_line(struct fuzz_bytes *shape, const char *line, size_t size)
{
	shape_json(shape, line, size);
}

void shape_json_lines(struct fuzz_bytes *shape, const struct fuzz_bytes *output)
{
	shape_each_line(shape, output, add_line);
}
