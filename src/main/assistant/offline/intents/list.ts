import { describeListing, filterHeading } from '../describe-filter.ts'
import type { ListResult } from '../../tools/tool-results.ts'
import type { Filter } from '../filter.ts'
import { readListing, type Listing } from '../read-listing.ts'
import { defineIntent } from '../intent.ts'
import { withKnownList } from '../resolve-target.ts'
import { listTasks } from '../steps.ts'

/** The list as it is spelled, when all tasks are in one. */
function knownList({ list }: Filter, { tasks }: ListResult): Filter {
  const spelled = tasks[0]?.list
  return list === undefined || spelled === undefined ? {} : { list: spelled }
}

const three = ['Buy milk @2026-03-04', 'Dentist @2026-03-02 +Health', 'Old thing \u2713']

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
    { before: three, say: ['anything overdue?'], reply: 'You have 1 open task overdue.' },
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
    { before: three, say: ['show completed tasks'], reply: 'You have 1 done task.' },
    {
      before: three,
      say: ['how many tasks do I have?'],
      reply: 'You have 2 open tasks, 1 overdue.',
    },
    { before: three, say: ['find milk'], reply: 'You have 1 open task matching "milk".' },
    {
      say: ['list'],
      reply: 'You have no open tasks. To add one, say for example "add buy milk tomorrow at 5pm".',
    },
  ],
  recognise: ({ text }, { reading }) => readListing(text, reading),
  *act({ filter: asked, show }, { reading }) {
    const filter = yield* withKnownList(asked)
    const status = filter.status ?? 'open'
    const heading = filterHeading({ ...filter, status }, reading.now)
    const result = yield* listTasks({ ...filter, status, heading, ...(show ? {} : { show }) })
    if (!result.ok) return result.error
    return describeListing(result, { ...filter, ...knownList(filter, result), status }, reading.now)
  },
})
