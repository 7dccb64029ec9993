git rm --quiet api/v1.0.seal
commit
tag v202602
make verify-release TAG=v202602
