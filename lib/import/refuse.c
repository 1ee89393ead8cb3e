/* SPDX-License-Identifier: MPL-2.0 */
/* Files that are no text, told by their first bytes, and what a person does instead. */
#include <string.h>

#include "import/import.h"
#include "set/set.h"

static const struct { const char *bytes; size_t size; struct bilingual_text text;
} kinds[] = {
	{ "PK\3\4", 4,
	  { { "filen er et Word-dokument eller regneark (.docx, .xlsx, .odt, .ods), ikke tekst: gem dokumentet som "
	      "HTML (»Webside, filtreret«) eller arket som »CSV UTF-8«",
	      "the file is a document or spreadsheet (.docx, .xlsx, .odt, .ods), not text: save the document as HTML "
	      "(“Web page, filtered”), or the sheet as “CSV UTF-8”" } } },
	{ "\xD0\xCF\x11\xE0", 4,
	  { { "filen er et ældre Word-dokument eller regneark (.doc, .xls), ikke tekst: gem dokumentet som HTML "
	      "(»Webside, filtreret«) eller arket som »CSV UTF-8«",
	      "the file is an older document or spreadsheet (.doc, .xls), not text: save the document as HTML "
	      "(“Web page, filtered”), or the sheet as “CSV UTF-8”" } } },
	{ "%PDF", 4,
	  { { "filen er en PDF, som ikke siger, hvor en tabels celler er: brug den Word-fil, den er lavet af, gemt som "
	      "HTML",
	      "the file is a PDF, which does not say where a table's cells are: use the Word file that it was made "
	      "from, saved as HTML" } } },
	{ "{\\rtf", 5,
	  { { "filen er RTF: åbn den i Word, og gem den som HTML (»Webside, filtreret«)",
	      "the file is RTF: open it in Word, and save it as HTML (“Web page, filtered”)" } } },
};

/* A table of CP850 or of a Macintosh would be read with other letters than it has. */
static bool is_foreign(const char *bytes, size_t size, const char **encoding)
{
	const unsigned char *first = (const unsigned char *)bytes;

	if (text_valid(bytes, size) || (size >= 2 && first[0] >= 0xFE && first[1] >= 0xFE))
		return false;
	*encoding = likely_encoding(bytes, size);
	return strncmp(*encoding, "Windows", 7) != 0;
}

bool import_refused(struct import_notes *notes, const char *bytes, size_t size)
{
	const char *encoding;

	for (size_t i = 0; i < COUNT(kinds); i++)
		if (size >= kinds[i].size && memcmp(bytes, kinds[i].bytes, kinds[i].size) == 0) {
			note_add(notes, 0, kinds[i].text, NULL, NULL);
			return true;
		}
	if (!is_foreign(bytes, size, &encoding))
		return false;
	note_add(notes, 0,
		 SAY_BOTH("filen er ikke UTF-8, men ser ud til at være {0}; gem den som UTF-8 (i Excel »CSV UTF-8«)",
			  "the file is not UTF-8, but seems to be {0}; save it as UTF-8 (in Excel “CSV UTF-8”)"),
		 encoding, NULL);
	return true;
}
