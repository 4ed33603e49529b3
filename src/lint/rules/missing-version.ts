import { at } from '../../model/origin.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = { default: Record<string, never> };

export const rule = defineRule<Messages>({
  meta: { group: 'upkeep', severity: 'warning', draft: 'info', profiles: ['core'], needsWhole: true },
  check({ guide }, report) {
    if (guide.version === undefined) report('default', {}, at(guide, 'title'));
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: () => 'Veilederen har ikke noe versjonsnummer. Legg til for eksempel «version: 1.0.0» øverst i filen.',
  },
  nn: {
    default: () => 'Rettleiaren har ikkje noko versjonsnummer. Legg til for eksempel «version: 1.0.0» øvst i fila.',
  },
  en: { default: () => 'The guide has no version number. Add for instance “version: 1.0.0” at the top of the file.' },
};

export const page: RulePage = {
  nb: {
    title: 'Veilederen mangler versjonsnummer.',
    why: 'Utskrifter og kopier lever lenge. Uten versjon kan ingen se om de leser den som gjelder.',
    mend: 'Legg til «version» øverst i filen, og øk nummeret hver gang dere publiserer en endring.',
  },
  nn: {
    title: 'Rettleiaren manglar versjonsnummer.',
    why: 'Utskrifter og kopiar lever lenge. Utan versjon kan ingen sjå om dei les den som gjeld.',
    mend: 'Legg til «version» øvst i fila, og auk nummeret kvar gong de publiserer ei endring.',
  },
  en: {
    title: 'The guide has no version number.',
    why: 'Printouts and copies live long. Without a version no one can tell whether they read the current one.',
    mend: 'Add “version” at the top of the file, and raise the number each time you publish a change.',
  },
  bad: [{ form: 'yaml', text: 'veileder: 1\ntitle: Handlingsveileder\nlanguage: nb\n', finds: ['2:8'] }],
  good: [{ form: 'yaml', text: 'veileder: 1\ntitle: Handlingsveileder\nlanguage: nb\nversion: 1.0.0\n', finds: [] }],
};
