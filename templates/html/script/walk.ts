import { all, announce, byId, chosenAudience, data, isForChosen, say, show } from './page.ts';

/** One place on the way: a step, a closing or an exit by its element's name, and the link taken from there. */
interface Visit {
  readonly at: string;
  readonly link?: number;
}

/** The links of the page in the order they stand: a way is told by their numbers, so that it can live in the history. */
const links = (): HTMLAnchorElement[] => all<HTMLAnchorElement>('a[data-way]');

const targetOf = (link: HTMLAnchorElement): string => decodeURIComponent(link.hash.slice(1));
const outcomeWords = (link: HTMLAnchorElement): string =>
  [link.closest('.outcome')?.querySelector('.when')?.textContent, link.textContent].filter(Boolean).join(' → ');

function titleOf(place: HTMLElement): string {
  const label = place.querySelector('.step-label')?.textContent;
  const title = place.querySelector('h2, h3')?.textContent ?? '';
  return label ? `${label}: ${title}` : title;
}

/** What to do and by when on a step, as boxes to tick on paper. */
function checklist(place: HTMLElement): HTMLElement | undefined {
  const rows = all('.deadline, [data-fact="tools"] dd > p, [data-fact="tools"] dd li', place)
    .filter((row) => isForChosen(row) && isForChosen(row.closest<HTMLElement>('.branch') ?? row))
    .map((row) =>
      [...row.childNodes]
        .map((part) => part.textContent?.trim())
        .filter(Boolean)
        .join(' '),
    );
  if (rows.length === 0) return undefined;
  const list = document.createElement('ul');
  list.className = 'checks';
  for (const row of new Set(rows)) {
    const item = document.createElement('li');
    item.textContent = row;
    list.append(item);
  }
  return list;
}

/** The guide one step at a time. The links are the same; the script keeps the way and hides the rest. */
export function startWalk(): void {
  const panel = byId('v_walk');
  const list = byId('v_way');
  const starter = byId('v_walk-start');
  if (!panel || !list || !starter || data.starts[0] === undefined) return;
  let way: readonly Visit[] = [];

  const beginning = (): readonly Visit[] => {
    const id = data.starts[chosenAudience()] ?? data.starts[0];
    const first = all('[data-step]').find(({ dataset }) => dataset.step === id);
    return first ? [{ at: first.id }] : [];
  };

  const draw = (): void => {
    const current = way.at(-1);
    const place = current ? byId(current.at) : null;
    document.body.classList.toggle('walking', current !== undefined);
    show(panel, current !== undefined);
    for (const shown of all('.current')) shown.classList.remove('current');
    list.replaceChildren(...way.map(row));
    const pending = returnTo();
    const note = byId('v_return');
    show(note, pending !== undefined);
    if (note) note.textContent = pending ? say('returnTo', { step: pending }) : '';
    if (!place) return;
    place.classList.add('current');
    place.closest('.level, .part')?.classList.add('current');
    place.querySelector<HTMLElement>('h2, h3')?.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'start' });
    announce(titleOf(place), 'v_said');
  };

  /** The step that a detour has to come back to. */
  const returnTo = (): string | undefined => {
    const before = way.at(-2);
    const link = before?.link === undefined ? undefined : links()[before.link];
    const from = before && byId(before.at);
    return link?.dataset.kind === 'prerequisite' && from ? titleOf(from) : undefined;
  };

  const row = ({ at, link }: Visit): HTMLElement => {
    const item = document.createElement('li');
    const place = byId(at);
    const title = document.createElement('strong');
    title.textContent = place ? titleOf(place) : at;
    item.append(title);
    const taken = link === undefined ? undefined : links()[link];
    if (taken) {
      const choice = document.createElement('span');
      choice.className = 'taken';
      choice.textContent = `${say('chosen')}: ${outcomeWords(taken)}`;
      item.append(document.createElement('br'), choice);
    }
    const checks = place && checklist(place);
    if (checks) item.append(checks);
    return item;
  };

  const go = (next: readonly Visit[], how: 'pushState' | 'replaceState' = 'pushState'): void => {
    way = next;
    const at = way.at(-1)?.at;
    history[how]({ way }, '', at === undefined ? '#v_content' : `#${encodeURIComponent(at)}`);
    draw();
  };

  show(starter);
  starter.addEventListener('click', () => go(beginning()));
  byId('v_back')?.addEventListener('click', () => {
    const before = way.slice(0, -1);
    const last = before.at(-1);
    if (last) go([...before.slice(0, -1), { at: last.at }]);
    else leave();
  });
  byId('v_restart')?.addEventListener('click', () => go(beginning()));
  byId('v_leave')?.addEventListener('click', () => leave());
  byId('v_print-way')?.addEventListener('click', () => {
    document.body.classList.add('print-way');
    print();
    document.body.classList.remove('print-way');
  });
  const leave = (): void => {
    const at = way.at(-1)?.at;
    go([]);
    if (at) byId(at)?.scrollIntoView();
  };

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    const current = way.at(-1);
    if (!link || !current || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const place = byId(targetOf(link))?.closest<HTMLElement>('[data-step], .entry');
    if (link.dataset.way !== undefined && place && byId(current.at)?.contains(link)) {
      event.preventDefault();
      go([...way.slice(0, -1), { at: current.at, link: links().indexOf(link) }, { at: place.id }]);
    } else if (!panel.contains(link)) {
      // Any other link leads out of the walk, to what it names.
      way = [];
      draw();
    }
  });
  window.addEventListener('popstate', (event) => {
    const kept: unknown = event.state?.way;
    way = Array.isArray(kept) ? kept : [];
    draw();
  });
  // The page has come anew: the way stands as far as its places do, and nothing moves.
  document.addEventListener('content', () => {
    const gone = way.findIndex(({ at }) => !byId(at));
    if (gone >= 0) way = way.slice(0, gone);
    if (gone === 0) draw();
    else if (way.length > 0) list.replaceChildren(...way.map(row));
  });
  document.addEventListener('dates', () => {
    if (way.length > 0) list.replaceChildren(...way.map(row));
  });
}
