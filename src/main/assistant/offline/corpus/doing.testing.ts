import type { CorpusCase } from './corpus-state.testing.ts'

const home: readonly string[] = [
  'Load boards in the van @2026-03-04 17:00 +Work',
  'Collect vaccines from the vet @2026-03-05',
  'Pay rent @2026-03-04',
  'Ring Mrs Patel about the roof @2026-03-06',
  'Book ferry tickets #trip',
  'Fix the kitchen tap !high',
  'Hand in chemistry essay @2026-03-05',
  'Buy stamps',
  'Change bed sheets',
  'Drop car at garage @2026-03-05 08:00',
  'Yoga @2026-03-04 18:00',
  'Yoga @2026-03-06 18:00',
  'Send invoice \u2713',
]

const today: readonly string[] = [
  'Buy milk @2026-03-04',
  'Buy bread @2026-03-04',
  'Buy cheese @2026-03-04',
  'Order hay',
  'Repair gate !high',
]
const asked = 'what do i have today'

const told = (title: string, ...messages: readonly string[]): CorpusCase[] =>
  messages.map((message) => [message, [`x ${title}`], /^Completed/, home])

const half = (title: string, ...messages: readonly string[]): CorpusCase[] =>
  messages.flatMap((message): CorpusCase[] => [
    [message, [], /^Do you mean/, home],
    [[message, 'yep'], [`x ${title}`], /^Completed/, home],
  ])

const nothing = (...messages: readonly string[]): CorpusCase[] =>
  messages.map((message) => [message, [], /./, home])

