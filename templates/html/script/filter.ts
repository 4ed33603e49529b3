import { all, announce, chosenAudience, say } from './page.ts';

/** The styles hide and show; the script says so, keeps the choice in the address, and reads it from there. */
export function startFilter(): void {
  const choices = all<HTMLInputElement>('input[name="v_for"]');
  if (choices.length === 0) return;
  const tell = (): void => {
    const chosen = choices.find(({ checked }) => checked);
    const name = chosen?.closest('label')?.textContent?.trim() ?? '';
    carry(chosenAudience() === 0 ? undefined : chosen?.dataset.audience);
    announce(chosenAudience() === 0 ? '' : say('showing', { name }));
    document.dispatchEvent(new Event('audience'));
  };
  for (const choice of choices) choice.addEventListener('change', tell);
  // `?for=barnehage` opens the page for one audience, so that a link can be shared.
  const wanted = new URLSearchParams(location.search).get('for');
  const choice = choices.find(({ dataset }) => dataset.audience === wanted);
  if (wanted !== null && choice) choice.checked = true;
  tell();
}

/** On a site, the choice follows to the guide's other pages. */
function carry(audience: string | undefined): void {
  for (const link of all<HTMLAnchorElement>('a[href]')) {
    const [path = '', hash] = (link.getAttribute('href') ?? '').split('#');
    const page = /^([\w.%-]+\.html)(\?|$)/.exec(path)?.[1];
    if (page === undefined) continue;
    link.href = `${page}${audience === undefined ? '' : `?for=${encodeURIComponent(audience)}`}${hash === undefined ? '' : `#${hash}`}`;
  }
}
