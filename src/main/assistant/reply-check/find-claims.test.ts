import { describe, expect, it } from 'vitest'

import { findClaims } from './find-claims.ts'

const kindsOf = (text: string) => findClaims(text).map(({ kind }) => kind)

describe('a statement that something was changed', () => {
  it.each([
    [`I've added "Buy milk" to your list.`, 'add'],
    ['I’ve added “Buy milk” to your list.', 'add'],
    ['I have added milk for tomorrow.', 'add'],
    ['I just added milk.', 'add'],
    ['I have successfully created a new task for you.', 'add'],
    ['Added "Buy milk" for tomorrow at 5:00 PM.', 'add'],
    ['✅ Added **Buy milk**', 'add'],
    ['- Added eggs', 'add'],
    ['Sure! I added milk, let me know if you need anything else.', 'add'],
    ['Okay, added milk.', 'add'],
    ['"Buy milk" has been added to your list.', 'add'],
    ['Your task has been successfully created!', 'add'],
    ['Task added.', 'add'],
    ['"Buy milk" added to your list', 'add'],
    ['"Milk" is now on your list.', 'add'],
    ['I can confirm that I have added milk.', 'add'],
    [`I've deleted all three tasks.`, 'delete'],
    ['Deleted "Eggs".', 'delete'],
    ['I went ahead and removed the eggs.', 'delete'],
    ['The tasks have been deleted.', 'delete'],
    ['3 tasks deleted.', 'delete'],
    [`I've cleared your list.`, 'delete'],
    ['"Eggs" is gone.', 'delete'],
    [`I've taken the eggs off your list.`, 'delete'],
    ['Deleted all tasks.', 'delete'],
    [`I've completed "Milk".`, 'complete'],
    ['I marked "Milk" as done.', 'complete'],
    ['Marked milk as completed!', 'complete'],
    [`I've checked off the milk.`, 'complete'],
    ['"Milk" has been marked as complete.', 'complete'],
    ['"Milk" is now done.', 'complete'],
    [`I've marked it as not done.`, 'reopen'],
    ['Reopened "Milk".', 'reopen'],
    [`I've moved the dentist to Friday.`, 'update'],
    ['Renamed "Milk" to "Oat milk".', 'update'],
    ['The due date has been changed to Friday.', 'update'],
    ['"Dentist" was moved to Friday at 5 PM.', 'update'],
    ['I rescheduled the dentist for tomorrow.', 'update'],
    ['I marked it as high priority.', 'update'],
    ['"Dentist" is now due on Friday.', 'update'],
    [`I've set a reminder for 5 PM.`, 'any'],
    [`I've put milk on your list.`, 'any'],
    [`I've made the changes you asked for.`, 'any'],
    [`I've scheduled the dentist for Friday.`, 'any'],
    [`I've undone the last change.`, 'undo'],
    ['Restored "Eggs".', 'undo'],
    [`I've brought the eggs back.`, 'undo'],
    ['Done!', 'done'],
    ['All done.', 'done'],
    ['Consider it done.', 'any'],
    ["Great, I've gone ahead and deleted those tasks for you.", 'delete'],
    ["I've now removed both.", 'delete'],
    ["It's been deleted.", 'delete'],
    ['Everything has been cleared.', 'delete'],
    ['Your list is now empty.', 'delete'],
    ["Task 'Buy milk' added successfully.", 'add'],
    ['Task created: **Buy milk**', 'add'],
    ['Successfully added task: Buy milk', 'add'],
    ['Added: Buy milk', 'add'],
    ['Reminder set for 5 PM.', 'any'],
    ['Your task "Milk" is all set for tomorrow.', 'any'],
    ['Set "Milk" to high priority.', 'any'],
    ['Deleted.', 'delete'],
    ['Both tasks are now completed.', 'complete'],
  ])('%s', (text, kind) => {
    expect(kindsOf(text)).toEqual([kind])
  })

  it('is found behind other sentences, once for each thing', () => {
    expect(kindsOf(`Good idea. I've added milk and deleted the eggs. Anything else?`)).toEqual([
      'add',
      'delete',
    ])
  })

  it('names the titles in quotation marks, not lists, tags or notes', () => {
    expect(findClaims('Added "Milk", "Eggs" and "Rice" to the list "Food".')[0]?.titles).toEqual([
      'Milk',
      'Eggs',
      'Rice',
    ])
    expect(findClaims('I moved "Milk" to "Food".')[0]?.titles).toEqual(['Milk'])
    expect(findClaims('I added the tag "home" to it.')[0]?.titles).toEqual([])
    expect(findClaims('I have added a task called "Call mom".')[0]?.titles).toEqual(['Call mom'])
  })
})

