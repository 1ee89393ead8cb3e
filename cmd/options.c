/* SPDX-License-Identifier: MPL-2.0 */
/* Options by getopt_long, from the one table: what a command does not have is wrong use. */
#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "cmd.h"

const struct option_row option_rows[OPTION_COUNT] = {
#define OPTION(id, name, letter, argument_da, argument_en, commands, da, en) \
	{ name, letter, { argument_da, argument_en }, commands, { da, en } },
#include "options.def"
#undef OPTION
};

#define LONG_BASE 256

static unsigned bit_of(const struct settings *settings)
{
	return settings->command ? settings->command->bit : ON_ALL;
}

/* Without a command only what every command has is known. */
static bool has_option(const struct settings *settings, int id)
{
	return (option_rows[id].commands & bit_of(settings)) == bit_of(settings);
}

static void make_tables(const struct settings *settings, struct option *longs, char *shorts)
{
	*shorts++ = ':';
	for (int id = 0; id < OPTION_COUNT; id++) {
		const struct option_row *row = &option_rows[id];

		if (!has_option(settings, id))
			continue;
		*longs++ = (struct option){ row->name, row->argument[0] ? required_argument : no_argument, NULL,
					    LONG_BASE + id };
		if (row->letter) {
			*shorts++ = row->letter;
			if (row->argument[0])
				*shorts++ = ':';
		}
	}
	*longs = (struct option){ NULL, 0, NULL, 0 };
	*shorts = '\0';
}

static int id_of(int found)
{
	if (found >= LONG_BASE)
		return found - LONG_BASE;
	for (int id = 0; id < OPTION_COUNT; id++)
		if (option_rows[id].letter == found)
			return id;
	return -1;
}

static bool wrong(const struct settings *settings, const char *danish, const char *english, const char *what)
{
	say(settings->lang, danish, english, what, NULL);
	return false;
}

static bool refuse(const struct settings *settings, int found, const char *given)
{
	const char letter[3] = { '-', (char)optopt, '\0' };
	const char *what = optopt > 0 && optopt < LONG_BASE ? letter : given;

	if (found == ':')
		return wrong(settings, "valget {0} mangler en værdi", "the option {0} lacks a value", given);
	return wrong(settings, "valget {0} kendes ikke her; se --help", "the option {0} is not known here; see --help",
		     what);
}

static bool is_one_of(const char *value, const char *const *allowed)
{
	for (; *allowed; allowed++)
		if (strcmp(*allowed, value) == 0)
			return true;
	return false;
}

const char *const *options_words(const struct command *command, enum option_id id)
{
	static const char *const languages[] = { "da", "en", NULL }, *const when[] = { "always", "never", "auto",
										       NULL };
	static const char *const severities[] = { "error", "warning", "note", "never", NULL };

	switch ((int)id) {
	case OPTION_FORMAT: return command->formats;
	case OPTION_LANG:
	case OPTION_KEYS: return languages;
	case OPTION_COLOR: return when;
	case OPTION_FAIL_ON: return severities;
	default: return NULL;
	}
}

static bool check_word(const struct settings *settings, enum option_id id)
{
	static const char *const said[] = { "--{0} kan ikke være »{1}«; skriv ", "--{0} cannot be “{1}”; write " };
	static const char *const last[] = { " eller ", " or " };
	const char *const *words = options_words(settings->command, id), *value = settings->value[id];
	char text[256]; /* the longest, of kk validate --format, takes half of it */
	size_t size;

	if (!value || is_one_of(value, words))
		return true;
	size = (size_t)snprintf(text, sizeof(text), "%s%s", said[settings->lang], words[0]);
	for (size_t i = 1; words[i]; i++)
		size += (size_t)snprintf(text + size, sizeof(text) - size, "%s%s",
					 words[i + 1] ? ", " : last[settings->lang], words[i]);
	say(settings->lang, text, text, option_rows[id].name, value);
	return false;
}

