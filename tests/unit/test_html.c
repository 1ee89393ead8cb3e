/* SPDX-License-Identifier: MPL-2.0 */
/* HTML of a page: the policy names its style, hostile text never changes its tags, ids and links fit. */
#include "page.h"

#include "base/sha256.h"
#include "page/chart.h"

static void test_sha256(void **state)
{
	static const struct { const char *text, *base64;
	} cases[] = {
		{ "", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=" },
		{ "abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=" },
		{ "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
		  "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE=" },
	};
	struct bench *bench = *state;

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		uint8_t digest[SHA256_SIZE];
		struct out out;

		sha256(cases[i].text, strlen(cases[i].text), digest);
		out_memory(&out, &bench->arena);
		put_base64(&out, digest, sizeof(digest));
		assert_string_equal(out_text(&out), cases[i].base64);
	}
}

/* RFC 4648, section 10: every length of the last group. */
static void test_base64(void **state)
{
	static const char *const rows[] = { "", "Zg==", "Zm8=", "Zm9v", "Zm9vYg==", "Zm9vYmE=", "Zm9vYmFy" };
	struct bench *bench = *state;

	for (size_t size = 0; size < COUNT(rows); size++) {
		struct out out;

		out_memory(&out, &bench->arena);
		put_base64(&out, (const uint8_t *)"foobar", size);
		assert_string_equal(out_text(&out), rows[size]);
	}
}

/* A million times "a" (FIPS 180-4), in pieces of every size up to three blocks; what is copied goes on by itself. */
static void test_sha256_in_pieces(void **state)
{
	static const char digest_of_all[] = "zcduXJkU+5KBocfihNc+Z/GAmkiklyAOBG05zMcRLNA=";
	struct bench *bench = *state;
	uint8_t digest[SHA256_SIZE];
	struct sha256 hash, copy;
	char piece[192];
	struct out out;

	memset(piece, 'a', sizeof(piece));
	sha256_begin(&hash);
	for (size_t left = 1000000, size = 0; left; left -= size) {
		size = (size + 1) % sizeof(piece);
		size = size < left ? size : left;
		sha256_add(&hash, piece, size);
		copy = hash;
		sha256_end(&copy, digest);
	}
	sha256_end(&hash, digest);
	out_memory(&out, &bench->arena);
	put_base64(&out, digest, sizeof(digest));
	assert_string_equal(out_text(&out), digest_of_all);
}

/* Forty kinds of page, more than are kept, each twice: with the styles of those before it and all by itself. */
static void test_kept_styles_are_the_page_s_own(void **state)
{
	static const enum role roles[] = {
		ROLE_VERDICT, ROLE_QUOTATION, ROLE_ANSWER, ROLE_TREND, ROLE_SOURCE, ROLE_NONE,
	};
	struct bench *bench = *state;
	struct styles *styles = styles_new(&bench->arena);

	for (size_t i = 0; i < 80; i++) {
		struct page page = bench->page;
		struct out kept, own;

		page.root = doc_add(&page, NULL, PART_PAGE);
		page.title = number_text(&bench->arena, i);
		for (size_t role = 0; role < sizeof(roles) / sizeof(*roles); role++)
			if (i % 40 >> role & 1)
				doc_text(&page, doc_paragraph(&page, page.root, roles[role]), "x");
		doc_status(&page, page.root, (enum status)(i % STATUS_COUNT), "x");
		out_memory(&own, &bench->arena);
		html_write(&page, &own);
		page.styles = styles;
		out_memory(&kept, &bench->arena);
		html_write(&page, &kept);
		assert_string_equal(out_text(&own), out_text(&kept));
	}
}

