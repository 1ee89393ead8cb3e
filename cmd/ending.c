/* SPDX-License-Identifier: MPL-2.0 */
/* What is half made is not left behind by a signal that ends us. */
#include <signal.h>
#include <stddef.h>

#include "cmd.h"

static ending_fn *volatile remove_half_made; /* only one thing is made at a time */

static void end_by(int number)
{
	ending_fn *remove = remove_half_made;

	if (remove)
		remove();
	(void)raise(number); /* the handler is reset: on return this ends us as if it had never been */
}

void ending_removes(ending_fn *remove)
{
	static const int numbers[] = { SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGPIPE, SIGXCPU };

	remove_half_made = remove;
	for (size_t i = 0; remove && i < sizeof(numbers) / sizeof(numbers[0]); i++) {
		struct sigaction old, ours = { .sa_handler = end_by, .sa_flags = (int)SA_RESETHAND };

		(void)sigemptyset(&ours.sa_mask);
		if (sigaction(numbers[i], NULL, &old) == 0 && old.sa_handler == SIG_DFL)
			(void)sigaction(numbers[i], &ours, NULL);
	}
}
