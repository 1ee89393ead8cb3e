# SPDX-License-Identifier: MPL-2.0
# The same bytes whatever surrounds kk: locale, time zone, number of threads, folder, clock, terminal.
use strict;
use warnings;

our ($tests, $scratch, $slow, %environment, @cases, $long);
do "$tests/faults/cases.pl" unless @cases;
die $@ if $@;

# Locales with a decimal comma, a dotless i, digits and calendars of their own, and bytes that are not UTF-8.
my %locales = (
	'da_DK.UTF-8' => 'da_DK UTF-8', 'tr_TR.UTF-8' => 'tr_TR UTF-8', 'fa_IR.UTF-8' => 'fa_IR UTF-8', 'th_TH.UTF-8' => 'th_TH UTF-8',
	'da_DK.ISO-8859-1' => 'da_DK ISO-8859-1', 'ja_JP.SHIFT_JIS' => 'ja_JP SHIFT_JIS',
);
my @zones = ('UTC', 'Europe/Copenhagen', 'Pacific/Kiritimati', 'Pacific/Niue', 'Asia/Kathmandu', ':nowhere');

sub locale_folder { # made once, by each worker that needs it
	my $folder = "$scratch/locales-$$";
	return $folder if -d $folder;
	mkdir $folder;
	for my $name (sort keys %locales) {
		my ($input, $map) = split ' ', $locales{$name};
		my $said = `localedef -c -f $map -i $input $folder/$name 2>&1`;
		die "localedef cannot make $name: $said\n" unless -d "$folder/$name";
	}
	return $folder;
}

sub said_with { # what the case writes, on the screen and to its files
	my ($case, $where, %more) = @_;
	local %environment = (%environment, %more);
	my $folder = case_folder($case);
	if ($where) { # the same files somewhere else
		mkdir "$scratch/$$ $where";
		rename $folder, "$scratch/$$ $where/x" or die "cannot move $folder: $!\n";
		$folder = "$scratch/$$ $where/x";
	}
	my ($err, $status) = shell_in($folder, $case, '', '>' . said_file());
	my $after = contents($folder);
	system('rm', '-rf', $where ? "$scratch/$$ $where" : $folder);
	return join "\n", "status $status", slurp(said_file()), $err, map { "$_ $after->{$_}" } sort keys %$after;
}

for my $case ($slow > 1 ? () : @cases) {
	test("environment/$case->{name}", sub {
		my $in_danish = { %$case, command => [ @{ $case->{command} }, '--lang', 'da' ] };
		my $usual = said_with($in_danish, '', LC_ALL => 'C', TZ => 'UTC');
		my $folder = locale_folder();
		my @surroundings = (
			(map { { LOCPATH => $folder, LC_ALL => $_ } } sort keys %locales), { LC_ALL => 'C.UTF-8' }, { LC_ALL => 'POSIX' },
			(map { { TZ => $_ } } @zones), { TERM => 'xterm-256color', COLUMNS => '40' }, { TERM => 'dumb', LINES => '3' },
		);
		@surroundings = @surroundings[grep { ($_ + length $case->{name}) % 3 == 0 } 0 .. $#surroundings] unless $long;
		my @wrong = grep { defined } map {
			my $surrounding = $_;
			my $difference = difference($usual, said_with($in_danish, '', LC_ALL => 'C', TZ => 'UTC', %$surrounding), $case->{name});
			$difference ? join(' ', %$surrounding) . "\n$difference" : undef;
		} @surroundings;
		push @wrong, difference($usual, said_with($in_danish, 'æ ø'), "$case->{name} in another folder") // ();
		if (grep { /^-j/ } @{ $case->{command} }) {
			for my $jobs ('-j2', '-j7') {
				my $several = { %$in_danish, command => [ map { s/^-j\d+$/$jobs/r } @{ $in_danish->{command} } ] };
				push @wrong, difference($usual, said_with($several, ''), "$case->{name} $jobs") // ();
			}
		}
		return @wrong ? join("\n", @wrong) : undef;
	});
}
1;
