/* SPDX-License-Identifier: MPL-2.0 */
/* kk completion: the commands, the options and the words that either takes, as bash, zsh or fish complete them, from
 * the tables. What takes none of our words takes the names of files. */
#include <stdio.h>
#include <string.h>

#include "cmd.h"

/* The first option at or after this one that the command knows. */
static size_t option_from(const struct command *command, size_t option)
{
	while (option < OPTION_COUNT && !(option_rows[option].commands & command->bit))
		option++;
	return option;
}

/* The words of a command's operand; NULL: files. */
static const char *operands_of(const struct command *command, enum kk_lang lang)
{
	static const struct { unsigned bit; const char *words[2]; } rows[] = {
		{ ON_completion, { "bash zsh fish", "bash zsh fish" } },
		{ ON_new | ON_schema, { "kontrakt opfølgning kommune ansøgning",
					"contract follow-up municipality application" } },
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (command->bit & rows[i].bit)
			return rows[i].words[lang];
	return NULL;
}

static void put_words(const char *const *words)
{
	for (size_t i = 0; words[i]; i++)
		(void)printf("%s%s", i ? " " : "", words[i]);
}

static bool takes_file(size_t option)
{
	return strcmp(option_rows[option].argument[KK_LANG_EN], "FILE") == 0;
}

/* bash takes "--format=json" apart at the sign. The name of a file is left to it: it knows of ~ and of quotes. */
static void put_bash_values(const struct command *command, const struct settings *settings)
{
	const char *operands = operands_of(command, settings->lang);

	for (size_t k = option_from(command, 0); k < OPTION_COUNT; k = option_from(command, k + 1)) {
		const char *const *words = options_words(command, (enum option_id)k);

		if (!words)
			continue;
		(void)printf("\t'%s --%s'", command->name, option_rows[k].name);
		if (option_rows[k].letter)
			(void)printf("|'%s -%c'", command->name, option_rows[k].letter);
		(void)printf(") words='");
		put_words(words);
		(void)puts("' ;;");
	}
	(void)printf("\t'%s '*) case $word in -*) words='", command->name);
	for (size_t k = option_from(command, 0); k < OPTION_COUNT; k = option_from(command, k + 1))
		(void)printf("--%s%s ", option_rows[k].name, option_rows[k].argument[0] ? "=" : "");
	(void)printf("'");
	if (operands)
		(void)printf(" ;; *) words='%s'", operands);
	(void)puts(" ;; esac ;;");
}

static void put_bash(const struct settings *settings)
{
	(void)puts("_kk() {\n\tlocal word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} words=\n"
		   "\tif [ \"$word\" = = ]; then word=\n"
		   "\telif [ \"$before\" = = ]; then before=${COMP_WORDS[COMP_CWORD-2]}; fi\n"
		   "\tif [ \"$COMP_CWORD\" -eq 1 ]; then words='");
	for (size_t i = 0; i < COMMAND_COUNT; i++)
		(void)printf("%s ", commands[i].name);
	(void)puts("'; else case \"${COMP_WORDS[1]} $before\" in");
	for (size_t i = 0; i < COMMAND_COUNT; i++)
		put_bash_values(&commands[i], settings);
	(void)puts("\tesac; fi\n\tmapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$word\")\n"
		   "\tif [[ ${COMPREPLY[0]} == *= ]]; then compopt -o nospace 2>/dev/null; fi\n}\n"
		   "complete -o default -F _kk kk");
}

/* Within single quotes; ] and : end zsh's descriptions early. */
static void put_described(const char *text, const char *escaped)
{
	for (; *text; text++) {
		if (*text == '\'')
			(void)fputs("'\\''", stdout);
		else if (strchr(escaped, *text))
			(void)printf("\\%c", *text);
		else
			(void)putchar(*text);
	}
}

static void put_zsh_option(const struct settings *settings, const struct command *command, size_t option,
			   const char *name)
{
	const char *const *words = options_words(command, (enum option_id)option);

	(void)printf(" \\\n\t\t'%s[", name);
	put_described(option_rows[option].what[settings->lang], "[]:");
	(void)printf("]");
	if (option_rows[option].argument[0])
		(void)printf(":value:%s", takes_file(option) ? "_files" : words ? "(" : "");
	if (words) {
		put_words(words);
		(void)printf(")");
	}
	(void)printf("'");
}

static void put_zsh_command(const struct settings *settings, const struct command *command)
{
	const char *operands = operands_of(command, settings->lang);
	char name[64];

	(void)printf("\t%s) _arguments '", command->name);
	(void)(operands ? printf("1:value:(%s)'", operands) : printf("*:file:_files'"));
	for (size_t k = option_from(command, 0); k < OPTION_COUNT; k = option_from(command, k + 1)) {
		const char *sign = option_rows[k].argument[0] ? "=" : "";

		(void)snprintf(name, sizeof(name), "--%s%s", option_rows[k].name, sign);
		put_zsh_option(settings, command, k, name);
		if (!option_rows[k].letter)
			continue;
		(void)snprintf(name, sizeof(name), "-%c%s", option_rows[k].letter, *sign ? "+" : "");
		put_zsh_option(settings, command, k, name);
	}
	(void)puts(" ;;");
}

/* The first line has it found in a folder of functions, which calls what the file defines; the last serves "source". */
static void put_zsh(const struct settings *settings)
{
	(void)puts("#compdef kk\n_kk() {\n\tlocal -a commands=(");
	for (size_t i = 0; i < COMMAND_COUNT; i++) {
		(void)printf("\t\t'%s:", commands[i].name);
		put_described(commands[i].what[settings->lang], ":");
		(void)puts("'");
	}
	(void)puts("\t)\n\tif (( CURRENT == 2 )); then _describe command commands; return; fi\n"
		   "\tshift words; (( CURRENT-- ))\n\tcase $words[1] in");
	for (size_t i = 0; i < COMMAND_COUNT; i++)
		put_zsh_command(settings, &commands[i]);
	(void)puts("\tesac\n}\nif [[ $funcstack[1] == _kk ]]; then _kk \"$@\"; else compdef _kk kk; fi");
}

static void put_fish_option(const struct settings *settings, const struct command *command, size_t option)
{
	const char *const *words = options_words(command, (enum option_id)option);

	(void)printf("complete -c kk -n '__fish_seen_subcommand_from %s' -l %s", command->name,
		     option_rows[option].name);
	if (option_rows[option].letter)
		(void)printf(" -s %c", option_rows[option].letter);
	if (option_rows[option].argument[0])
		(void)printf("%s", takes_file(option) ? " -r" : " -x");
	if (words) {
		(void)printf(" -a '");
		put_words(words);
		(void)printf("'");
	}
	(void)printf(" -d '");
	put_described(option_rows[option].what[settings->lang], "");
	(void)puts("'");
}

static void put_fish(const struct settings *settings)
{
	for (size_t i = 0; i < COMMAND_COUNT; i++) {
		(void)printf("complete -c kk -n __fish_use_subcommand -f -a %s -d '", commands[i].name);
		put_described(commands[i].what[settings->lang], "");
		(void)puts("'");
	}
	for (size_t i = 0; i < COMMAND_COUNT; i++) {
		const struct command *command = &commands[i];
		const char *operands = operands_of(command, settings->lang);

		if (operands)
			(void)printf("complete -c kk -n '__fish_seen_subcommand_from %s' -f -a '%s'\n",
				     command->name, operands);
		for (size_t k = option_from(command, 0); k < OPTION_COUNT; k = option_from(command, k + 1))
			put_fish_option(settings, command, k);
	}
}

int run_completion(struct settings *settings)
{
	static const struct { const char *shell; void (*put)(const struct settings *); } shells[] = {
		{ "bash", put_bash }, { "zsh", put_zsh }, { "fish", put_fish },
	};

	for (size_t i = 0; settings->operand_count == 1 && i < sizeof(shells) / sizeof(shells[0]); i++)
		if (strcmp(shells[i].shell, settings->operands[0]) == 0) {
			shells[i].put(settings);
			return EXIT_FINE;
		}
	say(settings->lang, "kk completion skal have bash, zsh eller fish", "kk completion needs bash, zsh or fish",
	    NULL, NULL);
	return EXIT_USAGE;
}
