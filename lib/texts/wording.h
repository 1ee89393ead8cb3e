/* SPDX-License-Identifier: MPL-2.0 */
/* Texts of tables as their places among all texts (texts/texts.h), which no start of the library has to put right. */
#ifndef KK_WORDING_H
#define KK_WORDING_H

#include "base/base.h"

/* A text in both languages, indexed by enum kk_lang. */
struct wording { uint32_t in[2]; };

const char *text_at(uint32_t place);
const char *wording(struct wording of, enum kk_lang lang);

/* One name of two; of __LINE__ its number. */
#define GLUED(a, b) a##b
#define GLUE(a, b) GLUED(a, b)

#endif
