touch fails
commit
MAKEFLAGS=--dry-run Scripts/release v202602
