import type { Fix } from '../../diagnostic/diagnostic.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import type { TextBlock } from '../text/blocks.ts';
import { replaceIn } from '../text/edit.ts';
import { blocksWith } from '../text/haystack.ts';
import { type SpacingFault, type SpacingMessages, spacingFaults, suspicious } from '../text/spacing-faults.ts';

type Messages = SpacingMessages & { slashes: SpacingMessages['slash'] & { count: number } };

function fixOf(block: TextBlock, faults: readonly SpacingFault[]): Fix | undefined {
  const fixes = faults.map(({ mend }) => {
    if (!mend) return undefined;
    const { from, to, text } = mend;
    if (from < to) return replaceIn(block, from, to, text);
    // What is put in stands right after the character before it.
    return replaceIn(block, from - 1, from, block.text.slice(from - 1, from) + text);
  });
  const edits = fixes.flatMap((fix) => fix?.edits ?? []);
  return fixes.every(Boolean) ? { edits } : undefined;
}

export const rule = defineRule<Messages>({
  meta: { group: 'language', severity: 'warning', profiles: ['core'] },
  check({ guide }, report) {
    for (const block of blocksWith(guide, suspicious)) {
      const faults = spacingFaults(block.text, guide);
      const slashes = faults.filter(({ message }) => message === 'slash');
      for (const fault of faults) {
        const { message, data, start, end } = fault;
        // A habit, not a slip: the slashes of a paragraph are told of together.
        const isHabit = message === 'slash' && slashes.length > 1;
        if (isHabit && fault !== slashes[0]) continue;
        const fix = fixOf(block, isHabit ? slashes : [fault]);
        const range = block.at(start, end);
        if (isHabit)
          report('slashes', { ...(data as Messages['slash']), count: slashes.length }, range, fix && { fix });
        else report(message, data as never, range, fix && { fix });
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    before: ({ mark }) => `Det står et mellomrom foran «${mark}». Stryk mellomrommet.`,
    after: ({ words }) => `Det mangler et mellomrom i «${words}». Sett mellomrom etter tegnet.`,
    slash: ({ words, suggestion }) => `«${words}» har mellomrom på bare én side av skråstreken. Skriv «${suggestion}».`,
    slashes: ({ words, suggestion, count }) =>
      `${count} skråstreker i denne teksten har mellomrom på bare én side. Den første er «${words}». Skriv «${suggestion}».`,
    range: ({ words, suggestion }) => `Skriv «${suggestion}» i stedet for «${words}».`,
    dash: ({ words }) => `«${words}» har en bindestrek der det skal være tankestrek. Skriv «–».`,
    hyphen: ({ words }) =>
      `«${words}» har mellomrom på bare én side av streken. Skal det være tankestrek, setter du mellomrom på begge sider. Er det ett ord, stryker du mellomrommet.`,
    compound: ({ words, suggestion }) => `Skriv «${suggestion}» i stedet for «${words}».`,
    glued: ({ words, suggestion }) => `«${words}» mangler et mellomrom. Skriv «${suggestion}».`,
    double: ({ words }) => `Det står flere mellomrom etter hverandre i «${words}». Behold ett.`,
  },
  nn: {
    before: ({ mark }) => `Det står eit mellomrom framfor «${mark}». Stryk mellomrommet.`,
    after: ({ words }) => `Det manglar eit mellomrom i «${words}». Set mellomrom etter teiknet.`,
    slash: ({ words, suggestion }) =>
      `«${words}» har mellomrom på berre ei side av skråstreken. Skriv «${suggestion}».`,
    slashes: ({ words, suggestion, count }) =>
      `${count} skråstrekar i denne teksten har mellomrom på berre ei side. Den første er «${words}». Skriv «${suggestion}».`,
    range: ({ words, suggestion }) => `Skriv «${suggestion}» i staden for «${words}».`,
    dash: ({ words }) => `«${words}» har ein bindestrek der det skal vere tankestrek. Skriv «–».`,
    hyphen: ({ words }) =>
      `«${words}» har mellomrom på berre ei side av streken. Skal det vere tankestrek, set du mellomrom på begge sider. Er det eitt ord, stryk du mellomrommet.`,
    compound: ({ words, suggestion }) => `Skriv «${suggestion}» i staden for «${words}».`,
    glued: ({ words, suggestion }) => `«${words}» manglar eit mellomrom. Skriv «${suggestion}».`,
    double: ({ words }) => `Det står fleire mellomrom etter kvarandre i «${words}». Behald eitt.`,
  },
  en: {
    before: ({ mark }) => `There is a space before “${mark}”. Take it away.`,
    after: ({ words }) => `A space is missing in “${words}”. Put one after the mark.`,
    slash: ({ words, suggestion }) => `“${words}” has a space on one side of the slash only. Write “${suggestion}”.`,
    slashes: ({ words, suggestion, count }) =>
      `${count} slashes in this text have a space on one side only. The first is “${words}”. Write “${suggestion}”.`,
    range: ({ words, suggestion }) => `Write “${suggestion}” instead of “${words}”.`,
    dash: ({ words }) => `“${words}” has a hyphen where a dash belongs. Write “–”.`,
    hyphen: ({ words }) =>
      `“${words}” has a space on one side of the stroke only. If it is a dash, put a space on both sides. If it is one word, take the space away.`,
    compound: ({ words, suggestion }) => `Write “${suggestion}” instead of “${words}”.`,
    glued: ({ words, suggestion }) => `“${words}” lacks a space. Write “${suggestion}”.`,
    double: ({ words }) => `There are several spaces in a row in “${words}”. Keep one.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Et mellomrom eller en strek er feil.',
    why: 'Feil mellomrom bryter opp teksten, og to ord som er skrevet sammen, blir ikke funnet i søk.',
    mend: 'Rett mellomrommet. Tankestrek har mellomrom på begge sider, bindestrek og skråstrek har ingen.',
  },
  nn: {
    title: 'Eit mellomrom eller ein strek er feil.',
    why: 'Feil mellomrom bryt opp teksten, og to ord som er skrivne saman, blir ikkje funne i søk.',
    mend: 'Rett mellomrommet. Tankestrek har mellomrom på begge sider, bindestrek og skråstrek har ingen.',
  },
  en: {
    title: 'A space or a stroke is wrong.',
    why: 'Wrong spaces break the text up, and two words written as one are not found in a search.',
    mend: 'Mend the space. A dash has a space on both sides, a hyphen and a slash have none.',
  },
  bad: [
    {
      form: 'md',
      text: `# Artikler

## Tidlig innsats- avklar undring

Snakk med foresatte/ barnet om undringen , og gå til nivå1 innen 2 -4 uker. Ta med mål/ tiltak.

Evalueringsmøte - drøfting med IP- koordinator.
`,
      finds: ['3:11', '5:11', '5:41', '5:54', '5:66', '7:1', '7:32'],
    },
    {
      form: 'md',
      text: `# Artikler

## Oppfølgingsmøte

Møt foresatte 1-2 ganger, mellom kl. 17-18. Det følger av Oppl.§ 11-6, og gjelder barn på 0-16 år. Ring mellom 08.00 – 15.00.
`,
      finds: ['5:15', '5:38', '5:59', '5:91', '5:112'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `# Artikler

## Del undringen

Snakk med foresatte/barnet om undringen, og gå til nivå 1 innen 2–4 uker. Helse- og omsorgstjenesten kan hjelpe.

Etter opplæringslova § 11-6 og barnevernsloven § 13-2 gjelder planen fra 2026-08-01, i uke 34–36, for 2026-2027. Ring 22-99-08-50.
`,
      finds: [],
    },
  ],
  sources: ['https://www.korrekturavdelingen.no/mellomrom.htm'],
};
