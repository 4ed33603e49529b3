import type { PageData } from '../../../src/render/html/data.ts';

/** What the page was made with; the page shows everything without a script, so a page without it is left alone. */
export const data: PageData = JSON.parse(
  byId('v_data')?.textContent ?? '{"words":{},"months":[],"starts":{},"date":""}',
);

export function byId(id: string): HTMLElement | null {
  return document.getElementById(id);
}

export const all = <E extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = document): E[] => [
  ...within.querySelectorAll<E>(selector),
];

/** A word of the page, with its gaps filled: `{n}` by `n`. */
export function say(word: string, gaps: Readonly<Record<string, string>> = {}): string {
  return (data.words[word] ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => gaps[name] ?? whole);
}

/** Parts of the page that are hidden until a script is there to serve them. */
export function show(element: HTMLElement | null, shown = true): void {
  if (element) element.hidden = !shown;
}

/** The number of the audience the page is shown for; 0: everyone. */
export function chosenAudience(): number {
  return Number(document.querySelector<HTMLInputElement>('input[name="v_for"]:checked')?.value ?? 0);
}

/** Tells what has changed: for everyone to see, or only to those who cannot see the page. */
export function announce(text: string, to: 'v_status' | 'v_said' = 'v_status'): void {
  const status = byId(to);
  if (status) status.textContent = text;
}

/** Whether something is for the chosen audience. */
export const isForChosen = (element: HTMLElement): boolean =>
  chosenAudience() === 0 ||
  element.dataset.for === undefined ||
  element.dataset.for.split(' ').includes(String(chosenAudience()));
