#!/usr/bin/env bash
# Stops the job when a step before found something. Their codes: empty where a step had nothing to do.
set -euo pipefail

for step in LINT DIFF HANDBOOK; do
  if [ "${!step:-0}" != 0 ]; then
    printf '%s: %s\n' "$step" "${!step}"
    failed=1
  fi
done
exit "${failed:-0}"
