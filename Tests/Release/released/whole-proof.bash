make release TAG=v202602 >/dev/null
echo "With all checks, of the keys in a folder alone:"
make verify-release TAG=v202602 KEYS="$PUBLIC_KEYS/releaser" CHECKS=yes
git worktree list | wc -l
