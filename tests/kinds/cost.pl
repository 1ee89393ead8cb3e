# SPDX-License-Identifier: MPL-2.0
# What validating costs, so that it cannot grow unseen: in instructions, which a busy machine counts the same. The bars
# are measured by `make bench`, on a nation's tree; README.md shows what it has kept.
use strict;
use warnings;

our ($root, $tests, $build, $kk, $scratch, $long);

my $plain = -e "$build/flags" && slurp("$build/flags") =~ /-O2/ && slurp("$build/flags") !~ /-fsanitize|--coverage/;

sub counted {
	my ($folder, @command) = @_;
	my ($said, $status) = run_in($folder, 0, 'valgrind', '--tool=callgrind', '--callgrind-out-file=/dev/null', @command);
	my ($count) = $said =~ /Collected : (\d+)/ or die "valgrind cannot count the instructions of @command: make deps?\n$said";
	return $count;
}

sub generated { # a file or a tree in the folder, by tests/bench/generate: its files, from the folder
	my ($folder, @how) = @_;
	my ($said, $status) = run_in($folder, 0, "$tests/bench/generate", @how);
	die "$how[1] cannot be written:\n$said" if $status;
	return -f "$folder/$how[1]" ? $how[1] : sort map { s/^\Q$folder\E\///r } map { files($_, qr/\.yaml$/) } glob "$folder/$how[1]/*";
}

# A tree of 18 files: 0.61 times the bare events, of which 0.06 is starting kk, when this was written.
my $most = 0.68;
test('cost/validate against an empty loop over libyaml\'s events', sub {
	my $folder = fresh_folder();
	spew("$folder/list", join '', map { "$_\n" } generated($folder, 'nation', 'tree', 2, 4));
	my $ratio = counted($folder, $kk, 'validate', '-j1', '--isolated', '--today=2025-12-01', 'tree') /
		counted($folder, "$build/bench/events", 'list');
	return $ratio > $most ? sprintf('%.3f times its instructions; at most %.2f', $ratio, $most) : undef;
}) if $plain;

# Each finding is looked up in the tree, in the areas and in the demands of the law, and not by going through them all.
for my $hostile ([ 'wrong-areas', 'json' ], [ 'wrong-goals', 'json', 'sarif', 'junit' ], [ 'wrong-keys', 'json' ], [ 'wrong-entries', 'json' ]) {
	my ($shape, @formats) = @$hostile;
	for my $format (@formats) {
		test("cost/growth of $shape as $format", sub {
			my $folder = fresh_folder();
			my @cost = map {
				run_in($folder, 0, "$tests/bench/generate", 'hostile', $shape, "$_.yaml", $_);
				counted($folder, $kk, 'validate', '--isolated', "--format=$format", '--output=out', '--today=2025-12-01', "$_.yaml");
			} 10000, 40000;
			my $exponent = log($cost[1] / $cost[0]) / log 4;
			return $exponent > 1.1 ? sprintf('%.2f; at most 1.10', $exponent) : undef;
		}) if $plain;
	}
}

# What other commands make of as many of one thing as a file has room for: none of them is sought among all the others.
my $contract = "type: kvalitetskontrakt\nformat: 1\nkommune: Nørby\nvedtaget: 2011-10-01\nperiode: 2012\nserviceområder:\n";
my $followup = "type: opfølgningsredegørelse\nformat: 1\nkommune: Nørby\nvedtaget: 2012-10-01\når: 2012\nopgjort: 2012-09-01\n";

sub many { my ($count, $each) = @_; return join '', map { $each->($_) } 1 .. $count }

sub goal_line { my ($id) = @_; return "      - id: $id\n        tekst: Flere\n        mindst: 80 %\n" }

sub area_of_goals { my ($count, $id) = @_; return "$contract  - navn: A\n    mål:\n" . many($count, sub { goal_line("$id$_[0]") }) }

sub area_lines { my ($count, $line) = @_; return $contract . many($count, sub { '  - {' . $line->($_[0]) . "}\n" }) }

my $table = "| Overskrift | Målsætning | Mål | Veje til målet |\n|---|---|---|---|\n";

sub followed { my ($measurements) = @_; return "${followup}kontrakt: k.yaml\nmål:\n  g1:\n    målinger:\n" . $measurements =~ s/\{/\n      - {/gr . "\n" }

# Texts that meet in one slot of a table, be it not too large, where their hash is FNV-1a as it is written: of each part
# there are two that lead to the same.
sub meeting {
	my ($count) = @_;
	my ($state, @texts) = (2166136261 & 0xFFFF, '');
	for (1 .. 11) { # 2,048, which are as long however many are asked for
		my %part;
		for my $part ('aaa' .. 'zzz') {
			my $next = $state;
			$next = ($next ^ ord) * 16777619 & 0xFFFF for split //, $part;
			if ($part{$next}) {
				@texts = map { my $text = $_; map { "$text$_" } $part{$next}, $part } @texts;
				$state = $next;
				last;
			}
			$part{$next} = $part;
		}
	}
	return @texts[0 .. $count - 1];
}

# name, how many, the files by their names, the command
my @grown = (
	[ 'a report of areas', 1000, sub { (k => area_lines($_[0], sub { "navn: A$_[0], mål: [{id: g$_[0], tekst: B, mindst: 1}]" })) },
		'report', 'k' ],
	[ 'goals whose ids meet in a table', 500, sub { my @ids = meeting($_[0]); (k => "$contract  - navn: A\n    mål:\n" .
		join '', map { goal_line($_) } @ids) }, 'progress', 'k' ],
	[ 'a report of figures by groups', 500, sub { my ($count) = @_; (k => area_of_goals(1, 'g') . "    indikatorer:\n      - id: i\n" .
		"        tekst: I\n        grupper: [" . many($count, sub { "g$_[0], " }) . "]\n        målinger:\n" .
		many($count, sub { "          - {dato: 2012-01-01, værdi: 1, gruppe: g$_[0]}\n" })) }, 'report', 'k' ],
	[ 'a report of other goals than before', 500, sub { (a => area_of_goals($_[0], 'g'),
		k => area_of_goals($_[0], 'h') =~ s/periode: 2012/periode: 2013\nerstatter: a.yaml/r) }, 'report', 'k' ],
	[ 'a case of areas, each another committee\'s', 400, sub { (k => area_lines($_[0], sub { "navn: A$_[0], udvalg: U$_[0]" })) },
		'agenda', 'k' ],
	[ 'a case of policies', 2000, sub { (k => area_of_goals(1, 'g') . '        politik: [' . many($_[0], sub { "p$_[0], " }) . "]\n") },
		'agenda', 'k' ],
	[ 'a case of other areas than before', 500, sub { (a => area_lines($_[0], sub { "navn: A$_[0], mål: [{id: g$_[0], tekst: B, mindst: 1}]" }),
		k => area_lines($_[0], sub { "navn: A$_[0], mål: [{id: h$_[0], tekst: B, mindst: 1}]" }) =~
		s/periode: 2012/periode: 2013\nerstatter: a.yaml/r) }, 'agenda', 'k' ],
	[ 'differences of renamed areas', 1000, sub { map { my $name = $_; ($name => area_lines($_[0], sub { "navn: $name$_[0], mål: [{id: g$_[0], tekst: B}]" })) }
		'a', 'b' }, 'diff', 'a', 'b' ],
	[ 'differences of areas by their ids', 2000, sub { map { my $name = $_; ($name => area_lines($_[0], sub { "navn: $name$_[0], id: a$_[0]" })) } 'a', 'b' },
		'diff', 'a', 'b' ],
	[ 'a site of contracts with one address', 50, sub { map { ("k$_" => area_lines(1, sub { "navn: A, mål: [{id: g, tekst: B, mindst: 1}]" })) }
		1 .. $_[0] }, 'site', '.' ],
	[ 'a site of registered areas', 75, sub { my ($count) = @_; (kommune => "type: kommune\nformat: 1\nkommune: Nørby\nkode: 999\nserviceområder:\n" .
		many($count, sub { "  - {navn: A$_[0], id: a$_[0]}\n" }), k => area_lines($count, sub {
		"navn: A$_[0], id: a$_[0], mål: [{id: g$_[0], tekst: B, mindst: 1}]" })) }, 'site', 'k' ],
	[ 'a new follow-up after another', 1000, sub { (k => area_of_goals($_[0], 'g'), o => followed('')) }, 'new', '--from=k.yaml',
		'--from=o.yaml', 'opfølgningsredegørelse' ],
	[ 'measurements by groups', 500, sub { my ($count) = @_; (o => followed(many($count, sub { "{dato: 2012-01-01, værdi: 1, gruppe: g$_[0]}" })),
		k => area_of_goals(1, 'g') . '        grupper: [' . many($count, sub { "g$_[0], " }) . "]\n") }, 'progress', 'o' ],
	[ 'measurements of one day', 1000, sub { (o => followed(many($_[0], sub { "{dato: 2012-01-01, værdi: $_[0]}" })),
		k => area_of_goals(1, 'g')) }, 'progress', 'o' ],
	( map { my ($name, $count, $cell) = @$_;
		[ "an import of $name", $count, sub { ('m.md' => $table . '| T | A | ' . $cell x $_[0] . " | V |\n") }, 'import', 'm.md' ] }
		[ 'asterisks', 10000, '*' ], [ 'links without end', 4000, '[a](' ], [ 'angle brackets', 40000, '<' ],
		[ 'breaks without end', 40000, '<br ' ], [ 'words cut in two', 4000, 'a-<br>' ],
		[ 'footnotes without end', 10000, '[^' ] ),
	[ 'an import of footnotes', 3000, sub { my ($count) = @_; ('m.md' => "$table| T | A | " . '[^a]' x $count . " | V |\n\n" .
		many($count, sub { "[^$_[0]]: x\n" })) }, 'import', 'm.md' ],
	[ 'an import of names of lists', 8000, sub { ('m.txt' => "Mål\n" x $_[0] . "- Mindst 80 % er glade\n") }, 'import', 'm.txt' ],
	[ 'an import of a sheet without goals', 600, sub { ('m.csv' => ('a;' x 32 . "\n") x $_[0] . "Mål;Veje\nMindst 80 % er glade;A\n") },
		'import', 'm.csv' ],
	[ 'an import of a long unit', 20000, sub { ('m.csv' => 'Mål;Enhed' . ';Måltal' x 30 . "\nGlade er mindst;" . 'x' x $_[0] . ';9' x 30 .
		"\n") }, 'import', 'm.csv' ],
	[ 'an import of themes', 1500, sub { ('m.md' => $table . many($_[0], sub { "| **T$_[0]** | | | |\n" })) }, 'import', 'm.md' ],
	[ 'an import of areas', 1000, sub { ('m.md' => many($_[0], sub { "# A$_[0]\n$table| T | A | M | V |\n\n" })) }, 'import', 'm.md' ],
);
# Each takes a second; every check has one in six of them, `make check-long` all.
my $turn = 0;
sub has_turn { return $plain && ($turn++ % 6 == 0 || $long) }

for my $grown (@grown) {
	my ($name, $count, $files, $command, @inputs) = @$grown;
	test("cost/growth of $name", sub {
		my $folder = fresh_folder();
		my @cost = map {
			my %text = $files->($_);
			spew("$folder/" . (/\./ ? $_ : "$_.yaml"), $text{$_}) for keys %text;
			counted($folder, $kk, $command, '--isolated', '--today=2013-12-01', '-o', "out$_", map { /\.|^opf/ ? $_ : "$_.yaml" } @inputs);
		} $count, 4 * $count;
		my $exponent = log($cost[1] / $cost[0]) / log 4;
		return $exponent > 1.1 ? sprintf('%.2f; at most 1.10', $exponent) : undef;
	}) if has_turn();
}

# Documents that name each other in great number are read once all the same, and each goal is looked at once.
for my $command ([ 'export', 'csv' ], [ 'export', 'ndjson' ], [ 'progress', 'csv' ], [ 'deadlines', 'json' ]) {
	my ($name, $format) = @$command;
	for my $shape ([ 'contracts of one follow-up', [ 100, 1 ], [ 400, 1 ] ], [ 'follow-ups of one contract', [ 1, 50 ], [ 1, 200 ] ],
		[ 'contracts of 8 follow-ups each', [ 25, 8, 40000 ], [ 100, 8, 40000 ] ]) {
		my ($what, @sizes) = @$shape;
		test("cost/growth of $name as $format in the $what", sub {
			my $folder = fresh_folder();
			my @measured = map {
				my $tree = join 'x', @$_[0, 1];
				my $bytes = 0;
				generated($folder, 'followed', $tree, @$_);
				$bytes += -s for glob "$folder/$tree/*";
				[ $bytes, counted($folder, $kk, $name, '-j1', '--isolated', "--format=$format", '--output=out', '--today=2025-12-01', $tree) ];
			} @sizes;
			my $exponent = log($measured[1][1] / $measured[0][1]) / log($measured[1][0] / $measured[0][0]);
			return $exponent > 1.1 ? sprintf('%.2f; at most 1.10', $exponent) : undef;
		}) if has_turn();
	}
}

# What is kept of a municipality to be shown is not gone through again for each of the others.
test('cost/growth in the municipalities with a fault', sub {
	my $folder = fresh_folder();
	my @cost = map {
		my $files = $_;
		spew("$folder/$_", slurp("$folder/$_") =~ s/kilde:/kidle:/r) for generated($folder, 'many', "tree$files", $files, $files);
		counted($folder, $kk, 'validate', '-j1', '--isolated', '--format=concise', '--output=out', '--today=2025-12-01', "tree$files");
	} 500, 2000;
	my $exponent = log($cost[1] / $cost[0]) / log 4;
	return $exponent > 1.1 ? sprintf('%.2f; at most 1.10', $exponent) : undef;
}) if $plain;

# What --files-from lists is not gone through again for each of its files.
test('cost/growth of formatting in the files of a list', sub {
	my $folder = fresh_folder();
	my @cost = map {
		spew("$folder/list$_", join '', map { "$_\n" } generated($folder, 'many', "tree$_", $_, $_));
		counted($folder, $kk, 'fmt', '--isolated', '--today=2025-12-01', '--files-from', "list$_") - counted($folder, $kk, 'fmt', '--isolated', '--help');
	} 500, 2000;
	my $exponent = log($cost[1] / $cost[0]) / log 4;
	return $exponent > 1.1 ? sprintf('%.2f; at most 1.10', $exponent) : undef;
}) if $plain;

# Nor is a register read, or told of, for each of the municipalities below it that have none of their own.
for my $key ('navn', 'nvn') {
	test("cost/growth in the municipalities below one register with $key", sub {
		my $folder = fresh_folder();
		my @cost = map {
			my $count = $_;
			mkdir "$folder/$count";
			spew("$folder/$count/kommune.yaml", "type: kommune\nformat: 1\nkommune: Nørby\nkode: 999\nserviceområder:\n" . many($count, sub { "  - $key: A$_[0]\n" }));
			spew("$folder/$count/$_.yaml", area_of_goals(1, 'g') =~ s/Nørby/By$_/r) for 1 .. $count;
			counted($folder, $kk, 'validate', '-j1', '--isolated', '--output=out', '--today=2013-12-01', $count);
		} 100, 400;
		my $exponent = log($cost[1] / $cost[0]) / log 4;
		return $exponent > 1.1 ? sprintf('%.2f; at most 1.10', $exponent) : undef;
	}) if $plain;
}

# Nor are all that have ever been named by another municipality held for those that do not name them.
test('cost/growth in the municipalities that each name a contract of another', sub {
	my $folder = fresh_folder();
	my @cost = map {
		my $count = $_;
		mkdir "$folder/$count";
		for my $i (1 .. $count) {
			mkdir "$folder/$count/$i";
			spew("$folder/$count/$i/k.yaml", area_of_goals(1, 'g') =~ s/Nørby/By$i/r);
			spew("$folder/$count/$i/o.yaml", $followup =~ s/Nørby/By$i/r . 'kontrakt: ../' . ($i % $count + 1) . "/k.yaml\n");
		}
		counted($folder, $kk, 'validate', '-j1', '--isolated', '--output=out', '--today=2013-12-01', $count);
	} 500, 2000;
	my $exponent = log($cost[1] / $cost[0]) / log 4;
	return $exponent > 1.1 ? sprintf('%.2f; at most 1.10', $exponent) : undef;
}) if $plain;

# Nor is what lies beside each other held all against all: areas, what took them over, contracts and follow-ups.
for my $shape (split ' ', `$tests/bench/generate hostile list`) {
	next unless $shape =~ /^folder-(?!unknown)/; # which name was meant is asked until it has cost so much, and no more
	test("cost/growth of $shape", sub {
		my $folder = fresh_folder();
		my @cost = map {
			run_in($folder, 0, "$tests/bench/generate", 'hostile', $shape, $_, $_);
			counted($folder, $kk, 'validate', '-j1', '--isolated', '--output=out', '--today=2025-12-01', $_);
		} 30000, 120000;
		my $exponent = log($cost[1] / $cost[0]) / log 4;
		return $exponent > 1.1 ? sprintf('%.2f; at most 1.10', $exponent) : undef;
	}) if has_turn();
}

# The most bytes that were had of malloc at one time, which no machine's libraries and pages change.
sub held {
	my ($folder, @command) = @_;
	my ($said) = run_in($folder, 0, 'valgrind', '--tool=massif', '--peak-inaccuracy=0.1', '--massif-out-file=massif', @command);
	my ($most) = sort { $b <=> $a } slurp("$folder/massif") =~ /^mem_heap_B=(\d+)/mg;
	return $most || die "valgrind cannot measure the memory of @command: make deps?\n$said";
}

# 3.15 and 3.50 when this was written. What was read goes back to the disk once it is nodes.
for my $kept ([ 'one file', 3.22, 'one', 'contract.yaml', 500000 ], [ 'a municipality of 17 files', 3.56, 'nation', 'tree', 1, 8 ]) {
	my ($name, $most, @how) = @$kept;
	test("cost/memory of validating $name against their bytes", sub {
		my $folder = fresh_folder();
		my $bytes = 0;
		$bytes += -s "$folder/$_" for generated($folder, @how);
		my $ratio = held($folder, $kk, 'validate', '-j1', '--isolated', '--today=2025-12-01', $how[1]) / $bytes;
		return $ratio > $most ? sprintf('%.3f times as many; at most %.2f', $ratio, $most) : undef;
	}) if $plain;
}

# 72 when this was written; two thirds of it are the checksums of the sources and of the content, and what has changed
# since the contract that is replaced.
my $most_a_byte = 80;
test('cost/a report as HTML, a byte of it beyond validating', sub {
	my $folder = fresh_folder();
	my ($contract) = reverse grep { /kontrakt/ } generated($folder, 'nation', 'tree', 1, 3);
	my @report = ($kk, 'report', '--isolated', '--format=html', '--today=2025-12-01', '-o', 'page.html', $contract);
	my $beyond = counted($folder, @report) - counted($folder, $kk, 'validate', '--isolated', '--today=2025-12-01', $contract);
	my $each = $beyond / (-s "$folder/page.html");
	return $each > $most_a_byte ? sprintf('%.1f instructions; at most %d', $each, $most_a_byte) : undef;
}) if $plain;

# 2.25 when this was written, most of it the files of all goals, which are given whole; all loaded, it was 8.5.
test('cost/memory of a site against the bytes of the municipalities that it grows by', sub {
	my $folder = fresh_folder();
	my @sizes = map {
		my $bytes = 0;
		$bytes += -s "$folder/$_" for generated($folder, 'nation', "tree$_", $_, 1);
		[ $bytes, held($folder, $kk, 'site', '-j1', '--isolated', '--today=2025-12-01', '-o', "web$_", "tree$_") ];
	} 4, 8;
	my $ratio = ($sizes[1][1] - $sizes[0][1]) / ($sizes[1][0] - $sizes[0][0]);
	return $ratio > 2.5 ? sprintf('%.3f times as many; at most 2.50', $ratio) : undef;
}) if $plain;

# 0.04, 0.05 and 0.01 when this was written, and of progress 0.01, all of it what is noted of the documents; all loaded,
# it was 8; of deadlines 0.2, which are sorted by their days. A database has 2 MB of its pages in memory, which a small one does not fill.
for my $kept ([ 'export', 'csv', 4, 8 ], [ 'export', 'ndjson', 4, 8 ], [ 'export', 'sqlite', 20, 30 ], [ 'progress', 'text', 8, 20 ],
	[ 'progress', 'json', 8, 20 ], [ 'deadlines', 'json', 4, 8, 0.5 ], [ 'deadlines', 'ics', 4, 8, 0.5 ]) {
	my ($command, $format, $few, $many, $most) = @$kept;
	test("cost/memory of $command as $format against the bytes of the municipalities that it grows by", sub {
		my @command = ($kk, $command, '-j1', '--isolated', '--today=2025-12-01', '-f', $format, '-o', 'out');
		my $folder = fresh_folder();
		my @sizes = map {
			my $bytes = 0;
			$bytes += -s "$folder/$_" for generated($folder, 'nation', "tree$_", $_, 4);
			[ $bytes, held($folder, @command, "tree$_") ];
		} $few, $many;
		my $ratio = ($sizes[1][1] - $sizes[0][1]) / ($sizes[1][0] - $sizes[0][0]);
		$most //= 0.15;
		return $ratio > $most ? sprintf('%.3f times as many; at most %.2f', $ratio, $most) : undef;
	}) if $plain;
}

# 1.1 when this was written, of the contract's own bytes; all follow-ups at one time, it was 13 and grew with them.
test('cost/memory of progress in the follow-ups of one contract', sub {
	my $folder = fresh_folder();
	my @most = map {
		my $count = $_;
		mkdir "$folder/$count";
		spew("$folder/$count/k.yaml", area_of_goals(500, 'g') . '# ' . 'a' x 400000 . "\n");
		spew("$folder/$count/o$_.yaml", $followup =~ s/Nørby/By$_/r . "kontrakt: k.yaml\n") for 1 .. $count;
		held($folder, $kk, 'progress', '-j1', '--isolated', '--today=2013-12-01', '-f', 'json', '-o', 'out', $count);
	} 20, 80;
	return $most[1] > 1.3 * $most[0] ? sprintf('%.2f times as much for four times as many', $most[1] / $most[0]) : undef;
}) if $plain;

# 0.08 when this was written, most of it the findings of one document in twenty; all loaded, it was 4.8.
test('cost/memory of validating in every format against the bytes of the municipalities that it grows by', sub {
	my $folder = fresh_folder();
	my @command = ($kk, 'validate', '-j1', '--isolated', '--today=2025-12-01', '--write-baseline=known',
		map { "--report=$_=$_.out" } qw(text concise gcc json ndjson sarif github gitlab junit tap));
	my @sizes = map {
		my $bytes = 0;
		$bytes += -s "$folder/$_" for generated($folder, 'nation', "tree$_", $_, 4, 'faults');
		[ $bytes, held($folder, @command, "tree$_") ];
	} 4, 8;
	my $ratio = ($sizes[1][1] - $sizes[0][1]) / ($sizes[1][0] - $sizes[0][0]);
	return $ratio > 0.15 ? sprintf('%.3f times as many; at most 0.15', $ratio) : undef;
}) if $plain;

# 0.02 when this was written, of their paths; all loaded, it was 4.4.
test('cost/memory of validating a list of files against their bytes', sub {
	my $folder = fresh_folder();
	my @sizes = map {
		my $bytes = 0;
		my @files = generated($folder, 'nation', "tree$_", $_, 2);
		$bytes += -s "$folder/$_" for @files;
		spew("$folder/list$_", join '', map { "$_\n" } @files);
		[ $bytes, held($folder, $kk, 'validate', '-j1', '--isolated', '--today=2025-12-01', '--files-from', "list$_") ];
	} 4, 8;
	my $ratio = ($sizes[1][1] - $sizes[0][1]) / ($sizes[1][0] - $sizes[0][0]);
	return $ratio > 0.15 ? sprintf('%.3f times as many; at most 0.15', $ratio) : undef;
}) if $plain;

# 0.03 and 14 when this was written: of fmt, which has as many workers as there are cores, the paths; of reports the
# documents and what is written, which is given out whole. All loaded, fmt was 5; what it takes to make each report is
# given back, or it would be 34.
for my $kept ([ 'fmt --check', 0.15, 5, 25 ], [ 'report', 16, 2, 4 ]) {
	my ($command, $most, $few, $many) = @$kept;
	test("cost/memory of $command against the bytes of the documents that it grows by", sub {
		my $folder = fresh_folder();
		my @sizes = map {
			my $bytes = 0;
			my @files = grep { /kontrakt/ } generated($folder, 'nation', "tree$_", $_, 4);
			$bytes += -s "$folder/$_" for @files;
			[ $bytes, held($folder, $kk, split(/ /, $command), '--isolated', '--today=2025-12-01',
				$command eq 'report' ? ('-o', 'out.md') : (), @files) ];
		} $few, $many;
		my $ratio = ($sizes[1][1] - $sizes[0][1]) / ($sizes[1][0] - $sizes[0][0]);
		return $ratio > $most ? sprintf('%.3f times as many; at most %.2f', $ratio, $most) : undef;
	}) if $plain;
}

test('cost/README shows what make bench has kept', sub {
	my $readme = slurp("$root/README.md");
	my $kept = slurp("$tests/bench/kept.txt");
	my $now = $readme =~ s/(<!-- kept by make bench -->\n```text\n).*?(```\n)/$1$kept$2/sr;
	return 'README.md has no place for the table' unless $readme =~ /<!-- kept by make bench -->/;
	return golden("$root/README.md", $now);
}) if -e "$root/README.md";
