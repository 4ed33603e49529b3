/** A language the program speaks. */
type Spoken = 'nb' | 'nn' | 'en';

const months = {
  nb: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  nn: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const satisfies Readonly<Record<Spoken, readonly string[]>>;

/** `2024-08-01` → «1. august 2024», “1 August 2024”; what is no date is given back as it is. */
export function dayIn(language: Spoken, date: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (year === '') return date;
  const name = months[language][Number(month) - 1];
  if (name === undefined || day === '') return year;
  return `${Number(day)}${language === 'en' ? '' : '.'} ${name} ${year}`;
}
