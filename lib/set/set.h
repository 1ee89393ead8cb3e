/* SPDX-License-Identifier: MPL-2.0 */
/* A set of files read together, and the stages that each goes through: bytes, guard, nodes, document. */
#ifndef KK_SET_H
#define KK_SET_H

#include <dirent.h>
#include <errno.h>

#include "data/csv_library.h"
#include "finding/finding.h"
#include "format/keys.h"
#include "progress/assess.h"
#include "reader/yaml_library.h"
#include "set/ignore.h"
#include "set/tally.h"

/* The format's limits (format.md, "Limits"), each tested at it and one past it. */
#define LIMIT_SIZE ((size_t)4 * 1024 * 1024)
#define LIMIT_DEPTH 64
#define LIMIT_NODES 200000
#define LIMIT_KEYS 10000
#define LIMIT_KEY 256
#define LIMIT_VALUE ((size_t)64 * 1024)
#define LIMIT_ID 64
/* What goals share is shown, or written, at each of them: the names and means of their areas, the headings, means and
 * policies of their themes; each means or policy is some lines of a page, however short. */
#define LIMIT_SHARED ((size_t)16 * 1024 * 1024)
#define SHARED_TEXT ((size_t)160)
/* Of one data file, all its readings for a municipality's follow-ups, each of which has measurements of its own. */
#define LIMIT_DATA ((size_t)8 * 1024 * 1024)
/* Findings of the byte guard in one file; a file with more is not text. */
#define LIMIT_GUARD 1000

/* What the arenas do not own, so that running out of memory can release it. */
struct foreign {
	yaml_parser_t parser;
	yaml_event_t event;
	bool parser_live, event_live;
	struct yaml_library libyaml; /* stays loaded until the set is freed */
	struct csv_parser csv;
	bool csv_live;
	struct csv_library libcsv; /* as does this */
	int fd;
	DIR *directory;
};

#define JOBS_MAX 64

/* One reader at work: the set's own, or one of several threads. */
struct worker {
	jmp_buf oom;
	struct foreign foreign;
	struct arena_pool pool;
};

struct commonmark;
struct lot;
struct roll;
typedef void outline_fn(struct kk_set *set, struct lot *lot);

