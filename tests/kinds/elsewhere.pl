# SPDX-License-Identifier: MPL-2.0
# The hostile bytes of tests/corpus where another file than a document is expected: as settings, as a list of files, as
# what is known already, as a register, as measurements, and as what is imported. None may crash, hang, write anything
# raw, or be passed over in silence where it cannot be read.
use strict;
use warnings;

our ($root, $tests, $build, $slow, $today);

# Of the builds that are slow, which look for the same, each takes every third.
my @hostile = map { files("$tests/corpus/$_", qr/./) } qw(hostile hostile-data);
my $turn = $build =~ /clang/ ? 1 : $build =~ /asan/ ? 0 : 2;
@hostile = @hostile[grep { $_ % 3 == $turn } 0 .. $#hostile] if $slow > 1;
my $contract = slurp("$root/examples/eksempelby/kvalitetskontrakt-2012.yaml");

sub speaks_plainly { # nothing, or what is wrong with what one run has said
	my ($what, $output, $status, $time) = @_;
	my $wrong = speech_fault($what, $output, $status, 3); # corpus.pl
	return $wrong if $wrong;
	return "$what was never tried:\n$output" if $output =~ /kk \w+ --help/;
	return "$what refuses without a word" if $status && $output eq '';
	return "$what took $time s of processor time" if $time > $slow;
	return undef;
}

my %places = ( # where the bytes stand, and the command that meets them
	'settings' => [ '.kk.yaml', 'validate', '.' ],
	'a register' => [ 'kommune.yaml', 'validate', '.' ],
	'a list of files' => [ 'list', 'validate', '--isolated', '--files-from', 'list' ],
	'what is known already' => [ 'known', 'validate', '--isolated', '--baseline', 'known', 'k.yaml' ],
	'measurements to import' => [ 'tal.csv', 'import', '--measurements', 'tal.csv' ],
	'a table to import' => [ 'tabel.csv', 'import', '--kommune', 'A Kommune', '--periode', '2012', 'tabel.csv' ],
	'a page to import' => [ 'side.html', 'import', '--kommune', 'A Kommune', '--periode', '2012', 'side.html' ],
	'minutes to import' => [ 'referat.md', 'import', '--kommune', 'A Kommune', '--periode', '2012', 'referat.md' ],
	'a contract before' => [ 'før.yaml', 'diff', 'før.yaml', 'k.yaml' ],
	'sentences' => [ 'mål.txt', 'suggest' ],
);

for my $place (sort keys %places) {
	my ($name, @command) = @{ $places{$place} };
	test("elsewhere/hostile bytes as $place", sub {
		my $folder = fresh_folder();
		my @wrong;
		spew("$folder/k.yaml", $contract);
		for my $path (@hostile) {
			spew("$folder/$name", slurp($path));
			my ($output, $status, $time) = run_in($folder, 0, '/bin/sh', '-c', 'exec kk "$@" <"$0"',
				$name, @command, '--today', $today);
			push @wrong, grep { defined } speaks_plainly($path =~ s/.*\///r . " as $place", $output, $status, $time);
		}
		return @wrong ? (join("\n", @wrong), scalar @hostile, scalar @wrong) : (undef, scalar @hostile);
	});
}
1;
