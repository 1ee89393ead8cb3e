/* SPDX-License-Identifier: MPL-2.0 */
/* HTML of reports and cases: whatever text stands in a field, the structure is that of plain words. */
#include "pages.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	static const enum kk_format formats[] = { KK_HTML };

	return pages_try(formats, COUNT(formats), bytes, size);
}
