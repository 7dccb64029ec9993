tag v202602
make verify-release TAG=v202602 KEYS=api
