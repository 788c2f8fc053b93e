import type { Task } from '../../../shared/chatkit/index.ts'
import { assistant, user, workflow } from './items.ts'
import type { Scene } from './scene.ts'

const tasks: Task[] = [
  {
    type: 'web_search',
    status_indicator: 'complete',
    title: 'Searched the web',
    title_query: 'opening dates of the pass',
    queries: ['pass opening dates', 'snow in May', 'road office announcements'],
    sources: [
      {
        type: 'url',
        title: 'Mountain passes in spring',
        url: 'https://example.com/passes',
        attribution: 'Road Office',
      },
      { type: 'url', title: 'Snow depths', url: 'https://example.org/snow' },
    ],
  },
  {
    type: 'thought',
    status_indicator: 'complete',
    title: 'Weighing the sources',
    content: 'The road office is **first hand**. The snow report explains why it was late in 2013.',
  },
  {
    type: 'file',
    status_indicator: 'complete',
    title: 'Read two files',
    sources: [
      { type: 'file', title: 'Opening dates', filename: 'dates-2025.xlsx' },
      { type: 'file', title: 'Notes', filename: 'notes.md' },
    ],
  },
  { type: 'image', status_indicator: 'complete', title: 'Drew the valley' },
  {
    type: 'custom',
    status_indicator: 'loading',
    title: 'Booking a table',
    icon: 'calendar',
    content: 'For four, at the window, at _seven_.',
  },
  { type: 'custom', status_indicator: 'none', title: 'Telling Noor', icon: 'mail' },
]

export const workflowScenes: readonly Scene[] = [
  {
    name: 'workflows',
    title: 'Workflows, open and closed',
    group: 'Conversation',
    thread: {
      title: 'Work that was done',
      items: [
        user('Find out, and book a table.'),
        workflow({
          tasks,
          expanded: true,
          summary: { title: 'Found out and booked', icon: 'check-circle' },
        }),
        assistant('The table is booked.'),
        user('And in one line?'),
        workflow({ tasks, summary: { duration: 12 } }),
        workflow({ type: 'reasoning', tasks: tasks.slice(1, 2), summary: { duration: 75 } }),
        assistant('Booked.'),
      ],
    },
  },
  {
    name: 'tasks',
    title: 'Tasks on their own',
    group: 'Conversation',
    thread: {
      title: 'Single tasks',
      items: [
        user('Do these one by one.'),
        ...tasks.map((task) => ({ type: 'task', task }) as const),
      ],
    },
  },
]
