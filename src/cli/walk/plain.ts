import type { NamedPlace, WalkWords } from '../../messages/walk/shape.ts';
import type { Contact } from '../../model/definitions.ts';
import { indexOf } from '../../model/index-of.ts';
import { plainProse } from '../../report/walk/plain-prose.ts';
import { readingLines } from '../../report/walk/reading-lines.ts';
import { stepLines } from '../../report/walk/step-lines.ts';
import { deadlineLine } from '../../report/walk/transcript-md.ts';
import { wrap, wrapItem } from '../../report/wrap.ts';
import { terminalText } from '../../source/terminal-text.ts';
import { type ChoiceWords, choiceText } from '../../walk/choice-text.ts';
import type { Choice } from '../../walk/choices.ts';
import { deadlineText } from '../../walk/deadline-text.ts';
import { isAmong, namesOfStep, plain } from '../../walk/scenario/names.ts';
import {
  answer,
  back,
  choices,
  currentPlace,
  isFinished,
  jumpTo,
  meets,
  type Place,
  startWalk,
  type WalkState,
} from '../../walk/state.ts';
import { contactsOf, currentStep, emergencies, entersLevel, outcomeDeadlines } from '../../walk/step-view.ts';
import { transcriptOf } from '../../walk/transcript.ts';
import type { Context } from '../context.ts';
import type { Terminal } from '../io.ts';

/**
 * Asks line by line, for terminals without cursor control and for screen readers; nothing is ever redrawn.
 * `echo` writes each answer behind its question, which a terminal does by itself and a pipe does not.
 */
export async function plainWalk(
  begun: WalkState,
  { chosen, echo }: { readonly chosen: boolean; readonly echo: boolean },
  terminal: Terminal,
  context: Context,
  words: WalkWords,
): Promise<WalkState> {
  const session = new Session(begun, context, words);
  if (chosen || begun.guide.audiences.length === 0) session.show();
  else session.askAudience();
  for await (const line of terminal.lines()) {
    if (echo) session.echo(line.trim());
    if (session.take(line.trim()) === 'quit') return session.state;
  }
  // The last question got no answer: what comes next begins on a line of its own.
  if (echo) session.echo('');
  return session.state;
}

export const namedPlace = (place: Place): NamedPlace => {
  if (place.kind === 'step') return { kind: 'step', title: place.step.title, level: place.level.id };
  if (place.kind === 'exit') return { kind: 'exit', title: place.exit.title };
  return { kind: place.kind === 'close' && place.log ? 'close-log' : place.kind };
};

/** One walk in lines. Letters are those of all three languages: `t` and `b` go back, `a` and `e` show the emergency notice. */
class Session {
  state: WalkState;
  readonly #context: Context;
  readonly #words: WalkWords;
  readonly #choiceWords: ChoiceWords;
  #asking = false;

  constructor(state: WalkState, context: Context, words: WalkWords) {
    this.state = state;
    this.#context = context;
    this.#words = words;
    this.#choiceWords = { ...words.walk, end: (place) => words.place(namedPlace(place)) };
  }

