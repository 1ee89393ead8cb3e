# SPDX-License-Identifier: MPL-2.0
# The fuzz targets over what is kept of their corpus: tests/fuzz/corpus/NAME, and each file that once broke a promise.
use strict;
use warnings;

our ($tests, $build);

for my $source (files("$tests/fuzz", qr/^fuzz_.*\.c$/)) {
	my ($name) = $source =~ m{fuzz_(\w+)\.c$};
	test("fuzz/$name", sub {
		my @kept = files("$tests/fuzz/corpus/$name", qr/./);
		return "tests/fuzz/corpus/$name is empty" unless @kept;
		my ($output, $status) = run_in(fresh_folder(), 0, "$build/fuzz/fuzz_$name", @kept);
		my ($ran) = $output =~ /^(\d+) inputs$/m;
		return "ended with status $status\n$output" if $status || !$ran || $ran != @kept;
		return (undef, scalar @kept);
	});
}
1;
