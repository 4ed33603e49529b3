import { setImmediate as turn } from 'node:timers/promises';
import type { CancellationToken, CodeAction, Diagnostic as Shown } from 'vscode-languageserver';
import { fittingMends } from '../../lint/fixes.ts';
import { fixTitle } from '../../lsp/fix-title.ts';
import { type Comment, commentsFor } from '../../lsp/suppress.ts';
import type { LspWords } from '../../messages/lsp/shape.ts';
import type { Guide } from '../../model/guide.ts';
import type { Told } from '../../report/lint/findings.ts';
import type { Range } from '../../source/source-file.ts';
import { type CheckedGuide, checkOpen } from './check-open.ts';
import { type EditsByFile, workspaceEdit } from './edits.ts';
import type { Session } from './session.ts';
import type { TrackedGuide } from './tracked.ts';

/** Asks the editor to put the cursor where the reason of a comment is to be written. */
export const writeReason = 'veileder.writeReason';

export interface ActionSetting {
  readonly session: Session;
  readonly words: LspWords;
  readonly withVersions: boolean;
  readonly showsDocuments: boolean;
  /** The comment that would hold a finding of a check back; editors ask again at every move of the cursor. */
  readonly comments: WeakMap<Told, Comment | 'none'>;
}

/** How many different findings are offered to be held back at one place: each has to be tried. */
const mostTried = 4;

/** What can be done about the findings of a place: mend them, or hold them back with a reason. */
export async function actionsAt(
  guides: readonly TrackedGuide[],
  full: string,
  asked: {
    readonly start: number;
    readonly end: number;
    readonly diagnostics: readonly Shown[];
    readonly only: readonly string[] | undefined;
  },
  setting: ActionSetting,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const actions: CodeAction[] = [];
  const wants = (kind: string): boolean =>
    asked.only === undefined || asked.only.some((k) => kind === k || kind.startsWith(`${k}.`));
  for (const tracked of guides) {
    const checked = await setting.session.checked(tracked);
    if (!checked) continue;
    const { findings } = checked;
    const path = tracked.workspace.path(full);
    const inFile = findings.filter(({ diagnostic: { range } }) => range.file.path === path);
    const here = inFile.filter(({ diagnostic: { range } }) => range.start <= asked.end && asked.start <= range.end);
    if (wants('quickfix')) {
      for (const told of here) {
        const { fix } = told.diagnostic;
        if (fix)
          actions.push(
            quickFix(tracked, told, editsOf(fix.edits), fixTitle(fix, setting.words), asked.diagnostics, setting),
          );
      }
      for (const told of here.slice(0, mostTried)) {
        // To try one takes as long as a check: the editor may have gone on meanwhile.
        await turn();
        if (token.isCancellationRequested) return [];
        const action = await suppression(tracked, checked, told, asked.diagnostics, setting);
        if (action) actions.push(action);
      }
    }
    const mendable = inFile.filter(({ diagnostic }) => diagnostic.fix);
    if (wants('source.fixAll') && (asked.only !== undefined || mendable.length > 1) && mendable.length > 0) {
      const mends = fittingMends(mendable.map(({ diagnostic }) => diagnostic));
      const edits: EditsByFile = new Map([...mends].map(([file, list]) => [file, [...list]]));
      const title = setting.words.fix.all({ findings: mendable.length });
      actions.push({ title, kind: 'source.fixAll.veileder', edit: workspaceEdit(tracked, setting, edits) });
    }
  }
  return actions;
}

function editsOf(edits: readonly { readonly range: Range; readonly text: string }[]): EditsByFile {
  const found: EditsByFile = new Map();
  for (const { range, text } of edits) {
    const eol = range.file.text.includes('\r\n') ? '\r\n' : '\n';
    const list = found.get(range.file) ?? [];
    list.push({ start: range.start, end: range.end, text: text.replace(/\r?\n/g, eol) });
    found.set(range.file, list);
  }
  return found;
}

function quickFix(
  tracked: TrackedGuide,
  { message, diagnostic }: Told,
  edits: EditsByFile,
  title: string,
  shown: readonly Shown[],
  setting: ActionSetting,
): CodeAction {
  const about = shown.filter((d) => d.code === diagnostic.rule && d.message === message);
  return {
    title,
    kind: 'quickfix',
    diagnostics: about,
    isPreferred: true,
    edit: workspaceEdit(tracked, setting, edits),
  };
}

/** A comment that would hold the finding back, once it has a reason; none where no place for one can be found. */
async function suppression(
  tracked: TrackedGuide,
  { findings, reading }: CheckedGuide,
  told: Told,
  shown: readonly Shown[],
  setting: ActionSetting,
): Promise<CodeAction | undefined> {
  const { range, rule } = told.diagnostic;
  const { guide } = reading.parsed;
  if (!guide || rule === 'suppression') return undefined;
  const known = setting.comments.get(told);
  const comment = known ?? (await commentFor(tracked, findings, told, guide.language, setting)) ?? 'none';
  setting.comments.set(told, comment);
  if (comment === 'none') return undefined;
  const edits: EditsByFile = new Map([
    [range.file, [{ start: comment.offset, end: comment.offset, text: comment.text + comment.after }]],
  ]);
  const places = setting.session.placesIn(tracked.workspace);
  const uri = setting.session.texts.uri(tracked.workspace.full(range.file.path));
  const start = places.position(range.file, comment.offset);
  const cursor = { line: start.line, character: start.character + comment.text.length };
  const title = setting.words.suppress({ rule });
  return {
    title,
    kind: 'quickfix',
    diagnostics: shown.filter((d) => d.code === rule && d.message === told.message),
    edit: workspaceEdit(tracked, setting, edits),
    ...(setting.showsDocuments ? { command: { title, command: writeReason, arguments: [uri, cursor] } } : {}),
  };
}

async function commentFor(
  tracked: TrackedGuide,
  findings: readonly Told[],
  told: Told,
  language: Guide['language'],
  setting: ActionSetting,
): Promise<Comment | undefined> {
  const { range, rule } = told.diagnostic;
  for (const comment of commentsFor(range.file, range.start, rule, language))
    if (await holdsBack(tracked, findings, told, comment, setting)) return comment;
  return undefined;
}

/** Whether a comment at this place, given a reason, takes this finding away and brings no other. */
async function holdsBack(
  { workspace, guide }: TrackedGuide,
  before: readonly Told[],
  told: Told,
  { offset, text, after }: Comment,
  { session }: ActionSetting,
): Promise<boolean> {
  const { file } = told.diagnostic.range;
  const put = `${file.text.slice(0, offset)}${text}x${after}${file.text.slice(offset)}`;
  const parsed = await workspace.reader.readAsIf(guide, new Map([[file.path, (file.hasMark ? '\uFEFF' : '') + put]]));
  const reading = { guide, parsed, reads: new Map<string, string>() };
  const { findings } = await checkOpen(workspace, reading, session);
  const { start } = told.diagnostic.range;
  const moved = offset <= start ? start + text.length + after.length + 1 : start;
  const gone = !findings.some(
    ({ diagnostic: d, message }) =>
      d.rule === told.diagnostic.rule &&
      message === told.message &&
      d.range.start === moved &&
      d.range.file.path === file.path,
  );
  return (
    gone &&
    findings.length < before.length &&
    !findings.some(
      ({ diagnostic }) => diagnostic.rule === 'suppression' && !before.some((b) => b.diagnostic.rule === 'suppression'),
    )
  );
}
