make release TAG=v202602 >/dev/null
for tag in v202602.2 v202602.10 v202603; do
  sed -i "s/\"2026.*\"/\"${tag#v}\"/" Sources/gwm/Release.swift
  [[ $tag == v202603 ]] || sed -i "s/^## Unreleased/&\n\n## $tag\n\n- News./" CHANGELOG.md
  commit
  make release TAG=$tag | tail -n 1
done
echo "What came later changes nothing about what was:"
make verify-release TAG=v202602 | tail -n 1
make verify-release TAG=v202602.10 | grep grown
