/* SPDX-License-Identifier: MPL-2.0 */
/* Where texts were cut and how they join, ids from words, values as YAML, entities, and the names of columns. */
#include "findings.h"

#include "base/wrap.h"
#include "import/tag.h"

static void check_join(const char *before, const char *next, bool weak, const char *expected)
{
	if (!expected) {
		assert_false(joins(before, next, weak));
		return;
	}
	assert_true(joins(before, next, weak));
	assert_string_equal(join(&arena, before, next), expected);
}

static void cut_texts_join(void **state)
{
	(void)state;
	check_join("omkring det en-", "kelte barn", false, "omkring det enkelte barn");
	check_join("arbejds-", "og kulturliv", false, "arbejds- og kulturliv");
	check_join("mindst 15 FVU-", "forløb", false, "mindst 15 FVU-forløb");
	check_join("til og fra aktiviteten og", "indgå et samarbejde", false,
		   "til og fra aktiviteten og indgå et samarbejde");
	check_join("Alle børn,", "Unge og ældre", false, "Alle børn, Unge og ældre");
	check_join("Bemanding tilpasses", "efter behov", true, "Bemanding tilpasses efter behov");
	check_join("Bemanding tilpasses", "efter behov", false, NULL);
	check_join("Bemanding tilpasses.", "efter behov", true, NULL);
	check_join("besvares inden for 60 sekunder", "80 % af alle", true, NULL);
	check_join("færre vikarer", "faste ruter", true, NULL);
	check_join("", "kelte", true, NULL);
	check_join("en liste", "- et punkt", true, NULL);
	check_join("fra 2010-", "2012", false, "fra 2010-2012");
	check_join("drenge-", "eller piger", false, "drenge- eller piger");
	check_join("drenge-", "samt pigehold", false, "drenge- samt pigehold");
	check_join("land-", "and city", false, "land- and city");
	check_join("land-", "or", false, "land- or");
	check_join("land-", "organisationer", false, "landorganisationer");
	check_join("x-", "aksen", false, "x-aksen");
	check_join("-", "aksen", false, NULL);
	check_join("-", "Aksen", true, NULL);
	check_join("(-", "aksen", false, NULL);
	check_join("drenge/", "Piger", false, "drenge/ Piger");
	check_join("drenge (", "Piger)", false, "drenge ( Piger)");
	check_join("Et (to)", "tre", true, NULL);
	/* a letter that tells one thing from another is no word of a sentence */
	check_join("Tema A", "Tema B", false, NULL);
	check_join("Etape I", "Etape II", false, NULL);
	check_join("hver i", "Skolen", false, "hver i Skolen");
	check_join("100 %", "Skolen", false, NULL);
}

static void check_id(const char *text, size_t room, const char *expected)
{
	char id[65];

	import_id(&arena, text, id, room);
	assert_string_equal(id, expected);
}

static void ids_are_made_of_words(void **state)
{
	(void)state;
	check_id("95 % af alle telefoniske henvendelser besvares inden for 60 sekunder", 41,
		 "telefoniske-henvendelser-besvares");
	check_id("Ældre får æbler på åen", 41, "aeldre-faar-aebler");
	check_id("90 %", 41, "maal");
	check_id("", 41, "maal");
	check_id("Speciallægepraksisplanlægningsstabiliseringsperiode nu", 20, "nu");
	check_id("日本", 41, "maal");
	check_id("Gruppe1 trives i 7klasse", 41, "trives");
	assert_true(import_is_id("trivsel-2"));
	assert_false(import_is_id(""));
	assert_false(import_is_id("-trivsel"));
	assert_false(import_is_id("Trivsel"));
	assert_true(import_is_id("a23456789-b23456789-c23456789-d23456789-e23456789-f23456789-g234"));
	assert_false(import_is_id("a23456789-b23456789-c23456789-d23456789-e23456789-f23456789-g2345"));
}

static void check_line(const char *text, const char *expected)
{
	struct out out;
	struct yaml_out yaml = { .out = &out };

	out_memory(&out, &arena);
	yaml_line(&yaml, "k", text);
	assert_string_equal(out_text(&out), expected);
}

