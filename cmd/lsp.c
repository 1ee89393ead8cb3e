/* SPDX-License-Identifier: MPL-2.0 */
/* kk lsp: the language server's messages, each behind its header, on standard input and output. */
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "cmd.h"

#define MESSAGE_MAX ((size_t)64 * 1024 * 1024)
#define HEADER_MAX 4096

struct channel {
	char *bytes;
	size_t size, room, at;
};

static int grow(struct channel *channel, size_t wanted)
{
	char *bytes;

	if (wanted <= channel->room)
		return 0;
	bytes = realloc(channel->bytes, wanted);
	if (!bytes)
		return -ENOMEM;
	channel->bytes = bytes;
	channel->room = wanted;
	return 0;
}

/* At least `wanted` bytes from `at` on; 1: they are there, 0: the input has ended. */
static int fill(struct channel *channel, size_t wanted)
{
	memmove(channel->bytes, channel->bytes + channel->at, channel->size - channel->at);
	channel->size -= channel->at;
	channel->at = 0;
	if (grow(channel, wanted > HEADER_MAX ? wanted : HEADER_MAX) != 0)
		return -ENOMEM;
	while (channel->size < wanted) {
		ssize_t got = read(STDIN_FILENO, channel->bytes + channel->size, channel->room - channel->size);

		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return got < 0 ? -errno : 0;
		channel->size += (size_t)got;
	}
	return 1;
}

/* "Content-Length: 123", and other fields that are passed over. SIZE_MAX: it does not say. */
static size_t length_of(const char *header, size_t size)
{
	static const char name[] = "content-length:";
	const char *end = header + size;

	for (const char *line = header; line < end;) {
		const char *stop = memchr(line, '\n', (size_t)(end - line));
		size_t length = 0;

		if (strncasecmp(line, name, sizeof(name) - 1) == 0) {
			for (line += sizeof(name) - 1; *line == ' '; line++)
				;
			for (; *line >= '0' && *line <= '9' && length <= MESSAGE_MAX; line++)
				length = length * 10 + (size_t)(*line - '0');
			return length;
		}
		line = stop ? stop + 1 : end;
	}
	return SIZE_MAX;
}

/* Reads up to the empty line behind the header. 1: *length is the message's; 0: the input has ended. */
static int read_header(struct channel *channel, size_t *length)
{
	for (size_t wanted = 4;; wanted++) {
		int got = fill(channel, wanted);

		if (got <= 0)
			return got;
		for (size_t end = wanted; end <= channel->size; end++)
			if (memcmp(channel->bytes + end - 4, "\r\n\r\n", 4) == 0) {
				*length = length_of(channel->bytes, end - 4);
				channel->at = end;
				return *length > MESSAGE_MAX ? -EPROTO : 1;
			}
		if (channel->size >= HEADER_MAX)
			return -EPROTO;
		wanted = channel->size;
	}
}

static int answer(void *context, const char *bytes, size_t size)
{
	char header[64];
	int length = snprintf(header, sizeof(header), "Content-Length: %zu\r\n\r\n", size), error;

	error = output_write(context, header, (size_t)length);
	return error ? error : output_write(context, bytes, size);
}

static int serve(kk_server *server, struct channel *channel, struct output *output)
{
	size_t length;
	int got = 1, error = 0;

	while (!error && !kk_server_ended(server)) {
		got = read_header(channel, &length);
		if (got > 0)
			got = fill(channel, length);
		if (got <= 0)
			return got < 0 ? got : -ECONNABORTED;
		error = kk_server_message(server, channel->bytes, length, answer, output);
		channel->at = length;
	}
	return error ? error : kk_server_ended(server) < 0 ? kk_server_ended(server) : 0;
}

static int say_end(const struct settings *settings, int error)
{
	if (error == -EPROTO)
		say(settings->lang, "det, der kom ind, er ikke Language Server Protocol",
		    "what came in is not the Language Server Protocol", NULL, NULL);
	else if (error == -ECONNABORTED)
		say(settings->lang, "editoren gik uden at lukke serveren",
		    "the editor left without shutting the server down", NULL, NULL);
	else
		return say_trouble(settings, error == -ELIBACC ? "libyaml" : "standard output", error);
	return EXIT_TROUBLE;
}

int run_lsp(struct settings *settings)
{
	struct kk_options options = { .lang = settings->lang,
				      .today = settings->today,
				      .max_size = settings->max_size };
	struct channel channel = { NULL, 0, 0, 0 };
	struct output output;
	kk_server *server;
	int error;

	if (!options_ask_machine(settings))
		return EXIT_USAGE;
	if (settings->operand_count) {
		say(settings->lang, "kk lsp tager ingen filer; dem åbner editoren",
		    "kk lsp takes no files; the editor opens them", NULL, NULL);
		return EXIT_USAGE;
	}
	error = kk_server_new(&server, &options);
	if (error)
		return error == -EINVAL ? say_no_such_day(settings) : say_trouble(settings, "libjansson", error);
	(void)output_open(&output, NULL);
	error = grow(&channel, HEADER_MAX);
	if (!error)
		error = serve(server, &channel, &output);
	kk_server_free(server);
	free(channel.bytes);
	return error ? say_end(settings, error) : EXIT_FINE;
}
