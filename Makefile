# SPDX-License-Identifier: MPL-2.0
# Builds, tests and installs libkk and kk. A variant is these same rules with another BUILD folder.
#
#   make                 the libraries and the command, in build/
#   make deps            installs the Debian packages that building and testing need
#   make demo            checks, follows up and publishes the examples
#   make check           the tests: with gcc, and most under ASan and UBSan with gcc and clang; and the analysers
#   make test            the tests of this build alone; T=word picks those whose names match
#   make man             writes the parts of the manual that come from tables in the code
#   make install uninstall installcheck    with PREFIX and DESTDIR
#   make bench           what it costs, against libyaml alone and other tools; `make deps-bench` installs those
#   make fuzz            a minute of each fuzz target; T=NAME picks one, SECONDS=N gives it longer
#   make asan cover clang lint clean       `make deps-lint` installs what lint needs
#   make V=1 …           shows each command that is run, and not only what it makes
#   make check-long      what takes hours: every fault, Valgrind, TSan, reproducibility, the analysers

BUILD      := build
PREFIX     ?= /usr/local
BINDIR     ?= $(PREFIX)/bin
LIBDIR     ?= $(PREFIX)/lib
INCLUDEDIR ?= $(PREFIX)/include
MANDIR     ?= $(PREFIX)/share/man
BASHDIR    ?= $(PREFIX)/share/bash-completion/completions
ZSHDIR     ?= $(PREFIX)/share/zsh/site-functions
FISHDIR    ?= $(PREFIX)/share/fish/vendor_completions.d
CFLAGS     ?= -O2 -g

# What another source than Debian's packages may have put there already.
unless     = $(if $(shell command -v $1 2>/dev/null),,$2)
DEPS_BUILD := build-essential pkgconf libyaml-dev libcmark-dev libutf8proc-dev libcsv-dev libjansson-dev libsqlite3-dev
DEPS_TEST  := clang-tidy cppcheck gcovr sqlite3 libcmocka-dev clang libclang-rt-14-dev mandoc chromium libxml2-utils \
              zsh fish pandoc strace locales valgrind $(call unless,java,default-jre-headless) $(call unless,npm,nodejs npm)
DEPS_BENCH := valgrind yamllint python3-yaml python3-jsonschema $(call unless,npm,nodejs npm)
DEPS_LINT  := clang-tidy cppcheck valgrind libtsan2
PKGS      := libutf8proc
LOADED    := yaml-0.1 libcmark jansson sqlite3 # by what needs them, when it does (library.h)

.DELETE_ON_ERROR:
.SUFFIXES:
.SECONDARY:
.PHONY: all deps deps-lint deps-bench bench demo check check-long test fuzz fuzzers man install uninstall installcheck asan \
        cover clang lint clean FORCE
all:

# Showing it takes a compiler and five libraries; testing it takes a browser and what reads pages besides.
TESTING := $(if $(filter demo,$(MAKECMDGOALS)),$(filter check test,$(MAKECMDGOALS)),yes)
deps: PACKAGES := $(DEPS_BUILD) $(if $(TESTING),$(DEPS_TEST))
deps-lint: PACKAGES := $(DEPS_LINT)
deps-bench: PACKAGES := $(DEPS_BENCH)
deps deps-lint deps-bench:
	@tests/deps $(PACKAGES)
	$(if $(and $(filter deps,$@),$(TESTING)),@tests/pages/install)
	$(if $(filter deps-bench,$@),@npm install --silent --no-save --prefix $(BUILD)/bench js-yaml@4 ajv@8)

# `make deps demo`: whatever is asked for beside deps begins anew when the packages are there.
REST := $(filter-out deps deps-lint deps-bench,$(MAKECMDGOALS))
ifneq ($(and $(REST),$(filter deps deps-lint deps-bench,$(MAKECMDGOALS))),)
$(firstword $(REST)): $(filter deps deps-lint deps-bench,$(MAKECMDGOALS))
	@$(MAKE) --no-print-directory $(REST)
$(wordlist 2,$(words $(REST)),$(REST)): $(firstword $(REST)) ;
else

VERSION := $(or $(shell sed -n 's/^.define KK_VERSION "\(.*\)"/\1/p' lib/kk.h),0.1.0)
SONAME  := libkk.so.$(firstword $(subst ., ,$(VERSION)))
SO      := $(BUILD)/libkk.so.$(VERSION)
LIBS    := $(shell pkg-config --libs $(PKGS) 2>/dev/null)

