# SPDX-License-Identifier: MPL-2.0
# Hostile bytes. Each file of tests/corpus is refused at a place or read, quickly, and nothing raw is written. What each of
# tests/corpus/hostile must be told of, and where, stands in hostile.places (written by hand), and in which words in
# hostile.out; the same for the data files of hostile-data. The format's limits are tried at them and one past them.
use strict;
use warnings;

our ($tests, $scratch, $slow, $today, $patience);

sub corpus { # every file below a folder
	my ($folder) = @_;
	return map { -d $_ && !-l $_ ? corpus($_) : -f $_ && /\.yaml$/ ? $_ : () } files($folder, qr/./);
}

# C0 but for TAB and LF, DEL, C1, bidirectional controls, line separators: never raw on a terminal.
my $raw = qr/[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\x8e\x8f\xa8-\xae]|\xe2\x81[\xa6-\xa9]|\xd8\x9c|\xef\xbb\xbf|\xf3\xa0/;
# Nor may a line be a command to whoever runs this: GitHub's, and Azure's and TeamCity's anywhere in a line.
my $command = qr/^::|##[a-z]*\[/m;

sub speech_fault { # of one run, which may end with a status up to `worst` (1)
	my ($what, $output, $status, $worst) = @_;
	return "$what ended with status $status:\n$output" if $status > ($worst // 1);
	return "$what writes control characters:\n$output" if $output =~ $raw;
	return "$what writes what a runner would obey:\n$output" if $output =~ $command;
	return undef;
}

sub placeless { # lines of a machine's format that say nothing of where
	my ($output) = @_;
	return grep { !/^\S[^:\n]*:\d+:\d+: / } split /\n/, $output;
}

for my $path (corpus("$tests/corpus")) {
	my $name = $path =~ s/^\Q$tests\E\///r;
	test($name, sub {
		my $text = "$scratch/$$.text"; # for people, beside what is for machines: one run for both
		unlink $text;
		my ($output, $status, $time) = run_in($tests, 1, 'kk', 'validate', '--format', 'gcc', '--report', "text=$text",
			'--today', $today, $name);
		my $what = "kk validate $name";
		my $told = -e $text ? slurp($text) : '';
		my $wrong = speech_fault($what, join("\n", $output, $told, slurp("$scratch/$$.err")), $status);
		return $wrong if $wrong;
		return "$what refuses without a finding" if $status && ($output eq '' || $told eq '');
		return "$what took $time s of processor time" if $time > 0.05 * $slow + 0.01 && $name =~ /yaml-test-suite/;
		return "$what took $time s of processor time" if $time > $slow;
		my @placeless = placeless($output);
		return @placeless ? "$what says nothing of where:\n@placeless" : undef;
	});
}

# The other commands over all of them, a part at a time.
my @parts = map { [] } 0 .. 15;
my $turn = 0;
push @{ $parts[$turn++ % @parts] }, $_ =~ s/^\Q$tests\E\///r for corpus("$tests/corpus");
for my $number (0 .. $#parts) {
	test("corpus/other commands, part $number", sub {
		for my $command ([ 'progress' ], [ 'deadlines' ], [ 'report' ], [ 'fmt', '--check' ]) {
			for my $files ($command->[0] eq 'report' ? map { [ $_ ] } @{ $parts[$number] }[0 .. 4] : $parts[$number]) {
				my ($output, $status) = run_in($tests, 0, 'kk', @$command, '--today', $today, @$files);
				my $wrong = speech_fault("kk @$command @$files", $output, $status);
				return $wrong if $wrong;
			}
		}
		return;
	});
}

# --- the place and the words of each ---

sub found_places { # "name line:column rule …" for each line of the machines' format
	my ($output, @names) = @_;
	my %found = map { $_ => '' } @names;
	my @strange;
	for (split /\n/, $output) {
		if (/^(?:\.\/)?([^:]+):(\d+:\d+): .*\[(KK\d{3})\]$/ && exists $found{$1}) {
			$found{$1} .= " $2 $3";
		} else {
			push @strange, "$_\n";
		}
	}
	return join('', map { "$_$found{$_}\n" } @names) . join('', @strange);
}

sub expected_places {
	my ($folder) = @_;
	return map { my ($name) = split; [ $name, "$_\n" ] } grep { !/^#|^$/ } split /\n/, slurp("$tests/corpus/$folder.places");
}

my @hostile = expected_places('hostile');
test('corpus/hostile places', sub {
	my @names = map { $_->[0] } @hostile;
	my ($output) = run_in("$tests/corpus/hostile", 1, 'kk', 'validate', '--format', 'gcc', '--today', $today, @names);
	my $wrong = difference(join('', map { $_->[1] } @hostile), found_places($output, @names), 'corpus/hostile.places');
	return (undef, scalar @names) unless $wrong;
	return ($wrong, scalar @names, scalar(() = $wrong =~ /^\+[^+]/mg) || 1);
});

test('corpus/each hostile file has its place', sub {
	my %told = map { $_->[0] => 1 } @hostile;
	my @lost = grep { !$told{$_} } map { s{.*/}{}r } files("$tests/corpus/hostile", qr/\.yaml$/);
	return @lost ? "not in hostile.places: @lost" : undef;
});

sub worded { # in both languages; texts longer than a screen's line are cut
	my ($folder, @names) = @_;
	return join '', map {
		my ($output) = run_in($folder, 1, 'kk', 'validate', '--lang', $_, '--format', 'concise', '--today', $today, @names);
		"-------- $_ --------\n" . join '', map { length > 200 ? substr($_, 0, 200) . "…\n" : "$_\n" } split /\n/, $output;
	} 'da', 'en';
}

test('corpus/hostile words', sub {
	return golden("$tests/corpus/hostile.out", worded("$tests/corpus/hostile", map { $_->[0] } grep { length $_->[1] < 600 } @hostile));
});

# --- data files, each named by a follow-up of its own ---

my $followup = <<'END';
type: opfølgningsredegørelse
format: 1
kommune: Prøveby Kommune
kontrakt: dots-at-end-ok.yaml
år: 2012
opgjort: 2012-10-31
vedtaget: 2012-10-01
offentliggjort: 2012-10-10
adresse: https://example.dk/opfølgning
budgetvedtagelse: 2012-10-08
END

my @data = expected_places('hostile-data');
sub data_folder {
	my $folder = fresh_folder("$tests/corpus/hostile/dots-at-end-ok.yaml", files("$tests/corpus/hostile-data", qr/\.csv$/));
	spew("$folder/" . ($_->[0] =~ s/csv$/yaml/r), "${followup}data: $_->[0]\n") for @data;
	return $folder;
}

test('corpus/hostile-data places', sub {
	my @names = map { $_->[0] } @data;
	my ($folder, $said) = (data_folder(), '');
	for my $name (@names) { # one at a time: several follow-ups of a year are a mistake of their own
		my ($output) = run_in($folder, 1, 'kk', 'validate', '--format', 'gcc', '--today', $today, $name =~ s/csv$/yaml/r);
		$said .= $output;
	}
	return (difference(join('', map { $_->[1] } @data), found_places($said, @names), 'corpus/hostile-data.places'), scalar @names);
});

test('corpus/hostile-data words', sub {
	my $folder = data_folder();
	my $said = join '', map { worded($folder, $_->[0] =~ s/csv$/yaml/r) =~ s/^\d+ (?:fejl|error).*\n//mgr } @data;
	return golden("$tests/corpus/hostile-data.out", $said);
});

# --- limits ---

my $base = -e "$tests/corpus/hostile/dashes-first-ok.yaml" ? slurp("$tests/corpus/hostile/dashes-first-ok.yaml") =~ s/^---\n//r : '';
my $nodes = 38; # of it: each key, value, list and mapping
my @limits = ( # what it is, where it is told one past it, and what comes after the base that far past it; made when asked
	[ 'levels in braces', '19:69', sub { 'x-a: ' . '[' x (63 + $_[0]) . ']' x (63 + $_[0]) } ],
	[ 'levels in lines', '20:127', sub { "x-a:\n" . '- ' x (63 + $_[0]) . 'x' } ],
	[ 'levels in keys', '83:65', sub { "x-a:\n" . join "\n", map { ' ' x $_ . 'a:' } 1 .. 63 + $_[0] } ],
	[ 'nodes', '19:' . (7 + 2 * (200000 - $nodes - 2)), sub { 'x-a: [' . '0,' x (200000 - $nodes - 3 + $_[0]) . '0]' } ],
	[ 'keys', '10020:2', sub { "x-a:\n" . join "\n", map { " a$_: x" } 1 .. 10000 + $_[0] } ],
	[ 'key', '19:1', sub { 'x-' . 'æ' x (254 + $_[0]) . ': 1' } ],
	[ 'value', '19:6', sub { 'x-a: ' . 'a' x (65536 + $_[0]) } ],
	[ 'value in letters of two bytes', '19:6', sub { 'x-a: ' . 'æ' x (32768 + $_[0]) } ],
	[ 'block value', '19:6', sub { "x-a: |-\n " . 'a' x (65536 + $_[0]) } ],
	[ 'size', '1:1', sub { '#' x (4194304 - length($base) - 1 + $_[0]) } ],
);
for my $limit (@limits) {
	my ($what, $place, $text) = @$limit;
	test("limits/$what", sub {
		my $folder = fresh_folder();
		spew("$folder/a.yaml", $base . $text->(0) . "\n");
		spew("$folder/b.yaml", $base . $text->(1) . "\n");
		my ($output, $status) = run_in($folder, 0, 'kk', 'validate', '--format', 'gcc', '--today', $today, 'a.yaml');
		return "at the limit:\n$output" if $status || $output ne '';
		($output, $status) = run_in($folder, 0, 'kk', 'validate', '--format', 'gcc', '--today', $today, 'b.yaml');
		return "one past it, not only KK004 at $place:\n$output" if $status != 1 || $output !~ /\Ab\.yaml:$place: .*\[KK004\]\n\z/;
		return undef if $what ne 'size';
		($output, $status) = run_in($folder, 0, 'kk', 'validate', '--format', 'gcc', '--today', $today, '--max-size', 4194305, 'b.yaml');
		return $status ? "with a larger --max-size:\n$output" : undef;
	});
}

test('limits/findings shown', sub {
	my $folder = fresh_folder();
	spew("$folder/a.yaml", $base . join '', map { "nonsens$_: 1\n" } 1 .. 100);
	spew("$folder/b.yaml", $base . join '', map { "nonsens$_: 1\n" } 1 .. 101);
	my ($all) = run_in($folder, 0, 'kk', 'validate', '--today', $today, 'a.yaml');
	return "not 100 of 100:\n$all" if (() = $all =~ /^fejl\[KK006\]/mg) != 100 || $all =~ /^… og|^og \d+ til/m;
	my ($some) = run_in($folder, 0, 'kk', 'validate', '--today', $today, 'b.yaml');
	return "not 100 and one more:\n$some" if (() = $some =~ /^fejl\[KK006\]/mg) != 100 || $some !~ /og 1 til/ || $some !~ /^101 fejl/m;
	return undef;
});

# --- what stands in the file system ---

test('limits/what is no file', sub {
	my $folder = fresh_folder();
	mkdir "$folder/.git";
	spew("$folder/k.yaml", $base);
	system('mkfifo', "$folder/fifo.yaml") == 0 or return 'mkfifo failed';
	mkdir "$folder/mappe.yaml";
	symlink '/dev/zero', "$folder/zero.yaml";
	symlink '/etc/hostname', "$folder/ud.yaml";
	symlink 'ring.yaml', "$folder/ring.yaml";
	symlink 'findes-ikke.yaml', "$folder/intet.yaml";
	symlink 'k.yaml', "$folder/ind.yaml";
	my %rule = (fifo => 'KK015', mappe => 'KK015', zero => 'KK015', ud => 'KK015', ring => 'KK015', intet => 'KK015', ind => '');
	local $patience = 5;
	for my $name (sort keys %rule) {
		spew("$folder/a.yaml", $base =~ s/^serviceområder/erstatter: $name.yaml\nserviceområder/mr);
		my ($output, $status) = run_in($folder, 0, 'kk', 'validate', '--format', 'gcc', '--today', $today, 'a.yaml');
		my $expected = $rule{$name} ? qr/\Aa\.yaml:9:12: error: .*\[$rule{$name}\]\n\z/ : qr/\A(?:[^\n]*KK(?!0)\d+\]\n)*\z/;
		return "erstatter: $name.yaml gives\n$output" if $output !~ $expected || $status > 1;
		next if $name eq 'ind';
		($output, $status) = run_in($folder, 0, 'kk', 'validate', '--today', $today, "$name.yaml");
		return "kk validate $name.yaml ended with $status:\n$output" if $name =~ /fifo|zero|ring|intet/ && $status != 3;
	}
	return undef;
});
1;
