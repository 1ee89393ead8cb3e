# SPDX-License-Identifier: MPL-2.0
# Promises about the code itself: what the library may call and keep, what it exports, how files begin.
use strict;
use warnings;

our ($root, $tests, $build, $update);

my @library = ("$root/lib", grep { -d } glob "'$root'/lib/*");
my @code = map { files($_, qr/\.(?:c|h|def)$/) } @library, map { "$root/$_" } qw(cmd tests/unit tests/tables examples);
my @objects = objects_of('lib');
my $is_installed = $ENV{KK};

sub short { return map { s/^\Q$root\E\///r } @_ }

sub objects_of {
	my ($folder) = @_;
	return grep { -e } map { m{^($folder/.+)\.c$} ? "$build/$1.o" : () } short(@code);
}

sub without_comments {
	my ($text) = @_;
	my $keep_lines = sub { my $n = () = $_[0] =~ /\n/g; "\n" x $n };
	$text =~ s{/\*.*?\*/}{$keep_lines->($&)}ges;
	$text =~ s{//.*}{}g;
	$text =~ s/"(?:[^"\\\n]|\\.)*"/""/g;
	return $text;
}

# "file:line: text" for each line of the files, comments and strings left out, that matches.
sub lines_like {
	my ($pattern, @paths) = @_;
	return map {
		my ($path, $number) = ($_, 0);
		map { $number++; /$pattern/ ? (short($path))[0] . ":$number: $_\n" : () } split /\n/, without_comments(slurp($path));
	} @paths;
}

sub none { return @_ ? join('', @_) : undef }

test('house/every file names its licence', sub {
	none(map { "$_\n" } short(grep { (split /\n/, slurp($_))[0] !~ /SPDX-License-Identifier: MPL-2\.0/ } @code));
});

# The tree is part of what a reader meets first: nothing lies in its root but what has its place there. What is not
# committed is the reader's own, as the contract that README.md has them write.
my %in_root = map { $_ => 1 } qw(Makefile cmd lib examples man tests LICENSE README.md CHANGELOG.md CONTRIBUTING.md SECURITY.md);

test('house/the root holds only what belongs there', sub {
	my %found = map { s{/.*}{}sr => 1 } split /\0/, `git -C '$root' ls-files -z 2>/dev/null`;
	if (!%found) { # an archive, and not a clone
		my %built = map { m{^\Q$root\E/([^/]+)} ? ($1 => 1) : () } $build, "$root/build";
		opendir(my $folder, $root) or return "$root: $!";
		%found = map { $_ => 1 } grep { !$built{$_} } readdir $folder;
	}
	none(map { "$_\n" } sort grep { !/^\./ && !$in_root{$_} } keys %found);
}) unless $is_installed;

test('house/each folder of the library is told of', sub {
	my $told = slurp("$root/CONTRIBUTING.md");
	none(map { "CONTRIBUTING.md does not say what lib/$_ holds\n" } grep { $told !~ /^\|[^|]*`$_`/m } map { m{/lib/(.+)} } @library);
});

test('house/what the system has is included first', sub {
	none(map {
		my ($path, $own) = ($_, 0);
		map {
			$own = 1 if /^#include "(?!.*\.def")/;
			$own && /^#include </ ? (short($path))[0] . ": $_\n" : ();
		} split /\n/, slurp($path);
	} grep { m{/(?:lib|cmd)/} } @code);
});

# What the lowest folders may include: nothing that knows of contracts.
my %below = ('base' => [], 'value' => ['base']);

test('house/the lowest folders lean on nothing above them', sub {
	none(map {
		my $folder = $_;
		my %may = map { $_ => 1 } $folder, @{$below{$folder}};
		map {
			my $path = $_;
			map { m{^#include "([^"/]+)/} && !$may{$1} ? (short($path))[0] . ": $_\n" : () } split /\n/, slurp($path);
		} grep { m{/lib/$folder/} } @code;
	} sort keys %below);
});

# What picks tests may hold what a shell would act on.
test('house/make hands the words of T on as they are', sub {
	my ($said) = run_in($root, 0, 'env', '-u', 'MAKEFLAGS', 'make', '-n', 'test', "BUILD=$build", 'T=^(a|b)/ c;d');
	return $said =~ m{tests/run '\^\(a\|b\)/' 'c;d'$}m ? undef : $said;
});

test('house/no line is longer than 120 columns', sub {
	none(map {
		my ($path, $number) = ($_, 0);
		map {
			$number++;
			my $line = $_;
			utf8::decode($line);
			1 while $line =~ s/^([^\t]*)\t/$1 . ' ' x (8 - length($1) % 8)/e;
			length $line > 120 ? (short($path))[0] . ":$number: " . length($line) . " columns\n" : ();
		} split /\n/, slurp($path);
	} grep { !/\.def$/ } @code);
});

test('house/no function is longer than 60 lines', sub {
	none(map {
		my ($path, $number, $start) = ($_, 0);
		map {
			$number++;
			$start = $number if /^\{/;
			my $length = /^\}/ && $start ? $number - $start : 0;
			$start = undef if /^\}/;
			$length > 60 ? (short($path))[0] . ":$number: $length lines\n" : ();
		} split /\n/, slurp($path);
	} grep { /\.c$/ } @code);
});

# What coverage leaves out is listed by these marks alone: few, one line or branch each, and never without a reason.
test('house/what coverage leaves out has a reason', sub {
	my @marks = map {
		my ($path, $number) = ($_, 0);
		map { $number++; /GCOVR?_EXCL|LCOV_EXCL/ ? [ (short($path))[0] . ":$number", $_ ] : () } split /\n/, slurp($path);
	} @code;
	my @bare = map { $_->[0] } grep { $_->[1] !~ m{/\* GCOVR_EXCL_(?:BR_)?(?:LINE|START|STOP)(?:: \w.{15,})? \*/}
		|| $_->[1] !~ /STOP \*|: \w/ } @marks;
	return "without a reason: @bare" if @bare;
	my $count = grep { $_->[1] !~ /STOP/ } @marks;
	return $count > 10 ? "there are $count" : undef;
});

test('house/no floating point in the library', sub {
	none(lines_like(qr/\b(?:double|float)\b/, grep { m{/lib/} } @code));
});

test('house/the command sees only the public header', sub {
	none(map { # strings are needed here
		my $path = $_;
		map { /^#include "(?!kk\.h"|cmd\.h")([^"]+)"/ && !-e "$root/cmd/$1" ? (short($path))[0] . ": $_\n" : () }
			split /\n/, slurp($path);
	} grep { m{/cmd/} } @code);
});

# No text goes through a call that cannot know where its buffer ends, no number through one that cannot say it is
# none, no name through one that another may take first, and no answer lies in memory that the next call writes over.
my $banned = join '|', qw(
	v?sprintf strcpy strcat stpcpy strncpy strncat gets v?f?scanf v?sscanf alloca ato[ifl]l? strtod strtof strtold rand srand random
	mktemp tmpnam tempnam tmpfile strtok localtime gmtime asctime ctime setlocale newlocale uselocale localeconv dlopen);

# A library besides neither speaks, ends the process, nor looks at its surroundings; the command does that in few places.
my $banned_in_library = join '|', qw(
	v?[fds]printf puts fputs putchar fputc fwrite perror psignal std(?:in|out|err) _Exit quick_exit
	abort atexit kill putenv strtou?ll? strto[ui]max time clock_gettime gettimeofday strerror);
my $banned_but_where_named = join '|', qw(
	exit _exit raise signal sigaction system popen fork vfork execv.* execl.* posix_spawn.* getenv secure_getenv setenv environ);

# What one file may call all the same, and why.
my %allowed = (
	'lib/base/library' => 'dlopen', # what few commands need, when one of them asks for it
	'cmd/environment' => 'getenv', # language, colours and width, for all
	'cmd/waiting' => 'getenv', # whether somebody is there to see that it works on
	'cmd/validate' => 'getenv', # what a CI runner says of itself
	'cmd/diff' => '_exit|fork|execvp', # two releases of Git's, which alone knows where they are
	'cmd/revision' => '_exit|fork|execv', # an older state of the tree, unpacked by Git
	'cmd/kk' => 'signal', # a file that may not grow is an error of the write
	'cmd/ending' => 'raise|sigaction', # what is half made is removed on the way out
);

# "file: name" for each call that the objects of a folder make and may not.
sub calls_of {
	my ($folder, $banned) = @_;
	my ($name, @calls) = '';
	for (split /\n/, `nm @{[objects_of($folder)]}`) {
		$name = $1 if m{^\Q$build\E/(.+)\.o:$};
		next unless /^\s+U (?:__)?(?:isoc99_)?((?:$banned))(?:_chk)?$/;
		my $call = $1;
		push @calls, "$name.c: $call\n" unless $allowed{$name} && $call =~ /^(?:$allowed{$name})$/;
	}
	return @calls;
}

test('house/the library calls nothing that is banned', sub {
	return 'no objects in the build folder' unless @objects;
	none(calls_of('lib', "$banned|$banned_in_library|$banned_but_where_named"));
}) unless $is_installed;

test('house/the command calls nothing that is banned', sub {
	return 'no objects in the build folder' unless -e "$build/cmd/kk.o";
	none(calls_of('cmd', "$banned|$banned_but_where_named"));
}) unless $is_installed;

# A thread's own variable is no shared state: cmark's allocator gets no context, and has to find its arena.
test('house/the library keeps no state of its own', sub {
	return 'no objects in the build folder' unless @objects;
	my $symbols = `objdump -t @objects`;
	return if $symbols =~ /__asan_|__gcov_/; # these add their own
	my $object = '';
	none(map {
		$object = $1 if /^(\S+):\s+file format/;
		/\s\.(?:data|bss)(?:\.(?!rel\.ro)\S*)?\s+0*[1-9a-f][0-9a-f]*\s+(?:\.hidden )?(\S+)$/
			? (short($object))[0] . ": $1\n" : ();
	} split /\n/, $symbols);
}) unless $is_installed;

sub declared { # the functions and objects of kk.h
	my $header = without_comments(slurp("$root/lib/kk.h"));
	$header =~ s/^\s*#(?:.*\\\n)*.*$//mg;
	$header =~ s/\bextern "" \{|^\}$//mg;
	1 while $header =~ s/\{[^{}]*\}/{}/g ? $header =~ s/\{\}//g : 0;
	my @statements = grep { !/\btypedef\b/ } split /;/, $header;
	return map { /\b(kk_\w+)\s*\(/ || /\bextern\b.*\b(kk_\w+)/s ? $1 : () } @statements;
}

test('house/kk.map lists what kk.h declares', sub {
	my @declared = sort(declared());
	my $map = slurp("$root/lib/kk.map");
	my @mapped = sort($map =~ /^\s*(kk_\w+);/mg);
	return if "@declared" eq "@mapped";
	if ($update) {
		my %mapped = map { $_ => 1 } @mapped;
		my %declared = map { $_ => 1 } @declared;
		$map =~ s/^\s*(kk_\w+);\n/$declared{$1} ? $& : ''/mge;
		my $new = join '', map { "\t$_;\n" } grep { !$mapped{$_} } @declared;
		$map =~ s/(.*global:\n(?:\s*kk_\w+;\n)*)/$1$new/s;
		spew("$root/lib/kk.map", $map);
		print "lib/kk.map is rewritten\n";
		return;
	}
	return difference(join('', map { "$_\n" } @mapped), join('', map { "$_\n" } @declared), 'kk.map');
});

test('house/the library exports what kk.map lists', sub {
	my @mapped = sort(slurp("$root/lib/kk.map") =~ /^\s*(kk_\w+);/mg);
	my ($library) = files($build, qr/^libkk\.so$/);
	return 'there is no libkk.so in the build folder' unless $library;
	my @exported = sort(map { /^\S+ [TDBRV] (\w+)/ ? $1 : () } split /\n/, `nm -D --defined-only --without-symbol-versions $library`);
	return difference(join('', map { "$_\n" } @mapped), join('', map { "$_\n" } @exported), 'libkk.so');
}) unless $is_installed;
1;
