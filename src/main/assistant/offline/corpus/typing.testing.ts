import type { CorpusCase } from './corpus-state.testing.ts'

const shop = [
  'Ship order 4471 @2026-03-04',
  'Ship order 4482 @2026-03-04',
  'Photos 2x2 @2026-03-05',
  'Call w/ Kestrel @2026-03-05 15:30',
  'Take bins out @2026-03-04 20:00',
]

/** How people really type: texting English, slips in the words that steer, marks, and what they paste. */
export const typing: readonly CorpusCase[] = [
  // short words
  ['pls remind me 2 call the bank tmrw', ['+Call the bank @2026-03-05'], /^Added "Call the bank"/],
  [
    'cn u add eye exam nxt mon at 930',
    ['+Eye exam @2026-03-09 09:30'],
    /^Added "Eye exam" for Monday/,
  ],
  ['gm! wuts the plan today', [], /Pay rent|due today/],
  ['wen is the dentist agian', [], /Friday, Mar 6 at 3:00 PM/],
  ['hw many things do i hav now', [], /7 open/],
  ['we need 2 eggs', [], /./],
  ['r there any tasks 4 work', [], /Yes.*2 open tasks in "Work"/s],
  ['wht do i hav 2 do on fri', [], /Dentist|1 open task/],
  ['n where do deleted tasks go', [], /trash for 30 days/],
  ['ppl r crazy 2day', [], /./],
  ['foam roll everyday', ['+Foam roll @2026-03-04 ~FREQ=DAILY'], /repeating every day/],
  [
    'move kestrel call 2 fri',
    ['Call w/ Kestrel -> Call w/ Kestrel @2026-03-06 15:30'],
    /^Moved "Call w\/ Kestrel"/,
    shop,
  ],
  ['4471 n 4482 both shipped ✅', ['x Ship order 4471', 'x Ship order 4482'], /^Completed/, shop],
  ['fotos r done already', ['x Photos 2x2'], /^Completed "Photos/, shop],
  [
    'add note 2 kestrel: ask abt the logo',
    ['Call w/ Kestrel -> Call w/ Kestrel @2026-03-05 15:30 // ask abt the logo'],
    /^Changed the notes/,
    shop,
  ],
  // a title stays as it was typed
  ['add drinks w/ jo abt work tmrw', ['+Drinks w/ jo abt work @2026-03-05'], /^Added "Drinks/],
  ['add "call abt hw"', ['+Call abt hw'], /^Added "Call abt hw"/],
  ['add chapter 2 reading', ['+Chapter 2 reading'], /^Added "Chapter 2 reading"/],
  // slips in the words that steer
  [
    'put a note on mom taht says hi',
    ['Call mom -> Call mom #family // hi'],
    /^Changed the notes of "Call mom"/,
  ],
  ['shwo me the lsit', [], /7 open tasks/],
  ['complet milk', ['x Buy milk'], /^Completed "Buy milk"/],
  ['move the dentist to tmoroow', ['Dentist -> Dentist @2026-03-05 15:00 +Health'], /^Moved/],
  // words that only look like slips
  ['skipped the milk again', [], /./],
  ['my sis mastered the stroke', [], /./],
  ['mowed the lawn', [], /no open task/],
  // words before what is wanted
  [['rename milk to oat milk', 'nvm undo that'], [], /^Undone/],
  [['complete milk', 'wait wat did u just change'], ['x Buy milk'], /^The latest changes/],
  ['ok so um i need to like book the bus for friday', ['+Book the bus @2026-03-06'], /^Added/],
  [
    "I was wondering whether you could possibly push the dentist by one day, if it isn't too much trouble",
    ['Dentist -> Dentist @2026-03-07 15:00 +Health'],
    /^Moved "Dentist" to Saturday/,
  ],
  ['oops wrong window sorry', [], /^All right/],
  ["no dont mark the rent as done i haven't paid yet", [], /left everything/],
  // words behind it, and those that are missing
  [['the dentist is cancelled pls remove', 'yes'], ['-Dentist'], /^Deleted "Dentist"/],
  [['mom is away so no call mom, delete', 'yes'], ['-Call mom'], /^Deleted "Call mom"/],
  ['cant do both. rent goes 2 tmrw', ['Pay rent -> Pay rent @2026-03-05'], /^Moved "Pay rent"/],
  [
    ['push milk to sunday', 'and call mom tmrw pls'],
    ['Buy milk -> Buy milk @2026-03-08', 'Call mom -> Call mom @2026-03-05 #family'],
    /Call mom/,
  ],
  // times
  [
    'bins at 930 tonight insted',
    ['Take bins out -> Take bins out @2026-03-04 21:30'],
    /^Moved "Take bins out" to today at 9:30 PM/,
    shop,
  ],
  ['pick up kids @ 330', ['+Pick up kids @2026-03-04 15:30'], /^Added "Pick up kids"/],
  ['brunch w jo sat 11', [], /^Should I add ".+" for Saturday, Mar 7 at 11:00 AM/],
  ['coffee w jo tues 10', [], /^Should I add ".+" for Tuesday, Mar 10 to/],
  ['submit essay by midnight tmrw', ['+Submit essay @2026-03-05 23:59'], /^Added "Submit essay"/],
  [
    'move the dentist to 4 instead of 3',
    ['Dentist -> Dentist @2026-03-06 16:00 +Health'],
    /^Moved "Dentist"/,
  ],
  [
    ['when is the dentist', 'cn u do 4 insted of 3'],
    ['Dentist -> Dentist @2026-03-06 16:00 +Health'],
    /^Moved "Dentist"/,
  ],
  ['add look into the leak, today', ['+Look into the leak @2026-03-04'], /^Added/],
  // marks
  ['✔ milk', ['x Buy milk'], /^Completed "Buy milk"/],
  ['✅ buy eggs', [], /couldn't find/],
  [['push milk to sunday', '*saturday'], ['Buy milk -> Buy milk @2026-03-07'], /^Moved "Buy milk"/],
  [
    'tag milk and mom as erands (errands*)',
    ['Buy milk -> Buy milk @2026-03-05 #errands', 'Call mom -> Call mom #family #errands'],
    /^Tagged/,
  ],
  // what is pasted
  ['https://example.com/pull/218/files?diff=split&w=1', [], /pasted/],
  [
    '2026-03-04 08:51:12 ERROR worker-3: delete from jobs where due < now()\n2026-03-04 08:51:13 WARN retry in 30s',
    [],
    /pasted/,
  ],
  [
    'Traceback (most recent call last):\n  File "app.py", line 3, in main\nKeyError: \'due\'',
    [],
    /pasted/,
  ],
  ['for task in tasks:\n    if task.done:\n        delete(task)', [], /pasted/],
  [
    ['https://example.com/pull/218', 'put taht link in the notes of the report'],
    ['Write report -> Write report @2026-03-02 !high +Work #q1 // https://example.com/pull/218'],
    /^Changed the notes/,
  ],
  [
    'check https://example.com/pricing tmrw',
    ['+Check https://example.com/pricing @2026-03-05'],
    /^Added/,
  ],
]