static void values_read_back(void **state)
{
	(void)state;
	check_line("95 % af alle", "k: 95 % af alle\n");
	check_line("Mål: 95 %", "k: 'Mål: 95 %'\n");
	check_line("Se sag #12", "k: 'Se sag #12'\n");
	check_line("- punkt", "k: '- punkt'\n");
	check_line("'a' og b", "k: '''a'' og b'\n");
	check_line("slut:", "k: 'slut:'\n");
	check_line("", "k: ''\n");
	check_line("[x]", "k: '[x]'\n");
}

static void marks_of_markdown_go(void **state)
{
	(void)state;
	assert_string_equal(import_plain(&arena, "**Betegnelse/overskrift:**"), "Betegnelse/overskrift:");
	assert_string_equal(import_plain(&arena, "om måneden\\*"), "om måneden*");
	assert_string_equal(import_plain(&arena, "om måneden*"), "om måneden*");
	assert_string_equal(import_plain(&arena, "2 * 3 * 4"), "2 * 3 * 4");
	assert_string_equal(import_plain(&arena, "se [siden](http://a.dk) nu"), "se siden nu");
	assert_string_equal(import_plain(&arena, "a_b_c og _d_"), "a_b_c og d");
	assert_string_equal(import_word(&arena, "**2. Mål:**"), "maal");
}

static void check_entities(const char *text, const char *expected)
{
	const char *at = text, *end = text + strlen(text);
	struct out out;

	out_memory(&out, &arena);
	while (at < end) {
		size_t size = *at == '&' ? import_entity(at, end, &out) : 0;

		if (!size)
			put_char(&out, *at);
		at += size ? size : 1;
	}
	assert_string_equal(out_text(&out), expected);
}

static void entities_are_read(void **state)
{
	(void)state;
	check_entities("&aelig;&#229;&#xE6;&x;&amp", "æåæ&x;&amp");
	check_entities("&#X41;&#x41G&#65", "AAGA");
	check_entities("&#;&#x;&#xg;&#g;&#", "&#;&#x;&#xg;&#g;&#");
	check_entities("&", "&");
	check_entities("&a", "&a");
	/* what no text may have is a space, and what is not seen is nothing */
	check_entities("(&#0;&#1;&#xD800;&#xDFFF;&#xE000;&#x110000;&#x202E;&#x7F;)", "(    \xEE\x80\x80   )");
	check_entities("(&shy;&#xAD;&#x200B;)", "()");
}

static void check_tag(const char *text, const char *name, const char *href, unsigned span)
{
	struct tag tag;

	assert_true(tag_read(text, text + strlen(text), &tag));
	assert_true(tag_is(&tag, name));
	assert_string_equal(tag_text(&arena, &tag, "href"), href);
	assert_int_equal(tag_number(&tag, "colspan"), span);
}

static void tags_are_read(void **state)
{
	static const char open[] = "<a href='>";
	struct tag tag;

	(void)state;
	check_tag("<td>", "td", "", 1);
	check_tag("</TD>", "td", "", 1);
	check_tag("<h1 id=x>", "h1", "", 1);
	check_tag("<a href=#fn1>", "a", "#fn1", 1);
	check_tag("<a\nHREF =  '#fn 1' >", "a", "#fn 1", 1);
	check_tag("<a class=x href=\"#fn1\"colspan=\"12\">", "a", "#fn1", 12);
	check_tag("<td colspan>", "td", "", 1);
	check_tag("<td colspan x=3>", "td", "", 1);
	check_tag("<td colspan=>", "td", "", 0);
	check_tag("<td colspan=x>", "td", "", 0);
	check_tag("<td colspan=/>", "td", "", 0);
	check_tag("<td colspan= ' 3px'>", "td", "", 3);
	check_tag("<td colspan=\"99999999999\">", "td", "", 9999);
	check_tag("<td hrefs=a x-href=b>", "td", "", 1);
	/* in a value the quotation mark may be of the other kind */
	check_tag("<a title=\" href='#fn1\" x>", "a", "#fn1\" x", 1);
	assert_false(tag_read(open, open + sizeof(open) - 1, &tag));
}

static void check_encoding(const char *bytes, size_t size, const char *expected, const char *from)
{
	struct encoded encoded = import_bytes(&arena, bytes, size);

	assert_string_equal(encoded.bytes, expected);
	if (from)
		assert_string_equal(encoded.from, from);
	else
		assert_null(encoded.from);
}

