/* SPDX-License-Identifier: MPL-2.0 */
/* Loaded before kk (LD_PRELOAD): every allocation of the process, whoever makes it, can be counted and refused.
 * KK_FAULTS says what to do:
 *
 *     places FILE          runs main and writes to FILE the number of each allocation that stands on a stack not
 *                          seen before, and the number of all of them in the last line
 *     once N…, from N…     runs main once for each N, in a child of its own: allocation number N fails, alone or
 *                          with all that come after it. Says a line for each: N, status, hash of standard output, and
 *                          what was said on standard error. Ends early once the folder is not what it was.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <execinfo.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#define EXPORT __attribute__((visibility("default")))
#define DEPTH 24
#define SEEN_MAX ((size_t)1 << 20)
#define HASH_START 0xCBF29CE484222325u
#define HASH_STEP 0x100000001B3u
#define PATIENCE 60 /* seconds that one run may take */

static struct {
	bool armed, counting, onwards;
	size_t number, at;
	uint64_t *seen; /* a table of stacks, open addressing */
	FILE *places;
} hook;

/* --- the allocator behind this one; dlsym itself may allocate before it is known --- */

static void *(*next_malloc)(size_t), *(*next_calloc)(size_t, size_t), *(*next_realloc)(void *, size_t);
static void (*next_free)(void *);
static int (*next_posix_memalign)(void **, size_t, size_t);
static _Alignas(max_align_t) char early[16384];
static size_t early_used;

static void *take_early(size_t size)
{
	void *taken = early + early_used;

	early_used += (size + 15) & ~(size_t)15;
	if (early_used > sizeof(early))
		abort();
	return taken;
}

static bool is_early(const void *pointer)
{
	return (const char *)pointer >= early && (const char *)pointer < early + sizeof(early);
}

#define FIND(name) (*(void **)&next_##name = dlsym(RTLD_NEXT, #name))

static bool is_ready(void)
{
	static bool asking;

	if (next_free)
		return true;
	if (asking)
		return false;
	asking = true;
	FIND(malloc);
	FIND(calloc);
	FIND(realloc);
	FIND(posix_memalign);
	FIND(free);
	asking = false;
	return next_free != NULL;
}

/* --- counting and refusing --- */

static void note_place(void)
{
	void *stack[DEPTH];
	uint64_t hash = HASH_START;
	size_t slot;
	int depth;

	hook.counting = false; /* what this allocates is not the program's */
	depth = backtrace(stack, DEPTH);
	for (int i = 0; i < depth; i++)
		hash = (hash ^ (uintptr_t)stack[i]) * HASH_STEP;
	for (slot = hash % SEEN_MAX; hook.seen[slot] && hook.seen[slot] != hash; slot = (slot + 1) % SEEN_MAX)
		;
	if (!hook.seen[slot]) {
		hook.seen[slot] = hash;
		fprintf(hook.places, "%zu\n", hook.number);
	}
	hook.counting = true;
}

static bool refused(void)
{
	size_t number;

	if (!hook.armed)
		return false;
	number = __atomic_add_fetch(&hook.number, 1, __ATOMIC_RELAXED);
	if (hook.counting)
		note_place();
	if (!hook.at || (hook.onwards ? number < hook.at : number != hook.at))
		return false;
	errno = ENOMEM;
	return true;
}

EXPORT void *malloc(size_t size)
{
	if (!is_ready())
		return take_early(size);
	return refused() ? NULL : next_malloc(size);
}

EXPORT void *calloc(size_t count, size_t size)
{
	if (!is_ready())
		return take_early(count * size);
	return refused() ? NULL : next_calloc(count, size);
}

EXPORT void *realloc(void *old, size_t size)
{
	if (!is_ready() || is_early(old)) {
		void *grown = malloc(size);

		return grown && old ? memcpy(grown, old, size) : grown;
	}
	return refused() ? NULL : next_realloc(old, size);
}

EXPORT int posix_memalign(void **pointer, size_t alignment, size_t size)
{
	return is_ready() && !refused() ? next_posix_memalign(pointer, alignment, size) : ENOMEM;
}

EXPORT void free(void *pointer)
{
	if (pointer && !is_early(pointer) && is_ready())
		next_free(pointer);
}

/* --- one run after another --- */

typedef int main_fn(int, char **, char **);
static main_fn *program;
static uint64_t folder_hash;

static uint64_t hash_bytes(uint64_t hash, const void *bytes, size_t size)
{
	for (size_t i = 0; i < size; i++)
		hash = (hash ^ ((const unsigned char *)bytes)[i]) * HASH_STEP;
	return hash;
}