#define CONTRACT(x)                                                                                                    \
	"type: quality-contract\nformat: 1\nmunicipality: \"" x "\"\ntitle: \"" x "\"\ncase: \"" x "\"\n"              \
	"committee: \"" x "\"\nperiod: 2012\nassessment: \"" x "\"\nservice_areas:\n"                                  \
	"  - name: \"" x "\"\n    assessment: \"" x "\"\n    means:\n      - \"" x "\"\n    themes:\n"                 \
	"      - heading: \"" x "\"\n        aim: \"" x "\"\n        policy: \"" x                                     \
	"\"\n        means:\n          - \"" x "\"\n"                                                                  \
	"        goals:\n          - id: g1\n            text: \"" x "\"\n            measure: \"" x "\"\n"            \
	"            at_least: 95 %\n            baseline: 4 %\n            source: \"" x "\"\n"                       \
	"            responsible: \"" x "\"\n            note: \"" x "\"\n            groups:\n              - \"" x   \
	"\"\n"                                                                                                         \
	"            benchmarks:\n              - {name: \"" x "\", value: 4, group: \"" x "\"}\n"                     \
	"          - id: g2\n            text: \"" x "\"\n            done: \"" x "\"\n"                               \
	"    indicators:\n      - {id: i1, text: \"" x "\", unit: \"" x "\", source: \"" x "\"}\n"

#define PLAIN "ordet"
#define HOSTILE "</style></title><script>x</script>\\\"'&lt;<img src=x onerror=y>`|"

/* The names of all tags, in order. */
static const char *tags_of(struct bench *bench, const char *html)
{
	struct out out;

	out_memory(&out, &bench->arena);
	for (; (html = strchr(html, '<')); html++) {
		put_bytes(&out, html, strcspn(html, " >"));
		put(&out, ">");
	}
	return out_text(&out);
}

static void test_hostile_text_is_text(void **state)
{
	struct bench *bench = *state;
	kk_set *plain = bench_set("a.yaml", CONTRACT(PLAIN)), *hostile = bench_set("a.yaml", CONTRACT(HOSTILE));
	const char *page = bench_report(bench, hostile, REPORT_HTML);

	assert_string_equal(tags_of(bench, bench_report(bench, plain, REPORT_HTML)), tags_of(bench, page));
	assert_null(strstr(page, "<img"));
	/* the one script is data that nothing runs */
	assert_ptr_equal(strstr(page, "<script"), strstr(page, "<script type=\"application/ld+json\">{\"@context\""));
	assert_null(strstr(strstr(page, "<script") + 1, "<script"));
	assert_null(strstr(page, "style=\""));
	kk_set_free(plain);
	kk_set_free(hostile);
}

static void test_policy_names_the_style(void **state)
{
	struct bench *bench = *state;
	kk_set *set = bench_set("a.yaml", CONTRACT(HOSTILE));
	const char *page = bench_report(bench, set, REPORT_HTML);
	const char *style = strstr(page, "<style>") + strlen("<style>"), *end = strstr(style, "</style>");
	uint8_t digest[SHA256_SIZE];
	struct out out;

	assert_true(end - style < 16 * 1024);
	assert_null(memchr(style, '\n', (size_t)(end - style)));
	sha256(style, (size_t)(end - style), digest);
	out_memory(&out, &bench->arena);
	put(&out, "default-src 'none'; style-src 'sha256-");
	put_base64(&out, digest, sizeof(digest));
	assert_non_null(strstr(page, out_text(&out)));
	kk_set_free(set);
}

static bool has_id(const char *page, const char *id, size_t size)
{
	for (const char *at = page; (at = strstr(at, " id=\"")); at++)
		if (strncmp(at + 5, id, size) == 0 && at[5 + size] == '"')
			return true;
	return false;
}

/* Each id stands once, and each link within the page leads to one. */
static void assert_ids(const char *page)
{
	for (const char *at = page; (at = strstr(at, " id=\"")); at++) {
		size_t size = strcspn(at + 5, "\"");

		assert_false(has_id(at + 5, at + 5, size));
	}
	for (const char *at = page; (at = strstr(at, "href=\"#")); at++)
		assert_true(has_id(page, at + 7, strcspn(at + 7, "\"")));
	for (const char *at = page; (at = strstr(at, "aria-labelledby=\"")); at++)
		assert_true(has_id(page, at + 17, strcspn(at + 17, "\"")));
}

static void assert_levels(const char *page)
{
	int last = 0;

	for (const char *at = page; (at = strstr(at, "<h")); at++) {
		if (at[2] < '1' || at[2] > '6')
			continue;
		assert_true(at[2] - '0' <= last + 1);
		last = at[2] - '0';
	}
}