static bool read_size(struct settings *settings)
{
	const char *value = settings->value[OPTION_MAX_SIZE];
	char *end;
	unsigned long long size;

	if (!value)
		return true;
	errno = 0;
	size = strtoull(value, &end, 10);
	if (errno || !*value || *end || value[0] == '-' || size == 0 || size > (unsigned long long)1 << 40)
		return wrong(settings, "--max-size kan ikke være »{0}«", "--max-size cannot be “{0}”", value);
	settings->max_size = (size_t)size;
	return true;
}

static bool read_jobs(struct settings *settings)
{
	const char *value = settings->value[OPTION_JOBS];
	char *end;
	unsigned long jobs;

	if (!value)
		return true;
	errno = 0;
	jobs = strtoul(value, &end, 10);
	if (errno || *value < '1' || *value > '9' || *end || jobs > 1024)
		return wrong(settings, "--jobs kan ikke være »{0}«", "--jobs cannot be “{0}”", value);
	settings->jobs = (unsigned)jobs;
	return true;
}

/* ÅÅÅÅ-MM-DD; whether the day exists is the library's to say. */
static bool is_date(const char *text)
{
	static const char form[] = "dddd-dd-dd";

	for (size_t i = 0; i < sizeof(form); i++)
		if (form[i] == 'd' ? text[i] < '0' || text[i] > '9' : text[i] != form[i])
			return false;
	return true;
}

static bool check_dates(struct settings *settings)
{
	const char *today = settings->value[OPTION_TODAY], *as_of = settings->value[OPTION_AS_OF];

	if (today && !is_date(today))
		return wrong(settings, "--today skal være en dato som 2012-11-01, ikke »{0}«",
			     "--today must be a date like 2012-11-01, not “{0}”", today);
	if (as_of && !is_date(as_of))
		return wrong(settings, "--as-of skal være en dato som 2012-11-01, ikke »{0}«",
			     "--as-of must be a date like 2012-11-01, not “{0}”", as_of);
	if (today)
		memcpy(settings->today, today, sizeof(settings->today));
	return true;
}

bool options_ask_machine(struct settings *settings)
{
	long cores = settings->jobs ? 0 : sysconf(_SC_NPROCESSORS_ONLN);
	struct timespec now;
	struct tm day;

	if (!settings->jobs)
		settings->jobs = cores > 0 && cores < 64 ? (unsigned)cores : 1;
	if (!*settings->today && (clock_gettime(CLOCK_REALTIME, &now) != 0 || !gmtime_r(&now.tv_sec, &day) ||
				  strftime(settings->today, sizeof(settings->today), "%Y-%m-%d", &day) == 0))
		return wrong(settings, "dagens dato kan ikke læses", "today's date cannot be read", "");
	return true;
}

static void set_severity(struct settings *settings)
{
	static const struct { const char *name; enum kk_severity severity; } severities[] = {
		{ "error", KK_ERROR }, { "warning", KK_WARNING }, { "note", KK_NOTE }, { "never", KK_NEVER },
	};
	const char *value = settings->value[OPTION_FAIL_ON];

	settings->fail_on = settings->value[OPTION_STRICT] ? KK_WARNING : KK_ERROR;
	for (size_t i = 0; value && i < sizeof(severities) / sizeof(severities[0]); i++)
		if (strcmp(severities[i].name, value) == 0)
			settings->fail_on = severities[i].severity;
}

static bool settle(struct settings *settings)
{
	if (!check_word(settings, OPTION_LANG) || !check_word(settings, OPTION_COLOR) ||
	    !check_word(settings, OPTION_FAIL_ON) || !check_word(settings, OPTION_KEYS) ||
	    !read_size(settings) || !read_jobs(settings) || !check_dates(settings))
		return false;
	set_severity(settings);
	settings->color = environment_color(settings->value[OPTION_COLOR], STDOUT_FILENO);
	settings->color_errors = environment_color(settings->value[OPTION_COLOR], STDERR_FILENO);
	settings->width = environment_width();
	return true;
}

static size_t count_letters(int argc, char **argv)
{
	size_t letters = 1;

	for (int i = 0; i < argc; i++)
		letters += strlen(argv[i]);
	return letters;
}

