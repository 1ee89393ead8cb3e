/* SPDX-License-Identifier: MPL-2.0 */
/* One pass over the bytes before libyaml sees them: strict UTF-8, no characters that hide lines or
 * text, and the things that are not YAML at all told by name. */
#include <string.h>

#include "base/eight.h"
#include "set/set.h"

struct guard {
	struct file *file;
	struct source *source;
	struct guarded result;
	const char *at, *end;
	unsigned percent_lines;
	bool conflict_open, cr_alone;
	size_t findings;
};

static const char digits[] = "0123456789ABCDEF";

void guard_name(char name[12], int32_t code)
{
	size_t size = 2;

	name[0] = 'U';
	name[1] = '+';
	for (int shift = code > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4)
		if (shift < 20 || code >> 20)
			name[size++] = digits[code >> shift & 0xF];
	name[size] = '\0';
}

static struct place place_of(const struct guard *guard, const char *at, size_t size)
{
	size_t offset = (size_t)(at - guard->source->bytes);

	return (struct place){ guard->source, source_pos(guard->source, offset),
			       source_pos(guard->source, offset + size) };
}

static void refuse(struct guard *guard, enum message_id message, const char *at, size_t size, const char *const *args)
{
	if (guard->findings++ < LIMIT_GUARD)
		find_report(guard->file, message, place_of(guard, at, size), NULL, args);
	if (messages[message].rule != KK019)
		guard->result.readable = false;
	else
		guard->result.has_hidden = true;
}

static void refuse_character(struct guard *guard, enum message_id message, const char *at, int32_t code)
{
	char name[12];

	guard_name(name, code);
	refuse(guard, message, at, (size_t)(guard->at - at), ARGS(name));
}

static bool begins(const struct guard *guard, const char *at, const char *word)
{
	size_t size = strlen(word);

	return (size_t)(guard->end - at) >= size && memcmp(at, word, size) == 0;
}

static bool begins_folded(const struct guard *guard, const char *at, const char *word)
{
	size_t i = 0;

	for (; word[i] && at + i < guard->end; i++)
		if ((at[i] | 32) != (word[i] | 32))
			return false;
	return !word[i];
}

/* UTF-16 and UTF-32, by their marks or by the zeros of unmarked Latin text. */
static const char *wide_encoding(const struct guard *guard)
{
	const char *at = guard->at;
	size_t zeros = 0, size = (size_t)(guard->end - at), look = size < 512 ? size : 512;

	if (size >= 4 && (memcmp(at, "\xFF\xFE\0\0", 4) == 0 || memcmp(at, "\0\0\xFE\xFF", 4) == 0))
		return "UTF-32";
	if (size >= 2 && (memcmp(at, "\xFF\xFE", 2) == 0 || memcmp(at, "\xFE\xFF", 2) == 0))
		return "UTF-16";
	for (size_t i = 0; i < look; i++)
		zeros += !at[i];
	if (look >= 8 && zeros > look / 2)
		return "UTF-32";
	return look >= 8 && zeros > look / 4 ? "UTF-16" : NULL;
}

/* Which of the encodings once common in Denmark the bytes are most like. */
const char *likely_encoding(const char *bytes, size_t size)
{
	static const char windows[] = "\xE6\xF8\xE5\xC6\xD8\xC5", dos[] = "\x91\x9B\x86\x92\x9D\x8F",
			  mac[] = "\xBE\xBF\x8C\xAE\xAF\x81";
	const char *end = bytes + size;
	size_t in_windows = 0, in_dos = 0, in_mac = 0;

	for (const char *at = bytes; at < end;) {
		char byte = *at;

		if (text_next(&at, end) != TEXT_BAD)
			continue;
		in_windows += memchr(windows, byte, sizeof(windows) - 1) != NULL;
		in_dos += memchr(dos, byte, sizeof(dos) - 1) != NULL;
		in_mac += memchr(mac, byte, sizeof(mac) - 1) != NULL;
	}
	if (in_dos > in_windows && in_dos >= in_mac)
		return "CP850";
	return in_mac > in_windows ? "Mac Roman" : "Windows-1252 (ISO 8859-1)";
}

/* The bytes before are UTF-8 and more than ASCII, and the last character has not come whole. */
static bool is_cut_off(const struct guard *guard, const char *at)
{
	unsigned char first = (unsigned char)*at;
	size_t rest = (size_t)(guard->end - at), due = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
	bool has_more = false;

	if (first < 0xC2 || first > 0xF4 || rest >= due)
		return false;
	for (size_t i = 1; i < rest; i++)
		if (((unsigned char)at[i] & 0xC0) != 0x80)
			return false;
	for (const char *before = guard->source->bytes; before < at && !has_more; before++)
		has_more = (unsigned char)*before >= 0x80;
	return has_more;
}

