.PHONY: help run test fuzz bench generate format release verify-release

help: ## say what can be made
	@sed -n 's/^\([a-z-]*\):.*## /make \1	/p' $(MAKEFILE_LIST)

run: ## build and run the demo until Ctrl-C
	@Scripts/requirements && swift build --product gwm && exec .build/debug/gwm demo

test: ## everything that CI runs
	@Scripts/test

fuzz: ## let schemathesis try the running demo, and the compiler judge spoiled documents
	@Scripts/fuzz

bench: ## measure speed and compare; keeps the results in docs/benchmarks.md
	@bench/run

generate: ## write what is generated from api/, and the next version of the tests
	@swift build --product gwm-api && .build/debug/gwm-api generate && Tests/NextVersion/renew Tests/NextVersion

format: ## write hand-written Swift as .swift-format says
	@Scripts/format

release: ## make the release TAG=vYYYYMM of main: all checks, then a signed tag
	@Scripts/release "$(TAG)"

verify-release: ## prove the release TAG=vYYYYMM [KEYS=FOLDER] [CHECKS=yes]
	@Scripts/verify-release "$(TAG)" $(if $(KEYS),--keys "$(KEYS)") $(if $(CHECKS),--checks)
