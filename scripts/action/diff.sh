#!/usr/bin/env bash
# Tells what the change means for those who follow the guides: a comment's text and a summary.
. "$GITHUB_ACTION_PATH/scripts/action/common.sh"

case "$INPUT_BASE" in
-*)
  printf '%s' "base: $INPUT_BASE?" >"$OUT/wrong.txt"
  print_error "$OUT/wrong.txt"
  exit 2
  ;;
esac

# The short name of a commit: people read it too.
commit_of() { git rev-parse --verify --quiet --short=10 "$1^{commit}"; }

# The base as a commit that has a past in common with what is checked out; what is missing of it is fetched.
find_base() {
  local name commit shallow=()
  for name in "origin/$INPUT_BASE" "$INPUT_BASE"; do
    if commit="$(commit_of "$name")" && git merge-base "$commit" HEAD >/dev/null; then
      printf '%s' "$commit"
      return
    fi
  done
  if [ "$(git rev-parse --is-shallow-repository)" = true ]; then shallow=(--unshallow); fi
  git fetch --quiet --no-tags ${shallow[@]+"${shallow[@]}"} origin "$INPUT_BASE" >&2 && commit_of FETCH_HEAD
}

# What cannot be found is left to the program, which says what to do.
base="$(find_base 2>"$OUT/git.txt")" || base="$INPUT_BASE"
print_text "$OUT/git.txt"

read_paths
rm -f "$OUT/diff.md" "$OUT/diff.json" "$OUT/comment.md"
veileder diff --since "$base" --lang "$INPUT_LANG" --fail-on "$INPUT_DIFF_FAIL_ON" --no-color \
  --format "markdown=$OUT/diff.md" --format "json=$OUT/diff.json" --format concise -- ${paths[@]+"${paths[@]}"}
if [ ! -f "$OUT/diff.md" ]; then exit "$code"; fi

cat "$OUT/diff.md" >>"$GITHUB_STEP_SUMMARY"
node "$GITHUB_ACTION_PATH/scripts/action/comment.mjs" "$OUT/diff.md" "$OUT/comment.md" "$INPUT_LANG"
output comment "$(cat "$OUT/comment.md")"
output file "$OUT/comment.md"
output practice "$(node -p 'JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8")).summary.practice' "$OUT/diff.json")"
output code "$code"
