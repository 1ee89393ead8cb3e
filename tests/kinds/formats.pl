# SPDX-License-Identifier: MPL-2.0
# The formats of findings, each read by a program of someone else's: tests/pages/formats.mjs.
use strict;
use warnings;

our ($tests, $kk, $slow, $patience);

for my $format ($slow > 1 || $ENV{TALLY} ? () : qw(sarif gitlab github junit tap ndjson)) {
	test("formats/$format", sub {
		return 'the tools that read formats are missing: run make deps' unless -d "$tests/pages/node_modules";
		local $patience = 60;
		my ($output, $status) = run_in(fresh_folder(), 0, 'node', "$tests/pages/formats.mjs", $format, $kk, fresh_folder());
		return undef if $status == 0;
		return "ended with status $status\n$output";
	});
}
1;
