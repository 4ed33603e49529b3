import { counted } from '../counted.ts';
import { dayIn } from '../day.ts';
import type { DiffWords } from './shape.ts';

export const en: DiffWords = {
  language: 'en',
  tiers: {
    practice: { name: 'Practice', meaning: 'what someone must do, by when, with whose consent, or where a case goes' },
    reference: { name: 'References', meaning: 'something others point to is gone or has another name' },
    review: { name: 'To be read', meaning: 'content that a reader should see' },
    editorial: { name: 'Language and form', meaning: 'wording, slips and order with no effect' },
  },
  same: 'No changes.',
  summary: ({ practice, reference, review, editorial }) =>
    `${counted(practice, 'change', 'changes')} in practice, ${counted(reference, 'reference', 'references')}, ${review} to be read, ${editorial} in language and form.`,
  title: (old, now) => `Changes from ${old} to ${now}`,
  before: 'Before',
  after: 'Now',
  removed: 'removed',
  added: 'added',
  effects: 'Effects',
  change: 'Change',
  place: 'Place',
  kind: 'Kind',
  fingerprint: 'Fingerprint',
  content: 'Content',
  nothing: '(nothing)',
  approved: ({ who, why, until }) =>
    `Approved by ${who}${until === undefined ? '' : ` until ${dayIn('en', until)}`}: ${why}`,
  unused: ({ fingerprint, who }) => `The approval ${fingerprint} (${who}) is for no change here. It can be removed.`,
  expired: ({ fingerprint, who, until }) =>
    `The approval ${fingerprint} (${who}) ran out on ${dayIn('en', until)} and no longer counts.`,
  explainHint: 'Run “veileder explain CHANGE” to read more about a kind of change.',
  approve: {
    added: ({ path, count }) => `${counted(count, 'new approval', 'new approvals')} in “${path}”:`,
    nothing: ({ tier }) =>
      `No changes of the tier “${tier}” or above lack an approval, and nothing was written.${tier === 'editorial' ? '' : ' Choose another tier with --fail-on to approve more.'}`,
    notWhole: 'Nothing was approved, since not everything could be compared. Mend the errors, and try again.',
  },
  readingErrors: ({ path, count }) =>
    `“${path}” has ${counted(count, 'error', 'errors')} that may leave the comparison incomplete. Check it with “veileder lint”.`,
  notRead: ({ path }) => `“${path}” cannot be read as a guide, and so was not compared.`,
  noPartner: ({ path }) => `“${path}” is on one side only.`,
  changelog: {
    nothing: 'There are no changes to enter in the change log.',
    next: ({ version, from }) => `Proposed version number: ${version} (was ${from}).`,
    set: ({ version }) => `The version number is already set to ${version}.`,
  },
  git: {
    missing: 'Git was not found. Install git, or compare two files: “veileder diff OLD NEW”.',
    notRepository: 'This folder is not in a git repository. Go to the folder where the guides are kept with git.',
    unknownRef: ({ ref, command }) =>
      `Git does not know “${ref}” here. ${command.startsWith('git fetch') ? 'Fetch it' : 'See what is there'} with:\n  ${command}`,
    noMergeBase: ({ ref, command }) =>
      `Git cannot find where the work parted from “${ref}”, since the history was not fetched. Fetch it with:\n  ${command}`,
    noSuchPath: ({ ref, path, command }) => `“${path}” is not in “${ref}”. See what is there with:\n  ${command}`,
    failed: ({ command, reason }) => `Git could not do “${command}”: ${reason}`,
    stagedNoCommit: 'There is no earlier edition to compare with yet. Save a first one with “git commit”.',
  },
  usage: {
    two: 'Name two places to compare: “veileder diff OLD NEW”. A place is a file, a folder, or REF:PATH in git. Or use --since REF or --staged.',
    sinceAndStaged: 'Choose either --since or --staged, not both.',
    badApprovals: ({ place }) =>
      `The approvals file cannot be used (${place}). Each approval needs “change”, “who” and “why”, and may have “until” with a date such as 2026-12-31.`,
    unsigned: ({ option }) =>
      `An approval needs who approves, and why. Here ${option} is missing. Write “--approve --by NAME --why REASON”.`,
    badUntil: ({ value }) => `“${value}” is not a date. Write year, month and day like this: 2026-12-31.`,
    untilOver: ({ value }) =>
      `The day “${value}” is over, so the approval would not count. Write a later day, or take away --until.`,
    noRoom: ({ path }) =>
      `Approvals cannot be added to “${path}” without changing something else in it. Write them by hand, or choose a new file with --approvals.`,
    variantTwo: 'Name the guide and its language variant: “veileder diff --variant GUIDE VARIANT”.',
    driver:
      '--git-driver is for git itself. Set it up with: git config diff.veileder.command "npx veileder diff --git-driver"',
  },
  variant: {
    missing: ({ what, name }) => `Missing in the variant: ${what} ${name}.`,
    extra: ({ what, name }) => `Only in the variant: ${what} ${name}.`,
    differs: ({ what, base, variant }) => `The two differ: ${what}. The guide: ${base}. The variant: ${variant}.`,
    order: ({ what }) => `In another order in the two: ${what}.`,
    baseOnly: ({ sentence }) => `Changed in the guide only: ${sentence}`,
    variantOnly: ({ sentence }) => `Changed in the variant only: ${sentence}`,
    same: 'The variant has what the guide has.',
    since: ({ commit }) => `The two were last changed together in ${commit}.`,
    noHistory: 'Without a git history it cannot be said what was changed in one of them only.',
  },
};