static void test_ids_links_and_levels(void **state)
{
	static const char *const files[] = { "kvalitetskontrakt-2012.yaml", "opfølgning-2012.yaml" };
	struct bench *bench = *state;

	for (size_t i = 0; i < sizeof(files) / sizeof(*files); i++) {
		kk_set *set = bench_set(NULL, NULL);
		struct out path;
		const char *page;

		out_memory(&path, &bench->arena);
		put(&path, KK_TESTS_DIR "/../examples/eksempelby/");
		put(&path, files[i]);
		assert_int_equal(kk_set_add(set, out_text(&path)), 0);
		page = bench_report(bench, set, REPORT_HTML);
		assert_ids(page);
		assert_levels(page);
		assert_true(strlen(page) < (60 + 16) * 1024);
		assert_null(strstr(page, "src=\"http"));
		kk_set_free(set);
	}
}

/* A count that would run into its neighbours on a narrow screen stands there on a wide one only, and one that is too
 * wide for any nowhere. */
static void test_counts_stand_in_their_segments(void **state)
{
	struct bench *bench = *state;
	struct chart *chart = NEW(&bench->arena, struct chart);
	struct part *part = doc_add(&bench->page, bench->main, PART_CHART);
	const char *page;
	struct out out;

	chart->kind = CHART_DISTRIBUTION;
	chart->by_status[STATUS_ACHIEVED] = 140;
	chart->by_status[STATUS_ON_TRACK] = 14;
	chart->by_status[STATUS_PENDING] = 6;
	chart->by_status[STATUS_BEHIND] = 20;
	part->chart = chart;
	part->text = "N";
	out_memory(&out, &bench->arena);
	html_write(&bench->page, &out);
	page = out_text(&out);
	assert_non_null(strstr(page, "text-anchor=\"middle\">140</text>"));
	assert_non_null(strstr(page, "<text class=\"wide\""));
	assert_non_null(strstr(strstr(page, "<text class=\"wide\""), ">14</text>"));
	assert_null(strstr(page, ">6</text>"));
	assert_null(strstr(strstr(strstr(page, "<text class=\"wide\""), ">14</text>"), "<text class=\"wide\""));
	assert_non_null(strstr(page, ">20</text>"));
	assert_non_null(strstr(page, "{.wide{display:none}}"));
}

static void test_draft_is_marked(void **state)
{
	struct bench *bench = *state;
	kk_set *set = bench_set("a.yaml", CONTRACT(PLAIN));
	const char *page = bench_report(bench, set, REPORT_HTML);

	assert_non_null(strstr(page, "<strong>Udkast.</strong>"));
	assert_non_null(strstr(page, "noindex"));
	assert_non_null(strstr(bench_report(bench, set, REPORT_MARKDOWN), "> **Udkast.**"));
	kk_set_free(set);
}

static void test_markdown_keeps_its_shape(void **state)
{
	struct bench *bench = *state;
	kk_set *plain = bench_set("a.yaml", CONTRACT(PLAIN)), *hostile = bench_set("a.yaml", CONTRACT(HOSTILE));
	const char *a = bench_report(bench, plain, REPORT_MARKDOWN), *b = bench_report(bench, hostile, REPORT_MARKDOWN);

	while (*a && *b) { /* every line begins as its plain twin does */
		assert_int_equal(*a == '|'   ? '|'
				 : *a == '#' ? '#'
					     : *a == '\n',
				 *b == '|'   ? '|'
				 : *b == '#' ? '#'
					     : *b == '\n');
		a += strcspn(a, "\n") + 1;
		b += strcspn(b, "\n") + 1;
	}
	assert_int_equal(*a, *b);
	kk_set_free(plain);
	kk_set_free(hostile);
}

int main(void)
{
#define TEST(test) cmocka_unit_test_setup_teardown(test, bench_start, bench_stop)
	static const struct CMUnitTest tests[] = {
		TEST(test_sha256), TEST(test_base64), TEST(test_sha256_in_pieces),
		TEST(test_kept_styles_are_the_page_s_own),
		TEST(test_hostile_text_is_text), TEST(test_policy_names_the_style),
		TEST(test_ids_links_and_levels), TEST(test_counts_stand_in_their_segments),
		TEST(test_draft_is_marked), TEST(test_markdown_keeps_its_shape),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
