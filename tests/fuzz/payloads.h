/* SPDX-License-Identifier: MPL-2.0 */
/* Hostile texts: of one line, and for prose, that may have several. */
#ifndef KK_PAYLOADS_H
#define KK_PAYLOADS_H

#include "base/base.h"

extern const char *const payloads[], *const prose_payloads[];
extern const size_t payload_count, prose_payload_count;

#endif
