import { at } from '../../model/origin.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = { default: Record<string, never> };

export const rule = defineRule<Messages>({
  meta: { group: 'upkeep', severity: 'warning', draft: 'info', profiles: ['core'], needsWhole: true },
  check({ guide }, report) {
    const { updated, published } = guide.dates;
    if (updated === undefined && published === undefined) report('default', {}, at(guide, 'title'));
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: () =>
      'Det står ikke når veilederen ble publisert eller sist endret. Legg til «updated» under «dates» øverst i filen, på formen 2026-08-01.',
  },
  nn: {
    default: () =>
      'Det står ikkje når rettleiaren blei publisert eller sist endra. Legg til «updated» under «dates» øvst i fila, på forma 2026-08-01.',
  },
  en: {
    default: () =>
      'Nothing says when the guide was published or last changed. Add “updated” under “dates” at the top of the file, in the form 2026-08-01.',
  },
};

export const page: RulePage = {
  nb: {
    title: 'Veilederen mangler dato.',
    why: 'Lover, telefonnumre og tjenester endrer seg. Uten dato vet ikke leseren hvor gammelt rådet er.',
    mend: 'Legg til datoene øverst i filen: «published» og «updated», og gjerne «review» for neste gjennomgang.',
  },
  nn: {
    title: 'Rettleiaren manglar dato.',
    why: 'Lover, telefonnummer og tenester endrar seg. Utan dato veit ikkje lesaren kor gammalt rådet er.',
    mend: 'Legg til datoane øvst i fila: «published» og «updated», og gjerne «review» for neste gjennomgang.',
  },
  en: {
    title: 'The guide has no date.',
    why: 'Acts, telephone numbers and services change. Without a date the reader does not know how old the advice is.',
    mend: 'Add the dates at the top of the file: “published” and “updated”, and preferably “review” for the next review.',
  },
  bad: [{ form: 'yaml', text: 'veileder: 1\ntitle: Handlingsveileder\nlanguage: nb\n', finds: ['2:8'] }],
  good: [
    {
      form: 'yaml',
      text: 'veileder: 1\ntitle: Handlingsveileder\nlanguage: nb\ndates: { updated: 2026-05-04 }\n',
      finds: [],
    },
  ],
};
