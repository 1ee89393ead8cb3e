# SPDX-License-Identifier: MPL-2.0
# Every command in every format while memory fails it; the rest of the world is in io.pl. What each must
# keep to is the same: either all is as it should have been, or it exits with 3 and one line, and every
# file is whole, the old one or the new one.
use strict;
use warnings;

our ($root, $tests, $build, $scratch, $patience, @cases, $long);
do "$tests/faults/cases.pl" unless @cases;
die $@ if $@;

test('faults/every command and format has its case', sub {
	my @lines = slurp("$root/cmd/commands.def") =~ /^COMMAND\((\w+.*?\))/msg;
	my $text = join "\n", map { join ' ', @{ $_->{command} } } @cases;
	my @lost = map {
		my ($command, $formats) = /^(\w+),.*FORMATS\((.*?)\)/s;
		my @names = $formats =~ /"(\w+)"/g;
		@names ? map { $text =~ /^$command .*--format $_\b/m ? () : "$command --format $_" } @names
			: $text =~ /^$command\b/m ? () : $command;
	} @lines;
	return @lost ? "no case for: " . join(', ', @lost) : undef;
});

my $hook = "$build/faults.so";
my $asan = sub { slurp("$build/flags") =~ /-fsanitize=address/ };

# With gcc the sanitizer's allocator is a library, before which this one can stand; clang's is in the program.
my $can_hook = !-e "$build/flags" || !$asan->() || slurp("$build/flags") !~ /clang/;

sub hooked { # what is run in front of kk
	my ($what) = @_;
	return "env LD_PRELOAD=$hook 'KK_FAULTS=$what' ASAN_OPTIONS=verify_asan_link_order=0:detect_leaks=1:allocator_may_return_null=1";
}

sub places { # the numbers of the allocations to fail: one for each of the stacks it stands on, or all
	my ($case, $kind) = @_;
	my ($err) = shell_in(case_folder($case), $case, hooked("places $scratch/$$.places"), '>' . said_file());
	my @places = -e "$scratch/$$.places" ? split /\n/, slurp("$scratch/$$.places") : ();
	my ($all) = (pop(@places) // '') =~ /^all (\d+)$/ or die "nothing was counted: $err";
	return (1 .. $all) if $long && !$asan->();
	# Under the sanitizer all of them are an hour and a half of processor: there each stack counts once.
	return $long ? @places : thinned(($kind eq 'once' ? 40 : 20) / ($asan->() ? 4 : 1), @places);
}

sub hooked_runs { # { at, status, hash of standard output, standard error } for each
	my ($folder, $case, $kind, @places) = @_;
	my ($err) = shell_in($folder, $case, hooked("$kind @places"), '>' . said_file());
	my @runs = map { /^(\d+) (\d+) (\S+) (.*)/ ? { at => $1, status => $2, out => $3, err => $4 } : die "not understood: $_\n" }
		split /\n/, slurp(said_file());
	die "nothing was run: $err" unless @runs;
	return @runs;
}

sub out_of_memory {
	my ($case, $kind, @places) = @_;
	local $patience = 3600; # thousands of runs are one program to the clock
	my $folder = case_folder($case);
	my $before = contents($folder);
	my ($usual) = hooked_runs($folder, $case, $kind, 0);
	my $after = contents($folder);
	my $complains = $case->{command}[0] eq 'import'; # of its input, perhaps before memory runs out
	my ($runs, @wrong) = (0);
	while (@places && @wrong < 5) { # the runs end where one has changed the folder: the rest goes on in a new one
		$folder = case_folder($case);
		for my $run (hooked_runs($folder, $case, $kind, @places[0 .. ($#places < 3000 ? $#places : 2999)])) {
			shift @places;
			$runs++;
			next if $run->{status} == 3 && $run->{err} =~ ($complains ? qr/(?:^|\\n)kk: [^\\]*\\n$/ : qr/^kk: [^\\]*\\n$/);
			next if $run->{status} == $usual->{status} && $run->{out} eq $usual->{out};
			push @wrong, "$kind $run->{at}: status $run->{status}, said: " . ($run->{err} =~ s/\\n/\n/gr);
		}
		my @mixed = mixed(contents($folder), $before, $after);
		push @wrong, "$kind, before $places[0]: neither old nor new: @mixed" if @mixed;
		system('rm', '-rf', $folder);
	}
	return @wrong ? (join("\n", @wrong), $runs, scalar @wrong) : (undef, $runs);
}

# ASan ends the process itself where a thread of its own finds no memory.
for my $case (grep { !$asan->() || !$_->{threads} } -e $hook && $can_hook ? @cases : ()) {
	for my $kind (qw(once from)) {
		test("faults/memory, $case->{name}, $kind", sub { out_of_memory($case, $kind, places($case, $kind)) });
	}
}
1;
