import type { CorpusCase } from './corpus-state.testing.ts'

const site = [
  'Load boards into van',
  'Order vaccines',
  'Ewes to top field @2026-03-04',
  'Supervision with Anneliese @2026-03-10 10:00',
  'Fit radiator at the vicarage @2026-03-06',
  'Menu tasting @2026-03-12 15:00',
]

/** What is half understood: a task is spoken of, and what is wanted is asked. */
export const supposing: readonly CorpusCase[] = [
  // a task and a new day, with the reason
  [
    ['the vaccine people have a new slot, tuesday at two', 'yes'],
    ['Order vaccines -> Order vaccines @2026-03-10 14:00'],
    /^"Order vaccines" is now due Tuesday/,
    site,
  ],
  [
    ['finch are fine with wednesday for the drafts', 'no'],
    [],
    /left everything as it is/,
    ['Logo drafts for Finch', 'Invoice Finch', 'Buy paper'],
  ],
  // a task and nothing that says what to do
  [
    'the tasting people, always with their own opinions about salt',
    [],
    /^That sounds like "Menu tasting". What should I do with it\?$/,
    site,
  ],
  [
    ['the vaccine people want a reference number', 'Note it down'],
    ['Order vaccines -> Order vaccines // the vaccine people want a reference number'],
    /^Changed the notes of "Order vaccines"/,
    site,
  ],
  [
    ['vaccine delivery, ages ago', 'Complete it'],
    ['x Order vaccines'],
    /^Completed "Order vaccines"/,
    site,
  ],
  [
    ['the boards thing looks different now', 'Delete it'],
    ['-Load boards into van'],
    /^Deleted "Load boards into van"/,
    site,
  ],
  [['the boards thing looks different now', 'Leave it'], [], /left everything/, site],
  [['the boards thing looks different now', 'what is due today?'], [], /Ewes|1 open task/, site],
  [['green board', 'Add a new task'], ['+Green board'], /^Added "Green board"/, site],
  // something that is to come, and "it"
  [
    ['the shearers are turning up on monday the 16th', 'yes'],
    ['+Shearers turning up @2026-03-16'],
    /^Added "Shearers turning up"/,
    site,
  ],
  [
    ['move the tasting to friday', "righto i'll do that one tomorrow", 'yes'],
    ['Menu tasting -> Menu tasting @2026-03-05 15:00'],
    /^Moved "Menu tasting" to tomorrow/,
    site,
  ],
  ['I hope the weather holds on saturday', [], /./, site],
  ['they will be at it all of tomorrow again', [], /./, site],
  // what has happened is moved nowhere
  [
    'well the vaccines, they came this morning of course with the wrong needles',
    [],
    /^That sounds like "Order vaccines"/,
    site,
  ],
  // one thing is done, and the other asked about
  [
    'the vaccine people want a reference number. add buy tape',
    ['+Buy tape'],
    /Added "Buy tape".*That sounds like "Order vaccines"/s,
    site,
  ],
  // nothing that is there is spoken of
  ['honestly some days I do not know if I am coming or going', [], /./, site],
  ['my feet are killing me', [], /./, site],
  ['I love a good view of the hills', [], /./, site],
]