  get #width(): number {
    return this.#context.io.stdout.columns || 80;
  }

  #say(lines: readonly string[]): void {
    this.#context.io.stdout.write(`${lines.join('\n')}\n`);
  }

  echo(answer: string): void {
    this.#say([terminalText(answer)]);
  }

  #line(text: string, indent = ''): string {
    return wrap(terminalText(text), this.#width, indent);
  }

  #prompt(): void {
    const ways = this.#asking ? this.state.guide.audiences.length + 1 : choices(this.state).length;
    this.#context.io.stdout.write(this.#words.walk.prompt({ ways }));
  }

  askAudience(): void {
    this.#asking = true;
    const titles = [...this.state.guide.audiences.map(({ title }) => title), this.#words.walk.anyAudience];
    this.#say([
      this.#line(this.state.guide.title),
      this.#line(this.#words.walk.chooseAudience),
      ...titles.map((title, i) => this.#line(`${i + 1}. ${title}`)),
    ]);
    this.#prompt();
  }

  show(): void {
    if (this.#asking) {
      this.askAudience();
      return;
    }
    const { state } = this;
    const view = currentStep(state);
    const steps = transcriptOf(state, this.#words.transcript, this.#context.language).steps;
    const step = view && steps.findLast(({ id }) => id === view.step.id);
    if (view && step) {
      const look = { width: this.#width, entersLevel: entersLevel(state) };
      this.#say(['', ...stepLines(step, view, this.#words, look), '']);
    } else this.#say(['', ...this.#ending(), '']);
    const ways = choices(state).flatMap((choice, i) => {
      const { text, to } = choiceText(state.guide, choice, this.#choiceWords);
      const words = terminalText(`${text}${to === '' ? '' : ` → ${to}`}`);
      return [wrapItem(`${i + 1}. `, words, this.#width), ...this.#deadlinesOf(choice)];
    });
    if (ways.length > 0) this.#say(ways);
    this.#prompt();
  }

  /** By when what follows from an answer is to be done. */
  #deadlinesOf({ outcome }: Choice): string[] {
    const { transcript } = this.#words;
    return (outcome ? outcomeDeadlines(this.state, outcome) : []).map((deadline) =>
      this.#line(
        `${transcript.deadlines}: ${deadlineLine(deadlineText(deadline, transcript, this.#context.language))}`,
        '   ',
      ),
    );
  }

  /** All there is to read around the step. */
  #readMore(): void {
    const view = currentStep(this.state);
    this.#say(
      view ? ['', ...readingLines(view, this.#words, this.#width), ''] : [this.#line(this.#words.walk.reading.nothing)],
    );
    this.#prompt();
  }

  #ending(): string[] {
    const place = currentPlace(this.state);
    const { walk } = this.#words;
    if (place.kind === 'nowhere') return [this.#line(walk.nowhere)];
    const text = place.kind === 'exit' && place.exit.text ? plainProse(place.exit.text.text) : [];
    const contacts = place.kind === 'exit' ? place.exit.contacts : [];
    const index = indexOf(this.state.guide).contacts;
    return [
      this.#line(`${walk.finished} ${this.#words.transcript.ending}: ${this.#words.place(namedPlace(place))}.`),
      ...text.map((line) => wrap(line, this.#width)),
      ...contacts.flatMap((id) => index.get(id) ?? []).map((contact) => this.#contactLine(contact)),
    ];
  }

  #contactLine({ title, numbers, hours }: Contact): string {
    const phones = numbers.map(({ number, hours: when }) => (when === undefined ? number : `${number} (${when})`));
    const open = hours === undefined ? [] : [`(${hours})`];
    return this.#line(
      `${this.#words.transcript.contacts}: ${[title, phones.join(', '), ...open].filter((part) => part !== '').join(' ')}`,
    );
  }

  #emergency(): void {
    const { guide, audience } = this.state;
    const notices = emergencies(guide, audience);
    if (notices.length === 0) this.#say([this.#line(this.#words.walk.noEmergency)]);
    for (const notice of notices) {
      this.#say([
        this.#line(`!! ${notice.title ?? ''}`),
        ...plainProse(notice.text.text).map((line) => (line === '' ? '' : wrap(line, this.#width))),
        ...contactsOf(guide, notice).map((contact) => this.#contactLine(contact)),
      ]);
    }
    this.#prompt();
  }

  /** All steps with where the walk stands. */
  #overview(): void {
    const here = currentPlace(this.state);
    for (const level of this.state.guide.levels) {
      const steps = level.steps.filter(({ id }) => meets(this.state.view, id));
      if (steps.length === 0) continue;
      this.#say([
        this.#line(`${this.#words.transcript.level(level.id)}: ${level.title}`),
        ...steps.map(({ id, title }) => {
          const mark = here.kind === 'step' && here.id === id ? `  ← ${this.#words.transcript.here}` : '';
          return this.#line(`${title}${mark}`, '  ');
        }),
      ]);
    }
    this.#prompt();
  }

  #goTo(name: string): void {
    const steps = this.state.guide.levels
      .flatMap((level) => level.steps)
      .filter(({ id }) => meets(this.state.view, id));
    const exact = steps.filter((step) => isAmong(name, namesOfStep(step)));
    const found =
      exact.length > 0 || name === '' ? exact : steps.filter(({ title }) => plain(title).includes(plain(name)));
    const [only] = found;
    if (!only || found.length > 1) {
      const { noSuchStep, severalSteps } = this.#words.walk;
      const ids = found.map(({ id, title }) => `${title} (${id})`);
      this.#say([this.#line(only ? severalSteps(name, ids) : noSuchStep(name))]);
      this.#prompt();
      return;
    }
    this.state = jumpTo(this.state, only.id) ?? this.state;
    this.show();
  }

  /** One line from the person. */
  take(line: string): 'quit' | 'on' {
    const [, letter = '', rest = ''] = /^([a-zæøå?])(?:\s+(.*))?$/i.exec(line) ?? [];
    switch (letter.toLowerCase()) {
      case 'q':
        return 'quit';
      case 't':
      case 'b':
        if (this.state.answers.length === 0) this.#say([this.#line(this.#words.walk.atStart)]);
        this.state = back(this.state);
        this.show();
        return 'on';
      case 'a':
      case 'e':
        this.#emergency();
        return 'on';
      case 'o':
        this.#overview();
        return 'on';
      case 'g':
        this.#goTo(rest);
        return 'on';
      case 'l':
      case 'r':
        this.#readMore();
        return 'on';
      case 'v':
        this.show();
        return 'on';
      case '?':
      case 'h':
        this.#say([this.#line(this.#words.walk.help)]);
        this.#prompt();
        return 'on';
    }
    if (line === '') this.#prompt();
    else if (!this.#choose(line)) {
      this.#say([this.#line(this.#words.walk.notUnderstood(line))]);
      this.#prompt();
    }
    return 'on';
  }

  #choose(line: string): boolean {
    if (!/^\d{1,6}$/.test(line)) return false;
    const n = Number(line) - 1;
    if (this.#asking) {
      const { guide, startDate } = this.state;
      if (n < 0 || n > guide.audiences.length) return false;
      this.#asking = false;
      this.state = startWalk(guide, { audience: guide.audiences[n]?.id, startDate });
      this.show();
      return true;
    }
    const choice = isFinished(this.state) ? undefined : choices(this.state)[n];
    if (!choice) return false;
    this.state = answer(this.state, choice);
    this.show();
    return true;
  }
}
