/* SPDX-License-Identifier: MPL-2.0 */
/* The commands, their options and formats, from cmd/commands.def and cmd/options.def. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "../../cmd/cmd.h"
#include "tables.h"

#define FORMATS(...) (const char *const[]){ __VA_ARGS__, NULL }
#define COMMAND(name, args_da, args_en, formats, da, en) \
	{ #name, { args_da, args_en }, formats, { da, en }, NULL, ON_##name },
const struct command commands[COMMAND_COUNT] = {
#include "../../cmd/commands.def"
};
#undef COMMAND
#undef FORMATS

const struct option_row option_rows[OPTION_COUNT] = {
#define OPTION(id, name, letter, argument_da, argument_en, on, da, en) \
	{ name, letter, { argument_da, argument_en }, on, { da, en } },
#include "../../cmd/options.def"
#undef OPTION
};

static const struct command *find(const char *name)
{
	for (size_t i = 0; i < COMMAND_COUNT; i++)
		if (strcmp(commands[i].name, name) == 0)
			return &commands[i];
	return NULL;
}

static void put_lower(const char *text)
{
	for (; isupper((unsigned char)*text); text++)
		putchar(tolower((unsigned char)*text));
}

/* "[PATH…]", "FILE…", "SHELL", "OLD NEW" */
static void put_operand(const char *operand)
{
	bool optional = *operand == '[', several = strstr(operand, "…") != NULL;

	printf("%s ", optional ? ".Op Ar" : ".Ar");
	put_lower(operand + optional);
	while ((operand = strchr(operand, ' ')) != NULL && isupper((unsigned char)operand[1])) {
		putchar(' ');
		put_lower(++operand);
	}
	puts(several ? " ..." : "");
}

bool part_synopsis(const char *of)
{
	const struct command *command = find(of);

	if (!command)
		return false;
	printf(".Nm kk %s\n.Op Ar option ...\n", command->name);
	put_operand(command->arguments[KK_LANG_EN]);
	return true;
}

bool part_commands(const char *of)
{
	(void)of;
	puts(".Bl -tag -width completion");
	for (size_t i = 0; i < COMMAND_COUNT; i++) {
		printf(".It Xr kk-%s 1\n", commands[i].name);
		roff_phrase(commands[i].what[KK_LANG_EN]);
	}
	puts(".El");
	return true;
}

static void put_option(const struct option_row *row)
{
	fputs(".It ", stdout);
	if (row->letter)
		printf("Fl %c , ", row->letter);
	printf("Fl -%s", row->name);
	if (row->argument[KK_LANG_EN]) {
		printf(" Ns = Ns Ar ");
		put_lower(row->argument[KK_LANG_EN]);
	}
	putchar('\n');
	roff_phrase(row->what[KK_LANG_EN]);
}

/* A command's own options; those that every command has are kk's. */
bool part_options(const char *of)
{
	const struct command *command = find(of);

	if (!command && strcmp(of, "kk") != 0)
		return false;
	puts(".Bl -tag -width Ds");
	for (size_t i = 0; i < OPTION_COUNT; i++)
		if (command ? option_rows[i].commands & command->bit && option_rows[i].commands != ON_ALL :
			      option_rows[i].commands == ON_ALL)
			put_option(&option_rows[i]);
	puts(".El");
	return true;
}

bool part_formats(const char *of)
{
	const struct command *command = find(of);

	if (!command || !command->formats[0])
		return false;
	for (size_t i = 0; command->formats[i]; i++)
		printf(".Cm %s%s\n", command->formats[i], command->formats[i + 1] ? " ," : " .");
	return true;
}
