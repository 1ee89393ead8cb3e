# SPDX-License-Identifier: MPL-2.0
# What is said twice says the same: the parts of the manual between
#   .\" begin generated: PART OF
#   .\" end generated
# are what build/tables writes from the tables of the code, or what the comments of lib/kk.h say;
# `make man` rewrites them. A page for each command, and completions with every command and option.
use strict;
use warnings;

our ($root, $tests, $build, $kk);

# --- libkk(3) from kk.h ---

sub prose_roff { # a comment's text, one sentence a line
	my ($text) = @_;
	$text =~ s/\s+/ /g;
	$text =~ s/\\/\\e/g;
	$text =~ s/(?<![\w-])-(?=[A-Z])/\\-/g;
	$text =~ s/`([^`]*)`/\n.Ql $1\n/g;
	$text =~ s/\b(kk-\w+)\((\d)\)/\n.Xr $1 $2\n/g;
	$text =~ s/\(\n\.Xr (\S+ \d)\n\)/\n.Pq Xr $1\n/g;
	$text =~ s/\n([.,:;)]+)(?=\s|$)/' ' . join ' ', split m{}, $1/ge; # punctuation belongs to the macro before it
	$text =~ s/(?<!\bnr)([.:]) (?=[A-Z\\0-9])/$1\n/g;
	$text =~ s/\h*\n\s*/\n/g;
	$text =~ s/^\s+|\s+$//g;
	return $text;
}

sub literal {
	my (@lines) = @_;
	return ('.Bd -literal', (map { s/\\/\\e/gr } @lines), '.Ed');
}

# What the header says at its top: paragraphs, and code that is indented.
sub overview {
	my ($comment) = slurp("$root/lib/kk.h") =~ m{^/\* (libkk: .*?) ?\*/}sm;
	my ($title, @paragraphs) = split /\n \*\n/, $comment =~ s/^ \* ?$/ */mgr;
	return join "\n", map {
		/^ \* {4}/ ? literal(map { s/^ \* {4}//r } split /\n/) : ('.Pp', prose_roff(s/^ \* //mgr));
	} @paragraphs;
}

sub tag { # a function as the tag of what is said about it; a type stands as code
	my ($code) = @_;
	my ($type, $name, $parameters) = $code =~ /^(?!typedef)(.*?[\s*])(kk_\w+)\((.*)\);$/s or return;
	$parameters =~ s/\s+/ /g;
	return ".It Ft \"" . ($type =~ s/\s+$//r) . "\" Fn $name " . join ' ', map { "\"$_\"" } split /, /, $parameters;
}

# The header in its order: each declaration, and the comments before and beside it.
sub declarations {
	my ($header) = slurp("$root/lib/kk.h") =~ /visibility push\(default\)\n(.*)#pragma GCC visibility pop/s;
	my (@items, $comment);
	while ($header =~ /\G\s*(?:(\/\*.*?\*\/)|((?:enum|struct) \w+ \{.*?\};|[^;{]*;)\h*(\/\*.*?\*\/)?)/gcs) {
		my ($before, $code, $after) = ($1, $2, $3);
		if (defined $before) {
			$comment = $before;
			next;
		}
		my $text = join ' ', map { s{^/\*\s*|\s*\*/$}{}gr =~ s/\n\s*\*\s*/ /gr } grep { defined } $comment, $after;
		push @items, { code => $code, text => ucfirst $text };
		$comment = undef;
	}
	return @items;
}

sub api {
	my ($list, @lines) = (0);
	for my $item (declarations()) {
		my $tag = tag($item->{code});
		push @lines, '.Bl -tag -width Ds' if $tag && !$list;
		push @lines, '.El' if !$tag && $list;
		$list = defined $tag;
		push @lines, '.Pp', prose_roff($item->{text}) if !$tag && $item->{text} ne '';
		push @lines, $tag // literal(split /\n/, $item->{code});
		push @lines, prose_roff($item->{text} =~ s/(?<![.:])$/./r) if $tag && $item->{text} ne '';
	}
	return join "\n", @lines, $list ? '.El' : ();
}

# --- the parts of each page ---

sub made_part {
	my ($name, $of) = @_;
	return overview() . "\n" if $name eq 'overview';
	return api() . "\n" if $name eq 'api';
	my ($output, $status) = run_in($root, 0, "$build/tables", $name, $of // ());
	die "tables $name: $output" if $status;
	return $output;
}

for my $path (files("$root/man", qr/\.[1-8]$/)) {
	my $name = $path =~ s{.*/}{}r;
	test("man/$name parts", sub {
		my $page = slurp($path);
		return "$name begins a part that does not end"
			if (() = $page =~ /^\.\\" begin generated/mg) != (() = $page =~ /^\.\\" end generated$/mg);
		$page =~ s/^(\.\\" begin generated: (\S+)(?: (\S+))?\n).*?(?=^\.\\" end generated$)/$1 . made_part($2, $3)/mges;
		return golden($path, $page);
	});
}

# --- each command has its page, and each page its parts ---

my @commands = slurp("$root/cmd/commands.def") =~ /^COMMAND\((\w+)/mg;
my %options = map { /^OPTION\(\w+, "([\w-]+)".*?, (ON_[^,]*),/ ? ($1 => $2) : () } split /\n/, slurp("$root/cmd/options.def");

test('man/each command has its page', sub {
	my @pages = sort map { /\bkk-([^\/]+)\.1$/ } files("$root/man", qr/\.1$/);
	my @wrong = map { my $page = $_; (grep { $_ eq $page } @commands) ? () : "kk-$page.1 is of no command" } @pages;
	for my $command (@commands) {
		my $page = -e "$root/man/kk-$command.1" ? slurp("$root/man/kk-$command.1") : '';
		push @wrong, "there is no man/kk-$command.1" if $page eq '';
		my $has_options = grep { /\bON_$command\b/ } values %options;
		for my $part ('synopsis', $has_options ? 'options' : ()) {
			push @wrong, "man/kk-$command.1 has no part $part" if $page ne '' && $page !~ /begin generated: $part $command$/m;
		}
	}
	return @wrong ? join("\n", @wrong) : undef;
});

# --- completions ---

my %spelling = (bash => '--%s', zsh => '--%s', fish => '-l %s');
for my $shell (sort keys %spelling) {
	test("completion/$shell has every command and option", sub {
		my ($script, $status) = run_in($root, 0, 'kk', 'completion', $shell);
		return "kk completion $shell ended with status $status:\n$script" if $status;
		my @words = (@commands, map { sprintf $spelling{$shell}, $_ } keys %options);
		my @lost = grep { $script !~ /(?<![\w-])\Q$_\E(?![\w-])/ } @words;
		return "$shell does not know: @lost" if @lost;
		return unless grep { -x "$_/$shell" } '/bin', '/usr/bin';
		my ($said, $bad) = run_in($root, 0, $shell, @{ { bash => ['--norc', '-c', bash_session()],
			zsh => ['-f', '-c', zsh_session()], fish => ['--no-config', '-c', fish_session()] }->{$shell} });
		return "$shell: $said" if $bad || $said ne '';
		return;
	});
}

sub bash_session { # loads it, and completes as a user would
	return <<'END';
source <(kk completion bash) || exit 1
complete() {
	COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
	_kk
	echo "${COMPREPLY[*]}"
}
same() { [ "$1" = "$2" ] || { echo "»$1« instead of »$2«"; exit 1; }; }
same "$(complete kk val)" validate
same "$(complete kk validate --fail)" --fail-on=
same "$(complete kk explain --fail)" ''
same "$(complete kk validate --format =)" 'text concise gcc json ndjson sarif github gitlab junit tap'
same "$(complete kk report --format = h)" html
same "$(complete kk agenda -f m)" markdown
same "$(complete kk completion '')" 'bash zsh fish'
same "$(complete kk completion --lang e)" en
same "$(complete kk validate k)" '' # a name of a file, which bash completes itself
END
}

# Both ways to load it: "source", which registers it, and as a function that is found in a folder.
sub zsh_session {
	return <<'END';
compdef() { [[ "$*" == '_kk kk' ]] || echo "compdef $*"; registered=1; }
source <(kk completion zsh) || exit 1
[[ -n $registered ]] || echo 'source does not register it'
unfunction _kk
folder=$(mktemp -d)
kk completion zsh > $folder/_kk
fpath=($folder)
autoload -U _kk
_describe() { [[ "$*" == 'command commands' ]] || echo "_describe $*"; described=1; }
_arguments() { arguments=("$@"); }
CURRENT=2 words=(kk val)
_kk
[[ -n $described ]] || echo 'no commands are described'
CURRENT=3 words=(kk report --format=h)
_kk
[[ "${arguments[(r)--format*]}" == *':(markdown html json)' ]] || echo "--format: $arguments"
[[ "${arguments[(r)--output*]}" == *:_files ]] || echo "--output: $arguments"
rm -r $folder
END
}

sub fish_session {
	return <<'END';
kk completion fish | source; or exit 1
function same; test "$argv[1]" = "$argv[2]"; or echo "»$argv[1]« instead of »$argv[2]«"; end
same (complete -C 'kk vali' | string replace -r '\t.*' '') validate
same (complete -C 'kk report --format=h' | string replace -r '\t.*' '') --format=html
same (complete -C 'kk completion b' | string replace -r '\t.*' '') bash
END
}
1;
