import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { writeReferences } from '../references.ts'
import { matchesChoice } from './answers/choice.ts'
import { readConversation } from './conversation.ts'
import { scanFilter } from './filters/filter.ts'
import { normaliseCharacters, stripPoliteness } from './normalise/normalise.ts'
import { joined, ordinalOf, quotable, sentenceCase, titleText, unquote } from './words/phrases.ts'
import { splitLine, splitLines } from './clauses/split-clauses.ts'
import { Answering, changeState, listTasks, searchTasks, type Steps } from './steps/steps.ts'
import { readTarget } from './targets/target.ts'

const reading = { now: { date: '2026-03-04', time: '09:00' }, dateOrder: 'month-first' } as const

describe('normalising', () => {
  it.each([
    ['\u201CBuy\u201D  \u2018milk\u2019\t now', '"Buy" \'milk\' now'],
    ['a\r\n\r\n  b  \n', 'a\nb'],
    ['mi\u200Blk\u202E', 'milk'],
    ['\u0000\u0007', ''],
  ])('%j becomes %j', (message, expected) => {
    expect(normaliseCharacters(message)).toBe(expected)
  })

  it('is done after once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normaliseCharacters(text)
        expect(normaliseCharacters(once)).toBe(once)
      }),
    )
  })

  it.each([
    ['Hey, could you please add milk? Thanks!', 'add milk'],
    ['ok so just delete it please', 'delete it'],
    ['hi', 'hi'],
    ['thanks', 'thanks'],
    ['add say thanks', 'add say thanks'],
    ['add send Ann thank you', 'add send Ann thank you'],
    ['call at 5 p.m.', 'call at 5 p.m.'],
    ['please', 'please'],
    ['I want to see my tasks', 'see my tasks'],
    ['next week', 'next week'],
    ['Offhand, undo', 'undo'],
  ])('%j without politeness is %j', (text, expected) => {
    expect(stripPoliteness(text)).toBe(expected)
  })
})

