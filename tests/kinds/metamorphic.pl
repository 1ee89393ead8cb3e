# SPDX-License-Identifier: MPL-2.0
# Ways of writing that mean nothing: each is done to every example and to the documents of tests/rules, and may change no
# finding's rule, no figure and no published word.
use strict;
use warnings;
use Unicode::Normalize qw(NFC NFD);

our ($root, $tests, $today, $patience);

my $key = qr/(?:- )?[\w-][\w .-]*/;

# Lines that begin a key at the left edge; what is before the first of them, and each with what follows it.
sub parts_of {
	my ($text) = @_;
	my ($head, @parts) = split /^(?=[^\s#%&*!|>'"\[\]{}?,-][^:\n]*:(?:\s|$))/m, $text;
	return ($head, @parts);
}

# The next line with content stands no further in: a value on one line.
sub is_alone {
	my ($lines, $at, $indent) = @_;
	for my $line (@$lines[$at + 1 .. $#$lines]) {
		next if $line =~ /^\s*$/;
		my ($in) = $line =~ /^( *)/;
		return length $in <= $indent;
	}
	return 1;
}

sub each_value { # of `key: value` on one line, outside what stands on several
	my ($text, $change) = @_;
	my @lines = split /\n/, $text, -1;
	my $inside; # the indentation of a text on several lines
	for my $at (0 .. $#lines) {
		my ($in) = $lines[$at] =~ /^( *)/;
		next if defined $inside && ($lines[$at] =~ /^\s*$/ || length $in > $inside);
		$inside = undef;
		my ($before, $dash, $value) = $lines[$at] =~ /^( *((?:- )*)[^\s:#"'{\[][^:#"'{\[]*: +)(\S.*?)\s*$/ or next;
		my $indent = length($in) + length $dash;
		if ($value =~ /^[|>]/ || !is_alone(\@lines, $at, $indent)) {
			$inside = $indent - ($dash ne '' ? 1 : 0);
			next;
		}
		my $changed = $change->($value, $before, $indent);
		$lines[$at] = $changed if defined $changed;
	}
	return join "\n", @lines;
}

sub quoted {
	my ($value, $before) = @_;
	return undef if $value =~ /^["'\[{&*!|>%@`#]|[\\"]| #|: |:$|^[-?:](?: |$)/;
	return qq{$before"$value"};
}

sub as_block { # {a: b, c: d}
	my ($value, $before, $indent) = @_;
	my ($inside) = $value =~ /^\{\s*([^{}\[\]"'#]*?)\s*\}$/ or return undef;
	my @entries = split /,\s+/, $inside;
	return undef if !@entries || grep { !/^[^:,]+: [^:,]*(?:,\d[^:,]*)?$/ } @entries;
	return join "\n", $before =~ s/\s+$//r, map { ' ' x ($indent + 2) . $_ } @entries;
}

my %ways = (
	'CRLF' => sub { $_[0] =~ s/\n/\r\n/gr },
	'comments and empty lines' => sub {
		my ($head, @parts) = parts_of($_[0]);
		return join '', $head, map { "\n# en bemærkning: her\n\n$_" } @parts;
	},
	'keys in another order' => sub {
		my ($head, @parts) = parts_of($_[0]);
		return $_[0] if !@parts || $_[0] =~ /^\s*(?:---|\.\.\.)|#\s*kk:/m; # a comment may speak of the next key
		$parts[-1] =~ s/(?<!\n)\z/\n/;
		return join '', $head, reverse @parts;
	},
	'values in quotes' => sub { each_value($_[0], \&quoted) },
	'blocks for braces' => sub { each_value($_[0], \&as_block) },
	'NFD' => sub {
		my ($text) = @_;
		utf8::decode($text) or return $_[0];
		$text = join "\n", map { /\.(?:yaml|csv)\b/ ? $_ : NFD($_) } split /\n/, $text, -1;
		utf8::encode($text);
		return $text;
	},
	'keys in Danish' => [ 'da' ], 'keys in English' => [ 'en' ],
);

sub normal { # what people read, whatever its Unicode form; the fingerprint of a file's bytes is of those bytes
	my ($text) = @_;
	$text =~ s/\b[0-9a-f]{12,64}\b/HASH/g;
	utf8::decode($text);
	$text = NFC($text);
	utf8::encode($text);
	return $text;
}

sub rules_in { # each file's rules, sorted: places move
	my ($output) = @_;
	my %rules;
	push @{ $rules{$1} }, $2 while $output =~ /^([^:\n]+):\d+:\d+: .*\[(KK\d{3})\]$/mg;
	return join '', map { "$_ @{[ sort @{ $rules{$_} } ]}\n" } sort keys %rules;
}

sub said { # of the documents in a folder
	my ($folder, @names) = @_;
	my ($found, $bad) = run_in($folder, 0, 'kk', 'validate', '--isolated', '--today', $today, '--format', 'gcc', @names);
	my ($figures, $worse) = run_in($folder, 1, 'kk', 'progress', '--isolated', '--today', $today, '--format', 'csv', @names);
	die "kk ended with status $bad and $worse\n$found" if $bad > 1 || $worse > 1;
	return (rules_in($found), normal($figures));
}

sub published {
	my ($folder, @names) = @_;
	return map {
		my ($page) = run_in($folder, 1, 'kk', 'report', '--isolated', '--today', $today, $_);
		"$_\n" . normal($page);
	} @names;
}

sub turned { # the folder's documents, written the other way
	my ($folder, $way, @names) = @_;
	if (ref $way eq 'ARRAY') {
		my ($output, $status) = run_in($folder, 0, 'kk', 'fmt', '--isolated', '--keys', @$way, @names);
		return;
	}
	spew("$folder/$_", $way->(slurp("$folder/$_"))) for @names;
}

# What cannot be read has no way of writing; what a comment lets stand is about its line; and which keys a file has in
# which language decides what is suggested.
sub documents_in {
	my ($folder) = @_;
	return grep { !/^KK(?:00[1-4]|019|02[1-3])|^_/ && slurp("$folder/$_") !~ /#\s*kk:|\r|\A\xef\xbb\xbf/ }
		map { s{^\Q$folder\E/}{}r } files($folder, qr/\.yaml$/);
}

for my $folder ('rules', map { "../examples/$_" } qw(eksempelby hoeje-taastrup udfordring)) {
	my $name = $folder =~ s{.*/}{}r;
	for my $kind (sort keys %ways) {
		test("metamorphic/$name, $kind", sub {
			local $patience = 240;
			my ($before, $after) = map { fresh_folder("$tests/$folder") . "/$name" } 1, 2;
			my @names = documents_in($before);
			my @pages = grep { !/^KK/ || /-ok/ } @names;
			@pages = @pages[grep { $_ % 8 == 0 } 0 .. $#pages] if $name eq 'rules';
			turned($after, $ways{$kind}, @names);
			my $turned = grep { slurp("$before/$_") ne slurp("$after/$_") } @names;
			return "it changes no document" if !$turned && $kind !~ /braces|Danish/;
			my @then = (said($before, @names), published($before, @pages));
			my @now = (said($after, @names), published($after, @pages));
			for my $i (0 .. $#then) {
				my $wrong = difference($then[$i], $now[$i], $i == 0 ? 'rules' : $i == 1 ? 'figures' : $pages[$i - 2]);
				return $wrong if $wrong;
			}
			return (undef, scalar @names);
		});
	}
}
1;