struct kk_set {
	struct arena arena;
	struct worker worker;
	void (*progress)(void *context, size_t done, size_t total);
	void *progress_context;
	struct kk_set **helpers; /* of a lean set, one for each of its threads */
	size_t helper_count;
	struct key_index *keys;
	struct commonmark *commonmark; /* NULL until a page needs it */
	unsigned jobs;
	enum kk_lang lang;
	struct date today;
	enum severity fail_on;
	bool selected_only;     /* some rule was selected: the others are left out */
	enum kk_lean lean;      /* files are read by the check and forgotten, and told of (set/lean.c) */
	unsigned asks;          /* what will be asked about them: enum asks */
	/* what is noted of a municipality instead of checking it, before it is forgotten; NULL: it is checked */
	outline_fn *outline;
	struct lot *lots;       /* what was noted so, of each; NULL: all is loaded */
	size_t lot_count;
	struct roll *formatting; /* the documents to be formatted (fmt/parts.c); NULL: not noted, or all is loaded */
	bool linked;            /* whoever reads follow-ups knows their contracts (roll.c): no reference is looked up */
	bool publishing;        /* what is read now is to be written, not only noted */
	bool danish;            /* some document of the lots is Danish */
	struct tally tally;     /* of those that are judged together: of a lean set one municipality's */
	unsigned unreadable;    /* documents were met that could not be read and show no municipality: enum missing */
	size_t max_size;
	struct file *files, **last_file;
	struct file **by_real;  /* hash table over the canonical paths */
	size_t file_count, slots;
	const char *folder, *folder_root; /* the folder asked about last, and the root of its work tree */
	const char **given;     /* canonical folders that were given */
	size_t given_count, given_room;
	struct file **inputs;   /* what was asked about, in the order it was added */
	size_t input_count, input_room;
	const char **passed_over;
	size_t passed_over_count, passed_over_room;
	const struct ignore_pattern *exclude; /* relative to the folder that is walked */
	struct ignore configured_exclude;     /* relative to the folder of .kk.yaml */
	struct policy *policies; /* the last that names a rule decides */
	const char *configuration_problem; /* "path:line:col: …"; NULL: none */
	const char **baseline;   /* sorted fingerprints of what is known already */
	size_t baseline_count;
	struct arena scratch;       /* emptied between municipalities */
	struct arena rules_scratch; /* emptied between files */
	struct arena site;      /* emptied between the municipalities of a site */
	struct arena national;  /* what is about to be written of a site's files that tell of every municipality */
	struct checked *checked; /* what is told of each file (set/told.c) */
	const struct areas *areas[16]; /* of those that were forgotten: their service areas, by their hash */
	struct run *run;        /* after the check */
	struct pending *pending; /* the files that wait, the latest first */
	size_t pending_count;
	const char *looks[128]; /* of the files that wait: the names of their municipalities, by their hash */
	struct {
		const char *folder; /* the latest from which a register was sought; NULL: none */
		struct file *found;
	} sought;
	struct data_file **data_files; /* that were read for follow-ups, a hash table (format/data_file.c); or NULL */
	bool has_data_files;
	size_t checked_count;
	struct file *spare;     /* forgotten, to be used again */
	size_t read_again;      /* a part of the bytes of what was let go, so far (set/hold.c) */
	/* the latest fault in the world: which path, which errno; -1 errno: no input matched */
	const char *trouble_path;
	int trouble;
	/* something that nobody named could not be read, and so may say anything: the check fails */
	const char *lost_path;
	int lost;
};

/* set/set.c – keeps the first of these by its path, whoever met it first; an errno, not negative */
void set_lost(struct kk_set *set, int error, const char *path);
int set_trouble(struct kk_set *set, const char *path, int error); /* what kk_set_trouble tells; returns the error */
bool is_absent(int error); /* an errno that says no more than that there is no such file */

/* set/foreign.c */
void foreign_release(struct foreign *foreign);

/* How a public function begins that may run out of memory: what no arena owns is released, and it returns -ENOMEM. */
#define ENTER(set) \
	if (setjmp((set)->worker.oom)) { \
		foreign_release(&(set)->worker.foreign); \
		return -ENOMEM; \
	}

/* reader/yaml_open.c – libyaml's parser over UTF-8; 0; -ELIBACC: it cannot be loaded; -ENOMEM */
int yaml_open(struct foreign *foreign, const char *bytes, size_t size);

/* reader/read.c – the bytes of a file, at most `limit` and one more, and a NUL; a negative errno, or 0. */
int read_file(struct foreign *foreign, struct arena *arena, const char *path, size_t limit, const char **bytes,
	      size_t *size);

/* reader/guard.c – what is wrong with the bytes themselves (limits.md, guards 2 and 3). */
struct guarded {
	bool readable;       /* YAML may be tried */
	bool lost_suspect;   /* somewhere ` #` stands before a letter or digit */
	bool has_backslash;
	bool has_hidden;     /* somewhere stands what KK019 is about */
};
struct guarded guard_source(struct file *file, struct source *source); /* findings go to `file` */
/* Of bytes that are not UTF-8: "Windows-1252 (ISO 8859-1)", "CP850" or "Mac Roman". */
const char *likely_encoding(const char *bytes, size_t size);
void guard_name(char name[12], int32_t code); /* "U+202E" */

/* What the file says as nodes; file->root is NULL where it could not be read.
 * reader/quick.c – what is plain and without a fault, as nearly all is, or has more nodes than may be; false: libyaml's
 * turn, and nothing has changed
 * reader/yaml.c – everything, by libyaml's events */
