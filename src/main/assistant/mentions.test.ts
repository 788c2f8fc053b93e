import { describe, expect, it } from 'vitest'

import type { UserMessageContent } from '../../shared/chatkit/index.ts'
import { TestConversation } from './conversation.testing.ts'
import { quoteMentions, readMention, writeMention } from './mentions.ts'

const tag = (id: string, text: string): UserMessageContent => ({
  type: 'input_tag',
  id,
  text,
  data: {},
  group: 'Tasks',
  interactive: true,
})
const words = (text: string): UserMessageContent => ({ type: 'input_text', text })

const twins = ['Call mom !low', 'Call mom !high', 'Buy milk and bread tomorrow, or "cheese"']

describe('a mention', () => {
  it('is the task with its id, where a title could mean two', async () => {
    const chat = await TestConversation.start({ before: twins })
    await chat.send([words('complete '), tag('todo-2', 'Call mom')])
    const done = chat.todos.snapshot().todos.filter(({ status }) => status === 'done')
    expect(done.map(({ id }) => id)).toEqual(['todo-2'])
  })

  it.each([
    ['before the words', [tag('todo-2', 'Call mom'), words(' is done')]],
    ['without a space', [words('complete'), tag('todo-2', 'Call mom')]],
    ['with a full stop', [words('Please mark '), tag('todo-2', 'Call mom'), words(' as done.')]],
  ])('works %s', async (_where, content) => {
    const chat = await TestConversation.start({ before: twins })
    await chat.send(content)
    const done = chat.todos.snapshot().todos.filter(({ status }) => status === 'done')
    expect(done.map(({ id }) => id)).toEqual(['todo-2'])
  })

  it.each([
    ['complete', 'Call mom @2026-03-09 ✓'],
    ['done', 'Call mom @2026-03-09 ✓'],
    ['tomorrow', 'Call mom @2026-03-05'],
    ['move it to friday', 'Call mom @2026-03-06'],
    ['high priority', 'Call mom @2026-03-09 !high'],
    ['add tag phone', 'Call mom @2026-03-09 #phone'],
    ['rename to Call dad', 'Call dad @2026-03-09'],
  ])('in front of “%s” is what these words are about', async (rest, after) => {
    const chat = await TestConversation.start({ before: ['Call mom !low', 'Call mom @2026-03-09'] })
    await chat.send([tag('todo-2', 'Call mom'), words(` ${rest}`)])
    expect(chat.lines()).toEqual(['Call mom !low', after])
  })

  it('in front of “delete this” is what goes after a yes', async () => {
    const chat = await TestConversation.start({ before: ['Call mom !low', 'Call mom @2026-03-09'] })
    await chat.send([tag('todo-2', 'Call mom'), words(' delete this')])
    await chat.say('yes')
    expect(chat.lines()).toEqual(['Call mom !low'])
  })

  it.each([
    ['when is it due?', 'Monday, Mar 9, in 5 days: "Call mom".'],
    ['when?', 'Monday, Mar 9, in 5 days: "Call mom".'],
    ['is it done?', 'No: "Call mom" is open, due Monday, Mar 9.'],
  ])('in front of “%s” is the one that is asked about', async (question, answer) => {
    const chat = await TestConversation.start({
      before: ['Call mom !low', 'Call mom @2026-03-09'],
    })
    const { text } = await chat.send([tag('todo-2', 'Call mom'), words(` ${question}`)])
    expect(text).toBe(answer)
  })

  it('keeps a title whole that reads like a command, a date or two tasks', async () => {
    const [, , title = ''] = chatTitles(await TestConversation.start({ before: twins }))
    const chat = await TestConversation.start({ before: twins })
    await chat.send([words('delete '), tag('todo-3', title)])
    await chat.say('yes')
    expect(chat.todos.snapshot().todos.filter((todo) => todo.deletedAt === null)).toHaveLength(2)
    expect(chat.todos.snapshot().todos.find(({ id }) => id === 'todo-3')?.deletedAt).not.toBeNull()
  })

  it('can be several in one message', async () => {
    const chat = await TestConversation.start({ before: twins })
    await chat.send([
      words('move '),
      tag('todo-1', 'Call mom'),
      words(' and '),
      tag('todo-3', chatTitles(chat)[2] ?? ''),
      words(' to friday'),
    ])
    const dates = chat.todos.snapshot().todos.map(({ id, due }) => [id, due?.date ?? null])
    expect(dates).toContainEqual(['todo-1', '2026-03-06'])
    expect(dates).toContainEqual(['todo-3', '2026-03-06'])
    expect(dates).toContainEqual(['todo-2', null])
  })

  it('is what "it" means in the next message', async () => {
    const chat = await TestConversation.start({ before: twins })
    await chat.send([words('set '), tag('todo-2', 'Call mom'), words(' to low priority')])
    await chat.say('complete it')
    expect(chat.todos.snapshot().todos.find(({ id }) => id === 'todo-2')?.status).toBe('done')
  })

  it('of a task that is gone changes nothing', async () => {
    const chat = await TestConversation.start({ before: twins })
    const before = chat.lines()
    const { text } = await chat.send([words('complete '), tag('todo-99', 'Pay the rent')])
    expect(text).not.toBe('')
    expect(chat.lines()).toEqual(before)
  })
})

function chatTitles(chat: TestConversation): string[] {
  return chat.todos.snapshot().todos.map(({ title }) => title)
}

describe('the text about a mention', () => {
  it('gives the task back, whatever its title holds', () => {
    for (const title of ['Milk', '"}\n', '@x', '{"id":"y"}']) {
      expect(readMention(writeMention({ id: 'a', title }))).toEqual({ id: 'a', title })
    }
    expect(readMention('The task is hard')).toBeNull()
    expect(readMention('The task {"id":1}')).toBeNull()
  })

  it('quotes the longer of two titles that begin alike', () => {
    const mentions = [
      { id: 'a', title: 'Milk' },
      { id: 'b', title: 'Milk "fresh"' },
    ]
    expect(quoteMentions('complete @Milk "fresh" and @Milk', mentions)).toBe(
      'complete "Milk \'fresh\'" and "Milk"',
    )
  })
})
