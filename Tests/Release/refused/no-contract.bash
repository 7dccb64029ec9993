git mv api contracts
commit
make release TAG=v202602
