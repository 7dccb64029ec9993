echo 'touch left-over' >meanwhile
commit
make release TAG=v202602
