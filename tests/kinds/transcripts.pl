# SPDX-License-Identifier: MPL-2.0
# Sessions at the shell: tests/cli/*.t, the ```console blocks of README.md, the examples in the manual pages.
#
# A line "$ command" (continued by lines "> …") is run; the lines after it are what it writes, both
# streams together, and "[N]" alone is its exit status when that is not 0. A line "..." stands for
# any lines, "(no-eol)" for a last line without an end. Text before the first command is comment, and so
# are lines "# …" after an empty line (unless the command writes just those). All commands of a file share one fresh folder
# with a copy of examples/, and of tests/cli/NAME.files/ for tests/cli/NAME.t.
use strict;
use warnings;

our ($root, $tests, $kk, $update, $scratch);

# Lines to steps: { text } or { command, expected, status }.
sub steps {
	my @lines = @_;
	my @steps;
	while (@lines) {
		my (@text, @command, @after);
		push @text, shift @lines while @lines && $lines[0] !~ /^\$ /;
		push @steps, { text => \@text } if @text;
		last unless @lines;
		push @command, shift @lines;
		push @command, shift @lines while @lines && $lines[0] =~ /^> /;
		push @after, shift @lines while @lines && $lines[0] !~ /^\$ /;
		my $step = { command => \@command, after => \@after };
		my $comment = { text => [] };
		$step->{comment} = $comment->{text};
		part($step, comment_start(@after));
		push @steps, $step, $comment;
	}
	return @steps;
}

