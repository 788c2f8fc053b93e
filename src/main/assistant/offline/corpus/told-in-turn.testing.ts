import type { CorpusCase } from './corpus-state.testing.ts'

const household = [
  'Return library books @2026-03-03',
  'Finish lab report @2026-03-06 17:00 !high +School',
  'Pick up Leo from soccer @2026-03-04 17:30 #kids',
  'Buy eggs +Shopping',
]
const saturday = [
  'Fix fence @2026-03-07 +Home',
  'Mow lawn @2026-03-07 +Home',
  'Wash car @2026-03-07',
  'Dinner with Tom @2026-03-07 19:00',
  'Buy paint +Home',
]
const visits = [
  'Coffee with Dana @2026-03-04 16:00',
  'Interview at Acme @2026-03-06 10:00',
  'Eye exam @2026-03-17',
  'Dentist for Leo @2026-03-09 09:00',
  'Dentist for Mia @2026-03-10 15:00',
]
const errands = ['Book flights', 'Hotel in Denver', 'Pharmacy', 'Post office', 'Bakery']
const often = ['Clean fish tank', 'Take out bins @2026-03-05', 'Take pills @2026-03-04 08:00']
const days = [
  "Dad's birthday @2026-03-22",
  'Call dad',
  'Pick up coat @2026-03-04 14:00',
  'Fix lamp',
  'Buy Zoe a gift',
]
const visa = ['Photo for visa @2026-03-06', 'Send money home @2026-03-06', 'Renew visa @2026-03-25']
const draft = 'Budget draft @2026-03-06 !high +Work'
const split = 'add subtasks to the budget draft: travel, salaries'
const steps = ['+Travel +Work ✓ < Budget draft', '+Salaries +Work < Budget draft']
const note = 'add a note to the lab report: ask Priya'