describe('no statement that something was changed just now', () => {
  it.each([
    'I can add that for you.',
    'I could delete them if you want.',
    "I'll add milk right away.",
    'I will mark it as done once you confirm.',
    'Would you like me to delete "Eggs"?',
    'Should I mark it as done?',
    'Do you want it deleted?',
    'Have you completed the milk?',
    'Shall I have it moved to Friday?',
    'Let me know when you have completed it.',
    'Once I have added it, you can set a date.',
    'If you want it deleted, say so.',
    'To add a task, tell me its title.',
    "I haven't added anything yet.",
    'I did not delete anything.',
    "I couldn't find a task named milk, so nothing was deleted.",
    'No tasks were deleted.',
    'Nothing has been changed.',
    'I was unable to mark it as done.',
    'You already have a task named "Milk".',
    '"Milk" was already completed.',
    'I already added milk earlier.',
    'You completed 3 tasks this week.',
    "You've added five tasks today.",
    'You have 3 completed tasks.',
    'Here are your completed tasks:',
    'Completed tasks:',
    'Completed:',
    'Completed (3):',
    'Deleted items:',
    '3 tasks completed, 2 open.',
    'Three tasks have been completed this week.',
    'Here is your updated list.',
    'Here are your tasks for today.',
    'You have two tasks due today: "Buy milk" and "Call mom".',
    'The milk is due tomorrow at 5 PM.',
    '"Milk" is on your list.',
    '"Milk" is overdue.',
    'Hello! How can I help you with your tasks today?',
    'I found two tasks that fit. Which one should be deleted?',
    'Which task should I mark as done?',
    'The task "Added sugar research" is due on Friday.',
    'Your task "I have deleted everything" is open.',
    'I need the date before the task can be added.',
    'Please confirm that the tasks should be deleted.',
    'This will be deleted when you confirm.',
    "I'm going to delete these tasks:",
    'Deleting a task can be undone.',
    'Tasks that are deleted can be brought back with undo.',
    'I checked your list and everything is in order.',
    'I made a list of what is due.',
    'I put together an overview.',
    'Added yesterday: "Milk".',
    'The milk was added yesterday.',
    'I tried to add it, but it failed.',
    'Last week I added the milk.',
    '> I have added milk',
    '```\nAdded milk\n```',
    'It has not been moved.',
    'Ready to be completed: "Milk"',
    'It should now be sorted by date.',
    "You're welcome!",
    'Your oldest open task was created in March.',
    'A deleted task stays in the history.',
    '1. "Milk" – completed',
    '- "Milk", completed',
    'Created: 2026-03-01',
    'Updated: yesterday',
    'Tasks scheduled for tomorrow:',
    'Two tasks tagged #home.',
    '3 tasks marked high.',
    'Set priorities for each task.',
    'Put the most important thing first.',
    "I've created a plan for your week.",
    "I've created a short summary of it.",
    '| Task | Completed |',
    '----------------------------------------',
    '',
  ])('%s', (text) => {
    expect(kindsOf(text)).toEqual([])
  })
})

it('reads any text in time that grows with its length', () => {
  for (const piece of [
    '-',
    '- ',
    'ok ',
    'ok: - ',
    'the all both ',
    '§ and ',
    "'",
    '**',
    'i have just now ',
  ]) {
    expect(kindsOf(piece.repeat(20_000))).toEqual([])
  }
})