/* A file that an office program has saved has thousands of bytes that are no text: one mistake. */
static bool refuse_office(struct guard *guard, const char *at)
{
	const char *start = guard->source->bytes;

	if (begins(guard, start, "PK\3\4") || begins(guard, start, "\xD0\xCF\x11\xE0"))
		refuse(guard, MSG_office_file, at, 1, NO_ARGS);
	else if (begins(guard, start, "%PDF-"))
		refuse(guard, MSG_pdf_file, at, 1, NO_ARGS);
	else
		return false;
	guard->at = guard->end;
	return true;
}

static void refuse_byte(struct guard *guard, const char *at)
{
	unsigned char byte = (unsigned char)*at;
	const char name[3] = { digits[byte >> 4], digits[byte & 15], '\0' };

	if (refuse_office(guard, at))
		return;
	if (is_cut_off(guard, at)) {
		refuse(guard, MSG_encoding_cut, at, 1, NO_ARGS);
		return;
	}
	refuse(guard, MSG_encoding_byte, at, 1, ARGS(name, likely_encoding(guard->source->bytes, guard->source->size)));
}

static bool is_alphanumeric(const char *at, const char *end)
{
	int32_t code = at < end ? text_next(&at, end) : TEXT_BAD;

	return code != TEXT_BAD && text_is_word(code);
}

static bool word_before(const struct guard *guard, const char *at)
{
	const char *start = at;

	if (at == guard->source->bytes)
		return false;
	do
		start--;
	while (start > guard->source->bytes && ((unsigned char)*start & 0xC0) == 0x80);
	return is_alphanumeric(start, at);
}

/* Seven of one sign, then nothing or a space. */
static bool is_marker(const struct guard *guard, const char *signs)
{
	const char *behind = guard->at + 7;

	return begins(guard, guard->at, signs) && (behind == guard->end || strchr(" \r\n", *behind));
}

/* One conflict is one mistake, told at its first marker. */
static void check_conflict(struct guard *guard)
{
	bool opens = is_marker(guard, "<<<<<<<"), closes = is_marker(guard, ">>>>>>>");

	if (!opens && !closes && !is_marker(guard, "=======") && !is_marker(guard, "|||||||"))
		return;
	if (opens || !guard->conflict_open)
		refuse(guard, MSG_conflict_marker, guard->at, 7, NO_ARGS);
	guard->conflict_open = !closes;
}

static bool is_word_start(char c)
{
	return c == ' ' || c == '-' || (c >= 'a' && c <= 'z');
}

/* At the start of each line: what no YAML file of ours can hold there. */
static void check_line(struct guard *guard)
{
	if (guard->at == guard->end)
		return;
	if (*guard->at == '%' && ++guard->percent_lines == 3)
		refuse(guard, MSG_directive, guard->at, 1, NO_ARGS);
	if (!is_word_start(*guard->at))
		check_conflict(guard);
}

/* A second mark behind the first is one to libyaml too: the columns of what follows would be wrong. */
static void refuse_deceptive(struct guard *guard, const char *at, int32_t code)
{
	refuse_character(guard, MSG_deceptive, at, code);
	if (code == 0xFEFF && at == guard->source->bytes)
		guard->result.readable = false;
}

static void check_wide(struct guard *guard, const char *at, int32_t code)
{
	if (code == 0x85 || code == 0x2028 || code == 0x2029)
		refuse_character(guard, MSG_line_break, at, code);
	else if (text_is_control(code))
		refuse_character(guard, MSG_control, at, code);
	else if (text_is_noncharacter(code))
		refuse_character(guard, MSG_noncharacter, at, code);
	else if (text_is_deceptive(code))
		refuse_deceptive(guard, at, code);
	else if (text_is_invisible(code) && word_before(guard, at) && is_alphanumeric(guard->at, guard->end))
		refuse_character(guard, MSG_invisible, at, code);
}

/* A file of nothing but lone CR was written so throughout: one mistake. */
static void check_return(struct guard *guard, const char *at)
{
	if (guard->at < guard->end && *guard->at == '\n')
		return;
	if (!guard->cr_alone)
		refuse_character(guard, MSG_line_break, at, '\r');
	guard->cr_alone = guard->cr_alone || !memchr(guard->source->bytes, '\n', guard->source->size);
}

/* A byte below 0x80 that is not plain text; `at` points at it, guard->at past it. */
static void check_ascii(struct guard *guard, const char *at)
{
	if (*at == '\n') {
		check_line(guard);
	} else if (*at == '\r') {
		check_return(guard, at);
	} else if (*at != '\t' && !refuse_office(guard, at)) {
		while (guard->at < guard->end && *guard->at == *at)
			guard->at++; /* a run of one control character is one mistake */
		refuse_character(guard, MSG_control, at, (unsigned char)*at);
	}
}

