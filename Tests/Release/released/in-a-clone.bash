make release TAG=v202602 >/dev/null
git clone --quiet . clone
cd clone
git switch --quiet --detach v202602
git branch --quiet --delete --force main
make verify-release TAG=v202602 | tail -n 1
