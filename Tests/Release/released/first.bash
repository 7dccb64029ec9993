make release TAG=v202602
git cat-file tag v202602 | sed '/^tagger/d; /^-----BEGIN/,$d'