static void encodings_are_known(void **state)
{
	(void)state;
	check_encoding("\xEF\xBB\xBF" "æ\r\n", 7, "æ\n", NULL);
	check_encoding("\xFF\xFE\xE6\0;\0", 6, "æ;", "UTF-16");
	check_encoding("\xFE\xFF\0\xE6\xD8\x3D\xDE\x00", 8, "æ😀", "UTF-16");
	check_encoding("bl\xE5 \x96 r\xF8" "d", 9, "blå – rød", "Windows-1252");
	check_encoding("\xFF\xFE\x3D\xD8\x00\xE0\xE6\0", 8, "\xEF\xBF\xBD\xEE\x80\x80æ", "UTF-16");
	check_encoding("\xFF\xFE\x3D\xD8\x41\0", 6, "\xEF\xBF\xBD" "A", "UTF-16");
	check_encoding("\xFF" "a", 2, "ÿa", "Windows-1252");
	check_encoding("\xFE" "a", 2, "þa", "Windows-1252");
	check_encoding("\xE6", 1, "æ", "Windows-1252");
	check_encoding("a\xE2\x80\xAE" "b\xC2\xAD" "c\rd", 11, "abc\nd", NULL);
}

static void check_area(const char *text, const char *expected)
{
	const char *name = NULL;

	assert_int_equal(area_named(&arena, text, &name), expected != NULL);
	if (expected)
		assert_string_equal(name, expected);
}

static void check_span(const char *text, const char *expected)
{
	struct date date;
	struct out out;

	if (!import_span_end(&arena, text, &date)) {
		assert_null(expected);
		return;
	}
	out_memory(&out, &arena);
	put_date_iso(&out, date);
	assert_string_equal(out_text(&out), expected ? expected : "none");
}

static void headings_name_days(void **state)
{
	(void)state;
	check_span("30/6-2012", "2012-06-30");
	check_span("30/06/2012", "2012-06-30");
	check_span("pr. 30. juni 2012", "2012-06-30");
	check_span("jun-12", "2012-06-30");
	check_span("02/2012", "2012-02-29");
	check_span("2012M02", "2012-02-29");
	check_span("februar", NULL);
	check_span("2012Q1", "2012-03-31");
	check_span("4. kvt. 2012", "2012-12-31");
	check_span("kvartal 2 2012", "2012-06-30");
	check_span("1. halvår 2012", "2012-06-30");
	check_span("H2 2012", "2012-12-31");
	check_span("ultimo august 2012", "2012-08-31");
	check_span("År 2012", "2012-12-31");
	check_span("2011/12", NULL);
	check_span("2011/11", "2011-11-30");
	check_span("30-06-12", NULL);
	check_span("31/6 2012", NULL);
	check_span("0/6 2012", NULL);
	check_span("5. kvartal 2012", NULL);
	check_span("13/2012", NULL);
	check_span("uge 23 2012", NULL);
	check_span("Mål 2012", NULL);
	check_span("2012 og 2013", NULL);
	check_span("", NULL);
}

/* One letter for each column: A rea, H eading, a im, G oal, M eans, m easure, D eadline, R esponsible, T arget,
 * u nit, # number, - . */
static void check_header(const char *names, const char *expected)
{
	static const char letters[] = "AHaGMimbDsRpnTu#";
	struct blocks blocks = { .arena = &arena };
	struct block *row = block_add(&blocks, BLOCK_ROW, 1);
	struct header header;
	char found[IMPORT_COLUMNS + 1] = "";

	while (*names) {
		size_t size = strcspn(names, "|");

		block_cell(&blocks, row, names, size, 1);
		names += size + (names[size] == '|');
	}
	if (!header_read(&arena, row, &header)) {
		assert_null(expected);
		return;
	}
	for (uint32_t i = 0; i < header.count; i++)
		found[i] = header.column[i] < COLUMN_COUNT ? letters[header.column[i]] : '-';
	assert_string_equal(found, expected ? expected : "none");
}

