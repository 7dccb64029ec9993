git config --unset user.signingkey
git config user.email nobody@example.org
make release TAG=v202602
