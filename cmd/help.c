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

	fprintf(stream, "%s%*s", text, missing > 0 ? missing : 0, "");
}

static void put_commands(FILE *stream, enum kk_lang lang)
{
	for (size_t i = 0; i < COMMAND_COUNT; i++) {
		fputs("  ", stream);
		put_padded(stream, commands[i].name, 12);
		fprintf(stream, "%s\n", commands[i].what[lang]);
	}
}

void help_short(enum kk_lang lang, int descriptor)
{
	FILE *stream = descriptor == STDERR_FILENO ? stderr : stdout;

	fputs(pick(lang, "Brug: kk KOMMANDO [VALG] [STI…]\n\n", "Usage: kk COMMAND [OPTIONS] [PATH…]\n\n"), stream);
	put_commands(stream, lang);
	fputs(pick(lang, "\nSe kk --help, kk KOMMANDO --help eller man kk.\n", "\nSee kk --help, kk COMMAND --help or man kk.\n"), stream);
}

/* Danish placeholders, and what they are in English. */
static const char *argument_name(const char *danish, enum kk_lang lang)
{
	static const char *const names[][2] = {
		{ "FIL", "FILE" }, { "DATO", "DATE" }, { "GRAD", "LEVEL" }, { "NAVN", "NAME" }, { "BYTE", "BYTES" },
		{ "SPROG", "LANG" }, { "HVORNÅR", "WHEN" },
	};

	for (size_t i = 0; lang == KK_LANG_EN && i < sizeof(names) / sizeof(names[0]); i++)
		if (strcmp(names[i][0], danish) == 0)
			return names[i][1];
	return danish;
}

static void put_options(unsigned bit, enum kk_lang lang)
{
	for (size_t i = 0; i < OPTION_COUNT; i++) {
		const struct option_row *row = &option_rows[i];
		char left[64];

		if ((row->commands & bit) != bit)
			continue;
		if (row->letter)
			printf("  -%c, ", row->letter);
		else
			printf("      ");
		snprintf(left, sizeof(left), "--%s%s%s", row->name, row->argument ? "=" : "", row->argument ? argument_name(row->argument, lang) : "");
		put_padded(stdout, left, 24);
		printf("%s\n", row->what[lang]);
	}
}

void help_program(enum kk_lang lang)
{
	puts(pick(lang, "Kommunale kvalitetskontrakter: kontrol, opfølgning og offentliggørelse.\n",
		  "Municipal quality contracts: checked, followed up and published.\n"));
	puts(pick(lang, "Brug: kk KOMMANDO [VALG] [STI…]\n", "Usage: kk COMMAND [OPTIONS] [PATH…]\n"));
	put_commands(stdout, lang);
	puts(pick(lang, "\nValg, alle kommandoer har:", "\nOptions of every command:"));
	put_options(ON_ALL, lang);
	puts(pick(lang, "\nSlutter med 0, når alt er i orden, 1 ved fund, 2 ved forkert brug og 3, når arbejdet ikke kunne gøres.",
		  "\nExits with 0 when all is well, 1 for findings, 2 for wrong use and 3 when the work could not be done."));
}

void help_command(const struct command *command, enum kk_lang lang)
{
	printf("%s kk %s [%s] %s\n\n", pick(lang, "Brug:", "Usage:"), command->name, pick(lang, "VALG", "OPTIONS"), command->arguments[lang]);
	printf("kk %s %s.\n\n", command->name, command->what[lang]);
	put_options(command->bit, lang);
}
