# SPDX-License-Identifier: MPL-2.0
# Help that is right when it is typed: each line that a finding offers is written into its document, where it says, and
# the finding is gone.
use strict;
use warnings;
use JSON::PP ();

our ($tests, $today);

# A line stands in the place of the one that is found fault with; else it is added below it, or inside its key.
my %instead = map { $_ => 1 } qw(KK014 KK109 KK501 KK510);
my %inside = map { $_ => 1 } qw(KK201 KK202 KK203);
# What cannot be typed there: lines for another file, the value alone, or a note that explains and does not undo.
my %elsewhere = map { $_ => 1 } qw(KK001 KK008 KK017 KK021 KK023 KK206 KK210 KK903 KK904);

my %filled = ('værdi' => '96', value => '96', dato => '2012-06-30', date => '2012-06-30', frist => '2012-12-31',
	deadline => '2012-12-31', adresse => 'https://eksempelby.example/kontrakt', url => 'https://eksempelby.example/kontrakt',
	vedtaget => '2011-10-11', adopted => '2011-10-11', offentliggjort => '2011-10-31', published => '2011-10-31',
	budgetvedtagelse => '2012-10-09', budget_adopted => '2012-10-09', format => '1', periode => '2012', period => '2012',
	kontrakt => '_kontrakt.yaml', type => 'kvalitetskontrakt', id => 'nyt', 'år' => '2012', year => '2012', opgjort => '2012-09-01', kode => '999');

sub filled { # placeholders as somebody would fill them in
	my ($line) = @_;
	my ($key) = $line =~ /^\s*(?:- )?([^:]+):/;
	return $line unless defined $key && exists $filled{$key};
	return $line =~ s/: (?:https:\/\/)?(?:…|ÅÅÅÅ-MM-DD|YYYY-MM-DD)$/: $filled{$key}/r;
}

sub findings {
	my ($folder, $name, @options) = @_;
	my ($said) = run_in($folder, 1, 'kk', 'validate', '--format', 'json', @options, $name);
	return @{ JSON::PP->new->utf8->decode($said)->{diagnostics} };
}

sub same { my ($a, $b) = @_; return $a->{rule} eq $b->{rule} && $a->{message} eq $b->{message} }

sub typed { # the document with the lines in it
	my ($text, $finding, @help) = @_;
	my @lines = split /\n/, $text, -1;
	my $at = $finding->{range}{start}{line} - 1;
	my $last = $finding->{range}{end}{line} - 1;
	my ($dash) = $lines[$at] =~ /^(\s*(?:- )?)/;
	my $indent = ' ' x length $dash;
	my ($key) = $help[0] =~ /^([^:]+):/;
	if ($inside{ $finding->{rule} }) {
		my $own = $lines[$at] =~ /^mål:$|^goals:$/ || $finding->{rule} ne 'KK201' || $lines[$at] =~ /^\s/;
		@help = @help[1 .. $#help] if $finding->{rule} eq 'KK201' && $lines[$at] =~ /^\s/; # its entry is there
		splice @lines, $at + 1, 0, map { s/^/$indent  /r =~ s/^    (?=  )/  /r } @help if $own;
		@lines = (@lines[0 .. $#lines - 1], 'mål:', map({ "  $_" } @help), '') if !$own;
		return join "\n", @lines;
	}
	if ($instead{ $finding->{rule} }) {
		splice @lines, $at, $last - $at + 1, map { $_ ? $indent . $help[$_] : $dash . $help[$_] } 0 .. $#help;
		return join "\n", @lines;
	}
	if ($finding->{rule} eq 'KK007') { # it points at where the keys begin
		$lines[$at] =~ s/^\Q$dash\E/$indent/;
		splice @lines, $at, 0, map { $_ ? $indent . $help[$_] : $dash . $help[$_] } 0 .. $#help;
		return join "\n", @lines;
	}
	splice @lines, $last + 1, 0, map { "$indent$_" } @help;
	return join "\n", @lines;
}

my %copies; # the documents of tests/rules, that one at a time is mended among
sub own_copy { return $copies{$$} //= fresh_folder("$tests/rules") . '/rules' }

for my $path (files("$tests/rules", qr/^KK\d{3}[^.]*\.yaml$/)) {
	my ($name) = $path =~ m{([^/]+)$};
	my ($rule) = $name =~ /^(KK\d{3})/;
	next if $elsewhere{$rule} || $name =~ /-ok\.yaml$/;
	next if slurp($path) =~ /[{\[]/; # nothing can be written on a line of its own inside { } and [ ]
	next if slurp("$tests/rules/" . $name =~ s/\.yaml$/.out/r) !~ /^\s+= h(?:j.*lp|elp): .*:$/m;
	test("typed/$name", sub {
		my $folder = own_copy();
		my @options = options($path);
		my @before = findings($folder, $name, @options);
		my ($finding) = grep { $_->{rule} eq $rule && $_->{path} eq $name } @before;
		return "$rule is not told in $name itself" unless $finding;
		my (undef, @help) = map { split /\n/ } @{ $finding->{help} };
		return unless @help; # another finding's line
		utf8::encode($_) for @help;
		$help[1] =~ s/…/navn: Borgerservice/ if $help[0] eq 'serviceområder:';
		my $mended = typed(slurp($path), $finding, map { filled($_) } @help);
		spew("$folder/$name", $mended);
		my @now = findings($folder, $name, @options);
		spew("$folder/$name", slurp($path));
		return "it is still told\n$mended" if grep { same($_, $finding) } @now;
		my @new = grep { my $its = $_; $_->{rule} =~ /^KK0/ && "$_->{rule} $name" ne 'KK006 KK007-type-far.yaml'
			&& !grep { same($_, $its) } @before } @now;
		return "now $new[0]{rule} is told: " . $new[0]{message} =~ s/([^\x00-\x7f])/?/gr . "\n$mended" if @new;
		return;
	});
}
1;
