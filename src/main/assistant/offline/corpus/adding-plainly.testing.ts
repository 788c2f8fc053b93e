import type { CorpusCase } from './corpus-state.testing.ts'

const wedding = ['Book train +Wedding', 'Seating plan']

/** New tasks under headings, in formal words, dictated, corrected while they are said, and told twice. */
export const addingPlainly: readonly CorpusCase[] = [
  // headings
  [
    'For Hall 3: floor survey Monday, alarm test Tuesday at 10',
    ['+Hall 3: floor survey @2026-03-09', '+Hall 3: alarm test @2026-03-10 10:00'],
    /^Added 2/,
  ],
  [
    'Wedding: order flowers by friday, chase rsvps on the 12th',
    ['+Order flowers @2026-03-06 +Wedding', '+Chase rsvps @2026-03-12 +Wedding'],
    /^Added 2/,
    wedding,
  ],
  [
    'two more for the wedding, ring the band and book the room for the 20th',
    ['+Ring the band +Wedding', '+Book the room @2026-03-20 +Wedding'],
    /^Added 2/,
    wedding,
  ],
  [
    'Seating plan: order tables, print cards',
    [],
    /already\. Should I add these as 2 steps/,
    wedding,
  ],
  [
    ['Seating plan: order tables, print cards', 'yes'],
    ['+Order tables < Seating plan', '+Print cards < Seating plan'],
    /Added 2 steps/,
    wedding,
  ],
  [
    "Monday's agenda: 9am standup, 2pm design review",
    ['+Standup @2026-03-09 09:00', '+Design review @2026-03-09 14:00'],
    /^Added 2/,
  ],
  [
    'kids stuff for next week: swimming kit wednesday, photo money thursday',
    ['+Kids: swimming kit @2026-03-11', '+Kids: photo money @2026-03-12'],
    /^Added 2/,
  ],
  [
    'This week\nThu - invoice Garland\nFri - site visit 10am',
    ['+Invoice Garland @2026-03-05', '+Site visit @2026-03-06 10:00'],
    /^Added 2/,
  ],
  ["here's my cleaning list:\n- mop floors\n- vacuum", ['+Mop floors', '+Vacuum'], /^Added 2/],
  [
    'for the concert i still have to:\n- order programmes\n- find a page turner',
    ['+Order programmes', '+Find a page turner'],
    /^Added 2/,
    ['Concert @2026-03-28'],
  ],
  [
    'groceries:\n- tofu\n- rye bread',
    ['+Tofu +Groceries', '+Rye bread +Groceries'],
    /^Added 2/,
    ['Eggs +Groceries'],
  ],
  ['groceries:\n- tofu\n- rye bread', [], /^Should I add these 2 tasks/],
  [
    'saturday prep:\n- veal stock\n- brioche',
    ['+Veal stock @2026-03-07', '+Brioche @2026-03-07'],
    /^Added 2/,
  ],
  ['add two things: salt and pepper', ['+Salt', '+Pepper'], /^Added 2/],
  [
    'Call Rob: ask about the ladder and the drill',
    ['+Call Rob: ask about the ladder and the drill'],
    /^Added "/,
  ],
  // formal words
  [
    "I am to telephone the clinic on Monday at ten o'clock.",
    ['+Telephone the clinic @2026-03-09 10:00'],
    /^Added/,
  ],
  [
    'Kindly record that the boiler service is to take place on 19 March at 9 a.m.',
    ['+The boiler service @2026-03-19 09:00'],
    /^Added/,
  ],
  [
    'It is necessary that I collect the keys on Thursday.',
    ['+Collect the keys @2026-03-05'],
    /^Added/,
  ],
  [
    'Please see that I return the library books by Saturday.',
    ['+Return the library books @2026-03-07'],
    /^Added/,
  ],
  [['the contract must be signed by tuesday', 'yes'], ['+Sign the contract @2026-03-10'], /^Added/],
  ["the piano tuner's coming on the twelfth at ten", [], /for Thursday, Mar 12/],
  ['we take the tablets every morning', [], /^Should I add/],
  // without joints, and with many
  [
    'tomorrow I need to drop the kids at 8, see the bank at 10 and pick up the parcel',
    [
      '+Drop the kids @2026-03-05 08:00',
      '+See the bank @2026-03-05 10:00',
      '+Pick up the parcel @2026-03-05',
    ],
    /^Added 3/,
  ],
  [
    'monday physio at nine tuesday gym at six',
    ['+Physio @2026-03-09 09:00', '+Gym @2026-03-10 18:00'],
    /^Added 2/,
  ],
  [
    'feed the cat water the plants and lock the shed',
    ['+Feed the cat', '+Water the plants', '+Lock the shed'],
    /^Added 3/,
    [],
  ],
  [
    'pick up the cake then collect gran at four',
    ['+Pick up the cake', '+Collect gran @2026-03-04 16:00'],
    /^Added 2/,
  ],
  [
    'so call the school by thursday oh and pay the deposit by friday',
    ['+Call the school @2026-03-05', '+Pay the deposit @2026-03-06'],
    /^Added 2/,
  ],
  [
    'collect the boxes, call the electric company, cancel gym membership',
    ['+Collect the boxes', '+Call the electric company', '+Cancel gym membership'],
    /^Added 3/,
  ],
  ['maths homework friday french homework monday', [], /several tasks/],
  // corrected while they are said
  ['call the vet thursday no wait friday', ['+Call the vet @2026-03-06'], /^Added/],
  [
    'pay the deposit on monday sorry i mean tuesday at 9',
    ['+Pay the deposit @2026-03-10 09:00'],
    /^Added/,
  ],
  [
    'book a table for four, scratch that, six people on saturday',
    ['+Book a table for six people @2026-03-07'],
    /^Added/,
  ],
  ['email Tom — no, Tim — about the invoice', ['+Email Tim about the invoice'], /^Added/],
  [
    'push the dentist to monday no wait tuesday',
    ['Dentist -> Dentist @2026-03-10 15:00 +Health'],
    /Mar 10/,
  ],
  // repeats, and days that are none
  ['Every evening I practise speech', ['+Practise speech @2026-03-04 19:00 ~FREQ=DAILY'], /^Added/],
  [
    'Bins on Mondays and recycling every other Thursday',
    [
      '+Bins @2026-03-09 ~FREQ=WEEKLY;BYDAY=MO',
      '+Recycling @2026-03-05 ~FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
    ],
    /^Added 2/,
  ],
  [
    'night shifts wed thu fri this week',
    ['+Night shifts @2026-03-04', '+Night shifts @2026-03-05', '+Night shifts @2026-03-06'],
    /^Added 3/,
  ],
  [
    'early shift mon tue fri next week at 6am',
    [
      '+Early shift @2026-03-09 06:00',
      '+Early shift @2026-03-10 06:00',
      '+Early shift @2026-03-13 06:00',
    ],
    /^Added 3/,
  ],
  // reminders and steps
  [
    'give me a shout at 5 to leave for the airport',
    ['+Leave for the airport @2026-03-04 17:00'],
    /^Added/,
  ],
  [
    'i need reminding to take the chicken out tonight',
    ['+Take the chicken out @2026-03-04 20:00'],
    /^Added/,
  ],
  [
    'plan the party on saturday with steps: invite people, buy drinks',
    [
      '+Plan the party @2026-03-07',
      '+Invite people < Plan the party',
      '+Buy drinks < Plan the party',
    ],
    /^Added "Plan the party"[^]*2 steps/,
  ],
  // titles
  ['someday i want to learn to play the cello', ['+Learn to play the cello'], /^Added/],
  ['parents evening thursday 6.30', ['+Parents evening @2026-03-05 18:30'], /^Added/],
  ['grab the kids at three fifteen tomorrow', ['+Grab the kids @2026-03-05 15:15'], /^Added/],
  [
    'hand in the swap form before the end of today',
    ['+Hand in the swap form @2026-03-04'],
    /^Added/,
  ],
  ['stick the car wash on there for saturday', ['+The car wash @2026-03-07'], /^Added/],
  ['1) call the plumber 2) order tiles', ['+Call the plumber', '+Order tiles'], /^Added 2/],
  // told twice
  ['add call mom', [], /already\. Should I add it a second time/],
  [['add call mom', 'yes'], ['+Call mom'], /^Added/],
  ['remind me to pay the rent on friday', [], /already\. Should I move it to friday/],
  [
    'add eggs, water plants and bread',
    ['+Eggs', '+Bread'],
    /^Added 2[^]*"Water plants" was on your list already/,
  ],
  ['add water plants to my garden list', ['+Water plants +garden'], /^Added/],
  // a command that no task fits may be a new task
  ['cancel netflix', [], /Should I add/],
  [['change the bed sheets on sunday', 'yes'], ['+Change the bed sheets @2026-03-08'], /^Added/],
  // nothing of it is a task
  ['On Friday: what a disaster, everything went wrong, the boss shouted', [], /./],
  ['two things I cannot stand: rain and traffic', [], /./],
  ['the bus always comes late on fridays', [], /./],
  ['Dinner was lovely: pasta, wine and good company', [], /./],
  ['write the toast for me, about two minutes long', [], /./],
  ['sorry, no, not tomorrow', [], /./],
  [
    'add load boards into the van and order vaccines',
    ['+Load boards into the van', '+Order vaccines'],
    /^Added 2/,
  ],
  // in a list
  ['new task in Wedding: press the suit', ['+Press the suit +Wedding'], /^Added/, wedding],
  [
    'add these to wedding\nhire a van\nring the vicar',
    ['+Hire a van +Wedding', '+Ring the vicar +Wedding'],
    /^Added 2/,
    wedding,
  ],
  [
    'Wedding to-dos:\nMonday - cake tasting\nTuesday - ring sizes',
    ['+Cake tasting @2026-03-09 +Wedding', '+Ring sizes @2026-03-10 +Wedding'],
    /^Added 2/,
    wedding,
  ],
  [
    'Wedding needs: candles, place cards, ribbon',
    ['+Candles +Wedding', '+Place cards +Wedding', '+Ribbon +Wedding'],
    /^Added 3/,
    wedding,
  ],
  [
    'Clean the windows, wax the floor and oil the hinges, all three go under Wedding',
    ['+Clean the windows +Wedding', '+Wax the floor +Wedding', '+Oil the hinges +Wedding'],
    /^Added 3/,
    wedding,
  ],
  [
    'cake tasting is friday 9.30, goes under wedding',
    ['+Cake tasting @2026-03-06 09:30 +Wedding'],
    /^Added/,
    wedding,
  ],
  [
    'put seating plan and book train in Wedding',
    ['Seating plan -> Seating plan +Wedding'],
    /Moved "Seating plan"/,
    wedding,
  ],
  // several in one
  [
    'add ribbons and prizes for the kids, both by the 19th',
    ['+Ribbons @2026-03-19', '+Prizes for the kids @2026-03-19'],
    /^Added 2/,
  ],
  [
    'add order fliers, ask Nora about the hall, find a drummer',
    ['+Order fliers', '+Ask Nora about the hall', '+Find a drummer'],
    /^Added 3/,
  ],
  // what the assistant did not find
  [
    ['when is my eye test?', 'add it then, march 16 at 8am'],
    ['+Eye test @2026-03-16 08:00'],
    /^Added/,
  ],
  [['mark the tax return as done', 'ok, add it for friday'], ['+Tax return @2026-03-06'], /^Added/],
  // days and reminders that lean on another task
  [
    'add write place cards the same day as the tasting',
    ['+Write place cards @2026-03-12'],
    /^Added/,
    ['Menu tasting @2026-03-12'],
  ],
  [
    ['when is the tasting?', 'i need to press the suit two days before that'],
    ['+Press the suit @2026-03-10'],
    /^Added/,
    ['Menu tasting @2026-03-12'],
  ],
  [
    'remind me about the tasting the evening before, at 7',
    ['Menu tasting -> Menu tasting @2026-03-12 ^2026-03-11T19:00'],
    /^I will remind you of "Menu tasting" Wednesday, Mar 11 at 7:00 PM/,
    ['Menu tasting @2026-03-12'],
  ],
  [
    ['add eggs, flour and sugar', 'first one by the 20th', 'and the other two on friday'],
    ['+Eggs @2026-03-20', '+Flour @2026-03-06', '+Sugar @2026-03-06'],
    /^"Flour"/,
  ],
  ['i keep meaning to ring the notary', ['+Ring the notary'], /^Added/],
  ['haircut friday 1 oclock', ['+Haircut @2026-03-06 13:00'], /^Added/],
  // a reason is no task, and words that only point are none
  [
    "the caterer's on holiday this week so the tasting is next thursday",
    ['Menu tasting -> Menu tasting @2026-03-12'],
    /^Moved "Menu tasting"/,
    ['Menu tasting @2026-03-06'],
  ],
  ['slow day at the office today', [], /./],
  ['put it in for tomorrow under work', [], /./],
  ['the friday one', [], /./],
  ['add the other two', [], /./],
  // a time of day is no heading, and a heading may name a list with a day
  [
    'add boat delivery friday 6:45am, lunch with Ola saturday at 1pm and pay the mooring on monday',
    [
      '+Boat delivery @2026-03-06 06:45',
      '+Lunch with Ola @2026-03-07 13:00',
      '+Pay the mooring @2026-03-09',
    ],
    /^Added 3/,
  ],
  [
    'add these to the wedding list for friday:\n- print menus\n- buy candles',
    ['+Print menus @2026-03-06 +Wedding', '+Buy candles @2026-03-06 +Wedding'],
    /^Added 2/,
    wedding,
  ],
  [
    '2 more: pack the tent (sat) and buy gas (fri)',
    ['+Pack the tent @2026-03-07', '+Buy gas @2026-03-06'],
    /^Added 2/,
  ],
  [
    'tomorrow noon fetch the keys, 3pm meet the agent, then friday sign the lease',
    [
      '+Fetch the keys @2026-03-05 12:00',
      '+Meet the agent @2026-03-05 15:00',
      '+Sign the lease @2026-03-06',
    ],
    /^Added 3/,
  ],
  [
    'candles, ribbon and tape to my craft list please',
    ['+Candles +craft', '+Ribbon +craft', '+Tape +craft'],
    /^Added 3/,
  ],
  [
    'teacher says she needs a costume by monday - felt - glue - green paint',
    [],
    /^Should I add these 3 tasks.*Felt by monday/s,
  ],
  ['add look into the damp, friday', ['+Look into the damp @2026-03-06'], /^Added/],
  ['have to drop the van off at 8 tomorrow', ['+Drop the van off @2026-03-05 08:00'], /^Added/],
  ['i need to like ring the landlord', ['+Ring the landlord'], /^Added/],
  ["call the exterminator asap there's wasps", ['+Call the exterminator !high'], /^Added/],
  ['find a sitter for friday', ['+Find a sitter @2026-03-06'], /^Added/],
  ['set up a call with legal on thursday', ['+Set up a call with legal @2026-03-05'], /^Added/],
  [
    ['add water the ferns', 'note to self: cancel the trial on friday'],
    ['+Water the ferns', '+Cancel the trial @2026-03-06'],
    /^Added/,
  ],
  // what is there already gets no second one
  [
    'remind me about watering the plants on friday at 8',
    ['Water plants -> Water plants +Home ^2026-03-06T08:00'],
    /^I will remind you/,
  ],
  ['i have to water the plants every day', [], /already\. Should I make it repeat every day/],
  [
    'i need to call mom by friday',
    ['Call mom -> Call mom @2026-03-06 #family'],
    /^"Call mom" is now due/,
  ],
  [
    ['move the report to friday', 'and mom tomorrow'],
    [
      'Write report -> Write report @2026-03-06 !high +Work #q1',
      'Call mom -> Call mom @2026-03-05 #family',
    ],
    /^"Call mom" is now due/,
  ],
  [
    ['add grade quiz 4 of physics on friday', 'same for quiz 5 on saturday'],
    ['+Grade quiz 4 of physics @2026-03-06', '+Grade quiz 5 of physics @2026-03-07'],
    /^Added/,
  ],
  [
    ['add collect Ida from the station at 9pm', 'add the note platform 4, she has a bike'],
    ['+Collect Ida from the station @2026-03-04 21:00 // platform 4, she has a bike'],
    /^Changed the notes/,
  ],
  // no tasks at all
  ['add buy gravy under that', [], /./],
  ['gm! wuts the plan today', [], /./],
  ['2026-03-04 08:51:12 ERROR worker failed\n2026-03-04 08:51:13 WARN retrying', [], /./],
  ['ring comes with a box so no rush there', [], /./],
]
