echo 'git commit --quiet --allow-empty --message=Meanwhile' >meanwhile
commit
make release TAG=v202602
