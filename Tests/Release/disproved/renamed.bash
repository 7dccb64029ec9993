tag v202601
git update-ref refs/tags/v202602 refs/tags/v202601
git update-ref -d refs/tags/v202601
make verify-release TAG=v202602
