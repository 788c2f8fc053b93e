import type { CorpusCase } from './corpus-state.testing.ts'

const trip = [
  'Carpet cleaning @2026-03-09 +House',
  'Order blinds +House',
  'Dentist @2026-03-12 15:00',
  'Buy curtains @2026-03-14',
  'Gym @2026-03-06 18:00',
  'Return mic to Leo @2026-03-03',
  'Lunch with Ana @2026-03-10 12:30',
  'Boiler check @2026-03-16',
]
const blinds = 'Order blinds -> Order blinds'
const board = [
  'Paint bedroom @2026-03-14 +House',
  'Paint kitchen @2026-03-21 +House',
  'Read chapter 9 @2026-03-06',
  'Read chapter 10 @2026-03-13',
  'Read chapter 11 @2026-03-20',
  'Mow lawn @2026-03-07',
  'Call Sue @2026-03-05 11:00',
  'Pack hospital bag @2026-03-15',
  'Ship order to Bonnie @2026-03-04 !high #yarn',
  'Scan receipts @2026-03-06 +Finance',
  'Print 40 flyers @2026-03-10',
]
const bonnie = 'Ship order to Bonnie'
const chapters = [
  'Read chapter 9 -> Read chapter 9 @2026-03-13',
  'Read chapter 10 -> Read chapter 10 @2026-03-20',
  'Read chapter 11 -> Read chapter 11 @2026-03-27',
]
const bag = ['+Robe < Pack hospital bag', '+Snacks < Pack hospital bag']
const chores = [
  'Muck out stalls @2026-03-05 07:00',
  'Test generator @2026-03-14',
  'Practice piano @2026-03-04 18:00',
]
const piano = 'Practice piano -> Practice piano @2026-03-04 18:00'
const harlow = [
  'Marquee deposit @2026-03-06 !high +Harlow',
  'String quartet @2026-03-11 +Harlow',
  'Seating chart @2026-03-12 +Nguyen',
  'Email florist',
]

