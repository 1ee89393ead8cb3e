/* SPDX-License-Identifier: MPL-2.0 */
/* A library that is loaded when something is asked of it. */
#include <assert.h>
#include <dlfcn.h>
#include <errno.h>
#include <string.h>

#include "base/library.h"

/* POSIX promises that what dlsym finds may be a function; C has no cast for it. */
static_assert(sizeof(void *) == sizeof(void (*)(void)), "a function's address is kept where dlsym's is");

void library_close(void *library)
{
	void **handle = library;

	if (*handle)
		(void)dlclose(*handle);
	*handle = NULL;
}

static int failure(void *library, int error)
{
	library_close(library);
	return error == ENOMEM ? -ENOMEM : -ELIBACC;
}

int library_open(void *library, const char *soname, const char *names)
{
	void **handle = library;
	char *place = (char *)library + sizeof(*handle);

	if (*handle)
		return 0;
	errno = 0;
	*handle = dlopen(soname, RTLD_NOW | RTLD_LOCAL);
	if (!*handle)
		return failure(library, errno);
	for (const char *name = names; *name; name += strlen(name) + 1) {
		void *found = dlsym(*handle, name);

		if (!found)
			return failure(library, 0);
		memcpy(place, &found, sizeof(found));
		place += sizeof(found);
	}
	return 0;
}
