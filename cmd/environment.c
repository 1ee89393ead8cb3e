/* SPDX-License-Identifier: MPL-2.0 */
/* What the environment and the terminal say: language, colour, width. */
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "cmd.h"

static bool is_set(const char *name)
{
	const char *value = getenv(name);

	return value && *value;
}

static bool is_english(const char *value)
{
	return value && strncmp(value, "en", 2) == 0 &&
	       (!value[2] || value[2] == '_' || value[2] == '.' || value[2] == '-');
}

static const char *locale_name(void)
{
	static const char *const names[] = { "LC_ALL", "LC_MESSAGES", "LANG" };

	for (size_t i = 0; i < 3; i++)
		if (is_set(names[i]))
			return getenv(names[i]);
	return NULL;
}

/* --lang before everything else is read, so that what is wrong with the rest is said in it. */
enum kk_lang environment_lang(int argc, char **argv)
{
	const char *own = getenv("KK_LANG");

	for (int i = 1; i < argc && argv[i] && strcmp(argv[i], "--") != 0; i++) {
		const char *value = strncmp(argv[i], "--lang=", 7) == 0 ? argv[i] + 7 :
				    strcmp(argv[i], "--lang") == 0 ? argv[i + 1] : NULL;

		if (value)
			return strcmp(value, "en") == 0 ? KK_LANG_EN : KK_LANG_DA;
	}
	if (own && *own)
		return strcmp(own, "en") == 0 ? KK_LANG_EN : KK_LANG_DA;
	return is_english(locale_name()) ? KK_LANG_EN : KK_LANG_DA;
}

static bool is_forced(void)
{
	const char *clicolor = getenv("CLICOLOR_FORCE"), *force = getenv("FORCE_COLOR");

	return (clicolor && *clicolor && strcmp(clicolor, "0") != 0) || (force && *force && strcmp(force, "0") != 0);
}

bool environment_color(const char *when, int descriptor)
{
	const char *term = getenv("TERM");

	if (when && strcmp(when, "auto") != 0)
		return strcmp(when, "always") == 0;
	if (is_set("NO_COLOR"))
		return false;
	if (is_forced())
		return true;
	if (!term || strcmp(term, "dumb") == 0)
		return false;
	return isatty(descriptor) == 1;
}

/* Only a terminal has a width (0: none); what goes to a file or pipe is the same everywhere. */
unsigned environment_width(void)
{
	struct winsize size = { 0 };

	if (isatty(STDOUT_FILENO) != 1)
		return 0;
	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col < 40)
		return 80;
	return size.ws_col > 160 ? 160 : size.ws_col;
}
