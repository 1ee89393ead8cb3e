# SPDX-License-Identifier: MPL-2.0
# SARIF's primaryLocationLineHash against a second reckoning of what GitHub publishes: from a line's start on, a hundred
# UTF-16 units without spaces and tabs, CR LF and CR as LF, then 65535 for the end and zeros; their value in base 37,
# modulo two to the 64th, and how many lines have had it. The library rolls it; this adds it up, line by line.
use strict;
use warnings;
use JSON::PP ();

our ($slow);

my $window = 100;

sub hashes_of { # of each line, in order
	my ($bytes) = @_;
	require Encode; # here, where it is needed: what every worker holds makes each program that it starts cost more
	require Math::BigInt;
	my ($base, $modulus) = (Math::BigInt->new(37), Math::BigInt->new(2)->bpow(64));
	my @units = unpack('n*', Encode::encode('UTF-16BE', Encode::decode('UTF-8', $bytes)));
	my (@kept, @starts, %seen, @hashes);
	my ($start, $before) = (1, 0);
	for my $unit (@units, 65535) {
		my $second = $before == 13 && $unit == 10;
		$before = $unit;
		next if $unit == 32 || $unit == 9 || $second;
		push @starts, scalar @kept if $start;
		push @kept, $unit == 13 ? 10 : $unit;
		$start = $kept[-1] == 10;
	}
	for my $at (@starts) {
		my $sum = Math::BigInt->bzero;
		$sum = $sum->bmul($base)->badd($kept[$at + $_] // 0)->bmod($modulus) for 0 .. $window - 1;
		my $hash = $sum->as_hex =~ s/^0x//r;
		push @hashes, $hash . ':' . ++$seen{$hash};
	}
	return @hashes;
}

my $head = "type: kvalitetskontrakt\nformat: 1\nkommune: Eksempelby\n";
my %files = ( # every line beyond the head has a key that nobody knows, and so a finding
	short => "q: 1\n",
	unended => "${head}q1: a\nq2: slut",
	blanks => "${head}q1:   a  b\t c\t\nq2:\ta\n\n\n   \nq3: d   # bemærkning\n",
	letters => "${head}qæ: æøå ÆØÅ é\nqø: 😀 og »citat« – \x{e2}\x{82}\x{ac}\nq3: slut\n",
	long => $head . join('', map { "q$_: " . 'lang linje ' x 40 . "\n" } 1 .. 4) . "q5: kort\n",
	same => $head . join('', map { "$_:\n  z: 1\n  z: 1\n" } 'qa', 'qa', 'qb', 'qb') . "q:\n  z: 1\n  z: 1\n",
	many => $head . join('', map { "q$_: $_\n" } 1 .. 130),
	near => $head . 'q1: ' . 'x' x 90 . "\nq2: y\nq3: z\n",
);
$files{"$_-crlf"} = $files{$_} =~ s/\n/\r\n/gr for qw(short unended blanks letters long many);
$files{"$_-bom"} = "\xEF\xBB\xBF$files{$_}" for qw(short letters unended);

for my $name (sort keys %files) {
	next if $slow > 1 || $ENV{TALLY};
	test("formats/line hash/$name", sub {
		my $folder = fresh_folder();
		spew("$folder/fil.yaml", $files{$name});
		my ($output, $status) = run_in($folder, 1, qw(kk validate --isolated --format sarif fil.yaml));
		return "kk ended with status $status:\n$output" if $status != 1;
		my @expected = hashes_of($files{$name});
		my ($compared, $wrong) = (0, '');
		for my $result (@{ JSON::PP->new->utf8->decode($output)->{runs}[0]{results} }) {
			my $line = $result->{locations}[0]{physicalLocation}{region}{startLine};
			my $hash = $result->{partialFingerprints}{primaryLocationLineHash};
			$wrong .= "line $line has $hash, and should have $expected[$line - 1]\n" if $hash ne $expected[$line - 1];
			$compared++;
		}
		return $wrong if $wrong;
		return "only $compared findings to compare" if $compared < ($name =~ /^short/ ? 1 : 2);
		return undef;
	});
}
1;
