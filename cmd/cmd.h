/* SPDX-License-Identifier: MPL-2.0 */
/* What the commands share: the settings that options make, output, and words for what goes wrong. */
#ifndef KK_CMD_H
#define KK_CMD_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include <kk.h>

enum exit_status { EXIT_FINE, EXIT_FINDINGS, EXIT_USAGE, EXIT_TROUBLE };

enum command_bit {
#define COMMAND(name, ...) BIT_##name,
#include "commands.def"
#undef COMMAND
	COMMAND_COUNT
};

enum {
#define COMMAND(name, ...) ON_##name = 1 << BIT_##name,
#include "commands.def"
#undef COMMAND
	ON_ALL = (1 << COMMAND_COUNT) - 1
};

enum option_id {
#define OPTION(id, ...) OPTION_##id,
#include "options.def"
#undef OPTION
	OPTION_COUNT
};

struct option_row {
	const char *name;
	char letter;
	const char *argument[2]; /* NULL: it takes none */
	unsigned commands;
	const char *what[2];
};
extern const struct option_row option_rows[OPTION_COUNT];

/* What the command line, the environment and the terminal say together. */
struct settings {
	enum kk_lang lang;
	const struct command *command;
	const char *value[OPTION_COUNT]; /* the argument given; "" for an option without one; NULL: not given */
	struct given {
		enum option_id id;
		const char *value;
	} * given; /* every option in order, for those that repeat */
	int given_count;
	char **operands;
	int operand_count;
	char today[11];
	size_t max_size;
	unsigned jobs;
	enum kk_severity fail_on;
	bool color, color_errors;
	unsigned width;
	struct waiting {
		bool wanted, shown;
		bool towns; /* municipalities are counted, not files */
		long next;  /* when something may be shown, in milliseconds */
	} waiting;
	struct listed { char *bytes; size_t size; } listed; /* the paths of --files-from, each ended by a NUL */
	bool reads_input; /* standard input is among the documents */
	bool troubled; /* something could not be read: the exit status is EXIT_TROUBLE whatever else is found */
};

struct command {
	const char *name;
	const char *arguments[2];
	const char *const *formats; /* those of --format, the default first, ended by NULL */
	const char *what[2];
	int (*run)(struct settings *settings);
	unsigned bit;
};
extern const struct command commands[COMMAND_COUNT];
const struct command *command_find(const char *name);

/* options.c – an exit status: EXIT_USAGE where they are wrong, and it has been said. */
int options_read(struct settings *settings, int argc, char **argv);
/* The day and the cores, where no option gives them: for those commands alone that read documents. */
bool options_ask_machine(struct settings *settings);
void options_free(struct settings *settings);
/* What the option may be, ended by NULL; NULL: anything. */
const char *const *options_words(const struct command *command, enum option_id id);
bool options_format_named(const struct settings *settings, const char *name, size_t size, enum kk_format *format);
/* What an option that repeats was given, each time, ended by NULL and to be freed; NULL: out of memory. */
const char **options_values(const struct settings *settings, enum option_id id);
int options_add_from(struct settings *settings, kk_set *set); /* the documents of --from; an exit status */
int options_refuse_set(const struct settings *settings, const char *value); /* an exit status */
/* The format asked for, or the command's default; false: not one of the command's, and it has been said. */
bool options_format(const struct settings *settings, enum kk_format *format);

/* environment.c */
enum kk_lang environment_lang(int argc, char **argv);
bool environment_color(const char *when, int descriptor);
unsigned environment_width(void);

/* help.c */
void help_short(enum kk_lang lang, int descriptor);
void help_program(enum kk_lang lang);
void help_command(const struct command *command, enum kk_lang lang);

/* waiting.c – how far long work is, on a terminal */
void waiting_begin(struct settings *settings);
void waiting_tell(void *context, size_t done, size_t total); /* context: struct settings */
void waiting_end(struct settings *settings);                 /* before anything else is written */

/* say.c – one line to standard error: "kk: …", with {0} and {1} filled in safely */
void say(enum kk_lang lang, const char *danish, const char *english, const char *first, const char *second);
const char *pick(enum kk_lang lang, const char *danish, const char *english);
int say_no_such_day(const struct settings *settings); /* of --as-of */
/* EXIT_USAGE; {0} becomes `what` */
int say_wrong_use(const struct settings *settings, const char *danish, const char *english, const char *what);
/* A negative errno about a file: says so, and is the exit status. */
int say_trouble(const struct settings *settings, const char *path, int error);

