# make run      open the kiosk (without a display: its pictures, in build/tour)
# make test     run all tests
# make check    style, types, floors, QML, words, content
# make bench    measure speed, memory and search (CORPUS=dir: in another corpus; LARGE=1: in 10,000 pages, 4 minutes more)
# make a11y     run what shows each clause of accessibility, and write docs/accessibility.md
# make soak     random visitors, prints and updates (MINUTES=30)
# make powercut cut the power of a kiosk at work (needs root; CUTS=200)
# make build    freeze the program into dist/kiosk, and try it
# make deb      pack it as a Debian package
# make try-deb  install, start and purge the package in an empty Debian (needs root; SUITE=trixie)
# make format   put the code in order
# make words    collect new words of the interface into translations/
# make content  build content.db from content/
.PHONY: run test check bench a11y soak powercut build deb try-deb format words content setup test-setup build-setup clean

BIN := .venv/bin
LANGUAGES := uk ru fr nl en
QM := $(LANGUAGES:%=build/translations/kiosk_%.qm)
QML := $(sort $(shell find kiosk/ui/qml -name '*.qml'))
SPOKEN := $(sort $(shell find kiosk/ui/viewmodels kiosk/ui/bridge -name "*.py")) $(QML)

run: setup $(QM)
	@.ci/run_kiosk

test: test-setup $(QM)
	$(BIN)/pytest -q -n 2 --dist loadfile --no-loadscope-reorder

check: setup $(QM)
	@.ci/check

bench: setup $(QM)
	$(BIN)/python -m tests.bench $(if $(CORPUS),--corpus $(CORPUS)) $(if $(LARGE),--large) $(if $(ONLY),--only $(ONLY))

a11y: test-setup $(QM)
	$(BIN)/python -m tests.a11y

soak: setup $(QM)
	$(BIN)/python -m tests.soak $(if $(MINUTES),--minutes $(MINUTES))

powercut: setup
	$(BIN)/python -m tests.powercut $(if $(CUTS),--cuts $(CUTS))

build: build-setup $(QM)
	@.ci/build

deb: build-setup
	@[ -x dist/kiosk/kiosk ] || $(MAKE) build
	@.ci/deb

try-deb: setup
	$(BIN)/python -m tests.package dist/*.deb $(if $(SUITE),--suite $(SUITE))

format: setup
	$(BIN)/ruff check --fix --quiet
	$(BIN)/ruff format --quiet
	$(BIN)/pyside6-qmlformat -i $(QML)

words: setup
	for language in $(LANGUAGES); do $(BIN)/pyside6-lupdate -silent -no-obsolete -locations none -source-language en \
		-target-language $$language $(SPOKEN) -ts translations/kiosk_$$language.ts; done

content: setup
	$(BIN)/kiosk content build

setup:
	@.ci/setup

test-setup:
	@.ci/setup test

build-setup:
	@.ci/setup build

# The environment comes first: it holds the compiler of the translations.
$(QM): | setup
build/translations/%.qm: translations/%.ts
	@mkdir -p $(@D)
	@$(BIN)/pyside6-lrelease -silent $< -qm $@

clean:
	rm -rf build
