cp api/v1.0.seal api/v2.0.seal
commit
make release TAG=v202602
