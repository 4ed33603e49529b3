import type { Contact } from '../../model/definitions.ts';
import { at } from '../../model/origin.ts';
import { answers112, contactsOf, emergencyNotices, isChildWelfare, isOutOfHours } from '../bti/emergency.ts';
import { clockTime, firstGap, type Hours, readHours } from '../bti/opening-hours.ts';
import { listed } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences, type UiLanguage } from '../rule.ts';

type Missing = 'service' | 'out-of-hours' | '112';
type Messages = {
  missing: { notice: string; missing: readonly string[] };
  gap: { day: number; from: string; to: string; whole: boolean };
};

/** A number that stands in the text of the notice is there to call, too. */
const serviceInText = /barnever[a-zß-öø-ɏ]*(?:tjenest|tenest)[a-zß-öø-ɏ]*[^\n\d]{0,40}\d{2}/i;
const outOfHoursInText = /barnever[a-zß-öø-ɏ]*vakt[a-zß-öø-ɏ]*[^\n\d]{0,40}\d{2}/i;

/** When any of the contacts answers; undefined where not all of it can be read. */
function hoursOf(contacts: readonly Contact[]): Hours[] | undefined {
  const found: Hours[] = [];
  const texts = contacts
    .flatMap((c) => [c.hours, ...c.numbers.map((phone) => phone.hours)])
    .filter((t) => t !== undefined);
  for (const contact of contacts) {
    const own = contact.hours !== undefined || contact.numbers.some((phone) => phone.hours !== undefined);
    if (!own) return undefined;
  }
  const opens = texts.flatMap((text) => readHours(text) ?? []).find((h) => h.from > 0 && h.to > h.from)?.from;
  for (const text of texts) {
    const hours = readHours(text, opens);
    if (!hours) return undefined;
    found.push(...hours);
  }
  return found;
}

export const rule = defineRule<Messages>({
  meta: { group: 'bti', severity: 'warning', draft: 'info', profiles: ['bti'], needsWhole: true },
  check({ guide }, report) {
    const notices = emergencyNotices(guide);
    const [first] = notices;
    if (!first) return;
    const { contacts, unknown } = contactsOf(guide, notices);
    const text = notices.map((notice) => notice.text.text).join('\n');
    const missing: Missing[] = [];
    if (!contacts.some(isChildWelfare) && !serviceInText.test(text)) missing.push('service');
    if (!contacts.some(isOutOfHours) && !outOfHoursInText.test(text)) missing.push('out-of-hours');
    if (!contacts.some(answers112) && !/(?<!\d)112(?!\d)/.test(text)) missing.push('112');
    if (missing.length > 0) {
      // A misspelt contact may be the one.
      if (!unknown) report('missing', { notice: first.title ?? first.id, missing }, at(first, 'contacts'));
      return;
    }
    if (!contacts.some(isChildWelfare) || !contacts.some(isOutOfHours)) return;
    const hours = hoursOf(contacts.filter((c) => isChildWelfare(c) || isOutOfHours(c)));
    const gap = hours && firstGap(hours);
    if (!gap) return;
    const { day, from, to } = gap;
    const whole = from === 0 && to === 24 * 60;
    report('gap', { day, from: clockTime(from), to: clockTime(to), whole }, at(first, 'contacts'));
  },
});

