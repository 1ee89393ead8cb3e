/* SPDX-License-Identifier: MPL-2.0 */
/* kk diff: what changed in meaning between two documents, named by path, as REV:path, or by git itself. */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cmd.h"
#include "revision.h"

/* What git gives a diff driver: path, old file, hex, mode, new file, hex, mode; of a renamed file two more. */
enum { GIT_PATH, GIT_OLD, GIT_NEW = 4, GIT_ARGUMENTS = 7, GIT_RENAMED = 9 };

static bool is_for_git(const struct settings *settings)
{
	return settings->operand_count == GIT_ARGUMENTS || settings->operand_count == GIT_RENAMED;
}

/* "HEAD~1:kontrakt.yaml": a name that is no file here, with a revision before its colon. */
static bool is_revision(const char *name)
{
	const char *colon = strchr(name, ':');

	return colon && colon > name && colon[1] && *name != '-' && access(name, F_OK) != 0;
}

static void become_git(const char *name, const int ends[2])
{
	const char *const argv[] = { "git", "show", "--no-textconv", name, NULL };

	(void)close(ends[0]);
	if (dup2(ends[1], STDOUT_FILENO) >= 0)
		(void)execvp("git", (char *const *)(uintptr_t)argv);
	_exit(127);
}

/* No shell stands between: the name is one argument whatever is in it. */
static int git_show(const char *name, char **bytes, size_t *size, size_t limit)
{
	int ends[2], status = 0, error;
	pid_t child;

	*bytes = NULL;
	*size = 0;
	if (pipe(ends) != 0)
		return -errno;
	child = fork();
	if (child == 0)
		become_git(name, ends);
	(void)close(ends[1]);
	error = child < 0 ? -errno : bytes_read(ends[0], limit, bytes, size);
	(void)close(ends[0]);
	while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR)
		;
	if (!error && (child < 0 || (*size <= limit && (!WIFEXITED(status) || WEXITSTATUS(status) != 0))))
		error = -ENOENT;
	return error;
}

/* Where git cannot lay the revision out, as in a bare repository, the document itself is still to be had. */
static int add_shown(struct settings *settings, kk_set *set, const char *name)
{
	size_t limit = settings->max_size ? settings->max_size : LARGEST_FILE, size = 0;
	char *bytes;
	int error = git_show(name, &bytes, &size, limit);

	if (!error)
		error = kk_set_add_bytes(set, name, bytes, size);
	free(bytes);
	return error;
}

static int add_revision(struct settings *settings, kk_set *set, struct revision *revision, const char *name)
{
	int error = revision_lay_out(revision, name);

	if (!error)
		error = kk_set_add_as(set, revision->path, name);
	return error ? add_shown(settings, set, name) : 0;
}

/* Git's own copy lies in a folder of its own: what it refers to is looked for where the document belongs. */
static int add_named(kk_set *set, const char *file, const char *name)
{
	char *bytes;
	size_t size;
	int error = input_read(file, LARGEST_LIST, &bytes, &size);

	if (!error)
		error = kk_set_add_bytes(set, name, bytes, size);
	free(bytes);
	return error;
}

static int add(struct settings *settings, kk_set *set, struct revision *revision, const char *name)
{
	if (strcmp(name, "-") == 0)
		return kk_set_add_stdin(set, "<stdin>");
	return is_revision(name) ? add_revision(settings, set, revision, name) : kk_set_add(set, name);
}

static int add_both(struct settings *settings, kk_set *set, struct revision revisions[2])
{
	char **names = settings->operands;
	int first = is_for_git(settings) ? GIT_OLD : 0, second = is_for_git(settings) ? GIT_NEW : 1, error;

	error = is_for_git(settings) ? add_named(set, names[GIT_OLD], names[GIT_PATH])
				     : add(settings, set, &revisions[0], names[0]);
	if (error) {
		(void)say_trouble(settings, names[first], error);
		return error;
	}
	error = is_for_git(settings) ? add_named(set, names[GIT_NEW], names[GIT_PATH])
				     : add(settings, set, &revisions[1], names[1]);
	if (error)
		(void)say_trouble(settings, names[second], error);
	return error;
}

