echo more >>CHANGELOG.md
make release TAG=v202602
