# SPDX-License-Identifier: MPL-2.0
# The cases of faults.pl while the system fails them: each call fails or kills, output is full or closed,
# input is no file or is exchanged, and many write at once. strace injects what a disk would do.
use strict;
use warnings;
use POSIX qw(:sys_wait_h);

our ($tests, $build, $scratch, $slow, @cases, $long, %environment);
do "$tests/faults/cases.pl" unless @cases;
die $@ if $@;

my @calls = qw(openat read write pread64 pwrite64 newfstatat fstat fsync rename renameat renameat2 linkat close getdents64 fchmod mkdirat);
my @errors = qw(ENOSPC EIO EINTR EDQUOT EMFILE EACCES);
my $strace = 'strace -f -qq -o';

# How often the case makes each call, and how often before its main began, where fcntl asks for descriptor 0.
sub traced {
	my ($case) = @_;
	my $log = "$scratch/$$.trace";
	my ($err) = shell_in(case_folder($case), $case, "$strace $log -e trace=fcntl," . join(',', @calls), '>' . said_file());
	my (%before, %all, $begun);
	for (-e $log ? split /\n/, slurp($log) : ()) {
		my ($call) = /^(?:\d+\s+)?(\w+)\(/ or next;
		$begun = 1 if /\bfcntl\(0, F_GETFD/;
		$before{$call}++ unless $begun;
		$all{$call}++;
	}
	die "strace cannot follow a program here: $err" unless $begun;
	return map { { call => $_, first => ($before{$_} // 0) + 1, last => $all{$_} // 0 } } grep { $all{$_} } @calls;
}

sub injected { # runs it with a fault; a folder to be looked at, and what came of it
	my ($case, $fault) = @_;
	my $folder = case_folder($case);
	my ($err, $status) = shell_in($folder, $case, "$strace /dev/null -e inject=$fault", '>' . said_file());
	return ($folder, $err, $status, slurp(said_file()));
}

# Nothing was lost, or it was said: all as usual; or 3 with a line, and every file old or new; or a finding
# that names the file. Commands that read many documents write, and say so, what the others come to.
my $goes_on = qr/^(?:validate|progress|deadlines|export)\b/;
my $input = qr/^(?:openat|read|newfstatat|fstat|getdents64)\b/;
sub noticed {
	my ($case, $usual, $fault) = @_;
	my ($folder, $err, $status, $out) = injected($case, $fault);
	my $now = contents($folder);
	system('rm', '-rf', $folder);
	return if $status == $usual->{status} && $out eq $usual->{out} && !mixed($now, $usual->{after}, $usual->{after});
	my @mixed = mixed($now, $usual->{before}, $usual->{after});
	@mixed = grep { $_ ne '/out' } @mixed if $case->{name} =~ $goes_on && $fault =~ $input;
	return "$fault: neither old nor new: @mixed" if @mixed;
	return if $status == 3 && $err =~ /^kk: /m;
	return if $status == 1 && "$out$err" =~ /kan ikke læses/;
	return if $status == 3 && $fault =~ /^write/; # the line itself could not be written
	return "$fault: ended with $status, and said: $err";
}

sub every_call {
	my ($case, $number) = @_;
	my $usual = usual($case);
	my @faults;
	for my $traced (traced($case)) {
		for my $at ($traced->{first} .. $traced->{last}) {
			my @turn = $long ? @errors : $errors[$number++ % @errors]; # in turn: each error meets each call somewhere
			push @faults, map { "$traced->{call}:error=$_:when=$at" } @turn;
		}
	}
	@faults = thinned(8, @faults);
	my @wrong = grep { defined } map { noticed($case, $usual, $_) } @faults;
	return @wrong ? (join("\n", @wrong), scalar @faults, scalar @wrong) : (undef, scalar @faults);
}

# A signal at a call that changes files: each is old or new, and the next run makes all of it new. One that can be
# caught leaves nothing half made behind.
my %ends = (KILL => 137, TERM => 143);
my $half_made = qr{/\.kk\.\d+\.\d+\.tmp$|/\.kk-site\.tmp};
sub every_kill {
	my ($case) = @_;
	my $usual = usual($case);
	my $turn = 0;
	my @kills = map { my $traced = $_; map { { call => $traced->{call}, at => $_ } } $traced->{first} .. $traced->{last} }
		grep { $_->{call} =~ /^(?:write|fsync|rename\w*|linkat|fchmod|mkdirat)$/ } traced($case);
	@kills = map { # in turn, so that each signal meets each call somewhere
		my $call = $_;
		map { { signal => $_, fault => "$call->{call}:signal=$_:when=$call->{at}" } }
			$long ? sort keys %ends : (qw(TERM KILL))[$turn++ % 2];
	} thinned(5, @kills);
	my @wrong;
	for my $each (@kills) {
		my ($signal, $kill) = @$each{qw(signal fault)};
		my ($folder, undef, $status) = injected($case, $kill);
		my $now = contents($folder);
		my @half = grep { /$half_made/ } keys %$now;
		push @wrong, "$kill: left @half" if @half && $signal ne 'KILL';
		delete @$now{@half};
		my @mixed = mixed($now, $usual->{before}, $usual->{after});
		push @wrong, "$kill: neither old nor new: @mixed" if @mixed;
		push @wrong, "$kill: ended with $status" unless $status == $ends{$signal} || $status == $usual->{status};
		shell_in($folder, $case, '', '>' . said_file());
		$now = contents($folder);
		delete @$now{grep { m{/\.kk\.\d+\.\d+\.tmp$} } keys %$now};
		push @wrong, "$kill: the next run does not heal: @mixed" if @mixed = mixed($now, $usual->{after}, $usual->{after});
		system('rm', '-rf', $folder);
	}
	return @wrong ? (join("\n", @wrong), scalar @kills, scalar @wrong) : (undef, scalar @kills);
}

# A sanitized kk is too slow under strace, and has its turn with memory.
my @followed = $slow > 1 || $ENV{TALLY} ? () : @cases;
for my $number (0 .. $#followed) {
	my $case = $followed[$number];
	test("io/each call fails, $case->{name}", sub { every_call($case, $number) });
	test("io/killed at each call, $case->{name}", sub { every_kill($case) })
		if grep { /^-o$|^fmt$|out$/ } @{ $case->{command} } and $case->{name} !~ /^fmt --/;
}

# Many files go to the disk with one call, for what is staged and again for what is moved: each must be heard.
test('io/many files that do not reach the disk', sub {
	my $case = { name => 'a large site', command => [qw(site -o web eksempelby hoeje-taastrup)] };
	my $usual = usual($case);
	my @wrong;
	for my $at (1, 2) {
		my ($folder, $err, $status) = injected($case, "syncfs:error=EIO:when=$at");
		my @mixed = mixed(contents($folder), $usual->{before}, $usual->{after});
		push @wrong, "call $at: ended with $status, and said: $err" if $status != 3 || $err !~ /\Akk: [^\n]*disken\n\z/;
		push @wrong, "call $at: neither old nor new: @mixed" if @mixed;
		push @wrong, "call $at: an empty folder is left" if $at == 1 && -e "$folder/web";
		shell_in($folder, $case, '', '>' . said_file());
		push @wrong, "call $at: the next run does not heal: @mixed"
			if @mixed = mixed(contents($folder), $usual->{after}, $usual->{after});
	}
	return @wrong ? join("\n", @wrong) : undef;
}) if @followed;

# The first to come is held up where its list has just got its name; whoever comes then is refused, and spoils nothing.
test('io/a site that is being written is left to whoever writes it', sub {
	my $folder = case_folder({ command => ['validate'] });
	my $held = "$strace /dev/null -e inject=renameat:delay_exit=1000000:when=1 kk site -o web eksempelby";
	my ($said) = run_in($folder, 0, '/bin/sh', '-c',
		"($held; echo first \$? >done) & until [ -s web/.kk-site ]; do :; done; until [ -e done ]; do " .
		'LC_ALL=en_GB.UTF-8 kk site -o web hoeje-taastrup; echo then $?; done 2>&1; wait; cat done');
	# The last of the others may have come when the first had just ended.
	return $said =~ /\A(?:kk: another kk is writing in web\nthen 3\n)+(?:then 0\n)?first 0\n\z/ ? undef : "said:\n$said";
}) if @followed;

test('io/a site in a folder that cannot be written is refused, and the folders made for it are gone', sub {
	my $folder = case_folder({ command => ['validate'] });
	symlink 'nowhere', "$folder/dangling";
	my @wrong;
	for my $run ([ 'a//b/c/', '--base-url nothing' ], [ 'dangling/b', '' ], [ 'a/', '--base-url nothing' ]) {
		my ($said, $status) = run_in($folder, 0, '/bin/sh', '-c', "kk site -o $run->[0] $run->[1] eksempelby 2>&1");
		push @wrong, "$run->[0]: ended with $status, and said: $said" if $status != 2 + !$run->[1] || $said !~ /\Akk: /;
		push @wrong, "$run->[0]: said another kk is writing" if $said =~ /et andet kk|another kk/;
		push @wrong, "$run->[0]: is left" if -e "$folder/a";
	}
	return @wrong ? join("\n", @wrong) : undef;
});

# --- output that is full or closed ---

for my $case (@cases) {
	test("io/full and closed, $case->{name}", sub {
		my $usual = usual($case);
		my @wrong;
		for my $to ('>/dev/full', '>&-', '<&- >&-', '>&- 2>&-', '<&- >&- 2>&-', '2>&-', '<&-') {
			next if $case->{input} && $to =~ /<&-/;
			my $folder = case_folder($case);
			my ($err, $status) = shell_in($folder, $case, '', $to =~ /(?<!2)>/ ? $to : "$to >" . said_file());
			my $expected = $usual->{out} ne '' && $to =~ /(?<!2)>/ ? 3 : $usual->{status};
			my $mute = $usual->{err} ne '' && $to =~ /2>/ && $status == 3; # what it had to say was lost
			push @wrong, "$to: ended with $status, not $expected: $err" if $status != $expected && !$mute;
			my @mixed = mixed(contents($folder), $status == 3 ? $usual->{before} : $usual->{after}, $usual->{after});
			push @wrong, "$to: neither old nor new: @mixed" if @mixed;
			system('rm', '-rf', $folder);
		}
		return @wrong ? join("\n", @wrong) : undef;
	});
}

# What is loaded by those who need it: who does not is as usual, who does says which it is and writes nothing.
test('io/a library that is loaded late may not be there', sub {
	my %sonames = slurp("$build/sonames.h") =~ /^#define SONAME_(cmark|csv|jansson|sqlite|yaml) "(.*)"$/mg;
	my (@wrong, %who, %usual);
	for my $lost (sort keys %sonames) {
		my $empty = "$scratch/$$.libraries";
		mkdir $empty;
		spew("$empty/$sonames{$lost}", '');
		for my $case (@cases) {
			my $usual = $usual{$case->{name}} //= usual($case);
			my $folder = case_folder($case);
			my ($err, $status) = shell_in($folder, $case, "env LD_LIBRARY_PATH=$empty", '>' . said_file());
			my $now = contents($folder);
			system('rm', '-rf', $folder);
			my $told = $err =~ /^kk: .*lib$lost/m;
			my $as = $told ? $usual->{before} : $usual->{after};
			$who{"$lost $case->{command}[0]"} = 1 if $told;
			push @wrong, "$case->{name}: $status, $err" if $status != ($told ? 3 : $usual->{status}) || mixed($now, $as, $as);
		}
		system('rm', '-rf', $empty);
	}
	push @wrong, difference(join('', map { "$_\n" } 'cmark agenda', 'cmark report', 'cmark site',
		(map { "csv $_" } qw(deadlines export import progress report site validate)), 'jansson lsp', 'sqlite export',
		'yaml fmt', 'yaml validate'),
		join('', map { "$_\n" } sort keys %who), 'those who need one') // ();
	return @wrong ? join("\n", @wrong) : undef;
});

test('io/a file that may not grow that large is an error, not the end', sub {
	my $folder = case_folder({ command => ['validate'] });
	my ($said, $status) = run_in($folder, 0, '/bin/sh', '-c', '(ulimit -f 1; kk report -o out ny.yaml; echo "[$?]") 2>&1 | cat');
	return "said: $said" if $said ne "kk: out: er for stor\n[3]\n";
	return slurp("$folder/out") eq "old\n" ? undef : 'out is changed';
}) unless slurp("$build/flags") =~ /--coverage/; # which writes files of its own

# --- input that is no file, has no end, or is another file meanwhile ---

for my $command ('validate', 'progress', 'report', 'deadlines', 'agenda', 'import', 'site -o web', 'fmt', 'diff - k.yaml',
	'new opfølgning --from', 'validate --config', 'validate --baseline base k.yaml') {
	test("io/odd input, $command", sub {
		my $case = { command => ['validate', 'k.yaml'] };
		my $folder = case_folder($case);
		POSIX::mkfifo("$folder/pipe", 0600);
		my @wrong;
		for my $input ('pipe', '/dev/zero', '/dev/null', '/dev/tty', 'out/file', 'gone', 'pipe/file') {
			my ($said, $status, $time) = run_in($folder, 0, '/bin/sh', '-c', "kk $command $input </dev/null");
			push @wrong, "$input: ended with $status:\n$said" if $status < 1 || $status > 3;
			push @wrong, "$input: said nothing" if $said eq '';
			push @wrong, "$input: took $time s" if $time > 2 * $slow;
		}
		return @wrong ? join("\n", @wrong) : undef;
	});
}

test('io/a file that is exchanged while it is read is the old or the new one', sub {
	my $folder = case_folder({ command => ['validate'] });
	my ($old, $new) = (slurp("$folder/gammel.yaml"), slurp("$folder/ny.yaml") =~ s/^/# /mgr . slurp("$folder/gammel.yaml"));
	my %right;
	for my $bytes ($old, $new) {
		spew("$folder/k.yaml", $bytes);
		my ($said) = run_in($folder, 1, 'kk', 'validate', '--format', 'json', '--today', '2012-11-01', 'k.yaml');
		$right{$said} = 1;
	}
	my $child = fork // die "fork: $!\n";
	if (!$child) {
		for (my $turn = 0;; $turn++) {
			spew("$folder/k.tmp", $turn % 2 ? $new : $old);
			rename "$folder/k.tmp", "$folder/k.yaml";
		}
	}
	my @wrong;
	for (1 .. ($long ? 500 : 30)) {
		my ($said) = run_in($folder, 1, 'kk', 'validate', '--format', 'json', '--today', '2012-11-01', 'k.yaml');
		push @wrong, $said unless $right{$said};
	}
	kill 'KILL', $child;
	waitpid $child, 0;
	return @wrong ? "neither of the two:\n$wrong[0]" : undef;
});

# --- many at once ---

sub together { # statuses of twenty that begin at the same time
	my ($folder, $command) = @_;
	my ($out) = run_in($folder, 0, '/bin/sh', '-c',
		"for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do (i=\$((i % 2)); $command; echo \"status \$?\") & done; wait");
	return $out =~ /^status (\d+)$/mg;
}

for my $case (
	[ 'report', 'kk report --today 2012-11-01 -o out $([ $i = 0 ] && echo gammel.yaml || echo ny.yaml)', 0, 20 ],
	[ 'write-baseline', 'kk validate -q --today 2012-11-01 --write-baseline out $([ $i = 0 ] && echo k.yaml || echo ny.yaml) >/dev/null', 0, 20 ],
	[ 'new', 'kk new kontrakt -o new.yaml 2>/dev/null', 0, 1 ],
	[ 'import', 'kk import referat.txt -o new.yaml 2>/dev/null', '[01]', 1 ],
	[ 'fmt', 'kk fmt uens.yaml', 0, 20 ],
	[ 'site', 'kk site -o web $([ $i = 0 ] && echo eksempelby || echo hoeje-taastrup) 2>/dev/null', 0, '' ],
) {
	my ($name, $command, $good, $count) = @$case;
	test("io/twenty at once, $name", sub {
		my (%whole, @wrong);
		for my $i (0, 1) { # each of the two alone
			my $folder = case_folder({ command => ['validate'] });
			run_in($folder, 0, '/bin/sh', '-c', "i=$i; $command");
			my $after = contents($folder);
			$whole{join "\n", map { "$_ $after->{$_}" } sort keys %$after} = 1;
		}
		for (1 .. ($long ? 25 : 2)) {
			my $folder = case_folder({ command => ['validate'] });
			my @statuses = together($folder, $command);
			my $right = grep { /^$good$/ } @statuses;
			push @wrong, "@statuses" if @statuses != 20 || ($count ? $right != $count : !$right);
			my $after = contents($folder);
			my $listing = join "\n", map { "$_ $after->{$_}" } sort keys %$after;
			push @wrong, "not the work of one:\n$listing" unless $whole{$listing} || $name eq 'site';
			push @wrong, "left behind:\n$listing" if $listing =~ /\.tmp/;
		}
		return @wrong ? join("\n", @wrong) : undef;
	});
}

# A kill at any moment, not at a call.
test('io/killed at any moment', sub {
	my ($case) = grep { $_->{name} eq 'site again' } @cases;
	my $usual = usual($case);
	my @wrong;
	for my $round (1 .. ($long ? 200 : 8)) {
		my $folder = case_folder($case);
		my $child = fork // die "fork: $!\n";
		if (!$child) {
			chdir $folder;
			%ENV = %environment;
			exec 'kk', @{ $case->{command} }, '--today', '2012-11-01';
		}
		select undef, undef, undef, 0.0005 * ($round % 60);
		kill 'KILL', $child;
		waitpid $child, 0;
		my $now = contents($folder);
		delete @$now{grep { m{/\.kk-site\.tmp} } keys %$now};
		my @mixed = mixed($now, $usual->{before}, $usual->{after});
		push @wrong, "neither old nor new: @mixed" if @mixed;
		shell_in($folder, $case, '', '>' . said_file());
		push @wrong, "the next run does not heal: @mixed" if @mixed = mixed(contents($folder), $usual->{after}, $usual->{after});
		system('rm', '-rf', $folder);
	}
	return @wrong ? join("\n", @wrong) : undef;
});
1;
