# SPDX-License-Identifier: MPL-2.0
# Published pages as a browser, validators and assistive technology meet them: each gate of tests/pages/gates.mjs is a
# test that counts for as many as it has looked at. They look at the page's bytes, which no sanitizer and no installation
# changes, so that only the plain build runs them.
use strict;
use warnings;

our ($root, $tests, $build, $kk, $slow, $patience);

my @gates = ('hostile', (map { my $gate = $_; map { "$gate:$_" } qw(da en site) } qw(axe browser)),
	(map { ($_, "$_:site") } qw(vnu html-validate links)), qw(machines:site filter:site clicks:site charts contrast formatter pandoc));

for my $gate ($slow > 1 || $ENV{TALLY} ? () : @gates) {
	test("pages/$gate", sub {
		return 'the tools that look at pages are missing: run make deps' unless -d "$tests/pages/node_modules";
		local $patience = 300;
		my ($output, $status) = run_in(fresh_folder(), 0, 'node', "$tests/pages/gates.mjs", $gate, $kk, "$root/examples",
			fresh_folder());
		my ($passed, $failed) = $output =~ /^(\d+) passed, (\d+) failed$/m;
		return (undef, $passed) if $status == 0 && $passed;
		$output =~ s/^\d+ passed, \d+ failed\n//m;
		return ("ended with status $status\n$output", ($passed // 0) + ($failed // 1), $failed // 1);
	});
}
1;
