make release TAG=v202602 >/dev/null
echo "v2.0 is complete, and prose of v1.0 is mended:"
sed -i 's/2.0.0-open/2.0.0/' api/v2.0.yaml
(cd api && sha256sum v2.0.yaml >v2.0.seal)
sed -i 's/202602/202603/' Sources/gwm/Release.swift
commit
make release TAG=v202603 | tail -n 1
git cat-file tag v202603 | sed '/^-----BEGIN/,$d' | grep v..0
