sed -i 's/2.0.0-open/2.0.0/' api/v2.0.yaml
commit
make release TAG=v202602
