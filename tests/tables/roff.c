/* SPDX-License-Identifier: MPL-2.0 */
/* Plain text as roff reads it. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "tables.h"

static void put_span(const char *text, size_t size)
{
	if (size && (*text == '.' || *text == '\''))
		fputs("\\&", stdout);
	for (size_t i = 0; i < size; i++) {
		if (text[i] == '\\')
			fputs("\\e", stdout);
		else if (text[i] == '"')
			fputs("\\(dq", stdout);
		else
			putchar(text[i]);
	}
}

void roff_text(const char *text)
{
	put_span(text, strlen(text));
}

void roff_phrase(const char *text)
{
	putchar(toupper((unsigned char)*text));
	roff_text(text + 1);
	puts(".");
}

/* After a full stop before a capital; "stk. 1" and "e.g. 2012" go on. */
static size_t sentence_size(const char *text)
{
	size_t i = 0;

	for (; text[i]; i++)
		if (strncmp(text + i, ". ", 2) == 0 &&
		    (isupper((unsigned char)text[i + 2]) || strncmp(text + i + 2, "kk ", 3) == 0))
			return i + 1;
	return i;
}

void roff_sentences(const char *text)
{
	while (*text) {
		size_t size = sentence_size(text);

		put_span(text, size);
		putchar('\n');
		text += size + (text[size] == ' ');
	}
}
