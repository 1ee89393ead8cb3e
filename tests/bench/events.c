/* SPDX-License-Identifier: MPL-2.0 */
/* What reading the same files costs with libyaml alone: each file's bytes, and an empty loop over its events.
 *   events LIST      a file of paths, one a line */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <yaml.h>

static unsigned char *bytes;
static size_t room;

static int read_whole(const char *path, size_t *size)
{
	FILE *in = fopen(path, "rb");

	*size = 0;
	if (!in)
		return -1;
	setvbuf(in, NULL, _IONBF, 0);
	for (;;) {
		size_t got;

		if (*size == room) {
			unsigned char *grown = realloc(bytes, room ? room * 2 : 65536);

			if (!grown)
				break;
			bytes = grown;
			room = room ? room * 2 : 65536;
		}
		got = fread(bytes + *size, 1, room - *size, in);
		if (!got)
			break;
		*size += got;
	}
	return fclose(in);
}

static unsigned long count_events(size_t size)
{
	yaml_parser_t parser;
	yaml_event_t event;
	unsigned long count = 0;
	int more = yaml_parser_initialize(&parser);

	yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
	yaml_parser_set_input_string(&parser, bytes, size);
	while (more && yaml_parser_parse(&parser, &event)) {
		more = event.type != YAML_STREAM_END_EVENT;
		count++;
		yaml_event_delete(&event);
	}
	yaml_parser_delete(&parser);
	return count;
}

int main(int argc, char **argv)
{
	FILE *list = argc > 1 ? fopen(argv[1], "r") : NULL;
	char path[4096];
	unsigned long count = 0;
	size_t size;

	while (list && fgets(path, sizeof(path), list)) {
		path[strcspn(path, "\n")] = '\0';
		if (read_whole(path, &size) != 0) {
			perror(path);
			return 1;
		}
		count += count_events(size);
	}
	printf("%lu\n", count);
	free(bytes);
	return !list || fclose(list) != 0;
}