/** Days told by another task, groups, two that change places, and reasons said beside a wish. */
export const movingPlainly: readonly CorpusCase[] = [
  [
    'schedule the blinds for the day after the carpet cleaning',
    [`${blinds} @2026-03-10 +House`],
    /Tuesday, Mar 10/,
    trip,
  ],
  [
    'add call the fitter two days before I buy the curtains',
    ['+Call the fitter @2026-03-12'],
    /Thursday, Mar 12/,
    trip,
  ],
  [
    'pick up the suit an hour before the dentist',
    ['+Pick up the suit @2026-03-12 14:00'],
    /2:00 PM/,
    trip,
  ],
  ['move the blinds to the day after the party', [], /no task like "party"/, trip],
  ['I always feel sick the day before the dentist', [], /./, trip],
  [
    'remind me an hour before the dentist',
    ['Dentist -> Dentist @2026-03-12 15:00 ^60'],
    /1 hour before/,
    trip,
  ],
  ['what do I have the day before the dentist?', [], /no open tasks due on Wednesday/, trip],
  [
    "I'll see leo on saturday so set the mic for then",
    ['Return mic to Leo -> Return mic to Leo @2026-03-07'],
    /Saturday, Mar 7/,
    trip,
  ],
  [
    ['complete the mic', 'ana called. lunch is the day after'],
    ['x Return mic to Leo', 'Lunch with Ana -> Lunch with Ana @2026-03-11 12:30'],
    /Mar 11 at 12:30 PM/,
    trip,
  ],
  [
    ['the boiler man can only do wednesday that week', 'oh no sorry, thursday'],
    ['Boiler check -> Boiler check @2026-03-19'],
    /Thursday, Mar 19/,
    trip,
  ],
  [
    'the gym is the following monday instead',
    ['Gym -> Gym @2026-03-09 18:00'],
    /Monday, Mar 9/,
    trip,
  ],
  ['gym is at 5, not 6', ['Gym -> Gym @2026-03-06 17:00'], /5:00 PM/, trip],
  [
    "the gym's at 7 today, they're painting",
    ['Gym -> Gym @2026-03-04 19:00'],
    /today at 7:00 PM/,
    trip,
  ],
  [
    ['move the dentist to friday', 'no wait, tuesday, I work on fridays'],
    ['Dentist -> Dentist @2026-03-10 15:00'],
    /Tuesday, Mar 10/,
    trip,
  ],
  [
    ['move the dentist to friday', 'I meant monday, silly me'],
    ['Dentist -> Dentist @2026-03-09 15:00'],
    /Monday, Mar 9/,
    trip,
  ],
  [
    'the gym can go to sunday, the place is packed on fridays',
    ['Gym -> Gym @2026-03-08 18:00'],
    /^Moved "Gym" to Sunday, Mar 8 at 6:00 PM\.$/,
    trip,
  ],
  [
    'push the gym to sunday, I need to buy bread',
    ['Gym -> Gym @2026-03-08 18:00', '+Buy bread'],
    /Added "Buy bread"/,
    trip,
  ],
  [
    "I'll buy the curtains on saturday, the shop's closed friday",
    ['Buy curtains -> Buy curtains @2026-03-07'],
    /Saturday, Mar 7/,
    trip,
  ],
  ['push chapters 9, 10 and 11 back a week each', chapters, /Mar 27/, board],
  [
    'both paint jobs can move a week',
    [
      'Paint bedroom -> Paint bedroom @2026-03-21 +House',
      'Paint kitchen -> Paint kitchen @2026-03-28 +House',
    ],
    /Saturday, Mar 28/,
    board,
  ],
  [
    'too busy this week, all the chapters to the 27th',
    chapters.map((line) => line.replace(/\d\d$/, '27')),
    /Friday, Mar 27/,
    board,
  ],
  ['leave the lawn on the 7th though', [], /already|as it is/, board],
  [
    'leave chapter 9 on the 8th though',
    ['Read chapter 9 -> Read chapter 9 @2026-03-08'],
    /Sunday, Mar 8/,
    board,
  ],
  [
    'swap the lawn and calling Sue',
    ['Mow lawn -> Mow lawn @2026-03-05 11:00', 'Call Sue -> Call Sue @2026-03-07'],
    /Moved "Mow lawn" to tomorrow at 11:00 AM/,
    board,
  ],
  [['swap the lawn and calling Sue', 'swap those two back'], [], /Call Sue" to tomorrow/, board],
  [
    ['for the hospital bag, add robe and snacks as subtasks', 'oh and slippers'],
    [...bag, '+Slippers < Pack hospital bag'],
    /Added 1 step to "Pack hospital bag"/,
    board,
  ],
  [
    "shipping to bonnie isn't urgent anymore, take the priority off",
    [`${bonnie} -> ${bonnie} @2026-03-04 #yarn`],
    /no longer has a priority/,
    board,
  ],
  [
    "take the date off scanning receipts, I'll get to it whenever",
    ['Scan receipts -> Scan receipts +Finance'],
    /no longer has a date/,
    board,
  ],
  [
    'change the flyers to 60',
    ['Print 40 flyers -> Print 60 flyers @2026-03-10'],
    /Print 60 flyers/,
    board,
  ],
  [['rename the flyers to print leaflets', 'put the old name back'], [], /^Undone/, board],
  [
    'add to the notes on the receipts: keep the originals',
    ['Scan receipts -> Scan receipts @2026-03-06 +Finance // keep the originals'],
    /notes of "Scan receipts"/,
    board,
  ],
  [
    ['flyers by friday, and note that the proof is in the drawer', 'yes'],
    ['Print 40 flyers -> Print 40 flyers @2026-03-06 // the proof is in the drawer'],
    /Changed the notes/,
    board,
  ],
  [
    'I muck out stalls every morning at 7, so make it repeat',
    ['Muck out stalls -> Muck out stalls @2026-03-05 07:00 ~FREQ=DAILY'],
    /repeats every day/,
    chores,
  ],
  ['i test the generator monthly, on the 14th', [], /make it repeat every month/, chores],
  [
    ['make piano practice a daily thing', 'no, weekdays only'],
    [`${piano} ~FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR`],
    /every weekday/,
    chores,
  ],
  [
    'all the harlow ones should be high priority',
    ['String quartet -> String quartet @2026-03-11 !high +Harlow'],
    /"String quartet" now has high priority/,
    harlow,
  ],
  [
    'everything in nguyen a week later',
    ['Seating chart -> Seating chart @2026-03-19 +Nguyen'],
    /Thursday, Mar 19/,
    harlow,
  ],
  [
    ['put the florist under Harlow instead', 'no, Nguyen'],
    ['Email florist -> Email florist +Nguyen'],
    /Moved "Email florist" to "Nguyen"/,
    harlow,
  ],
  [
    ['tag the seating chart with venue', 'same tag for the quartet'],
    [
      'Seating chart -> Seating chart @2026-03-12 +Nguyen #venue',
      'String quartet -> String quartet @2026-03-11 +Harlow #venue',
    ],
    /Tagged "String quartet" with #venue/,
    harlow,
  ],
  // a part of the day says which of the two hours is meant, whatever the time was
  [
    'move yoga to saturday morning at 10',
    ['Yoga -> Yoga @2026-03-07 10:00'],
    /10:00 AM/,
    ['Yoga @2026-03-05 19:00'],
  ],
  // another amount than the one before, and not on top of it
  [
    ['push lab by 2 days', 'actually 3 days'],
    ['Lab -> Lab @2026-03-08'],
    /Mar 8/,
    ['Lab @2026-03-05'],
  ],
  [
    ['bring lab forward 2 days', 'sorry only 1 day'],
    ['Lab -> Lab @2026-03-09'],
    /Mar 9/,
    ['Lab @2026-03-10'],
  ],
  [
    ['can you move lab to monday?', 'and the gym to friday?'],
    ['Lab -> Lab @2026-03-09', 'Gym -> Gym @2026-03-06'],
    /"Gym"/,
    ['Lab @2026-03-05', 'Gym'],
  ],
]
