tag v202602.1
sed -i 's/^- A thing.*/- Things are things./' CHANGELOG.md
commit
make release TAG=v202602
