import { beforeAll, describe, expect, it } from 'vitest';
import type { Guide } from '../../src/model/guide.ts';
import type { Setting } from '../../src/ui/setting.ts';
import type { UiState } from '../../src/ui/state.ts';
import { currentPlace } from '../../src/walk/state.ts';
import { makeGuide, makeProse } from '../factory/guide.ts';
import { realGuide } from '../guides/real-guide.ts';
import { pressed, rowsOf, settingOf, started } from './setting.ts';

const size = { columns: 80, rows: 24 };
let oppdal: Guide;
let setting: Setting;
beforeAll(async () => {
  oppdal = await realGuide('guides/oppdal.md');
  setting = settingOf(oppdal);
});

const at = (state: UiState): string => {
  const place = currentPlace(state.walk);
  return place.kind === 'nowhere' ? 'nowhere' : place.id;
};
/** What a screen says, as one text. */
const said = (own: Setting, state: UiState): string => rowsOf(own, state).join(' ').replace(/\s+/g, ' ');
const text = (state: UiState): string => rowsOf(setting, state).join('\n');
const school = (): UiState => started(oppdal, size, 'skole');

describe('whom the walk is for', () => {
  it('is asked first, and chosen by arrows or by number', () => {
    const first = started(oppdal, size);
    expect(text(first)).toContain('Hvor arbeider du?');
    expect(pressed(setting, first, 'down', 'enter').walk.audience).toBe('skole');
    expect(pressed(setting, first, '2', 'enter').walk.audience).toBe('skole');
    expect(pressed(setting, first, '12', 'enter').walk.audience).toBeUndefined();
    expect(pressed(setting, first, 'up', 'up', 'enter').walk.audience).toBe('barnehage');
  });

  it('is not asked when it is said, nor of a guide without audiences', () => {
    expect(school().screen.kind).toBe('step');
    const plain = makeGuide({ levels: [{ steps: ['a'] }] });
    expect(started(plain, size).screen.kind).toBe('step');
    expect(pressed(settingOf(plain), started(plain, size), 'm').screen.kind).toBe('step');
  });

  it('can be changed, and the way walked stays as far as it goes', () => {
    const there = pressed(setting, school(), '1', '1');
    const changed = pressed(setting, there, 'm', 'home', 'enter');
    expect(changed.walk.audience).toBe('barnehage');
    expect(at(changed)).toBe(at(there));
  });
});

describe('a step', () => {
  it('tells its place, who, how long in words and as a date, and where it leads', () => {
    const state = pressed(setting, { ...school(), size: { columns: 90, rows: 70 } }, '1');
    const page = text(state);
    expect(page).toContain('Trinn 2 av 5 på nivå 0');
    expect(page).toContain('Hvem: Ansatt, Nærmeste leder');
    expect(page).toContain('snarest, og senest innen én uke etter at undringen oppsto');
    expect(page).toContain('senest 8. mai 2026 (regnet fra 1. mai 2026)');
    expect(page).toContain('Helsestasjonen: 91\u00A089\u00A060\u00A076');
    expect(page.indexOf('AKUTT')).toBeLessThan(page.indexOf('MERK'));
    expect(page.indexOf('MERK')).toBeLessThan(page.indexOf('Veien videre'));
    expect(page).toContain('→ Trinn 5: Avslutt saken');
    expect(page).not.toContain('For fastlege');
  });

  it('is left by a number, and by Enter once the choice is seen and chosen', () => {
    const second = pressed(setting, school(), '1');
    expect(at(second)).toBe('del-med-leder');
    expect(at(pressed(setting, second, '2'))).toBe('avslutt-saken');
    expect(at(pressed(setting, second, '3'))).toBe('del-med-leder');
    const once = pressed(setting, second, 'enter');
    expect(at(once)).toBe('del-med-leder');
    expect(once.screen.top).toBeGreaterThan(0);
    const end = pressed(setting, second, 'end', 'down');
    expect(end.screen.selected).toBe(0);
    expect(at(pressed(setting, end, 'down', 'enter'))).toBe('avslutt-saken');
    expect(at(pressed(setting, end, 'down', 'up', 'right'))).toBe('inviter');
  });

  it('can be read to its end by down alone, and by Enter alone, and no row is skipped', () => {
    for (const key of ['down', 'enter', ' ', 'page-down']) {
      let state = pressed(setting, { ...school(), size: { columns: 60, rows: 20 } }, '1');
      const here = at(state);
      const seen = new Set<string>();
      for (let i = 0; i < 60 && at(state) === here; i++) {
        for (const row of rowsOf(setting, state)) seen.add(row.replace('›', ' ').trim());
        state = pressed(setting, state, key);
      }
      const all = rowsOf(setting, { ...pressed(setting, school(), '1'), size: { columns: 60, rows: 200 } });
      expect(all.map((row) => row.trim()).filter((row) => !seen.has(row) && !/^─|^!\s+Akutt/.test(row))).toEqual([]);
    }
  });

  it('goes back by left, b and Backspace, and no further than the start', () => {
    for (const key of ['left', 'b', 'backspace']) {
      const there = pressed(setting, school(), '1', '1');
      expect(at(pressed(setting, there, key))).toBe('del-med-leder');
      expect(at(pressed(setting, there, key, key, key, key))).toBe('sett-ord');
    }
  });
});

