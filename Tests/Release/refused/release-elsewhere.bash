git switch --quiet --create other
echo other >other
commit
tag v202601
git switch --quiet main
make release TAG=v202602
