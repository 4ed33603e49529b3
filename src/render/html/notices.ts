import type { Notice, NoticeKind } from '../../model/definitions.ts';
import { audienceWords, type Context, dataFor, prose, refs } from './context.ts';
import { bullets, contactLine, soft } from './facts.ts';
import { type Child, el, type Html } from './html.ts';

const colours: Readonly<Record<NoticeKind, string>> = { emergency: 'danger', note: 'info', recommendation: 'success' };

/** A box that stands out; `id` where links may lead to it. */
export function noticeBox(
  kind: NoticeKind,
  label: string,
  title: string,
  body: Child,
  id?: string,
  forWhom?: string,
): Html {
  return el(
    'div',
    { class: 'ds-alert notice', 'data-color': colours[kind], 'data-kind': kind, id, 'data-for': forWhom },
    el(
      'p',
      { class: 'notice-title' },
      el('span', { class: 'notice-kind' }, label),
      title === '' ? undefined : `: ${title}`,
    ),
    body,
  );
}

/** A notice as it stands where it is placed; the first on a page is the one that links lead to. */
export function noticeHtml(context: Context, notice: Notice): Html {
  const { words, places } = context;
  const audiences = audienceWords(context, notice.audiences);
  return noticeBox(
    notice.kind,
    words.noticeKind[notice.kind],
    notice.title ?? '',
    [
      prose(context, notice.text),
      bullets(notice.contacts.map((id) => contactLine(context, id))),
      audiences === '' ? undefined : soft(`${words.fields.audiences}: ${audiences}`),
      notice.laws.length === 0 ? undefined : soft(`${words.fields.laws}: `, refs(context, 'law', notice.laws)),
    ],
    places.take('notice', notice.id),
    dataFor(context, notice.audiences),
  );
}

/** The notices placed somewhere, emergencies first; ids that name none are shown as they are written. */
export function noticesHtml(context: Context, ids: readonly string[]): Child {
  const placed = ids.map((id) => context.index.notices.get(id) ?? id);
  const urgent = (one: Notice | string): number => (typeof one !== 'string' && one.kind === 'emergency' ? 0 : 1);
  return placed
    .sort((a, b) => urgent(a) - urgent(b))
    .map((one) => (typeof one === 'string' ? el('p', {}, one) : noticeHtml(context, one)));
}

/** An emergency where it is not placed in full: who to call, and where the whole of it stands. */
export function reminder(context: Context, notice: Notice): Html {
  const { words, places } = context;
  const href = places.href('notice', notice.id);
  const title = notice.title ?? words.parts.emergency;
  return noticeBox(
    'emergency',
    words.noticeKind.emergency,
    title,
    [
      bullets(notice.contacts.map((id) => contactLine(context, id))),
      href === undefined
        ? undefined
        : el('p', {}, el('a', { class: 'ds-link', href }, `${words.ui.fullNotice}: ${title}`)),
    ],
    undefined,
    dataFor(context, notice.audiences),
  );
}
