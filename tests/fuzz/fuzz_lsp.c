/* SPDX-License-Identifier: MPL-2.0 */
/* What an editor is told: whatever text stands in a field, the structure is that of plain words. */
#include "pages.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	return pages_try_named("lsp", bytes, size);
}
