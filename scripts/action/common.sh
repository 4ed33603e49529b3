# What the steps of action.yml share. Sourced.
set -euo pipefail

random() { node -p 'require("node:crypto").randomUUID()'; }

# Gives a value to the steps after this one; a value of many lines cannot end itself.
output() {
  local end
  end="$(random)"
  printf '%s<<%s\n%s\n%s\n' "$1" "$end" "$2" "$end" >>"$GITHUB_OUTPUT"
}

# Prints a file as text: a line in it that looks like a command to the runner is not one.
print_text() {
  if [ ! -s "$1" ]; then return; fi
  local token
  token="$(random)"
  printf '::stop-commands::%s\n' "$token"
  cat "$1"
  printf '\n::%s::\n' "$token"
}

# An annotation of what stands in a file.
print_error() {
  local text
  text="$(cat "$1")"
  text="${text//'%'/%25}"
  text="${text//$'\r'/%0D}"
  text="${text//$'\n'/%0A}"
  printf '::error title=veileder::%s\n' "$text"
}

# Sets `paths` to the lines of INPUT_PATHS.
read_paths() {
  paths=()
  local line
  while IFS= read -r line || [ -n "$line" ]; do
    line="${line%$'\r'}"
    if [ -n "$line" ]; then paths+=("$line"); fi
  done <<<"$INPUT_PATHS"
}

# Runs the program; sets `code`. Everything it says is printed as text; a wrong call or a fault becomes an annotation too.
veileder() {
  local said="$OUT/said.txt" wrong="$OUT/wrong.txt"
  code=0
  node "$PROGRAM" "$@" >"$said" 2>"$wrong" || code=$?
  print_text "$said"
  print_text "$wrong"
  if [ "$code" -gt 1 ]; then print_error "$wrong"; fi
}
