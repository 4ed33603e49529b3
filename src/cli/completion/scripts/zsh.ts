/** For a folder of \`fpath\`, or read in by ~/.zshrc. What is put in is quoted by zsh itself. */
export const zsh = `#compdef veileder
_veileder() {
    local -a lines shown space
    local line mode value
    lines=("\${(@f)$(veileder complete zsh "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null)}")
    mode=$lines[1]
    shift lines
    case $mode in
        files) compset -P '*='; _files; return ;;
        folders) compset -P '*='; _files -/; return ;;
        open) space=(-S '') ;;
    esac
    for line in $lines; do
        value=\${line%%$'\\t'*}
        value=\${value//\\\\/\\\\\\\\}
        shown+=("\${value//:/\\\\:}:\${line#*$'\\t'}")
    done
    (( $#shown )) && _describe -V -t values veileder shown "\${space[@]}"
}
if [[ $funcstack[1] == _veileder ]]; then
    _veileder "$@"
elif (( $+functions[compdef] )); then
    compdef _veileder veileder
fi
`;
