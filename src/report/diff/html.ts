import type { WordPart } from '../../diff/text/words.ts';
import type { DiffWords } from '../../messages/diff/shape.ts';
import { positionAt } from '../../source/source-file.ts';
import { css } from './html-css.ts';
import {
  allChanges,
  countTiers,
  type DiffedGuide,
  type DiffReport,
  placeOf,
  type ToldChange,
  tierOrder,
} from './report.ts';

/** Text for HTML; what turns the direction of text, or is no character of a page, is shown as a sign. */
const html = (text: string): string =>
  text
    .replace(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g,
      '\uFFFD',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** One page that needs nothing beside it: a table of before and after for each change, by guide and tier. */
export function diffHtml(report: DiffReport, words: DiffWords): string {
  const changes = allChanges(report);
  const guides = report.guides.filter((g) => g.changes.length > 0);
  const first = guides[0] ?? report.guides[0];
  const title = first && guides.length < 2 ? words.title(first.old, first.new) : words.change;
  const counts = countTiers(changes);
  const nav = tierOrder
    .map((tier) => {
      const told = `<b>${counts[tier]}</b> ${html(words.tiers[tier].name)}`;
      const first = guides.findIndex((g) => g.changes.some((c) => c.change.tier === tier));
      return `<li class="${tier}">${first < 0 ? told : `<a href="#${tierId(first, tier)}">${told}</a>`}</li>`;
    })
    .join('');
  return `<!DOCTYPE html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${html(title)}</title>
<style>${css}</style>
</head>
<body>
<main>
<h1>${html(title)}</h1>
<p>${changes.length === 0 ? html(words.same) : html(words.summary(counts))}</p>
${changes.length === 0 ? '' : `<ul class="counts">${nav}</ul>`}
${guides.map((g, i) => guideHtml(g, i, guides.length > 1, words)).join('\n')}
</main>
</body>
</html>
`;
}

const tierId = (guide: number, tier: ToldChange['change']['tier']): string => `g${guide}-${tier}`;

function guideHtml(guide: DiffedGuide, index: number, named: boolean, words: DiffWords): string {
  const level = named ? 3 : 2;
  const tiers = tierOrder.flatMap((tier) => {
    const changes = guide.changes.filter((c) => c.change.tier === tier);
    if (changes.length === 0) return [];
    const id = tierId(index, tier);
    const { name, meaning } = words.tiers[tier];
    const list = changes.map((c, i) => changeHtml(c, `${id}-${i}`, level + 1, words)).join('\n');
    return [
      `<section class="${tier}" aria-labelledby="${named ? `g${index} ` : ''}${id}">\n<h${level} id="${id}">${html(name)} (${changes.length})</h${level}>\n<p>${html(meaning)}</p>\n${list}\n</section>`,
    ];
  });
  const title = named ? `<h2 id="g${index}">${html(words.title(guide.old, guide.new))}</h2>\n` : '';
  return `${title}${tiers.join('\n')}`;
}

function changeHtml(told: ToldChange, id: string, level: number, words: DiffWords): string {
  const { change, message, effects, approval } = told;
  const range = placeOf(told);
  const place = range ? `${range.file.path}:${positionAt(range.file, range.start).line}` : '';
  const [before, after] = sides(told, words);
  return `<article aria-labelledby="${id}">
<h${level} id="${id}">${html(message)}</h${level}>
${effects.length > 0 ? `<p class="effects">${html(words.effects)}</p>\n<ul>${effects.map((e) => `<li>${html(e)}</li>`).join('')}</ul>` : ''}
${approval ? `<p class="approved">${html(words.approved(approval))}</p>` : ''}
<table aria-labelledby="${id}">
<thead><tr><th scope="col">${html(words.before)}</th><th scope="col">${html(words.after)}</th></tr></thead>
<tbody><tr><td data-label="${html(words.before)}">${before}</td><td data-label="${html(words.after)}">${after}</td></tr></tbody>
</table>
<p class="facts">${html(place)} · <code>${html(change.code)}</code> · <code>${html(change.fingerprint)}</code></p>
</article>`;
}

/** Words side by side: what is gone is marked on the left, what has come on the right. */
function sides({ change, before, after }: ToldChange, words: DiffWords): [string, string] {
  const { parts } = change.said;
  const none = `<span class="none">${html(words.nothing)}</span>`;
  if (parts.length === 0) return [html(before) || none, html(after) || none];
  const side = (gone: WordPart['kind'], tag: 'del' | 'ins', label: string): string =>
    shortened(parts)
      .filter((p) => p.kind === 'same' || p.kind === gone)
      .map((p) => {
        const text = html(p.text).replaceAll('\n', '<br>');
        return p.kind === 'same'
          ? text
          : `<${tag}><span class="hidden">[${html(label)}: </span>${text}<span class="hidden">]</span></${tag}>`;
      })
      .join('');
  return [side('removed', 'del', words.removed) || none, side('added', 'ins', words.added) || none];
}

/** Long stretches that both sides have are cut to their ends. */
function shortened(parts: readonly WordPart[]): WordPart[] {
  const room = 160;
  return parts.map((part, i) => {
    if (part.kind !== 'same' || part.text.length <= 2 * room) return part;
    const head = i === 0 ? '' : part.text.slice(0, room);
    const tail = i === parts.length - 1 ? '' : part.text.slice(-room);
    return { kind: 'same', text: `${head} … ${tail}` };
  });
}
