# SPDX-License-Identifier: MPL-2.0
# What validating costs, so that it cannot grow unseen: in instructions, which a busy machine counts the same. The bars
# are measured by `make bench`, on a nation's tree; README.md shows what it has kept.
use strict;
use warnings;

our ($root, $tests, $build, $kk, $scratch);

my $plain = -e "$build/flags" && slurp("$build/flags") =~ /-O2/ && slurp("$build/flags") !~ /-fsanitize|--coverage/;

sub counted {
	my ($folder, @command) = @_;
	my ($said, $status) = run_in($folder, 0, 'valgrind', '--tool=callgrind', '--callgrind-out-file=/dev/null', @command);
	my ($count) = $said =~ /Collected : (\d+)/ or die "valgrind cannot count the instructions of @command: make deps?\n$said";
	return $count;
}

# A tree of 18 files: 1.20 times the bare events, of which 0.06 is starting kk, when this was written.
my $most = 1.25;
test('cost/validate against an empty loop over libyaml\'s events', sub {
	my $folder = fresh_folder();
	my ($said, $status) = run_in($folder, 0, "$tests/bench/generate", 'nation', 'tree', 2, 4);
	return "the tree cannot be written:\n$said" if $status;
	spew("$folder/list", join '', map { "$_\n" } sort map { files("$folder/$_", qr/\.yaml$/) } map { s/^\Q$folder\E\///r } glob "$folder/tree/*");
	my $ratio = counted($folder, $kk, 'validate', '-j1', '--isolated', '--today=2025-12-01', 'tree') /
		counted($folder, "$build/bench/events", 'list');
	return $ratio > $most ? sprintf('%.3f times its instructions; at most %.2f', $ratio, $most) : undef;
}) if $plain;

test('cost/README shows what make bench has kept', sub {
	my $readme = slurp("$root/README.md");
	my $kept = slurp("$tests/bench/kept.txt");
	my $now = $readme =~ s/(<!-- kept by make bench -->\n```text\n).*?(```\n)/$1$kept$2/sr;
	return 'README.md has no place for the table' unless $readme =~ /<!-- kept by make bench -->/;
	return golden("$root/README.md", $now);
}) if -e "$root/README.md";
