/**
 * A text in small letters, with its offsets as they were: for patterns that are written in small letters and go without
 * the flag `i`, under which V8 looks up the other forms of every letter when it compiles them, at every start.
 */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  // `İ` alone grows.
  return small.length === text.length ? small : text.replaceAll('İ', 'I').toLowerCase();
}
