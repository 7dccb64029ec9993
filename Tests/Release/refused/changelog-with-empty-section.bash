printf "# Changelog\n\n## v202602\n\n   \n\n## v202601\n\n- The first release.\n" >CHANGELOG.md
commit
make release TAG=v202602