static void columns_are_known_by_many_names(void **state)
{
	(void)state;
	check_header("Mål|Nuværende niveau|Ønsket niveau|Ambition|Resultatmål", "GbTaG");
	check_header("Mål|Resultat 2011|Ønskede ændringer|Målværdi 2014", "Gb-T");
	check_header("Mål|Resultat 2014|Resultat|Målværdi 2014", "G--T"); /* the goal's own year, and none */
	check_header("Mål|Måltal", "GG");
	check_header("Mål|Måltal 2013 (%)|Enhed", "GGu");
	check_header("Mål, pct.|Måltal i dage|Tema", "GGH");
	check_header("Mål|Enhed|2011", NULL); /* of measurements */
	check_header("Goal|Current level|Desired level|Desired outcome|Target", "GbT-G");
	check_header("Tema|Ønsket niveau", NULL); /* a figure alone says of nothing when it is achieved */
	check_header("Betegnelse/overskrift:|Tema/overordnet målsætning:|Mål:|Veje til målet:", "HaGM");
	check_header("Nr.|Indsatsområde|Hvad vil vi opnå?|Hvordan måler vi det?|Sådan gør vi|Tidsfrist|Ansvarlig",
		     "#HGmMDR");
	check_header("Tema|Kvantitative mål|Kvalitative mål|Indsatser", "HGGM");
	check_header("Delmål|Handlinger", "GM");
	check_header("Succeskriterier|Virkemidler|Hvornår|Hvem", "GMDR");
	check_header("Betegne lse/overskrift|Mål|Veje til målet", "HGM");
	check_header("Theme|Goals|How we get there|By when", "HGMD");
	check_header("Mål|Målopfyldelse|Bemærkninger", "G-n");
	check_header("Spørgsmål|Svar", NULL);
	check_header("Politikområde|Oprindeligt budget|Forbrug", NULL);
	check_header("Målet er at alle børn trives|Indsats for børn", NULL);
	check_header("Mål", NULL);
}

/* A name in Danish is one, whatever words it is of. */
static void names_tell_the_language(void **state)
{
	(void)state;
	assert_int_equal(column_language(&arena, "Mål"), KK_LANG_DA);
	assert_int_equal(column_language(&arena, "Hvad vil vi opnå"), KK_LANG_DA);
	assert_int_equal(column_language(&arena, "Succeskriterier"), KK_LANG_DA);
	assert_int_equal(column_language(&arena, "Goals"), KK_LANG_EN);
	assert_int_equal(column_language(&arena, "Targets"), KK_LANG_EN);
	assert_int_equal(column_language(&arena, "Vejret"), KK_LANG_DA);
	assert_int_equal(column_language(&arena, "Et navn, der er længere, end nogen overskrift over en kolonne nogen "
						 "sinde er, og mere til"), KK_LANG_DA);
}

static void check_short(const char *text, size_t width, const char *expected)
{
	assert_string_equal(text_cut(&arena, text, width), expected);
	assert_true(text_width(expected, strlen(expected)) <= width);
}

/* What is cut keeps within its width: a character may take two columns, the ellipsis takes one. */
static void texts_are_cut_to_their_width(void **state)
{
	(void)state;
	check_short("abcd", 4, "abcd");
	check_short("abcde", 4, "abc…");
	check_short("ab", 1, "…");
	check_short("ab", 0, "");
	check_short("", 0, "");
	check_short("日本語", 6, "日本語");
	check_short("日本語", 5, "日本…");
	check_short("日本語", 4, "日…");
	check_short("日本語", 3, "日…");
	check_short("日本語", 2, "…");
	check_short("a日本", 3, "a…");
	assert_string_equal(text_cut_inside(&arena, "trivsel-for-boern", 9), "trivs…ern");
	assert_string_equal(text_cut_inside(&arena, "ab", 0), "");
}

static void add_text(struct out *out, const char *text, size_t times)
{
	while (times--)
		put(out, text);
}

