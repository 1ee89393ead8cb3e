/* SPDX-License-Identifier: MPL-2.0 */
/* kk new: a document to fill in, from the table of keys and from what there is already. */
#include <errno.h>
#include <string.h>

#include "new/new.h"

static const struct { enum owner owner; fill_fn *fill; } kinds[] = {
	[DOC_CONTRACT] = { OWNER_CONTRACT, fill_contract },
	[DOC_FOLLOWUP] = { OWNER_FOLLOWUP, fill_followup },
	[DOC_MUNICIPALITY] = { OWNER_MUNICIPALITY, fill_municipality },
	[DOC_APPLICATION] = { OWNER_APPLICATION, fill_application },
};

/* What an earlier document gives a document of this type; false: nothing. */
static bool take(struct sheet *sheet, enum doc_type type, struct file *file)
{
	if (file->type == DOC_MUNICIPALITY) {
		sheet->municipality = FILE_MUNICIPALITY(file);
	} else if (file->type == DOC_CONTRACT && (type == DOC_FOLLOWUP || (type == DOC_CONTRACT && !sheet->contract))) {
		sheet->contract = sheet->contract ? sheet->contract : file;
		sheet->contracts[sheet->contract_count++] = file;
	} else if (file->type == DOC_FOLLOWUP && type == DOC_FOLLOWUP && !sheet->followup) {
		sheet->followup = file;
	} else {
		return false;
	}
	return true;
}

/* An earlier follow-up alone names its contracts. */
static void take_contracts(struct sheet *sheet)
{
	const struct file *before = sheet->followup;

	if (!before || sheet->contract_count)
		return;
	sheet->contracts = NEW_ARRAY(sheet->arena, struct file *, before->contract_count);
	for (uint32_t i = 0; i < before->contract_count; i++)
		sheet->contracts[sheet->contract_count++] = before->contracts[i];
	sheet->contract = sheet->contracts[0];
}

static int take_all(struct sheet *sheet, enum doc_type type)
{
	struct kk_set *set = sheet->set;

	sheet->contracts = NEW_ARRAY(sheet->arena, struct file *, set->input_count);
	for (size_t i = 0; i < set->input_count; i++) {
		struct file *file = set->inputs[i];

		if (!file->common || file->broken)
			return -EBADMSG;
		if (!take(sheet, type, file))
			return -EINVAL;
	}
	take_contracts(sheet);
	for (size_t i = 0; i < sheet->contract_count; i++)
		if (!sheet->contracts[i] || sheet->contracts[i]->broken) /* not even one of the format */
			return -EBADMSG;
	return 0;
}

/* Where the document will stand, so that the register above it is found as it will be. */
static struct file *future_file(struct kk_set *set, const char *path)
{
	const char *here = path_real(&set->arena, "."), *folder = path_folder(&set->arena, path);
	const char *real = path_real(&set->arena, *folder ? folder : ".");

	if (!real)
		real = path_join(&set->arena, here ? here : "/", folder);
	return load_new(set, path, path_join(&set->arena, real, strrchr(path, '/') ? strrchr(path, '/') + 1 : path));
}

static int take_register(struct sheet *sheet, const char *path, struct file *future)
{
	const char *real = path ? path_real(sheet->arena, path) : NULL;
	struct file *file = NULL;
	int error;

	if (path && !real)
		return -errno;
	if (path) {
		error = set_load(sheet->set, path, real, &file);
		if (error)
			return error == -EINVAL ? -ENXIO : error; /* no regular file; -EINVAL says that it has no use */
		file->named = true;
		if (!file->broken && file->type != DOC_MUNICIPALITY)
			return -EINVAL;
	} else if (!sheet->municipality) {
		file = set_municipality(sheet->set, future);
		if (sheet->set->lost)
			return sheet->set->lost;
	}
	if (file && file->broken)
		return -EBADMSG;
	if (file && file->common)
		sheet->municipality = FILE_MUNICIPALITY(file);
	return 0;
}

static const struct file *first_given(const struct sheet *sheet)
{
	return sheet->set->input_count ? sheet->set->inputs[0] : NULL;
}

static void choose_languages(struct sheet *sheet, enum kk_keys wanted)
{
	const struct file *given = first_given(sheet);

	if (wanted != KK_KEYS_OWN)
		sheet->keys = wanted == KK_KEYS_EN ? KK_LANG_EN : KK_LANG_DA;
	else if (given)
		sheet->keys = given->english_keys ? KK_LANG_EN : KK_LANG_DA;
	else
		sheet->keys = sheet->set->lang;
	sheet->lang = given ? (given->common->language.value == 2 ? KK_LANG_EN : KK_LANG_DA) : sheet->keys;
}

static void put_head(struct sheet *sheet)
{
	static const char *const lines[][2] = {
		{ "Udfyld de tomme nøgler; kk validate nævner dem, der mangler.",
		  "Fill in the empty keys; kk validate names those that are missing." },
		{ "Linjer som »#titel:« er valgfrie: tag det første # bort, og skriv en værdi efter kolonet.",
		  "Lines like “#title:” are optional: take the first # away, and write a value after the colon." },
	};

	for (size_t i = 0; i < COUNT(lines); i++)
		sheet_comment(sheet, lines[i][sheet->keys]);
	put_char(&sheet->out, '\n');
}

int kk_write_skeleton(kk_set *set, const struct kk_skeleton *skeleton, kk_write_fn *write, void *context,
		      size_t *wrong)
{
	struct sheet sheet = { .set = set };
	struct file *future;
	enum doc_type type;
	int error;

	ENTER(set)
	sheet.arena = &set->arena;
	type = type_named(text_folded(&set->arena, skeleton->type));
	if (type == DOC_NONE)
		return -ENOTSUP;
	future = future_file(set, skeleton->path ? skeleton->path : "ny.yaml");
	sheet.folder = path_folder(&set->arena, future->real);
	error = take_all(&sheet, type);
	if (!error && type != DOC_MUNICIPALITY)
		error = take_register(&sheet, skeleton->register_path, future);
	if (error)
		return error;
	choose_languages(&sheet, skeleton->keys);
	error = given_read(&sheet, kinds[type].owner, skeleton->given, skeleton->given_count, wrong);
	if (error)
		return error;
	out_memory(&sheet.out, &set->arena);
	sheet.yaml.out = &sheet.out;
	put_head(&sheet);
	sheet_keys(&sheet, kinds[type].owner, kinds[type].fill, NULL);
	error = given_unused(&sheet, wrong);
	if (error)
		return error;
	return write(context, out_text(&sheet.out), sheet.out.size);
}