static int write_diff(struct settings *settings, kk_set *set, enum kk_format format)
{
	struct kk_style style = { .color = settings->color && !settings->value[OPTION_OUTPUT],
				  .width = settings->width };
	size_t count = 0, last = kk_set_files(set) - 1; /* one file given twice is in the set once */
	struct output output;
	int error = output_open(&output, settings->value[OPTION_OUTPUT]), result;

	if (error)
		return say_trouble(settings, settings->value[OPTION_OUTPUT], error);
	result = kk_write_diff(set, 0, last, format, &style, output_write, &output, &count);
	error = output_close(&output, result);
	if (error == -EBADMSG)
		return documents_broken(settings, set), EXIT_FINDINGS;
	if (error == -EINVAL)
		return say_wrong_use(settings, "de to er ikke dokumenter af samme slags",
				 "the two are not documents of one kind", NULL);
	if (error)
		return say_trouble(
			settings, settings->value[OPTION_OUTPUT] ? settings->value[OPTION_OUTPUT] : "standard output",
			error);
	return count ? EXIT_FINDINGS : EXIT_FINE;
}

/* However many documents lie in it: which of them is meant, or that none does, cannot be seen from their number. */
static bool is_folder(const char *name)
{
	struct stat status;

	return stat(name, &status) == 0 && S_ISDIR(status.st_mode);
}

static int compare(struct settings *settings, kk_set *set, struct revision revisions[2], enum kk_format format)
{
	int error;

	if (!is_for_git(settings) && (is_folder(settings->operands[0]) || is_folder(settings->operands[1])))
		return say_wrong_use(settings, "kk diff skal have to filer, ikke mapper",
				 "kk diff needs two files, not folders", NULL);
	error = add_both(settings, set, revisions);
	if (error)
		return EXIT_TROUBLE;
	error = kk_set_check(set);
	return error ? say_trouble(settings, kk_set_trouble(set), error) : write_diff(settings, set, format);
}

/* A file that came or went has nothing to be compared with; git shows the rest. */
static bool is_whole(const struct settings *settings)
{
	return strcmp(settings->operands[GIT_OLD], "/dev/null") == 0 ||
	       strcmp(settings->operands[GIT_NEW], "/dev/null") == 0;
}

static int say_whole(const struct settings *settings)
{
	const char *const what[] = { pick(settings->lang, "dokumentet er nyt\n", "the document is new\n"),
				     pick(settings->lang, "dokumentet er slettet\n", "the document is deleted\n") };
	const char *text = what[strcmp(settings->operands[GIT_NEW], "/dev/null") == 0];
	struct output output = { .descriptor = STDOUT_FILENO };

	return output_write(&output, text, strlen(text)) ? EXIT_TROUBLE : EXIT_FINE;
}

static void put_path(const struct settings *settings)
{
	struct output output = { .descriptor = STDOUT_FILENO };
	const char *path = settings->operands[GIT_PATH];

	(void)output_write(&output, "kk diff ", 8);
	(void)output_write(&output, path, strcspn(path, "\033\n\r"));
	(void)output_write(&output, "\n", 1);
}

int run_diff(struct settings *settings)
{
	struct revision revisions[2] = { { .folder = "" }, { .folder = "" } };
	enum kk_format format;
	kk_set *set;
	int status;

	if (!options_format(settings, &format))
		return EXIT_USAGE;
	if (settings->operand_count != 2 && !is_for_git(settings))
		return say_wrong_use(settings, "kk diff skal have to filer: den gamle og den nye",
				 "kk diff needs two files: the old and the new", NULL);
	if (is_for_git(settings))
		put_path(settings);
	if (is_for_git(settings) && is_whole(settings))
		return say_whole(settings);
	status = documents_set(settings, ".", &set);
	if (status)
		return status;
	status = compare(settings, set, revisions, format);
	kk_set_free(set);
	revision_remove(&revisions[0]);
	revision_remove(&revisions[1]);
	/* Git takes any other status than 0 for a driver that failed. */
	return is_for_git(settings) && status == EXIT_FINDINGS ? EXIT_FINE : status;
}
