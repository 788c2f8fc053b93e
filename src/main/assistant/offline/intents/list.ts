import { defineIntent } from '../intent.ts'
import { isPointedDeed } from '../reports/pointed-deed.ts'
import { readListing, type Listing } from '../questions/read-listing.ts'
import { showListing } from '../questions/show-listing.ts'

const three = ['Buy milk @2026-03-04', 'Dentist @2026-03-02 +Health', 'Old thing \u2713']

const asksWhether = /^(?:is|are|was|were|do|did|have|has|am) /i
const any = /^(?:any|anything|something|nothing|got any|got anything)\b/i

/** "all the harlow ones should be high priority" and "give it friday" say what shall be. */
const saysWhatShallBe = [
  /^(?:all|every|everything|both|the)\b.* (?:should|must|need to|have to) be\b/i,
  /^(?:all|every|everything)\b.* (?:is|are)(?: now)? (?:high|medium|low|urgent|important)(?: priority)?$/i,
  /^(?:no|without an?) (?:due )?(?:date|deadline|time|day) (?:for|on) (?:it|that|this|them|those|the \S|my \S)/i,
  /^give (?:it|that|this|them|both|(?:this|that) one) /i,
]

export const list = defineIntent<Listing>({
  name: 'list',
  examples: [
    {
      before: three,
      say: ['show my tasks'],
      reply: 'You have 2 open tasks, 1 overdue.',
      after: three,
    },
    {
      before: three,
      say: ['show me all tasks'],
      reply: 'You have 2 open tasks, 1 overdue.',
    },
    {
      before: three,
      say: ['show all tasks including done ones'],
      reply: 'You have 2 open tasks and 1 done, 1 overdue.',
    },
    {
      before: ['Milk', 'Eggs'],
      say: ['complete milk', 'what did I finish today?'],
      reply: 'You finished 1 task today.',
      after: ['Milk \u2713', 'Eggs'],
    },
    {
      before: ['Milk +Work', 'Work on it'],
      say: ['show my work tasks'],
      reply: 'You have 1 open task in "Work".',
    },
    { before: three, say: ["what's due today?"], reply: 'You have 1 open task due today.' },
    { before: three, say: ['anything overdue?'], reply: 'Yes: you have 1 open task overdue.' },
    {
      before: three,
      say: ['what do I have to do tomorrow'],
      reply: 'You have no open tasks due tomorrow.',
    },
    {
      before: three,
      say: ['tasks in my health list'],
      reply: 'You have 1 open task in "Health", and it is overdue.',
    },
    {
      before: three,
      say: ['everything in my heatlh list'],
      reply: 'You have 1 open task in "Health", and it is overdue.',
    },
    { before: three, say: ['show completed tasks'], reply: 'You have 1 done task.' },
    {
      before: three,
      say: ['how many tasks do I have?'],
      reply: '2 open tasks, 1 overdue.',
    },
    { before: three, say: ['find milk'], reply: 'You have 1 open task matching "milk".' },
    {
      say: ['list'],
      reply: 'You have no open tasks. To add one, say for example "add buy milk tomorrow at 5pm".',
    },
  ],
  recognise: ({ text, asks }, { reading }) => {
    const isOrder = isPointedDeed(text) || saysWhatShallBe.some((form) => form.test(text))
    const listing = isOrder ? null : readListing(text, reading)
    const isAsked = asksWhether.test(text) || (asks && any.test(text))
    return listing?.show === true && isAsked ? { ...listing, asksWhether: true } : listing
  },
  act: (listing, situation) => showListing(listing, situation),
})
