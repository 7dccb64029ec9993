sed -i 's/Things/Other things/' api/v1.0.yaml
commit
tag v202602
make verify-release TAG=v202602
