import type { CorpusCase } from './corpus-state.testing.ts'

const list: readonly string[] = [
  'Bake sale flyer',
  'Choir practice @2026-03-05 19:30',
  'Pay rent @2026-03-01',
  'Vet for Biscuit @2026-03-06 10:00',
  'Trim hedge',
  'Sow beans',
  'Sow leeks',
  'Ship order 11',
  'Ship order 12',
  'Send invoice to Cara \u2713',
  'Essay draft +School',
  'Lab report +School',
  'Wash car',
]

const unchanged = (reply: RegExp, ...say: readonly string[]): CorpusCase => [say, [], reply, list]

/** What was done is told, or wanted back as it was, for a reason that comes first. */
export const takingBack: readonly CorpusCase[] = [
  // out of the trash
  unchanged(/back/, 'delete the flyer', 'yes', 'actually I need that flyer, bring it back'),
  unchanged(/back/, 'bin choir practice', 'yes', 'he changed his mind, get it back out'),
  unchanged(/back/, 'delete the flyer', 'yes', 'no it bounced lol, get it back out the trash'),
  unchanged(/back/, 'delete the flyer', 'yes', "what's on tomorrow", 'can you restore that please'),
  unchanged(/back/, 'delete the flyer', 'yes', "what's on tomorrow", 'i want mine back'),
  unchanged(/back/, 'delete the flyer', 'yes', 'oh no, I still want that one'),
  unchanged(/back/, 'delete the flyer', 'yes', "hold on, don't delete that"),
  unchanged(/back/, 'delete the flyer', 'yes', 'put the flyer back on'),
  unchanged(/back/, 'delete the flyer', 'yes', 'can I get the flyer back?'),
  [
    ['delete the flyer', 'yes', 'delete choir practice', 'yes', "what's on friday", 'restore that'],
    ['-Bake sale flyer'],
    /Restored "Choir practice"/,
    list,
  ],
  // names, days and ticks
  unchanged(/as before/, 'rename the hedge to Cut hedge', 'put the old name back'),
  unchanged(/as before/, 'rename the hedge to Cut hedge', 'nah change it back'),
  unchanged(/as before/, 'tag the hedge garden', 'undo the tag'),
  unchanged(/open again/, 'paid the rent', 'no it bounced, un-do it'),
  [
    "I shouldn't have ticked off the invoice, please uncheck it",
    ['Send invoice to Cara -> Send invoice to Cara'],
    /^Reopened "Send invoice to Cara"\.$/,
    ['Send invoice to Cara \u2713', 'Trim hedge'],
  ],
  [
    ['trimmed the hedge', 'never sent that invoice, reopen it'],
    ['x Trim hedge', 'Send invoice to Cara -> Send invoice to Cara'],
    /Reopened "Send invoice/,
    list,
  ],
  [
    ['add mow the lawn on saturday', "no wait, sunday, there's a show on saturday"],
    ['+Mow the lawn @2026-03-08'],
    /Mar 8/,
    list,
  ],
  // what "it" is
  [
    ['add coffee with Tom tomorrow at 2', "oh for heaven's sake, he's cancelled. scrap it", 'yes'],
    [],
    /Deleted "Coffee with Tom"/,
    ['Buy candles for vigil', 'Tune piano @2026-03-12 10:00'],
  ],
  // what is done
  unchanged(/^Which one.*\n.*Sow/, 'done the sowing!'),
  unchanged(/Ship order 11" and "Ship order 12/, 'both orders shipped'),
  ['vet done, hedge too', ['x Vet for Biscuit', 'x Trim hedge'], /^Completed/, list],
  ["vet's done, and the hedge", ['x Vet for Biscuit', 'x Trim hedge'], /^Completed/, list],
  [
    ['paid the rent', 'the car took forever but it is finished'],
    ['x Pay rent', 'x Wash car'],
    /Completed "Wash car"/,
    list,
  ],
  ['all the school stuff is done', ['x Essay draft', 'x Lab report'], /^Completed/, list],
  [['paid the rent', "rent's paid"], ['x Pay rent'], /is already done/, list],
  unchanged(/^(?!Moved|Completed|Added)/, 'almost done with the hedge'),
  // what one message did
  [
    ['push the dentist to monday and make it high', 'undo'],
    [],
    /^Undone: "Dentist" is as before\.$/,
  ],
  [
    ['push the dentist to monday and make it high', 'undo', 'redo'],
    ['Dentist -> Dentist @2026-03-09 15:00 !high +Health'],
    /^Done again: "Dentist"\.$/,
  ],
  [
    ['add soap', 'complete the rent', 'undo', 'undo the other one too'],
    [],
    /"Soap" is off your list/,
  ],
  // some of what was deleted
  [
    ['delete both invoices', 'yes', 'put the old one back'],
    ['-Older invoice'],
    /^Restored "Old invoice"/,
    ['Old invoice', 'Older invoice', 'Call Ben'],
  ],
  [
    ['i no longer need the protein or the leg day', 'yes', 'actually i want to keep leg day'],
    ['-Buy protein'],
    /^Restored "Leg day"/,
    ['Buy protein', 'Leg day @2026-03-05 18:00'],
  ],
  [['complete the rent', "what's in the trash now"], ['x Pay rent'], /^The trash is empty/],
  [['drop the ending step'], [], /^Should I delete "Ending"/, ['Ending', 'Outline']],
  ["don't bother watering the plants", [], /^Should I delete "Water plants"/],
  ["don't need the milk then", [], /^Should I delete "Buy milk"/],
  ['remove the finished one', [], /^Should I delete "Old chore"/],
  ["delete the ones i've done", [], /^Should I delete "Old chore"/],
  // done, and not done
  [['dentist done', "no wait not done, it's next week"], [], /^Reopened "Dentist"/],
  [
    ['review is done', 'both'],
    ['x Review draft', 'x Review budget'],
    /^Completed/,
    ['Review draft', 'Review budget'],
  ],
  ['gym is cancelled', ['x Cancel gym'], /^Completed "Cancel gym"/, ['Cancel gym', 'Buy protein']],
  [
    'handouts printed, agenda emailed',
    ['x Print handouts'],
    /Do you mean "Email agenda"/,
    ['Print handouts', 'Email agenda'],
  ],
  [
    ["what's on friday?", 'the first two are booked'],
    ['x Book flight', 'x Book hotel'],
    /^Completed/,
    ['Book flight @2026-03-06 09:00', 'Book hotel @2026-03-06 10:00', 'Pack @2026-03-06 20:00'],
  ],
  [['leave the milk for saturday'], ['Buy milk -> Buy milk @2026-03-07'], /^Moved "Buy milk"/],
]
