# What can be done here; `make` alone lists it. Works with the make of macOS (3.81) too.
# After `##` stands what a target does, in English and in Indonesian: the list is made from it.

SHELL := /bin/bash
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

VERSION := $(shell sed -n 's/^let version = "\(.*\)"/\1/p' Sources/senyum/Version.swift)
PREFIX ?= /usr/local
DESTDIR ?=
# Passed on by `make play`, `make serve` and `make bench`: make play ARGS="--practice airline-check-in"
ARGS ?=
# How long `make fuzz` looks for inputs that crash the parser.
MINUTES ?= 5

program := .build-release/release/senyum
server := .build-release/release/senyum-serve
# Folders count too, so that a file that went is noticed.
sources := Package.swift $(shell find Sources)
# Worked out by the shell where they are used: make would do it before the set-up has run.
debug_flags := $$(tools/flags debug) --explicit-target-dependency-import-check error
release_flags := $$(tools/flags release)

.PHONY: help
help: ## Lists these targets | Menampilkan daftar ini
	@tools/targets Makefile

.PHONY: play
play: steps := 3
play: $(program) ## Installs what is missing, builds Senyum and starts it | Memasang yang belum ada, membangun, lalu memulai Senyum
	@tools/play $(program) $(ARGS) || [ $$? -eq 130 ] # Left by Ctrl-C, as asked: nothing for make to report.

.PHONY: serve
serve: steps := 3
serve: $(program) $(server) ## Starts the server for a room of people in browsers | Memulai server untuk satu ruangan dengan peramban
	@tools/play $(program) serve $(ARGS) || [ $$? -eq 130 ]

.PHONY: test
test: ## Sets itself up and passes all tests | Menyiapkan diri dan menjalankan semua pengujian
	@tools/step 1 6 "seeing to what the tests need" "menyiapkan yang diperlukan pengujian"
	@tools/setup test
	@tools/step 2 6 "checking the form of the sources" "memeriksa bentuk kode sumber"
	@$(MAKE) check
	@tools/step 3 6 "building (the first time takes a few minutes)" "membangun (yang pertama kali perlu beberapa menit)"
	@swift build --build-tests $(debug_flags)
	@tools/step 4 6 "running the tests" "menjalankan pengujian"
	@"$$(tools/python)" tools/failures.py swift test --skip-build --parallel $(debug_flags)
	@tools/step 5 6 "playing in a terminal as a person would" "bermain di terminal seperti manusia"
	@SENYUM=.build/debug/senyum "$$(tools/python)" tools/failures.py "$$(tools/python)" -m unittest discover -s Tests/Terminal -p '*.py'
	@tools/step 6 6 "attacking the server" "menyerang server"
	@SENYUM=.build/debug/senyum "$$(tools/python)" tools/failures.py "$$(tools/python)" -m unittest discover -s Tests/Server

.PHONY: test-browser
test-browser: ## Looks at the pages that Senyum makes in a real browser | Memeriksa halaman buatan Senyum di peramban sungguhan
	@tools/step 1 3 "seeing to what the tests need" "menyiapkan yang diperlukan pengujian"
	@tools/setup browser
	@tools/step 2 3 "building" "membangun"
	@swift build $(debug_flags)
	@tools/step 3 3 "looking at pages in a browser" "memeriksa halaman di peramban"
	@SENYUM=.build/debug/senyum SENYUM_BROWSER="$$(tools/browser chromium)" "$$(tools/browser python)" tools/failures.py "$$(tools/browser python)" -m unittest discover -s Tests/Browser

.PHONY: check
check: ## Checks the form of the sources | Memeriksa bentuk kode sumber
	@swift format lint --strict -r Sources Tests Package.swift
	@tools/forbid

.PHONY: format
format: ## Formats the sources | Merapikan kode sumber
	@swift format -i -r Sources Tests Package.swift

.PHONY: build
build: ## Builds for working on it, without optimisation | Membangun untuk pengembangan
	@swift build $(debug_flags)

.PHONY: release
release: steps := 2
release: $(program) $(server) ## Builds the optimised program | Membangun program yang dioptimalkan
	@ls -l $(program) $(server)

$(program): $(sources)
	@tools/step 1 $(steps) "seeing to what the build needs" "menyiapkan yang diperlukan"
	@tools/setup build
	@tools/step 2 $(steps) "building (the first time takes a minute or two)" "membangun (yang pertama kali perlu satu-dua menit)"
	@swift build $(release_flags)
	@touch $@
	@[ $(steps) -lt 3 ] || tools/step 3 3 "starting" "memulai"

$(server): $(sources)
	@tools/setup build
	@source tools/words.sh && say "building the server (the first time takes some minutes)" "membangun server (yang pertama kali perlu beberapa menit)"
	@swift build $$(tools/flags release senyum-serve)
	@touch $@

.PHONY: install
install: steps := 2
install: $(program) $(server) ## Installs under PREFIX=/usr/local (DESTDIR= for packagers) | Memasang di bawah PREFIX=/usr/local
	@tools/install $(program) "$(DESTDIR)" "$(PREFIX)"
	@source tools/words.sh && say "Installed: $(DESTDIR)$(PREFIX)/bin/senyum" "Terpasang: $(DESTDIR)$(PREFIX)/bin/senyum"

.PHONY: uninstall
uninstall: ## Removes what install put there | Menghapus yang dipasang
	@tools/uninstall "$(DESTDIR)" "$(PREFIX)"

.PHONY: dist
dist: steps := 2
dist: $(program) $(server) ## Packs dist/senyum-VERSION-….tar.gz, which runs without Swift | Membuat berkas arsip yang berjalan tanpa Swift
	@tools/dist $(program) $(VERSION)

.PHONY: bench
bench: steps := 2
bench: $(program) $(server) ## Measures what a person waits for (ARGS="--quick" or "--record") | Mengukur yang ditunggu orang (ARGS="--quick" atau "--record")
	@python3 tools/bench.py $(program) $(ARGS)

.PHONY: fuzz
fuzz: ## Tries to crash the parser for MINUTES=5 | Mencoba merusak pengurai selama MINUTES=5
	@tools/fuzz $(MINUTES)

.PHONY: clean
clean: ## Removes all that was built | Menghapus semua hasil bangunan
	rm -rf .build .build-release .build-fuzz dist
