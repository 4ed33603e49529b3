/** The line goes to the program through its environment: arguments with quotes in them are mangled before 7.3. */
export const powershell = `# PowerShell completion for veileder
Register-ArgumentCompleter -Native -CommandName @('veileder', 'veileder.ps1', 'veileder.cmd', 'veileder.exe') -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $line = $commandAst.Extent.Text
    $length = $cursorPosition - $commandAst.Extent.StartOffset
    if ($line.Length -gt $length) { $line = $line.Substring(0, $length) } else { $line = $line.PadRight($length) }
    $earlier = $env:VEILEDER_LINE
    $encoding = [Console]::OutputEncoding
    try {
        $env:VEILEDER_LINE = $line
        [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
        veileder complete powershell 2>$null | Select-Object -Skip 1 | ForEach-Object {
            $inserted, $shown, $text = $_ -split "\`t", 3
            [System.Management.Automation.CompletionResult]::new($inserted, $shown, 'ParameterValue', $text)
        }
    } catch {
    } finally {
        $env:VEILEDER_LINE = $earlier
        [Console]::OutputEncoding = $encoding
    }
}
`;