describe('screens over the step', () => {
  it('shows what is urgent one key away from every screen, with numbers to call', () => {
    for (const open of ['', 'o', '/', '?', 'd', 'm']) {
      const urgent = pressed(setting, pressed(setting, school(), open), '!');
      expect(text(urgent)).toContain('AKUTT: Mistanke om vold');
      expect(rowsOf(setting, { ...urgent, size: { columns: 80, rows: 60 } }).join('\n')).toContain('Politiet: 112');
      expect(pressed(setting, urgent, 'escape').screen.kind).toBe('step');
    }
    expect(pressed(setting, started(oppdal, size), '!', 'escape').screen.kind).toBe('audience');
    expect(text(school())).toContain('! Akutt');
  });

  it('says what to do when a guide has no emergency notice', () => {
    const plain = makeGuide({ levels: [{ steps: ['a'] }] });
    const own = settingOf(plain);
    expect(said(own, pressed(own, started(plain, size), '!'))).toContain('ringer du 112');
  });

  it('shows the whole flow with where the walk is and has been, and goes to any step', () => {
    const there = pressed(setting, school(), '1');
    const overview = pressed(setting, there, 'o');
    expect(text(overview)).toMatch(/› ● 2\. Del undringen med nærmeste leder ← du er her/);
    expect(text(overview)).toMatch(/✓ 1\. Sett ord på undringen/);
    expect(at(pressed(setting, overview, 'down', 'enter'))).toBe('inviter');
    const last = pressed(setting, overview, 'end', 'enter');
    expect(currentPlace(last.walk)).toMatchObject({ level: { id: '3' } });
    expect(at(pressed(setting, last, 'left'))).toBe('del-med-leder');
    const whole = rowsOf(setting, { ...overview, size: { columns: 80, rows: 100 } }).join('\n');
    for (const level of oppdal.levels) expect(whole).toContain(level.title);
    for (const step of oppdal.levels.flatMap((level) => level.steps)) expect(whole).toContain(step.title);
  });

  it('searches titles and texts, and goes to what is found', () => {
    const found = pressed(setting, school(), '/', 'SAMTYKKE');
    expect(text(found)).toContain('5 treff');
    expect(at(pressed(setting, found, 'enter'))).toBe('inviter');
    expect(at(pressed(setting, found, 'down', 'enter'))).toBe('samtale');
    expect(text(pressed(setting, found, 'zzz'))).toContain('Ingen treff');
    expect(text(pressed(setting, found, 'zzz', 'backspace', 'backspace', 'backspace'))).toContain('5 treff');
    expect(pressed(setting, found, 'q').end).toBeUndefined();
    expect(pressed(setting, found, 'escape').screen.kind).toBe('step');
  });

  it('takes another start date, and says when what is typed is none', () => {
    const wrong = pressed(setting, school(), 'd', '31.2.2026', 'enter');
    expect(text(wrong)).toContain('Dette er ikke en dato');
    expect(wrong.walk.startDate).toBe('2026-05-01');
    const moved = pressed(setting, school(), '1', 'd', '3.2.2026', 'enter');
    expect(at(moved)).toBe('del-med-leder');
    expect(rowsOf(setting, { ...moved, size: { columns: 80, rows: 60 } }).join('\n')).toContain(
      'senest 10. februar 2026',
    );
  });

  it('shows all there is to read around the step one key away, and comes back', () => {
    const there = pressed(setting, { ...school(), size: { columns: 80, rows: 60 } }, '/', 'evaluer drøft', 'enter');
    for (const key of ['l', 'r']) {
      const reading = pressed(setting, there, key);
      expect(text(reading)).toContain('Møteplass: Evalueringsmøte');
      expect(text(reading)).toContain('Ansvar: Stafettholderen kaller inn og leder.');
      expect(text(reading)).toContain('Egen enhet eller tjeneste kan gi den hjelpen som trengs.');
      expect(pressed(setting, reading, 'escape')).toEqual(there);
    }
    const closed = pressed(setting, school(), '1', '2', '1', 'l');
    expect(text(closed)).toContain('ikke mer å lese her');
    const plain = makeGuide({ levels: [{ steps: ['a'] }] });
    const own = settingOf(plain);
    expect(said(own, started(plain, size))).not.toContain('Trykk l');
    expect(said(own, pressed(own, started(plain, size), 'l'))).toContain('ikke mer å lese her');
  });

  it('tells what a level is about when it is come to, and not again', () => {
    const tall = { ...school(), size: { columns: 80, rows: 60 } };
    expect(text(tall)).toContain('Begynn her når noe gjør deg urolig');
    expect(text(pressed(setting, tall, '1'))).not.toContain('Begynn her når noe gjør deg urolig');
    const guide = makeGuide({
      levels: [{ intro: makeProse('Om nivået.'), criterion: { minServices: 2 }, steps: ['a', 'b'] }],
    });
    const own = settingOf(guide);
    const page = said(own, started(guide, size));
    expect(page).toContain('Om nivået.');
    expect(page).toContain('Tjenester: 2 eller flere tjenester');
    expect(page.indexOf('Om nivået.')).toBeLessThan(page.indexOf('Veien videre'));
  });

  it('gives the day of what follows from an answer', () => {
    const deadlines = [{ within: 'P2W', fromWords: false, audiences: [] }];
    const guide = makeGuide({ levels: [{ steps: [{ id: 'a', outcomes: [{ id: 'ja', go: 'close', deadlines }] }] }] });
    const own = settingOf(guide);
    expect(said(own, started(guide, size))).toContain('senest 15. mai 2026');
  });

  it('tells every key', () => {
    const help = text(pressed(setting, { ...school(), size: { columns: 80, rows: 40 } }, '?'));
    for (const [key] of setting.say.keys) expect(help).toContain(key);
    expect(help).toContain('Ingenting av det du velger, blir lagret');
  });
});

