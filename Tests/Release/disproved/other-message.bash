tag v202602 'Release v202602'
make verify-release TAG=v202602
