import type { WholeConversation } from './whole-conversation.testing.ts'

export const tripToBerlin: WholeConversation = {
  voice: 'somebody before a trip',
  before: ['Pack +Travel', 'Standup @2026-03-04 09:00'],
  turns: [
    [
      'morning! so today i need to: water plants, email Sarah about the budget, and book flights to Berlin',
      /^Added/,
      '+Book flights to Berlin @2026-03-04',
      '+Email Sarah about the budget @2026-03-04',
      '+Water plants @2026-03-04',
    ],
    [
      'book flights needs to happen before friday',
      /^Moved/,
      '-Book flights to Berlin @2026-03-04',
      '+Book flights to Berlin @2026-03-06',
    ],
    [
      'put flights on the travel list',
      /^Moved/,
      '-Book flights to Berlin @2026-03-06',
      '+Book flights to Berlin @2026-03-06 +Travel',
    ],
    [
      'add passport renewal and travel insurance to travel too',
      /^Added/,
      '+Passport renewal +Travel',
      '+Travel insurance +Travel',
    ],
    ['delete the insurance', /^Deleted/, '-Travel insurance +Travel'],
    ['actually no, bring it back', /^Undone/, '+Travel insurance +Travel'],
    [
      'remind me about the passport next monday at 10',
      /^I will remind you of/,
      '-Passport renewal +Travel',
      '+Passport renewal +Travel ^2026-03-09T10:00',
    ],
    ["anything i'm forgetting?", /^Nothing is overdue, but 3/],
    ["what's the oldest task", /^The oldest open task is/],
    ["what's due today", /^You have/],
    [
      'i forgot to do the flights yesterday, move them to today',
      /^Moved/,
      '-Book flights to Berlin @2026-03-06 +Travel',
      '+Book flights to Berlin @2026-03-04 +Travel',
    ],
    ['which tasks have no date', /^You have/],
    [
      'set all of those for saturday',
      /^"Pack" is no/,
      '-Pack +Travel',
      '-Passport renewal +Travel ^2026-03-09T10:00',
      '-Travel insurance +Travel',
      '+Pack @2026-03-07 +Travel',
      '+Passport renewal @2026-03-07 +Travel ^2026-03-09T10:00',
      '+Travel insurance @2026-03-07 +Travel',
    ],
    ['email sarah by noon', /^You have/],
    [
      'yes',
      /^Moved/,
      '-Email Sarah about the budget @2026-03-04',
      '+Email Sarah about the budget @2026-03-04 12:00',
    ],
    ['finished all of them but the last', /^I'm not sure which task you mean/],
  ],
}
