import { setTimeout as wait } from 'node:timers/promises';
import { render } from 'ink-testing-library';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Guide } from '../../src/model/guide.ts';
import type { Size, UiState } from '../../src/ui/state.ts';
import { themeOf } from '../../src/ui/theme.ts';
import { WalkScreen } from '../../src/ui/walk-screen.tsx';
import { currentPlace } from '../../src/walk/state.ts';
import { makeGuide, makeProse } from '../factory/guide.ts';
import { realGuide } from '../guides/real-guide.ts';
import { settingOf, started } from './setting.ts';

const oppdal = await realGuide('guides/oppdal.md');

/** The screen with a keyboard: what it shows, and what was told of it. */
function screenOf(guide: Guide, { colour = false, audience }: { colour?: boolean; audience?: string } = {}) {
  const states: UiState[] = [];
  const onGone = vi.fn();
  let resize: (size: Size) => void = () => undefined;
  const app = render(
    <WalkScreen
      setting={settingOf(guide)}
      start={started(guide, { columns: 80, rows: 24 }, audience)}
      colour={colour}
      onState={(state) => states.push(state)}
      onResize={(listener) => {
        resize = listener;
        return () => undefined;
      }}
      onGone={onGone}
    />,
  );
  const type = async (...keys: string[]): Promise<string> => {
    for (const key of keys) {
      await wait(20);
      app.stdin.write(key);
    }
    await wait(60);
    return app.lastFrame() ?? '';
  };
  return { ...app, states, onGone, type, resize: (size: Size) => resize(size) };
}

const open: { unmount: () => void }[] = [];
const shown = (...args: Parameters<typeof screenOf>) => {
  const screen = screenOf(...args);
  open.push(screen);
  return screen;
};
afterEach(() => {
  for (const screen of open.splice(0)) screen.unmount();
});

describe('the screen', () => {
  it('walks from whom it is for to the end of the case, and back', async () => {
    const { type, lastFrame, states } = shown(oppdal);
    expect(lastFrame()).toContain('Hvor arbeider du?');
    expect(await type('\u001B[B', '\r')).toContain('1. Sett ord på undringen');
    expect(await type('1')).toContain('2. Del undringen med nærmeste leder');
    expect(await type('2', '1')).toContain('Her slutter veilederen for denne saken.');
    expect(await type('\u001B[D')).toContain('5. Avslutt saken');
    const last = states.at(-1);
    expect(last && currentPlace(last.walk)).toMatchObject({ id: 'avslutt-saken' });
  });

  it('takes every key of a terminal: arrows, pages, Home, End, Escape, Backspace, letters typed at once', async () => {
    const { type } = shown(oppdal, { audience: 'skole' });
    expect(await type('\u001B[6~')).not.toContain('Hvem: Ansatt');
    expect(await type('\u001B[5~')).toContain('Hvem: Ansatt');
    expect(await type('\u001B[F')).toContain('Veien videre');
    expect(await type('\u001B[H')).toContain('Hvem: Ansatt');
    expect(await type('/samtykkx', '\u007F', 'e')).toContain('5 treff');
    expect(await type('\u001B')).toContain('1. Sett ord på undringen');
    expect(await type('/bekymringsmelding på æøå')).toContain('Søk: bekymringsmelding på æøå');
  });

  it('is drawn anew in another size, where it was', async () => {
    const { type, resize, lastFrame } = shown(oppdal, { audience: 'skole' });
    await type('1');
    resize({ columns: 60, rows: 20 });
    await wait(60);
    const rows = (lastFrame() ?? '').split('\n');
    expect(rows).toHaveLength(19);
    expect(lastFrame()).toContain('2. Del undringen med nærmeste leder');
  });

  it('needs no colour: signs and words say the same', async () => {
    const { type } = shown(oppdal, { audience: 'skole' });
    expect(await type('o')).toContain('› ● 1. Sett ord på undringen ← du er her');
    for (const look of Object.values(themeOf(false))) expect(Object.keys(look)).not.toContain('color');
    expect(Object.values(themeOf(true)).some((look) => look.color !== undefined)).toBe(true);
  });

  it.each([
    ['q', 'quit'],
    ['\u0003', 'interrupted'],
  ])('is taken down by %j', async (key, end) => {
    const { type, onGone, states } = shown(oppdal);
    await type(key);
    expect(states.at(-1)?.end).toBe(end);
    expect(onGone).toHaveBeenCalledOnce();
  });

  it('lets no text of a guide through that could control the terminal', async () => {
    const evil = 'x\u001B[2J\u001B]0;tittel\u0007\u009B31m\u202Esnudd';
    const guide = makeGuide({
      title: evil,
      levels: [
        {
          title: evil,
          steps: [{ id: 'a', title: evil, what: makeProse(evil), outcomes: [{ id: 'u', when: [evil], go: 'close' }] }],
        },
      ],
    });
    const { type, frames } = shown(guide);
    await type('o', '\u001B', '/x', '\u001B', '!', '\u001B', '1');
    const looks = /\u001B\[(1|2|3|4|22|23|24)m/g;
    for (const frame of frames)
      expect(frame.replace(looks, '')).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
    expect(frames.join('')).toContain('x␛[2J␛]0;tittel␇');
  });
});
