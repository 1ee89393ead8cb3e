/* SPDX-License-Identifier: MPL-2.0 */
/* Libraries that few commands need are loaded when something is asked of them, and only then: to link them would make
 * every start take longer. Their names are those that the build was linked with, so that no other version is met. */
#ifndef KK_LIBRARY_H
#define KK_LIBRARY_H

#include "sonames.h" /* SONAME_cmark and so on, from the Makefile */

/* What is used of a library is a list, `#define LIBCSV(X) X(csv, init) X(csv, parse) …`. From it come a struct, in
 * which the compiler knows each function by the type in the library's own header, and the names to find them by. */
#define LIBRARY(LIST) { void *handle; LIST(LIBRARY_FUNCTION) }
#define LIBRARY_FUNCTION(prefix, name) __typeof__(prefix##_##name) *(name);
#define LIBRARY_NAME(prefix, name) #prefix "_" #name "\0"

/* `struct csv_library LIBRARY(LIBCSV);` is filled once: 0; -ELIBACC: it cannot be loaded, or lacks a function; -ENOMEM.
 * It stays loaded until it is closed, which may be done to one that is not open. */
#define LIBRARY_OPEN(library, soname, LIST) library_open(library, soname, LIST(LIBRARY_NAME))
int library_open(void *library, const char *soname, const char *names);
void library_close(void *library);

#endif
