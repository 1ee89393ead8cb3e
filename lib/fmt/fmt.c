/* SPDX-License-Identifier: MPL-2.0 */
/* kk fmt: one form for every document, written only where the result says exactly what the file said. */
#include <errno.h>
#include <string.h>

#include "fmt/fmt.h"
#include "set/roll.h"

/* As no goal, mapping or list holds it: the document itself. */
static struct key root_key(const struct file *file)
{
	static const enum owner owner[] = {
		[DOC_CONTRACT] = OWNER_CONTRACT, [DOC_FOLLOWUP] = OWNER_FOLLOWUP,
		[DOC_MUNICIPALITY] = OWNER_MUNICIPALITY, [DOC_APPLICATION] = OWNER_APPLICATION,
	};

	return (struct key){ .type = KEY_RECORD, .argument = (int)owner[file->type] };
}

/* What ends the text may be an empty line that a prose text keeps ("|+"). */
static void put_tail(struct fmt *fmt, const struct trivia *tail)
{
	size_t count = tail->count;
	struct trivia kept;

	while (count && tail->items[count - 1].kind == LINE_EMPTY)
		count--;
	kept = lines_from(tail, 0, count);
	fmt_put_lines(fmt, &kept, 0);
}

/* The whole text of a usable document. */
static void put_document(struct fmt *fmt)
{
	const struct node *root = fmt->file->root;
	struct key key = root_key(fmt->file);
	struct gap head = gap_read(fmt, 0, fmt_start(fmt, root));
	struct gap tail = gap_read(fmt, fmt_end(fmt, root), fmt->source->size);
	struct trivia rest = tail.lines;
	struct entry_texts entries;

	fmt_put_lines(fmt, &head.lines, 0);
	if (root->style == STYLE_FLOW) {
		fmt_put_flow(fmt, &key, root, 0);
	} else {
		entries = entries_within(fmt, &key, root);
		entries.items[entries.count - 1].foot =
			fmt_foot(entries.items[entries.count - 1].value, &tail.lines, root->start.column, &rest);
		entries_sort(fmt, &entries, true);
		if (entries.items[0].moved_first)
			fmt_put_lines(fmt, &entries.items[0].lead, 0);
		fmt_put_map(fmt, &entries, 0, true);
	}
	put_tail(fmt, &rest);
}

static enum kk_lang keys_of(const struct file *file, enum kk_keys wanted)
{
	if (wanted == KK_KEYS_OWN)
		return file->english_keys ? KK_LANG_EN : KK_LANG_DA;
	return wanted == KK_KEYS_EN ? KK_LANG_EN : KK_LANG_DA;
}

/* The library holds itself to what it promises: what it would write is read again and compared. */
static int compare(struct file *file, const char *text, size_t size)
{
	struct file **place = file->set->last_file, *again;
	int error = set_load_bytes(file->set, file->path, text, size, &again);

	if (error)
		return error;
	if (file->followed)
		load_finish(again);
	if (again->broken || !document_same(file, again))
		error = -EPROTO;
	load_forget_one(file->set, place);
	return error;
}

/* The text is the file's until it is forgotten; what it took to make it is not needed any more. */
static void keep_text(struct file *file, const char *text, size_t size, bool changed)
{
	file->formatted = changed ? arena_text(&file->arena, text, size) : file->source.bytes;
	file->formatted_size = size;
}

static int format(struct file *file, enum kk_keys wanted, int *changed)
{
	struct kk_set *set = file->set;
	struct arena_mark mark = arena_mark(&set->scratch);
	struct fmt fmt = { .file = file, .source = &file->source, .arena = &set->scratch, .keys = keys_of(file, wanted),
			   .lang = file->common->language.value == 2 ? KK_LANG_EN : KK_LANG_DA };
	const char *text;
	int error;

	out_memory(&fmt.out, &set->scratch);
	put_document(&fmt);
	text = out_text(&fmt.out);
	if (fmt.out.size > set->max_size)
		return -EFBIG;
	*changed = file->source.bom != 0 || fmt.out.size != file->source.size ||
		   memcmp(text, file->source.bytes, file->source.size) != 0;
	error = *changed ? compare(file, text, fmt.out.size) : 0;
	if (!error)
		keep_text(file, text, fmt.out.size, *changed);
	arena_rewind(&set->scratch, &mark);
	return error;
}

int kk_set_format(kk_set *set, size_t index, enum kk_keys wanted, int *changed)
{
	struct file *file;
	int error;

	ENTER_ROLL(set)
	error = format_read(set, index, &file);
	return error ? error : format(file, wanted, changed);
}

static struct file *formatted(const kk_set *set, size_t index)
{
	struct file *file = format_last(set, index);

	return file && file->formatted ? file : NULL;
}

int kk_write_formatted(kk_set *set, size_t index, kk_write_fn *write, void *context)
{
	const struct file *file = formatted(set, index);

	return file ? write(context, file->formatted, file->formatted_size) : -EINVAL;
}

int kk_write_format_diff(kk_set *set, size_t index, kk_write_fn *write, void *context)
{
	const struct file *file = formatted(set, index);
	const struct source *source;
	struct arena_mark mark;
	struct out out;
	int error;

	if (!file)
		return -EINVAL;
	ENTER(set)
	mark = arena_mark(&set->scratch);
	out_sink(&out, &set->scratch, write, context);
	source = &file->source;
	fmt_put_diff(&out, &set->scratch, file->path, source->bytes - source->bom, source->size + source->bom,
		     file->formatted, file->formatted_size);
	error = out_flush(&out);
	arena_rewind(&set->scratch, &mark);
	return error;
}