/** What is told to have been done or to be off, put back, and which of several is meant. */
export const doing: readonly CorpusCase[] = [
  // a fact that has the noun and the deed of a task
  ...told(
    'Load boards in the van',
    'boards are in the van',
    "van's loaded",
    'all the boards are loaded now',
  ),
  ...told('Ring Mrs Patel about the roof', 'Spoke to Mrs Patel just now'),
  ...told('Fix the kitchen tap', 'the tap is mended', 'kitchen tap complete', 'tap - check'),
  ...told('Change bed sheets', 'bed sheets changed', 'finally got round to the sheets'),
  ...told('Drop car at garage', "car's with the garage now", 'left the car at the garage'),
  ...told('Book ferry tickets', 'ferry tickets: done and dusted'),
  ...told('Buy stamps', 'put a line through the stamps', "that's the stamps done"),
  // the noun alone is asked about
  ...half('Collect vaccines from the vet', 'vaccines arrived'),
  ...half('Hand in chemistry essay', 'essay went in last night'),
  ...half('Pay rent', 'landlord has his rent'),
  [['vaccines arrived', 'no, the stamps'], ['x Buy stamps'], /^Completed "Buy stamps"/, home],
  ['i think i paid the rent', [], /^Do you mean/, home],
  // several at once: none is lost
  ['rent paid, ferry booked', ['x Pay rent', 'x Book ferry tickets'], /^Completed/, home],
  [
    'the rent is paid, and so is the tap',
    ['x Pay rent', 'x Fix the kitchen tap'],
    /^Completed/,
    home,
  ],
  ['stamps bought and windows washed', ['x Buy stamps'], /no open task like "windows w/, home],
  ['paid the rent but not booked the ferry', ['x Pay rent'], /^Completed "Pay rent"/, home],
  // what is no report
  ...nothing(
    "boards aren't in the van yet",
    'the boards will be in the van by five',
    'once the boards are in the van I can relax',
    'rent is too damn high',
    'the garage was closed',
    'the kitchen tap is dripping again',
    'my sister bought a car',
    'should have paid the rent',
    'the rent was supposed to be paid',
    'the essay took me all night',
  ),
  // off the list by what it means
  ...[
    "don't need the stamps any more",
    'the stamps are pointless now',
    'stamps can come off the list',
    'stamps: cancelled',
    'i won\u2019t be buying the stamps',
    'strike the stamps off',
    'the stamps I don\u2019t need anymore',
  ].map((message): CorpusCase => [message, [], /^Should I delete "Buy stamps"/, home]),
  ["i don't need the stamps or the ferry anymore", [], /^That would delete 2 tasks/, home],
  [
    ["Mrs Patel can't make it, scrap that one", 'yes'],
    ['-Ring Mrs Patel about the roof'],
    /^Deleted/,
    home,
  ],
  // which of several
  [['yoga is done', "today's"], ['x Yoga'], /^Completed/, home],
  [
    [asked, 'milk is done', 'so are the other two'],
    ['x Buy milk', 'x Buy bread', 'x Buy cheese'],
    /bread.*cheese/,
    today,
  ],
  [
    [asked, 'the first is done', 'and the second', 'delete the other one', 'yes'],
    ['x Buy milk', 'x Buy bread', '-Buy cheese'],
    /^Deleted/,
    today,
  ],
  [[asked, '1-2 are done'], ['x Buy milk', 'x Buy bread'], /^Completed/, today],
  [[asked, 'number three complete'], ['x Buy cheese'], /^Completed/, today],
  [[asked, 'done with the top two'], ['x Buy milk', 'x Buy bread'], /^Completed/, today],
  [
    [asked, 'everything but the bread is sorted'],
    ['x Buy milk', 'x Buy cheese'],
    /^Completed/,
    today,
  ],
  [
    'mark everything today done apart from cheese',
    ['x Buy milk', 'x Buy bread'],
    /^Completed/,
    today,
  ],
  [
    ['add worm the ewes', 'that and the gate one are done'],
    ['+Worm the ewes \u2713', 'x Repair gate'],
    /^Completed/,
    today,
  ],
  [['delete hay, and the gate too', 'yes'], ['-Order hay', '-Repair gate'], /^Deleted/, today],
  // back again
  [['hay is ordered', 'oh hang on, not finished yet'], [], /^Reopened/, today],
  ['the invoice never actually went out', [], /is done\. Should I reopen it/, home],
  [
    ['turns out the invoice was not sent', 'yes'],
    ['Send invoice -> Send invoice'],
    /^Reopened/,
    home,
  ],
  ['mark invoice as not sent', ['Send invoice -> Send invoice'], /^Reopened/, home],
  ['i ticked the invoice by mistake', ['Send invoice -> Send invoice'], /^Reopened/, home],
  ['i have not paid the rent yet', [], /is still open/, home],
  [['delete the hay', 'yes', 'no keep the hay'], [], /is back/, today],
  [['delete hay and gate', 'yes', 'actually restore both'], [], /are back/, today],
  [['delete hay', 'yes', 'add corn', 'put the hay thing back'], ['+Corn'], /^Restored/, today],
  [
    ['complete hay', 'delete the gate', 'yes', 'undo both', 'redo both'],
    ['x Order hay', '-Repair gate'],
    /^Done again/,
    today,
  ],
  [['complete hay', 'add corn', 'undo the hay one'], ['+Corn'], /^Reopened/, today],
  [['complete hay', 'i take that back'], [], /is open again/, today],
  [
    ['complete hay', 'what was the last thing you did'],
    ['x Order hay'],
    /^The latest changes/,
    today,
  ],
  // a thing that is only named, and what was done with it
  ["overtime form's been handed in", ['x Overtime form'], /^Completed/, ['Overtime form', 'Mom']],
  ['grain contract got signed over coffee', ['x Grain contract'], /^Completed/, ['Grain contract']],
  ['invites went out at eight', ['x Send invites'], /^Completed/, ['Send invites', 'Gym']],
  ['the lockbox arrived', ['x Order lockbox'], /^Completed/, ['Order lockbox', 'Gym']],
  ['mom is back from holiday', [], /./, ['Mom', 'Gym']],
  ['the gym is closed', [], /./, ['Mom', 'Gym']],
  ['lunch was moved', [], /./, ['Team lunch', 'Gym']],
  ['the gym opened a new room', [], /./, ['Mom', 'Gym']],
  // what "it" is, when the sentence names it
  [
    ['make the gate low priority', "we don't need to order the hay any more, delete it", 'yes'],
    ['-Order hay', 'Repair gate -> Repair gate !low'],
    /^Deleted "Order hay"/,
    today,
  ],
  [
    ['complete the cheese', "don't sell the gate, make it low"],
    ['x Buy cheese', 'Repair gate -> Repair gate !low'],
    /low priority/,
    today,
  ],
  ['my cousin wants that swap so drop it', [], /./, home],
  // the thing first, or "that" with its name
  ['hay i have already ordered', ['x Order hay'], /^Completed/, today],
  ['the cheese i already bought, tick', ['x Buy cheese'], /^Completed/, today],
  ['posted that invoice last night', [], /./, home],
  [
    'collected those vaccines on my way home',
    ['x Collect vaccines from the vet'],
    /^Completed/,
    home,
  ],
  [
    ['make the gate blue', 'we have enough hay, remove that one', 'yes'],
    ['-Order hay'],
    /^Deleted "Order hay"/,
    today,
  ],
  [
    [asked, 'bought those three too'],
    ['x Buy milk', 'x Buy bread', 'x Buy cheese'],
    /^Completed/,
    today,
  ],
  [
    'stretching is done for today',
    ['x Stretch @2026-03-04 07:00'],
    /^Completed/,
    ['Stretch @2026-03-04 07:00'],
  ],
  ['finished my chem hw', ['x Chemistry homework'], /./, ['Chemistry homework']],
  // both of one name, and only one of them
  [
    ['delete both of the old drafts', 'yes'],
    ['-Old draft of the poem', '-Old draft of the song'],
    /^Deleted/,
    ['Old draft of the poem', 'Old draft of the song', 'Buy ink'],
  ],
  [['only delete the hay one', 'yes'], ['-Order hay'], /^Deleted/, today],
  // taken back: all that an answer did
  [['move hay to friday and the gate to sunday', 'undo that'], [], /hay.*gate|gate.*hay/is, today],
  [
    ['move hay to friday and the gate to sunday', 'undo', 'redo'],
    ['Order hay -> Order hay @2026-03-06', 'Repair gate -> Repair gate @2026-03-08 !high'],
    /^Done again: "Order hay" and "Repair gate"/,
    today,
  ],
  [
    ['move hay to friday', 'move the gate to sunday', 'undo that'],
    ['Order hay -> Order hay @2026-03-06'],
    /^Undone/,
    today,
  ],
  [['delete the hay and the gate', 'yes', "no wait, don't"], [], /are back/, today],
  [['delete the hay', 'yes', "wait, don't do that"], [], /is back/, today],
  [
    ['rename hay to straw', 'ah no it was right before, put it back'],
    [],
    /^Undone: "Order hay"/,
    ['Order hay', 'Buy milk'],
  ],
  [['delete hay and gate', 'yes', 'put them all back'], [], /are back/, today],
  [['complete hay', 'undo that one'], [], /is open again/, today],
  [
    ['delete hay', 'yes', 'add corn', 'bring the hay back, the farm rang'],
    ['+Corn'],
    /^Restored/,
    today,
  ],
  [
    ['delete hay', 'yes', 'add corn', 'bring back the hay task i deleted'],
    ['+Corn'],
    /^Restored/,
    today,
  ],
  // yes, in other words
  [['forget the hay', 'yes take it off'], ['-Order hay'], /^Deleted/, today],
  [['forget the hay', 'aye go on'], ['-Order hay'], /^Deleted/, today],
  [['forget the hay', 'yeah, chuck it'], ['-Order hay'], /^Deleted/, today],
  [
    ['show my low tasks', "that doesn't need a priority at all, clear it"],
    [],
    /./,
    ['Repair gate !low', 'Buy milk'],
  ],
  // with slips of the fingers
  ['mark the rent as paid', ['x Pay rent'], /^Completed/],
  ['plannts are waterred', ['x Water plants'], /^Completed|^Do you mean/],
  // nouns of what is to be done
  [
    'mark the interview transcription as done',
    [],
    /^Which one/,
    ['Transcribe interview 6', 'Transcribe interview 7'],
  ],
  [
    'the cottage reservation is done',
    ['x Reserve the cottage'],
    /^Completed/,
    ['Reserve the cottage'],
  ],
  [
    'marathon registration done',
    ['x Register for the marathon'],
    /^Completed/,
    ['Register for the marathon'],
  ],
  ['got the fotos', ['x Collect photos'], /^Completed/, ['Collect photos', 'Buy frames']],
  // what was done, with more said around it
  ['WATERED THE PLANTS ALREADY TICK IT OFF', ['x Water plants'], /^Completed/],
  ['EMAILED BOB AGAIN. DONE.', ['x Email Bob'], /^Completed/],
  ['paid the rent tho 🎉', ['x Pay rent'], /^Completed/],
  ["bob said yes so that's done", ['x Email Bob'], /^Completed/],
  ['\u2714 water plants', ['x Water plants'], /^Completed/],
  [['show overdue', 'i did that on the weekend'], ['x Write report'], /^Completed/],
  [['show work', "first one's sorted already"], ['x Write report'], /^Completed/],
  ['the saw is working again', ['x Fix saw'], /^Completed/, ['Fix saw', 'Buy nails']],
  ['shears are sharp now', ['x Sharpen the shears'], /^Completed/, ['Sharpen the shears']],
  ['did laundry', ['x Laundry'], /^Completed/, ['Laundry', 'Pay rent']],
  [
    'both crates went out this morning',
    ['x Ship crate 4', 'x Ship crate 7'],
    /^Completed/,
    ['Ship crate 4', 'Ship crate 7', 'Order tape'],
  ],
  ['replied to him', [], /^Do you mean "Reply to landlord"/, ['Reply to landlord', 'Pay rent']],
  [
    'cancelled both subscriptions',
    [],
    /^Do you mean "Cancel Hulu" and "Cancel Max"/,
    ['Cancel Hulu', 'Cancel Max', 'Buy ink'],
  ],
  // what is to be deleted may be either
  [
    'delete the water one',
    [],
    /^Which one should I delete/,
    ["Water Priya's ferns", 'Pay water bill'],
  ],
  [['lunch is off, delete', 'yes'], ['-Lunch with Ana'], /^Deleted/, ['Lunch with Ana', 'Buy ink']],
  [
    ["we're not flying anymore so delete the flights", 'yes'],
    ['-Book flights'],
    /^Deleted/,
    ['Book flights', 'Pack bags'],
  ],
  // brought back
  [['delete hay', 'yes', 'wait, get it back from the trash'], [], /is back/, today],
  [['delete hay', 'yes', 'oh no wait bring that back'], [], /is back/, today],
  [['rename hay to straw', 'nvm undo that'], [], /^Undone/, today],
  [['complete hay', "undo that, i'll count it again"], [], /is open again/, today],
  [
    ['complete hay and gate', 'oh no, i meant only the hay. undo that'],
    [],
    /are open again|open again/,
    today,
  ],
  [
    ["what's done so far", 'put that back on the list, it has to be redone'],
    ['Old chore -> Old chore'],
    /^Reopened/,
  ],
  [['complete milk', 'wait wat did u just change'], ['x Buy milk'], /^The latest changes/],
  // beside a new task something else is told of one that is there
  [
    "remind me to call the butcher tomorrow at 9, and the report's done",
    ['+Call the butcher @2026-03-05 09:00', 'x Write report'],
    /^Added.*Completed/s,
  ],
  [
    'i need to get bread today and the dentist can wait till monday',
    ['+Get bread @2026-03-04', 'Dentist -> Dentist @2026-03-09 15:00 +Health'],
    /^Added.*Moved/s,
  ],
  [
    'remind me to check that the oven is off and the rent is paid',
    ['+Check that the oven is off and the rent is paid'],
    /^Added/,
  ],
]
