/** The findings of our own JSON report, as others should read them. */
export const expected = ({ diagnostics }) =>
  diagnostics.map(({ file, range, severity, rule, message }) => ({
    file,
    line: range.start.line,
    severity,
    rule,
    message,
  }));

const severities = { error: 'error', warning: 'warning', warn: 'warning', info: 'info' };

/** Readers put their own words before a message or a rule; spaces count for nothing, and what XML cannot hold is a sign. */
const words = (text) => text.replace(/[\s\u0000-\u001F\uFFFD]+/g, ' ').trim();

const holds = (read, want) =>
  read.file === want.file &&
  read.line === want.line &&
  severities[read.severity.toLowerCase()] === want.severity &&
  (read.rule || want.rule).endsWith(want.rule) &&
  words(read.message).endsWith(words(want.message));

/** Findings that differ by nothing but their column: violations-lib keeps one of them. */
export const oncePerLine = (findings) => [...new Map(findings.map((f) => [JSON.stringify(f), f])).values()];

/** The first finding that a reader lost or changed, and how many it read too many. */
export function compare(want, read) {
  const left = [...read];
  const lost = want.filter((finding) => {
    const i = left.findIndex((r) => holds(r, finding));
    if (i >= 0) left.splice(i, 1);
    return i < 0;
  });
  const faults = lost.slice(0, 1).map((f) => `${lost.length} of ${want.length} lost, first ${JSON.stringify(f)}`);
  if (left.length > 0) faults.push(`${left.length} not ours, first ${JSON.stringify(left[0])}`);
  return faults;
}
