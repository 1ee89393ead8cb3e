/* SPDX-License-Identifier: MPL-2.0 */
/* What people and runners read of findings (text, gcc, GitHub, JUnit, TAP): whatever text stands in a field, the structure is that of plain words. */
#include "pages.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	static const enum kk_format formats[] = { KK_TEXT, KK_CONCISE, KK_GCC, KK_GITHUB, KK_JUNIT, KK_TAP };

	return pages_try(formats, COUNT(formats), bytes, size);
}
