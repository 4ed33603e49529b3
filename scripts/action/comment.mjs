// comment.mjs FROM TO LANGUAGE: a report as the text of one comment, which GitHub takes up to 65,536 signs of.
import { readFileSync, writeFileSync } from 'node:fs';

const most = 60_000;
const more = {
  nb: 'Det er flere endringer enn det er plass til her. Alle står i oversikten over kjøringen.',
  nn: 'Det er fleire endringar enn det er plass til her. Alle står i oversikta over køyringa.',
  en: 'There are more changes than there is room for here. All are in the summary of the run.',
};

const [from, to, language] = process.argv.slice(2);
// By this line a later run finds its own comment.
const text = `<!-- veileder -->\n${readFileSync(from, 'utf8')}`;
writeFileSync(to, text.length <= most ? text : cut(text));

/** The lines there is room for, with what was folded away closed. */
function cut(whole) {
  const kept = whole.slice(0, whole.lastIndexOf('\n', most) + 1);
  const count = (tag) => kept.split(tag).length - 1;
  const open = count('<details>') > count('</details>') ? '\n</details>\n' : '';
  return `${kept}${open}\n${more[language] ?? more.en}\n`;
}