try     = $(shell $(CC) -Werror $1 -x c -c /dev/null -o /dev/null 2>/dev/null && echo $1)
WARN   := -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wformat=2 -Wstrict-prototypes \
          -Wmissing-prototypes -Wvla
HARDEN := -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -fstack-protector-strong -fstack-clash-protection \
          $(call try,-fcf-protection) $(call try,-ftrivial-auto-var-init=zero)
# Nothing is to be done when the library is loaded or closed, and nothing of it is written: what a compiler adds for that
# unless told not to is three pages at each start.
SEALED := -Wl,-z,defs -nostartfiles
CODE   := -std=c11 -D_XOPEN_SOURCE=700 -D_DEFAULT_SOURCE -Ilib -I$(BUILD) -fvisibility=hidden -ffile-prefix-map=$(CURDIR)=. \
          $(shell pkg-config --cflags $(PKGS) $(LOADED) 2>/dev/null) $(WARN) $(if $(WERROR),-Werror) $(HARDEN)

# One short line a step, and none where make is silent: V=1 shows the commands themselves.
SILENT := $(findstring s,$(filter-out --%,$(firstword $(MAKEFLAGS))))
Q      := $(if $(V),,@)
step    = $(if $(V)$(SILENT),,@printf '  %-4s %s\n' $1 $(@:$(BUILD)/%=%))
COMPILE = $(CC) $(CODE) $(CFLAGS) $(CPPFLAGS) -MMD -MP -MT $@ -MF $@.d
LINK    = $(CC) $(CFLAGS) -Wl,--as-needed,-z,relro,-z,now $(PACKED) $(LDFLAGS)
# The places of thousands of pointers in tables, as bits: a tenth of a megabyte less to read and keep at each start.
PACKED := $(shell $(CC) -shared -Wl,--fatal-warnings,-z,pack-relative-relocs -x c /dev/null -o /dev/null 2>/dev/null && \
                  echo -Wl,-z,pack-relative-relocs)