bool quick_read(struct file *file, const struct guarded *guarded);
int yaml_read(struct file *file, const struct guarded *guarded);
/* reader/problem.c – libyaml's error in plain words. */
/* `last`: the latest scalar; `open`: the collection that it came to; either may be NULL. */
void yaml_report(struct file *file, const yaml_parser_t *parser, const struct node *last, const struct node *open);

/* format/decode.c – a mapping to a record, by the rows of format/keys.def. */
struct decoder {
	struct file *file;
	struct kk_set *set;
	struct arena *arena;
	unsigned danish_keys, english_keys;
	struct nesting {
		enum owner owner;
		void *base;
		struct misplaced *misplaced; /* keys of this map found further in */
	} within[OWNER_COUNT]; /* the maps being decoded, the outermost first: no owner is within itself */
	unsigned depth;
	const struct block *blocks; /* texts in which a key may stand, the latest first */
};
/* format/swallowed.c – keys that became part of the text above them; false: none can be in it. `line`: the key of a
 * text of one line; that it has several is told there */
bool swallowed_keep(struct decoder *decoder, struct text *text, const struct key *line);
/* In those of a map: their fields are present, unknown. */
void swallowed_tell(struct decoder *decoder, const struct block *until, enum owner owner, void *base);
/* format/lost_line.c – it is an item of another list, whose line with the key is gone; *lost: what was told so far */
bool lost_line(struct decoder *decoder, const struct node *item, const struct node *before, const struct key *key,
	       const struct key **lost);
/* format/misplaced.c – keys that were moved into a map too far in */
bool misplaced_key(struct decoder *decoder, const struct node *value); /* it is one, and was told of */
void misplaced_settle(struct decoder *decoder, const struct nesting *nesting); /* their fields are present, unknown */
void decode_record(struct decoder *decoder, const struct node *map, enum owner owner, struct record *record);
/* The same for what does not begin with a record; whether a key in it was unknown. */
bool decode_fields(struct decoder *decoder, const struct node *map, enum owner owner, void *base);
struct place decode_map_place(struct file *file, const struct node *map); /* its start to the end of its first key */
struct finding *decode_report(struct decoder *decoder, enum message_id message, const struct node *node,
			      const char *const *args);
/* The key over a value as the file spells it; where it has none, the name of `key`. NULL: of no value. */
const char *decode_spelling(const struct decoder *decoder, const struct node *value, const struct key *key);
bool decode_is_users_own(const struct node *key); /* "x-…": of no meaning to us */
/* Some key comes again from `value` on, before `end`: what is behind it is perhaps of the next, whose start is lost */
bool decode_comes_again(const struct node *value, const struct node *end);
void decode_wrong_shape(struct decoder *decoder, const struct node *node, const struct key *key);
/* format/decode_scalar.c – what is one value; a wrong one leaves the field UNKNOWN */
void decode_scalar(struct decoder *decoder, const struct node *node, const struct key *key, struct field *field);
void decode_text(struct decoder *decoder, const struct node *node, const struct key *key, struct text *text);
bool decode_is_empty(struct decoder *decoder, const struct node *node, const struct key *key); /* and says so */
/* format/decode_list.c – what is several */
void decode_list(struct decoder *decoder, const struct node *node, const struct key *key, struct field *field);
/* reader/trap.c – YAML's three traps, in plain words */
bool trap_comma(struct decoder *decoder, const struct node *value); /* a decimal comma split this value (KK021) */
bool trap_comma_rest(const struct node *before); /* the value behind this one is what the comma split off */
void trap_comment(struct decoder *decoder, const struct node *text); /* KK022 */
bool trap_colon(struct decoder *decoder, const struct node *map);   /* a text became a mapping (KK023) */
/* format/typed.c – a number or date as it was meant */
enum typed { TYPED_AS_IT_IS, TYPED_DASH, TYPED_QUOTES };
const char *text_typed(struct arena *arena, const char *text, enum typed *instead); /* with a typewriter's signs */
const char *typed_hint(enum typed instead, enum kk_lang lang);
/* format/scalars.c – texts to values, with findings; node is NULL for a field of a CSV file */
bool scalar_quantity(struct file *file, struct place place, const struct node *node, const char *text,
		     struct quantity *quantity);
