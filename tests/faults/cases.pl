# SPDX-License-Identifier: MPL-2.0
# The cases of kinds/faults.pl and kinds/io.pl: every command in every format, each in a folder of its own.
use strict;
use warnings;
use Digest::MD5 qw(md5_hex);
use File::Find ();

our ($root, $tests, $scratch);
our $long = $ENV{KK_LONG}; # every place and every fault, for as long as it takes

my $doc = 'eksempelby/opfølgning-2012.yaml';
my $contract = 'eksempelby/kvalitetskontrakt-2012.yaml';

# [name, command line]; a file "out" is there before and holds something else. `first`: what is run before.
our @cases;
sub faulty { my ($name, $command, %more) = @_; push @cases, { name => $name, command => [ split ' ', $command ], %more } }

faulty("validate $_", "validate --format $_ -j1 k.yaml eksempelby -o out") for qw(text concise gcc json ndjson sarif github gitlab junit tap);
faulty('validate to the screen', 'validate k.yaml');
faulty('validate with several threads', 'validate -j3 k.yaml eksempelby hoeje-taastrup', threads => 1);
faulty('validate from standard input', 'validate -', input => 'k.yaml');
faulty('validate with settings', 'validate -v --config settings.yaml k.yaml');
faulty('validate with a report', 'validate -q --report sarif=out k.yaml');
faulty('validate, writing a baseline', 'validate -q --write-baseline out k.yaml');
faulty('validate, knowing a baseline', 'validate --baseline base k.yaml');
faulty('validate a list of files', 'validate -j1 --files-from list');
faulty('validate a list of files with several threads', 'validate -j3 --files-from list', threads => 1);
faulty("progress $_", "progress --format $_ -j1 eksempelby -o out") for qw(text json ndjson csv markdown);
faulty("report $_", "report --format $_ $doc -o out") for qw(markdown html json);
faulty('report of a contract', "report --format html $contract");
faulty("deadlines $_", "deadlines --format $_ -j1 eksempelby -o out") for qw(text json ics);
faulty("agenda $_", "agenda --format $_ $contract -o case.md") for qw(markdown html);
faulty("diff $_", "diff --format $_ gammel.yaml ny.yaml -o out") for qw(text markdown json);
faulty("import $_", "import --kommune K --periode 2013 $_ -o new.yaml") for qw(referat.txt word.html grid.md ark.csv);
faulty('import of measurements', 'import --measurements bred.csv -o new.csv');
faulty('site', 'site -j1 -o web eksempelby');
faulty('site again', 'site -j1 -o web eksempelby', first => 'site -o web eksempelby hoeje-taastrup');
faulty("new $_", "new $_ -o new.yaml") for qw(kontrakt kommune ansøgning);
faulty('new opfølgning', "new opfølgning --from $contract -o new.yaml");
faulty('fmt in place', 'fmt uens.yaml');
faulty('fmt --diff', 'fmt --diff uens.yaml');
faulty('fmt --check', 'fmt --check uens.yaml');
faulty('explain a rule', 'explain KK102');
faulty('explain the law', 'explain --list');
faulty("suggest $_", "suggest --format $_ Mindst_90_procent_inden_2013 Ukendt") for qw(yaml json);
faulty("completion $_", "completion $_") for qw(bash zsh fish);
faulty("export $_", "export --format $_ -j1 eksempelby -o out") for qw(csv ndjson sqlite);
faulty('lsp', 'lsp', input => 'messages');
faulty('help', 'validate --help');
faulty('schema', 'schema');

# --- a case in a folder of its own ---

sub command_line { my ($case) = @_; return ('kk', @{ $case->{command} }, has_day($case) ? ('--today', '2012-11-01') : ()) }
sub has_day { my ($case) = @_; return $case->{command}[0] !~ /^(?:explain|suggest|completion|import|diff|schema|lsp)$/ }

