/* SPDX-License-Identifier: MPL-2.0 */
/* Everything that kk writes of the documents in the current folder, as structures. */
#ifndef KK_RENDERINGS_H
#define KK_RENDERINGS_H

#include "fields.h"
#include "shape.h"

#define MOST_RENDERINGS 320

struct rendering {
	char label[80];
	struct fuzz_bytes shape;
	bool of_findings; /* there are as many as there are findings */
};

struct renderings {
	struct rendering items[MOST_RENDERINGS];
	size_t count;
	struct fuzz_bytes rules; /* of every finding */
	kk_set *set;             /* of the documents, checked; while they are rendered */
	unsigned line;           /* where the text that is tried stands in its document; 0: not in one place */
};

/* One kind of output. */
struct rendering_job {
	const char *what;
	enum kk_format format;
	void (*render)(struct renderings *all, const struct rendering_job *job);
	size_t number; /* what there are several of: a document, a kind of skeleton */
	enum document document; /* which it is made of; DOCUMENTS: all of them */
	bool sorted;   /* in the order of names: compared without order */
};

extern const struct rendering_job rendering_jobs[];
size_t rendering_job_count(void);

/* All of them, of all the documents as they stand in the folder; or one, of the document that the place is in alone. */
void render_all(struct renderings *all, const struct place_of_key *place);
void render_job(struct renderings *all, const struct place_of_key *place, const struct rendering_job *job);
void renderings_free(struct renderings *all);
/* The structures with a text tried against those with a plain one; says on stderr what is different. A place without
 * a key is every place. */
bool renderings_same(const struct renderings *plain, const struct renderings *tried, const struct place_of_key *place);

/* For the jobs: takes the bytes, unless there was an error that says there is no such rendering. */
void render_keep(struct renderings *all, const struct rendering_job *job, int error, struct fuzz_bytes *bytes);
struct rendering *render_add(struct renderings *all, const char *what, const char *name);
/* render_talk.c */
void render_talk(struct renderings *all, const struct rendering_job *job);

#endif
