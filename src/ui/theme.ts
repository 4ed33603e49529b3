import type { Style } from './line.ts';

/** What ink can do to a piece of text. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly dimColor?: boolean;
  readonly color?: string;
}

const plain: Readonly<Record<Style, Look>> = {
  title: { bold: true },
  heading: { bold: true },
  label: { bold: true },
  strong: { bold: true },
  emphasis: { italic: true },
  faint: {},
  urgent: { bold: true },
  link: { underline: true },
  chosen: { bold: true },
  here: { bold: true },
};

const coloured: Readonly<Record<Style, Look>> = {
  ...plain,
  heading: { bold: true, color: 'cyan' },
  label: { color: 'cyan' },
  faint: { dimColor: true },
  urgent: { bold: true, color: 'red' },
  chosen: { bold: true, color: 'green' },
  here: { bold: true, color: 'green' },
};

/** Looks without any colour still set bold and underline: the terminal's own colours stay as they are. */
export const themeOf = (colour: boolean): Readonly<Record<Style, Look>> => (colour ? coloured : plain);
