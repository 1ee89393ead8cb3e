/* SPDX-License-Identifier: MPL-2.0 */
/* Words that a drawn table has cut, without a hyphen, since they are wider than their column. */
#include <string.h>

#include "import/import.h"

#define SEARCHES 300 /* through the whole file, at most */
#define ROOT 3       /* bytes of the rest of a word that tell it from another */

static bool has_vowel(const char *text)
{
	return strpbrk(text, "aeiouyAEIOUY\303") != NULL; /* or a letter like æ, ø, å, é */
}

/* Two small letters that are no word of their own. */
static bool is_scrap(const char *text)
{
	static const char words[] = "af at bo by da de du en er et ha in is it ja jo ni no nu ny of og om on op or os "
				    "se so ti to tv ud up us vi we ";

	if (strlen(text) != 2 || text[0] < 'a' || text[0] > 'z' || text[1] < 'a' || text[1] > 'z')
		return false;
	for (const char *at = words; *at; at += 3)
		if (memcmp(at, text, 2) == 0)
			return false;
	return true;
}

/* Does the word stand elsewhere in the file, uncut? Its first letter may be a capital there. */
static bool stands_elsewhere(struct blocks *blocks, const char *cut, const char *rest)
{
	size_t size = strlen(cut), root = strlen(rest) < ROOT ? strlen(rest) : ROOT;
	const char *at = blocks->bytes, *end = at + blocks->size;

	if (size < 2 || blocks->searches++ >= SEARCHES)
		return false;
	for (; (at = memchr(at, cut[1], (size_t)(end - at))) != NULL; at++)
		if ((size_t)(end - at) >= size - 1 + root && at > blocks->bytes && (at[-1] | 32) == (cut[0] | 32) &&
		    memcmp(at, cut + 1, size - 1) == 0 && memcmp(at + size - 1, rest, root) == 0)
			return true;
	return false;
}

/* What is left of the word fills its line, and what was cut off stands alone above: as two words could, but for what
 * shows that they are one. Either the line before had room for it, or it is no word, or the file has the word whole. */
bool is_cut_word(struct blocks *blocks, const char *const above[2], const char *line, size_t width)
{
	size_t cut = text_length(above[0], strlen(above[0])), room = text_length(above[1], strlen(above[1])) + 1 + cut;

	if (!cut || cut > width || text_length(line, strlen(line)) != width || strchr(above[0], ' '))
		return false;
	if ((*above[1] && room <= width) || !has_vowel(above[0]) || is_scrap(above[0]) ||
	    stands_elsewhere(blocks, above[0], line))
		return true;
	if (!blocks->doubtful && !strchr(line, ' ') && strlen(above[0]) > 2) /* "en", "af" are words */
		blocks->doubtful = join(blocks->arena, above[0], line);
	return false;
}

void cuts_told(const struct blocks *blocks, struct import_notes *unused)
{
	if (blocks->doubtful)
		note_add(unused, blocks->doubtful_line,
			 SAY_BOTH("»{0}« kan være ét ord, som en smal kolonne har delt; se teksterne efter, eller lav "
				  "filen med pandoc -t html eller --columns=200",
				  "“{0}” may be one word that a narrow column has cut; look the texts through, or make "
				  "the file by pandoc -t html or --columns=200"),
			 blocks->doubtful, NULL);
}
