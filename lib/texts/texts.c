/* SPDX-License-Identifier: MPL-2.0 */
/* The texts of all tables. */
#include "texts/texts.h"

static const struct all_texts texts = {
#define TEXT(name, text) text,
#include "texts/texts.def"
#undef TEXT
};

const char *text_at(uint32_t place)
{
	return (const char *)&texts + place;
}

const char *wording(struct wording of, enum kk_lang lang)
{
	return text_at(of.in[lang]);
}
