.PHONY: help run test fuzz bench generate format

help: ## say what can be made
	@sed -n 's/^\([a-z]*\):.*## /make \1	/p' $(MAKEFILE_LIST)

run: ## build and run the demo until Ctrl-C
	@Scripts/requirements && swift build --product gwm && exec .build/debug/gwm demo

test: ## everything that CI runs
	@Scripts/test

fuzz: ## let schemathesis try the running demo with its whole set of checks
	@Scripts/fuzz

bench: ## measure speed and compare; keeps the results in docs/benchmarks.md
	@bench/run

generate: ## write what is generated from api/
	@swift build --product gwm-api && .build/debug/gwm-api generate

format: ## write hand-written Swift as .swift-format says
	@Scripts/format
