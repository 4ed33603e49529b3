#!/usr/bin/env bash
# Gets the program, and a folder to write to.
. "$GITHUB_ACTION_PATH/scripts/action/common.sh"

out="${INPUT_OUT:-$RUNNER_TEMP/veileder}"
mkdir -p "$out"
out="$(cd "$out" && pwd)"
if command -v cygpath >/dev/null; then out="$(cygpath -m "$out")"; fi

# Never from inside the checked-out repository: npm would take settings of a stranger's pull request.
if [ -n "$INPUT_VERSION" ]; then
  mkdir -p "$RUNNER_TEMP/veileder-program"
  cd "$RUNNER_TEMP/veileder-program"
  npm install --prefix . --ignore-scripts --no-audit --no-fund --no-save "veileder@$INPUT_VERSION"
  program="$RUNNER_TEMP/veileder-program/node_modules/veileder/bin/veileder.js"
else
  cd "$GITHUB_ACTION_PATH"
  if [ ! -f dist/main.cjs ]; then
    # Not `npm ci`: it stops at a lock without the parts of other platforms, which npm leaves out where it cannot get them.
    npm install --ignore-scripts --no-audit --no-fund --no-save
    npm run --silent build
  fi
  program="$GITHUB_ACTION_PATH/bin/veileder.js"
fi

printf 'veileder %s\n' "$(node "$program" --version)"
output program "$program"
output out "$out"
