/* SPDX-License-Identifier: MPL-2.0 */
/* Markdown, by libcmark: the kinds of nodes, and the bars of tables. */
#include <stdio.h>
#include <string.h>

#include <cmark.h>

#include "shape_parts.h"

static size_t pipes_in(const char *line)
{
	size_t count = 0;

	for (size_t i = 0; line[i] && line[i] != '\n'; i++)
		count += line[i] == '|' && (!i || line[i - 1] != '\\');
	return count;
}

/* Tables are GitHub's, not libcmark's: as many unescaped bars on each line of one. */
static void add_table_line(struct fuzz_bytes *shape, const char *line, size_t size)
{
	char count[32];

	if (!size || line[0] != '|')
		return;
	(void)snprintf(count, sizeof(count), "%zu", pipes_in(line));
	shape_token(shape, "bars ", count, strlen(count));
}

void shape_markdown(struct fuzz_bytes *shape, const struct fuzz_bytes *output)
{
	cmark_node *root = cmark_parse_document(output->at, output->size, CMARK_OPT_DEFAULT), *node;
	cmark_iter *iter = cmark_iter_new(root);
	cmark_event_type event;

	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		cmark_node_type type;
		const char *name;

		node = cmark_iter_get_node(iter);
		type = cmark_node_get_type(node);
		name = cmark_node_get_type_string(node);
		if (event == CMARK_EVENT_EXIT || type == CMARK_NODE_TEXT || type == CMARK_NODE_SOFTBREAK)
			continue;
		if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE)
			shape_target(cmark_node_get_url(node));
		if (type == CMARK_NODE_HTML_INLINE && strcmp(cmark_node_get_literal(node), "<br>") == 0)
			name = "linebreak"; /* in the cell of a table there is no other */
		shape_token(shape, "node ", name, strlen(name));
	}
	cmark_iter_free(iter);
	cmark_node_free(root);
	shape_each_line(shape, output, add_table_line);
}
