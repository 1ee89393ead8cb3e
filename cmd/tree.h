/* SPDX-License-Identifier: MPL-2.0 */
/* A folder of files that kk writes: every one old or new, what is not kk's left alone, and nothing outside touched. */
#ifndef KK_TREE_H
#define KK_TREE_H

#include "cmd.h"

/* Paths below the folder, in an order that is sorted before it is searched. */
struct paths {
	char **items;
	size_t count, room;
};

struct tree {
	int root;           /* the folder */
	int staging;        /* in it: where changed files wait until all are there; -1: none yet */
	int lock;           /* the list of files, locked as long as we write */
	bool locked;
	char *path;         /* the folder's name; its first `known` bytes were there before us */
	size_t known;
	struct paths old;   /* what the list says that kk wrote before */
	struct paths files; /* what this build has, changed or not */
	struct paths staged;/* the changed ones: number i waits as "i" */
	struct growing *growing; /* those of which a part is still to come */
	size_t removed;
	char *trouble;      /* the path that an error is about, or NULL */
};

/* tree.c */
int tree_open(struct tree *tree, const char *folder); /* made where it is missing */
kk_file_fn tree_file;                                  /* context: struct tree */
/* Without an error moves all in place and removes what no longer belongs; with one leaves everything as it was. */
int tree_close(struct tree *tree, int error);

/* What tree.c and tree_place.c share. */
void tree_blame(struct tree *tree, const char *path);
void tree_number(char name[24], size_t number); /* the name that a staged file waits under */
int tree_stage_open(struct tree *tree, const char *path); /* a descriptor to write to, and it counts as staged */
int tree_stage(struct tree *tree, const char *path, const char *bytes, size_t size);
int tree_place(struct tree *tree);

/* tree_grow.c – files as they come, whole or in parts */
int tree_grow(struct tree *tree, const char *path, const char *bytes, size_t size, bool more);
void tree_grow_end(struct tree *tree); /* gives up those that are not whole */

/* tree_lock.c – one build at a time */
int tree_lock(struct tree *tree, const char *folder); /* made where it is missing; -EBUSY: another is writing there */
int tree_lock_list(int descriptor);
void tree_leave(struct tree *tree);                  /* what was made for nothing is removed */
void tree_unlock(struct tree *tree);

/* tree_paths.c – symbolic links below the folder are never followed */
int paths_add(struct paths *paths, const char *path, size_t size);
void paths_sort(struct paths *paths);
bool paths_have(const struct paths *paths, const char *path); /* sorted */
void paths_free(struct paths *paths);
bool path_is_ours(const char *path); /* a to z, digits and -_. in parts that do not begin with a point */
/* The folder that a path's file is in, made if `make`; *name is the file's. A negative errno, or a descriptor. */
int path_walk(int root, const char *path, bool make, const char **name);

/* tree_list.c – the list of files, ".kk-site" */
#define LIST_NAME ".kk-site"
int list_read(int descriptor, struct paths *paths);
int list_make(struct made *list, const struct paths *a, const struct paths *b); /* of both; b may be NULL */

#endif
