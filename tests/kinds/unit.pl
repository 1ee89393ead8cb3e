# SPDX-License-Identifier: MPL-2.0
# The programs made of tests/unit/test_*.c; each counts for as many tests as cmocka ran in it.
use strict;
use warnings;

our ($tests, $build, $patience);

for my $source (files("$tests/unit", qr/^test_.*\.c$/)) {
	my ($name) = $source =~ m{([^/]+)\.c$};
	test("unit/$name", sub {
		local $patience = $ENV{KK_LONG} ? 3600 : 240; # those that try thousands of texts, beside all that runs
		my @long = $ENV{KK_LONG} ? ('env', 'KK_LONG=1') : ();
		my ($output, $status) = run_in(fresh_folder(), 0, @long, "$build/unit/$name");
		my ($ran) = $output =~ /^\[=+\] (\d+) test\(s\) run/m;
		my ($failed) = $output =~ /^\[  FAILED  \] (\d+) test\(s\)/m;
		return (undef, $ran) if $status == 0 && $ran;
		$output =~ s/^\[(?: RUN      |       OK |=+|  PASSED  )\].*\n//mg;
		return ("ended with status $status\n$output", $ran, $failed);
	});
}
1;
