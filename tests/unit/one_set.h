/* SPDX-License-Identifier: MPL-2.0 */
/* One set for all the tests of a group: what they read is checked as on one day. */
#ifndef KK_TEST_ONE_SET_H
#define KK_TEST_ONE_SET_H

#include "set/set.h"

static struct kk_set *set;

static int set_up(void **state)
{
	const struct kk_options options = { .today = "2012-11-01" };

	(void)state;
	return kk_set_new(&set, &options);
}

static int take_down(void **state)
{
	(void)state;
	kk_set_free(set);
	return 0;
}

#endif
