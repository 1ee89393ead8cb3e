/* SPDX-License-Identifier: MPL-2.0 */
/* The target: what meets it, how far something is from it, and from where it is approached. */
#include <assert.h>

#include "progress/progress.h"

/* A goal that maintains its baseline has nowhere to come from. */
const struct ratio *own_baseline(const struct terms *terms)
{
	return terms->baseline.defined && terms->kind != KIND_MAINTAIN ? &terms->baseline.ratio : NULL;
}

const struct ratio *aim_of(const struct terms *terms)
{
	const struct ratio *baseline = own_baseline(terms);

	assert(terms->target.defined);
	if (!terms->target_high.defined)
		return &terms->target.ratio;
	if (baseline && ratio_cmp(baseline, &terms->target.ratio) < 0)
		return &terms->target.ratio;
	if (baseline && ratio_cmp(baseline, &terms->target_high.ratio) > 0)
		return &terms->target_high.ratio;
	return NULL;
}

bool target_met(const struct terms *terms, const struct ratio *value)
{
	int low;

	if (!terms->target.defined)
		return false;
	low = ratio_cmp(value, &terms->target.ratio);
	if (terms->target_high.defined)
		return low >= 0 && ratio_cmp(value, &terms->target_high.ratio) <= 0;
	return terms->kind == KIND_DOWN ? low <= 0 : low >= 0;
}

struct ratio target_distance(const struct terms *terms, const struct ratio *value)
{
	if (ratio_cmp(value, &terms->target.ratio) < 0)
		return ratio_sub(&terms->target.ratio, value);
	if (ratio_cmp(value, &terms->target_high.ratio) > 0)
		return ratio_sub(value, &terms->target_high.ratio);
	return ratio_int(0);
}

bool is_uncertain(const struct terms *terms, const struct ratio *difference)
{
	struct ratio zero = ratio_int(0), size = *difference;

	if (ratio_sign(&size) < 0)
		size = ratio_sub(&zero, &size);
	return ratio_cmp(&size, &terms->uncertainty) <= 0;
}
