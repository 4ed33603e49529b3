import { addToDate, parseDuration } from '../../../src/model/duration.ts';
import { all, byId, data, say, show } from './page.ts';

function words(date: Date): string {
  return data.date
    .replace('{day}', String(date.getUTCDate()))
    .replace('{month}', data.months[date.getUTCMonth()] ?? '')
    .replace('{year}', String(date.getUTCFullYear()));
}

/** The dates of a deadline counted from a day, in words; empty when it has no limit. */
function datesOf({ dataset }: HTMLElement, start: Date): string {
  const end = (iso: string | undefined): Date | undefined => {
    const duration = iso === undefined ? undefined : parseDuration(iso);
    return duration && addToDate(start, duration);
  };
  const [after, within] = [end(dataset.after), end(dataset.within)];
  return [after && say('earliest', { date: words(after) }), within && say('latest', { date: words(within) })]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** Puts a date beside every deadline, counted from the day that is chosen. */
export function startDates(): void {
  const field = byId('v_date');
  const deadlines = (): HTMLElement[] => all('.deadline[data-within], .deadline[data-after]');
  if (!(field instanceof HTMLInputElement) || deadlines().length === 0) return;
  show(byId('v_dates'));
  const update = (): void => {
    const start = field.valueAsDate;
    for (const deadline of deadlines()) {
      deadline.querySelector('.by-date')?.remove();
      const dates = start ? datesOf(deadline, start) : '';
      if (!start || dates === '') continue;
      const mark = document.createElement('span');
      mark.className = 'by-date';
      mark.textContent = `– ${dates} (${say('counted', { date: words(start) })})`;
      deadline.append(' ', mark);
    }
    document.dispatchEvent(new Event('dates'));
  };
  field.addEventListener('input', update);
  document.addEventListener('content', update);
  update();
}
