import { swap } from './swap.ts';

const panel = (): HTMLElement | null => document.getElementById('v_live');
const say = (text: string): void => {
  const status = document.getElementById('v_live-status');
  if (status) status.textContent = text;
};

/** Only the newest state is fetched, one at a time. */
let wanted = '';
let busy = false;

async function update(): Promise<void> {
  if (busy) return;
  busy = true;
  try {
    while (wanted !== panel()?.dataset.version) {
      const asked = wanted;
      const answer = await fetch(location.pathname, { cache: 'no-store' });
      // The styles are those of this page, or it is loaded anew: there is no need to read them.
      const html = (await answer.text()).replace(/<style>[\s\S]*?<\/style>/g, '');
      const next = new DOMParser().parseFromString(html, 'text/html');
      if (!swap(next)) {
        location.reload();
        return;
      }
      const counts = document.getElementById('v_live-counts')?.textContent ?? '';
      const time = new Date().toLocaleTimeString(panel()?.lang ?? undefined);
      say((panel()?.dataset.updated ?? '').replace('{time}', time).replace('{counts}', counts).replace(': .', '.'));
      // Something may have been saved while the answer was on its way: the server tells of that by itself.
      if (asked === wanted) break;
    }
  } catch {
    lost();
  } finally {
    busy = false;
  }
}

function lost(): void {
  say(panel()?.dataset.lost ?? '');
}

let source: EventSource | undefined;

/** Begins where the page stands: the server tells at once which state is the newest. */
function listen(): void {
  source = new EventSource(`/events?page=${encodeURIComponent(location.pathname)}`);
  source.addEventListener('open', () => say(''));
  source.addEventListener('error', lost);
  source.addEventListener('message', ({ data }: MessageEvent<string>) => {
    wanted = data;
    if (wanted !== panel()?.dataset.version) void update();
  });
}

/** Browsers give a site few connections at once: a page that nobody sees leaves its own to others, and catches up when it is seen. */
function follow(): void {
  if (document.hidden) {
    source?.close();
    source = undefined;
  } else if (!source) listen();
}

document.addEventListener('visibilitychange', follow);
follow();
