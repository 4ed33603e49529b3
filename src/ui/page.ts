import { currentPlace } from '../walk/state.ts';
import { currentStep } from '../walk/step-view.ts';
import { lineOf } from './doc.ts';
import { audienceName, placeName, placeTitle } from './docs/place-words.ts';
import { footLine } from './foot.ts';
import { bodyRows, footRows, headRows, isTooSmall, margin } from './frame.ts';
import type { Line, Span } from './line.ts';
import { span } from './line.ts';
import { docOf } from './screen-doc.ts';
import type { Setting } from './setting.ts';
import type { UiState } from './state.ts';
import { oneRow, widthOf } from './wrap.ts';

const pad = span(' '.repeat(margin));

/** Left and right on one row; the right gives way. */
function apart(left: readonly Span[], right: readonly Span[], width: number): Line {
  const own = oneRow(left, width);
  const room = width - widthOf(own) - 2;
  if (room < 4 || right.length === 0) return own;
  const other = oneRow(right, room);
  return [...own, span(' '.repeat(width - widthOf(own) - widthOf(other))), ...other];
}

function headLines(setting: Setting, { walk, size, screen, below }: UiState): Line[] {
  const { guide } = setting;
  // Before it is settled whom the walk is for, it stands nowhere.
  const begun = screen.kind !== 'audience' || below !== undefined;
  const width = size.columns - 2 * margin;
  const view = currentStep(walk);
  const where = !begun
    ? [guide.title, guide.municipality?.name].filter((part) => part !== undefined).join(', ')
    : view
      ? placeName(setting, view.level, view.position)
      : placeTitle(setting, currentPlace(walk));
  const place: Line = [pad, ...oneRow([span(where)], width)];
  if (headRows(size) === 1) return [place];
  const audience = audienceName(setting, walk);
  return [
    [
      pad,
      ...apart([span(guide.name ?? guide.title, 'heading')], audience === undefined ? [] : [span(audience)], width),
    ],
    place,
    [span('─'.repeat(size.columns), 'faint')],
  ];
}

/** The mark of what is chosen stands in the two empty cells that each item leaves for it. */
function marked(line: Line): Line {
  const [first, ...rest] = line;
  if (!first) return line;
  return [span('› ', 'chosen'), span(first.text.slice(2), 'chosen'), ...rest.map(({ text }) => span(text, 'chosen'))];
}

function rule({ say }: Setting, { size }: UiState, above: boolean, below: boolean): Line {
  const text = `${above ? ' ↑' : ''}${below ? ` ↓ ${say.more}` : ''}`;
  const end = text === '' ? '' : `${text} ──`;
  return [span('─'.repeat(Math.max(0, size.columns - end.length)), 'faint'), span(end, 'strong')];
}

/** What the window shows: exactly one row less than it has. */
export function pageOf(setting: Setting, state: UiState): readonly Line[] {
  const { size, screen } = state;
  if (isTooSmall(size)) return [oneRow([span(setting.say.tooSmall)], size.columns)];
  const doc = docOf(setting, state);
  const height = bodyRows(size);
  const chosen = doc.items[screen.selected];
  const body = Array.from({ length: height }, (_, row): Line => {
    const at = screen.top + row;
    const line = lineOf(doc.lines[at]);
    return line.length === 0 ? [] : [pad, ...(chosen?.from === at ? marked(line) : line)];
  });
  const below = screen.top + height < doc.lines.length;
  const foot = oneRow([pad, ...footLine(setting, state, doc)], size.columns);
  return [
    ...headLines(setting, state),
    ...body,
    ...(footRows(size) === 1 ? [] : [rule(setting, state, screen.top > 0, below)]),
    foot,
  ];
}
