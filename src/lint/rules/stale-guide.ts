import { dayIn } from '../../messages/day.ts';
import { at } from '../../model/origin.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = { review: { date: string }; old: { date: string; months: number } };

/** A guide that was last changed longer ago is taken to be old. */
const limits = { months: 24 };

const form = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whole months from one day to a later one; undefined when either is not a date. */
function monthsBetween(from: string, to: string): number | undefined {
  const a = form.exec(from);
  const b = form.exec(to);
  if (!a || !b) return undefined;
  const months = (Number(b[1]) - Number(a[1])) * 12 + Number(b[2]) - Number(a[2]);
  return Number(b[3]) < Number(a[3]) ? months - 1 : months;
}

export const rule = defineRule<Messages>({
  meta: { group: 'upkeep', severity: 'info', profiles: ['core'], options: limits },
  check({ guide, today, options }, report) {
    const { months: limit } = { ...limits, ...options };
    if (today === undefined) return;
    const { dates } = guide;
    if (dates.review !== undefined && form.test(dates.review)) {
      if (dates.review < today) report('review', { date: dates.review }, at(dates, 'review'));
      return;
    }
    const field = dates.updated !== undefined ? 'updated' : dates.published !== undefined ? 'published' : 'created';
    const date = dates[field];
    const months = date === undefined ? undefined : monthsBetween(date, today);
    if (date !== undefined && months !== undefined && months >= limit) {
      report('old', { date, months }, at(dates, field));
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    review: ({ date }) =>
      `Veilederen skulle vært gjennomgått innen ${dayIn('nb', date)}. Gå gjennom den, og sett en ny dato for neste gjennomgang.`,
    old: ({ date, months }) =>
      `Veilederen ble sist endret ${dayIn('nb', date)}, for ${months} måneder siden. Gå gjennom den, og sett en ny dato.`,
  },
  nn: {
    review: ({ date }) =>
      `Rettleiaren skulle vore gjennomgått innan ${dayIn('nn', date)}. Gå gjennom han, og set ein ny dato for neste gjennomgang.`,
    old: ({ date, months }) =>
      `Rettleiaren blei sist endra ${dayIn('nn', date)}, for ${months} månader sidan. Gå gjennom han, og set ein ny dato.`,
  },
  en: {
    review: ({ date }) =>
      `The guide was to be reviewed by ${dayIn('en', date)}. Go through it, and set a new date for the next review.`,
    old: ({ date, months }) =>
      `The guide was last changed on ${dayIn('en', date)}, ${months} months ago. Go through it, and set a new date.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Veilederen er ikke gjennomgått på lenge.',
    why: 'Veiledere blir ofte ikke holdt ved like, og da får ikke alle barn samme hjelp. Lover, numre og tjenester kan ha endret seg.',
    mend: `Gå gjennom veilederen og sett nye datoer. Regelen bruker datoen for neste gjennomgang, og ellers ${limits.months} måneder fra siste endring.`,
  },
  nn: {
    title: 'Rettleiaren er ikkje gjennomgått på lenge.',
    why: 'Rettleiarar blir ofte ikkje haldne ved like, og då får ikkje alle barn same hjelp. Lover, nummer og tenester kan ha endra seg.',
    mend: `Gå gjennom rettleiaren og set nye datoar. Regelen bruker datoen for neste gjennomgang, og elles ${limits.months} månader frå siste endring.`,
  },
  en: {
    title: 'The guide has not been reviewed for a long time.',
    why: 'Guides are often not kept up, and then not all children get the same help. Acts, numbers and services may have changed.',
    mend: `Go through the guide and set new dates. The rule uses the date of the next review, else ${limits.months} months from the last change.`,
  },
  sources: ['Helgesen, Høgskolen i Østfold: 9pdf.net/document/zlge52d2'],
  bad: [
    {
      form: 'yaml',
      text: 'veileder: 1\ntitle: Handlingsveileder\nlanguage: nb\ndates: { updated: 2025-05-04, review: 2026-05-04 }\n',
      finds: ['4:39'],
    },
    {
      form: 'yaml',
      text: 'veileder: 1\ntitle: Handlingsveileder\nlanguage: nb\ndates: { published: 2020-05-04 }\n',
      finds: ['4:21'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: 'veileder: 1\ntitle: Handlingsveileder\nlanguage: nb\ndates: { updated: 2026-05-04, review: 2027-05-04 }\n',
      finds: [],
    },
    {
      form: 'yaml',
      text: 'veileder: 1\ntitle: Handlingsveileder\nlanguage: nb\ndates: { updated: 2025-05-04 }\n',
      finds: [],
    },
  ],
};
