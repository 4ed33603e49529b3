import type { ProblemMessages } from '../../diagnostic/problems.ts';
import { defineRule, type ProblemSentences, type RulePage } from '../rule.ts';

export const rule = defineRule<ProblemMessages<'markdown-structure'>>({
  meta: { group: 'reading', severity: 'error', profiles: ['core'] },
});

export const sentences: ProblemSentences<'markdown-structure'> = {
  nb: {
    'front-matter-missing': () =>
      'Filen mangler hodet med opplysninger om veilederen. Begynn filen med en linje «---», så «veileder: 1», «title:» og «language:», og så en ny linje «---».',
    'front-matter-unclosed': () =>
      'Hodet øverst i filen blir aldri avsluttet. Sett en linje med «---» der det slutter.',
    'unknown-section': ({ title, suggestion }) =>
      `Overskriften «${title}» er verken et nivå eller en kjent del av veilederen. ${suggestion ? `Mente du «${suggestion}»?` : 'Skriv for eksempel «# Nivå 0: …» eller «# Verktøy».'}`,
    'unknown-label': ({ label, suggestion }) =>
      `«${label}» er ikke et felt som kan stå her. ${suggestion ? `Mente du «${suggestion}»?` : 'Bruk et kjent felt, for eksempel «Hvem» eller «Frist», eller ta bort uthevingen.'}`,
    'label-not-indented': ({ label, item, spaces }) =>
      `«${label}» hører til «${item}», men linjen er ikke rykket inn. Sett ${spaces} mellomrom foran den.`,
    'text-outside': ({ text }) =>
      `Teksten «${text}» hører ikke til noe trinn, nivå eller annen del, og blir ikke med. Flytt den inn under en overskrift.`,
    'outcome-form': ({ text }) =>
      `Utfallet «${text}» sier ikke hvor saken går. Skriv det slik: Fortsatt bekymring → [Nivå 1](#niva-1)`,
    'step-outside-level': ({ title }) =>
      `Trinnet «${title}» står ikke under noe nivå. Sett en overskrift som «# Nivå 0: …» over det.`,
  },
  nn: {
    'front-matter-missing': () =>
      'Fila manglar hovudet med opplysningar om rettleiaren. Byrj fila med ei linje «---», så «veileder: 1», «title:» og «language:», og så ei ny linje «---».',
    'front-matter-unclosed': () => 'Hovudet øvst i fila blir aldri avslutta. Set ei linje med «---» der det sluttar.',
    'unknown-section': ({ title, suggestion }) =>
      `Overskrifta «${title}» er verken eit nivå eller ein kjend del av rettleiaren. ${suggestion ? `Meinte du «${suggestion}»?` : 'Skriv til dømes «# Nivå 0: …» eller «# Verktøy».'}`,
    'unknown-label': ({ label, suggestion }) =>
      `«${label}» er ikkje eit felt som kan stå her. ${suggestion ? `Meinte du «${suggestion}»?` : 'Bruk eit kjent felt, til dømes «Kven» eller «Frist», eller ta bort uthevinga.'}`,
    'label-not-indented': ({ label, item, spaces }) =>
      `«${label}» høyrer til «${item}», men linja er ikkje rykt inn. Set ${spaces} mellomrom framfor henne.`,
    'text-outside': ({ text }) =>
      `Teksten «${text}» høyrer ikkje til noko steg, nivå eller nokon annan del, og blir ikkje med. Flytt han inn under ei overskrift.`,
    'outcome-form': ({ text }) =>
      `Utfallet «${text}» seier ikkje kvar saka går. Skriv det slik: Framleis uro → [Nivå 1](#niva-1)`,
    'step-outside-level': ({ title }) =>
      `Steget «${title}» står ikkje under noko nivå. Set ei overskrift som «# Nivå 0: …» over det.`,
  },
  en: {
    'front-matter-missing': () =>
      'The file has no head with facts about the guide. Begin the file with a line “---”, then “veileder: 1”, “title:” and “language:”, and then another line “---”.',
    'front-matter-unclosed': () => 'The head at the top of the file never ends. Put a line with “---” where it ends.',
    'unknown-section': ({ title, suggestion }) =>
      `The heading “${title}” is neither a level nor a known part of the guide. ${suggestion ? `Did you mean “${suggestion}”?` : 'Write, for example, “# Level 0: …” or “# Tools”.'}`,
    'unknown-label': ({ label, suggestion }) =>
      `“${label}” is not a field that can stand here. ${suggestion ? `Did you mean “${suggestion}”?` : 'Use a known field, such as “Who” or “Deadline”, or take away the bold type.'}`,
    'label-not-indented': ({ label, item, spaces }) =>
      `“${label}” belongs to “${item}”, but the line is not indented. Put ${spaces} spaces in front of it.`,
    'text-outside': ({ text }) =>
      `The text “${text}” belongs to no step, level or other part, and is left out. Move it under a heading.`,
    'outcome-form': ({ text }) =>
      `The outcome “${text}” does not say where the case goes. Write it like this: Still worried → [Level 1](#level-1)`,
    'step-outside-level': ({ title }) =>
      `The step “${title}” does not stand under any level. Put a heading such as “# Level 0: …” above it.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Overskriftene, feltene eller hodet i Markdown-filen kan ikke forstås.',
    why: 'Det som ikke hører til et nivå, et trinn eller en kjent del, blir borte for leseren.',
    mend: 'Bruk de faste overskriftene og feltene, og begynn filen med et hode mellom to linjer «---».',
  },
  nn: {
    title: 'Overskriftene, felta eller hovudet i Markdown-fila er ikkje til å forstå.',
    why: 'Det som ikkje høyrer til eit nivå, eit steg eller ein kjend del, blir borte for lesaren.',
    mend: 'Bruk dei faste overskriftene og felta, og byrj fila med eit hovud mellom to linjer «---».',
  },
  en: {
    title: 'The headings, fields or head of the Markdown file cannot be understood.',
    why: 'What belongs to no level, step or known part is lost to the reader.',
    mend: 'Use the fixed headings and fields, and begin the file with a head between two lines “---”.',
  },
  bad: [
    {
      form: 'md',
      text: `---
veileder: 1
title: Tidlig innsats
language: nb
---
# Verktøyer

- Undringsnotat {#undringsnotat}
`,
      finds: ['6:3'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `---
veileder: 1
title: Tidlig innsats
language: nb
---
# Verktøy

- Undringsnotat {#undringsnotat}
`,
      finds: [],
    },
  ],
};
