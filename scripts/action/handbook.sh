#!/usr/bin/env bash
# Makes the handbook. A guide that cannot be read whole is held back, and the rest is made.
. "$GITHUB_ACTION_PATH/scripts/action/common.sh"

read_paths
options=()
if [ -n "$INPUT_FORMATS" ]; then options+=(--to "$INPUT_FORMATS"); fi
if [ "$INPUT_SITE" = true ]; then options+=(--site); fi

veileder render "${options[@]}" --out "$OUT/handbook" --lang "$INPUT_LANG" --no-color -- ${paths[@]+"${paths[@]}"}
if [ "$code" -gt 1 ]; then exit "$code"; fi

if [ -d "$OUT/handbook" ]; then output folder "$OUT/handbook"; fi
output code "$code"
