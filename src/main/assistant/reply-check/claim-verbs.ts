/** What somebody says was done; `any` is some change, `done` the bare word. */
export type ClaimKind =
  | 'add'
  | 'delete'
  | 'complete'
  | 'reopen'
  | 'update'
  | 'undo'
  | 'any'
  | 'done'

const always: Record<'add' | 'delete' | 'complete' | 'reopen' | 'update' | 'undo' | 'any', string> =
  {
    add: 'added|created|inserted',
    delete: 'deleted|removed|erased|cleared|discarded|trashed|got rid of',
    complete: 'completed',
    reopen: 'reopened|unchecked|unticked',
    update:
      'updated|changed|edited|modified|renamed|retitled|moved|rescheduled|postponed|pushed|shifted|delayed|tagged|labell?ed|prioriti[sz]ed|adjusted|snoozed|extended|flagged',
    undo: 'undid|undone|reverted|restored|recovered|rolled back',
    any: 'scheduled|assigned|set',
  }

/** Verbs that say which change it was only together with what follows them. */
const phrased: readonly (readonly [verb: RegExp, rest: RegExp, kind: ClaimKind])[] = [
  [/^marked$/, /\b(?:open|indone|undone|incomplete|unfinished|to do)\b/i, 'reopen'],
  [/^marked$/, /\b(?:done|complete|completed|finished)\b/i, 'complete'],
  [/^marked$/, /./, 'update'],
  [/^(?:checked|ticked|crossed)$/, /\boff\b/i, 'complete'],
  [/^put$/, /\b(?:on|in|onto|into|to|for|at|off)\b/i, 'any'],
  [
    /^made$/,
    /^(?! a list).*\b(?:changes?|(?:high|low|medium|top) priority|recurring|repeating|repeat|updates?)\b/i,
    'any',
  ],
  [/^(?:took|taken)$/, /\boff\b/i, 'delete'],
  [/^(?:took|taken|brought)$/, /\bback\b/i, 'undo'],
]

const sure = Object.values(always).join('|')

/** The verbs of a statement with a subject, or at the start of one. */
export const pastTense = `${sure}|marked|checked|ticked|crossed|put|made|took|taken|brought`

/** The same as far as something can be said to have been it. */
export const participles = `${sure}|marked|checked|ticked|crossed|put|made|taken|brought`

/** What the verb says was done, considering the words after it; null if that is no change of tasks. */
export function claimKindOf(verb: string, rest: string): ClaimKind | null {
  const word = verb.toLowerCase()
  for (const [kind, verbs] of Object.entries(always)) {
    if (new RegExp(`^(?:${verbs})$`).test(word)) return isClaimKind(kind) ? kind : null
  }
  const found = phrased.find(([pattern, after]) => pattern.test(word) && after.test(rest))
  return found?.[2] ?? null
}

function isClaimKind(kind: string): kind is ClaimKind {
  return kind in always
}
