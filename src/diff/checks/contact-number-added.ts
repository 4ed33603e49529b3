import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'contact-number-removed',
    on: ['phone:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `${w.owner(d)} har fått et nytt nummer: ${w.text(d.name)}.`,
  nn: (d, w) => `${w.owner(d)} har fått eit nytt nummer: ${w.text(d.name)}.`,
  en: (d, w) => `${w.owner(d)} has a new number: ${w.text(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et telefonnummer er lagt til.',
    why: 'Leseren har én måte til å få tak i noen på.',
  },
  nn: {
    title: 'Eit telefonnummer er lagt til.',
    why: 'Lesaren har éin måte til å få tak i nokon på.',
  },
  en: {
    title: 'A phone number was added.',
    why: 'Readers have one more way to reach someone.',
  },
  example: {
    old: `contacts: [{ id: helse, title: Helsestasjonen, numbers: [{ number: 71 23 45 67 }] }]
`,
    new: `contacts: [{ id: helse, title: Helsestasjonen, numbers: [{ number: 71 23 45 67 }, { number: 71 98 76 54 }] }]
`,
    tells: ['contact-number-added'],
  },
};
