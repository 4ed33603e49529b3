import type { DefinedKind } from '../model/definition-index.ts';
import { definedKinds, definedOf } from '../model/definition-index.ts';
import type { Guide } from '../model/guide.ts';
import { nearestAmong } from '../model/nearest.ts';
import type { HolderKind, Reference, ReferenceKind } from '../model/references.ts';
import { referencesTo } from '../model/references.ts';
import { slug } from '../model/slug.ts';
import { a, capital, quoted, the } from './names.ts';
import type { Rule, RuleContext, RuleExample, RuleMeta, RulePage, Sentences, UiLanguage } from './rule.ts';

/** What the rules `unknown-…` say. */
export type UnknownMessages = {
  missing: { id: string; holder: HolderKind; suggestion?: string };
  'other-kind': { id: string; holder: HolderKind; is: DefinedKind };
};

const meta: RuleMeta = { group: 'references', severity: 'error', profiles: ['core'] };

/** A guide with more slips than this lacks its definitions, and looking for likenesses takes time. */
const mostSuggestions = 100;

/** In Markdown an outcome may also link to the name of a step's heading, or to a level or an exit. */
function candidates(guide: Guide, kind: ReferenceKind, markdown: boolean): string[] {
  const ids = definedOf(guide, kind).map(({ id }) => id);
  if (kind !== 'step' || !markdown) return ids;
  return [
    ...ids,
    ...definedOf(guide, 'step').map(({ title }) => slug(title)),
    ...guide.levels.map(({ id }) => `niva-${slug(id)}`),
    ...guide.exits.map(({ id }) => id),
  ];
}

const isMarkdown = ({ range }: Reference): boolean => /\.(?:md|markdown)$/i.test(range.file.path);

/** The kind of each id of the guide; the first one where several kinds share an id. */
function kindsById(guide: Guide): ReadonlyMap<string, DefinedKind> {
  const kinds = new Map<string, DefinedKind>();
  for (const kind of definedKinds) {
    for (const { id } of definedOf(guide, kind)) if (!kinds.has(id)) kinds.set(id, kind);
  }
  return kinds;
}

/** The rule that every reference of one kind names something the guide defines. @__NO_SIDE_EFFECTS__ */
export function unknownRule(kind: ReferenceKind): Rule<UnknownMessages> {
  return {
    meta,
    check({ guide }: RuleContext, report) {
      const known = new Set(definedOf(guide, kind).map(({ id }) => id));
      const unknown = referencesTo(guide, kind).filter(({ id }) => !known.has(id));
      const [first] = unknown;
      if (!first) return;
      const nearestTo = nearestAmong(candidates(guide, kind, isMarkdown(first)));
      const others = kindsById(guide);
      for (const [i, { id, holder, range }] of unknown.entries()) {
        const is = others.get(id);
        if (is) report('other-kind', { id, holder, is }, range);
        else {
          const near = i < mostSuggestions ? nearestTo(id) : undefined;
          const data = near ? { id, holder, suggestion: near.name } : { id, holder };
          report('missing', data, range, near?.certain ? { fix: { edits: [{ range, text: near.name }] } } : {});
        }
      }
    },
  };
}

/** Steps and levels are written out, not defined. */
const isPlace = (kind: ReferenceKind): boolean => kind === 'step' || kind === 'level';

/** @__NO_SIDE_EFFECTS__ */
export function unknownSentences(kind: ReferenceKind): Sentences<UnknownMessages> {
  const say = (language: UiLanguage, holder: HolderKind, id: string) => ({
    holder: capital(the(language, holder)),
    id: quoted(language, id),
    the: the(language, kind),
    a: a(language, kind),
  });
  return {
    nb: {
      missing: ({ id, holder, suggestion }) => {
        const w = say('nb', holder, id);
        const advice = suggestion ? `Mente du «${suggestion}»?` : `Rett navnet, eller legg ${w.the} inn i veilederen.`;
        return `${w.holder} peker på ${w.the} ${w.id}, ${isPlace(kind) ? 'som ikke finnes' : 'som ikke er definert'}. ${advice}`;
      },
      'other-kind': ({ id, holder, is }) => {
        const w = say('nb', holder, id);
        return `${w.holder} bruker ${w.id} som ${w.a}, men ${w.id} er ${a('nb', is)}. Bruk navnet på ${w.a}, eller flytt ${w.id} dit det hører hjemme.`;
      },
    },
    nn: {
      missing: ({ id, holder, suggestion }) => {
        const w = say('nn', holder, id);
        const advice = suggestion
          ? `Meinte du «${suggestion}»?`
          : `Rett namnet, eller legg ${w.the} inn i rettleiaren.`;
        return `${w.holder} peiker på ${w.the} ${w.id}, ${isPlace(kind) ? 'som ikkje finst' : 'som ikkje er definert'}. ${advice}`;
      },
      'other-kind': ({ id, holder, is }) => {
        const w = say('nn', holder, id);
        return `${w.holder} bruker ${w.id} som ${w.a}, men ${w.id} er ${a('nn', is)}. Bruk namnet på ${w.a}, eller flytt ${w.id} dit det høyrer heime.`;
      },
    },
    en: {
      missing: ({ id, holder, suggestion }) => {
        const w = say('en', holder, id);
        const advice = suggestion ? `Did you mean “${suggestion}”?` : `Correct the name, or add ${w.the} to the guide.`;
        return `${w.holder} points to ${w.the} ${w.id}, ${isPlace(kind) ? 'which does not exist' : 'which is not defined'}. ${advice}`;
      },
      'other-kind': ({ id, holder, is }) => {
        const w = say('en', holder, id);
        return `${w.holder} uses ${w.id} as ${w.a}, but ${w.id} is ${a('en', is)}. Use the name of ${w.a}, or move ${w.id} to where it belongs.`;
      },
    },
  };
}

/** @__NO_SIDE_EFFECTS__ */
export function unknownPage(
  kind: ReferenceKind,
  why: Readonly<Record<UiLanguage, string>>,
  examples: { readonly bad: readonly RuleExample[]; readonly good: readonly RuleExample[] },
): RulePage {
  return {
    nb: {
      title: `Noe peker på ${a('nb', kind)} som ikke er definert.`,
      why: why.nb,
      mend: `Rett navnet slik at det er skrevet likt begge steder, eller legg ${the('nb', kind)} inn i veilederen.`,
    },
    nn: {
      title: `Noko peiker på ${a('nn', kind)} som ikkje er definert.`,
      why: why.nn,
      mend: `Rett namnet slik at det er skrive likt begge stadene, eller legg ${the('nn', kind)} inn i rettleiaren.`,
    },
    en: {
      title: `Something points to ${a('en', kind)} that is not defined.`,
      why: why.en,
      mend: `Correct the name so that it is spelled the same in both places, or add ${the('en', kind)} to the guide.`,
    },
    ...examples,
  };
}