/* Between the cells of a row stands text, and the blocks have to move while it is open. */
static void rows_stay_open_over_text(void **state)
{
	struct blocks blocks = { .arena = &arena };
	uint32_t rows = 0, texts = 0;
	struct out out;

	(void)state;
	out_memory(&out, &arena);
	put(&out, "<table><tr><td>a</td>x");
	add_text(&out, "<p>y", 500);
	put(&out, "<td>b</td></tr><tr>");
	add_text(&out, "<p>z", 500);
	put(&out, "</tr>til sidst</table>");
	import_html(&blocks, out_text(&out), out.size, 1);
	for (uint32_t i = 0; i < blocks.count; i++) {
		rows += blocks.items[i].kind == BLOCK_ROW;
		texts += blocks.items[i].kind == BLOCK_TEXT;
	}
	assert_int_equal(rows, 1); /* the second had no cells */
	assert_int_equal(texts, 1002);
	assert_int_equal(blocks.items[0].count, 2);
	assert_string_equal(blocks.items[0].cells[0].text, "a");
	assert_string_equal(blocks.items[0].cells[1].text, "b");
	assert_string_equal(blocks.items[1].text, "x");
	assert_string_equal(blocks.items[1001].text, "z");
	assert_string_equal(blocks.items[1002].text, "til sidst");
}

static void check_cut(const char *above, const char *cut, const char *rest, size_t width, bool expected)
{
	static const char file[] = "Digital selvbetjening for borgerne i en fart";
	struct blocks blocks = { .arena = &arena, .bytes = file, .size = sizeof(file) - 1 };
	const char *const lines[2] = { cut, above };

	assert_int_equal(is_cut_word(&blocks, lines, rest, width), expected);
}

static void cut_words_are_known(void **state)
{
	(void)state;
	check_cut("andel af", "bo", "rgerbetjeningen", 15, true);     /* there was room for two letters */
	check_cut("anvende mange", "selvbetj", "eningsløsninger", 15, true); /* the file has the word */
	check_cut("sundhedskort og", "f", "lytteanmeldelse", 15, true);      /* no word is without a vowel */
	check_cut("opbakningen fra", "re", "ssourcepersoner", 15, true);
	check_cut("opbakningen fra", "af", "ressourcekonger", 15, false);
	check_cut("for kommunens", "sammen", "brugerbetjening", 15, false);
	/* no scraps: a capital, a figure, a letter of two bytes, a word of two letters, one letter */
	check_cut("opbakningen fra", "Re", "ssourcepersoner", 15, false);
	check_cut("opbakningen fra", "eD", "ssourcepersoner", 15, false);
	check_cut("opbakningen fra", "e1", "ssourcepersoner", 15, false);
	check_cut("opbakningen fra", "1e", "ssourcepersoner", 15, false);
	check_cut("opbakningen fra", "e|", "ssourcepersoner", 15, false);
	check_cut("opbakningen fra", "|e", "ssourcepersoner", 15, false);
	check_cut("opbakningen fra", "å", "ssourcepersoner", 15, false);
	check_cut("opbakningen fra", "a", "ssourcepersoner", 15, false);
	check_cut("ab", "de", "sk", 2, false);
	check_cut("ab", "selvbe", "sk", 2, false);
	check_cut("opbakningen fra", "en fa", "rtbetjeningerne", 15, false);
	check_cut("andel af", "bo", "rgerbetjening", 15, false);      /* the line is not full */
	check_cut("andel af", "bo", "rgerbetjeningen", 0, false);
}

