/* SPDX-License-Identifier: MPL-2.0 */
/* The system as it is on a bad day: a named call fails for a named path. The linker leads the library's calls here
 * (the Makefile names them); what no fault is set for goes on to the system. One thread. */
#ifndef KK_TEST_FAILING_H
#define KK_TEST_FAILING_H

#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/base.h"

#define FAULTS 2
static struct fault {
	const char *call; /* NULL: none */
	const char *path; /* what its path ends with; NULL: any */
	int error;
	unsigned good; /* so many calls succeed before */
} faults[FAULTS];

/* Beside what fails: what is allowed, and done in an unusual way. */
static struct odd {
	bool untyped;    /* folders do not tell what they hold */
	bool by_bytes;   /* each read gets one byte, and each other one is interrupted */
	bool sizeless;   /* a file does not tell its size */
	bool far_away;   /* canonical paths are longer than a path may be */
	const char *name; /* of a library's function, which does nothing but fail */
	void (*function)(void);
} odd;

static char opened[1024][256]; /* the ends of the paths of open files */

static bool fails(const char *call, const char *path)
{
	for (size_t i = 0; i < FAULTS; i++) {
		struct fault *fault = &faults[i];

		if (!fault->call || strcmp(fault->call, call) != 0 || (fault->path && !text_ends(path, fault->path)))
			continue;
		if (fault->good) {
			fault->good--;
			continue;
		}
		errno = fault->error;
		return true;
	}
	return false;
}

static void clear_faults(void)
{
	memset(faults, 0, sizeof(faults));
	memset(&odd, 0, sizeof(odd));
}

#define REAL(type, name, ...) type __real_##name(__VA_ARGS__); type __wrap_##name(__VA_ARGS__)

REAL(void *, malloc, size_t size);
REAL(void *, calloc, size_t count, size_t size);
REAL(void *, realloc, void *old, size_t size);
REAL(int, stat, const char *path, struct stat *status);
REAL(int, lstat, const char *path, struct stat *status);
REAL(int, fstat, int descriptor, struct stat *status);
REAL(char *, realpath, const char *path, char *real);
REAL(DIR *, opendir, const char *path);
REAL(struct dirent *, readdir, DIR *folder);
REAL(int, open, const char *path, int flags, ...);
REAL(void *, dlopen, const char *name, int flags);
REAL(void *, dlsym, void *library, const char *name);
REAL(ssize_t, read, int descriptor, void *bytes, size_t size);

void *__wrap_malloc(size_t size) { return fails("malloc", "") ? NULL : __real_malloc(size); }
void *__wrap_calloc(size_t count, size_t size) { return fails("malloc", "") ? NULL : __real_calloc(count, size); }
void *__wrap_realloc(void *old, size_t size) { return fails("malloc", "") ? NULL : __real_realloc(old, size); }

int __wrap_stat(const char *path, struct stat *status)
{
	return fails("stat", path) ? -1 : __real_stat(path, status);
}

int __wrap_lstat(const char *path, struct stat *status)
{
	return fails("lstat", path) ? -1 : __real_lstat(path, status);
}

static const char *path_of(int descriptor)
{
	return descriptor >= 0 && (size_t)descriptor < COUNT(opened) ? opened[descriptor] : "";
}

int __wrap_fstat(int descriptor, struct stat *status)
{
	int result = fails("fstat", path_of(descriptor)) ? -1 : __real_fstat(descriptor, status);

	if (!result && odd.sizeless && S_ISREG(status->st_mode))
		status->st_size = 1;
	return result;
}

char *__wrap_realpath(const char *path, char *real)
{
	char *far;

	if (fails("realpath", path))
		return NULL;
	if (!odd.far_away)
		return __real_realpath(path, real);
	far = __real_malloc(PATH_MAX + 3);
	if (far) {
		memset(far, '/', PATH_MAX + 2);
		far[PATH_MAX + 2] = '\0';
	}
	return far;
}

DIR *__wrap_opendir(const char *path) { return fails("opendir", path) ? NULL : __real_opendir(path); }

struct dirent *__wrap_readdir(DIR *folder)
{
	struct dirent *entry = fails("readdir", "") ? NULL : __real_readdir(folder);

	if (entry && odd.untyped)
		entry->d_type = DT_UNKNOWN;
	return entry;
}

int __wrap_open(const char *path, int flags, ...)
{
	size_t size = strlen(path);
	unsigned mode = 0;
	int descriptor;

	if (flags & O_CREAT) { /* what measures coverage makes files */
		va_list more;

		va_start(more, flags);
		mode = va_arg(more, unsigned);
		va_end(more);
	}
	descriptor = fails("open", path) ? -1 : __real_open(path, flags, mode);

	if (descriptor >= 0 && (size_t)descriptor < COUNT(opened)) {
		size_t skip = size < sizeof(opened[0]) ? 0 : size - sizeof(opened[0]) + 1;

		memcpy(opened[descriptor], path + skip, size - skip + 1);
	}
	return descriptor;
}

ssize_t __wrap_read(int descriptor, void *bytes, size_t size)
{
	static bool interrupted;

	if (fails("read", path_of(descriptor)))
		return -1;
	if (odd.by_bytes && (interrupted = !interrupted)) {
		errno = EINTR;
		return -1;
	}
	return __real_read(descriptor, bytes, odd.by_bytes && size ? 1 : size);
}

/* A sanitizer that is linked in asks for functions by their names too, before its own memory is there. */
#define EARLY __attribute__((no_sanitize("address", "undefined")))
static bool watching; /* libraries */

EARLY void *__wrap_dlopen(const char *name, int flags)
{
	return watching && fails("dlopen", name) ? NULL : __real_dlopen(name, flags);
}

/* Of a library's functions one may not be there, or be another (`odd.function`). */
static void *function_of(void *library, const char *name)
{
	void *function;

	if (fails("dlsym", name))
		return NULL;
	if (!odd.function || strcmp(odd.name, name) != 0)
		return __real_dlsym(library, name);
	memcpy(&function, &odd.function, sizeof(function));
	return function;
}

EARLY void *__wrap_dlsym(void *library, const char *name)
{
	return watching ? function_of(library, name) : __real_dlsym(library, name);
}

#endif