void options_free(struct settings *settings)
{
	free(settings->given);
	settings->given = NULL;
	listed_free(settings);
}

int options_read(struct settings *settings, int argc, char **argv)
{
	struct option longs[OPTION_COUNT + 1];
	char shorts[2 * OPTION_COUNT + 2];
	int found, skip = settings->command ? 1 : 0;

	/* A word of the command line can hold several letters, but no more options than it has letters. */
	settings->given = calloc(count_letters(argc, argv), sizeof(*settings->given));
	if (!settings->given)
		return say_trouble(settings, "", -ENOMEM);
	make_tables(settings, longs, shorts);
	opterr = 0;
	argc -= skip;
	argv += skip;
	while ((found = getopt_long(argc, argv, shorts, longs, NULL)) != -1) {
		if (found == '?' || found == ':') {
			(void)refuse(settings, found, argv[optind - 1]);
			return EXIT_USAGE;
		}
		settings->value[id_of(found)] = optarg ? optarg : "";
		settings->given[settings->given_count++] =
			(struct given){ (enum option_id)id_of(found), optarg ? optarg : "" };
	}
	settings->operands = argv + optind;
	settings->operand_count = argc - optind;
	return settle(settings) ? EXIT_FINE : EXIT_USAGE;
}

static const char *const format_names[] = {
	[KK_TEXT] = "text", [KK_CONCISE] = "concise", [KK_GCC] = "gcc", [KK_JSON] = "json", [KK_NDJSON] = "ndjson",
	[KK_SARIF] = "sarif", [KK_GITHUB] = "github", [KK_GITLAB] = "gitlab", [KK_JUNIT] = "junit", [KK_TAP] = "tap",
	[KK_CSV] = "csv", [KK_MARKDOWN] = "markdown", [KK_HTML] = "html", [KK_ICS] = "ics", [KK_YAML] = "yaml",
	[KK_SQLITE] = "sqlite",
};

bool options_format_named(const struct settings *settings, const char *name, size_t size, enum kk_format *format)
{
	for (const char *const *allowed = settings->command->formats; *allowed; allowed++)
		for (size_t i = 0; i < sizeof(format_names) / sizeof(format_names[0]); i++)
			if (strcmp(*allowed, format_names[i]) == 0 && strlen(*allowed) == size &&
			    memcmp(*allowed, name, size) == 0) {
				*format = (enum kk_format)i;
				return true;
			}
	return false;
}

const char **options_values(const struct settings *settings, enum option_id id)
{
	const char **values = calloc((size_t)settings->given_count + 1, sizeof(*values));
	size_t count = 0;

	for (int i = 0; values && i < settings->given_count; i++)
		if (settings->given[i].id == id)
			values[count++] = settings->given[i].value;
	return values;
}

int options_add_from(struct settings *settings, kk_set *set)
{
	bool any = false;

	for (int i = 0; i < settings->given_count; i++) {
		int error;

		if (settings->given[i].id != OPTION_FROM)
			continue;
		any = true;
		error = kk_set_add(set, settings->given[i].value);
		if (error)
			return say_trouble(settings, settings->given[i].value, error);
	}
	return any && kk_set_files(set) == 0 ? documents_none(settings) : EXIT_FINE; /* a folder without any */
}

int options_refuse_set(const struct settings *settings, const char *value)
{
	say(settings->lang,
	    "--set »{0}«: skriv en af dokumentets nøgler, = og en værdi, fx opgjort=2012-12-31 eller "
	    "mål.telefon.forklaring=…",
	    "--set “{0}”: write a key of the document, = and a value, e.g. as_of=2012-12-31 or "
	    "goals.telefon.explanation=…",
	    value, NULL);
	return EXIT_USAGE;
}

bool options_format(const struct settings *settings, enum kk_format *format)
{
	const char *const *allowed = settings->command->formats;
	const char *given = settings->value[OPTION_FORMAT], *name = given ? given : allowed[0];

	return check_word(settings, OPTION_FORMAT) &&
	       options_format_named(settings, name, strlen(name), format);
}