/* What a bullet or a number in front of a line is, and what is part of what it says. */
static void items_are_numbered(void **state)
{
	static const struct { const char *line; size_t size; } rows[] = {
		{ "1. Mål", 3 },        { "12) mål", 4 },        { "1.1 90 % af alle", 4 }, { "1.2. Mål", 5 },
		{ "1. halvår", 0 },     { "1) halvår", 3 },      { "1. ældre", 3 },         { "2.5 procent", 0 },
		{ "2.5 % flere", 0 },   { "100. Mål", 0 },       { "1.Mål", 0 },            { "1.123 Mål", 0 },
		{ "2012 Mål", 0 },      { "Mål", 0 },            { "1.1 Mål", 4 },          { "1.1 {x}", 4 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++)
		if (import_numbering(rows[i].line) != rows[i].size)
			fail_msg("%s: %zu", rows[i].line, import_numbering(rows[i].line));
	assert_int_equal(import_bullet("\u00A7 Mål"), 3);  /* Word's square */
	assert_int_equal(import_bullet("\u00A7 4 i loven"), 0);
	assert_int_equal(import_bullet("\u00A7 (4)"), 3);
	assert_string_equal(import_plain(&arena, "10 m^2^ og 10^1234^"), "10 m² og 10^1234^");
	assert_string_equal(import_plain(&arena, "[a](b) og [c](d"), "a og [c](d");
}

/* "Beslutning i" a body, and when, and no more but behind a colon. */
static void sections_are_titled(void **state)
{
	static const struct { const char *text; bool titled; } rows[] = {
		{ "Beslutning i Byrådet den 27. september 2011", true },
		{ "Beslutning i byrådet den 27. september 2011", true },
		{ "Beslutning i økonomiudvalget 27-09-2011", true },
		{ "Beslutning i skolebestyrelsen 27-09-2011", true },
		{ "Beslutning i borgerrepræsentationen 27-09-2011", true },
		{ "3. Beslutning i Børne- og Ungeudvalget (27.9.2011): Godkendt", true },
		{ "Beslutning i sagen:", true },
		{ "Beslutning i sagen: udsat", false },
		{ "Beslutning i samarbejde", false },
		{ "Beslutning i Byrådet skal foreligge:", false },
		{ "Beslutning i 2011", false },
		{ "Administrationen indstiller, at", true },
		{ "Forvaltningen indstiller, at:", true },
		{ "Forvaltningen indstiller:", true },
		{ "Det indstilles, at", true },
		{ "Direktionens vurdering", true },
		{ "Forvaltningen indstiller, og udvalget beslutter", false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++)
		if (section_titled(&arena, rows[i].text) != rows[i].titled)
			fail_msg("%s", rows[i].text);
	assert_int_equal(section_named(&arena, "Forvaltningen indstiller, at:"), SECTION_RECOMMENDATION);
	assert_int_equal(section_named(&arena, "Direktionens vurdering"), SECTION_ASSESSMENT);
}

static void areas_are_plain_without_numbers_and_years(void **state)
{
	static const char *const rows[][2] = {
		{ "1. Dagtilbud, 2012", "Dagtilbud" }, { "Dagtilbud 2012-2013:", "Dagtilbud" },
		{ "Dagtilbud", "Dagtilbud" },
		{ "Klasse 10", "Klasse 10" },          { "Vision2020", "Vision2020" },          { "2012", "2012" },
		{ " : ", " : " },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++)
		assert_string_equal(area_plain(&arena, rows[i][0]), rows[i][1]);
}

static void areas_are_named_by_headings(void **state)
{
	(void)state;
	check_area("Kvalitetskontrakt: Borgerservice og Administration", "Borgerservice og Administration");
	check_area("Kvalitetskontrakt 2012 – Folkeskoler", "Folkeskoler");
	check_area("**Serviceområde: Ældre**", "Ældre");
	check_area("Kvalitetskontrakt for Eksempelby Kommune", NULL);
	check_area("Kvalitetskontrakter 2012 til endelig godkendelse", NULL);
	check_area("Kvalitetskontrakt 2012", NULL);
	check_area("2) Kvalitetskontrakt 2012: Dagtilbud", "Dagtilbud");
	check_area("Kvalitetskontrakt for 2014-2012", NULL);
	check_area("Serviceområde:", NULL);
	check_area("Serviceområde: Det er svært. Alle er med", NULL);
	check_area("Serviceområde: Et navn, der er så langt, at det er en hel sætning, som fortæller, hvad der skal "
		"ske på "
		   "området, og hvem der skal gøre det", NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(cut_texts_join),
		cmocka_unit_test(ids_are_made_of_words),
		cmocka_unit_test(values_read_back),
		cmocka_unit_test(marks_of_markdown_go),
		cmocka_unit_test(entities_are_read),
		cmocka_unit_test(tags_are_read),
		cmocka_unit_test(encodings_are_known),
		cmocka_unit_test(headings_name_days),
		cmocka_unit_test(columns_are_known_by_many_names),
		cmocka_unit_test(cut_words_are_known),
		cmocka_unit_test(names_tell_the_language),
		cmocka_unit_test(texts_are_cut_to_their_width),
		cmocka_unit_test(rows_stay_open_over_text),
		cmocka_unit_test(areas_are_named_by_headings),
		cmocka_unit_test(items_are_numbered),
		cmocka_unit_test(sections_are_titled),
		cmocka_unit_test(areas_are_plain_without_numbers_and_years),
	};

	return run_all(tests, COUNT(tests));
}
