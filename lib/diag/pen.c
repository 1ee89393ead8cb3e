/* SPDX-License-Identifier: MPL-2.0 */
/* Colour: carried by SGR escapes beside words that say the same. */
#include "diag/diag.h"

void pen_on(const struct pen *pen, const char *color)
{
	if (!pen->style->color)
		return;
	put(pen->out, "\033[");
	put(pen->out, color);
	put_char(pen->out, 'm');
}

void pen_off(const struct pen *pen)
{
	if (pen->style->color)
		put(pen->out, "\033[0m");
}

void pen_put(const struct pen *pen, const char *color, const char *text)
{
	pen_on(pen, color);
	put(pen->out, text);
	pen_off(pen);
}

const char *pen_severity(enum severity severity)
{
	static const char *const colors[] = {
		[SEVERITY_NOTE] = "1;36", [SEVERITY_WARNING] = "1;33", [SEVERITY_ERROR] = "1;31",
	};

	return colors[severity];
}
