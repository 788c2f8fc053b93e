import type { CorpusCase } from './corpus-state.testing.ts'

/** What the questions of this file are about; they change nothing. */
const week = [
  'Prepare slides @2026-03-04 16:00 !high +Work',
  'Email Priya @2026-03-05 +Work #followup',
  'Chase invoice 118 @2026-03-01 +Work #followup',
  'Surveyor visit @2026-03-05 11:00 +House',
  'Swim class @2026-03-07 10:00 #kids',
  'School play @2026-03-19 18:30 #kids',
  'Fix the fence !low +House',
  'Order contact lenses ✓',
]

const asks = (reply: RegExp, ...questions: readonly string[]): CorpusCase[] =>
  questions.map((question) => [question, [], reply, week])

/** Questions whose words stand in another order than in a book, and what people say beside them. */
export const askingAnyhow: readonly CorpusCase[] = [
  ...asks(
    /^Tomorrow at 11:00 AM: "Surveyor visit"/,
    "surveyor's coming when?",
    'the surveyor, when is that',
    'remind me when the surveyor is coming',
    'when did i say the surveyor was',
    "i can't remember what day the surveyor is",
    'at what hour is the surveyor',
    "when's the surveyor booked in for",
  ),
  ...asks(
    /^15 days: "School play"/,
    'how many sleeps till the school play',
    'how far off is the school play',
  ),
  ...asks(/^3 days late: "Chase invoice 118"/, 'how late is the invoice'),
  ...asks(
    /^Yes: "Swim class"/,
    "swim class is saturday, isn't it",
    'the swim class is at 10, right?',
  ),
  ...asks(/^No: "Swim class"/, "swim class is sunday isn't it", 'swim class is on friday, no?'),
  ...asks(
    /^Yes: "Order contact lenses"/,
    'the lenses, have i ordered them?',
    'did the contact lenses get ordered',
  ),
  ...asks(/^No: "Email Priya"/, 'have i emailed priya yet', 'has priya been emailed?'),
  ...asks(
    /^Yes: "Fix the fence"/,
    'is the fence still on there',
    'do i have the fence down somewhere',
  ),
  ...asks(
    /^Yes: you have 1 open task overdue/,
    'did anything slip',
    "is there stuff i've let slide",
  ),
  ...asks(/^You have 1 open task overdue/, 'what slipped through the cracks'),
  ...asks(
    /^You have 2 open tasks due tomorrow/,
    'what does that make thursday',
    'whats that leave thursday looking like',
    'so thursday is what',
    'what does my thursday look like',
    'thursday, what have i got',
    'what does thursday hold?',
  ),
  ...asks(/^You have 2 open tasks due until today/, "what's gotta be done before thursday"),
  ...asks(
    /^You have 1 open task due today/,
    "what's on my plate today",
    'what absolutely has to get done today',
  ),
  ...asks(
    /^You have 1 open task without a date/,
    'what have i not put a date on',
    'which item lacks a date?',
    'what am i yet to schedule',
    'anything still floating without a date',
  ),
  ...asks(/^You have 3 open tasks without a tag/, "what's not tagged"),
  ...asks(
    /^You have 1 open task with high priority/,
    'which ones did i mark as important',
    "what's high",
  ),
  ...asks(
    /^3 open tasks in "Work"/,
    'how many work bits are still open',
    'what number of work tasks remain?',
  ),
  ...asks(/^7 open tasks/, "what's my total", 'how many am i still on the hook for'),
  ...asks(/^None: you have no open tasks due on Sunday/, 'how many things are due on sunday'),
  ...asks(/^You have 2 open tasks in "House"/, "what's sitting in house", 'what belongs to house?'),
  ...asks(/^You have 2 open tasks tagged #kids/, "what's got the kids tag"),
  ...asks(
    /^Yes, you are free: nothing is due on Friday, Mar 6/,
    "friday's clear, right?",
    'could i squeeze in a haircut on friday',
    'and friday, is it clear now',
    'any gap on friday',
  ),
  ...asks(/^No: you have no open tasks due on Sunday/, 'anything else on sunday or can i sleep in'),
  ...asks(
    /^You have 1 done task/,
    'what have i knocked out so far',
    'which ones have been crossed off',
  ),
  ...asks(/^This week: /, 'give me the gist of this week', "how's my week shaping up"),
  ...asks(
    /^A plan for today/,
    'what would a sensible day look like for me',
    'can you help me plan my day? not sure where to start',
  ),
  ...asks(/^Next is /, 'what do you reckon i should tackle first'),
  ...asks(/only see the tasks in this app/, 'can you read my calendar'),
  ...asks(/^I can't tell/, 'is the fence sturdy?'),
  ...asks(
    /beyond me/,
    'remind me why i got a dog',
    "reckon we'll get any rain this week",
    'draft a toast for me, two minutes long',
  ),
  ...asks(
    /^I see\. I changed nothing/,
    'weddings are so expensive these days',
    'I keep thinking I should get into pottery',
    "honestly i don't know how single parents do it",
    'my late husband always did the trellis, you know',
  ),
  ...asks(
    /^You're welcome|^Glad to help/,
    'much obliged!',
    'grand so, thanks a million',
    'ur a lifesaver x',
  ),
  [
    ['when is the surveyor', 'and next week, whats going on then'],
    [],
    /^You have no open tasks due from Monday, Mar 9/,
    week,
  ],
  [['thanks, the slides are finished'], ['x Prepare slides'], /Completed/, week],
]
