import type { WholeConversation } from './whole-conversation.testing.ts'

export const coach: WholeConversation = {
  voice: 'a coach of a team',
  before: [
    'Team kit order @2026-03-09',
    'Book pitch for saturday @2026-03-05',
    'Email parents @2026-03-04',
    'First aid course @2026-03-21 09:00',
  ],
  turns: [
    ['morning, whats today looking like', /^You have/],
    [
      'emailed the parents',
      /^Completed/,
      '-Email parents @2026-03-04',
      '+Email parents @2026-03-04 \u2713',
    ],
    [
      'pitch is booked',
      /^Completed/,
      '-Book pitch for saturday @2026-03-05',
      '+Book pitch for saturday @2026-03-05 \u2713',
    ],
    [
      'kit order needs to be in by thursday',
      /^Moved/,
      '-Team kit order @2026-03-09',
      '+Team kit order @2026-03-05',
    ],
    [
      'remind me about the kit tomorrow at noon',
      /^I will remind you of/,
      '-Team kit order @2026-03-05',
      '+Team kit order @2026-03-05 ^2026-03-05T12:00',
    ],
    ['training moved to wednesdays at 6', /^I found no task like/],
    ['yes add it', /^Added/, '+Training @2026-03-04 18:00 ~FREQ=WEEKLY;BYDAY=WE'],
    [
      'match report every sunday evening',
      /^Added/,
      '+Match report @2026-03-08 19:00 ~FREQ=WEEKLY;BYDAY=SU',
    ],
    ['tournament on april 18, all day', /^Added/, '+Tournament, all day @2026-04-18'],
    [
      'add under the tournament: register team, book minibus, print fixtures',
      /^Added/,
      '+Book minibus +tournament',
      '+Print fixtures +tournament',
      '+Register team +tournament',
    ],
    [
      'fixtures are low priority',
      /^"Print fixtu/,
      '-Print fixtures +tournament',
      '+Print fixtures !low +tournament',
    ],
    [
      'minibus by the end of the month',
      /^"Book minibus" is now due/,
      '-Book minibus +tournament',
      '+Book minibus @2026-03-31 +tournament',
    ],
    [
      'register team is urgent!!',
      /^"Register te/,
      '-Register team +tournament',
      '+Register team !high +tournament',
    ],
    ['how many jobs for the tournament', /^\d+ open tasks/],
    [
      'registered the team',
      /^Completed/,
      '-Register team !high +tournament',
      '+Register team !high +tournament \u2713',
    ],
    ['first aid is cancelled', /^Should I delete/],
    ['yeah', /^Deleted/, '-First aid course @2026-03-21 09:00'],
    ['how does next week look', /^You have no open tasks due from Monday,/],
    ['show me stuff without dates', /^You have/],
    [
      'give those a date of monday',
      /^"Print fixt/,
      '-Print fixtures !low +tournament',
      '+Print fixtures @2026-03-09 !low +tournament',
    ],
    ['sorted, thanks pal', /^You're welcome!/],
  ],
}
