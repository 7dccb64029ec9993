tag v202601
sed -i 's/Things/Other things/' api/v1.0.yaml
(cd api && sha256sum v1.0.yaml >v1.0.seal)
commit
make release TAG=v202602
