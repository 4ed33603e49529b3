import type { WalkWords } from '../../messages/walk/shape.ts';
import type { Transcript, TranscriptStep } from '../../walk/transcript.ts';
import { xml } from '../xml.ts';
import { plainLine } from './plain-prose.ts';
import { deadlineLine, endOf, stepTitle } from './transcript-md.ts';

const style = `body{font:1.1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h1,h2,h3{line-height:1.25}ul{padding-left:0;list-style:none}li{margin:.35rem 0}label{display:flex;gap:.6rem}
input{width:1.15rem;height:1.15rem;flex:none;margin-top:.2rem}.chosen{border-left:.25rem solid #1f5a8c;padding-left:.75rem}
@media print{body{margin:0;max-width:none}section{break-inside:avoid}}`;

/** The way walked as a page to tick off or print. It has no scripts, and fetches nothing. */
export function transcriptHtml(transcript: Transcript, words: WalkWords, language: string): string {
  const say = words.transcript;
  const { guide, audience, started } = transcript;
  const facts = [
    ...(guide.version === undefined ? [] : [`<li>${say.version}: ${xml(guide.version)}</li>`]),
    ...(audience === undefined ? [] : [`<li>${say.audience}: ${xml(audience)}</li>`]),
    ...(started === undefined ? [] : [`<li>${say.started}: <time datetime="${started}">${started}</time></li>`]),
  ];
  const parts: string[] = [];
  let level = '';
  for (const step of transcript.steps) {
    if (step.level.id !== level) {
      level = step.level.id;
      parts.push(`<h2>${xml(`${say.level(level)}: ${step.level.title}`)}</h2>`);
    }
    parts.push(stepHtml(step, words));
  }
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${xml(guide.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${xml(guide.title)}</h1>
${facts.length === 0 ? '' : `<ul>${facts.join('')}</ul>\n`}${parts.join('\n')}
<p><strong>${transcript.end.kind === 'step' ? say.here : say.ending}:</strong> ${xml(endOf(transcript, words))}</p>
</main>
</body>
</html>
`;
}

function stepHtml(step: TranscriptStep, words: WalkWords): string {
  const say = words.transcript;
  const task = (html: string): string => `<li><label><input type="checkbox"><span>${html}</span></label></li>`;
  const fact = (label: string, text: string): string => `<li>${label}: ${xml(text)}</li>`;
  const items = [
    ...(step.doneFirst ? [`<li>${say.doneFirst}</li>`] : []),
    ...(step.jumped ? [`<li>${say.jumped}</li>`] : []),
    ...(step.day === undefined || !step.newDay ? [] : [`<li>${xml(say.arrived(step.day))}</li>`]),
    ...(step.who.length === 0 ? [] : [fact(say.who, step.who.map(plainLine).join(', '))]),
    task(xml(plainLine(step.what) || step.title)),
    ...step.deadlines.map((deadline) => task(`${say.deadlines}: ${xml(deadlineLine(deadline))}`)),
    ...step.consents.map((title) => task(`${say.consents}: ${xml(title)}`)),
    ...step.tools.map(({ title, url, produced }) => {
      const name =
        url !== undefined && /^https?:\/\//i.test(url) ? `<a href="${xml(url)}">${xml(title)}</a>` : xml(title);
      return task(`${produced ? say.produces : say.tools}: ${name}`);
    }),
    ...step.contacts.map(({ title, numbers }) => fact(say.contacts, `${title} ${numbers.join(', ')}`.trimEnd())),
  ];
  const { outcome } = step;
  const follows = [
    ...(outcome?.requires ?? []).map((title) => task(`${say.consents}: ${xml(title)}`)),
    ...(outcome?.effects ?? []).map((text) => task(xml(plainLine(text)))),
    ...(outcome?.deadlines ?? []).map((deadline) => task(`${say.deadlines}: ${xml(deadlineLine(deadline))}`)),
  ];
  const chosen = [
    ...(outcome ? [`\n<p class="chosen"><strong>${say.outcome}:</strong> ${xml(outcome.words)}</p>`] : []),
    ...(follows.length === 0 ? [] : [`\n<ul>${follows.join('')}</ul>`]),
  ].join('');
  return `<section>\n<h3>${xml(stepTitle(step))}</h3>\n<ul>${items.join('')}</ul>${chosen}\n</section>`;
}
