import type { CorpusCase } from './corpus-state.testing.ts'

const farm: readonly string[] = [
  'Mend fence +Farm',
  'Order hay @2026-03-06 +Farm #feed',
  'Plan lesson +School',
  'Interview Priya @2026-03-05 14:00',
  'Flight to Oslo @2026-04-02 21:40',
  'Order blinds',
  'Floor cleaning @2026-03-09',
  'Recycle batteries',
  'Recycle old phone',
]

const adds = (say: string, ...lines: readonly string[]): CorpusCase => [
  say,
  lines.map((line) => `+${line}`),
  /^Added/,
  farm,
]

/** Where a new task goes and when it is, as far as other tasks and the lists that are there tell. */
export const placing: readonly CorpusCase[] = [
  // lists
  adds(
    'add check in lambs to my farm list, due friday at 5pm',
    'Check in lambs @2026-03-06 17:00 +Farm',
  ),
  adds('add call the vet to Farm for friday', 'Call the vet @2026-03-06 +Farm'),
  adds('new task in School: book the gym, due Monday', 'Book the gym @2026-03-09 +School'),
  adds('new farm task: shear sheep saturday at 8am', 'Shear sheep @2026-03-07 08:00 +Farm'),
  adds(
    'add two tasks to School: chalk by monday and print maps this friday at noon',
    'Chalk @2026-03-09 +School',
    'Print maps @2026-03-06 12:00 +School',
  ),
  adds('put eggs and milk in Farm for friday', 'Eggs @2026-03-06 +Farm', 'Milk @2026-03-06 +Farm'),
  adds(
    'add a reminder to my Farm list to oil the gate on the 12th',
    'Oil the gate @2026-03-12 +Farm',
  ),
  adds('buy feed tomorrow, farm list', 'Buy feed @2026-03-05 +Farm'),
  adds('add take the boys to school tomorrow', 'Take the boys to school @2026-03-05'),
  [
    'put the fence in School for friday',
    ['Mend fence -> Mend fence @2026-03-06 +School'],
    /./,
    farm,
  ],
  // tags
  adds('add feed the goats at 5pm today, tag animals', 'Feed the goats @2026-03-04 17:00 #animals'),
  adds(
    'pick up the cake saturday (tags party and food)',
    'Pick up the cake @2026-03-07 #party #food',
  ),
  [
    ['add wrap gifts tomorrow #party', 'also blow up balloons friday, same tag'],
    ['+Wrap gifts @2026-03-05 #party', '+Blow up balloons @2026-03-06 #party'],
    /tagged #party/,
    farm,
  ],
  adds('to buy for the farm: straw, ear tags (tag buy)', 'Straw +Farm #buy', 'Ear tags +Farm #buy'),
  // days of other tasks
  adds(
    'remind me to check in online 24 hours before the flight',
    'Check in online @2026-04-01 21:40',
  ),
  adds(
    'squeeze in printing the contract an hour before the interview',
    'Print the contract @2026-03-05 13:00',
  ),
  [
    'schedule the blinds for the day after the floor cleaning',
    ['Order blinds -> Order blinds @2026-03-10'],
    /Mar 10/,
    farm,
  ],
  [
    'remind me an hour before the interview',
    ['Interview Priya -> Interview Priya @2026-03-05 14:00 ^60'],
    /./,
    farm,
  ],
  adds('add book a taxi for the day before the opera', 'Book a taxi for the day before the opera'),
  // steps
  adds(
    'New farm task: rebuild the coop. Steps are cut boards, nail it and paint.',
    'Rebuild the coop +Farm',
    'Cut boards +Farm < Rebuild the coop',
    'Nail it +Farm < Rebuild the coop',
    'Paint +Farm < Rebuild the coop',
  ),
  [
    ['for the fence, add posts and wire as subtasks', 'oh and a gate'],
    ['+Posts +Farm < Mend fence', '+Wire +Farm < Mend fence', '+Gate +Farm < Mend fence'],
    /Added 1 step/,
    farm,
  ],
  // told, and asked about
  [
    'the dog needs his tablets every day at 8am',
    [],
    /Should I add "Tablets for the dog".*every day/,
    farm,
  ],
  [
    "he's got a check-up at the vet on the 16th, 9:40",
    [],
    /"Check-up at the vet".*Mar 16 at 9:40/,
    farm,
  ],
  ['Leo has soccer practice on thursday at 5', [], /"Leo's soccer practice" for tomorrow/, farm],
  ["i've got a dentist appointment tuesday at 9", [], /Should I add "Dentist appointment"/, farm],
  ["we're out of dish soap", [], /Should I add "Dish soap"/, farm],
  ['my passport expires in june', [], /^Should I add/, farm],
  ['tomorrow is going to be a long day', [], /^(?!Should)/, farm],
  // new ones, and none of those that are there
  adds('put oil change on thursday', 'Oil change @2026-03-05'),
  ['put recycling on sunday', [], /^Which one/, farm],
  adds('for tomorrow add wash the truck', 'Wash the truck @2026-03-05'),
  adds("I promised Sam I'd help him move on saturday", 'Help Sam move @2026-03-07'),
  adds('dinner with the Kims saturday 7pm', 'Dinner with the Kims @2026-03-07 19:00'),
  adds('add two tasks, one to call Bob and one to email Jen', 'Call Bob', 'Email Jen'),
  ['add wash car, and tick off the fence', ['+Wash car', 'x Mend fence'], /Completed/, farm],
]
