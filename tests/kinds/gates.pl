# SPDX-License-Identifier: MPL-2.0
# What the compiler and the linker were to build in, and (with KK_LONG) another build that must be the same, and programs
# watched by others.
use strict;
use warnings;

our ($root, $tests, $build, $scratch, $slow, $patience, $long, @cases);
do "$tests/faults/cases.pl" unless @cases;
die $@ if $@;

my $flags = -e "$build/flags" ? slurp("$build/flags") : '';
my $hardened = $flags =~ /-D_FORTIFY_SOURCE=3/;
my $is_intel = `uname -m` =~ /x86_64/;

my @binaries = ("$build/kk", "$build/install/kk", "$build/libkk.so");
for my $binary (grep { $hardened && -e } @binaries) {
	my $name = $binary =~ s/^\Q$build\E\///r;
	test("gates/$name is hardened", sub {
		my $said = `readelf -W -h -l -d -n '$binary' 2>&1` . `readelf -W --dyn-syms '$binary' 2>&1`;
		my %wanted = (
			'position-independent' => qr/Type:\s+DYN/, 'RELRO' => qr/GNU_RELRO/, 'NOW' => qr/BIND_NOW|FLAGS_1.*NOW/,
			'no executable stack' => qr/GNU_STACK\s+\S+\s+\S+\s+\S+\s+\S+\s+\S+\s+RW\s/,
			'stack protector' => qr/__stack_chk_fail/, 'fortified calls' => qr/__\w+_chk\b/,
		);
		$wanted{'PIE flag'} = qr/Flags:.*PIE/ if $name =~ /kk$/;
		my @wrong = grep { $said !~ $wanted{$_} } sort keys %wanted;
		push @wrong, 'text relocations' if $said =~ /TEXTREL/;
		push @wrong, 'a path to look for libraries in' if $said =~ /R(?:UN)?PATH/ && $name ne 'kk';
		return @wrong ? "not as it should be: @wrong" : undef;
	});
}

# What sanitizers and coverage add to a library is theirs.
test('gates/the library has no state of its own, and nothing to do when it is loaded', sub {
	my @found = `readelf -W -S '$build/libkk.so'` =~ /\s(\.(?:data|bss|ctors|init|fini|init_array|fini_array))\s/g;
	return @found ? "it has @found" : undef;
}) if $hardened && -e "$build/libkk.so";

# Whether a whole program is marked depends on how its C library was built; that ours is, is ours.
test('gates/every object has branch protection', sub {
	my @objects = map { files($_, qr/\.o$/) } glob "'$build'/lib/* '$build'/cmd" or return 'no objects in the build folder';
	my @unmarked = grep { `readelf -n '$_'` !~ /IBT, SHSTK/ } @objects;
	return @unmarked ? "without: @unmarked" : undef;
}) if $hardened && $is_intel && $flags =~ /-fcf-protection/;

test('gates/compiled with what guards stack and variables', sub {
	my @lost = grep { index($flags, $_) < 0 } qw(-fstack-protector-strong -fstack-clash-protection -ftrivial-auto-var-init=zero),
		qw(-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wformat=2 -Wvla), '-z,relro', '-z,now';
	return @lost ? "not in the flags: @lost" : undef;
}) if $hardened;

# --- long ---

test('gates/another build elsewhere gives the same bytes', sub {
	local $patience = 3600;
	my $folder = "$scratch/en anden mappe" =~ s/ /-/gr;
	my ($compiler) = $flags =~ /(\S+) -std=c11/;
	mkdir $folder or die "cannot make $folder: $!\n";
	system('cp', '-R', map({ "$root/$_" } qw(lib cmd Makefile man tests)), $folder) == 0 or die "cannot copy\n";
	my ($said, $status) = run_in($folder, 0, 'env', 'TZ=Pacific/Niue', 'LC_ALL=C.UTF-8', 'make', '-s', "CC=$compiler", 'all');
	return "ended with $status:\n$said" if $status;
	my @differ = grep { slurp("$folder/build/$_") ne slurp("$build/$_") } qw(kk install/kk libkk.so libkk.a);
	return @differ ? "differ: @differ" : undef;
}) if $long && $hardened;

for my $source ($long && $hardened ? files("$tests/unit", qr/^test_.*\.c$/) : ()) {
	my ($name) = $source =~ m{([^/]+)\.c$};
	test("gates/valgrind, $name", sub {
		local $patience = 3600;
		my ($said, $status) = run_in(fresh_folder(), 0, 'valgrind', '-q', '--error-exitcode=99', '--leak-check=full',
			"$build/unit/$name");
		return $status ? "ended with status $status\n$said" : undef;
	});
}

for my $case ($long && $hardened ? @cases : ()) {
	test("gates/valgrind, $case->{name}", sub {
		local $patience = 600;
		my $folder = case_folder($case);
		my ($said, $status) = shell_in($folder, $case, 'valgrind -q --error-exitcode=99 --leak-check=full', '>' . said_file());
		return $status > 1 || $said =~ /^==\d+==/m ? "ended with status $status\n$said" : undef;
	});
}

# Several threads read the same folder: under TSan (make check-long) nothing is reported, and everywhere the result is one.
test('gates/many threads', sub {
	my $folder = fresh_folder("$tests/rules");
	my ($alone) = run_in($folder, 0, 'kk', 'validate', '--format', 'json', '--today', '2012-11-01', '-j1', 'rules');
	for my $jobs (2, 3, 8, 64) {
		my ($said, $status) = run_in($folder, 0, 'kk', 'validate', '--format', 'json', '--today', '2012-11-01', "-j$jobs", 'rules');
		return "-j$jobs ended with $status:\n" . substr($said, 0, 20000) if $status > 1 || $said =~ /ThreadSanitizer/;
		return difference($alone, $said, "-j$jobs") if $said ne $alone;
	}
	return;
});
1;