/* What stops the walk over the bytes: all but printable ASCII and the Latin letters of two bytes (æ ø å é ü …),
 * the only others of most files. The NUL behind the last byte stops it too. */
enum stop { WALK, LATIN, LOOK };
#define LOOKS(n) LOOK, LOOK, LOOK, LOOK, LOOK, LOOK, LOOK, LOOK
#define WALKS(n) WALK, WALK, WALK, WALK, WALK, WALK, WALK, WALK
static const uint8_t stops[256] = {
	LOOKS(0x00), LOOKS(0x08), LOOKS(0x10), LOOKS(0x18), WALKS(0x20), WALKS(0x28), WALKS(0x30), WALKS(0x38),
	WALKS(0x40), WALKS(0x48), WALKS(0x50), WALKS(0x58), WALKS(0x60), WALKS(0x68), WALKS(0x70),
	WALK, WALK, WALK, WALK, WALK, WALK, WALK, LOOK /* DEL */,
	LOOKS(0x80), LOOKS(0x88), LOOKS(0x90), LOOKS(0x98), LOOKS(0xA0), LOOKS(0xA8), LOOKS(0xB0), LOOKS(0xB8),
	LOOK, LOOK, LOOK, LATIN, LOOK, LOOK, LOOK, LOOK, LOOKS(0xC8), LOOKS(0xD0), LOOKS(0xD8),
	LOOKS(0xE0), LOOKS(0xE8), LOOKS(0xF0), LOOKS(0xF8),
};

/* Eight bytes of printable ASCII: in none does the top bit come on, as it is, one higher or 0x20 lower. */
static bool are_printable(const char *at)
{
	uint64_t bytes = eight_at(at);

	return !((bytes | (bytes + EACH_BYTE) | (bytes - 0x20 * EACH_BYTE)) & 0x80 * EACH_BYTE);
}

static const char *walk(const char *at, const char *end)
{
	for (;;) {
		while (end - at >= 8 && are_printable(at))
			at += 8;
		while (stops[(unsigned char)*at] == WALK)
			at++;
		if (stops[(unsigned char)*at] != LATIN || ((unsigned char)at[1] & 0xC0) != 0x80)
			return at;
		at += 2;
	}
}

/* ` #` in front of a letter or digit, somewhere. */
static bool has_lost_suspect(const struct guard *guard)
{
	const char *at = guard->source->bytes, *end = guard->end;

	while (at < end && (at = memchr(at, '#', (size_t)(end - at)))) {
		if (at++ > guard->source->bytes && (at[-2] == ' ' || at[-2] == '\t') && is_alphanumeric(at, end))
			return true;
	}
	return false;
}

static void scan(struct guard *guard)
{
	guard->result.has_backslash = memchr(guard->at, '\\', guard->source->size) != NULL;
	guard->result.lost_suspect = has_lost_suspect(guard);
	check_line(guard);
	for (;;) {
		const char *at = guard->at = walk(guard->at, guard->end);
		int32_t code;

		if (at == guard->end)
			return;
		code = text_next(&guard->at, guard->end);
		if (code == TEXT_BAD) {
			refuse_byte(guard, at);
			return;
		}
		if (code < 0x80)
			check_ascii(guard, at);
		else
			check_wide(guard, at, code);
	}
}

/* Files that are something else, told by their first words. */
static bool is_something_else(struct guard *guard)
{
	const char *at = guard->at, *wide = wide_encoding(guard);

	if (wide) {
		refuse(guard, MSG_encoding_wide, at, 0, ARGS(wide));
		return true;
	}
	while (at < guard->end && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t'))
		at++;
	if (begins_folded(guard, at, "<!doctype") || begins_folded(guard, at, "<html") ||
	    begins_folded(guard, at, "<?xml"))
		refuse(guard, MSG_html_page, at, 1, NO_ARGS);
	else if (begins(guard, at, "version https://git-lfs.github.com/spec/"))
		refuse(guard, MSG_lfs_pointer, at, 7, NO_ARGS);
	return !guard->result.readable;
}

struct guarded guard_source(struct file *file, struct source *source)
{
	struct guard guard = { .file = file, .source = source, .result = { .readable = true } };

	guard.at = source->bytes;
	guard.end = source->bytes + source->size;
	if (source->size >= 3 && memcmp(source->bytes, "\xEF\xBB\xBF", 3) == 0) {
		source->bytes += 3;
		source->size -= 3;
		source->bom = 3;
		guard.at = source->bytes;
	}
	if (!is_something_else(&guard))
		scan(&guard);
	return guard.result;
}
