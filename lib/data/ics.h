/* SPDX-License-Identifier: MPL-2.0 */
/* Content lines of iCalendar (RFC 5545): escaped, folded, ended as the standard asks. */
#ifndef KK_ICS_H
#define KK_ICS_H

#include "value/value.h"

#define ICS_OCTETS 75 /* of a line, its end not counted (3.1) */

void ics_line(struct out *out, const char *name, const char *value); /* a value that needs no escape */
void ics_text(struct out *out, const char *name, const char *text);  /* TEXT (3.3.11) */
void ics_date(struct out *out, const char *name, struct date date);  /* a whole day */
void ics_stamp(struct out *out, const char *name, struct date date); /* its midnight, in UTC */

#endif
