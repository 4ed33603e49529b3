import { formatDuration, minutesOf } from '../../model/duration.ts';
import type { AudiencePaths, GuidePaths } from '../../walk/paths/paths.ts';
import { xml } from '../xml.ts';
import { alike, audienceTitles, type PathsLook } from './paths-text.ts';

interface Bar {
  readonly label: string;
  readonly value: number;
  /** The value in words; the picture is read by them too. */
  readonly text: string;
}

const width = 760;
const barWidth = 560;
const rowHeight = 46;

/** A picture of the figures: ways, steps and time for each audience, as bars with their numbers. */
export function pathsSvg(paths: GuidePaths, { words, language }: Pick<PathsLook, 'words' | 'language'>): string {
  const groups = alike(paths.audiences);
  const bars = (value: (one: AudiencePaths) => Omit<Bar, 'label'>): Bar[] =>
    groups.flatMap((group) => {
      const [one] = group;
      return one ? [{ label: audienceTitles(paths, group, words.paths.everyone), ...value(one) }] : [];
    });
  const charts = [
    { title: words.paths.chart.paths, bars: bars(({ count }) => ({ value: Number(count), text: String(count) })) },
    {
      title: words.paths.chart.steps,
      bars: bars(({ longest }) => ({ value: longest?.stops.length ?? 0, text: String(longest?.stops.length ?? 0) })),
    },
    {
      title: words.paths.chart.longestTime,
      bars: bars(({ slowest }) => ({
        value: slowest ? minutesOf(slowest.time) : 0,
        text: slowest && minutesOf(slowest.time) > 0 ? formatDuration(slowest.time, language) : words.paths.noTime,
      })),
    },
  ];
  const left = (title: string, list: (one: AudiencePaths) => readonly unknown[]) => ({
    title,
    bars: bars((one) => ({ value: list(one).length, text: String(list(one).length) })),
  });
  charts.push(
    left(words.paths.stepsNeverMet, (one) => one.stepsNeverMet),
    left(words.paths.outcomesNeverTaken, (one) => one.outcomesNeverTaken),
  );
  const parts: string[] = [];
  let y = 78;
  for (const chart of charts) {
    parts.push(`<text class="head" x="20" y="${y}">${xml(chart.title)}</text>`);
    y += 12;
    const most = Math.max(1, ...chart.bars.map((bar) => bar.value));
    for (const bar of chart.bars) {
      parts.push(barSvg(bar, most, y));
      y += rowHeight;
    }
    y += 34;
  }
  const title = words.paths.title({ guide: paths.guide.title });
  const described = charts.map((c) => `${c.title}: ${c.bars.map((b) => `${b.label} ${b.text}`).join('; ')}.`).join(' ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" width="${width}" height="${y}" role="img" aria-labelledby="t d" lang="${language}">`,
    `<title id="t">${xml(title)}</title>`,
    `<desc id="d">${xml(described)}</desc>`,
    '<style>text{font:14px "Source Sans 3",system-ui,sans-serif;fill:#1a1a1a}.title{font-size:20px;font-weight:600}.head{font-weight:600}</style>',
    `<rect width="${width}" height="${y}" fill="#fff"/>`,
    `<text class="title" x="20" y="30">${xml(cut(title, 74))}</text>`,
    `<text x="20" y="52">${xml(words.paths.bound({ loops: paths.loops }))}</text>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

function barSvg({ label, value, text }: Bar, most: number, y: number): string {
  const length = Math.round((value / most) * barWidth * 10) / 10;
  return [
    `<text x="20" y="${y + 15}"><title>${xml(label)}</title>${xml(cut(label, 88))}</text>`,
    `<rect x="20" y="${y + 21}" width="${length}" height="16" fill="#1f5a8c"/>`,
    `<text x="${28 + length}" y="${y + 34}">${xml(cut(text, 20))}</text>`,
  ].join('');
}

const cut = (text: string, letters: number): string => {
  const all = [...text];
  return all.length <= letters ? text : `${all.slice(0, letters - 1).join('')}…`;
};
