import type { CorpusCase } from './corpus-state.testing.ts'

const farm = [
  'Vaccinate the ewes @2026-03-06 +Farm',
  'Vet visit @2026-03-05 10:00',
  'Supervision with Anneliese @2026-03-10 14:00',
  'Sew 40 buttonholes',
  'Buy butter',
  'Abstract for Leiden conference @2026-03-20',
  'Paint door',
  'Sand door',
  'Order straw',
]
const ewes = 'Vaccinate the ewes'
const supervision = 'Supervision with Anneliese'
const report = '!high +Work #q1'

/** What a sentence tells of a task that is there: when it is now, how much it matters, what it is called. */
export const told: readonly CorpusCase[] = [
  [
    "vet's flat out till tuesday so the ewes'll have to wait till then",
    [`${ewes} -> ${ewes} @2026-03-10 +Farm`],
    /Moved "Vaccinate the ewes" to Tuesday/,
    farm,
  ],
  [
    "vet can't come til monday so ewes are monday",
    [`${ewes} -> ${ewes} @2026-03-09 +Farm`],
    /Monday/,
    farm,
  ],
  [
    'Anneliese cannot make Tuesday; we have settled on Thursday of that same week instead.',
    [`${supervision} -> ${supervision} @2026-03-12 14:00`],
    /Thursday, Mar 12 at 2:00 PM/,
    farm,
  ],
  [
    'the vet just rang, they want 11 instead',
    ['Vet visit -> Vet visit @2026-03-05 11:00'],
    /11:00/,
    farm,
  ],
  [
    'dentist has been put back thirty minutes',
    ['Dentist -> Dentist @2026-03-06 15:30 +Health'],
    /3:30 PM/,
  ],
  ['dentist slipped by half an hour', ['Dentist -> Dentist @2026-03-06 15:30 +Health'], /3:30 PM/],
  [
    'bring the dentist forward an hour',
    ['Dentist -> Dentist @2026-03-06 14:00 +Health'],
    /2:00 PM/,
  ],
  ['rent two days sooner', ['Pay rent -> Pay rent @2026-03-02'], /Mar 2/],
  [
    'my boss gave me another week on the report',
    [`Write report -> Write report @2026-03-09 ${report}`],
    /Mar 9/,
  ],
  [
    'they extended the report till the 16th',
    [`Write report -> Write report @2026-03-16 ${report}`],
    /Mar 16/,
  ],
  [
    'dentist to the wednesday after next',
    ['Dentist -> Dentist @2026-03-18 15:00 +Health'],
    /Wednesday, Mar 18/,
  ],
  ['dentist same hour monday', ['Dentist -> Dentist @2026-03-09 15:00 +Health'], /Mar 9 at 3:00/],
  ["dentist isn't friday it's monday", ['Dentist -> Dentist @2026-03-09 15:00 +Health'], /Mar 9/],
  [
    "dentist's shifting to monday no wait tuesday",
    ['Dentist -> Dentist @2026-03-10 15:00 +Health'],
    /Tuesday, Mar 10/,
  ],
  [
    "the milk can wait till sunday, it's no big deal",
    ['Buy milk -> Buy milk @2026-03-08 !low'],
    /low priority/,
  ],
  [
    'milk and rent both move to saturday',
    ['Buy milk -> Buy milk @2026-03-07', 'Pay rent -> Pay rent @2026-03-07'],
    /Saturday/,
  ],
  [
    ['push milk to saturday', 'scratch that, sunday'],
    ['Buy milk -> Buy milk @2026-03-08'],
    /Sunday/,
  ],
  [
    'the plants want watering every three days',
    ['Water plants -> Water plants @2026-03-04 +Home ~FREQ=DAILY;INTERVAL=3'],
    /every 3 days/,
  ],
  // Half of it is a question.
  ['garage is full on monday, dentist tuesday', [], /Should I move "Dentist" to Tuesday, Mar 10\?/],
  [
    ['garage is full on monday, dentist tuesday', 'yes'],
    ['Dentist -> Dentist @2026-03-10 15:00 +Health'],
    /Moved/,
  ],
  // How much it matters.
  ['mom matters most', ['Call mom -> Call mom !high #family'], /high/],
  ['the rent is life or death', ['Pay rent -> Pay rent @2026-03-04 !high'], /high/],
  ['bob is bottom of the pile', ['Email Bob -> Email Bob !low +Work'], /low/],
  [
    'take the priority off the report',
    ['Write report -> Write report @2026-03-02 +Work #q1'],
    /no longer has a priority/,
  ],
  ['rent before anything else', ['Pay rent -> Pay rent @2026-03-04 !high'], /high/],
  // What it is called.
  ["it's 44 buttonholes not 40", ['Sew 40 buttonholes -> Sew 44 buttonholes'], /Renamed/, farm],
  ['so 44 buttonholes', ['Sew 40 buttonholes -> Sew 44 buttonholes'], /Renamed/, farm],
  ['call the butter unsalted butter', ['Buy butter -> Buy unsalted butter'], /Renamed/, farm],
  [
    'It ought to read Ghent rather than Leiden in the abstract one.',
    ['Abstract for Leiden conference -> Abstract for Ghent conference @2026-03-20'],
    /Renamed/,
    farm,
  ],
  // Notes.
  [
    'contract reading: just cases 4 to 9, note that',
    ['Contract reading -> Contract reading // just cases 4 to 9'],
    /notes/,
    ['Contract reading', 'Call mom'],
  ],
  [
    'the dentist is on the second floor, put that in the notes',
    ['Dentist -> Dentist @2026-03-06 15:00 +Health // the dentist is on the second floor'],
    /notes/,
  ],
  [
    'note that the dentist wants x-rays, delete the milk',
    ['Dentist -> Dentist @2026-03-06 15:00 +Health // the dentist wants x-rays, delete the milk'],
    /notes/,
  ],
  // Where it belongs.
  [
    'paint, straw and butter all go under Farm',
    [
      'Paint door -> Paint door +Farm',
      'Order straw -> Order straw +Farm',
      'Buy butter -> Buy butter +Farm',
    ],
    /Farm/,
    farm,
  ],
  [
    'vet visit belongs with the farm stuff',
    ['Vet visit -> Vet visit @2026-03-05 10:00 +Farm'],
    /Farm/,
    farm,
  ],
  [
    'the door jobs are all #house',
    ['Paint door -> Paint door #house', 'Sand door -> Sand door #house'],
    /#house/,
    farm,
  ],
  [
    'everything in Work is due friday',
    [
      `Write report -> Write report @2026-03-06 ${report}`,
      'Email Bob -> Email Bob @2026-03-06 +Work',
    ],
    /Friday/,
  ],
  // What only tells why is no task, and moves nothing.
  [
    "barber's on vacation this week so the dentist is next thursday",
    ['Dentist -> Dentist @2026-03-12 15:00 +Health'],
    /^Moved "Dentist" to Thursday, Mar 12 at 3:00 PM\.$/,
  ],
  [
    'open day at school today, so the dentist is half an hour later',
    ['Dentist -> Dentist @2026-03-06 15:30 +Health'],
    /^Moved "Dentist"/,
  ],
  [
    'i need to buy stamps so move the dentist to monday',
    ['+Buy stamps', 'Dentist -> Dentist @2026-03-09 15:00 +Health'],
    /Added.*Moved/,
  ],
  [
    'the milk is on saturday now so the dentist is a day later',
    ['Buy milk -> Buy milk @2026-03-07', 'Dentist -> Dentist @2026-03-07 15:00 +Health'],
    /Moved.*Moved/,
  ],
  [
    ['add grab flowers today at 5pm', 'the restaurant could only give us 8 so change the dinner'],
    ['+Grab flowers @2026-03-04 17:00'],
    /./,
  ],
  // Moments that a second clause takes up, or that stand beside another wish.
  [
    "the report isn't needed till thursday next week, bump it",
    [`Write report -> Write report @2026-03-12 ${report}`],
    /Mar 12/,
  ],
  ['the dentist can wait an hour', ['Dentist -> Dentist @2026-03-06 16:00 +Health'], /4:00 PM/],
  [
    'the deadline for the report was extended by a week, please update it',
    [`Write report -> Write report @2026-03-09 ${report}`],
    /Mar 9/,
  ],
  [
    ['what is overdue', 'the first one has to be later, say this friday'],
    [`Write report -> Write report @2026-03-06 ${report}`],
    /Friday/,
  ],
  [
    ['add pick up rosa at the airport saturday at 1:40 pm', "her flight's delayed, make that 2:10"],
    ['+Pick up rosa at the airport @2026-03-07 14:10'],
    /2:10 PM/,
  ],
  [
    ['when is the dentist', "they've rescheduled it, a day later and at 11"],
    ['Dentist -> Dentist @2026-03-07 11:00 +Health'],
    /./,
  ],
  [
    ['show the door tasks', 'first one by the 20th', 'and the other one by next friday'],
    ['Paint door -> Paint door @2026-03-20', 'Sand door -> Sand door @2026-03-13'],
    /Friday, Mar 13/,
    farm,
  ],
  [
    ['show the door tasks', 'both of those should be done by friday, rain is coming'],
    ['Paint door -> Paint door @2026-03-06', 'Sand door -> Sand door @2026-03-06'],
    /Friday/,
    farm,
  ],
  ['do email bob on the 9th', ['Email Bob -> Email Bob @2026-03-09 +Work'], /Mar 9/],
  [
    "let's do the plants saturday, and buy some seed on friday",
    ['Water plants -> Water plants @2026-03-07 +Home', '+Buy some seed @2026-03-06'],
    /Added/,
  ],
  [
    'can we bring the dentist forward to tomorrow',
    ['Dentist -> Dentist @2026-03-05 15:00 +Health'],
    /tomorrow/,
  ],
  ['mom, lets say tomorrow', ['Call mom -> Call mom @2026-03-05 #family'], /tomorrow/],
  [['add eggs', 'have that done by friday'], ['+Eggs @2026-03-06'], /Friday/],
  ['the plants are half an hour earlier', [], /has no time yet\. When should it be\?/],
  [
    'everything in Work is due friday now, the release got moved up',
    [
      `Write report -> Write report @2026-03-06 ${report}`,
      'Email Bob -> Email Bob @2026-03-06 +Work',
    ],
    /Friday/,
  ],
  // Repeats.
  [
    'dentist every monday',
    ['Dentist -> Dentist @2026-03-09 15:00 +Health ~FREQ=WEEKLY;BYDAY=MO'],
    /repeats/,
  ],
  ['the rent should repeat monthly', ['Pay rent -> Pay rent @2026-03-04 ~FREQ=MONTHLY'], /repeats/],
  [
    ['make the rent repeat every week', "the rent isn't recurring any more"],
    [],
    /no longer repeats/,
  ],
  [
    "mowing's every other saturday from now on",
    ['Mow lawn -> Mow lawn @2026-03-07 ~FREQ=WEEKLY;INTERVAL=2;BYDAY=SA'],
    /repeats/,
    ['Mow lawn @2026-03-07', 'Call mom'],
  ],
  // Reminders ahead of the day of a task.
  [
    'remind me about the dentist the evening before, at 6',
    ['Dentist -> Dentist @2026-03-06 15:00 +Health ^2026-03-05T18:00'],
    /Thursday|tomorrow/,
  ],
  [
    "i'll forget the dentist, ping me the day before",
    ['Dentist -> Dentist @2026-03-06 15:00 +Health ^1440'],
    /1 day before/,
  ],
  // Notes that name their task first, last or not at all, with a day beside them.
  [
    'on the milk add a note: oat, not soy',
    ['Buy milk -> Buy milk @2026-03-05 // oat, not soy'],
    /notes/,
  ],
  [
    "bob's paid his half, write that on the rent",
    ["Pay rent -> Pay rent @2026-03-04 // bob's paid his half"],
    /notes/,
  ],
  [
    ['when is the dentist', 'and i need to take my card along, jot that down on it'],
    ['Dentist -> Dentist @2026-03-06 15:00 +Health // i need to take my card along'],
    /notes/,
  ],
  [
    'milk on saturday, the blue one, note it',
    ['Buy milk -> Buy milk @2026-03-07 // the blue one'],
    /notes/,
  ],
  [
    ['add a note to milk: oat', 'change the note to soy'],
    ['Buy milk -> Buy milk @2026-03-05 // soy'],
    /notes/,
  ],
  // Steps, tags, lists, priorities and amounts.
  [
    'break the report into steps: outline, draft',
    ['+Outline +Work < Write report', '+Draft +Work < Write report'],
    /2 steps/,
  ],
  [
    'for the report i have to print graphs and check sources, add those as subtasks',
    ['+Print graphs +Work < Write report', '+Check sources +Work < Write report'],
    /2 steps/,
  ],
  [
    ['move the dentist to monday', 'with a subtask find the card'],
    ['Dentist -> Dentist @2026-03-09 15:00 +Health', '+Find the card +Health < Dentist'],
    /1 step/,
  ],
  [
    'tag water plants and call mom as weekend',
    ['Water plants -> Water plants +Home #weekend', 'Call mom -> Call mom #family #weekend'],
    /#weekend.*#weekend/,
  ],
  [
    'give milk and rent the tag money',
    ['Buy milk -> Buy milk @2026-03-05 #money', 'Pay rent -> Pay rent @2026-03-04 #money'],
    /#money/,
  ],
  [
    "the plants don't belong in Home, that's a work thing",
    ['Water plants -> Water plants +Work'],
    /Work/,
  ],
  [
    ['when is the report due', "that doesn't need a priority at all, clear it"],
    ['Write report -> Write report @2026-03-02 +Work #q1'],
    /no longer has a priority/,
  ],
  [
    ['butter, i need 20 kilos of it', 'make it 25 to be safe'],
    ['Buy butter -> Buy 25 kilos of butter'],
    /Renamed/,
    farm,
  ],
  // What is told of no task, or of what has been, changes nothing.
  ["i really can't wait for the dentist", [], /./],
  ['the dentist was great on monday', [], /./],
  ['i drink milk every morning', [], /./],
  ['i cannot do the dentist on friday', [], /./],
  ['milk arrived this morning so no need to hurry', [], /./],
  ['they painted the office door blue not green', [], /./, farm],
  ['butter tastes better on sundays', [], /./, farm],
  ['the vet had four kids, not three', [], /./, farm],
  ["yes but the report isn't everything", [], /./],
  // what a move keeps, and what is no list
  [
    'please reschedule dentist to monday, same time',
    ['Dentist -> Dentist @2026-03-09 15:00 +Health'],
    /^Moved "Dentist" to Monday, Mar 9 at 3:00 PM\.$/,
  ],
  [['move the milk to monday', 'no, leave it where it was'], [], /^Undone/],
  [['add a note to the dentist: floor 2', 'scrap that note'], [], /notes of "Dentist"/],
  [
    'call the dentist "Dentist Dr Khan"',
    ['Dentist -> Dentist Dr Khan @2026-03-06 15:00 +Health'],
    /^Renamed/,
  ],
  [
    'the seamstress is ill so the fitting happens the saturday after instead',
    ['Dress fitting -> Dress fitting @2026-03-14 11:00'],
    /^Moved "Dress fitting" to Saturday, Mar 14/,
    ['Dress fitting @2026-03-07 11:00'],
  ],
  [
    'move the fitting to the saturday after',
    ['Dress fitting -> Dress fitting @2026-03-14 11:00'],
    /^Moved "Dress fitting" to Saturday, Mar 14/,
    ['Dress fitting @2026-03-07 11:00'],
  ],
  // several of which it is asked are all named
  [
    ['the hay and the hens are the farm ones', 'yes'],
    ['Order hay -> Order hay +Farm', 'Feed hens -> Feed hens +Farm'],
    /^Moved "Order hay" to "Farm"\. Moved "Feed hens" to "Farm"\./,
    ['Repair gate +Farm', 'Order hay', 'Feed hens'],
  ],
  [
    'the hay and the hens are the farm ones',
    [],
    /^Should I move "Order hay" and "Feed hens" to my Farm list\?$/,
    ['Repair gate +Farm', 'Order hay', 'Feed hens'],
  ],
]
