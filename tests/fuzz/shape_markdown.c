/* SPDX-License-Identifier: MPL-2.0 */
/* Markdown, by libcmark: the kinds of nodes, and the bars of tables. */
#include <stdio.h>
#include <stdlib.h>
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

/* Tables are GitHub's, not libcmark's: as many unescaped bars on each line of one. What stands in code is none. */
static void add_tables(struct fuzz_bytes *shape, const struct fuzz_bytes *output, const bool *is_code)
{
	size_t line = 1;

	for (const char *at = output->at; *at; line++) {
		char count[32];

		if (*at == '|' && !is_code[line]) {
			(void)snprintf(count, sizeof(count), "%zu", pipes_in(at));
			shape_token(shape, "bars ", count, strlen(count));
		}
		at += strcspn(at, "\n");
		at += *at == '\n';
	}
}

static void mark_code(cmark_node *node, bool *is_code)
{
	for (int line = cmark_node_get_start_line(node); line <= cmark_node_get_end_line(node); line++)
		is_code[line] = true;
}

static void add_node(struct fuzz_bytes *shape, cmark_node *node)
{
	cmark_node_type type = cmark_node_get_type(node);
	const char *name = cmark_node_get_type_string(node);

	if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE)
		shape_target(cmark_node_get_url(node));
	if (type == CMARK_NODE_HTML_INLINE && strcmp(cmark_node_get_literal(node), "<br>") == 0)
		name = "linebreak"; /* in the cell of a table there is no other */
	if (type != CMARK_NODE_TEXT && type != CMARK_NODE_SOFTBREAK)
		shape_token(shape, "node ", name, strlen(name));
}

void shape_markdown(struct fuzz_bytes *shape, const struct fuzz_bytes *output)
{
	cmark_node *root = cmark_parse_document(output->at, output->size, CMARK_OPT_DEFAULT);
	cmark_iter *iter = cmark_iter_new(root);
	bool *is_code = calloc(output->size + 2, sizeof(*is_code)); /* by line */
	cmark_event_type event;

	MUST(is_code);
	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);

		if (event == CMARK_EVENT_EXIT)
			continue;
		if (cmark_node_get_type(node) == CMARK_NODE_CODE_BLOCK)
			mark_code(node, is_code);
		add_node(shape, node);
	}
	cmark_iter_free(iter);
	cmark_node_free(root);
	add_tables(shape, output, is_code);
	free(is_code);
}