# What writes pages and what is run by hand lies behind what every check needs, which so takes fewer pages of memory.
FIRST    := diag set rules law years finding format value reader base progress suggest words texts
LIB_C    := $(foreach folder,$(FIRST),$(wildcard lib/$(folder)/*.c))
LIB_C    += $(filter-out $(LIB_C),$(wildcard lib/*/*.c))
LIB_OBJ  := $(LIB_C:%.c=$(BUILD)/%.o)
CMD_OBJ  := $(patsubst %.c,$(BUILD)/%.o,$(wildcard cmd/*.c))
UNIT     := $(patsubst tests/%.c,$(BUILD)/%,$(wildcard tests/unit/test_*.c))
EXAMPLES := $(patsubst %.c,$(BUILD)/%,$(wildcard examples/*.c))
TABLES   := $(wildcard tests/tables/*.c)
FUZZ     := $(patsubst tests/%.c,$(BUILD)/%,$(wildcard tests/fuzz/fuzz_*.c))
PROGRAMS := $(BUILD)/kk $(UNIT) $(EXAMPLES) $(BUILD)/tables $(BUILD)/faults.so $(FUZZ) $(BUILD)/bench/events

all: $(SO) $(BUILD)/libkk.a $(BUILD)/kk $(BUILD)/install/kk

# A stamp is written only when what it says has changed: another compiler or flag, or a file that came or went.
$(BUILD)/flags: SAYS = $(shell $(CC) --version | head -n 1) $(COMPILE) $(LINK) $(LIBS) $(VERSION) $(shell pkg-config --modversion $(LOADED))
$(BUILD)/files: SAYS = $(SEALED) $(LIB_OBJ) $(CMD_OBJ)
$(BUILD)/flags $(BUILD)/files: FORCE
	@mkdir -p $(@D)
	@pkg-config --exists $(PKGS) $(LOADED) || { echo 'libraries are missing: run "make deps" first' >&2; exit 1; }
	@printf '%s\n' '$(subst ','\'',$(SAYS))' | cmp -s - $@ || printf '%s\n' '$(subst ','\'',$(SAYS))' >$@

# The names by which the system finds, where kk runs, what is loaded: those that the linker finds here.
$(BUILD)/sonames.h: $(BUILD)/flags
	$(Q)$(CC) -shared -Wl,--no-as-needed -x c /dev/null -x none -o $@.so $$(pkg-config --libs $(LOADED)) -lcsv
	$(Q)objdump -p $@.so | sed -n 's/^ *NEEDED *\(lib\([a-z]*\).*\)/#define SONAME_\2 "\1"/p' >$@
	@rm $@.so

$(BUILD)/lib/%.o: lib/%.c $(BUILD)/flags | $(BUILD)/sonames.h
	@mkdir -p $(@D)
	$(call step,CC)
	$(Q)$(COMPILE) -fPIC -c $< -o $@

$(BUILD)/cmd/%.o: cmd/%.c $(BUILD)/flags
	@mkdir -p $(@D)
	$(call step,CC)
	$(Q)$(COMPILE) -fPIE -c $< -o $@

$(SO): $(LIB_OBJ) lib/kk.map $(BUILD)/files
	@mkdir -p $(@D)
	$(call step,LD)
	$(Q)$(LINK) $(SEALED) -shared -Wl,-soname,$(SONAME),--version-script=lib/kk.map -o $@ $(LIB_OBJ) $(LIBS)
	@ln -sf $(@F) $(BUILD)/$(SONAME) && ln -sf $(SONAME) $(BUILD)/libkk.so

# The same library under a name that says where it lies: beside the program that was linked with it. What is found by its
# folder (-rpath) is looked for in ten folders first, at each start.
BESIDE := $(BUILD)/beside/libkk.so
$(BESIDE): $(SO)
	@mkdir -p $(@D)
	$(Q)$(LINK) $(SEALED) -shared -Wl,-soname,'$$ORIGIN/$(SONAME)' -o $@ $(LIB_OBJ) $(LIBS)

# One object whose hidden names are local, so that short internal names cannot meet a caller's.
$(BUILD)/libkk.a: $(LIB_OBJ) $(BUILD)/files
	@mkdir -p $(@D)
	$(call step,AR)
	$(Q)$(LD) -r -o $(BUILD)/libkk.o $(LIB_OBJ)
	$(Q)objcopy --localize-hidden $(BUILD)/libkk.o
	@rm -f $@
	$(Q)$(AR) rcsD $@ $(BUILD)/libkk.o

$(BUILD)/kk: $(CMD_OBJ) $(BESIDE) $(BUILD)/files
	@mkdir -p $(@D)
	$(call step,LD)
	$(Q)$(LINK) -pie -o $@ $(CMD_OBJ) $(BESIDE)

$(BUILD)/install/kk: $(BUILD)/kk
	@mkdir -p $(@D)
	$(call step,LD)
	$(Q)$(LINK) -pie -o $@ $(CMD_OBJ) -L$(BUILD) -lkk

# What tests of several kinds share: texts in every field, and the structures of what is written of them.
$(BUILD)/fuzz/shared.a: $(patsubst tests/%.c,$(BUILD)/%.o,$(filter-out tests/fuzz/fuzz_%.c %/replay.c,$(wildcard tests/fuzz/*.c)))
	@rm -f $@
	$(Q)$(AR) rcsD $@ $^

# Where the objects are, so that each test takes in what it needs: linking all of them to each took minutes in all.
$(BUILD)/objects.a: $(LIB_OBJ) $(BUILD)/files
	@rm -f $@
	$(Q)$(AR) rcsDT $@ $(LIB_OBJ)

$(BUILD)/unit/%: tests/unit/%.c $(BUILD)/fuzz/shared.a $(BUILD)/objects.a
	@mkdir -p $(@D)
	$(call step,CC)
	$(Q)$(COMPILE) -fPIE -pie -DKK_TESTS_DIR='"$(CURDIR)/tests"' $(LDFLAGS) -o $@ $< $(BUILD)/fuzz/shared.a $(BUILD)/objects.a \
		$(LIBS) -lcmocka -lyaml -lcmark -ljansson -lcsv -lsqlite3

# The system calls that these tests make fail (failing.h): the linker leads the library's to them.
FAILING := malloc calloc realloc open read fstat stat lstat realpath opendir readdir dlopen dlsym
$(BUILD)/unit/test_failing_%: private LDFLAGS += $(FAILING:%=-Wl,--wrap=%)

$(BUILD)/examples/%: examples/%.c $(SO)
	@mkdir -p $(@D)
	$(call step,CC)
	$(Q)$(COMPILE) -fPIE -pie $(LDFLAGS) -Wl,-rpath,'$$ORIGIN/..' -o $@ $< -L$(BUILD) -lkk

$(BUILD)/tables: $(TABLES) $(BUILD)/objects.a $(wildcard cmd/*.def cmd/*.h tests/tables/*.h)
	@mkdir -p $(@D)
	$(call step,CC)
	$(Q)$(CC) $(CODE) $(CFLAGS) $(CPPFLAGS) -fPIE -pie $(LDFLAGS) -o $@ $(TABLES) $(BUILD)/objects.a $(LIBS)

# Stands before the allocator that a variant has, and so takes no part in the variant.
$(BUILD)/faults.so: tests/faults/hook.c $(BUILD)/flags
	@mkdir -p $(@D)
	$(call step,CC)
	$(Q)$(CC) -std=c11 -O1 -g $(WARN) -shared -fPIC -o $@ $< -ldl

# Fuzz targets: in a test each reads what is kept in tests/fuzz/corpus; `make fuzz` links them with libFuzzer instead.
DRIVER = $(BUILD)/fuzz/replay.o
# What judges the outputs is not what is tried: it is not watched, and does not slow the runs down.
WATCHED = $(if $(findstring fuzzer-no-link,$(CFLAGS)),$(if $(filter fuzz_%,$*),,-fno-sanitize=fuzzer-no-link))
$(BUILD)/fuzz/%.o: tests/fuzz/%.c $(BUILD)/flags | $(BUILD)/sonames.h
	@mkdir -p $(@D)
	$(call step,CC)
	$(Q)$(COMPILE) $(WATCHED) -fPIE -c $< -o $@

$(BUILD)/fuzz/fuzz_%: $(BUILD)/fuzz/fuzz_%.o $(BUILD)/fuzz/shared.a $(BUILD)/fuzz/replay.o $(BUILD)/objects.a $(CMD_OBJ)
	$(call step,LD)
	$(Q)$(LINK) -pie -o $@ $< $(BUILD)/fuzz/shared.a $(DRIVER) $(filter-out %/kk.o,$(CMD_OBJ)) $(BUILD)/objects.a $(LIBS) \
		-lyaml -lcmark -ljansson -lcsv -lsqlite3

FUZZER := -O1 -g -fno-omit-frame-pointer -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all
fuzz:
	+@$(MAKE) $(JOBS) BUILD=$(BUILD)/libfuzzer CC=clang CFLAGS='$(FUZZER)' HARDEN= SEALED= WERROR=1 \
		DRIVER=-fsanitize=fuzzer fuzzers
	BUILD=$(abspath $(BUILD))/libfuzzer tests/fuzz/run $(PICKED)
fuzzers: $(FUZZ)

# What kk costs, against its bars and against others: a table. Takes minutes and writes some hundred megabytes.
MEASURES := $(patsubst tests/bench/%.c,$(BUILD)/bench/%,$(wildcard tests/bench/*.c))
$(BUILD)/bench/%: tests/bench/%.c $(BUILD)/flags
	@mkdir -p $(@D)
	$(call step,CC)
	$(Q)$(CC) $(WARN) -std=c11 -D_XOPEN_SOURCE=700 -D_DEFAULT_SOURCE $(CFLAGS) -o $@ $< -Wl,--as-needed -lyaml
bench: $(BUILD)/kk $(MEASURES)
	@BUILD=$(abspath $(BUILD)) tests/bench/run --keep $(PICKED)

man: $(BUILD)/tables
	@BUILD=$(abspath $(BUILD)) tests/run --update '^man/.* parts$$'

# The words of T reach the script as they are, whatever they mean to a shell.
PICKED = $(patsubst %,'%',$(subst ',,$(T)))
test: $(PROGRAMS)
	@BUILD=$(abspath $(BUILD)) tests/run $(PICKED)

# The builds share nothing and run side by side; each leaves a tally, and the last line adds them up.
# Where it happened is told by lines alone; what a debugger needs besides would take twice the space.
ASAN  := -O1 -g1 -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all
ASANS := $(BUILD)/asan-gcc $(BUILD)/asan-clang
JOBS   = $(if $(findstring jobserver,$(MAKEFLAGS)),,-Otarget -j$(shell nproc)) $(if $(V),,-s)
.PHONY: $(BUILD)/gcc $(BUILD)/cover $(ASANS)
asan:  VARIANTS = $(ASANS)
cover: VARIANTS = $(BUILD)/cover
check: VARIANTS = $(BUILD)/gcc $(ASANS) $(BUILD)/cover
check: GATES = $(READ)
check: INSTALLED = $(BUILD)/gcc/install/tally
check asan cover:
	@rm -f $(VARIANTS:=/tally) $(INSTALLED)
	+@$(MAKE) -k $(JOBS) $(VARIANTS) $(GATES); status=$$?; tests/run --sum $(VARIANTS:=/tally) $(INSTALLED) && exit $$status
$(BUILD)/gcc:
	+@$(MAKE) BUILD=$@ CC=gcc WERROR=1 all test installcheck
$(ASANS): $(BUILD)/asan-%:
	+@$(MAKE) BUILD=$@ CC=$* CFLAGS='$(ASAN)' HARDEN= SEALED= WERROR=1 KK_SLOW=10 test

# Percent of lines and of branches of libkk that the tests must reach: raised as they do, never lowered. Left out are the
# branches of what is asserted, which no test can take, and what a GCOVR_EXCL_ beside it gives a reason for.
FLOOR := 99 97
COVER := -O0 --coverage -fprofile-update=atomic
$(BUILD)/cover:
	+@$(MAKE) BUILD=$@ CC=gcc CFLAGS='$(COVER)' HARDEN= all
	@find $@ -name '*.gcda' -delete
	+@$(MAKE) BUILD=$@ CC=gcc CFLAGS='$(COVER)' HARDEN= KK_SLOW=2 test
	@gcovr --root . --filter lib/ --exclude-branches-by-pattern '\s*assert\(' --html-details $@/index.html --print-summary \
		--fail-under-line $(word 1,$(FLOOR)) --fail-under-branch $(word 2,$(FLOOR)) $@/lib >$@/reached; \
		status=$$?; grep -E '^(lines|branches):' $@/reached; exit $$status

# What takes too long for every change, one part after another: each allocation and each system call failing, every unit
# test and command in Valgrind, the growth of every shape, another build of equal bytes; each allocation under ASan, and
# what the second sanitized build leaves to the first; the threads under TSan; the analysers.
TSAN := -O1 -g -fno-omit-frame-pointer -fsanitize=thread
LONG := $(addprefix $(BUILD)/long-,gcc asan tsan)
.PHONY: $(LONG)
check-long:
	+@status=0; for part in $(LONG) lint; do $(MAKE) $$part || status=1; done; exit $$status
$(BUILD)/long-gcc:
	+@$(MAKE) $(JOBS) BUILD=$(BUILD)/gcc CC=gcc WERROR=1 KK_LONG=1 \
		T='^(faults|io|environment|gates|fuzz|cost)/ unit/test_(readers|unfinished)' all test
$(BUILD)/long-asan:
	+@$(MAKE) $(JOBS) BUILD=$(BUILD)/asan-gcc CC=gcc CFLAGS='$(ASAN)' HARDEN= SEALED= WERROR=1 all $(BUILD)/asan-gcc/faults.so
	BUILD=$(abspath $(BUILD)/asan-gcc) KK_SLOW=10 KK_LONG=1 tests/run '^faults/'
	+@$(MAKE) $(JOBS) BUILD=$(BUILD)/asan-clang CC=clang CFLAGS='$(ASAN)' HARDEN= SEALED= WERROR=1 KK_SLOW=10 \
		T='^(cascades|cli|io|man|metamorphic)/' all test
$(BUILD)/long-tsan:
	+@$(MAKE) $(JOBS) BUILD=$(BUILD)/tsan CC=gcc CFLAGS='$(TSAN)' HARDEN= SEALED= WERROR=1 all
	BUILD=$(abspath $(BUILD)/tsan) KK_SLOW=20 tests/run 'gates/many threads' cli/jobs cli/shards cli/folders

clang:
	+@$(MAKE) $(JOBS) BUILD=$(BUILD)/clang CC=clang WERROR=1 all test

# What gcc's analyser takes for leaks: texts that the caller or their document frees, and a folder that foreign_release
# closes.
$(BUILD)/cmd/suggest.o $(BUILD)/lib/set/find.o $(BUILD)/lib/lsp/documents.o: CODE += $(if $(findstring -fanalyzer,$(CFLAGS)),-Wno-analyzer-malloc-leak)

# clang's analyser takes ten times what all the others do together: `make check` leaves it to `make lint`.
READ := $(BUILD)/read
.PHONY: $(READ)
$(READ): $(BUILD)/sonames.h
	$(Q)printf '%s\n' $(wildcard lib/*/*.c cmd/*.c) | xargs -P $(shell nproc) -n 4 sh -c \
		'said=$$(clang-tidy --quiet $(if $(filter lint,$(MAKECMDGOALS)),,--checks=-clang-analyzer-*) "$$@" \
		-- $(filter-out -W% -f%,$(CODE)) 2>&1) || { echo "$$said"; exit 1; }' clang-tidy
	$(Q)cppcheck --quiet --error-exitcode=1 --inline-suppr --enable=warning,portability,performance \
		--std=c11 -Ilib -D_XOPEN_SOURCE=700 -D_DEFAULT_SOURCE lib cmd
	+@$(MAKE) $(JOBS) BUILD=$(BUILD)/analyzer CC=gcc WERROR=1 CFLAGS='-O2 -fanalyzer' all

lint: all $(BUILD)/tables $(READ)
	BUILD=$(abspath $(BUILD)) tests/run '^(house|man)/'

demo:
	$(if $(wildcard $(BUILD)/kk),,@echo 'Building kk: a minute or so.')
	+@$(MAKE) --no-print-directory $(JOBS) $(BUILD)/kk
	@tests/demo $(BUILD)/kk $(BUILD)/demo

install: all
	install -d $(DESTDIR)$(BINDIR) $(DESTDIR)$(INCLUDEDIR) $(DESTDIR)$(LIBDIR)/pkgconfig
	install -m 755 $(BUILD)/install/kk $(DESTDIR)$(BINDIR)/kk
	install -m 644 lib/kk.h $(DESTDIR)$(INCLUDEDIR)/kk.h
	install -m 644 $(BUILD)/libkk.a $(DESTDIR)$(LIBDIR)/libkk.a
	install -m 755 $(SO) $(DESTDIR)$(LIBDIR)/$(notdir $(SO))
	ln -sf $(notdir $(SO)) $(DESTDIR)$(LIBDIR)/$(SONAME)
	ln -sf $(SONAME) $(DESTDIR)$(LIBDIR)/libkk.so
	sed -e 's|@PREFIX@|$(PREFIX)|; s|@LIBDIR@|$(LIBDIR)|; s|@INCLUDEDIR@|$(INCLUDEDIR)|' \
		-e 's|@VERSION@|$(VERSION)|; s|@LIBS@|$(LIBS)|' lib/kk.pc.in >$(DESTDIR)$(LIBDIR)/pkgconfig/kk.pc
	$(foreach page,$(wildcard man/*.[1-8]),install -D -m 644 $(page) \
		$(DESTDIR)$(MANDIR)/man$(subst .,,$(suffix $(page)))/$(notdir $(page)) &&) :
	install -d $(addprefix $(DESTDIR),$(BASHDIR) $(ZSHDIR) $(FISHDIR))
	LC_ALL=C $(BUILD)/kk completion bash >$(DESTDIR)$(BASHDIR)/kk
	LC_ALL=C $(BUILD)/kk completion zsh >$(DESTDIR)$(ZSHDIR)/_kk
	LC_ALL=C $(BUILD)/kk completion fish >$(DESTDIR)$(FISHDIR)/kk.fish
	$(if $(DESTDIR),,@ldconfig 2>/dev/null || :)

uninstall:
	rm -f $(DESTDIR)$(BINDIR)/kk $(DESTDIR)$(INCLUDEDIR)/kk.h $(DESTDIR)$(LIBDIR)/pkgconfig/kk.pc \
		$(addprefix $(DESTDIR),$(BASHDIR)/kk $(ZSHDIR)/_kk $(FISHDIR)/kk.fish) \
		$(addprefix $(DESTDIR)$(LIBDIR)/,libkk.a libkk.so $(SONAME) $(notdir $(SO))) \
		$(foreach page,$(wildcard man/*.[1-8]),$(DESTDIR)$(MANDIR)/man$(subst .,,$(suffix $(page)))/$(notdir $(page)))

installcheck: $(PROGRAMS)
	+@CC='$(CC)' MAKE='$(MAKE)' BUILD=$(abspath $(BUILD)) tests/installed

clean:
	rm -rf $(BUILD)

-include $(LIB_OBJ:=.d) $(CMD_OBJ:=.d) $(UNIT:=.d) $(EXAMPLES:=.d) $(patsubst %.c,$(BUILD)/%.o.d,$(subst tests/,,$(wildcard tests/fuzz/*.c)))
endif
