/* SPDX-License-Identifier: MPL-2.0 */
/* Many files read by several threads: each file is one thread's alone, so that the result is the same
 * whatever their number. */
#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "set/set.h"

struct queue {
	struct file **files;
	size_t count;
	int *errors;
	atomic_size_t next;
};

struct reader {
	struct queue *queue;
	struct worker worker;
	struct arena_pool *pool; /* the first reader is the set's own thread, and takes its blocks */
	pthread_t thread;
	bool started;
};

/* Only the file's own arena is touched, and nothing that two threads share is written. */
static int load_one(struct reader *reader, struct file *file)
{
	struct worker *worker = &reader->worker;
	int error;

	file->worker = worker;
	file->arena.oom = &worker->oom;
	file->arena.pool = reader->pool;
	if (setjmp(worker->oom)) {
		foreign_release(&worker->foreign);
		error = -ENOMEM;
	} else {
		error = load_alone(file, file->path);
	}
	file->worker = &file->set->worker;
	file->arena.oom = &file->set->worker.oom;
	file->arena.pool = &file->set->worker.pool;
	return error;
}

static void *read_some(void *context)
{
	struct reader *reader = context;
	struct queue *queue = reader->queue;
	size_t i;

	reader->worker.foreign.fd = -1;
	while ((i = atomic_fetch_add(&queue->next, 1)) < queue->count) {
		queue->errors[i] = load_one(reader, queue->files[i]);
		if (reader->pool)
			set_progress(queue->files[i]->set, i, queue->count);
	}
	return NULL;
}

/* What a reader has loaded is the set's from here on: the next files may need it too. */
static void keep_library(struct yaml_library *kept, struct yaml_library *loaded)
{
	if (!kept->handle)
		*kept = *loaded;
	else
		library_close(loaded);
}

/* Where no thread can be had, the first does all the work. */
void load_many(struct kk_set *set, struct file **files, size_t count, int *errors)
{
	struct queue queue = { .files = files, .count = count, .errors = errors };
	size_t jobs = set->jobs < count ? set->jobs : count;
	struct yaml_library *libyaml = &set->worker.foreign.libyaml;
	bool had = libyaml->handle != NULL;
	struct reader *readers;

	if (jobs > JOBS_MAX)
		jobs = JOBS_MAX;
	readers = NEW_ARRAY(&set->scratch, struct reader, jobs ? jobs : 1);
	for (size_t i = 0; i < (jobs ? jobs : 1); i++) {
		readers[i] = (struct reader){ .queue = &queue, .pool = i ? NULL : &set->worker.pool };
		readers[i].worker.foreign.libyaml = *libyaml;
	}
	for (size_t i = 1; i < jobs; i++)
		readers[i].started = pthread_create(&readers[i].thread, NULL, read_some, &readers[i]) == 0;
	(void)read_some(&readers[0]);
	for (size_t i = 1; i < jobs; i++)
		if (readers[i].started)
			(void)pthread_join(readers[i].thread, NULL);
	for (size_t i = 0; !had && i < (jobs ? jobs : 1); i++)
		keep_library(libyaml, &readers[i].worker.foreign.libyaml);
}