bool scalar_interval(struct file *file, struct place place, const struct node *node, const char *text,
		     struct quantity *low, struct quantity *high);
bool scalar_date(struct file *file, struct place place, const struct node *node, const char *text, enum date_form form,
		 struct date *date);
bool scalar_period(struct file *file, struct place place, const struct node *node, const char *text,
		   struct period *period);
bool scalar_result(struct file *file, struct place place, const struct node *node, const char *text,
		   struct result *result);
bool scalar_id(struct file *file, struct place place, const struct node *node, const char *text);

/* format/document.c – the root to the document that its type says. */
void document_decode(struct file *file);
/* The municipality that the bytes seem to name, folded; NULL: they do not show it at once. */
const char *document_municipality(struct arena *arena, const struct source *source);
/* format/ours.c – also by the look of its bytes, or by its other keys: of what a folder has */
bool document_is_ours(const struct file *file);

/* format/contract.c, format/followup.c – what follows from a document as a whole. */
void contract_finish(struct file *file);
bool area_hides_goals(const struct area *area); /* it has none where they are due, but they may stand elsewhere */
void contract_index(struct arena *arena, struct contract *contract); /* its goals, for the next */
const struct goal *contract_goal(const struct contract *contract, const char *id); /* NULL: it has none */
void contract_replaces(struct file *file); /* finds the contract that it replaces */
void followup_finish(struct file *file);
/* The contract that a document names; NULL: it cannot be read, and whatever needs it is silent. */
struct file *load_contract(struct file *file, const struct text *reference);
void comparator_find(struct file *file, struct goal *goal); /* exactly one, or CMP_NONE or CMP_UNKNOWN */
/* followed.c – once its contracts are known; no two of them may have a goal of the same id (KK014) */
void followup_index(struct file *file);
/* Of the one contract it follows up that has the goal; NULL: none, or several. */
const struct goal *followup_goal(const struct file *file, const char *id);
bool followup_goals_known(const struct file *file);
const char *goal_label(struct arena *arena, const struct goal *goal); /* its id, or the start of its text */
/* format/measured.c – do a goal's measurements fit it: unit, group, kind of value (KK009, KK012, KK018); `group`: where
 * its group stands; NULL: in the follow-up, at its node */
void measured_check(struct file *file, const struct goal *goal, struct measurement *measurement,
		    const struct place *group);
/* format/groups.c – are the groups of a contract's own figures among those that are listed beside them (KK018)? */
void groups_check(struct file *file, const struct texts *groups, const struct list *benchmarks,
		  const struct list *measurements);
/* "grupperne er Piger, Drenge": of those that are listed there is one at least */
const char *groups_named(struct arena *arena, const struct texts *groups, enum kk_lang lang);
/* format/units.c – do a contract's own figures fit each other (KK012) */
void units_check(struct file *file, struct goal *goal);
void indicator_units_check(struct file *file, const struct indicator *indicator);
/* A figure of the goal in another kind of unit than the goal's (KK012): as written, and the unit it should have. */
void report_unit(struct file *file, struct place place, const struct node *node, const struct goal *goal,
		 const char *written, const struct unit *unit);
/* format/shared.c – what its goals have in common, were it repeated at each (KK004) */
void shared_check(struct file *file);
/* format/data_file.c – one is opened for a follow-up; NULL: it cannot be, which was told, or nothing more is made of
 * the follow-up. *beyond: so often that the limit is passed, as it would be with the next */
struct source *data_file_open(struct file *file, const struct text *reference, bool *beyond);
/* What is known of how much of them was read lasts until a file of the set is forgotten, which may be the one that
 * named it first. */
