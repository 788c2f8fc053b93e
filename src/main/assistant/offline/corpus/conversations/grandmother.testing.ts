import type { WholeConversation } from './whole-conversation.testing.ts'

export const grandmother: WholeConversation = {
  voice: 'a grandmother',
  before: [
    'Knitting club @2026-03-05 14:00',
    'Water the orchids @2026-03-04',
    'Birthday card for Tom @2026-03-08',
    'Library books @2026-03-03',
  ],
  turns: [
    ['Good morning dear, what have I got to do today?', /^You have/],
    [
      'I have watered the orchids.',
      /^Completed/,
      '-Water the orchids @2026-03-04',
      '+Water the orchids @2026-03-04 \u2713',
    ],
    ["The library books are late, aren't they?", /^Yes: "Library boo/],
    [
      'Knitting club is at half past two now.',
      /^Moved/,
      '-Knitting club @2026-03-05 14:00',
      '+Knitting club @2026-03-05 14:30',
    ],
    ['I need stamps, a card and wrapping paper from the shops.', /^Should I add/],
    [
      "Tom's card must be posted by Friday.",
      /^Moved/,
      '-Birthday card for Tom @2026-03-08',
      '+Birthday card for Tom @2026-03-06',
    ],
    ["I've bought the stamps.", /^I have no open task like/],
    [
      'Please remind me to ring the surgery tomorrow at nine.',
      /^Added/,
      '+Ring the surgery @2026-03-05 09:00',
    ],
    [
      'Make it ten, they open late.',
      /^Moved/,
      '-Ring the surgery @2026-03-05 09:00',
      '+Ring the surgery @2026-03-05 10:00',
    ],
    ['What is on my list for Friday?', /^You have/],
    ['Is there anything on Sunday?', /^No: nothing is due on Sunday/],
    ['Church is every Sunday at 10.', /^I found no task like/],
    ['Yes, please.', /^Added/, '+Church @2026-03-08 10:00 ~FREQ=WEEKLY;BYDAY=SU'],
    ['When is knitting club?', /^Tomorrow at .*: "Knitting cl/],
    ['It has been cancelled this week.', /^Should I delete/],
    ['no, leave it', /^All right, I left everything as it is/],
    ['What have I finished today?', /^You finished/],
    [
      "I have posted Tom's card.",
      /^Completed/,
      '-Birthday card for Tom @2026-03-06',
      '+Birthday card for Tom @2026-03-06 \u2713',
    ],
    ['Put the wrapping paper on Saturday.', /^I couldn't find a task like/],
    ['What is left?', /^You have/],
    ["Thank you, dear. That's all.", /^You're welcome!/],
  ],
}