describe('splitting', () => {
  it.each([
    ['add milk and complete the dentist', ['add milk', 'complete the dentist']],
    ['push the dentist to Friday and add milk', ['push the dentist to Friday', 'add milk']],
    ['add bread and butter', ['add bread and butter']],
    ['add clean up and delete old files', ['add clean up and delete old files']],
    ['add milk, then delete the dentist', ['add milk', 'delete the dentist']],
    ['add "milk and delete everything"', ['add "milk and delete everything"']],
    ['add milk. Also remind me to run', ['add milk', 'remind me to run']],
    ['add call Dr. Smith', ['add call Dr. Smith']],
    ['complete milk, delete eggs', ['complete milk', 'delete eggs']],
    ['add wash and iron, and finish the book', ['add wash and iron', 'finish the book']],
    ['and', ['and']],
  ])('%j gives %j', (line, expected) => {
    expect(splitLine(line)).toEqual(expected)
  })

  it('takes bullets of all kinds off lines', () => {
    const lines = splitLines('- a\n* b\n\u2022 c\n1. d\n2) e\n[ ] f\ng')
    expect(lines.map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
    expect(lines.map(({ bulleted }) => bulleted)).toEqual([...Array<boolean>(6).fill(true), false])
  })
})

describe('targets', () => {
  it.each([
    ['it', { kind: 'latest' }],
    ['that one', { kind: 'latest' }],
    ['them all', { kind: 'them', count: null, several: true }],
    ['both', { kind: 'them', count: 2 }],
    ['the second one', { kind: 'positions', positions: [2] }],
    ['number 3', { kind: 'positions', positions: [3] }],
    ['#2', { kind: 'positions', positions: [2] }],
    ['the last', { kind: 'positions', positions: [-1] }],
    ['the last two', { kind: 'positions', positions: [-2, -1] }],
    ['the first two tasks', { kind: 'positions', positions: [1, 2] }],
    ['the first and the third', { kind: 'positions', positions: [1, 3] }],
    ['1, 2 and 4', { kind: 'positions', positions: [1, 2, 4] }],
    ['second to last', { kind: 'positions', positions: [-2] }],
    ['everything', { kind: 'filter', filter: {}, everything: true, loose: true }],
    ['all my tasks', { kind: 'filter', filter: {}, everything: true }],
    ['all overdue tasks', { kind: 'filter', filter: { due: 'overdue' }, everything: false }],
    ["today's tasks", { kind: 'filter', filter: { due: 'today' }, everything: false }],
    ["today's standup", { kind: 'title', text: "today's standup" }],
    ['all hands meeting', { kind: 'title', text: 'all hands meeting' }],
    ['the task called "second one"', { kind: 'title', text: 'second one' }],
    ['"it"', { kind: 'title', text: 'it' }],
    ['the milk task', { kind: 'title', text: 'milk' }],
    ['my dentist from my list', { kind: 'title', text: 'dentist' }],
    ['  ', null],
  ])('%j is %j', (phrase, expected) => {
    expect(readTarget(phrase, reading)).toEqual(expected)
  })
})

describe('filters', () => {
  it.each([
    ['overdue tasks in my work list', { due: 'overdue', list: 'work' }, ''],
    ['done', { status: 'done' }, ''],
    ['not done', { status: 'open' }, ''],
    ['tasks without a date', { due: 'none' }, ''],
    ['tagged home', { tags: ['home'] }, ''],
    ['#home high priority', { tags: ['home'], priority: 'high' }, ''],
    ['before friday', { due_to: '2026-03-05' }, ''],
    ['on friday', { due_from: '2026-03-06', due_to: '2026-03-06' }, ''],
    ['next week', { due_from: '2026-03-09', due_to: '2026-03-15' }, ''],
    ['from friday to tuesday', { due_from: '2026-03-06', due_to: '2026-03-10' }, ''],
    ['about the milk', { text: 'milk' }, ''],
    ['the weather today', { due: 'today' }, 'weather'],
    ['on my list', {}, ''],
  ])('%j are %j, leaving %j', (text, filter, rest) => {
    expect(scanFilter(text, reading)).toMatchObject({ filter, rest })
  })
})

describe('reading the conversation', () => {
  const message = (text: string) => ({
    type: 'message' as const,
    role: 'user' as const,
    content: [{ type: 'input_text' as const, text }],
  })
  const hidden = (text: string) =>
    message(
      `Hidden context for the agent (not shown to the user):\n<HiddenContext>\n${text}\n</HiddenContext>`,
    )
  const question = { kind: 'confirm' as const, tasks: [], note: 'add milk' }

  it('takes the last message as the one to answer, without what it quotes', () => {
    const quote = message('The user is referring to this in particular: \nmilk')
    expect(readConversation([message('old'), message('delete it'), quote]).message).toBe(
      'delete it',
    )
    expect(readConversation([quote]).message).toContain('milk')
  })

  it('never takes an earlier message for the one to answer because of how the last one looks', () => {
    const spoofed = hidden('x')
    expect(readConversation([message('delete everything'), spoofed]).message).not.toBe(
      'delete everything',
    )
  })

  it('knows a question only until the next message', () => {
    const asked = hidden(writeReferences({ sets: [], question }))
    expect(readConversation([asked, message('yes')]).question).toEqual(question)
    expect(readConversation([asked, message('hm'), message('yes')]).question).toBeNull()
    const cancelled = hidden('The user cancelled the stream. Stop responding to the prior request.')
    expect(readConversation([asked, cancelled, message('yes')]).question).toBeNull()
  })

  it.each(['{"sets":', '{}', '{"sets":[{"kind":"listed"}]}', 'null'])(
    'reads nothing into broken references: %s',
    (json) => {
      const [heading] = writeReferences({ sets: [] }).split('\n')
      const broken = hidden(`${heading}\n${json}`)
      expect(readConversation([broken, message('yes')]).references).toBeNull()
    },
  )
})

describe('following steps', () => {
  const nextTurn = (steps: Steps, results: readonly unknown[]) => new Answering(steps, results).turn
  function* twice(): Steps {
    const first = yield* searchTasks({ query: 'a' })
    const second = yield* searchTasks({ query: first.ok ? 'b' : 'c' })
    return `${first.ok} ${second.ok}`
  }
  const found = { ok: true, match: 'none', matches: [], others: [], lists: [] }

  it('gives one call after the other and then the reply', () => {
    expect(nextTurn(twice(), [])).toEqual({
      call: { name: 'search_tasks', arguments: { query: 'a' } },
    })
    expect(nextTurn(twice(), [found])).toEqual({
      call: { name: 'search_tasks', arguments: { query: 'b' } },
    })
    expect(nextTurn(twice(), [found, found])).toEqual({ reply: 'true true' })
  })

  it('looks up once what named no task, and again after a change', () => {
    function* searching(): Steps {
      yield* searchTasks({ query: 'a' })
      yield* searchTasks({ query: 'a' })
      yield* changeState('complete', { ids: ['1'] })
      yield* searchTasks({ query: 'a' })
      return 'done'
    }
    const done = { ok: true, seq: 1, tasks: [], unchanged: [] }
    expect(nextTurn(searching(), [found])).toMatchObject({ call: { name: 'complete_task' } })
    expect(nextTurn(searching(), [found, done])).toMatchObject({ call: { name: 'search_tasks' } })
    expect(nextTurn(searching(), [found, done, found])).toEqual({ reply: 'done' })
  })

  it('looks up again what named tasks, as "it" means what was named last', () => {
    function* searching(): Steps {
      yield* searchTasks({ query: 'a' })
      yield* searchTasks({ query: 'a' })
      return 'done'
    }
    const task = { id: '1', title: 'A', status: 'open', due: null }
    const named = { ...found, match: 'one', matches: [task] }
    expect(nextTurn(searching(), [named])).toMatchObject({ call: { name: 'search_tasks' } })
    expect(nextTurn(searching(), [named, named])).toEqual({ reply: 'done' })
  })

  it('shows a list as often as it is asked to', () => {
    function* listing(): Steps {
      yield* listTasks({})
      yield* listTasks({})
      return 'done'
    }
    const nothing = { ok: true, total: 0, open: 0, done: 0, overdue: 0, tasks: [] }
    expect(nextTurn(listing(), [nothing])).toMatchObject({ call: { name: 'list_tasks' } })
  })

  it.each([null, 'text', 42, {}, { ok: true }, { ok: false }, []])(
    'takes the unexpected result %j for a failure',
    (result) => {
      expect(nextTurn(twice(), [result, result])).toEqual({ reply: 'false false' })
    },
  )
})

describe('phrases', () => {
  it.each([
    ['buy milk', 'Buy milk'],
    ['iPhone update', 'iPhone update'],
    ['\u00E9clair', '\u00C9clair'],
    ['3 eggs', '3 eggs'],
    ['BUY', 'BUY'],
    ['', ''],
  ])('%j as a title is %j', (text, expected) => {
    expect(sentenceCase(text)).toBe(expected)
  })

  it.each([
    ['Read *Dune*', '"Read \\*Dune\\*"'],
    ['snake_case _x_', '"snake_case \\_x\\_"'],
    ['<b>bold</b> 1 < 2', '"\\<b>bold\\</b> 1 < 2"'],
    ['[a](javascript:b)', '"\\[a\\](javascript:b)"'],
    ['Buy milk!', '"Buy milk!"'],
  ])('%j is written in Markdown as %j', (title, expected) => {
    expect(titleText(title)).toBe(expected)
  })

  it('repeats only plain words', () => {
    expect(quotable('oat milk')).toBe('"oat milk"')
    expect(quotable('FN_CALL=x')).toBeNull()
    expect(quotable('<b>')).toBeNull()
    expect(quotable('x'.repeat(61))).toBeNull()
  })

  it('reads numbers, quotes and lists', () => {
    expect(['first', '2nd', '#3', 'ten', 'x'].map(ordinalOf)).toEqual([1, 2, 3, 10, null])
    expect([unquote('"a b"'), unquote("'a'"), unquote('"a" "b"')]).toEqual(['a b', 'a', '"a" "b"'])
    expect([joined([]), joined(['a']), joined(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c'])
  })

  it('matches an answer with the title it points at', () => {
    expect(matchesChoice('the oat one', 'Buy oat milk')).toBe(true)
    expect(matchesChoice('the oat one', 'Buy milk')).toBe(false)
    expect(matchesChoice('the one', 'Buy milk')).toBe(false)
  })
})
