git switch --quiet --detach
make release TAG=v202602
