/* SPDX-License-Identifier: MPL-2.0 */
/* The documents of a revision of git, in a folder of their own. */
#ifndef KK_REVISION_H
#define KK_REVISION_H

struct revision {
	char folder[64]; /* "" where there is none to remove */
	char *path;      /* of the document there */
};

/* "HEAD~1:kontrakter/2012.yaml": lays out the documents and data files of the revision. 0 or a negative errno. */
int revision_lay_out(struct revision *revision, const char *name);
void revision_remove(struct revision *revision);

#endif
