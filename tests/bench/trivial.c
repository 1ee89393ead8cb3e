/* SPDX-License-Identifier: MPL-2.0 */
/* The least that starting a dynamically linked program costs. */
#include <stdio.h>

int main(void)
{
	return puts("0") < 0;
}
