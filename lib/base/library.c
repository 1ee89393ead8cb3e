/* SPDX-License-Identifier: MPL-2.0 */
/* A library that is loaded when something is asked of it. */
#include <dlfcn.h>
#include <errno.h>
#include <string.h>

#include "base/library.h"

void library_close(void **library)
{
	if (*library)
		(void)dlclose(*library);
	*library = NULL;
}

static int failure(void **library, int error)
{
	library_close(library);
	return error == ENOMEM ? -ENOMEM : -ELIBACC;
}

/* POSIX promises that dlsym's pointers are functions' too; C has no cast for it. */
int library_open(void **library, const char *soname, const struct library_function *functions, size_t count,
		 void *into)
{
	errno = 0;
	*library = dlopen(soname, RTLD_NOW | RTLD_LOCAL);
	if (!*library)
		return failure(library, errno);
	for (size_t i = 0; i < count; i++) {
		void *found = dlsym(*library, functions[i].name);

		if (!found)
			return failure(library, 0);
		memcpy((char *)into + functions[i].offset, &found, sizeof(found));
	}
	return 0;
}
