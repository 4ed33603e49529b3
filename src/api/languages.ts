import type { UiLanguage } from '../lint/rule.ts';
import { oneOf } from './arguments.ts';

const languages: readonly UiLanguage[] = ['nb', 'nn', 'en'];

export const langKind = oneOf(languages);
