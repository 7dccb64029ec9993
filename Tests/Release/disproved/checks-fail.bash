echo 'echo "one test fails"; exit 1' >meanwhile
commit
tag v202602
make verify-release TAG=v202602 | tail -n 1
make verify-release TAG=v202602 CHECKS=yes
