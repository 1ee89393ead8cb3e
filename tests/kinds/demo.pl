# SPDX-License-Identifier: MPL-2.0
# What `make demo` shows: it runs to its end, publishes each document of the examples, and tells first what a finding is.
use strict;
use warnings;

our ($root, $tests, $kk, $scratch);

for my $language ([ '', 'En virkelig kontrakt', '1 fejl' ], [ 'en', 'A real contract', '1 error' ]) {
	my ($lang, $told, $found) = @$language;
	test('demo/' . ($lang || 'da'), sub {
		my $out = "$scratch/demo-$$-$lang";
		my $shown = `KK_LANG=$lang '$tests/demo' '$kk' '$out' 2>&1`;
		return "ended with status $?\n$shown" if $?;
		my ($tell, $find) = map { index $shown, $_ } "\n# $told", "\n$found, ";
		return "does not tell before it shows:\n$shown" unless 0 <= $tell && $tell < $find;
		my @pages = map { glob("'$root/examples/$_/kvalitets*.yaml' '$root/examples/$_/opf*.yaml'") } qw(hoeje-taastrup eksempelby);
		my @made = glob("$out/*.html $out/*.md");
		return @made == 2 * grep({ -e } @pages) ? undef : 'published ' . join(' ', @made) . "\n";
	});
}
1;