/** What "it" is after a remark, a step or a list, what is left out of several, and days told by others. */
export const toldInTurn: readonly CorpusCase[] = [
  // what is told first is what the wish is about, and not what was spoken of before
  [
    [note, 'the library books are late, put them on today'],
    [
      'Return library books -> Return library books @2026-03-04',
      'Finish lab report -> Finish lab report @2026-03-06 17:00 !high +School // ask Priya',
    ],
    /^Moved "Return library books" to today\.$/,
    household,
  ],
  [
    [note, 'soccer ends later today, make that 6'],
    [
      'Pick up Leo from soccer -> Pick up Leo from soccer @2026-03-04 18:00 #kids',
      'Finish lab report -> Finish lab report @2026-03-06 17:00 !high +School // ask Priya',
    ],
    /^Moved "Pick up Leo from soccer" to today at 6:00 PM\.$/,
    household,
  ],
  // eggs have no time, so twelve of them are meant
  ['eggs are cheap, make it 12', ['Buy eggs -> Buy 12 eggs +Shopping'], /^Renamed/, household],
  // after a step "it" is the task, but what is to be open again is the step
  [
    [split, 'travel is done', "what's left on it?", 'push it to monday'],
    ['Budget draft -> Budget draft @2026-03-09 !high +Work', ...steps],
    /^Moved "Budget draft" to Monday, Mar 9\.$/,
    [draft],
  ],
  [
    [split, 'travel is done', "what's left to do there?"],
    steps,
    /^"Budget draft": 1 of 2 steps done, 1 left\.$/,
    [draft],
  ],
  [
    [split, 'finished the travel part', 'reopen it'],
    ['+Travel +Work < Budget draft', '+Salaries +Work < Budget draft'],
    /^Reopened "Travel"\.$/,
    [draft],
  ],
  // a remark or a question about the world leaves "it" as it was; a task that is not there does not
  [
    ['move the dentist to 4', "nice, haven't seen her in ages", 'make it 4:30'],
    ['Dentist -> Dentist @2026-03-06 16:30 +Health'],
    /^Moved "Dentist"/,
  ],
  [
    ['make mom high priority', 'is it going to rain today?', 'do it tomorrow then'],
    ['Call mom -> Call mom @2026-03-05 !high #family'],
    /^"Call mom" is now due tomorrow\.$/,
  ],
  [
    ['make mom high priority', 'when is the boiler service?', 'move it to friday'],
    ['Call mom -> Call mom !high #family'],
    /^Should I move "Call mom"/,
  ],
  // "everything" after a list is what was listed
  [
    ["what's on saturday?", 'move everything except the dinner to sunday', 'yes'],
    [
      'Fix fence -> Fix fence @2026-03-08 +Home',
      'Mow lawn -> Mow lawn @2026-03-08 +Home',
      'Wash car -> Wash car @2026-03-08',
    ],
    /^- Moved|^Moved/,
    saturday,
  ],
  [
    ["what's on saturday?", 'do all of that sunday', 'yes', 'leave the car on saturday after all'],
    [
      'Fix fence -> Fix fence @2026-03-08 +Home',
      'Mow lawn -> Mow lawn @2026-03-08 +Home',
      'Dinner with Tom -> Dinner with Tom @2026-03-08 19:00',
    ],
    /^Moved "Wash car" to Saturday/,
    saturday,
  ],
  // what is left out is not what is changed
  [['make everything but the paint high', 'no'], [], /^All right/, saturday],
  [
    'push everything saturday to sunday apart from dinner',
    [
      'Fix fence -> Fix fence @2026-03-08 +Home',
      'Mow lawn -> Mow lawn @2026-03-08 +Home',
      'Wash car -> Wash car @2026-03-08',
    ],
    /^Moved/,
    saturday,
  ],
  [
    ['move photo and money to thursday', "except the money, that's tuesday"],
    [
      'Photo for visa -> Photo for visa @2026-03-05',
      'Send money home -> Send money home @2026-03-10',
    ],
    /^Moved "Send money home" to Tuesday, Mar 10\.$/,
    visa,
  ],
  [
    ["what's on friday", 'did both already', 'sorry, not the money one, only the photo'],
    ['x Photo for visa'],
    /^"Send money home" is as before: open again\.$/,
    visa,
  ],
  [
    ["what's due today?", 'yes but i already paid that one'],
    ['x Pay rent'],
    /^Completed "Pay rent"\.$/,
  ],
  // repeats of what is there, and their end
  [
    'clean the fish tank every sunday',
    ['Clean fish tank -> Clean fish tank @2026-03-08 ~FREQ=WEEKLY;BYDAY=SU'],
    /now repeats every Sunday/,
    often,
  ],
  [['make the pills daily', 'no, just this once'], [], /^"Take pills" no longer repeats\.$/, often],
  [
    ['take out the bins every thursday', "the bins don't need to repeat after all"],
    [],
    /^"Take out bins" no longer repeats\.$/,
    often,
  ],
  [
    ['rent is paid', "it's due every month on the 1st"],
    ['Pay rent -> Pay rent @2026-04-01 ~FREQ=MONTHLY;BYMONTHDAY=1'],
    /now repeats every month on the 1st/,
  ],
  // a day told by another task
  [
    ['call dad on his birthday', 'in the morning, 9'],
    ['Call dad -> Call dad @2026-03-22 09:00'],
    /^Moved "Call dad" to Sunday, Mar 22 at 9:00 AM\.$/,
    days,
  ],
  ['fix the light on his car', ['+Fix the light on his car'], /^Added/, days],
  [
    ["i'll get the coat at 3", 'and do the lamp after that at 4'],
    ['Pick up coat -> Pick up coat @2026-03-04 15:00', 'Fix lamp -> Fix lamp @2026-03-04 16:00'],
    /^"Fix lamp" is now due today at 4:00 PM\.$/,
    days,
  ],
  [
    "get zoe's gift on saturday while i'm in town",
    ['Buy Zoe a gift -> Buy Zoe a gift @2026-03-07'],
    /^"Buy Zoe a gift" is now due/,
    days,
  ],
  // another word, another name, no date
  [
    ['make that 4 bags of soil', 'compost, not soil'],
    ['Buy 2 bags of soil -> Buy 4 bags of compost'],
    /^Renamed/,
    ['Buy 2 bags of soil'],
  ],
  [
    ['make mom high priority', 'change the title to call mom and dad', 'actually no date on that'],
    ['Call mom -> Call mom and dad !high #family'],
    /already like that/,
  ],
  // groups
  [
    ['show everything in home', 'put everything in that list on sunday'],
    [
      'Fix fence -> Fix fence @2026-03-08 +Home',
      'Mow lawn -> Mow lawn @2026-03-08 +Home',
      'Buy paint -> Buy paint @2026-03-08 +Home',
    ],
    /Buy paint/,
    saturday,
  ],
  ['put both bank things in Home list', [], /^I'm not sure|^I couldn't/, saturday],
  [
    'what if i moved the dinner to sunday?',
    [],
    /^Should I move "Dinner with Tom" to sunday\?$/,
    saturday,
  ],
  // what was meant, of what was undone, and how long before
  [
    ['move coffee with dana to friday', 'undo that', 'sorry, I meant thursday'],
    ['Coffee with Dana @2026-03-04 16:00 -> Coffee with Dana @2026-03-05 16:00'],
    /^Moved "Coffee with Dana" to tomorrow/,
    visits,
  ],
  [['hello', 'sorry, I meant thursday'], [], /^Sorry, I didn't understand/, visits],
  [
    ['remind me of the interview an hour before', 'two hours is better actually'],
    ['Interview at Acme @2026-03-06 10:00 -> Interview at Acme @2026-03-06 10:00 ^120'],
    /^I will remind you of "Interview at Acme" 2 hours before\.$/,
    visits,
  ],
  [
    ['remind me of the interview an hour before', 'make it two hours'],
    ['Interview at Acme @2026-03-06 10:00 -> Interview at Acme @2026-03-06 10:00 ^120'],
    /^I will remind you of "Interview at Acme" 2 hours before\.$/,
    visits,
  ],
  // all that is done, and nothing else
  [
    ['flights and hotel are booked, mark them done'],
    ['Book flights -> Book flights \u2713', 'Hotel in Denver -> Hotel in Denver \u2713'],
    /^Completed "Book flights" and "Hotel in Denver"\.$/,
    errands,
  ],
  [['flights and car are booked, mark them done'], [], /^I'm not sure which task/, errands],
  [
    ['I did the pharmacy and the post office, but the bakery was closed'],
    ['Pharmacy -> Pharmacy \u2713', 'Post office -> Post office \u2713'],
    /^Completed "Pharmacy" and "Post office"\.$/,
    errands,
  ],
  // a day that another task has
  [
    ['buy new glasses', 'the day after my eye exam'],
    ['+Buy new glasses @2026-03-18'],
    /^"Buy new glasses" is now due Wednesday, Mar 18\.$/,
    visits,
  ],
  [
    ["move mia's dentist to friday", "you know what, move leo's to the same day"],
    [
      'Dentist for Mia @2026-03-10 15:00 -> Dentist for Mia @2026-03-06 15:00',
      'Dentist for Leo @2026-03-09 09:00 -> Dentist for Leo @2026-03-06 09:00',
    ],
    /^Moved "Dentist for Leo" to Friday, Mar 6 at 9:00 AM\.$/,
    visits,
  ],
  // what was spoken of, not what has the same verb
  [
    ['also add fish, and add onions', 'I will buy these on Saturday'],
    ['+Fish @2026-03-07', '+Onions @2026-03-07'],
    /^"Fish" is now due Saturday, Mar 7\. "Onions" is now due Saturday, Mar 7\.$/,
    ['Buy rice'],
  ],
]