sub comment_start { # the first empty line of those empty lines and comments that end a step
	my $start = @_;
	$start-- while $start && $_[$start - 1] =~ /^(# |#?$)/;
	$start++ while $start < @_ && $_[$start] ne '';
	return $start;
}

sub part { # takes what follows a command for output and status up to a line, and for comment from there
	my ($step, $start) = @_;
	my @output = @{ $step->{after} };
	@{ $step->{comment} } = splice(@output, $start);
	$step->{status} = @output && $output[-1] =~ /^\[(\d+)\]$/ ? $1 : undef;
	pop @output if defined $step->{status};
	$step->{expected} = \@output;
}

# What looks like a comment may be a heading that the command writes: that reading wins if it holds.
sub settle {
	my ($step, $strict) = @_;
	my @after = @{ $step->{after} };
	my $first = comment_start(@after);
	for my $start ($first, (grep { $after[$_] eq '' } $first + 1 .. $#after), scalar @after) {
		part($step, $start);
		return 1 if as_expected($step, $strict);
	}
	part($step, $first);
	return 0;
}

# Control characters are shown as cat -v shows them, so that a transcript is plain text.
sub visible {
	my ($bytes) = @_;
	$bytes =~ s/([\x00-\x08\x0b-\x1f])/'^' . chr(64 + ord $1)/ge;
	$bytes =~ s/\x7f/^?/g;
	return $bytes;
}

# Runs the steps in one shell and notes what each has written, and its status.
sub replay {
	my ($folder, @steps) = @_;
	my $mark = "--step-$$-done--";
	my $script = "exec 2>&1\n";
	for my $step (@steps) {
		my @command = @{ $step->{command} };
		s/^[\$>] // for @command;
		$script .= join("\n", @command) . "\nprintf '\\n$mark %d\\n' \$?\n";
	}
	spew("$scratch/$$.sh", $script);
	my ($output, $ended) = run_in($folder, 0, '/bin/sh', "$scratch/$$.sh");
	for my $step (@steps) {
		($step->{output}, $step->{ended}) = $output =~ s/\A(.*?)\n$mark (\d+)\n//s ? ($1, $2) : ($output, "shell: $ended");
		my @lines = split /\n/, visible($step->{output}), -1;
		push @lines, '(no-eol)' if @lines && $lines[-1] ne '';
		pop @lines while @lines && $lines[-1] eq '';
		$step->{lines} = \@lines;
	}
}

sub as_expected {
	my ($step, $strict) = @_;
	return 0 if ($strict || defined $step->{status}) && $step->{ended} ne ($step->{status} // 0);
	return 0 if $step->{ended} !~ /^[0-3]$/ && !defined $step->{status};
	my $pattern = join '', map { $_ eq '...' ? '(?:.*\n)*?' : quotemeta($_) . '\n' } @{ $step->{expected} };
	return join('', map { "$_\n" } @{ $step->{lines} }) =~ /\A$pattern\z/;
}

sub as_written {
	my ($step) = @_;
	return (@{ $step->{command} }, @{ $step->{expected} }, defined $step->{status} ? "[$step->{status}]" : ());
}

# The lines of a session as they are now; steps that hold stay as they were written.
sub retold {
	my ($strict, @steps) = @_;
	return map {
		my $step = $_;
		$step->{text} ? @{ $step->{text} }
		: settle($step, $strict) ? as_written($step)
		: (@{ $step->{command} }, @{ $step->{lines} },
			($strict || defined $step->{status} || $step->{ended} !~ /^[0-3]$/) && $step->{ended} ne '0'
			? "[$step->{ended}]" : ());
	} @steps;
}

sub told { # compares, or rewrites, a file whose lines are made by `retell` from what they were
	my ($path, $retell) = @_;
	my @before = split /\n/, slurp($path), -1;
	my $after = join "\n", $retell->(@before);
	return golden($path, $after);
}

for my $path (files("$tests/cli", qr/\.t$/)) {
	my ($name) = $path =~ m{([^/]+)\.t$};
	test("cli/$name", sub {
		my $folder = fresh_folder("$root/examples", files("$tests/cli/$name.files", qr/./));
		told($path, sub {
			my @steps = steps(@_);
			replay($folder, grep { $_->{command} } @steps);
			retold(1, @steps);
		});
	});
}

# What installs, builds or fetches is for the reader alone.
my $not_run = qr/^\$ (?:sudo|git|make|apt|apt-get|cd|cc|gcc|man)\b/;

# Lines with the blocks between `open` and `close` retold.
sub retold_blocks {
	my ($open, $close, $folder, @lines) = @_;
	my (@parts, $block);
	for my $line (@lines) {
		if ($block && $line =~ $close) {
			$block = undef;
		} elsif ($block) {
			push @$block, $line;
			next;
		} elsif ($line =~ $open) {
			push @parts, $line, $block = [];
			next;
		}
		push @parts, $line;
	}
	my @sessions = map { ref $_ ? [ steps(@$_) ] : $_ } @parts;
	replay($folder, grep { $_->{command} && $_->{command}[0] !~ $not_run } map { @$_ } grep { ref $_ } @sessions);
	return map {
		ref $_ ? map {
			$_->{command} && $_->{command}[0] =~ $not_run ? as_written($_) : retold(0, $_);
		} @$_ : $_;
	} @sessions;
}

test('readme/README.md', sub {
	my $folder = fresh_folder("$root/examples");
	mkdir "$folder/build";
	symlink $kk, "$folder/build/kk";
	my %named = slurp("$root/README.md") =~ /^```yaml\n# (\S+)\n(.*?)^```$/msg; # a document to save, named in its first line
	spew("$folder/$_", "# $_\n$named{$_}") for keys %named;
	told("$root/README.md", sub { retold_blocks(qr/^```console$/, qr/^```$/, $folder, @_) });
}) if -e "$root/README.md";

my %glyph = ('-' => '-', '&' => '', 'e' => '\\', '(aq' => "'", '(dq' => '"', '(ha' => '^', '(ti' => '~', '(ga' => '`');

sub from_roff {
	my ($line) = @_;
	$line =~ s{\\([-&e]|\([a-z]{2})}{$glyph{$1} // "\\$1"}ge;
	$line =~ s/\\\[u([0-9A-F]{4,6})\]/my $c = chr hex $1; utf8::encode($c); $c/ge;
	return $line;
}

sub to_roff {
	my ($line) = @_;
	$line =~ s/\\/\\e/g;
	$line =~ s/'/\\(aq/g;
	$line =~ s/`/\\(ga/g;
	$line =~ s/-/\\-/g;
	$line =~ s/^([.'])/\\&$1/;
	return $line;
}

# A block keeps its own spelling where it says the same.
sub retold_page {
	my ($folder, @lines) = @_;
	my %spelling;
	my $literal = 0;
	my @plain = map {
		$literal = 0 if /^\.Ed/;
		my $line = $literal ? from_roff($_) : $_;
		push @{ $spelling{$line} }, $_ if $literal;
		$literal = 1 if /^\.Bd .*-literal/;
		$line;
	} @lines;
	my @told = retold_blocks(qr/^\.Bd .*-literal/, qr/^\.Ed/, $folder, @plain);
	return map {
		$literal = 0 if /^\.Ed/;
		my $line = $literal ? $spelling{$_} ? $spelling{$_}[0] : to_roff($_) : $_;
		$literal = 1 if /^\.Bd .*-literal/;
		$line;
	} @told;
}

for my $path (files("$root/man", qr/\.[1-8]$/)) {
	my $name = $path =~ s{.*/}{}r;
	test("man/$name examples", sub {
		my $folder = fresh_folder("$root/examples");
		for my $line (grep { /^\.Dl \$ kk\b/ } split /\n/, slurp($path)) {
			my ($command) = from_roff($line) =~ /^\.Dl \$ (.*)/;
			my ($output, $status) = run_in($folder, 0, '/bin/sh', '-c', $command);
			return "$command\nended with status $status:\n$output" if $status > 1;
		}
		told($path, sub { retold_page($folder, @_) });
	});
	test("man/$name is clean", sub {
		my ($output, $status) = run_in("$root/man", 0, 'mandoc', '-T', 'lint', '-W', 'warning', $name);
		return $output if $status;
		my @lost = grep { !-e "$root/man/$_" } map { "$_->[0].$_->[1]" }
			map { /^\.Xr ((?:lib)?kk\S*) (\d)/ ? [ $1, $2 ] : () } split /\n/, slurp($path);
		return @lost ? "there is no @lost" : undef;
	});
}
1;
