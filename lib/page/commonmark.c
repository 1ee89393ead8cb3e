/* SPDX-License-Identifier: MPL-2.0 */
/* libcmark, loaded for the first text that needs it. */
#include "base/library.h"
#include "page/commonmark.h"
#include "set/set.h"

#define ROW(name) { "cmark_" #name, offsetof(struct commonmark, name) },
static const struct library_function functions[] = { COMMONMARK(ROW) };

const struct commonmark *commonmark_of(struct kk_set *set)
{
	int error;

	if (!set->commonmark)
		set->commonmark = NEW(&set->arena, struct commonmark);
	if (set->commonmark->library)
		return set->commonmark;
	error = library_open(&set->commonmark->library, SONAME_cmark, functions, COUNT(functions), set->commonmark);
	if (!error)
		return set->commonmark;
	(void)load_trouble(set, SONAME_cmark, error);
	return NULL;
}

void commonmark_close(struct kk_set *set)
{
	if (set->commonmark)
		library_close(&set->commonmark->library);
}
