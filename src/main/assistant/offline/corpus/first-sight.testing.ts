import type { CorpusCase } from './corpus-state.testing.ts'

const party = ['Send invitations', 'Order cake', 'Buy balloons']
const jobs = ['Order nappies', "Sign Leo's slip", 'Take vitamin D @2026-03-04', 'Pay phone bill']

/** Sentences of very different people that were not understood when they were first said. */
export const firstSight: readonly CorpusCase[] = [
  // a thing with its day is a task
  ['brook lane leak mon 8am', ['+Brook lane leak @2026-03-09 08:00'], /^Added/],
  ['invoice hendersons on the 20th', ['+Invoice hendersons @2026-03-20'], /^Added/],
  ['first fix at oakfield on friday', ['+First fix at oakfield @2026-03-06'], /^Added/],
  ['phone bill 28th important', ['+Phone bill @2026-03-28 !high'], /^Added/],
  ['meeting monday 415pm', ['+Meeting @2026-03-09 16:15'], /^Added/],
  ['need 100m cable today', ['+100m cable @2026-03-04'], /^Added/],
  [
    'stats problem set due friday, read chapter 6 by monday, and email prof lindqvist tomorrow',
    [
      '+Stats problem set @2026-03-06',
      '+Read chapter 6 @2026-03-09',
      '+Email prof lindqvist @2026-03-05',
    ],
    /^Added 3/,
  ],
  [
    'find receipt for kiln, email Dita re wall... oh and soup tonight',
    ['+Find receipt for kiln', '+Email Dita re wall', '+Soup @2026-03-04 20:00'],
    /^Added 3/,
  ],
  ['so tired today', [], /./],
  ["saturday's too windy, sunday then", [], /./],
  ['see you on monday', [], /./],
  ['library books went back today', [], /./],
  ['soup eaten. wash up tomorrow', ['+Wash up @2026-03-05'], /Added "Wash up"/],
  // the day of a task that is there
  ['cake on the 20th at 10', ['Order cake -> Order cake @2026-03-20 10:00'], /due/, party],
  ['dentist on monday', [], /^You have "Dentist" already/],
  ['milk every week', [], /repeat every week\?/],
  // lists that are named on the way
  [
    'New list Harper Wedding: confirm florist Monday, final headcount Friday',
    [
      '+Confirm florist @2026-03-09 +Harper Wedding',
      '+Final headcount @2026-03-06 +Harper Wedding',
    ],
    /^Added 2/,
  ],
  ['add in the list Home: repair the lamp', ['+Repair the lamp +Home'], /^Added/],
  [
    'add pasta, tomatoes and basil to my groceries',
    ['+Pasta +groceries', '+Tomatoes +groceries', '+Basil +groceries'],
    /"groceries" is a new list/,
  ],
  [
    ['add eggs to my work list', 'add flour to the same list'],
    ['+Eggs +Work', '+Flour +Work'],
    /in Work/,
  ],
  // what is done, in the words of those who did it
  ['Nappies ordered, 3 boxes', ['x Order nappies'], /^Completed/, jobs],
  ['Slip signed and in his bag!', ["x Sign Leo's slip"], /^Completed/, jobs],
  ['had my vitamin d', ['x Take vitamin D'], /^Completed/, jobs],
  ['phone bill paid omg', ['x Pay phone bill'], /^Completed/, jobs],
  ["I've sent the invites", ['x Send invitations'], /^Completed/, party],
  ['the balloons turned up, so tick them', ['x Buy balloons'], /^Completed/, party],
  // several of them
  [
    ['add: sign slip, buy recorder, book jabs', 'the slip is due tomorrow', 'tag them all kids'],
    ['+Sign slip @2026-03-05 #kids', '+Buy recorder #kids', '+Book jabs #kids'],
    /^Tagged/,
    [],
  ],
  [
    ['complete the dentist and the milk', 'not the second one'],
    ['x Buy milk'],
    /^"Dentist" is as before/,
  ],
  // nothing is called so
  [['add soup', 'add that for every week'], ['+Soup'], /./],
  [['add soup', 'change it to that'], ['+Soup'], /What should it be called/],
  ['do the fifth one', [], /./],
  ['plan my day before i lose it', [], /^A plan for today/],
  // times and days as they are said
  [
    'study every day at 7pm until march 20',
    ['+Study @2026-03-04 19:00 ~FREQ=DAILY;UNTIL=20260320'],
    /^Added/,
  ],
  ['move the milk to tomorrow after work', ['Buy milk -> Buy milk @2026-03-05 17:00'], /./],
  ['put the rent off until after the weekend', ['Pay rent -> Pay rent @2026-03-09'], /^Moved/],
  ['follow up with legal, due EOD Friday', ['+Follow up with legal @2026-03-06'], /^Added/],
  // two things in one breath
  [
    "the plants are low, the dentist's high",
    [
      'Water plants -> Water plants !low +Home',
      'Dentist -> Dentist @2026-03-06 15:00 !high +Health',
    ],
    /low priority.* high priority/,
  ],
  [
    'plumbers are running late so the dentist is friday at 4 now',
    ['Dentist -> Dentist @2026-03-06 16:00 +Health'],
    /4:00 PM/,
  ],
  ['move the milk to the top', [], /^I can't change the order/],
  ['they really are lovely little things', [], /^I see/],
]
