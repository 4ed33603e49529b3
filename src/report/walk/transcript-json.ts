import type { WalkWords } from '../../messages/walk/shape.ts';
import type { Transcript, TranscriptDeadline } from '../../walk/transcript.ts';
import { endOf } from './transcript-md.ts';

/** schemas/walk-transcript.schema.json, version 1. */
export function transcriptJson(transcript: Transcript, words: WalkWords): string {
  const { guide, audience, started, steps, end } = transcript;
  const report = {
    version: 1,
    guide: { id: guide.id, title: guide.title, version: guide.version ?? null },
    audience: audience ?? null,
    started: started ?? null,
    steps: steps.map((step) => ({
      id: step.id,
      title: step.title,
      level: step.level,
      doneFirst: step.doneFirst,
      jumped: step.jumped,
      arrival: step.day ?? null,
      who: step.who,
      deadlines: step.deadlines.map(deadlineJson),
      tools: step.tools.map(({ id, title, url, produced }) => ({ id, title, url: url ?? null, produced })),
      consents: step.consents,
      contacts: step.contacts,
      outcome: step.outcome ? { ...step.outcome, deadlines: step.outcome.deadlines.map(deadlineJson) } : null,
    })),
    end: { kind: end.kind, id: end.kind === 'nowhere' ? null : end.id, text: endOf(transcript, words) },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

const deadlineJson = ({ text, earliest, latest }: TranscriptDeadline): object => ({
  text,
  earliest: earliest ?? null,
  latest: latest ?? null,
});
