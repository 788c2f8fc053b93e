import type { CorpusCase } from './corpus-state.testing.ts'

/** What is asked about in this file: tasks of which several share a word, and others. */
const site = [
  'Chase flat 3 rent @2026-03-02 +Lettings',
  'Chase flat 7 rent @2026-03-06 14:00 +Lettings',
  'Chase garage rent +Lettings',
  'Order brake pads @2026-03-05 +Garage',
  'Order brake discs @2026-03-06 +Garage',
  'Order wipers @2026-03-07 +Garage',
  'Call the bank @2026-03-04',
  'Team retro @2026-03-05 15:00 +Work',
]

const picks = (changes: readonly string[], ...answers: readonly string[]): CorpusCase[] =>
  answers.map((answer) => [['tick off chasing the rent', answer], changes, /^Completed/, site])

/** Answers with words around them, with why, or of a kind. */
const answers: readonly CorpusCase[] = [
  ...picks(
    ['x Chase flat 7 rent'],
    "flat 7, they've paid",
    'the flat 7 one obviously',
    'not flat 3, flat 7',
    "the friday one, he's paid",
    'the later one',
  ),
  ...picks(['x Chase garage rent'], 'the one without a date', 'garage duh'),
  ...picks(['x Chase flat 3 rent', 'x Chase flat 7 rent'], 'both of the flats, sorry'),
  [
    ['I placed the order', 'both sets of brakes'],
    ['x Order brake pads', 'x Order brake discs'],
    /^Completed/,
    site,
  ],
  [
    ['move chasing the rent to monday', 'flat 7, and make it tuesday'],
    ['Chase flat 7 rent -> Chase flat 7 rent @2026-03-10 14:00 +Lettings'],
    /^Moved "Chase flat 7 rent" to Tuesday/,
    site,
  ],
  [
    ['move everything in garage to monday', 'make it tuesday instead'],
    [
      'Order brake pads -> Order brake pads @2026-03-10 +Garage',
      'Order brake discs -> Order brake discs @2026-03-10 +Garage',
      'Order wipers -> Order wipers @2026-03-10 +Garage',
    ],
    /Moved/,
    site,
  ],
  // Kind words are no consent to what is deleted.
  [['delete everything in garage', 'perfect'], [], /say "yes" to go ahead/, site],
  [['delete everything in garage', 'great', 'cool', 'no'], [], /left everything/, site],
  [
    ['delete everything in garage', 'great', 'yeah go'],
    ['-Order brake pads', '-Order brake discs', '-Order wipers'],
    /^Deleted/,
    site,
  ],
  [['delete everything in garage', "no hang on don't"], [], /left everything/, site],
  [['delete everything in garage', 'maybe later'], [], /left everything/, site],
  ['thanks, never mind the rest', [], /left everything/, site],
  // What is added to a "yes".
  [['sun cream', 'yes, for friday'], ['+Sun cream @2026-03-06'], /^Added/, site],
  [
    ['call the plumber', 'yep, tomorrow at 9'],
    ['+Call the plumber @2026-03-05 09:00'],
    /9:00 AM/,
    site,
  ],
  [['did I call the bank?', 'yes I did actually'], ['x Call the bank'], /^Completed/, site],
  // A value that was not said is asked for.
  [
    ['change the priority of the retro', 'high'],
    ['Team retro -> Team retro @2026-03-05 15:00 !high +Work'],
    /now has high priority/,
    site,
  ],
  [['rename call the bank', 'cancel'], [], /left everything/, site],
  [
    ['move the retro to another day', 'the weekend'],
    ['Team retro -> Team retro @2026-03-07 15:00 +Work'],
    /^Moved/,
    site,
  ],
  // The day that was asked about.
  [
    'lunch with Tom friday at noon',
    ['+Lunch with Tom @2026-03-06 12:00'],
    /^Added/,
    ['Rehearse with Lena @2026-03-06 19:00'],
  ],
  [
    ["what's on sunday?", 'brunch with Kim at 11', 'and a walk with Al at 3pm'],
    ['+Brunch with Kim @2026-03-08 11:00', '+A walk with Al @2026-03-08 15:00'],
    /^Added/,
    site,
  ],
  [
    ['am I free next thursday?', 'ok in the afternoon then. coffee with Father Brennan at 2'],
    ['+Coffee with Father Brennan @2026-03-12 14:00'],
    /^Yes, you are free.*Added/s,
    site,
  ],
]

const hears = (...said: readonly string[]): CorpusCase[] =>
  said.map((one) => [one, [], /^I see\. I changed nothing/, site])

/** What is only so in some case, wished by others, or how things are: nothing is done, and nothing asked. */
const remarks: readonly CorpusCase[] = [
  ...hears(
    "once the money is in I'll call the bank on friday",
    "I'll call the bank on sunday if it rains",
    "assuming they are open I'll call the bank at 2",
    "I'll probably order the wipers on sunday",
    'hopefully the retro is done tomorrow',
    'Sarah wants to move the retro to friday but I said no',
    "there's a chance the retro gets moved to monday",
    'the bank is closed on saturdays',
    'my shift starts in ten minutes',
    'working from home today',
    'Kwame will be thrilled, he hates retros',
  ),
  ['unless I hear otherwise, the retro is at 11', [], /^Should I move "Team retro"/, site],
  ['Sarah asked if we could move the retro to friday', [], /^Should I move "Team retro"/, site],
  ['the bank closes at 4, what is due today?', [], /^You have 1 open task due today/, site],
  ['right, off to bed. night night', [], /^Goodbye/, site],
]

/** Answers in people's own words, and what is only said beside. */
export const answeringAnyhow: readonly CorpusCase[] = [...answers, ...remarks]
