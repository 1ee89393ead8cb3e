/* SPDX-License-Identifier: MPL-2.0 */
/* Releasing what no arena owns: parsers, descriptors and open folders. */
#include <dirent.h>
#include <unistd.h>

#include "set/set.h"

void foreign_release(struct foreign *foreign)
{
	if (foreign->event_live)
		foreign->libyaml.event_delete(&foreign->event);
	if (foreign->parser_live)
		foreign->libyaml.parser_delete(&foreign->parser);
	if (foreign->fd >= 0)
		(void)close(foreign->fd);
	if (foreign->csv_live)
		foreign->libcsv.free(&foreign->csv);
	if (foreign->directory)
		(void)closedir(foreign->directory);
	*foreign = (struct foreign){ .fd = -1, .libyaml = foreign->libyaml, .libcsv = foreign->libcsv };
}
