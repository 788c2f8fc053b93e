import type { CorpusCase } from './corpus-state.testing.ts'

const week = [
  'Plan the science fair @2026-03-27 +PTA',
  'Laundry @2026-03-04',
  'Call grandpa @2026-03-08',
  'Cello lesson @2026-03-05 16:00',
  'Review Luis @2026-03-10 13:00 +Team',
  'Review Anya @2026-03-11 13:00 +Team',
  'Order lanyards @2026-03-02 +Event',
  'Call Mrs. Osei @2026-03-04 14:00',
  'Lend Hamid the drill',
]
const fair = 'Plan the science fair'
const luis = 'Review Luis'
const anya = 'Review Anya'
const trip = [
  'Pack for Oslo @2026-03-12 +Travel',
  'Check in online @2026-03-12 18:00 +Travel',
  'Feed the fish @2026-03-10 +Travel',
  'Change kroner @2026-03-11 +Travel',
]
const steps = [
  '+Book the gym +PTA < Plan the science fair',
  '+Find judges +PTA < Plan the science fair',
]
const boat = ['Grease winches @2026-03-06 +Boat', 'Inspect hull @2026-03-06 +Boat', 'Paint +Boat']
const chapters = ['Read chapter 3 #school', 'Write essay @2026-03-09 !high #school']

