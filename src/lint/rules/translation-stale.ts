import { at } from '../../model/origin.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { originalOf } from '../upkeep/counterparts.ts';

type Messages = {
  guide: { version: string; current: string; original: string };
  text: { id: string; version: string; current: string };
  unsaid: { current: string; original: string };
};

export const rule = defineRule<Messages>({
  meta: { group: 'upkeep', severity: 'warning', draft: 'info', profiles: ['core'], needsWhole: true },
  check(context, report) {
    const { variantOf } = context.guide;
    const base = originalOf(context);
    const current = base?.version;
    if (!variantOf || !base || current === undefined) return;
    const { version, texts } = variantOf;
    if (version === undefined) {
      report('unsaid', { current, original: base.title }, at(variantOf, 'guide'));
    } else if (version !== current) {
      report('guide', { version, current, original: base.title }, at(variantOf, 'version'));
      return;
    }
    for (const [id, made] of Object.entries(texts)) {
      if (made !== current) report('text', { id, version: made, current }, at(texts, id));
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    guide: ({ version, current, original }) =>
      `Språkutgaven er laget fra versjon ${version} av «${original}», som nå er i versjon ${current}. Oversett det som er endret, og skriv den nye versjonen her.`,
    text: ({ id, version, current }) =>
      `Teksten «${id}» er laget fra versjon ${version}, men originalen er i versjon ${current}. Gå gjennom teksten, og ta bort linjen her når den er i orden.`,
    unsaid: ({ current, original }) =>
      `Det står ikke hvilken versjon av «${original}» språkutgaven er laget fra. Legg til «version», for eksempel ${current}.`,
  },
  nn: {
    guide: ({ version, current, original }) =>
      `Språkutgåva er laga frå versjon ${version} av «${original}», som no er i versjon ${current}. Set om det som er endra, og skriv den nye versjonen her.`,
    text: ({ id, version, current }) =>
      `Teksten «${id}» er laga frå versjon ${version}, men originalen er i versjon ${current}. Gå gjennom teksten, og ta bort linja her når han er i orden.`,
    unsaid: ({ current, original }) =>
      `Det står ikkje kva versjon av «${original}» språkutgåva er laga frå. Legg til «version», for eksempel ${current}.`,
  },
  en: {
    guide: ({ version, current, original }) =>
      `The language version is made from version ${version} of “${original}”, which is now at version ${current}. Translate what has changed, and write the new version here.`,
    text: ({ id, version, current }) =>
      `The text “${id}” is made from version ${version}, but the original is at version ${current}. Go through the text, and take this line away when it is in order.`,
    unsaid: ({ current, original }) =>
      `Nothing says which version of “${original}” the language version is made from. Add “version”, for instance ${current}.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Språkutgaven er laget fra en eldre versjon av veilederen.',
    why: 'Da kan den ene utgaven gi gamle frister, numre eller lover, uten at leseren vet det.',
    mend: 'Oversett endringene, og sett «version» under «variantOf» til den nye versjonen. Enkelte tekster kan stå med sin egen versjon under «texts» til de er gjennomgått.',
  },
  nn: {
    title: 'Språkutgåva er laga frå ein eldre versjon av rettleiaren.',
    why: 'Då kan den eine utgåva gi gamle fristar, nummer eller lover, utan at lesaren veit det.',
    mend: 'Set om endringane, og set «version» under «variantOf» til den nye versjonen. Enkelte tekstar kan stå med sin eigen versjon under «texts» til dei er gjennomgåtte.',
  },
  en: {
    title: 'The language version is made from an older version of the guide.',
    why: 'Then one version may give old deadlines, numbers or acts without the reader knowing.',
    mend: 'Translate the changes, and set “version” under “variantOf” to the new version. Single texts may stand with a version of their own under “texts” until they have been gone through.',
  },
  bad: [
    {
      form: 'yaml',
      text: `veileder: 1
title: Rettleiar
language: nn
variantOf: { guide: vestby, version: 1.0.0 }
`,
      finds: ['4:38'],
      beside: { form: 'yaml', text: 'veileder: 1\nid: vestby\ntitle: Veileder\nlanguage: nb\nversion: 1.1.0\n' },
    },
    {
      form: 'yaml',
      text: `veileder: 1
title: Rettleiar
language: nn
variantOf: { guide: vestby, version: 1.1.0, texts: { akutt: 1.0.0 } }
`,
      finds: ['4:61'],
      beside: { form: 'yaml', text: 'veileder: 1\nid: vestby\ntitle: Veileder\nlanguage: nb\nversion: 1.1.0\n' },
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `veileder: 1
title: Rettleiar
language: nn
variantOf: { guide: vestby, version: 1.1.0 }
`,
      finds: [],
      beside: { form: 'yaml', text: 'veileder: 1\nid: vestby\ntitle: Veileder\nlanguage: nb\nversion: 1.1.0\n' },
    },
  ],
};
