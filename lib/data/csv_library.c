/* SPDX-License-Identifier: MPL-2.0 */
/* libcsv, loaded for the first table that is read. */
#include "base/base.h"
#include "base/library.h"
#include "data/csv_library.h"

#define ROW(name) { "csv_" #name, offsetof(struct csv_library, name) },
static const struct library_function functions[] = { LIBCSV(ROW) };

int csv_library_open(struct csv_library *csv)
{
	return csv->library ? 0 : library_open(&csv->library, SONAME_csv, functions, COUNT(functions), csv);
}

void csv_library_close(struct csv_library *csv)
{
	library_close(&csv->library);
}
