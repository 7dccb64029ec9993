.PHONY: help run test generate

help: ## say what can be made
	@sed -n 's/^\([a-z]*\):.*## /make \1	/p' $(MAKEFILE_LIST)

run: ## build and run the demo until Ctrl-C
	@Scripts/requirements && swift build --product gwm && exec .build/debug/gwm demo

test: ## everything that CI runs
	@Scripts/test

generate: ## write what is generated from api/
	@swift build --product gwm-api && .build/debug/gwm-api generate