void data_files_forget(struct kk_set *set);
/* format/csv.c – the rows of a data file, appended to the follow-up's; false: the limit is passed, and so it would be
 * with the next */
bool csv_read(struct file *file, const struct text *reference);

/* set/path.c */
const char *path_join(struct arena *arena, const char *folder, const char *relative); /* without ./ and a/.. */
const char *path_folder(struct arena *arena, const char *path); /* "" for a bare name */
const char *path_real(struct arena *arena, const char *path);   /* canonical; NULL: errno says why */
const char *path_prefix(struct arena *arena, const char *folder); /* what paths below it begin with: it and a slash */
const char *path_relative(struct arena *arena, const char *folder, const char *path); /* both canonical */
/* The folder that a file lies in, as it is shown: where a link leads to it, not the link's. */
const char *path_beside(struct file *file);
bool path_inside(const char *path, const char *folder);         /* both canonical */
const char *path_root(struct kk_set *set, const char *folder);     /* of the work tree that a canonical folder is in */
/* What `reference` names: its path for people in *shown, the canonical one returned; NULL and a finding
 * (KK015) where it is absolute, leaves the work tree, is not there or not a regular file. */
const char *path_resolve(struct file *file, const struct text *reference, const char **shown);

/* set/load.c */
/* A file that is not read yet; the stages of reading it: `load_alone` needs no other file and may run in any
 * thread, load_finish looks at those it refers to. */
struct file *load_new(struct kk_set *set, const char *path, const char *real);
int load_alone(struct file *file, const char *from); /* a negative errno, or 0 */
/* Many files, each read alone by one of the set's threads, then together: they may name each other. errors[i] is
 * each one's result; the first that is not 0 is returned, and no file is finished. */
int load_together(struct kk_set *set, struct file **files, size_t count, int *errors);
/* The second half: files that were read alone are known from here on, and finished. */
void load_join(struct kk_set *set, struct file **files, size_t count);
/* reader/shelf.c – the bytes of a file without findings are given back where the set is lean, once they are nodes; had
 * again when decoding them finds something, by any thread, and when a finding is made after all. A negative errno,
 * or 0. */
void shelf_put(struct file *file, const char *from);
void shelf_return(struct source *source); /* what shelf_get got */
int shelf_settle(struct file *file);
int shelf_get(struct worker *worker, size_t limit, struct source *source);
int load_trouble(struct kk_set *set, const char *path, int error); /* remembers and returns it; jumps on -ENOMEM */
int load_unread(struct file *file, int error); /* the same; -ELIBACC is libyaml's, which every check then lacks */
void load_forget(struct kk_set *set); /* all of them */
void load_forget_unheld(struct kk_set *set); /* but for those that are held, which stay known */
void load_forget_one(struct kk_set *set, struct file **place); /* the one there, that no other file knows */
/* Of the files that were new since `from` was the end: those that are no documents. */
void load_forget_foreign(struct kk_set *set, struct file **from);
/* What is kept of one; known: it is found by its path from now on. */
void load_adopt(struct kk_set *set, struct file *file, bool known);
struct file *load_known(const struct kk_set *set, const char *real);
/* Known already, or read now; what it refers to is not looked at. `from`: what is opened; a name like /dev/stdin has no
 * path of its own. */
int load_once(struct kk_set *set, const char *path, const char *real, const char *from, struct file **file);
/* set/hold.c – a register serves those that are read next, too, where they lie below it; and so do contracts */
void hold_registers(struct kk_set *set);
void hold_contracts(struct kk_set *set); /* after the registers */
/* set/jobs.c – load_alone for many files, by as many threads as the set has jobs; errors[i] is each one's result */
void load_many(struct kk_set *set, struct file **files, size_t count, int *errors);
/* Once a set, whatever it is called; 0 or a negative errno. */
int set_load(struct kk_set *set, const char *path, const char *real, struct file **file);
/* The same for what another file names: what it names itself is not followed, or each year would be read for the
 * last one's sake; that comes when somebody asks about it (`load_finish`). */