sub conversation { # with an editor that opens a document, changes it and leaves
	my ($path) = @_;
	my $text = slurp($path) =~ s/([\\"])/\\$1/gr =~ s/\n/\\n/gr;
	return map { "{\"jsonrpc\":\"2.0\",$_}" } '"id":1,"method":"initialize","params":{"capabilities":{}}', '"method":"initialized","params":{}',
		qq("method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///k.yaml","languageId":"yaml","version":1,"text":"$text"}}),
		qq("method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///k.yaml","version":2},"contentChanges":[{"text":"$text"}]}),
		'"id":2,"method":"shutdown"', '"method":"exit"';
}

sub filled_folder {
	my ($case) = @_;
	my $folder = fresh_folder(files("$root/examples", qr/^[^.]*$/), map { files("$tests/cli/$_.files", qr/./) } qw(choose diff fmt import));
	spew("$folder/out", "old\n");
	chmod 0640, "$folder/out";
	spew("$folder/settings.yaml", "lang: da\nexclude: [intet]\n");
	spew("$folder/list", "k.yaml\neksempelby\n");
	spew("$folder/messages", join '', map { 'Content-Length: ' . length($_) . "\r\n\r\n$_" } conversation("$folder/k.yaml"));
	mkdir "$folder/.git"; # the root: what lies above does not matter
	spew("$folder/.gitignore", "*.tmp\n");
	run_in($folder, 0, 'kk', 'validate', '-q', '--today', '2012-11-01', '--write-baseline', 'base', 'k.yaml');
	run_in($folder, 0, 'kk', split(' ', $case->{first}), '--today', '2012-11-01') if $case->{first};
	return $folder;
}

my %filled;
my $copies = 0;
sub case_folder {
	my ($case) = @_;
	my $filled = $filled{"$$ " . ($case->{first} // '')} //= filled_folder($case);
	my $folder = "$scratch/$$-case-" . ++$copies;
	system('cp', '-a', $filled, $folder) == 0 or die "cannot copy $filled\n";
	return $folder;
}

sub contents { # { path => mode and bytes }
	my ($folder) = @_;
	my %contents;
	File::Find::find({ no_chdir => 1, wanted => sub {
		my $name = substr $_, length $folder;
		$contents{$name} = -d $_ ? 'folder' : sprintf '%o %s', (stat $_)[2], md5_hex(slurp($_));
	} }, $folder);
	return \%contents;
}

# What is in a folder that was neither there before nor would be there after.
sub mixed {
	my ($now, $before, $after) = @_;
	my @wrong = grep {
		!(defined $before->{$_} && $now->{$_} eq $before->{$_}) && !(defined $after->{$_} && $now->{$_} eq $after->{$_})
	} keys %$now;
	push @wrong, grep { !exists $now->{$_} && exists $after->{$_} } keys %$before;
	@wrong = grep { $_ ne '/web/.kk-site' } @wrong; # names old and new alike while they lie mixed
	return sort @wrong;
}

# Runs it under something, its standard output going elsewhere; gives standard error and the exit status.
sub shell_in {
	my ($folder, $case, $under, $redirect) = @_;
	my $words = join ' ', map { "'" . s/'/'\\''/gr . "'" } command_line($case);
	my $input = $case->{input} ? "<$case->{input}" : '';
	return run_in($folder, 0, '/bin/sh', '-c', "$under $words $input $redirect");
}

sub said_file { return "$scratch/$$.said" } # outside the folder, which must not change

# What the case does when nothing fails.
sub usual {
	my ($case) = @_;
	my $folder = case_folder($case);
	my $before = contents($folder);
	my ($err, $status) = shell_in($folder, $case, '', '>' . said_file());
	die "$case->{name} is no use: it ended with $status\n$err" if $status > 1;
	return { before => $before, after => contents($folder), out => slurp(said_file()), err => $err, status => $status };
}

sub thinned { # at most so many of them, spread evenly
	my ($most, @items) = @_;
	return $long || @items <= $most ? @items : @items[map { int($_ * @items / $most) } 0 .. $most - 1];
}

1;
