/* SPDX-License-Identifier: MPL-2.0 */
/* Runs a program so many times, its output thrown away, and says what the best of them took:
 *   measure ROUNDS PROGRAM [ARGUMENT…]     microseconds of time, of processor, kilobytes at most, exit status */
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

struct cost {
	long wall, processor, memory;
	int status;
};

static long since(const struct timespec *start)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (now.tv_sec - start->tv_sec) * 1000000 + (now.tv_nsec - start->tv_nsec) / 1000;
}

static long microseconds(struct timeval time)
{
	return time.tv_sec * 1000000 + time.tv_usec;
}

static int run(char **command, const posix_spawn_file_actions_t *actions, struct cost *cost)
{
	struct timespec start;
	struct rusage usage;
	int status;
	pid_t child;

	clock_gettime(CLOCK_MONOTONIC, &start);
	if (posix_spawnp(&child, command[0], actions, NULL, command, environ) != 0 ||
	    wait4(child, &status, 0, &usage) != child)
		return -1;
	*cost = (struct cost){ since(&start), microseconds(usage.ru_utime) + microseconds(usage.ru_stime),
			       usage.ru_maxrss, WIFEXITED(status) ? WEXITSTATUS(status) : 128 };
	return 0;
}

static long least(long a, long b)
{
	return a < b ? a : b;
}

int main(int argc, char **argv)
{
	int rounds = argc > 2 ? atoi(argv[1]) : 0;
	struct cost best = { 0 }, one;
	posix_spawn_file_actions_t actions;

	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
	posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
	for (int i = 0; i < rounds; i++) {
		if (run(argv + 2, &actions, &one) != 0) {
			perror(argv[2]);
			return 1;
		}
		if (i) {
			one.wall = least(one.wall, best.wall);
			one.processor = least(one.processor, best.processor);
			one.memory = -least(-one.memory, -best.memory);
		}
		best = one;
	}
	printf("%ld %ld %ld %d\n", best.wall, best.processor, best.memory, best.status);
	return rounds < 1;
}
