import type { UiLanguage } from '../rule.ts';

const months = {
  nb: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  nn: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const satisfies Readonly<Record<UiLanguage, readonly string[]>>;

/** `2024-08-01` → «1. august 2024», “1 August 2024”. */
export function dayIn(language: UiLanguage, date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = months[language][Number(month) - 1];
  if (name === undefined || day === '') return year;
  return `${Number(day)}${language === 'en' ? '' : '.'} ${name} ${year}`;
}
