#!/usr/bin/env bash
# Checks the guides: annotations, a SARIF file and a summary.
. "$GITHUB_ACTION_PATH/scripts/action/common.sh"

read_paths
options=(--lang "$INPUT_LANG" --fail-on "$INPUT_FAIL_ON" --no-color)
if [ -n "$INPUT_CONFIG" ]; then options+=(--config "$INPUT_CONFIG"); fi
for format in sarif github markdown json; do
  rm -f "$OUT/lint.$format"
  options+=(--format "$format=$OUT/lint.$format")
done

veileder lint "${options[@]}" --format pretty -- ${paths[@]+"${paths[@]}"}
if [ "$code" -gt 1 ]; then exit "$code"; fi

cat "$OUT/lint.github"
cat "$OUT/lint.markdown" >>"$GITHUB_STEP_SUMMARY"
count() { node -p 'JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8")).summary[process.argv[2]]' "$OUT/lint.json" "$1"; }
output errors "$(count errors)"
output warnings "$(count warnings)"
output sarif "$OUT/lint.sarif"
output code "$code"
