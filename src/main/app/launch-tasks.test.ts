import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import type { LaunchTask } from './launch-task.ts'
import { LaunchTasks } from './launch-tasks.ts'
import { Questions } from './questions.ts'

const nothing: LaunchTask = {
  ask: [],
  add: [],
  quickAdd: null,
  importFile: null,
  exportFile: null,
  screenshot: null,
  quit: false,
}

function setUp() {
  let count = 0
  const questions = new Questions(() => `q${(count += 1)}`)
  const events: string[] = []
  const saveScreenshot = vi.fn(async (file: string) => void events.push(`saved ${file}`))
  const add = vi.fn(async (text: string) => {
    if (text === 'bad') throw new Error('A task needs a title.')
    return `Added "${text}".`
  })
  const openQuickAdd = vi.fn()
  const importFile = async (path: string) => {
    events.push(`imported ${path}`)
    return `In: ${path}`
  }
  const exportFile = async (path: string) => {
    events.push(`exported ${path}`)
    return `Out: ${path}`
  }
  const tasks = new LaunchTasks({
    questions,
    add,
    importFile,
    exportFile,
    openQuickAdd,
    saveScreenshot,
  })
  const answerAll = () => {
    for (const { id, text } of questions.take()) {
      events.push(`answered ${text}`)
      questions.answered(id)
    }
  }
  return { tasks, questions, add, openQuickAdd, saveScreenshot, events, answerAll }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const turn = () => vi.advanceTimersByTimeAsync(0)

describe('what a start of the app asks for', () => {
  it('is in the data before the app ends, also when the window is closed at once', async () => {
    const { tasks, add } = setUp()
    let addSlowly: (sentence: string) => void = () => {}
    add.mockImplementationOnce(() => new Promise((resolve) => (addSlowly = resolve)))
    void tasks.run({ ...nothing, add: ['milk'] })
    const ended = vi.fn()
    void tasks.written().then(ended)
    await turn()
    expect(ended).not.toHaveBeenCalled()
    addSlowly('Added "milk".')
    await turn()
    expect(ended).toHaveBeenCalledOnce()
  })

  it('keeps the app from ending only while something is written', async () => {
    const { tasks } = setUp()
    void tasks.run({ ...nothing, ask: ['hi'] })
    await expect(tasks.written()).resolves.toBeUndefined()
  })

  it('takes the picture only when every answer is on screen', async () => {
    const { tasks, events, answerAll, questions } = setUp()
    questions.take()
    const outcome = tasks.run({ ...nothing, ask: ['a', 'b'], screenshot: '/p.png' })
    await turn()
    expect(events).toEqual([])
    answerAll()
    expect(await outcome).toEqual({ exitCode: 0, message: null })
    expect(events).toEqual(['answered a', 'answered b', 'saved /p.png'])
  })

  it('waits for the window before it takes a picture without a question', async () => {
    const { tasks, events, questions } = setUp()
    const outcome = tasks.run({ ...nothing, screenshot: '/p.png' })
    await turn()
    expect(events).toEqual([])
    questions.take()
    await outcome
    expect(events).toEqual(['saved /p.png'])
  })

  it('is over at once when it is nothing, however long the window takes', async () => {
    const { tasks } = setUp()
    expect(await tasks.run(nothing)).toEqual({ exitCode: 0, message: null })
  })

  it('adds tasks without waiting for the window, and says so', async () => {
    const { tasks, add } = setUp()
    const outcome = await tasks.run({ ...nothing, add: ['Milk', 'Bread'] })
    expect(outcome).toEqual({ exitCode: 0, message: 'Added "Milk".\nAdded "Bread".' })
    expect(add).toHaveBeenCalledTimes(2)
  })

  it('takes a file in before it hands one out, and says both', async () => {
    const { tasks, events } = setUp()
    const outcome = await tasks.run({ ...nothing, importFile: '/a.csv', exportFile: '/b.json' })
    expect(events).toEqual(['imported /a.csv', 'exported /b.json'])
    expect(outcome.message).toBe('In: /a.csv\nOut: /b.json')
  })

  it('fails with the reason when a task cannot be added', async () => {
    const { tasks } = setUp()
    const outcome = await tasks.run({ ...nothing, add: ['bad'] })
    expect(outcome).toEqual({ exitCode: 1, message: 'A task needs a title.' })
  })

  it('puts the words of an address into the floating box and adds nothing', async () => {
    const { tasks, add, openQuickAdd } = setUp()
    await tasks.run({ ...nothing, quickAdd: 'milk' })
    expect(openQuickAdd).toHaveBeenCalledExactlyOnceWith('milk')
    expect(add).not.toHaveBeenCalled()
  })

  it('does not mix the pictures of two starts', async () => {
    const { tasks, events, answerAll, questions } = setUp()
    questions.take()
    const first = tasks.run({ ...nothing, ask: ['a'], screenshot: '/1.png' })
    const second = tasks.run({ ...nothing, ask: ['b'], screenshot: '/2.png' })
    await turn()
    answerAll()
    await first
    await turn()
    answerAll()
    await second
    expect(events).toEqual(['answered a', 'saved /1.png', 'answered b', 'saved /2.png'])
  })

  it('fails with the reason when the picture cannot be saved, and the next start still works', async () => {
    const { tasks, saveScreenshot, questions } = setUp()
    questions.take()
    saveScreenshot.mockRejectedValueOnce(new Error('The picture could not be saved.'))
    expect(await tasks.run({ ...nothing, screenshot: '/p.png' })).toEqual({
      exitCode: 1,
      message: 'The picture could not be saved.',
    })
    expect(await tasks.run(nothing)).toEqual({ exitCode: 0, message: null })
  })

  it('fails instead of hanging when the window or the answer never comes', async () => {
    const { tasks, questions } = setUp()
    const noWindow = tasks.run({ ...nothing, ask: ['a'] })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await noWindow).toEqual({ exitCode: 1, message: 'The window did not open in time.' })
    questions.take()
    const noAnswer = tasks.run({ ...nothing, ask: ['a'] })
    await vi.advanceTimersByTimeAsync(300_000)
    expect(await noAnswer).toMatchObject({ exitCode: 1 })
  })
})
