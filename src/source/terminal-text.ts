/**
 * Text from a guide made safe for a terminal: control characters, and characters that turn the direction of
 * text, are shown as visible signs, so that a guide can never move the cursor or hide what it says.
 */
export function terminalText(text: string): string {
  return text
    .replace(/\t/g, '  ')
    .replace(/[\u0000-\u0008\u000A-\u001F]/g, (c) => String.fromCharCode(0x2400 + c.charCodeAt(0)))
    .replace(/[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g, '\uFFFD');
}
