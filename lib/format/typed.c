/* SPDX-License-Identifier: MPL-2.0 */
/* A number or date as it was meant where a word processor has put other signs into it: dashes for hyphens, curly
 * quotation marks around it. */
#include <string.h>

#include "set/set.h"

const char *text_typed(struct arena *arena, const char *text, enum typed *instead)
{
	const char *end = text + strlen(text);
	struct out typed;

	*instead = TYPED_AS_IT_IS;
	out_memory(&typed, arena);
	while (text < end) {
		const char *at = text;
		int32_t code = text_next(&text, end);

		if (text_is_dash(code)) {
			put_char(&typed, '-');
			*instead = TYPED_DASH;
		} else if (text_is_curly(code)) {
			*instead = *instead == TYPED_AS_IT_IS ? TYPED_QUOTES : *instead;
		} else {
			put_bytes(&typed, at, (size_t)(text - at));
		}
	}
	return out_text(&typed);
}

const char *typed_hint(enum typed instead, enum kk_lang lang)
{
	if (instead == TYPED_DASH)
		return lang == KK_LANG_DA ? "har tankestreg, ikke bindestreg" : "has a dash, not a hyphen";
	return lang == KK_LANG_DA ? "har krøllede anførselstegn" : "has curly quotation marks";
}
