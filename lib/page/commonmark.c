/* SPDX-License-Identifier: MPL-2.0 */
/* libcmark, loaded for the first text that needs it. */
#include "page/commonmark.h"
#include "set/set.h"

const struct commonmark *commonmark_of(struct kk_set *set)
{
	int error;

	if (!set->commonmark)
		set->commonmark = NEW(&set->arena, struct commonmark);
	error = LIBRARY_OPEN(set->commonmark, SONAME_cmark, LIBCMARK);
	if (!error)
		return set->commonmark;
	(void)load_trouble(set, SONAME_cmark, error);
	return NULL;
}

void commonmark_close(struct kk_set *set)
{
	if (set->commonmark)
		library_close(set->commonmark);
}
