import type { Link, Definition as LinkDefinition, Node, Parent } from 'mdast';
import { anchorsOf } from '../../model/anchors.ts';
import { type GuideIndex, indexOf } from '../../model/index-of.ts';
import { nearest } from '../../model/nearest.ts';
import type { Prose } from '../../model/prose.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { prosesAmong, textsWith } from '../text/haystack.ts';

type Messages = { default: { anchor: string; suggestion?: string } };

/** What looks like the address of a link, or of a link definition, within the guide. */
const address = /\](?:\(|:)\s*<?#([^)\s>]*)/g;

/** Parsing a text costs far more than looking at it: only one with an address that leads nowhere is parsed. */
const mayBeDead = (text: string, index: GuideIndex): boolean =>
  [...text.matchAll(address)].some(([, anchor = '']) => !index.resolveAnchor(anchor));

const isParent = (node: Node): node is Parent => 'children' in node;
const isLink = (node: Node): node is Link | LinkDefinition => node.type === 'link' || node.type === 'definition';

/** In the order of the text; without recursion, so that deep nesting is only long. */
function linksIn(root: Node): (Link | LinkDefinition)[] {
  const found: (Link | LinkDefinition)[] = [];
  const left: Node[] = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    if (isLink(node) && node.url.startsWith('#')) found.push(node);
    if (isParent(node)) left.push(...node.children.toReversed());
  }
  return found;
}

/** Offsets of the address in the text; the whole link where it is written in another way (entities). */
function addressIn(prose: Prose, link: Link | LinkDefinition): readonly [number, number] {
  const start = link.position?.start.offset ?? 0;
  const end = link.position?.end.offset ?? prose.text.length;
  const found = prose.text.slice(start, end).lastIndexOf(link.url);
  return found < 0 ? [start, end] : [start + found + 1, start + found + link.url.length];
}

export const rule = defineRule<Messages>({
  meta: { group: 'references', severity: 'error', profiles: ['core'] },
  check({ guide }, report) {
    const index = indexOf(guide);
    for (const prose of prosesAmong(textsWith(guide, address))) {
      if (!mayBeDead(prose.text, index)) continue;
      for (const link of linksIn(prose.tree)) {
        const anchor = link.url.slice(1);
        if (index.resolveAnchor(anchor)) continue;
        const near = nearest(anchor, anchorsOf(guide).keys());
        const range = prose.at(...addressIn(prose, link));
        report(
          'default',
          near ? { anchor, suggestion: near.name } : { anchor },
          range,
          near?.certain ? { fix: { edits: [{ range, text: near.name }] } } : {},
        );
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ anchor, suggestion }) =>
      `Lenken til «#${anchor}» fører ingen steder. ${suggestion ? `Mente du «#${suggestion}»?` : 'Skriv kortnavnet til noe som finnes i veilederen, eller ta bort lenken.'}`,
  },
  nn: {
    default: ({ anchor, suggestion }) =>
      `Lenkja til «#${anchor}» fører ingen stad. ${suggestion ? `Meinte du «#${suggestion}»?` : 'Skriv kortnamnet til noko som finst i rettleiaren, eller ta bort lenkja.'}`,
  },
  en: {
    default: ({ anchor, suggestion }) =>
      `The link to “#${anchor}” leads nowhere. ${suggestion ? `Did you mean “#${suggestion}”?` : 'Write the short name of something in the guide, or take the link away.'}`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'En lenke i teksten peker på noe som ikke finnes i veilederen.',
    why: 'Den som trykker på lenken, kommer ingen vei, kanskje midt i en vanskelig sak.',
    mend: 'Rett lenken slik at den har kortnavnet til et trinn, et nivå, et verktøy eller noe annet i veilederen.',
  },
  nn: {
    title: 'Ei lenkje i teksten peiker på noko som ikkje finst i rettleiaren.',
    why: 'Den som trykkjer på lenkja, kjem ingen veg, kanskje midt i ei vanskeleg sak.',
    mend: 'Rett lenkja slik at ho har kortnamnet til eit steg, eit nivå, eit verktøy eller noko anna i rettleiaren.',
  },
  en: {
    title: 'A link in the text points to something that is not in the guide.',
    why: 'Whoever follows the link gets nowhere, perhaps in the middle of a difficult case.',
    mend: 'Correct the link so that it has the short name of a step, a level, a tool or something else in the guide.',
  },
  bad: [
    {
      form: 'yaml',
      text: `tools:
  - { id: undringsnotat, title: Undringsnotat }
intro: Skriv et [undringsnotat](#undringnotat) først.
`,
      finds: ['3:34'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `tools:
  - { id: undringsnotat, title: Undringsnotat }
intro: Skriv et [undringsnotat](#undringsnotat) først.
`,
      finds: [],
    },
  ],
};
