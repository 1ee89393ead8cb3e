# SPDX-License-Identifier: MPL-2.0
# Documents beside what is said of them: tests/rules (findings), tests/render (pages).
#
# Lines "# today: DATE" and "# args: OPTIONS" among the first comment lines of a document, or in
# NAME.args beside it, change how it is read. In tests/rules a file KKNNN*.yaml or a folder KKNNN*/
# must be reported under the rule it is named after; with -ok in its name it must not. Names that
# begin with _ are read by others.
use strict;
use warnings;

our ($root, $tests, $slow, $today);

my %copies; # the folder under test, alone: no .git and no settings above it
sub copy_of {
	my ($folder) = @_;
	return $copies{"$$ $folder"} //= fresh_folder("$tests/$folder") . "/$folder";
}

sub options { # --today and whatever else the document asks for
	my ($path) = @_;
	my $args = $path =~ s/\.ya?ml$//r . '.args';
	my @comments = -e $args ? split /\n/, slurp($args) : ();
	for my $file (-d $path ? files($path, qr/\.ya?ml$/) : $path) {
		for (split /\n/, slurp($file)) {
			last unless /^\s*#/;
			push @comments, s/^\s*#\s*//r;
		}
	}
	my ($date) = map { /^today:\s*(\S+)/ ? $1 : () } @comments;
	my @more = map { /^args:\s*(.*)/ ? split(' ', $1) : () } @comments;
	return ('--today', $date || $today, @more);
}

sub validated { # in both languages, with the exit status where it is not 0
	my ($path) = @_;
	my ($folder, $name) = $path =~ m{^(.*)/([^/]+)$};
	my $said = '';
	for my $lang ('da', 'en') {
		my ($output, $status) = run_in(copy_of('rules'), 0, 'kk', 'validate', '--lang', $lang, options($path), $name);
		$output .= "\n" if $output ne '' && $output !~ /\n\z/;
		$said .= ($lang eq 'en' ? "-------- en --------\n" : '') . $output . ($status ? "[$status]\n" : '');
		return ($said, "kk ended with status $status:\n$output") if $status > 1;
	}
	return ($said);
}

my @rule_documents = files("$tests/rules", qr/^KK\d{3}.*\.ya?ml$/);
push @rule_documents, grep { -d } files("$tests/rules", qr/^KK\d{3}[^.]*$/);
for my $path (@rule_documents) {
	my ($name, $id) = $path =~ m{/((KK\d{3})[^/]*?)(?:\.ya?ml)?$};
	test("rules/$name", sub {
		my ($said, $broken) = validated($path);
		return $broken if $broken;
		my $without_paths = $said =~ s/\bKK\d{3}[-\w.]*(?:\.ya?ml|\/|:\d)//gr;
		my $cited = $without_paths =~ /\b$id\b/;
		return "$id is not reported:\n$said" if !$cited && $name !~ /-ok/;
		return "$id is reported:\n$said" if $cited && $name =~ /-ok/;
		return golden("$tests/rules/$name.out", $said);
	});
}

test('rules/nothing is expected of what is not there', sub {
	my @lost = grep { my $stem = s/\.(?:out|args)$//r; !-d $stem && !-e "$stem.yaml" && !-e "$stem.yml" }
		files("$tests/rules", qr/\.(?:out|args)$/);
	return @lost ? "left over: @lost" : undef;
});

if (-e "$root/lib/rules/rules.def") {
	my @ids = slurp("$root/lib/rules/rules.def") =~ /^\s*RULE\(\s*(KK\d{3})/mg;
	for my $id (@ids) {
		test("rules/$id has a document", sub {
			return if grep { m{/$id(?![^/]*-ok)[^/]*$} } @rule_documents;
			return "lib/rules/rules.def has $id, but no tests/rules/$id*.yaml shows when it speaks";
		});
	}
}

my %format = (md => 'markdown', html => 'html');
for my $path (files("$tests/render", qr/^[^_].*\.ya?ml$/)) {
	my ($file, $name) = $path =~ m{/(([^/]+)\.ya?ml)$};
	for my $ending (sort keys %format) {
		test("render/$name.$ending", sub {
			my @options = ('--format', $format{$ending}, options($path));
			my ($output, $status) = run_in(copy_of('render'), 1, 'kk', 'report', @options, $file);
			return "kk report ended with status $status:\n$output" if $status > 1;
			return golden("$tests/render/$name.$ending", $output);
		});
	}
}
1;
