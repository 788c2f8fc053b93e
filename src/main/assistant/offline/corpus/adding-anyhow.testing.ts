import type { CorpusCase } from './corpus-state.testing.ts'

const shop = ['Clean oven +Home', 'Buy dog food @2026-03-05 +Shopping']
const occasions = ['Anniversary dinner @2026-03-14 19:30 +Home', 'Conference @2026-03-18 +Work']

/** New tasks told by how often they are, by who asks for them, twice at once, or by where they go. */
export const addingAnyhow: readonly CorpusCase[] = [
  // how often, said before what
  [
    'add a daily task to stretch at 7am',
    ['+Stretch @2026-03-05 07:00 ~FREQ=DAILY'],
    /^Added "Stretch"/,
  ],
  [
    'new weekly task, weigh in on mondays',
    ['+Weigh in @2026-03-09 ~FREQ=WEEKLY;BYDAY=MO'],
    /^Added "Weigh in"/,
  ],
  [
    'set up a task every three months to change the filter',
    ['+Change the filter @2026-03-04 ~FREQ=MONTHLY;INTERVAL=3'],
    /^Added "Change the filter"/,
  ],
  [
    'can you make a weekly task for cleaning the bathroom on saturdays',
    ['+Clean the bathroom @2026-03-07 ~FREQ=WEEKLY;BYDAY=SA'],
    /^Added "Clean the bathroom"/,
  ],
  [
    'add a recurring task: sweep the porch every other day',
    ['+Sweep the porch @2026-03-04 ~FREQ=DAILY;INTERVAL=2'],
    /^Added "Sweep the porch"/,
  ],
  [
    'every monday put the bins out',
    ['+Put the bins out @2026-03-09 ~FREQ=WEEKLY;BYDAY=MO'],
    /^Added "Put the bins out"/,
  ],
  // who asks for it
  [
    'they need me to send accident photos by monday, put that on my list',
    ['+Send accident photos @2026-03-09'],
    /^Added "Send accident photos"/,
  ],
  [
    'the school asked me to sign the permission slip, add that for tomorrow',
    ['+Sign the permission slip @2026-03-05'],
    /^Added "Sign the permission slip"/,
  ],
  [
    'coach wants us to pay the fee by the 15th, can you add that?',
    ['+Pay the fee @2026-03-15'],
    /^Added "Pay the fee"/,
  ],
  [
    'work wants me to finish the safety training by friday. put it down for thursday',
    ['+Finish the safety training @2026-03-05'],
    /^Added "Finish the safety training"/,
  ],
  ['my boss wants me to work saturday', [], /^Should I add/],
  // what comes to mind, and then the wish
  ['batteries we need batteries omg', [], /^Should I add "B/],
  ['call the vet i have to call the vet', ['+Call the vet'], /^Added "Call the vet"/],
  ['passport! i have to renew my passport', ['+Renew my passport'], /^Added "Renew my passport"/],
  ['um also eggs and butter thx', [], /^Should I add "Eggs" and "B/],
  // where they go, and on which day
  [
    ['add bread and cream cheese to the shopping list', 'friday for both'],
    ['+Bread @2026-03-06 +Shopping', '+Cream cheese @2026-03-06 +Shopping'],
    /^"Bread" is now due/,
    shop,
  ],
  [
    'add get flowers for the day of the anniversary dinner, home list',
    ['+Get flowers @2026-03-14 +Home'],
    /^Added "Get flowers"/,
    occasions,
  ],
  [
    ['what do I have on thursday the 12th?', 'good. put lunch with Dorothy there at noon'],
    ['+Lunch with Dorothy @2026-03-12 12:00'],
    /^Added "Lunch with Dorothy"/,
    occasions,
  ],
  [
    ['anything on thursday the 12th?', 'put grab parts there'],
    ['+Grab parts @2026-03-12'],
    /^Added "Grab parts"/,
    occasions,
  ],
  [
    ['before the trip i need to buy sunscreen and print the boarding pass', 'by friday, both'],
    ['+Buy sunscreen @2026-03-06', '+Print the boarding pass @2026-03-06'],
    /is now due Friday/,
    ['Pack'],
  ],
  // deeds that "and" joins
  [
    'order vaccines and load boards into the van',
    ['+Order vaccines', '+Load boards into the van'],
    /^Added 2/,
    shop,
  ],
  [
    'mow the lawn and take the bins out tomorrow',
    ['+Mow the lawn @2026-03-05', '+Take the bins out @2026-03-05'],
    /^Added 2/,
  ],
  ['buy paint and brush cleaner', ['+Buy paint and brush cleaner'], /^Added "Buy paint/],
  // what was added
  [
    ['for tomorrow: buy stamps, post letter', 'what did you just add?'],
    ['+Buy stamps @2026-03-05', '+Post letter @2026-03-05'],
    /^Last I added "Buy stamps" and "Post letter"/,
    shop,
  ],
  // notes and steps
  [
    'add note dentist bring the x-rays',
    ['Dentist -> Dentist @2026-03-06 15:00 +Health // bring the x-rays'],
    /^Changed the notes/,
  ],
  [
    'split the report into two steps: collect figures and write text',
    ['+Collect figures +Work < Write report', '+Write text +Work < Write report'],
    /^Added 2 steps/,
  ],
  [
    'moving house has three parts: pack the kitchen, hire a van, clean the flat',
    ['+Pack the kitchen < Move house', '+Hire a van < Move house', '+Clean the flat < Move house'],
    /^Added 3 steps/,
    ['Move house @2026-03-28'],
  ],
  [
    'i need to plan the trip: flights, hotel, rental car',
    [],
    /^You have "Plan trip" already\. Should I add these as 3 steps/,
    ['Plan trip'],
  ],
  [
    ['add steps to the speech: outline, jokes', 'outline is done', 'one more step: practice'],
    ['+Outline \u2713 < Write speech', '+Jokes < Write speech', '+Practice < Write speech'],
    /^Added 1 step to "Write speech"/,
    ['Write speech'],
  ],
  // no tasks at all
  ['my neighbour bought a new car', [], /^I see/],
  ['add buy a gift for joe, same day', [], /^Which day/],
  ['tomorrow for both calls', [], /./],
  // what only sounds like a task that is there
  [
    'and remind me to charge the camera the night before the party',
    ['+Charge the camera the night before the party'],
    /^Added "Charge the camera/,
    ['Buy balloons @2026-03-10 #party', 'Bake cake #party'],
  ],
  ['remind me to charge the camera the evening before, at 6', [], /^Which day/, ['Buy camera']],
  ['remind me to pack the bags the day before', [], /^Which day should I add "Pack the bags"/],
  [
    ["what's next?", 'done with that'],
    ['Review PR @2026-03-04 -> Review PR @2026-03-04 \u2713'],
    /^Completed "Review PR"/,
    ['Review PR @2026-03-04', 'Buy milk @2026-03-05'],
  ],
  [
    'move the hotel one to the 13th, no wait, 14th',
    ['Book hotel @2026-03-10 -> Book hotel @2026-03-14'],
    /^Moved "Book hotel" to Saturday, Mar 14/,
    ['Book hotel @2026-03-10'],
  ],
  [
    'omg almost forgot add call caterer monday 9am!!!',
    ['+Call caterer @2026-03-09 09:00'],
    /^Added "Call caterer"/,
  ],
  [
    'ugh i forgot. what is due saturday?',
    [],
    /^You have 1 open task due on Saturday/,
    ['Call mark @2026-03-07'],
  ],
  [
    'make paper bags high priority and due tomorrow',
    ['Order paper bags -> Order paper bags @2026-03-05 !high'],
    /high priority.*due tomorrow/,
    ['Order paper bags'],
  ],
  // of two changes the second is of the same task, though the first changes nothing
  [
    ["what's due on the 12th?", 'make the trip important and due sunday'],
    ['Trip @2026-03-20 !high -> Trip @2026-03-08 !high'],
    /Moved "Trip"/,
    ['Pack bags @2026-03-12', 'Trip @2026-03-20 !high'],
  ],
  ["I don't need bread", [], /^Should I delete "Bread"\?/, ['Bread', 'Buy milk @2026-03-05']],
  [
    ['save a view of tasks tagged math called Maths', 'show me that view'],
    ['+[view] Maths: #math'],
    /^Here is "Maths"/,
    ['Review math @2026-03-05 #math', 'Buy milk'],
  ],
  [
    ['when is my haircut on friday?', 'oh, then add it', '4:30pm'],
    ['+Haircut @2026-03-06 16:30'],
    /^Moved "Haircut" to Friday, Mar 6 at 4:30 PM/,
  ],
]
