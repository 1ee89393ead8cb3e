/* SPDX-License-Identifier: MPL-2.0 */
/* How far long work is, on one line of a terminal that is wiped away again: never in a file, a pipe or a log. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "cmd.h"

#define PATIENCE 1000 /* milliseconds before anything is shown */
#define PAUSE 100     /* between two times */

static long now(void)
{
	struct timespec time;

	return clock_gettime(CLOCK_MONOTONIC, &time) == 0 ? (long)time.tv_sec * 1000 + time.tv_nsec / 1000000 : 0;
}

void waiting_begin(struct settings *settings)
{
	const char *term = getenv("TERM"), *ci = getenv("CI");

	settings->waiting.wanted = isatty(STDERR_FILENO) == 1 && term && strcmp(term, "dumb") != 0 && !(ci && *ci) &&
				   !settings->value[OPTION_QUIET];
	settings->waiting.next = now() + PATIENCE;
}

/* "3.234" */
static void group(char text[32], size_t number, enum kk_lang lang)
{
	char digits[24];
	size_t count = (size_t)snprintf(digits, sizeof(digits), "%zu", number), at = 0;

	for (size_t i = 0; i < count; i++) {
		if (i && (count - i) % 3 == 0)
			text[at++] = lang == KK_LANG_EN ? ',' : '.';
		text[at++] = digits[i];
	}
	text[at] = '\0';
}

void waiting_tell(void *context, size_t done, size_t total)
{
	struct settings *settings = context;
	char counts[2][32];
	long time = now();

	if (!settings->waiting.wanted || time < settings->waiting.next)
		return;
	settings->waiting.next = time + PAUSE;
	settings->waiting.shown = true;
	group(counts[0], done, settings->lang);
	group(counts[1], total, settings->lang);
	(void)fprintf(stderr, "\r%s %s %s %s\033[K", counts[0], pick(settings->lang, "af", "of"), counts[1],
		      settings->waiting.towns ? pick(settings->lang, "kommuner", "municipalities")
					      : pick(settings->lang, "filer", "files"));
}

void waiting_end(struct settings *settings)
{
	if (settings->waiting.shown)
		(void)fputs("\r\033[K", stderr);
	settings->waiting.shown = false;
}
