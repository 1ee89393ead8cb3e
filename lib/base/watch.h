/* SPDX-License-Identifier: MPL-2.0 */
/* What the address sanitizer is told of memory that an arena parcels out: each thing stands apart from the next,
   and what nobody was given may not be touched. A step past a thing's end is reported as if malloc had given it. */
#ifndef KK_WATCH_H
#define KK_WATCH_H

#if defined(__SANITIZE_ADDRESS__)
#define WATCHED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define WATCHED 1
#endif
#endif

#ifdef WATCHED
#include <sanitizer/asan_interface.h>
#define APART ((size_t)16)
#define CLOSE(bytes, size) ASAN_POISON_MEMORY_REGION(bytes, size)
#define OPEN(bytes, size) ASAN_UNPOISON_MEMORY_REGION(bytes, size)
#else
#define APART ((size_t)0)
#define CLOSE(bytes, size) ((void)(bytes), (void)(size))
#define OPEN(bytes, size) ((void)(bytes), (void)(size))
#endif

#endif
