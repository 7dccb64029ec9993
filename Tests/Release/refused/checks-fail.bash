touch fails
commit
make release TAG=v202602
