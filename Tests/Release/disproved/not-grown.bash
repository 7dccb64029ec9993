tag v202603
git commit --quiet --allow-empty --message='Go on'
tag v202602
make verify-release TAG=v202602
