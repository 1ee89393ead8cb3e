/* SPDX-License-Identifier: MPL-2.0 */
/* --help, from the tables of commands and options. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cmd.h"

/* Code points, which is columns for the letters used here. */
static int columns(const char *text)
{
	int count = 0;

	for (; *text; text++)
		count += ((unsigned char)*text & 0xC0) != 0x80;
	return count;
}

static void put_padded(FILE *stream, const char *text, int width)
{
	int missing = width - columns(text);

	(void)fprintf(stream, "%s%*s", text, missing > 0 ? missing : 0, "");
}

#define WIDTH 80

/* At `column` already; a word that does not fit goes to the next line, indented to it. */
static void put_wrapped(FILE *stream, const char *text, int column)
{
	int at = column;

	while (*text) {
		int size = (int)strcspn(text, " "), width = 0;

		for (int i = 0; i < size; i++)
			width += ((unsigned char)text[i] & 0xC0) != 0x80;
		if (at > column && at + 1 + width > WIDTH) {
			(void)fprintf(stream, "\n%*s", column, "");
			at = column;
		}
		(void)fprintf(stream, "%s%.*s", at > column ? " " : "", size, text);
		at += width + (at > column);
		text += size + (text[size] == ' ');
	}
}

static void put_commands(FILE *stream, enum kk_lang lang)
{
	for (size_t i = 0; i < COMMAND_COUNT; i++) {
		(void)fputs("  ", stream);
		put_padded(stream, commands[i].name, 12);
		put_wrapped(stream, commands[i].what[lang], 14);
		(void)fputc('\n', stream);
	}
}

void help_short(enum kk_lang lang, int descriptor)
{
	FILE *stream = descriptor == STDERR_FILENO ? stderr : stdout;

	(void)fputs(pick(lang, "Brug: kk KOMMANDO [VALG] [STI…]\n\n", "Usage: kk COMMAND [OPTIONS] [PATH…]\n\n"),
		    stream);
	put_commands(stream, lang);
	(void)fputs(pick(lang, "\nSe kk --help, kk KOMMANDO --help eller man kk.\n",
		   "\nSee kk --help, kk COMMAND --help or man kk.\n"),
	      stream);
}

#define OPTION_COLUMN 30

/* "the output's format: text, json" */
static void put_formats(const struct command *command, const char *what)
{
	char line[256];
	int length = snprintf(line, sizeof(line), "%s:", what);

	for (const char *const *name = command->formats; *name && length < (int)sizeof(line); name++)
		length += snprintf(line + length, sizeof(line) - (size_t)length, "%s %s",
				   name == command->formats ? "" : ",", *name);
	put_wrapped(stdout, line, OPTION_COLUMN);
}

static void put_option(const struct option_row *row, const struct command *command, enum kk_lang lang)
{
	const char *argument = row->argument[lang];
	char left[64];

	if (row->letter)
		(void)printf("  -%c, ", row->letter);
	else
		(void)printf("      ");
	(void)snprintf(left, sizeof(left), "--%s%s%s", row->name, argument ? "=" : "", argument ? argument : "");
	put_padded(stdout, left, OPTION_COLUMN - 6);
	if (row == &option_rows[OPTION_FORMAT])
		put_formats(command, row->what[lang]);
	else
		put_wrapped(stdout, row->what[lang], OPTION_COLUMN);
	(void)putchar('\n');
}

/* Without a command, those that every command has. */
static void put_options(const struct command *command, enum kk_lang lang)
{
	unsigned bits = command ? command->bit : ON_ALL;

	for (size_t i = 0; i < OPTION_COUNT; i++)
		if ((option_rows[i].commands & bits) == bits)
			put_option(&option_rows[i], command, lang);
}

void help_program(enum kk_lang lang)
{
	(void)puts(pick(lang, "Kommunale kvalitetskontrakter: kontrol, opfølgning og offentliggørelse.\n",
		  "Municipal quality contracts: checked, followed up and published.\n"));
	(void)puts(pick(lang, "Brug: kk KOMMANDO [VALG] [STI…]\n", "Usage: kk COMMAND [OPTIONS] [PATH…]\n"));
	put_commands(stdout, lang);
	(void)puts(pick(lang, "\nValg, alle kommandoer har:", "\nOptions of every command:"));
	put_options(NULL, lang);
	(void)putchar('\n');
	put_wrapped(stdout,
		    pick(lang,
			 "Slutter med 0, når alt er i orden, 1 ved fund, 2 ved forkert brug og 3, når arbejdet ikke "
			 "kunne gøres.",
			 "Exits with 0 when all is well, 1 for findings, 2 for wrong use and 3 when the work could not "
			 "be done."),
		    0);
	(void)putchar('\n');
}

void help_command(const struct command *command, enum kk_lang lang)
{
	char sentence[256];

	(void)printf("%s kk %s [%s] %s\n\n", pick(lang, "Brug:", "Usage:"), command->name,
		     pick(lang, "VALG", "OPTIONS"),
	       command->arguments[lang]);
	(void)snprintf(sentence, sizeof(sentence), "kk %s %s.", command->name, command->what[lang]);
	put_wrapped(stdout, sentence, 0);
	(void)fputs("\n\n", stdout);
	put_options(command, lang);
}
