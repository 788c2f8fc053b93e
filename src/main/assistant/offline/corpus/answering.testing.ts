import type { CorpusCase } from './corpus-state.testing.ts'

/** What is asked about in this file: four tasks of one list, and others. */
const podcast = [
  'Write show notes @2026-03-07 +Podcast',
  'Record the intro @2026-03-06 18:00 +Podcast',
  'Mail the mic back @2026-03-09 +Podcast',
  'Edit episode 12 @2026-03-05 !high +Podcast',
  'Hang the mirror @2026-03-07',
  'Hang the coat rack @2026-03-07',
  'Choir practice @2026-03-05 19:00',
]
const moveAll = 'move everything in the podcast list to next monday'
const deleteAll = 'delete everything in the podcast list'
const moved = (title: string, line: string) => `${title} -> ${line}`
const everyMoved = [
  moved('Write show notes', 'Write show notes @2026-03-09 +Podcast'),
  moved('Record the intro', 'Record the intro @2026-03-09 18:00 +Podcast'),
  moved('Edit episode 12', 'Edit episode 12 @2026-03-09 !high +Podcast'),
]

const leaves = (asked: string, ...answers: readonly string[]): CorpusCase[] =>
  answers.map((answer) => [[asked, answer], [], /left everything/, podcast])

/** Answers to what the assistant asked: some agree, some refuse, some mean only a part of it. */
const answers: readonly CorpusCase[] = [
  ...leaves(
    moveAll,
    'no',
    'no, leave them',
    'n',
    "nah, that's too many",
    'hmm no, i still want those where they are',
    'no, i need to think about it',
  ),
  ...leaves('hang thing can go to next weekend', 'no', 'none', 'no never mind that'),
  ...leaves('the coat rack', 'nothing'),
  [[moveAll, 'sure, all four'], everyMoved, /^- Moved|already/, podcast],
  [[moveAll, 'yea'], everyMoved, /Moved/, podcast],
  [[moveAll, 'sure why not'], everyMoved, /Moved/, podcast],
  [[moveAll, 'yes but not the intro'], everyMoved.filter((_, at) => at !== 1), /^Moved/, podcast],
  [
    [moveAll, 'no, tuesday'],
    [
      moved('Write show notes', 'Write show notes @2026-03-10 +Podcast'),
      moved('Record the intro', 'Record the intro @2026-03-10 18:00 +Podcast'),
      moved('Mail the mic back', 'Mail the mic back @2026-03-10 +Podcast'),
      moved('Edit episode 12', 'Edit episode 12 @2026-03-10 !high +Podcast'),
    ],
    /Tuesday, Mar 10/,
    podcast,
  ],
  [[deleteAll, 'yes, but leave the intro'], [], /^That would delete 3 tasks/, podcast],
  [
    [deleteAll, 'yes, but leave the intro', 'yes'],
    ['-Write show notes', '-Mail the mic back', '-Edit episode 12'],
    /^Deleted/,
    podcast,
  ],
  [
    [deleteAll, 'just the intro and the notes'],
    ['-Record the intro', '-Write show notes'],
    /^Deleted/,
    podcast,
  ],
  [[deleteAll, 'no', 'only the editing one'], ['-Edit episode 12'], /^Deleted/, podcast],
  [
    ['hang thing can go to next weekend', 'not the mirror, the other'],
    [moved('Hang the coat rack', 'Hang the coat rack @2026-03-14')],
    /^Moved "Hang the coat rack"/,
    podcast,
  ],
  [
    ['the coat rack', 'no i meant tuesday'],
    [moved('Hang the coat rack', 'Hang the coat rack @2026-03-10')],
    /^Moved "Hang the coat rack"/,
    podcast,
  ],
  [['the coat rack', 'complete'], ['x Hang the coat rack'], /^Completed/, podcast],
  [['move the mirror to sunday', 'nope, undo that'], [], /^Undone/, podcast],
  [
    [deleteAll, 'wait no', 'just the intro and the notes', 'complete the other two'],
    ['-Record the intro', '-Write show notes', 'x Mail the mic back', 'x Edit episode 12'],
    /^Completed/,
    podcast,
  ],
  [
    ['they moved choir practice to half past seven'],
    [moved('Choir practice', 'Choir practice @2026-03-05 19:30')],
    /7:30 PM/,
    podcast,
  ],
  [['yes please'], [], /^All right/, podcast],
  [['yep delete'], [], /^All right/, podcast],
]

