for tag in 202602 v2026 v202613 v202602.0 v202602-rc1 'v202602 --force'; do ! make release TAG="$tag" || exit 0; done
false
