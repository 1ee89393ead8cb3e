/* SPDX-License-Identifier: MPL-2.0 */
/* kk completion: the commands and options as bash, zsh or fish complete them, from the tables. */
#include <stdio.h>
#include <string.h>

#include "cmd.h"

static void put_command_names(void)
{
	for (size_t i = 0; i < COMMAND_COUNT; i++)
		(void)printf("%s%s", i ? " " : "", commands[i].name);
}

static void put_option_names(unsigned bit)
{
	for (size_t i = 0; i < OPTION_COUNT; i++)
		if (option_rows[i].commands & bit)
			(void)printf(" --%s%s", option_rows[i].name, option_rows[i].argument[0] ? "=" : "");
}

static void put_bash(const struct settings *settings)
{
	(void)settings;
	(void)puts("_kk() {\n\tlocal word=${COMP_WORDS[COMP_CWORD]} words=\n\tcase ${COMP_WORDS[1]} in");
	for (size_t i = 0; i < COMMAND_COUNT; i++) {
		(void)printf("\t%s) words='", commands[i].name);
		put_option_names(commands[i].bit);
		(void)puts("' ;;");
	}
	(void)printf("\tesac\n\tif [ \"$COMP_CWORD\" -eq 1 ]; then words='");
	put_command_names();
	(void)puts("'; fi\n\tcase $word in\n\t-*) mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$word\") ;;\n"
	     "\t*) if [ \"$COMP_CWORD\" -eq 1 ]; then mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$word\")\n"
	     "\t   else mapfile -t COMPREPLY < <(compgen -f -- \"$word\"); fi ;;\n\tesac\n}\ncomplete -o filenames -o "
	     "nospace -F _kk kk");
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

static void put_zsh(const struct settings *settings)
{
	(void)puts("#compdef kk\n_kk() {\n\tlocal -a commands=(");
	for (size_t i = 0; i < COMMAND_COUNT; i++) {
		(void)printf("\t\t'%s:", commands[i].name);
		put_described(commands[i].what[settings->lang], ":");
		(void)puts("'");
	}
	(void)puts("\t)\n\tif (( CURRENT == 2 )); then _describe command commands; return; fi\n\tcase $words[2] in");
	for (size_t i = 0; i < COMMAND_COUNT; i++) {
		(void)printf("\t%s) _arguments '*:file:_files'", commands[i].name);
		for (size_t k = 0; k < OPTION_COUNT; k++) {
			if (!(option_rows[k].commands & commands[i].bit))
				continue;
			(void)printf(" \\\n\t\t'--%s%s[", option_rows[k].name, option_rows[k].argument[0] ? "=" : "");
			put_described(option_rows[k].what[settings->lang], "[]:");
			(void)printf("]%s'", option_rows[k].argument[0] ? ":value:" : "");
		}
		(void)puts(" ;;");
	}
	(void)puts("\tesac\n}\n_kk \"$@\"");
}

static void put_fish(const struct settings *settings)
{
	for (size_t i = 0; i < COMMAND_COUNT; i++) {
		(void)printf("complete -c kk -n __fish_use_subcommand -f -a %s -d '", commands[i].name);
		put_described(commands[i].what[settings->lang], "");
		(void)puts("'");
	}
	for (size_t i = 0; i < COMMAND_COUNT; i++)
		for (size_t k = 0; k < OPTION_COUNT; k++) {
			if (!(option_rows[k].commands & commands[i].bit))
				continue;
			(void)printf("complete -c kk -n '__fish_seen_subcommand_from %s' -l %s", commands[i].name,
			       option_rows[k].name);
			if (option_rows[k].letter)
				(void)printf(" -s %c", option_rows[k].letter);
			(void)printf("%s -d '", option_rows[k].argument[0] ? " -r" : "");
			put_described(option_rows[k].what[settings->lang], "");
			(void)puts("'");
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
