make release TAG=v202602 >/dev/null
forged=$(git cat-file tag v202602 | sed 's/A thing is a thing/A thing is no thing/' | git hash-object -t tag -w --stdin)
git update-ref refs/tags/v202602 "$forged"
make verify-release TAG=v202602
