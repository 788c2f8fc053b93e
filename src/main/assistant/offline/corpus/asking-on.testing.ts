import type { CorpusCase } from './corpus-state.testing.ts'

/** What is asked and told here goes on from what was said before. */
const week = [
  'Vet for Luna @2026-03-09 16:00 #pets',
  'Return library books @2026-03-03',
  'Exam @2026-03-12 09:00 !high',
  'Revise unit 4 @2026-03-10',
  'Phone bill @2026-03-06',
  'Internet bill @2026-03-06',
  'Milk +Shopping',
  'Eggs +Shopping',
  'New tires +Car',
  'Party @2026-03-31',
]

const heard = (...said: readonly string[]): CorpusCase[] =>
  said.map((one) => [one, [], /I changed nothing/, week])

const withNote = ['add a note to the vet: bring vaccination card'] as const
const noted = [
  'Vet for Luna -> Vet for Luna @2026-03-09 16:00 #pets // bring vaccination card',
] as const

/** What goes on from a question, an answer or a change, and what is only said beside them. */
export const askingOn: readonly CorpusCase[] = [
  // What a note says, pointed at or with its task named first.
  ...[
    'what does it say?',
    "what's that note again",
    'read me the vet note',
    'any notes on it?',
  ].map((said): CorpusCase => [[...withNote, said], noted, /bring vaccination card/, week]),
  ['and the exam, any notes?', [], /^"Exam" has no notes/, week],
  // The list that was spoken of.
  [
    ["what's on my shopping list", 'add bread to it', 'and butter', 'how many are left there?'],
    ['+Bread +Shopping', '+Butter +Shopping'],
    /4 open tasks in "Shopping"/,
    week,
  ],
  [
    ["what's on my shopping list", 'is coffee on there?', 'no? then add it'],
    ['+Coffee +Shopping'],
    /^Added "Coffee", in Shopping/,
    week,
  ],
  // The question before, asked again or for more.
  [['how many are due on friday', 'which ones?'], [], /^You have 2 open tasks due on Friday/, week],
  [
    ["what's overdue?", 'returned the library books', 'and now?'],
    ['x Return library books'],
    /^You have no open tasks overdue/,
    week,
  ],
  [
    ["what's in march?", 'and april'],
    [],
    /^You have no open tasks due from Wednesday, Apr 1/,
    week,
  ],
  [["when's the exam", 'how many days is that'], [], /^8 days: "Exam"/, week],
  [
    ["when's the exam", 'what do i have to do before then'],
    [],
    /^\d tasks are due before "Exam"/,
    week,
  ],
  [["when's the exam", 'am i free the day before'], [], /free: nothing is due on Wednesday/, week],
  [["what's after the exam", 'and then?'], [], /After "Party"|nothing comes/i, week],
  ['anything else in march after the exam?', [], /^1 task is due then after "Exam"/, week],
  [["what's on friday?", "so i'm free saturday then"], [], /^Yes, you are free/, week],
  // What was changed.
  [
    [
      'add call Jim and water plants for tomorrow',
      'what did you just add?',
      'move them both to friday',
    ],
    ['+Call Jim @2026-03-06', '+Water plants @2026-03-06'],
    /^Moved "Call Jim"/,
    week,
  ],
  ['did you tick off the exam', [], /^No: "Exam" is open/, week],
  // What was done, told with less than its name.
  [
    ['when are the library books due', 'just dropped them off'],
    ['x Return library books'],
    /^Completed/,
    week,
  ],
  [['did i return the library books', 'just did'], ['x Return library books'], /^Completed/, week],
  ['paid the bill', [], /^Which one should I complete\?\n.*Phone bill.*\n.*Internet bill/, week],
  [
    ['paid the phone bill', 'and the internet one'],
    ['x Phone bill', 'x Internet bill'],
    /^Completed "Internet bill"/,
    week,
  ],
  ['k paid phone bill', ['x Phone bill'], /^Completed/, week],
  // A remark or a moment to think leaves what is spoken of, and what was asked, as it is.
  [
    ["when's the vet", 'ok she hates the vet, poor thing', 'make it 5pm'],
    ['Vet for Luna -> Vet for Luna @2026-03-09 17:00 #pets'],
    /^Moved "Vet for Luna"/,
    week,
  ],
  [['delete the bill', 'hmm let me think', 'the phone one'], ['-Phone bill'], /^Deleted/, week],
  [['delete the exam', "yeah i don't need it"], ['-Exam'], /^Deleted "Exam"/, week],
  ...heard(
    'tires cost a fortune these days',
    'that vet drives me crazy',
    "nice, haven't seen her in ages",
    'my boss is in a mood today',
    'ugh so early',
    'ugh 9am on a saturday',
    'bills bills bills',
    'finally a quiet week',
    'lol im so tired today \u{1F634}',
  ),
  ["i'm so nervous about the exam", [], /^Good luck!/, week],
  ['what time do i start friday', [], /beyond me|nothing like/, week],
  // words for tasks that are names of lists
  ["what's left in Jobs?", [], /^You have 1 open task in "Jobs"/, ['Fix leak +Jobs', 'Buy milk']],
  ['what do i have in errands', [], /^You have 1 open task in "Errands"/, ['Bank +Errands', 'Nap']],
  ['whats due tday', [], /^You have 1 open task due today/, ['Buy milk @2026-03-04', 'Nap']],
]
