/* SPDX-License-Identifier: MPL-2.0 */
/* libcsv, for data files and for spreadsheets to import. */
#ifndef KK_CSV_LIBRARY_H
#define KK_CSV_LIBRARY_H

#include <csv.h>

#define LIBCSV(X) X(init) X(set_delim) X(parse) X(fini) X(free) X(error)

#define MEMBER(name) __typeof__(csv_##name) *(name);
struct csv_library {
	void *library;
	LIBCSV(MEMBER)
};
#undef MEMBER

int csv_library_open(struct csv_library *csv); /* once; 0; -ELIBACC: it cannot be loaded; -ENOMEM */
void csv_library_close(struct csv_library *csv);

#endif
