# SPDX-License-Identifier: MPL-2.0
# `kk schema` and kk agree on every document that the tests have: tests/pages/schema.mjs.
use strict;
use warnings;

our ($root, $tests, $kk, $slow);

test('schema/agrees with validate', sub {
	return 'the tools that read schemas are missing: run make deps' unless -d "$tests/pages/node_modules";
	my ($output, $status) = run_in(fresh_folder(), 0, 'node', "$tests/pages/schema.mjs", $kk, "$root/examples", "$tests/rules");
	return $status == 0 ? undef : "ended with status $status\n$output";
}) if $slow == 1 && !$ENV{TALLY};
1;
