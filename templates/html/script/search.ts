import { all, byId, data, isForChosen, say, show } from './page.ts';

interface Entry {
  readonly href: string;
  readonly title: string;
  readonly place: string;
  readonly text: string;
  readonly element?: HTMLElement;
}

declare global {
  interface Window {
    /** Where a guide is spread over several pages, a file beside them says what stands where. */
    searchIndex?: readonly (readonly [href: string, title: string, place: string, text: string])[];
  }
}

const fold = (text: string): string => text.toLowerCase().normalize('NFC').replace(/\s+/g, ' ').trim();

/** Everything on the page that has a heading and a name to link to. */
function onThisPage(): Entry[] {
  return all('.step[id], .entry[id], .level[id], .branch[id]').map((element) => {
    const heading = element.querySelector('h2, h3, h4');
    const place = element.querySelector('.step-label, .level-label')?.textContent;
    const around = element.parentElement?.closest('section')?.querySelector('h2, h3')?.textContent;
    const head = element.classList.contains('level') ? element.querySelector('.level-head') : element;
    return {
      href: `#${encodeURIComponent(element.id)}`,
      title: heading?.textContent ?? '',
      place: place ?? around ?? '',
      text: fold(head?.textContent ?? ''),
      element,
    };
  });
}

/** Titles first, then how often the words stand there. */
function score({ title, text }: Entry, words: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    const often = text.split(word).length - 1;
    if (often === 0) return 0;
    sum += Math.min(often, 5) + (fold(title).includes(word) ? 20 : 0);
  }
  return sum;
}

export function startSearch(): void {
  const field = byId('v_query');
  const list = byId('v_results');
  const hits = byId('v_hits');
  if (!(field instanceof HTMLInputElement) || !list || !hits || data.words.noHits === undefined) return;
  show(byId('v_search'));
  let entries: readonly Entry[] | undefined;
  const update = (): void => {
    const words = fold(field.value)
      .split(' ')
      .filter((word) => word.length > 1);
    list.replaceChildren();
    hits.textContent = words.length === 0 ? say('searchHelp') : '';
    if (words.length === 0) return;
    entries ??=
      window.searchIndex?.map(([href, title, place, text]) => ({
        href,
        title,
        place,
        text: fold(`${title} ${text}`),
      })) ?? onThisPage();
    const found = entries
      .filter(({ element }) => element === undefined || isForChosen(element))
      .map((entry) => ({ entry, points: score(entry, words) }))
      .filter(({ points }) => points > 0)
      .sort((a, b) => b.points - a.points);
    hits.textContent = found.length === 0 ? say('noHits') : say('hits', { n: String(found.length) });
    for (const { entry } of found.slice(0, 20)) {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.className = 'ds-link';
      link.href = entry.href;
      link.textContent = entry.title;
      const place = document.createElement('span');
      place.className = 'soft';
      place.textContent = entry.place;
      item.append(link, ' ', place);
      list.append(item);
    }
  };
  field.addEventListener('input', update);
  document.addEventListener('content', () => {
    entries = undefined;
    if (field.value !== '') update();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    field.value = '';
    update();
  });
}
