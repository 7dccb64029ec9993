git switch --quiet --create other
make release TAG=v202602
