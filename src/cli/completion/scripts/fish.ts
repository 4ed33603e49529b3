/** Fish quotes what it puts in, and reads a tab as the beginning of a description. */
export const fish = `# fish completion for veileder
function __veileder_complete
    type -q veileder; or return
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l lines (veileder complete fish $words[2..-1] "$current" 2>/dev/null)
    switch "$lines[1]"
        case files
            set -l before (string match -r '^.*=' -- "$current")
            for path in (__fish_complete_path (string replace -r '^.*=' '' -- "$current"))
                printf '%s%s\\n' "$before" "$path"
            end
        case folders
            __fish_complete_directories "$current" ''
        case '*'
            test (count $lines) -gt 1; and printf '%s\\n' $lines[2..-1]
    end
end
complete -c veileder -e
complete -c veileder -k -f -a '(__veileder_complete)'
`;
