message HEAD v202602 | git tag --annotate --cleanup=verbatim --file=- v202602
make verify-release TAG=v202602
