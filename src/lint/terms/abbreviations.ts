/** Capitals that every reader knows, and those that shorten nothing. */
export const wellKnown: ReadonlySet<string> = new Set(
  'NB OBS PS PDF SMS MMS TV OK ID EU FN USA UK NAV PC IT IKT QR URL WC CV DVD GPS NRK NN AS II III IV VI VII VIII IX XI XII HTML HTTP WCAG ISO TODO TBD FIXME'.split(
    ' ',
  ),
);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The words an abbreviation may stand for: each begins with the next letter, small words between them not counted. */
function spelledOut(abbreviation: string): RegExp {
  const words = [...abbreviation].map((letter) => `${letter}[a-zß-öø-ɏ]{2,}`);
  return new RegExp(
    `(?<![a-zß-öø-ɏ])${words.join('(?:[\\s*_-]+(?:og|for|i|av|med|til|and|of)(?=\\s))*[\\s*_-]*')}`,
    'i',
  );
}

/** Whether a text explains an abbreviation somewhere: in brackets, after a sign, or by its words close by. */
export function explains(text: string, abbreviation: string): boolean {
  const abb = escaped(abbreviation);
  const said = new RegExp(
    `\\(${abb}\\)|(?<![A-Za-zÀ-ÖØ-öø-ɏ0-9])${abb}\\s*(?:\\([A-Za-zÀ-ÖØ-öø-ɏ]{3,}|[=–:]\\s*[A-Za-zÀ-ÖØ-öø-ɏ]|(?:står for|betyr|tyder|er ei? forkort|is short for|stands for)(?![A-Za-zÀ-ÖØ-öø-ɏ]))`,
  );
  if (said.test(text)) return true;
  const words = spelledOut(abbreviation);
  for (let at = text.indexOf(abbreviation); at >= 0; at = text.indexOf(abbreviation, at + 1)) {
    if (words.test(text.slice(Math.max(0, at - 80), at + 80))) return true;
  }
  return false;
}
