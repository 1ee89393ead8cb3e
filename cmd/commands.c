/* SPDX-License-Identifier: MPL-2.0 */
/* The commands by their names, from the one table. */
#include <string.h>

#include "cmd.h"

const struct command commands[COMMAND_COUNT] = {
#define FORMATS(...) (const char *const[]){ __VA_ARGS__, NULL }
#define COMMAND(name, args_da, args_en, formats, da, en) \
	{ #name, { args_da, args_en }, formats, { da, en }, run_##name, ON_##name },
#include "commands.def"
#undef COMMAND
#undef FORMATS
};

const struct command *command_find(const char *name)
{
	for (size_t i = 0; i < COMMAND_COUNT; i++)
		if (strcmp(commands[i].name, name) == 0)
			return &commands[i];
	return NULL;
}