const names: Readonly<Record<UiLanguage, Readonly<Record<string, string>>>> = {
  nb: { service: 'barnevernstjenesten', 'out-of-hours': 'barnevernsvakten', '112': 'nødnummeret 112' },
  nn: { service: 'barnevernstenesta', 'out-of-hours': 'barnevernsvakta', '112': 'nødnummeret 112' },
  en: {
    service: 'child welfare',
    'out-of-hours': 'the out-of-hours child welfare service',
    '112': 'the emergency number 112',
  },
};
const days: Readonly<Record<UiLanguage, readonly string[]>> = {
  nb: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  nn: ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'søndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};
const named = (language: UiLanguage, missing: readonly string[]): string =>
  listed(
    language,
    missing.map((m) => names[language][m] ?? m),
  );

export const sentences: Sentences<Messages> = {
  nb: {
    missing: ({ notice, missing }) =>
      `Akuttvarselet «${notice}» mangler ${named('nb', missing)}. Vis til kontaktene i varselet, så ingen må lete når det haster.`,
    gap: ({ day, from, to, whole }) =>
      `Ifølge åpningstidene svarer verken barnevernstjenesten eller barnevernsvakten ${days.nb[day]}${whole ? '' : ` fra ${from} til ${to}`}. Kontroller tidene, så de dekker hele uken.`,
  },
  nn: {
    missing: ({ notice, missing }) =>
      `Akuttvarselet «${notice}» manglar ${named('nn', missing)}. Vis til kontaktane i varselet, så ingen må leite når det hastar.`,
    gap: ({ day, from, to, whole }) =>
      `Ifølgje opningstidene svarer verken barnevernstenesta eller barnevernsvakta ${days.nn[day]}${whole ? '' : ` frå ${from} til ${to}`}. Kontroller tidene, så dei dekkjer heile veka.`,
  },
  en: {
    missing: ({ notice, missing }) =>
      `The emergency notice “${notice}” lacks ${named('en', missing)}. Refer to the contacts in the notice, so that no one must search when it is urgent.`,
    gap: ({ day, from, to, whole }) =>
      `By the opening hours, neither child welfare nor its out-of-hours service answers on ${days.en[day]}${whole ? '' : ` from ${from} to ${to}`}. Check the hours, so that they cover the whole week.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Akuttvarselet mangler noen å ringe, eller ingen svarer hele uken.',
    why: 'En akutt situasjon venter ikke til kontortid. Varselet må gi barnevernstjenesten, barnevernsvakten og 112, og tidene må til sammen dekke hele uken.',
    mend: 'Legg inn kontaktene og vis til dem i varselet. Politiets 02800 er ikke for nødssituasjoner. Åpningstider som ikke kan tolkes, blir ikke vurdert.',
  },
  nn: {
    title: 'Akuttvarselet manglar nokon å ringje, eller ingen svarer heile veka.',
    why: 'Ein akutt situasjon ventar ikkje til kontortid. Varselet må gi barnevernstenesta, barnevernsvakta og 112, og tidene må til saman dekkje heile veka.',
    mend: 'Legg inn kontaktane og vis til dei i varselet. Politiet sitt 02800 er ikkje for nødssituasjonar. Opningstider som ikkje kan tolkast, blir ikkje vurderte.',
  },
  en: {
    title: 'The emergency notice lacks someone to call, or no one answers all week.',
    why: 'An emergency does not wait for office hours. The notice must give child welfare, its out-of-hours service and 112, and the hours must cover the whole week together.',
    mend: 'Add the contacts and refer to them in the notice. The police number 02800 is not for emergencies. Opening hours that cannot be read are left alone.',
  },
  sources: ['https://no.wikipedia.org/wiki/Nummerplan', 'https://www.nrk.no/vestland (1.15566419)'],
  bad: [
    {
      form: 'yaml',
      text: `notices:
  - id: akutt
    kind: emergency
    title: Mistanke om vold
    text: Meld direkte til barnevernstjenesten. Ikke varsle foresatte først.
    contacts: [barnevern, politi]
contacts:
  - { id: barnevern, title: Barnevernstjenesten, kind: child-welfare }
  - { id: politi, title: Politiet, kind: police, numbers: [{ number: "02800" }] }
`,
      finds: ['6:15'],
    },
    {
      form: 'yaml',
      text: `notices:
  - id: akutt
    kind: emergency
    title: Mistanke om vold
    text: Meld direkte til barnevernstjenesten. Ikke varsle foresatte først. Ring 112 ved fare.
    contacts: [barnevern, vakt]
contacts:
  - { id: barnevern, title: Barnevernstjenesten, kind: child-welfare, hours: 08.00–15.00 }
  - { id: vakt, title: Barnevernsvakten, kind: child-welfare-out-of-hours, hours: etter kl. 16.00 }
`,
      finds: ['6:15'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `notices:
  - id: akutt
    kind: emergency
    title: Mistanke om vold
    text: Meld direkte til [barnevernstjenesten](#barnevern). Ikke varsle foresatte først.
    contacts: [vakt, nod]
contacts:
  - { id: barnevern, title: Barnevernstjenesten, kind: child-welfare, hours: 08.00–15.00 }
  - { id: vakt, title: Barnevernsvakten, kind: child-welfare-out-of-hours, hours: etter kl. 15.00 }
  - { id: nod, title: Nødnummer, kind: emergency, numbers: [{ number: "112" }] }
`,
      finds: [],
    },
    {
      form: 'yaml',
      text: `notices:
  - id: akutt
    kind: emergency
    title: Mistanke om vold
    text: Meld direkte til barnevernstjenesten. Ikke varsle foresatte først. Ring 112 ved fare.
    contacts: [barnevern, vakt]
contacts:
  - { id: barnevern, title: Barnevernstjenesten, hours: man–fre 08–15.30 }
  - { id: vakt, title: Barnevernsvakten, hours: "man–fre 15.30–08.00, helg hele døgnet" }
`,
      finds: [],
    },
  ],
};
