sed -i '/version:/d' api/v2.0.yaml
commit
make release TAG=v202602
