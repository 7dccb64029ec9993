git config user.signingkey stranger@example.org
tag v202602
make verify-release TAG=v202602 KEYS="$PUBLIC_KEYS/releaser"
