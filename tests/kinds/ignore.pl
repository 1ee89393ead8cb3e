# SPDX-License-Identifier: MPL-2.0
# Which documents a folder has: what git lists beside a .gitignore of any pattern, kk finds, and nothing else.
use strict;
use warnings;

our ($slow);

my @folders = ('a', 'b', 'ab', 'x.y', '[a]', 'a b', 'ø', '!n', '#h', 'foo', 'a\\b', 'A');
my @names = ('a.yaml', 'b.yaml', 'ab.yml', 'foo.yaml', 'x y.yaml', '[a].yaml', 'ø.yaml', '!n.yaml', '#h.yaml', 'Foo.yaml',
	'a-b.yaml', 'a]b.yaml', 'a^.yaml', 't\\z.yaml', 'c.yaml ');
my @pieces = ('a', 'b', 'ab', 'foo', 'ø', 'x y', '!n', '#h', '.', '.yaml', '.yml', '*', '*', '**', '***', '?', '/', '/', '/',
	'!', '[ab]', '[!a]', '[a-c]', '[^b]', '[]a]', '[a-]', '[!]]', '[--a]', '[\\]]', '[a/b]', '[a', '[', ']', '[[:alpha:]]',
	'[[:digit:][:upper:]]', '[[:no:]]', '*.yaml', '\\!n', '\\#h', '\\a', '\\\\', '\\', '\\ ', ' ', '**/', '/**');

my $state; # of a generator of our own, so that a failure can be seen again
sub pick { $state = ($state * 1103515245 + 12345) % 2147483648; return $_[($state >> 8) % @_] }

sub pattern {
	my $pattern = join '', map { pick(@pieces) } 0 .. pick(0 .. 3);
	return pick(('') x 4, '!') . $pattern . pick(('') x 6, '/', '/', '  ', '\\ ', "\t");
}

sub plant { # a tree of documents with patterns in some of its folders; what the patterns are, for people
	my ($root) = @_;
	my @made = ('.');
	my $said = '';
	for (1 .. 10) {
		my $folder = pick(@made) . '/' . pick(@folders);
		push @made, $folder if $folder =~ tr{/}{} < 5 && mkdir "$root/$folder";
	}
	for my $folder (@made) {
		spew("$root/$folder/" . pick(@names), "type: kommune\nformat: 1\nkommune: A\n") for 1 .. 5;
	}
	for my $folder ('.', pick(@made)) {
		my $end = pick("\n", "\n", "\r\n");
		my $patterns = pick(('') x 6, "\xEF\xBB\xBF") . join($end, map { pattern() } 0 .. pick(0 .. 3)) . pick($end, '');
		spew("$root/$folder/.gitignore", $patterns);
		$said .= "$folder/.gitignore:\n$patterns\n";
	}
	return $said;
}

test("ignore/what git lists is found", sub {
	return 'git is missing: run make deps' if !-x '/usr/bin/git';
	for my $seed (1 .. ($slow > 1 ? 10 : 60)) {
		$state = $seed * 7919;
		my $folder = fresh_folder();
		my $patterns = plant($folder);
		run_in($folder, 1, 'git', 'init', '-q', '.');
		my ($listed) = run_in($folder, 1, 'git', 'ls-files', '-z', '--others', '--exclude-per-directory=.gitignore');
		my ($said, $status) = run_in($folder, 1, 'kk', 'validate', '--format', 'ndjson', '--fail-on', 'never', '.');
		my @expected = sort grep { /\.ya?ml\z/ } split /\0/, $listed;
		my @found = sort map { s/\\(["\\])/$1/gr } $said =~ /\{"path": "((?:[^"\\]|\\.)*)", "documents"/g;
		return "seed $seed: kk ended with status $status" if $status > 2 || ($status == 2 && @expected);
		return "seed $seed:\n$patterns\ngit:\n@expected\nkk:\n@found\n" if "@found" ne "@expected";
	}
	return;
});
1;
