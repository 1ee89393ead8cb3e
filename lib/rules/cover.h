/* SPDX-License-Identifier: MPL-2.0 */
/* Which areas of a register stand in which of a municipality's contracts, themselves or as what took them over. Laid
 * out once for all its contracts, so that no area is held against each of them, nor followed through each takeover. */
#ifndef KK_COVER_H
#define KK_COVER_H

#include "set/folder.h"

/* Made when first asked for, in the arena that the group is in; made anew for another register. */
struct coverage *coverage_of(struct arena *arena, struct group *group, const struct municipality *municipality);
/* The areas that a contract of the group should have, that neither it nor others have on every day that counts, and
 * that no contract before it was told of; in the order of the register, until the next call. What cannot be read may
 * be any area: then there are none. */
uint32_t coverage_gaps(struct coverage *coverage, const struct file *contract, const uint32_t **areas);

#endif
