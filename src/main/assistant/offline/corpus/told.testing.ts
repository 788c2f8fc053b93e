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
]
