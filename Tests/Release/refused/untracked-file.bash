git config status.showUntrackedFiles no
mkdir notes
touch notes/left-over
make release TAG=v202602
