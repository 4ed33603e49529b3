import { createHash } from 'node:crypto';

/** As a content security policy names a style or script in the page. */
export const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
