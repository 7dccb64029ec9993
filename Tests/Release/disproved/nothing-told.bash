git rm --quiet CHANGELOG.md
commit
tag v202602
make verify-release TAG=v202602
