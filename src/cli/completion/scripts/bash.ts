/** Works from bash 3.2 (Mac) on; `compopt` and `nosort` are newer, and done without there. */
export const bash = `# bash completion for veileder
_veileder() {
    local line mode=
    COMPREPLY=()
    while IFS= read -r line; do
        if [[ -z $mode ]]; then mode=$line; else COMPREPLY+=("$line"); fi
    done <<< "$(veileder complete bash "\${COLUMNS:-80}" "\${COMP_TYPE:-9}" "$2" "\${COMP_LINE:0:COMP_POINT}" 2>/dev/null)"
    case $mode in
        open) compopt -o nospace 2>/dev/null ;;
        files) compopt -o default 2>/dev/null ;;
        folders) compopt -o dirnames 2>/dev/null ;;
    esac
    return 0
}
complete -o nosort -F _veileder veileder 2>/dev/null || complete -F _veileder veileder
`;
