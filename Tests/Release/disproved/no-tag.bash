make verify-release TAG=v202602
