tag v202601
sed -i 's/1.0.0/1.0.0-open/' api/v1.0.yaml
git rm --quiet api/v1.0.seal
commit
make release TAG=v202602
