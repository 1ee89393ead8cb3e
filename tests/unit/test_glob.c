/* SPDX-License-Identifier: MPL-2.0 */
/* Patterns of gitignore(5), each with paths that git takes for a match and paths that it does not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "set/ignore.h"

static const struct { const char *glob; const char *hits[6], *misses[6]; } cases[] = {
	{ "a.yaml", { "a.yaml" }, { "b.yaml", "a.yam", "a.yamlx", "" } },
	{ "*", { "a", "a.b", "" }, { "a/b" } },
	{ "*.yaml", { "a.yaml", ".yaml", "a.yaml.yaml" }, { "a.yml", "x/a.yaml" } },
	{ "a*c*e", { "ace", "abcde", "accce" }, { "abcd", "a/ce" } },
	{ "?", { "a" }, { "", "ab", "/" } },
	{ "**", { "a", "a/b/c", "" }, { NULL } },
	{ "**/a", { "a", "b/a", "b/c/a" }, { "ba", "a/b" } },
	{ "a/**", { "a/b", "a/b/c", "a/" }, { "a", "ab/c" } },
	{ "a/**/b", { "a/b", "a/x/b", "a/x/y/b" }, { "a/xb", "ab" } },
	{ "**\\/b", { "x/b", "x/y/b" }, { "xb" } },
	{ "a**b", { "ab", "axb" }, { "a/b" } }, /* beside another sign two stars are one */
	{ "**b", { "b", "ab" }, { "c", "a/b" } },
	/* to git a pattern begins behind the letters that no sign stands before */
	{ "d/a**/b", { "d/ax/b", "d/ax/y/b" }, { "d/b" } },
	{ "d/?**/b", { "d/ax/b" }, { "d/ax/y/b" } },
	{ "d/[a]x**/b", { "d/ax/b" }, { "d/ax/y/b" } },
	{ "d/*a**/b", { "d/ax/b" }, { "d/ax/y/b" } },
	{ "*/**/b", { "a/b", "a/x/b" }, { "b" } },
	{ "*/**\\/b", { "a/x/b" }, { "b" } },
	{ "*/**\\b", { "a/b", "a/xb" }, { "a/x/b" } },
	{ "**\\b", { "b", "ab" }, { "a/b" } },
	{ "[ab]", { "a", "b" }, { "c", "", "ab" } },
	{ "[!ab]", { "c", "-" }, { "a", "b", "/" } },
	{ "[^ab]", { "c" }, { "a" } },
	{ "[a-c]x", { "ax", "bx", "cx" }, { "dx", "-x" } },
	{ "[a-\\c]", { "a", "b", "c" }, { "d", "\\" } },
	{ "[a-]", { "a", "-" }, { "b" } },
	{ "[-a]", { "a", "-" }, { "b" } },
	{ "[]a]", { "]", "a" }, { "b" } },
	{ "[!]]", { "a" }, { "]" } },
	{ "[\\]]", { "]" }, { "\\", "a" } },
	{ "[a-c-e]", { "a", "c", "-", "e" }, { "d" } }, /* no range begins where one ends */
	{ "[a", { NULL }, { "a", "[a" } }, /* a set that is not closed is no set, and matches nothing */
	{ "[a\\", { NULL }, { "a", "\\" } },
	{ "[a-\\", { NULL }, { "a", "b", "-" } },
	{ "[a-", { NULL }, { "a", "-" } },
	{ "[", { NULL }, { "[", "a" } },
	{ "a/[/]b", { NULL }, { "a//b" } },
	{ "[[:alnum:]]", { "a", "Z", "0" }, { "-", " " } },
	{ "[[:alpha:]]", { "a", "z", "A", "Z" }, { "0", "@", "[", "{" } },
	{ "[[:blank:]]", { " ", "\t" }, { "a", "\n" } },
	{ "[[:cntrl:]]", { "\x01", "\x7F" }, { " ", "a" } },
	{ "[[:digit:]]", { "0", "9" }, { "a", "/", ":" } },
	{ "[[:graph:]]", { "!", "~", "a" }, { " ", "\x7F" } },
	{ "[[:lower:]]", { "a", "z" }, { "A", "`", "{" } },
	{ "[[:print:]]", { " ", "a" }, { "\x01", "\x7F" } },
	{ "[[:punct:]]", { "!", "~", "[" }, { "a", "Q", "0", " " } },
	{ "[[:space:]]", { " ", "\t", "\r", "\v" }, { "a", "\x0E", "\x08" } },
	{ "[[:upper:]]", { "A", "Z" }, { "a", "@", "[" } },
	{ "[[:xdigit:]]", { "0", "a", "f", "A", "F" }, { "g", "G", "`" } },
	{ "[![:digit:]x]", { "a" }, { "1", "x" } },
	{ "[[:digit:]-z]", { "5", "-", "z" }, { "a" } },
	{ "[[:no:]]", { NULL }, { "n", ":", "[" } },
	{ "[[:digit]", { "[", ":", "d", "t" }, { "1" } }, /* only a bracket that is closed by :] is a class */
	{ "[[:]", { "[", ":" }, { "]", "a" } },
	{ "[[:a", { NULL }, { "a", "[" } },
	{ "\\*", { "*" }, { "a", "\\*" } },
	{ "\\a", { "a" }, { "\\a", "b" } },
	{ "a\\", { NULL }, { "a", "a\\" } },
};

static void matches_as_git_does(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		for (size_t n = 0; n < COUNT(cases[i].hits) && cases[i].hits[n]; n++)
			if (!ignore_glob(cases[i].glob, cases[i].hits[n]))
				fail_msg("»%s« does not match »%s«", cases[i].glob, cases[i].hits[n]);
		for (size_t n = 0; n < COUNT(cases[i].misses) && cases[i].misses[n]; n++)
			if (ignore_glob(cases[i].glob, cases[i].misses[n]))
				fail_msg("»%s« matches »%s«", cases[i].glob, cases[i].misses[n]);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(matches_as_git_does) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
