import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { blocksOf, type TextBlock } from '../text/blocks.ts';
import { replaceIn } from '../text/edit.ts';

type Messages = { default: { written: string; other: string }; first: { other: string } };

/** With a space too many, or one too few after it, it is a marker all the same. */
const marker = /^(NB|OBS|Merk|Viktig|Note) ?([:!])/i;

interface Marked {
  readonly block: TextBlock;
  /** Characters it takes. */
  readonly length: number;
  /** As written, without spaces: `NB!`. */
  readonly written: string;
}

/** The form a guide uses most; of two used as often, the one that comes first. */
function usual(all: readonly Marked[]): Marked | undefined {
  const counts = new Map<string, number>();
  for (const { written } of all) counts.set(written, (counts.get(written) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return all.find(({ written }) => counts.get(written) === most);
}

export const rule = defineRule<Messages>({
  meta: { group: 'language', severity: 'info', profiles: ['core'] },
  check({ guide }, report) {
    const byWord = new Map<string, Marked[]>();
    for (const block of blocksOf(guide)) {
      const [whole, word = '', mark = ''] = marker.exec(block.text) ?? [];
      if (whole === undefined) continue;
      const key = word.toLowerCase();
      byWord.set(key, [...(byWord.get(key) ?? []), { block, length: whole.length, written: word + mark }]);
    }
    for (const all of byWord.values()) {
      const most = usual(all);
      if (!most) continue;
      const { written: other } = most;
      const range = most.block.at(0, most.length);
      for (const { block, length, written } of all) {
        if (written === other) continue;
        const fix = replaceIn(block, 0, length, other);
        const related = [{ message: 'first' as const, data: { other }, range }];
        report('default', { written, other }, block.at(0, length), { related, ...(fix && { fix }) });
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ written, other }) => `Her står «${written}», men veilederen skriver ellers «${other}». Skriv det likt.`,
    first: ({ other }) => `Her står «${other}».`,
  },
  nn: {
    default: ({ written, other }) => `Her står «${written}», men rettleiaren skriv elles «${other}». Skriv det likt.`,
    first: ({ other }) => `Her står «${other}».`,
  },
  en: {
    default: ({ written, other }) =>
      `Here stands “${written}”, but elsewhere the guide writes “${other}”. Write them alike.`,
    first: ({ other }) => `Here stands “${other}”.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Merknader innledes på ulike måter, som «NB:» og «NB!».',
    why: 'Leseren kan tro at forskjellen betyr noe.',
    mend: 'Velg én form. Aller best er det å gjøre merknaden til en egen merknad i veilederen.',
  },
  nn: {
    title: 'Merknader blir innleidde på ulike måtar, som «NB:» og «NB!».',
    why: 'Lesaren kan tru at skilnaden betyr noko.',
    mend: 'Vel éi form. Aller best er det å gjere merknaden til ein eigen merknad i rettleiaren.',
  },
  en: {
    title: 'Notices begin in different ways, such as “NB:” and “NB!”.',
    why: 'The reader may think that the difference means something.',
    mend: 'Choose one form. Best of all is to make it a notice of the guide.',
  },
  bad: [
    {
      form: 'md',
      text: `# Artikler

## Drøft saken

NB: Barnet har rett til å bli hørt.

## Møt foresatte

NB! Barnet har rett til å bli hørt.

**NB:** Husk tolk.
`,
      finds: ['9:1'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `# Artikler

## Drøft saken

NB: Barnet har rett til å bli hørt.

NB: Husk tolk.
`,
      finds: [],
    },
  ],
};
