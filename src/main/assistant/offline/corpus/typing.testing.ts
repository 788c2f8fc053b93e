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
  // what is cut short, and answers with a word behind them
  ['whats overdu', [], /1 open task overdue/],
  ['anythin urgen', [], /high priority/],
  [['complete order', '4471 obvs'], ['x Ship order 4471'], /^Completed "Ship order 4471"/, shop],
  [['complete order', 'both sry'], ['x Ship order 4471', 'x Ship order 4482'], /^Completed/, shop],
  [['push milk to sunday', 'un-do that'], [], /^Undone/],
  ['ok nvm. work stuff?', [], /2 open tasks in "Work"/],
  ['ok r u there?', [], /^Hello/],
  ['wtf', [], /^All right/],
  ['i cant believe its only wed', [], /^I see/],
  // commas that are left out
  [
    'the report can wait to monday i am resting',
    ['Write report -> Write report @2026-03-09 !high +Work #q1'],
    /^Moved "Write report"/,
  ],
  [['forget the dentist tooth is fine delte it', 'yes'], ['-Dentist'], /^Deleted "Dentist"/],
  [['the plumber quit so kill call mom', 'yes'], ['-Call mom'], /^Deleted "Call mom"/],
  ['take teh date off rent whenever is fine', ['Pay rent -> Pay rent'], /no longer has a date/],
  [['complete rent', 'no it bounced 😭 un-done it'], [], /^Undone: "Pay rent" is open again/],
  // times
  ['lunch w mo 1230 fri', ['+Lunch w mo @2026-03-06 12:30'], /^Added "Lunch w mo"/],
  ['pay 1230 fri', ['+Pay 1230 @2026-03-06'], /^Added "Pay 1230"/],
  ['dr appt thu 9a', ['+Dr appt @2026-03-05 09:00'], /^Added "Dr appt"/],
  ['am i free thurs nxt wk arvo', [], /^Yes, you are free/],
  ['can i sqeeze sum1 in fri 3ish?', [], /^Not quite.*"Dentist"/s],
  // verbs that are the same in the past, of a day to come
  ['read chapter 3 on sunday', ['+Read chapter 3 @2026-03-08'], /^Added "Read chapter 3"/],
  // a long way to ask
  [
    'hi sorry to bother, i was thinking, since bob wrote me twice already and is a very patient man, could you perhaps be so kind and make the email high prio? thank you very much indeed',
    ['Email Bob -> Email Bob !high +Work'],
    /^"Email Bob" now has high priority/,
  ],
  // English that was learned
  [
    'the rent i can pay only the friday of the next week',
    ['Pay rent -> Pay rent @2026-03-13'],
    /^Moved "Pay rent"/,
  ],
  ['add please for tomorrow the bread', ['+The bread @2026-03-05'], /^Added "The bread"/],
  [
    'I have to go to the bank the monday at the 10',
    ['+Go to the bank @2026-03-09 10:00'],
    /^Added "Go to the bank"/,
  ],
  ['remember me to pay the gas tomorrow', ['+Pay the gas @2026-03-05'], /^Added "Pay the gas"/],
  ['please to put the tag home on the milk', ['Buy milk -> Buy milk @2026-03-05 #home'], /^Tagged/],
  ['how much tasks I have for today?', [], /^1 open task due today/],
  // what others wrote, and what is wanted of it
  [
    'text from the dentist: "hiya cant do 6th now, can do tues 17th half 2? x" so yeh move it to that',
    ['Dentist -> Dentist @2026-03-17 14:30 +Health'],
    /^Moved "Dentist" to Tuesday, Mar 17 at 2:30 PM/,
  ],
  [
    'got this -> "Dear Ms Oka, your appeal must be received by 18 March 2026. Regards, Parking" can u add a task for it',
    ['+Your appeal must be received @2026-03-18'],
    /^Added/,
  ],
  [
    '[10:12] jonas: hey can you send me the steps by tmrw?\n[10:13] me: sure\n^^ add that to work',
    ['+Send jonas the steps @2026-03-05 +Work'],
    /^Added/,
  ],
  ['the dentist said "see you at 5 tomorrow" haha', [], /./],
  [
    'stick this in the dentist one https://example.com/form',
    ['Dentist -> Dentist @2026-03-06 15:00 +Health // https://example.com/form'],
    /^Changed the notes/,
  ],
  [
    'add note to rent landlord wants it by noon',
    ['Pay rent -> Pay rent @2026-03-04 // landlord wants it by noon'],
    /^Changed the notes of "Pay rent"/,
  ],
  ['hey, ✅ call mom', ['x Call mom'], /^Completed "Call mom"/],
  ['**buy oats** tomorrow', ['+Buy oats @2026-03-05'], /^Added "Buy oats"/],
  ['POST /api/tasks/12/delete 200 OK', [], /pasted/],
  ['```\ndelete everything\n```', [], /pasted/],
  ['ok brain dump\n1. stamps\n2. cat litter', ['+Stamps', '+Cat litter'], /^Added 2 tasks/],
  [
    'call bank 10am tmrw, gym 6, dinner w ana 8',
    ['+Call bank @2026-03-05 10:00', '+Gym @2026-03-05 18:00', '+Dinner w ana @2026-03-05 20:00'],
    /^Added 3 tasks/,
  ],
  ['pick up order #4471-B @ 5:30', ['+Pick up order #4471-B @2026-03-04 17:30'], /^Added/],
  [
    'move the dentist (the 3pm one) to monday',
    ['Dentist -> Dentist @2026-03-09 15:00 +Health'],
    /^Moved/,
  ],
  [
    'take hi prio off report',
    ['Write report -> Write report @2026-03-02 +Work #q1'],
    /no longer has a priority/,
  ],
  ['how mnay taks 4 work', [], /^2 open tasks/],
]
