# release-rules.bash - what a release is: Scripts/release keeps these rules, and Scripts/verify-release proves them.
#
# All of them look at a commit, never at the files around it.

# The year and the month, and a point for each further release of the same month: v202611, v202611.1.
tag_form='^v[0-9]{4}(0[1-9]|1[0-2])(\.[1-9][0-9]{0,2})?$'

releases() { # [OPTION...]: the tags of releases, lowest first, narrowed by an option of git tag
  git tag --list "$@" | grep -E "$tag_form" | sort --version-sort || :
}

is_lower() { # TAG OTHER
  [[ $1 != "$2" && $(printf '%s\n' "$1" "$2" | sort --version-sort | head -n 1) == "$1" ]]
}

month() { # TAG: 202611
  cut -c 2-7 <<<"$1"
}

section() { # COMMIT TAG: what CHANGELOG.md says of the release
  git show "$1:CHANGELOG.md" 2>/dev/null | awk -v tag="$2" '/^## / {inside = $2 == tag; next} inside' |
    sed '/[^[:space:]]/,$!d'
}

program_release() { # COMMIT: what `gwm --version` says
  git show "$1:Sources/gwm/Release.swift" 2>/dev/null | sed -n 's/.*static let name = "\(.*\)".*/\1/p'
}

api_versions() { # COMMIT: the versions that have a contract, in order
  git ls-tree --name-only "$1" api/ | sed -n 's|^api/\(v[0-9.]*\)\.yaml$|\1|p' | sort --version-sort
}

# A version is open while its info.version has a pre-release part (1.0.0-open), and complete from then on.
contract_release() { # COMMIT VERSION: the contract's info.version
  git show "$1:api/$2.yaml" | awk '/^[^ #]/ {inside = $1 == "info:"} inside && /^  version:/ {print $2}' | tr -d \'\"
}

seal() { # COMMIT VERSION: the id of the version's seal; nothing where there is none
  git rev-parse --quiet --verify "$1:api/$2.seal" || :
}

seal_faults() { # COMMIT [PREVIOUS RELEASE]: what is wrong with the seals of its versions, a line each
  local version release
  [[ -n $(api_versions "$1") ]] || echo "there is no contract in api/"
  for version in $(api_versions "$1"); do
    release=$(contract_release "$1" "$version")
    if [[ -z $release ]]; then
      echo "api/$version.yaml has no info.version on a line of its own"
    elif [[ $release == *-* && -n $(seal "$1" "$version") ]]; then
      echo "api/$version.yaml is sealed and calls itself open ($release): give it the release that was sealed"
    elif [[ $release != *-* && -z $(seal "$1" "$version") ]]; then
      echo "api/$version.yaml is complete ($release), but not sealed: run gwm-api freeze $version, or call it $release-open"
    fi
  done
  [[ -n ${2:-} ]] || return 0
  for version in $(api_versions "$2"); do
    # A version may be withdrawn as a whole.
    [[ -n $(seal "$2" "$version") ]] && git cat-file -e "$1:api/$version.yaml" 2>/dev/null || continue
    [[ $(seal "$1" "$version") == "$(seal "$2" "$version")" ]] ||
      echo "api/$version.seal is not what $2 released: restore it, and make the change in the next version"
  done
}

message() { # COMMIT TAG: what the tag says
  local version release
  printf 'Release %s\n\n%s\n\nVersions of the API:\n' "$2" "$(section "$1" "$2")"
  for version in $(api_versions "$1"); do
    release=$(contract_release "$1" "$version")
    if [[ -n $(seal "$1" "$version") ]]; then
      echo "  $version sealed ($release) sha256:$(git cat-file blob "$1:api/$version.seal" | sha256sum | cut -d ' ' -f 1)"
    else
      echo "  $version open ($release)"
    fi
  done
}

# Nothing in the environment may leave a check out.
checks() { # runs all checks of the tree in the current folder
  env -u MAKEFLAGS -u MFLAGS -u GNUMAKEFLAGS -u MAKEFILES -u UPDATE -u GWM_GANETI_LAB make --file=Makefile test
}