int set_refer(struct kk_set *set, const char *path, const char *real, struct file **file);
int set_load_as(struct kk_set *set, const char *name, const char *real, struct file **file); /* read from `real` */
int set_load_stdin(struct kk_set *set, const char *name, struct file **file);
/* A YAML file that is no document: only its nodes; NULL: it cannot be read, and the set's trouble says why. */
struct file *set_load_nodes(struct kk_set *set, const char *path, const char *real);
/* A document in memory, read alone; load_remember makes it the one that others name by its path. */
int set_load_bytes(struct kk_set *set, const char *name, const char *bytes, size_t size, struct file **loaded);
void load_remember(struct file *file);
void load_finish(struct file *file); /* looks at those it refers to */

/* set/municipality.c */
struct file *set_municipality(struct kk_set *set, struct file *file); /* the register above it, or NULL */

/* set/set.c */
void set_progress(const struct kk_set *set, size_t done, size_t total); /* tells who waits, in that thread only */
/* set/run.c */
void set_check_inputs(struct kk_set *set); /* every rule over what was asked about */
/* set/inputs.c */
void set_input(struct kk_set *set, struct file *file);     /* it is among what was asked about */
void set_pass_over(struct kk_set *set, const char *path); /* YAML, but not ours: forgotten but for its name */
/* An empty set with the settings of another, for a thread of its own, freed with it; NULL: no memory. */
struct kk_set *set_helper(const struct kk_set *set);
/* set/find.c */
int find_documents(struct kk_set *set, const char *path, const char *real);
/* The same, known to the set but not asked about: no rule judges them. */
int find_beside(struct kk_set *set, const char *path, const char *real, bool flat);

/* set/told.c – what is told of each file: with it while it is loaded, or noted before it is forgotten, with its
 * findings, in front of a list. A negative errno, or 0 */
void told_loaded(struct kk_set *set);
int told_noted(struct kk_set *set, struct checked **list);
/* What is told of the inputs instead, where no more is made of them (set/tally.h). */
int told_left(struct kk_set *set, struct checked **list);
void told_hold(struct kk_set *set); /* of those that are held nothing is told again */
bool set_gives(const struct kk_set *set, enum kk_lean what); /* it is loaded, or was read for that */

/* policy.c – which rules count, and for how much */
struct policy {
	const char *folded;  /* a rule's number, name, or the start of a number */
	enum kk_policy kind;
	enum severity severity; /* of KK_SEVERITY; 0: off */
	bool configured;     /* from a file: it may not weaken a duty */
	struct policy *next;
};
int policy_add(struct kk_set *set, enum kk_policy kind, const char *text,
	       bool configured); /* -EINVAL: no such rule; -EPERM: a duty */
/* The severity that a finding has after all policies; 0: it is left out. */
enum severity policy_severity(const struct kk_set *set, const struct finding *finding);
/* finding/baseline.c */
bool baseline_has(const struct kk_set *set, const char *fingerprint);
/* set/config.c – .kk.yaml */
int config_read(struct kk_set *set, const char *path, const char *real);

/* rules/rules.c – every rule that judges a file, with those it refers to and those beside it */
struct folder;
void rules_check(const struct folder *folder, struct file *file, struct arena *scratch);
/* finding/suppress.c – comments in a file that let its findings stand, after every rule has run */
void suppress(struct file *file);
bool suppress_is_asked(const struct source *source); /* somewhere in it stands "# kk:" */
/* format/application.c */
void application_finish(struct file *file);

/* format/ids.c – no id twice (KK014) */
struct id_table {
	const struct text **slots; /* a hash table */
	size_t size;
};
struct id_table ids_new(struct arena *arena, size_t count); /* for so many ids at most */
void ids_add(struct file *file, struct id_table *table, struct text *id);
/* format/register.c */
void register_finish(struct file *file);

#endif
