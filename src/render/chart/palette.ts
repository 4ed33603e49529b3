/** Colours as SVG has them. Between text and what lies behind it there is a contrast of at least 7 to 1. */
export interface Palette {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly paper: string;
  readonly lane: string;
  readonly laneRule: string;
  readonly step: string;
  readonly end: string;
}

/** For paper, and for viewers that know no style sheet. */
export const fixedColours: Palette = {
  ink: '#1b1f24',
  muted: '#3d4650',
  line: '#3d4650',
  paper: '#ffffff',
  lane: '#f1f4f7',
  laneRule: '#8a949e',
  step: '#ffffff',
  end: '#e3eaf1',
};

/** For a web page: follows its colours, light or dark. */
export const pageColours: Palette = {
  ink: 'currentColor',
  muted: 'currentColor',
  line: 'currentColor',
  paper: 'none',
  lane: 'var(--wash)',
  laneRule: 'var(--rule)',
  step: 'var(--paper)',
  end: 'var(--paper)',
};
