git switch --quiet --create other
echo other >other
commit
tag v202602
make verify-release TAG=v202602
