/* SPDX-License-Identifier: MPL-2.0 */
/* Where a published link may lead. */
#ifndef KK_URL_H
#define KK_URL_H

#include "base/base.h"

/* The address with what an attribute or a Markdown link cannot hold percent-encoded; NULL where it has another scheme
 * than http, https, mailto or tel, or points into the page itself. */
const char *url_clean(struct arena *arena, const char *url);

#endif
