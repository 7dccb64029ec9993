sed -i 's/^## v202602$/## v202602.1/' CHANGELOG.md
commit
make release TAG=v202602
