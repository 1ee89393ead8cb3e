/* SPDX-License-Identifier: MPL-2.0 */
/* kk: finds the command, reads its options and runs it. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cmd.h"

/* A descriptor that is closed at the start would be given to the next file opened: a write to standard
 * output would then land in it. In its place stands one that refuses what it is not for. */
static bool hold_descriptors(void)
{
	for (int descriptor = 0; descriptor <= 2; descriptor++)
		if (fcntl(descriptor, F_GETFD) < 0 &&
		    open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY) != descriptor)
			return false;
	return true;
}

static int unknown_command(const char *name, enum kk_lang lang)
{
	say(lang, "kommandoen »{0}« kendes ikke; se kk --help", "unknown command “{0}”; see kk --help", name, NULL);
	return EXIT_USAGE;
}

static int run_command(struct settings *settings)
{
	if (settings->value[OPTION_HELP]) {
		if (settings->command)
			help_command(settings->command, settings->lang);
		else
			help_program(settings->lang);
		return EXIT_FINE;
	}
	if (settings->value[OPTION_VERSION]) {
		(void)fputs("kk ", stdout);
		(void)puts(kk_version());
		return EXIT_FINE;
	}
	if (!settings->command) {
		help_short(settings->lang, STDERR_FILENO);
		return EXIT_USAGE;
	}
	return settings->command->run(settings);
}

static int run(struct settings *settings, int argc, char **argv)
{
	int status;

	if (argc < 2) {
		help_short(settings->lang, STDERR_FILENO);
		return EXIT_USAGE;
	}
	settings->command = command_find(argv[1]);
	if (!settings->command && argv[1][0] != '-')
		return unknown_command(argv[1], settings->lang);
	status = options_read(settings, argc, argv);
	if (!status)
		status = run_command(settings);
	options_free(settings);
	return settings->troubled ? EXIT_TROUBLE : status;
}

/* What is still on its way to standard output may be lost as late as here. */
static int finish(const struct settings *settings, int status)
{
	int error;

	errno = 0;
	if (fflush(stdout) != 0 || ferror(stdout))
		error = errno ? -errno : -EIO;
	else
		error = bytes_done(STDOUT_FILENO);
	if (!error || status == EXIT_TROUBLE)
		return status;
	return say_trouble(settings, "standard output", error);
}

int main(int argc, char **argv)
{
	struct settings settings = { .lang = environment_lang(argc, argv) };

	if (!hold_descriptors())
		return EXIT_TROUBLE;
	(void)signal(SIGXFSZ, SIG_IGN); /* a file that may not grow is an error of the write */
	return finish(&settings, run(&settings, argc, argv));
}
