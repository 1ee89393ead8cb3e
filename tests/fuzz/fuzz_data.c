/* SPDX-License-Identifier: MPL-2.0 */
/* A data file of measurements: read, found wrong at a place, computed with and published. */
#include <errno.h>

#include "fuzz.h"

static const char contract[] =
	"type: kvalitetskontrakt\nformat: 1\nkommune: A\nperiode: 2012\nserviceområder:\n- navn: A\n  mål:\n"
	"  - {id: a, tekst: a, mindst: 90 %, udgangspunkt: 50 %, grupper: [x, y]}\n"
	"  - {id: b, tekst: b, gennemført: b}\n"
	"  - {id: c, tekst: c, stiger: 5, optælling: sum}\n";
static const char followup[] = "type: opfølgningsredegørelse\nformat: 1\nkommune: A\nkontrakt: k.yaml\når: 2012\n"
			       "opgjort: 2012-09-01\ndata: d.csv\n";

static void check_progress(kk_set *set, enum kk_format format)
{
	const struct kk_style style = { .width = 80 };
	struct fuzz_bytes bytes = { NULL, 0, 0 };

	MUST(kk_write_progress(set, format, &style, NULL, fuzz_write, &bytes) == 0);
	MUST(!bytes.at || format == KK_CSV || fuzz_is_plain(&bytes));
	fuzz_free(&bytes);
}

static void check_page(kk_set *set)
{
	struct fuzz_bytes page = { NULL, 0, 0 };
	int error = kk_write_report(set, 0, KK_HTML, NULL, fuzz_write, &page);

	MUST(error == 0 || error == -EBADMSG);
	MUST(!page.at || fuzz_is_plain(&page));
	fuzz_free(&page);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	static const enum kk_format formats[] = { KK_TEXT, KK_CSV, KK_JSON };
	kk_set *set = fuzz_set(KK_LANG_DA);
	size_t choice = fuzz_choice(bytes, size, COUNT(formats) + 1);
	struct kk_finding finding;

	if (fuzz_folder()) {
		fuzz_file("k.yaml", contract, sizeof(contract) - 1);
		fuzz_file("o.yaml", followup, sizeof(followup) - 1);
	}
	fuzz_file("d.csv", bytes, size);
	MUST(kk_set_add(set, "o.yaml") == 0 && kk_set_check(set) == 0);
	for (size_t i = 0; kk_set_finding(set, i, &finding) == 0; i++)
		MUST(finding.line && finding.column);
	for (size_t i = 0; i < COUNT(formats); i++)
		if (fuzz_thorough || choice == i)
			check_progress(set, formats[i]);
	if (fuzz_thorough || choice == COUNT(formats))
		check_page(set);
	kk_set_free(set);
	return 0;
}