describe('the end of a walk', () => {
  it('says that it is the end, and offers to go back or to start again', () => {
    const closed = pressed(setting, school(), '1', '2', '1');
    expect(at(closed)).toBe('close');
    expect(text(closed)).toContain('Her slutter veilederen for denne saken.');
    expect(at(pressed(setting, closed, '1'))).toBe('avslutt-saken');
    const again = pressed(setting, closed, '2');
    expect(at(again)).toBe('sett-ord');
    expect(again.walk).toMatchObject({ audience: 'skole', startDate: '2026-05-01', answers: [] });
  });

  it('says so where the guide leads nowhere, and where it has no start', () => {
    const hole = makeGuide({ levels: [{ steps: [{ id: 'a', outcomes: [{ id: 'uvisst' }] }] }] });
    const own = settingOf(hole);
    expect(said(own, pressed(own, started(hole, size), '1'))).toContain('Meld fra til den som har ansvar');
    const empty = makeGuide();
    const none = settingOf(empty);
    expect(said(none, pressed(none, started(empty, size), 'enter', '1', 'o', 'escape'))).toContain(
      'ikke noe sted å begynne',
    );
  });

  it('ends by q and by Ctrl-C, and takes no more keys', () => {
    expect(pressed(setting, school(), 'q').end).toBe('quit');
    expect(pressed(setting, school(), '/', 'interrupt', 'a').end).toBe('interrupted');
    expect(at(pressed(setting, school(), 'q', '1'))).toBe('sett-ord');
  });
});

it('numbers ten choices and more with several digits', () => {
  const many = makeGuide({
    levels: [
      {
        steps: [
          {
            id: 'a',
            outcomes: Array.from({ length: 12 }, (_, i) => ({
              id: `u${i + 1}`,
              when: [`Sak ${i + 1}`],
              go: i === 10 ? 'step:b' : 'close',
            })),
          },
          { id: 'b', what: makeProse('Her er b'), outcomes: [{ id: 'x', go: 'close' }] },
        ],
      },
    ],
  });
  const own = settingOf(many);
  const typed = pressed(own, started(many, size), '1', '1');
  expect(typed.screen.selected).toBe(10);
  expect(at(typed)).toBe('a');
  expect(at(pressed(own, typed, 'enter'))).toBe('b');
});