const hears = (...said: readonly string[]): CorpusCase[] =>
  said.map((one) => [one, [], /^I see\. I changed nothing/, podcast])

/** What is only told, remembered, regretted or not decided yet: nothing is done, and nothing asked. */
const musings: readonly CorpusCase[] = [
  ...hears(
    'last year me and my brother moved the mirror in one night, finished at 4am, crazy',
    'i remember when i was 12 i forgot the choir practice and everybody laughed',
    "i should've mailed the mic back in january, ugh",
    'i used to edit every morning at 6',
    'when i was a kid we recorded the intro on tape',
    'ha, poor choir',
    'honestly the mirror has been dusty since the ice age',
    'my buddy said "just delete all of it and start over" lol',
    'i should probably eat the thing in the fridge first lol',
    'i could record the intro tonight i guess',
    'we might move the mirror to friday',
    'maybe someday i should learn to sing',
    "it's 54 degrees in here. FIFTY FOUR.",
    'they kept me on hold for 40 minutes can you believe it',
  ),
  [
    '2026-03-04 08:51:12 ERROR worker-3 failed: delete from jobs\nretrying in 30s',
    [],
    /pasted/,
    podcast,
  ],
  ['oops wrong window sorry', [], /^All right/, podcast],
  [
    'i might as well do the intro tomorrow',
    [moved('Record the intro', 'Record the intro @2026-03-05 18:00 +Podcast')],
    /^Moved/,
    podcast,
  ],
]

const deletes = (title: string, asked: string, ...answers: readonly string[]): CorpusCase[] =>
  answers.map((answer) => [[asked, answer], [`-${title}`], /^Deleted/, podcast])
const asksNext = (asked: string, reply: RegExp, ...answers: readonly string[]): CorpusCase[] =>
  answers.map((answer) => [[asked, answer], [], reply, podcast])

/** What is said when a deletion waits for a yes. */
const beforeDeleting: readonly CorpusCase[] = [
  ...deletes(
    'Choir practice',
    'delete choir practice',
    'yes',
    'delete it',
    'delete',
    'yes, get rid of it please',
    "i'm sure",
    'delete choir practice',
  ),
  ...leaves(
    'delete choir practice',
    'no',
    'undo that',
    'oh no bring it back',
    'keep it',
    'never mind',
  ),
  ...asksNext(
    'delete choir practice',
    /^That would delete 2 tasks:\n- "Choir practice"\n- "Hang the mirror"/,
    'and the mirror',
    'the mirror too please',
  ),
  ...asksNext(
    'delete choir practice',
    /^Should I delete "Hang the mirror"/,
    'no, the mirror',
    'not that one, the mirror',
    'sorry, i meant the mirror',
  ),
  ...asksNext(
    'delete choir practice',
    /^I'm not sure which other task you mean\. Should I delete "Choir practice"/,
    'and the unicorn',
  ),
  [
    ['delete choir practice', 'yes, and delete the mirror as well'],
    ['-Choir practice'],
    /^Deleted "Choir practice"[^]*Should I delete "Hang the mirror"/,
    podcast,
  ],
  [
    'delete the mirror, delete choir practice',
    [],
    /^That would delete 2 tasks:\n- "Hang the mirror"\n- "Choir practice"/,
    podcast,
  ],
  [
    'cancel choir practice and move the mirror to monday',
    [moved('Hang the mirror', 'Hang the mirror @2026-03-09')],
    /^Moved[^]*Should I delete "Choir practice"/,
    podcast,
  ],
  [['delete choir practice', 'what is due today?', 'yes'], [], /^All right/, podcast],
]

/** What is said back to the assistant, and what is only said. */
export const answering: readonly CorpusCase[] = [
  ...answers,
  ...musings,
  ...beforeDeleting,
  [['add a task', 'yes'], [], /^All right/],
  ["if I'd called mom last week we'd know by now", [], /^I see/],
  ['Thank you!! have a lovely day', [], /^You're welcome/],
  ['hm, when i was a kid we called mom on sundays', [], /^I see/],
]
