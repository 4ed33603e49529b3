import { at } from '../../model/origin.ts';
import { contactsOf, emergencyNotices, isChildWelfare, namesChildWelfare } from '../bti/emergency.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { inSmallLetters } from '../text/small-letters.ts';

type Messages = {
  none: Record<string, never>;
  'child-welfare': { notice: string };
  guardians: { notice: string };
};

const guardians =
  /foresatt|føresett|foreldre|foreldra|forelder|omsorgsperson|omsorgsgiver|familien|hjemmet|heimen|guardian|parent|carer|family/;

export const rule = defineRule<Messages>({
  meta: { group: 'bti', severity: 'error', draft: 'warning', profiles: ['bti'], needsWhole: true },
  check({ guide }, report) {
    const notices = emergencyNotices(guide);
    const [first] = notices;
    if (!first) {
      if (guide.levels.length > 0 || guide.arenas.length > 0) report('none', {}, at(guide, 'title'));
      return;
    }
    const text = notices.map((notice) => `${notice.title ?? ''}\n${notice.text.text}`).join('\n');
    const small = inSmallLetters(text);
    const notice = first.title ?? first.id;
    const { contacts, unknown } = contactsOf(guide, notices);
    if (!namesChildWelfare(text) && !unknown && !contacts.some(isChildWelfare)) {
      report('child-welfare', { notice }, at(first, 'text'));
    } else if (!guardians.test(small) && !small.includes((guide.terms.guardians ?? '\n\n').toLowerCase())) {
      report('guardians', { notice }, at(first, 'text'));
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    none: () =>
      'Veilederen sier ikke hva ansatte skal gjøre ved mistanke om vold eller overgrep. Legg inn et akuttvarsel: meld direkte til barnevernstjenesten, og ikke varsle foresatte først.',
    'child-welfare': ({ notice }) =>
      `Akuttvarselet «${notice}» nevner ikke barnevernstjenesten. Skriv at ansatte skal melde direkte dit.`,
    guardians: ({ notice }) =>
      `Akuttvarselet «${notice}» sier ikke noe om foresatte. Skriv at de ikke skal varsles før barnevernstjenesten eller politiet har gitt råd.`,
  },
  nn: {
    none: () =>
      'Rettleiaren seier ikkje kva tilsette skal gjere ved mistanke om vald eller overgrep. Legg inn eit akuttvarsel: meld direkte til barnevernstenesta, og ikkje varsle føresette først.',
    'child-welfare': ({ notice }) =>
      `Akuttvarselet «${notice}» nemner ikkje barnevernstenesta. Skriv at tilsette skal melde direkte dit.`,
    guardians: ({ notice }) =>
      `Akuttvarselet «${notice}» seier ikkje noko om føresette. Skriv at dei ikkje skal varslast før barnevernstenesta eller politiet har gitt råd.`,
  },
  en: {
    none: () =>
      'The guide does not say what staff are to do when they suspect violence or abuse. Add an emergency notice: report directly to child welfare, and do not tell the guardians first.',
    'child-welfare': ({ notice }) =>
      `The emergency notice “${notice}” does not mention child welfare. Write that staff are to report directly there.`,
    guardians: ({ notice }) =>
      `The emergency notice “${notice}” says nothing about guardians. Write that they are not to be told before child welfare or the police have given advice.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Veilederen mangler et akuttvarsel, eller varselet mangler det viktigste.',
    why: 'Ved mistanke om vold, overgrep eller alvorlig omsorgssvikt gjelder ikke de vanlige trinnene. Snakker noen med foresatte først, kan barnet komme i fare.',
    mend: 'Legg inn et varsel av typen AKUTT som sier at ansatte skal melde direkte til barnevernstjenesten, at foresatte ikke skal varsles først, og hvem de ringer.',
  },
  nn: {
    title: 'Rettleiaren manglar eit akuttvarsel, eller varselet manglar det viktigaste.',
    why: 'Ved mistanke om vald, overgrep eller alvorleg omsorgssvikt gjeld ikkje dei vanlege stega. Snakkar nokon med føresette først, kan barnet kome i fare.',
    mend: 'Legg inn eit varsel av typen AKUTT som seier at tilsette skal melde direkte til barnevernstenesta, at føresette ikkje skal varslast først, og kven dei ringjer.',
  },
  en: {
    title: 'The guide has no emergency notice, or the notice lacks what matters most.',
    why: 'When violence, abuse or serious neglect is suspected, the ordinary steps do not apply. If someone talks to the guardians first, the child may be in danger.',
    mend: 'Add a notice of the kind URGENT saying that staff report directly to child welfare, that guardians are not told first, and whom to call.',
  },
  sources: [
    'barnevernsloven § 13-2: lovdata.no/dokument/NL/lov/2021-06-18-97',
    'straffeloven § 196: lovdata.no/dokument/NL/lov/2005-05-20-28',
    'vestby.kommune.no',
    'froland.kommune.no',
    'vestre-toten.kommune.no',
  ],
  bad: [
    {
      form: 'md',
      text: `# Nivå 0: Avklar bekymringen

## Sett ord på bekymringen

### Utfall

- Bekymringen er borte → [Avslutt](#avslutt)
`,
      finds: ['-2:8'],
    },
    {
      form: 'md',
      text: `# Nivå 0: Avklar bekymringen

> [!AKUTT] Mistanke om vold {#akutt}
> Ring politiet med én gang.

## Sett ord på bekymringen

### Utfall

- Bekymringen er borte → [Avslutt](#avslutt)
`,
      finds: ['4:3'],
    },
    {
      form: 'md',
      text: `# Nivå 0: Avklar bekymringen

> [!AKUTT] Mistanke om vold {#akutt}
> Meld direkte til barnevernstjenesten.

## Sett ord på bekymringen

### Utfall

- Bekymringen er borte → [Avslutt](#avslutt)
`,
      finds: ['4:3'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `# Nivå 0: Avklar bekymringen

> [!AKUTT] Mistanke om vold {#akutt}
> Meld direkte til barnevernstjenesten. Ikke varsle foresatte først.

## Sett ord på bekymringen

### Utfall

- Bekymringen er borte → [Avslutt](#avslutt)
`,
      finds: [],
    },
  ],
};