/* ending.c – a signal that ends us has this removed first, which may do only what a signal may; NULL: nothing */
typedef void ending_fn(void);
void ending_removes(ending_fn *remove);

/* replace.c – a file in an open folder, replaced whole or not at all: written beside itself until it is closed. */
struct replacement {
	int folder;
	char *name;
	bool fresh; /* no file of that name may be there */
};
/* A descriptor to write to, or a negative errno: -EEXIST where it is to be fresh and is there. */
int replace_open(struct replacement *file, int folder, const char *name, bool fresh);
int replace_close(struct replacement *file, int descriptor, int error); /* keeps the file, or with an error drops it */

/* output.c – standard output, a pipe or device, or such a file. */
struct output {
	int descriptor;
	bool is_file;
	struct replacement file;
	int error; /* what writing came to, where that is not 0 */
};
int output_open(struct output *output, const char *path);      /* NULL: standard output */
int output_create(struct output *output, const char *path);    /* the same; -EEXIST for a file that is there */
int output_append(struct output *output, const char *path);    /* at the end of a file that others write to */
kk_write_fn output_write;                                      /* context: struct output */
int output_close(struct output *output, int error);            /* keeps the file, or with an error drops it */
kk_write_fn output_errors;                                     /* to standard error; no context */
int bytes_write(int descriptor, const char *bytes, size_t size);
int bytes_done(int descriptor);                                /* closes what was written to */
int folder_sync(int folder);                                   /* brings what was renamed in it to the disk */

/* kept.c – a document in memory, and its way into the file of --output without losing what a person wrote there. */
struct made { char *bytes; size_t size, room; };
kk_write_fn made_write;                                        /* context: struct made, zeroed at first */
/* `careful`: a file without a person's marks is not replaced. An exit status; the text is freed. */
int made_output(struct settings *settings, kk_set *set, enum kk_format format, bool careful, struct made *made);

#define LARGEST_FILE ((size_t)4 * 1024 * 1024)   /* without --max-size, as for the library */
#define LARGEST_LIST ((size_t)256 * 1024 * 1024) /* a list of paths, a baseline, an output of our own */

/* input.c – a whole file for the command's own use: *bytes is malloc'd, NUL behind it; "-" is standard input. */
int input_read(const char *path, size_t limit, char **bytes, size_t *size); /* -EFBIG: past the limit */
ssize_t bytes_some(int descriptor, char *bytes, size_t room); /* one read, or a negative errno */
int bytes_read(int descriptor, size_t limit, char **bytes, size_t *size); /* a little past it at most */

/* listed.c – the paths of --files-from; an exit status */
int listed_read(struct settings *settings);
const char *listed_next(const struct settings *settings, size_t *at); /* *at 0 at first; NULL: there is no more */
void listed_free(struct settings *settings);

/* documents.c – the set that the operands make; an exit status, EXIT_FINE where it stands. */
int documents_open(struct settings *settings, kk_set **set);
/* An empty one, with the settings that count for `near`: a file, or "." */
int documents_set(struct settings *settings, const char *near, kk_set **set);
int documents_none(const struct settings *settings); /* says that there are none */
/* validate.c */
int read_baseline(struct settings *settings, kk_set *set); /* before the check */
unsigned validate_formats(const struct settings *settings); /* those that it will write, as kk_options has them */
/* Those that cannot be used, on standard error; EXIT_FINDINGS where there are any. */
int documents_broken(struct settings *settings, kk_set *set);

/* documents_write.c – all of them into the file of --output, in one format; an exit status */
typedef int documents_fn(struct settings *settings, kk_set *set, enum kk_format format, struct output *output);
/* Whether an error is the command's own to tell of: then it has, and *status is what to exit with. */
typedef bool explain_fn(const struct settings *settings, int error, int *status);
int documents_write(struct settings *settings, enum kk_format format, documents_fn *write, explain_fn *explain);
explain_fn documents_no_more; /* nothing is */

/* made whole before the file of --output is touched, which may hold what a person wrote (`careful`: and is only then
 * replaced); an exit status */
struct making {
	int (*write)(struct settings *settings, kk_set *set, enum kk_format format, struct made *made);
	int (*explain)(struct settings *settings, kk_set *set, int error); /* an exit status */
	bool careful;
};
int documents_make(struct settings *settings, enum kk_format format, const struct making *making);

#define COMMAND(name, ...) int run_##name(struct settings *settings);
#include "commands.def"
#undef COMMAND

#endif
