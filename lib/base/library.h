/* SPDX-License-Identifier: MPL-2.0 */
/* Libraries that few commands need are loaded when something is asked of them, and only then: to link them would make
 * every start take longer. Their names are those that the build was linked with, so that no other version is met. */
#ifndef KK_LIBRARY_H
#define KK_LIBRARY_H

#include <stddef.h>
#include <stdint.h>

#include "sonames.h" /* SONAME_cmark and so on, from the Makefile */

/* One function of a library, and where in a struct of such functions its address is kept. The struct and its table
 * are made from one list of names, so that the compiler knows each by the type in the library's own header. */
struct library_function {
	char name[30];
	uint16_t offset;
};

/* 0; -ELIBACC: it cannot be loaded, or lacks a function; -ENOMEM. */
int library_open(void **library, const char *soname, const struct library_function *functions, size_t count,
		 void *into);
void library_close(void **library);

#endif
