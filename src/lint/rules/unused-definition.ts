import { anchorsOf } from '../../model/anchors.ts';
import { type Defined, definedOf } from '../../model/definition-index.ts';
import type { Guide } from '../../model/guide.ts';
import { nearestAmong } from '../../model/nearest.ts';
import { prosesOf } from '../../model/proses.ts';
import { type ReferenceKind, referencesTo } from '../../model/references.ts';
import { lineStarts, positionAt } from '../../source/source-file.ts';
import { capital, the } from '../names.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

/** Kinds that are only seen where something refers to them; arenas, articles and words are read on pages of their own. */
const kinds = [
  'audience',
  'system',
  'notice',
  'role',
  'tool',
  'contact',
  'consent',
  'exit',
  'law',
  'track',
] as const satisfies readonly ReferenceKind[];

type Kind = (typeof kinds)[number];
type Messages = { default: { kind: Kind; id: string; title: string } };

/** A callout in Markdown is defined where it is shown. */
function isShownInPlace({ range }: Defined): boolean {
  const start = lineStarts(range.file)[positionAt(range.file, range.start).line - 1] ?? 0;
  return /^\s*>/.test(range.file.text.slice(start, range.end));
}

/** People and systems are often only named in the text; the others must be pointed to. */
const isNamed = (kind: Kind, title: string, text: string): boolean =>
  (kind === 'role' || kind === 'system') && text.includes(title.toLowerCase());

/** Names that links in running text lead to. */
function linked(guide: Guide, text: string): Set<string> {
  const anchors = anchorsOf(guide);
  const found = [...text.matchAll(/#([A-Za-zÀ-ÖØ-öø-ɏ0-9._%-]+)/g)].map((match) => match[1] ?? '');
  return new Set(found.filter((name) => anchors.has(name)));
}

/** Ids that something refers to; a misspelt reference is told of where it stands, and not here too. */
function usedOf(guide: Guide, kind: Kind, all: readonly Defined[]): ReadonlySet<string> {
  const used = new Set(referencesTo(guide, kind).map(({ id }) => id));
  const unused = all.filter(({ id }) => !used.has(id)).map(({ id }) => id);
  const known = new Set(all.map(({ id }) => id));
  const unknown = unused.length === 0 ? [] : [...used].filter((id) => !known.has(id));
  const nearestTo = unknown.length > 0 ? nearestAmong(unused) : undefined;
  for (const id of unknown.slice(0, 100)) {
    const meant = nearestTo?.(id);
    if (meant) used.add(meant.name);
  }
  return used;
}

export const rule = defineRule<Messages>({
  meta: { group: 'references', severity: 'warning', draft: 'info', profiles: ['core'] },
  check({ guide }, report) {
    const text = prosesOf(guide)
      .map((prose) => prose.text.toLowerCase())
      .join('\n');
    const links = linked(guide, text);
    for (const kind of kinds) {
      const all = definedOf(guide, kind);
      const used = usedOf(guide, kind, all);
      for (const defined of all) {
        const { id, title, range } = defined;
        if (used.has(id) || links.has(id) || isNamed(kind, title, text)) continue;
        if (kind === 'notice' && isShownInPlace(defined)) continue;
        report('default', { kind, id, title }, range);
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ kind, title }) =>
      `${capital(the('nb', kind))} «${title}» er definert, men ikke brukt noe sted. Vis til det der det trengs, eller ta det bort.`,
  },
  nn: {
    default: ({ kind, title }) =>
      `${capital(the('nn', kind))} «${title}» er definert, men ikkje brukt nokon stad. Vis til det der det trengst, eller ta det bort.`,
  },
  en: {
    default: ({ kind, title }) =>
      `${capital(the('en', kind))} “${title}” is defined but not used anywhere. Refer to it where it is needed, or take it away.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Noe er definert, men ikke brukt noe sted.',
    why: 'Ofte er det et tegn på at et verktøy, en kontakt eller et varsel mangler der det skulle stått.',
    mend: 'Vis til det i trinnet der det trengs. Er det ikke i bruk lenger, tar du det bort.',
  },
  nn: {
    title: 'Noko er definert, men ikkje brukt nokon stad.',
    why: 'Ofte er det eit teikn på at eit verktøy, ein kontakt eller eit varsel manglar der det skulle stått.',
    mend: 'Vis til det i steget der det trengst. Er det ikkje i bruk lenger, tek du det bort.',
  },
  en: {
    title: 'Something is defined but not used anywhere.',
    why: 'Often this is a sign that a tool, a contact or a notice is missing where it should have stood.',
    mend: 'Refer to it in the step where it is needed. If it is no longer in use, take it away.',
  },
  bad: [
    {
      form: 'yaml',
      text: `tools:
  - { id: undringsnotat, title: Undringsnotat }
  - { id: samtaleguide, title: Samtaleguide }
levels:
  - id: 0
    title: Avklar
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        tools: [undringsnotat]
        outcomes: [{ when: Samtalen er gjennomført, go: close }]
`,
      finds: ['3:11'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `tools:
  - { id: undringsnotat, title: Undringsnotat }
  - { id: samtaleguide, title: Samtaleguide }
levels:
  - id: 0
    title: Avklar
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        body: Bruk gjerne [samtaleguiden](#samtaleguide).
        tools: [undringsnotat]
        outcomes: [{ when: Samtalen er gjennomført, go: close }]
`,
      finds: [],
    },
  ],
};
