/* SPDX-License-Identifier: MPL-2.0 */
/* progress FOLDER DATE: what is wrong in a folder of contracts on standard error, how far its goals have
 * come on standard output, as JSON. All that is used is in <kk.h>:
 *
 *     cc -std=c11 progress.c $(pkg-config --cflags --libs kk) -o progress
 */
#include <stdio.h>
#include <string.h>

#include <kk.h>

static int to_stdout(void *context, const char *bytes, size_t size)
{
	(void)context;
	return fwrite(bytes, 1, size, stdout) == size ? 0 : -1;
}

static void list_findings(kk_set *set)
{
	struct kk_finding finding;

	fprintf(stderr, "files: %zu, errors: %zu, warnings: %zu, notes: %zu\n", kk_set_files(set),
		kk_set_count(set, KK_ERROR), kk_set_count(set, KK_WARNING), kk_set_count(set, KK_NOTE));
	for (size_t i = 0; kk_set_finding(set, i, &finding) == 0; i++)
		fprintf(stderr, "%s:%zu: %s [%s]\n", finding.path, finding.line, finding.message, finding.rule);
}

static int follow_up(kk_set *set, const char *folder)
{
	int error = kk_set_add(set, folder);

	if (!error)
		error = kk_set_check(set);
	if (error)
		return error;
	list_findings(set);
	return kk_write_progress(set, KK_JSON, NULL, NULL, to_stdout, NULL);
}

int main(int argc, char **argv)
{
	struct kk_options options = { .lang = KK_LANG_EN, .today = argc == 3 ? argv[2] : "" };
	kk_set *set;
	int error = kk_set_new(&set, &options);

	if (error) {
		fprintf(stderr, "usage: progress FOLDER DATE (like 2012-11-01)\n");
		return 2;
	}
	error = follow_up(set, argv[1]);
	if (error)
		fprintf(stderr, "%s: %s\n", kk_set_trouble(set), strerror(-error));
	kk_set_free(set);
	return error || fflush(stdout) ? 3 : 0;
}
