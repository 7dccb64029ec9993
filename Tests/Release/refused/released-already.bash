tag v202601
make release TAG=v202602
