/* SPDX-License-Identifier: MPL-2.0 */
/* A revision's documents beside their contracts and data files, as they were then: git writes them to a temporary
 * folder, by an index of its own, and touches nothing of the repository. */
#include <errno.h>
#include <ftw.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "revision.h"

/* $1: the folder; $2: the revision; $3: the path, by git's rules. The path from the top of the tree is written to
 * "$1/name". No name becomes a part of the script. */
static const char script[] =
	"name=$3\n"
	"case $3 in ./*|../*) name=$(git ls-tree --full-name --name-only -z \"$2\" \"$3\" | tr -d '\\0');; esac\n"
	"GIT_INDEX_FILE=$1/index; export GIT_INDEX_FILE\n"
	"git cat-file -e \"$2:$3\" && cd \"$(git rev-parse --show-toplevel)\" && git read-tree \"$2\" &&\n"
	"git ls-files -z -- '*.yaml' '*.yml' '*.csv' | git checkout-index -z --stdin --prefix=\"$1/tree/\" &&\n"
	"printf %s \"$name\" >\"$1/name\"\n";

static void become_shell(const char *folder, const char *revision, const char *path)
{
	const char *const argv[] = { "sh", "-c", script, "sh", folder, revision, path, NULL };

	if (!freopen("/dev/null", "w", stderr))
		_exit(126);
	(void)execv("/bin/sh", (char *const *)(uintptr_t)argv);
	_exit(127);
}

static int run(const char *folder, const char *revision, const char *path)
{
	int status = 0;
	pid_t child = fork();

	if (child == 0)
		become_shell(folder, revision, path);
	if (child < 0)
		return -errno;
	while (waitpid(child, &status, 0) < 0)
		if (errno != EINTR)
			return -errno;
	return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? 0 : -ENOENT;
}

/* What the script found the path to be, below the folder. */
static int read_name(struct revision *revision)
{
	static const char tree[] = "/tree/";
	size_t head = strlen(revision->folder) + sizeof(tree) - 1, room = head + 4097, got;
	char *name = malloc(room);
	FILE *file;

	if (!name)
		return -ENOMEM;
	(void)snprintf(name, room, "%s/name", revision->folder);
	file = fopen(name, "r");
	(void)snprintf(name, room, "%s%s", revision->folder, tree);
	got = file ? fread(name + head, 1, room - head - 1, file) : 0;
	name[head + got] = '\0';
	if (file)
		(void)fclose(file);
	revision->path = name;
	return got ? 0 : -ENOENT;
}

/* Paths within the tree may not leave it: it has a root, as a work tree has. */
static int mark_root(const struct revision *revision)
{
	char path[128];

	(void)snprintf(path, sizeof(path), "%s/tree", revision->folder);
	if (mkdir(path, 0700) != 0)
		return -errno;
	(void)snprintf(path, sizeof(path), "%s/tree/.git", revision->folder);
	return mkdir(path, 0700) == 0 ? 0 : -errno;
}

int revision_lay_out(struct revision *revision, const char *name)
{
	const char *colon = strchr(name, ':');
	char *rev = strndup(name, (size_t)(colon - name));
	int error;

	(void)snprintf(revision->folder, sizeof(revision->folder), "/tmp/kk-diff-XXXXXX");
	if (!rev || !mkdtemp(revision->folder)) {
		error = rev ? -errno : -ENOMEM;
		revision->folder[0] = '\0';
		free(rev);
		return error;
	}
	error = mark_root(revision);
	if (!error)
		error = run(revision->folder, rev, colon + 1);
	if (!error)
		error = read_name(revision);
	free(rev);
	return error;
}

static int remove_one(const char *path, const struct stat *status, int kind, struct FTW *walk)
{
	(void)status;
	(void)kind;
	(void)walk;
	return remove(path);
}

void revision_remove(struct revision *revision)
{
	if (*revision->folder)
		(void)nftw(revision->folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
	free(revision->path);
	*revision = (struct revision){ .folder = "" };
}
