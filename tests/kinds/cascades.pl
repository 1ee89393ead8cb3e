# SPDX-License-Identifier: MPL-2.0
# One mistake, one message: an example without a remark gets one fault at a time, in each of its lines. What cannot be
# read (0xx) is told, and no rule that would have needed it speaks, there or in the documents beside it.
use strict;
use warnings;

our ($root, $slow, $today);

my $example = 'eksempelby';

sub faulty_lines { # what a line may be turned into, as [name, line]
	my ($line, $name) = @_;
	return map { my @cells = split /;/, $line, -1; $cells[$_] = '#'; [ "cell $_", join(';', @cells) ] } 0 .. $line =~ tr/;//
		if $name =~ /\.csv$/;
	return ([ 'item', $line =~ s/- .*/- {a: b}/r ], [ 'empty item', $line =~ s/- .*/-/r ])
		if $line =~ /^\s*- [^:]*$/;
	my ($start, $key, $value) = $line =~ /^(\s*(?:- )?)([^\s#:-][^:#]*):(?: (.*))?$/ or return;
	my @faults = ([ 'slip', $line =~ s/\Q$key\E:/substr($key, 0, -1) . 'q' . substr($key, -1) . ':'/er ],
		[ 'unknown key', $line =~ s/\Q$key\E:/zqzqzqzq:/r ]);
	return (@faults, [ 'scalar', "$start$key: x" ]) if !defined $value || $value =~ /^[>|]/;
	return (@faults, [ 'group', "$start$key: {a: b}" ], [ 'list', "$start$key: [a, [b]]" ], [ 'nothing', "$start$key:" ],
		[ 'nonsense', "$start$key: \"?!\"" ], [ 'anchor', "$start$key: &x $value" ],
		[ 'twice', "$line\n" . $start =~ s/-/ /r . "$key: $value" ]);
}

sub cascade { # what is wrong with what is said of the folder; nothing when it is right
	my ($folder) = @_;
	my ($said, $status) = run_in($folder, 1, 'kk', 'validate', '--format', 'concise', '--today', $today, $example);
	return "kk ended with status $status" if $status > 1;
	my @rules = $said =~ /\[(KK\d{3})\]/g;
	return if !grep { /^KK0/ } @rules; # what has come of it can be read
	return join(' ', 'said:', @rules) if grep { !/^KK0/ } @rules;
	return;
}

for my $path (files("$root/examples/$example", qr/\.(?:yaml|csv)$/)) {
	my $name = $path =~ s{.*/}{}r;
	test("cascades/$name", sub {
		my $folder = fresh_folder("$root/examples/$example");
		my @lines = split /\n/, slurp($path), -1;
		my ($tried, @wrong) = (0);
		for (my $i = 0; $i < @lines; $i += $slow > 1 ? 5 : 1) {
			for my $fault (faulty_lines($lines[$i], $name)) {
				my ($kind, $line) = @$fault;
				spew("$folder/$example/$name", join("\n", @lines[0 .. $i - 1], $line, @lines[$i + 1 .. $#lines]));
				my $wrong = cascade($folder);
				push @wrong, "line " . ($i + 1) . " ($kind): $line\n    $wrong" if $wrong;
				$tried++;
			}
		}
		return "only $tried faults were tried" if $tried < 20;
		return @wrong ? join("\n", @wrong) : undef;
	});
}
1;