/** What goes on from what was done: steps and their task, several at once, and what was meant instead. */
export const movingOn: readonly CorpusCase[] = [
  [
    ['break the science fair into book the gym, find judges', 'make it due a day earlier'],
    [...steps, `${fair} -> ${fair} @2026-03-26 +PTA`],
    /Moved "Plan the science fair"/,
    week,
  ],
  [
    ['break the science fair into book the gym, find judges', 'add one more step to it: tables'],
    [...steps, '+Tables +PTA < Plan the science fair'],
    /Added 1 step to "Plan the science fair"/,
    week,
  ],
  [
    ['break the science fair into book the gym, find judges', 'tag them fair'],
    steps.map((step) => step.replace(' < ', ' #fair < ')),
    /Tagged "Book the gym"/,
    week,
  ],
  [
    'under laundry add whites, darks and towels',
    ['+Whites < Laundry', '+Darks < Laundry', '+Towels < Laundry'],
    /Added 3 steps to "Laundry"/,
    week,
  ],
  [
    'the fair needs subtasks tables, chairs',
    ['+Tables +PTA < Plan the science fair', '+Chairs +PTA < Plan the science fair'],
    /Added 2 steps/,
    week,
  ],
  ['put laundry at 8 tonight', ['Laundry -> Laundry @2026-03-04 20:00'], /Moved/, week],
  [
    'his cello lesson moved to friday',
    ['Cello lesson -> Cello lesson @2026-03-06 16:00'],
    /Moved/,
    week,
  ],
  [
    ['make calling grandpa a weekly thing on sundays', 'actually stop repeating it'],
    [],
    /no longer repeats/,
    week,
  ],
  [
    ['push grandpa back a week', 'no, i meant the tenth'],
    ['Call grandpa -> Call grandpa @2026-03-10'],
    /Tuesday, Mar 10/,
    week,
  ],
  [
    ['push grandpa to the 12th', 'i said the 12th but meant the 13th'],
    ['Call grandpa -> Call grandpa @2026-03-13'],
    /Friday, Mar 13/,
    week,
  ],
  [
    ['luis review at 3 not 1', 'same for anya'],
    [`${luis} -> ${luis} @2026-03-10 15:00 +Team`, `${anya} -> ${anya} @2026-03-11 15:00 +Team`],
    /Moved "Review Anya"/,
    week,
  ],
  [
    ['mark the zipper as done', 'sorry, i meant the laundry'],
    ['x Laundry'],
    /Completed "Laundry"/,
    week,
  ],
  [
    ['push the review to friday', 'the one with luis', 'same with the other one'],
    [`${luis} -> ${luis} @2026-03-06 13:00 +Team`, `${anya} -> ${anya} @2026-03-06 13:00 +Team`],
    /Moved "Review Anya"/,
    week,
  ],
  [['move both reviews up a week', 'put them back where they were'], [], /Undone/, week],
  [
    'can you nudge mrs osei an hour later',
    ['Call Mrs. Osei -> Call Mrs. Osei @2026-03-04 15:00'],
    /Moved/,
    week,
  ],
  [
    "i'll give hamid the drill on saturday",
    ['Lend Hamid the drill -> Lend Hamid the drill @2026-03-07'],
    /due Saturday/,
    week,
  ],
  ["i'll call the bank on saturday", ['+Call the bank @2026-03-07'], /Added/, week],
  [
    "laundry's done, and i'll give hamid the drill on saturday",
    ['x Laundry', 'Lend Hamid the drill -> Lend Hamid the drill @2026-03-07'],
    /Completed "Laundry".*due Saturday/,
    week,
  ],
  ['last year grandpa moved house in one night, finished at 4am', [], /./, week],
  [
    'lanyards: friday, high',
    ['Order lanyards -> Order lanyards @2026-03-06 !high +Event'],
    /high priority/,
    week,
  ],
  [
    'make the lanyards high too',
    ['Order lanyards -> Order lanyards @2026-03-02 !high +Event'],
    /high priority/,
    week,
  ],
  [
    'tag both team tasks as hr',
    [
      `${luis} -> ${luis} @2026-03-10 13:00 +Team #hr`,
      `${anya} -> ${anya} @2026-03-11 13:00 +Team #hr`,
    ],
    /Tagged/,
    week,
  ],
  ['tag both travel tasks as oslo', [], /Which one/, trip],
  [
    'the trip slipped by a day, move everything in travel a day later',
    [],
    /That would move 4 tasks/,
    trip,
  ],
  [
    ['move everything in travel a day later', 'yes', 'except the fish, that stays on the 10th'],
    [
      'Pack for Oslo -> Pack for Oslo @2026-03-13 +Travel',
      'Check in online -> Check in online @2026-03-13 18:00 +Travel',
      'Change kroner -> Change kroner @2026-03-12 +Travel',
    ],
    /"Feed the fish" is as before/,
    trip,
  ],
  [
    [
      'move everything in travel to friday',
      'yes',
      'undo that',
      'only the fish and the kroner then',
    ],
    [
      'Feed the fish -> Feed the fish @2026-03-06 +Travel',
      'Change kroner -> Change kroner @2026-03-06 +Travel',
    ],
    /Moved/,
    trip,
  ],
  [
    'the remaining boat ones go to monday',
    [
      'Grease winches -> Grease winches @2026-03-09 +Boat',
      'Inspect hull -> Inspect hull @2026-03-09 +Boat',
      'Paint -> Paint @2026-03-09 +Boat',
    ],
    /Monday/,
    boat,
  ],
  [
    'shift the two friday ones to sunday',
    [
      'Grease winches -> Grease winches @2026-03-08 +Boat',
      'Inspect hull -> Inspect hull @2026-03-08 +Boat',
    ],
    /Sunday/,
    boat,
  ],
  [
    ["what's due on friday?", 'winches at 10, hull at 2 then'],
    [
      'Grease winches -> Grease winches @2026-03-06 10:00 +Boat',
      'Inspect hull -> Inspect hull @2026-03-06 14:00 +Boat',
    ],
    /Moved/,
    boat,
  ],
  [
    ['add text imani tomorrow at 6pm', 'the imani one at 7'],
    ['+Text imani @2026-03-05 19:00'],
    /7:00 PM/,
    boat,
  ],
  [
    ['add tent pegs, headlamp', 'all by friday', 'high'],
    ['+Tent pegs @2026-03-06 !high', '+Headlamp @2026-03-06 !high'],
    /high priority/,
    boat,
  ],
  [['add buy rope', 'in boat'], ['+Buy rope +Boat'], /Boat/, boat],
  [['add get two quotes', 'actually make it three'], ['+Get three quotes'], /Renamed/, boat],
  [
    'change read chapter 3 to read chapters 3 and 4',
    ['Read chapter 3 -> Read chapters 3 and 4 #school'],
    /Renamed/,
    chapters,
  ],
  [
    'replace the tag school with uni on the essay',
    ['Write essay -> Write essay @2026-03-09 !high #uni'],
    /uni/,
    chapters,
  ],
  [
    "it's not an essay, it's a term paper",
    ['Write essay -> Write term paper @2026-03-09 !high #school'],
    /Renamed/,
    chapters,
  ],
  [
    'the remaining work ones go to monday',
    [
      'Email Bob -> Email Bob @2026-03-09 +Work',
      'Write report -> Write report @2026-03-09 !high +Work #q1',
    ],
    /^Moved "Write report"/,
  ],
  [
    'easter stuff needs to be a week earlier, all of it',
    [
      'Window display -> Window display @2026-03-07 #easter',
      'Easter flyers -> Easter flyers @2026-03-09 #easter',
    ],
    /^Moved "Window display"/,
    ['Window display @2026-03-14 #easter', 'Easter flyers @2026-03-16 #easter', 'Staff rota'],
  ],
  [
    [
      'what is overdue?',
      'move them all to saturday',
      'no',
      'just the gutters and the bulb',
      'february just vanished on me',
      'the other two today',
    ],
    [
      'Clean the gutters -> Clean the gutters @2026-03-07',
      'Replace the bulb -> Replace the bulb @2026-03-07',
      'Cancel gym membership -> Cancel gym membership @2026-03-04',
      'Mail tax forms -> Mail tax forms @2026-03-04',
    ],
    /^Moved "Cancel gym membership"/,
    [
      'Clean the gutters @2026-02-28',
      'Cancel gym membership @2026-03-01',
      'Mail tax forms @2026-03-02',
      'Replace the bulb @2026-03-03',
    ],
  ],
  [
    'add subtasks ice, cake and music to the science fair',
    [
      '+Ice +PTA < Plan the science fair',
      '+Cake +PTA < Plan the science fair',
      '+Music +PTA < Plan the science fair',
    ],
    /^Added 3 steps/,
    week,
  ],
  [
    'the science fair needs two subtasks, book the gym and find judges',
    steps,
    /^Added 2 steps/,
    week,
  ],
  ['how many tasks do i have in total?', [], /^9 open/, week],
  ['call grandpa \u2705', ['x Call grandpa'], /^Completed/, week],
  ['push laundry to friday? no rush', ['Laundry -> Laundry @2026-03-06'], /^Moved/, week],
  [
    ['add ice, cups, cake and music', 'put all 4 in pta', 'yep'],
    ['+Ice +PTA', '+Cups +PTA', '+Cake +PTA', '+Music +PTA'],
    /Moved "Ice" to "PTA"/,
    week,
  ],
]
