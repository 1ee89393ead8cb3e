/* SPDX-License-Identifier: MPL-2.0 */
/* Plain text in Markdown: every character that CommonMark, GitHub or pandoc would act on is escaped, and no more. */
#include <string.h>

#include "page/md.h"

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
	return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

/* Bytes beyond ASCII belong to letters more often than not. */
static bool is_word(char c)
{
	return is_digit(c) || is_letter(c) || (unsigned char)c >= 0x80;
}

void md_raw(struct md *md, const char *markup)
{
	if (md->space && !md->line_start)
		put_char(md->to, ' ');
	md->space = false;
	md->line_start = false;
	md->fresh = false;
	put(md->to, markup);
}

/* "12.", "(3)", "a)", "iv.": what would begin an ordered list, up to and with its delimiter; else 0. */
static size_t list_marker(const char *text)
{
	size_t open = *text == '(', digits = strspn(text + open, "0123456789");
	size_t size = digits ? digits : strspn(text + open, "ivxlcdmIVXLCDM");

	if (!size && is_letter(text[open]) && !is_word(text[open + 1]))
		size = 1;
	size += open;
	if (size == open || (text[size] != '.' && text[size] != ')'))
		return 0;
	return !text[size + 1] || is_blank(text[size + 1]) ? size + 1 : 0;
}

static bool begins_block(const char *at)
{
	return strchr("#>+-=:", *at) != NULL;
}

/* "&copy;" and "&#64;" are read as characters. */
static bool is_entity(const char *at)
{
	size_t size = 1 + (at[1] == '#');

	while (is_digit(at[size]) || is_letter(at[size]))
		size++;
	return size > 1 && at[size] == ';';
}

/* GitHub makes links of bare addresses. */
static bool is_address(const char *text, const char *at)
{
	if (*at == ':')
		return at[1] == '/' && at[2] == '/';
	return *at == '.' && at - text >= 3 && (at[-1] | 0x20) == 'w' && (at[-2] | 0x20) == 'w' &&
	       (at[-3] | 0x20) == 'w';
}

static bool is_active(const struct md *md, const char *text, const char *at)
{
	if (strchr("\\`*[]<~|$@^{}", *at))
		return true;
	if (*at == '_')
		return at == text || !is_word(at[-1]) || !is_word(at[1]);
	if (*at == '&')
		return is_entity(at);
	if (*at == '#' && md->heading)
		return true;
	return is_address(text, at) || (md->line_start && begins_block(at));
}

void md_text(struct md *md, const char *text)
{
	const char *at = text, *marker = NULL;

	for (; *at; at++) {
		bool active;

		if (is_blank(*at)) {
			md->space = true;
			continue;
		}
		active = is_active(md, text, at);
		if (md->line_start && list_marker(at))
			marker = *at == '(' ? at : at + list_marker(at) - 1;
		md_raw(md, active || at == marker ? "\\" : "");
		put_char(md->to, *at);
	}
}

unsigned md_longest_run(const char *text)
{
	unsigned longest = 0, run = 0;

	for (; *text; text++) {
		run = *text == '`' ? run + 1 : 0;
		if (run > longest)
			longest = run;
	}
	return longest;
}

#define RUNS 32

/* The shortest run of backticks that the text does not have ends its code. */
static size_t fence_of(const char *text)
{
	uint32_t runs = 0;
	size_t fence = 1, longest = 0;

	while (*text) {
		size_t run = strspn(text, "`");

		if (run < RUNS)
			runs |= UINT32_C(1) << run;
		longest = run > longest ? run : longest;
		text += run ? run : strcspn(text, "`");
	}
	while (fence < RUNS && runs >> fence & 1)
		fence++;
	return fence < RUNS ? fence : longest + 1;
}

void md_code(struct md *md, const char *text)
{
	size_t size = strlen(text) - (*text && text[strlen(text) - 1] == '\n');
	size_t blanks = strspn(text, " \t\r\n");
	bool padded = size > blanks &&
		      (text[0] == '`' || text[size - 1] == '`' || (blanks && is_blank(text[size - 1])));
	size_t fence = fence_of(text);

	md_raw(md, "");
	put_repeat(md->to, "`", fence);
	put(md->to, padded ? " " : "");
	for (size_t i = 0; i < size; i++) {
		if (text[i] == '|' && md->in_cell)
			put_char(md->to, '\\');
		put_char(md->to, is_blank(text[i]) ? ' ' : text[i]);
	}
	put(md->to, padded ? " " : "");
	put_repeat(md->to, "`", fence);
}
