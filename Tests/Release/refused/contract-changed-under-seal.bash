sed -i 's/Things/Other things/' api/v1.0.yaml
commit
make release TAG=v202602
