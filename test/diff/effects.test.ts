import { expect, test } from 'vitest';
import { diffGuides } from '../../src/diff/diff.ts';
import { speakerOf } from '../../src/diff/say/say.ts';
import { guideFrom, wholeGuide } from './guides.ts';

const base = wholeGuide(`audiences: [{ id: skole, title: Skole }, { id: helse, title: Helsestasjon }]
consents: [{ id: samtykke, title: Samtykke }]
exits: [{ id: barnevern, title: Barnevernstjenesten }]
levels:
  - id: 1
    title: Egen tjeneste
    steps:
      - { id: be, title: Be om samtykke, consents: [{ consent: samtykke, action: obtain }] }
      - id: tiltak
        title: Sett i gang tiltak
        deadlines: [{ text: innen 1 uke }]
      - id: evaluer
        title: Evaluer
        kind: evaluate
        outcomes:
          - { id: bra, when: Det går bra, go: close }
          - { id: barnevern, when: Barnet er i fare, go: exit:barnevern }
          - { id: opp, when: Det trengs mer hjelp, go: level:2 }
          - { id: helt-opp, when: Det trengs mye hjelp, go: level:3 }
  - id: 2
    title: Noen tjenester
    steps:
      - id: mote
        title: Hold møte
        outcomes:
          - { id: bra, when: Det går bra, go: close }
          - { id: opp, when: Det trengs mer hjelp, go: level:3 }
  - id: 3
    title: Mange tjenester
    steps: [{ id: plan, title: Lag plan, outcomes: [{ id: ferdig, when: Ferdig, go: close }] }]
`);

const speaker = await speakerOf('nb');

async function effectsOf(change: (text: string) => string): Promise<{ all: string[]; of: Record<string, string[]> }> {
  expect(change(base)).not.toBe(base);
  const diff = diffGuides(await guideFrom(base), await guideFrom(change(base)));
  return {
    all: diff.effects.map(speaker.effect),
    of: Object.fromEntries(diff.changes.map((c) => [c.code, c.effects.map(speaker.effect)])),
  };
}

test('a level can no longer reach another', async () => {
  const { all, of } = await effectsOf((t) =>
    t.replace('Det trengs mer hjelp, go: level:3', 'Det trengs mer hjelp, go: close-log'),
  );
  expect(all).toEqual(['Fra nivå 2 kan saken ikke lenger nå nivå 3.']);
  expect(of['outcome-target-changed']).toEqual(all);
});

test('only by other ways', async () => {
  const { all } = await effectsOf((t) =>
    t.replace('          - { id: helt-opp, when: Det trengs mye hjelp, go: level:3 }\n', ''),
  );
  expect(all).toEqual(['Fra nivå 1 kan saken ikke lenger gå rett til nivå 3, bare på omveier.']);
});

test('ways have lost consent, all of them after the step that asked for it', async () => {
  const { all, of } = await effectsOf((t) => t.replace(', consents: [{ consent: samtykke, action: obtain }]', ''));
  expect(all).toEqual(['3 veier mangler nå samtykke.']);
  expect(of['consent-not-asked']).toEqual(all);
});

test('the first evaluation comes later, and only the change of the deadline says so', async () => {
  const { all, of } = await effectsOf((t) =>
    t.replace('innen 1 uke', 'innen 3 uker').replace('title: Lag plan', 'title: Skriv en plan'),
  );
  expect(all).toEqual(['Første evaluering på nivå 1 kommer 2 uker senere.']);
  expect(of).toEqual({ 'deadline-lengthened': all, 'step-title-changed': [] });
});

test('an exit is lost, and a step is no longer reached, for one audience only', async () => {
  const exit = await effectsOf((t) => t.replace('go: exit:barnevern', 'go: close'));
  expect(exit.all).toEqual(['Ingen vei fører lenger ut til «Barnevernstjenesten».']);
  const step = await effectsOf((t) =>
    t.replace(
      '{ id: opp, when: Det trengs mer hjelp, go: level:2 }',
      '{ id: opp, when: Det trengs mer hjelp, go: level:2, audiences: [skole] }',
    ),
  );
  expect(step.all.every((e) => e.startsWith('For Helsestasjon: '))).toBe(true);
  expect(step.all).toContain('For Helsestasjon: ingen kommer lenger til trinnet «Hold møte».');
  expect(step.of['audience-narrowed']).toEqual(step.all);
});

test('steps of one title that are lost to one audience name it once', async () => {
  const before = base.replace('title: Lag plan', 'title: Hold møte');
  const after = before
    .replace('Det trengs mer hjelp, go: level:2 }', 'Det trengs mer hjelp, go: level:2, audiences: [skole] }')
    .replace('Det trengs mye hjelp, go: level:3 }', 'Det trengs mye hjelp, go: level:3, audiences: [skole] }');
  const { effects } = diffGuides(await guideFrom(before), await guideFrom(after));
  expect(effects.map(speaker.effect)).toContain('For Helsestasjon: ingen kommer lenger til trinnet «Hold møte».');
});

test('the case can no longer be closed', async () => {
  const { all } = await effectsOf((t) => t.replace('when: Ferdig, go: close', 'when: Ferdig, go: step:plan'));
  expect(all).toEqual(['Fra ett trinn kan saken ikke lenger avsluttes.']);
});

test('wording has no effects', async () => {
  expect((await effectsOf((t) => t.replace('title: Lag plan', 'title: Skriv en plan'))).all).toEqual([]);
});
