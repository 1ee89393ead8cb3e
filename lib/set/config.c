/* SPDX-License-Identifier: MPL-2.0 */
/* .kk.yaml: severities of warnings and advice, what to pass over, and the language of messages. */
#include <errno.h>
#include <string.h>

#include "base/show.h"
#include "set/set.h"

struct config {
	struct kk_set *set;
	struct file *file;
	bool take_lang;
	const char *folder; /* that its patterns are relative to, ending in '/'; NULL: the folder that is walked */
};

/* The first mistake is told; configuration that is wrong is not half used. */
static bool refuse(const struct config *config, struct pos at, const char *danish, const char *english,
		   const char *what)
{
	struct out out;

	out_memory(&out, &config->set->arena);
	put_shown_path(&out, config->file->path);
	put(&out, ":");
	put_unsigned(&out, at.line + UINT64_C(1));
	put(&out, ":");
	put_unsigned(&out, at.column + UINT64_C(1));
	put(&out, ": ");
	put(&out, config->set->lang == KK_LANG_EN ? english : danish);
	put_shown(&out, what, strlen(what));
	config->set->configuration_problem = out_text(&out);
	return false;
}

static bool read_severities(const struct config *config, const struct node *map)
{
	if (map->kind != NODE_MAP)
		return refuse(config, map->start, "her skal stå regler med en grad: ",
			      "rules with a severity are due here: ", "KK508: never");
	for (const struct node *value = node_first(map); value; value = value->next) {
		struct out text;
		int error;

		out_memory(&text, &config->set->arena);
		put(&text, value_key(value)->text);
		put(&text, "=");
		put(&text, value->kind == NODE_SCALAR ? value->text : "");
		error = strchr(value_key(value)->text, ',') ? -EINVAL
						      : policy_add(config->set, KK_SEVERITY, out_text(&text), true);
		if (error == -EPERM)
			return refuse(config, value_key(value)->start,
				      "en fejl efter loven eller formatet kan ikke svækkes her: ",
				      "an error by the law or the format cannot be weakened here: ", out_text(&text));
		if (error)
			return refuse(config, value_key(value)->start,
				      "ukendt regel eller grad: ", "unknown rule or severity: ", out_text(&text));
	}
	return true;
}

static bool read_excludes(const struct config *config, const struct node *node)
{
	const struct node *item = node->kind == NODE_LIST ? node_first(node) : node;
	struct ignore *beside = &config->set->configured_exclude;
	const struct ignore_pattern **patterns = config->folder ? &beside->patterns : &config->set->exclude;

	if (config->folder)
		beside->folder = config->folder;
	for (; item; item = node->kind == NODE_LIST ? item->next : NULL) {
		if (item->kind != NODE_SCALAR)
			return refuse(config, item->start, "her skal stå et mønster som i .gitignore",
				      "a pattern as in .gitignore is due here", "");
		*patterns = ignore_parse(&config->set->arena, item->text, item->size, *patterns);
	}
	return true;
}

static bool read_lang(const struct config *config, const struct node *node)
{
	if (node->kind != NODE_SCALAR || (strcmp(node->text, "da") != 0 && strcmp(node->text, "en") != 0))
		return refuse(config, node->start, "sproget skal være da eller en", "the language must be da or en",
			      "");
	if (config->take_lang)
		config->set->lang = strcmp(node->text, "en") == 0 ? KK_LANG_EN : KK_LANG_DA;
	return true;
}

static const struct { const char *name; bool (*read)(const struct config *, const struct node *); } readers[] = {
	{ "severity", read_severities }, { "grad", read_severities },
	{ "exclude", read_excludes },	 { "udelad", read_excludes },
	{ "lang", read_lang },		 { "sprog", read_lang },
};

static bool read_key(const struct config *config, const struct node *value)
{
	for (size_t i = 0; i < COUNT(readers); i++)
		if (strcmp(readers[i].name, node_folded(value_key(value))) == 0)
			return readers[i].read(config, value);
	return refuse(config, value_key(value)->start, "ukendt nøgle: ", "unknown key: ", value_key(value)->text);
}

static bool read_all(const struct config *config)
{
	const struct finding *finding = config->file->findings->first;
	enum kk_lang lang = config->set->lang;
	struct out headline;

	if (finding && finding->message == MSG_nothing)
		return true;
	if (finding) {
		out_memory(&headline, &config->set->arena);
		put_filled(&headline, finding, wording(messages[finding->message].headline, lang), lang, false);
		return refuse(config, finding->place.start, "", "", out_text(&headline));
	}
	if (config->file->root->kind != NODE_MAP)
		return refuse(config, config->file->root->start, "her skal stå nøgler og værdier",
			      "keys and values are due here", "");
	for (const struct node *value = node_first(config->file->root); value; value = value->next)
		if (!read_key(config, value))
			return false;
	return true;
}

static int read_from(struct kk_set *set, const char *path, const char *real, bool take_lang, const char *folder)
{
	struct config config = { .set = set, .take_lang = take_lang, .folder = folder };

	config.file = set_load_nodes(set, path, real);
	if (!config.file)
		return set->trouble;
	return read_all(&config) ? 0 : -EBADMSG;
}

/* From the input's own folder up to the root of its work tree. */
static int read_nearest(struct kk_set *set, const char *path, bool take_lang)
{
	struct arena *arena = &set->arena;
	const char *folder = path_real(arena, path), *shown = path, *root;

	if (!folder)
		return 0;
	root = path_root(set, path_folder(arena, folder));
	for (;;) {
		const char *real = path_real(arena, path_join(arena, folder, ".kk.yaml"));
		int error = real ? 0 : -errno;
		const char *name = path_join(arena, shown, ".kk.yaml");

		if (real)
			return read_from(set, name, real, take_lang, path_prefix(arena, folder));
		if (!is_absent(-error))
			return load_trouble(set, name, error);
		if (!path_inside(folder, root) || strcmp(folder, root) == 0 || strcmp(folder, "/") == 0)
			return 0;
		folder = path_folder(arena, folder);
		shown = path_join(arena, shown, "..");
	}
}

int kk_set_configure(kk_set *set, const char *file, const char *path, int take_lang)
{
	ENTER(set)
	if (file)
		return read_from(set, file, file, take_lang != 0, NULL);
	return read_nearest(set, path, take_lang != 0);
}

const char *kk_set_problem(const kk_set *set)
{
	return set->configuration_problem ? set->configuration_problem : "";
}