static uint64_t hash_all(uint64_t hash, int descriptor)
{
	char bytes[65536];
	ssize_t got;

	while ((got = read(descriptor, bytes, sizeof(bytes))) > 0)
		hash = hash_bytes(hash, bytes, (size_t)got);
	return hash;
}

/* The order in which a folder lists its files must not count: what each adds is summed. */
static int hash_file(const char *path, const struct stat *status, int kind, struct FTW *where)
{
	uint64_t hash = hash_bytes(HASH_START, path, strlen(path));
	int descriptor = kind == FTW_F ? open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC) : -1;

	(void)where;
	hash = hash_bytes(hash, &status->st_mode, sizeof(status->st_mode));
	if (descriptor >= 0) {
		folder_hash += hash_all(hash, descriptor);
		close(descriptor);
	} else {
		folder_hash += hash;
	}
	return 0;
}

static uint64_t hash_folder(void)
{
	folder_hash = 0;
	nftw(".", hash_file, 16, FTW_PHYS);
	return folder_hash;
}

static int run_child(size_t at, int out, int err, int argc, char **argv, char **envp)
{
	int status = 0;
	pid_t child;

	if (ftruncate(out, 0) != 0 || ftruncate(err, 0) != 0 || lseek(out, 0, SEEK_SET) != 0 || lseek(err, 0, SEEK_SET) != 0)
		abort();
	child = fork();
	if (child == 0) {
		alarm(PATIENCE);
		lseek(STDIN_FILENO, 0, SEEK_SET); /* shared with the runs before, if it is a file */
		dup2(out, STDOUT_FILENO);
		dup2(err, STDERR_FILENO);
		close(out);
		close(err);
		hook.at = at;
		hook.armed = true;
		status = program(argc, argv, envp);
		hook.armed = false;
		exit(status);
	}
	if (child < 0 || waitpid(child, &status, 0) != child)
		abort();
	return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

static void tell(size_t at, int status, int out, int err)
{
	char said[4096];
	ssize_t size = pread(err, said, sizeof(said), 0);

	lseek(out, 0, SEEK_SET);
	printf("%zu %d %016jx ", at, status, (uintmax_t)hash_all(HASH_START, out));
	for (ssize_t i = 0; i < size; i++)
		if (said[i] == '\n')
			fputs("\\n", stdout);
		else
			putchar(said[i]);
	putchar('\n');
	fflush(stdout);
}

static int run_each(const char *numbers, int argc, char **argv, char **envp)
{
	int out = memfd_create("out", MFD_CLOEXEC), err = memfd_create("err", MFD_CLOEXEC);
	uint64_t before = hash_folder(), after = before;

	while (*numbers && after == before) {
		char *end;
		size_t at = strtoul(numbers, &end, 10);
		int status = run_child(at, out, err, argc, argv, envp);

		after = hash_folder();
		tell(at, status, out, err);
		numbers = end + strspn(end, " ");
	}
	return 0;
}

static int run_counting(const char *path, int argc, char **argv, char **envp)
{
	int status;

	hook.places = fopen(path, "we");
	hook.seen = calloc(SEEN_MAX, sizeof(*hook.seen));
	if (!hook.places || !hook.seen)
		abort();
	(void)backtrace((void *[1]){ NULL }, 1); /* it loads what it needs the first time */
	hook.counting = hook.armed = true;
	status = program(argc, argv, envp);
	hook.armed = hook.counting = false;
	fprintf(hook.places, "all %zu\n", hook.number);
	fclose(hook.places);
	free(hook.seen);
	return status;
}

static int instead(int argc, char **argv, char **envp)
{
	char *what = getenv("KK_FAULTS");

	what = what ? strdup(what) : NULL;
	unsetenv("KK_FAULTS");
	unsetenv("LD_PRELOAD");
	if (what && strncmp(what, "places ", 7) == 0)
		return run_counting(what + 7, argc, argv, envp);
	hook.onwards = what && strncmp(what, "from ", 5) == 0;
	if (what && (hook.onwards || strncmp(what, "once ", 5) == 0))
		return run_each(what + 5, argc, argv, envp);
	return program(argc, argv, envp);
}

typedef int start_fn(main_fn *, int, char **, main_fn *, void (*)(void), void (*)(void), void *);
EXPORT start_fn __libc_start_main;

EXPORT int __libc_start_main(main_fn *main, int argc, char **argv, main_fn *init, void (*fini)(void),
			     void (*rtld_fini)(void), void *stack_end)
{
	start_fn *start;

	*(void **)&start = dlsym(RTLD_NEXT, "__libc_start_main");
	program = main;
	return start(instead, argc, argv, init, fini, rtld_fini, stack_end);
}
