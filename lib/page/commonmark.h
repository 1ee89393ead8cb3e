/* SPDX-License-Identifier: MPL-2.0 */
/* libcmark, for prose of more than one plain line. */
#ifndef KK_COMMONMARK_H
#define KK_COMMONMARK_H

#define CMARK_NO_SHORT_NAMES /* one of them is a name of ours */
#include <cmark.h>

#include "base/library.h"

struct kk_set;

#define LIBCMARK(X) \
	X(cmark, parser_new_with_mem) X(cmark, parser_feed) X(cmark, parser_finish) X(cmark, consolidate_text_nodes) \
	X(cmark, iter_new) X(cmark, iter_next) X(cmark, iter_get_node) X(cmark, node_parent) X(cmark, node_previous) \
	X(cmark, node_first_child) X(cmark, node_get_type) X(cmark, node_get_literal) X(cmark, node_get_url) \
	X(cmark, node_get_heading_level) X(cmark, node_get_list_type) X(cmark, node_get_list_start) \
	X(cmark, node_get_list_tight) X(cmark, node_get_user_data) X(cmark, node_set_user_data)
struct commonmark LIBRARY(LIBCMARK);

/* The set's own, loaded once; NULL: it is not installed, and the set's trouble says so. */
const struct commonmark *commonmark_of(struct kk_set *set);
void commonmark_close(struct kk_set *set);

#endif
