/* SPDX-License-Identifier: MPL-2.0 */
/* libcsv, for data files and for spreadsheets to import: loaded for the first table that is read. */
#ifndef KK_CSV_LIBRARY_H
#define KK_CSV_LIBRARY_H

#include <csv.h>

#include "base/library.h"

#define LIBCSV(X) X(csv, init) X(csv, set_delim) X(csv, parse) X(csv, fini) X(csv, free) X(csv, error)
struct csv_library LIBRARY(LIBCSV);

#endif
