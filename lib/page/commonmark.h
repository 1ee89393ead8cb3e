/* SPDX-License-Identifier: MPL-2.0 */
/* libcmark, for prose of more than one plain line. */
#ifndef KK_COMMONMARK_H
#define KK_COMMONMARK_H

#define CMARK_NO_SHORT_NAMES /* one of them is a name of ours */
#include <cmark.h>

struct kk_set;

#define COMMONMARK(X) \
	X(parser_new_with_mem) X(parser_feed) X(parser_finish) X(consolidate_text_nodes) \
	X(iter_new) X(iter_next) X(iter_get_node) \
	X(node_parent) X(node_previous) X(node_first_child) X(node_get_type) X(node_get_literal) X(node_get_url) \
	X(node_get_heading_level) X(node_get_list_type) X(node_get_list_start) X(node_get_list_tight) \
	X(node_get_user_data) X(node_set_user_data)

#define MEMBER(name) __typeof__(cmark_##name) *(name);
struct commonmark {
	void *library;
	COMMONMARK(MEMBER)
};
#undef MEMBER

/* The set's own, loaded once; NULL: it is not installed, and the set's trouble says so. */
const struct commonmark *commonmark_of(struct kk_set *set);
void commonmark_close(struct kk_set *set);

#endif
