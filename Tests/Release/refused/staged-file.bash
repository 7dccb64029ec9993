echo more >>CHANGELOG.md
git add CHANGELOG.md
make release TAG=v202602
