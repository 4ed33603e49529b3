import { Idiomorph } from 'idiomorph';

/** What the page's own script fills in: it is left as it stands when the page comes anew. */
const scripted = ['v_status', 'v_said', 'v_hits', 'v_results', 'v_way', 'v_return', 'v_live-status'];
/** What a reader, or the page's script for a reader, has set. */
const ofReader = new Set(['open', 'hidden', 'checked', 'value']);

const policy = (of: Document): string | undefined =>
  of.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')?.content;
const data = (of: Document): string | undefined => of.getElementById('v_data')?.textContent ?? undefined;

/**
 * Makes the page what it is on the server, and touches nothing that is the same: focus, place, open parts and choices
 * stay. Returns false where only a reload can do it: the page may not have the styles, or its script the words, of the new one.
 */
export function swap(next: Document): boolean {
  if (policy(document) !== policy(next) || data(document) !== data(next)) return false;
  document.title = next.title;
  document.documentElement.lang = next.documentElement.lang;
  Idiomorph.morph(document.body, [...next.body.childNodes], {
    morphStyle: 'innerHTML',
    ignoreActiveValue: true,
    callbacks: {
      beforeNodeMorphed: (old) => !(old instanceof Element && (scripted.includes(old.id) || old.matches('script'))),
      beforeAttributeUpdated: (name, element) =>
        !(ofReader.has(name) && keeps(name, element)) && !(name === 'class' && element.matches('.current')),
    },
  });
  // The page's script looks at what has come: dates, hits of a search.
  document.dispatchEvent(new Event('content'));
  return true;
}

/** An element that has just lost its place in the page's own state is one that its reader, or its script, has set. */
function keeps(name: string, element: Element): boolean {
  return name === 'open' ? element instanceof HTMLDetailsElement : element.id.startsWith('v_');
}
