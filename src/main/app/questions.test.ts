import { describe, expect, it, vi } from 'vitest'

import { Questions } from './questions.ts'

function newQuestions() {
  let count = 0
  return new Questions(() => `q${(count += 1)}`)
}

const settled = async (promise: Promise<unknown>) => {
  let done = false
  void promise.then(() => (done = true))
  await new Promise((resolve) => setImmediate(resolve))
  return done
}

describe('the questions from the command line', () => {
  it('are given out in order and only once', () => {
    const questions = newQuestions()
    void questions.ask(['add milk', 'list'])
    expect(questions.take()).toEqual([
      { id: 'q1', text: 'add milk' },
      { id: 'q2', text: 'list' },
    ])
    expect(questions.take()).toEqual([])
  })

  it('count as answered when the last answer is on screen', async () => {
    const questions = newQuestions()
    const answered = questions.ask(['one', 'two'])
    questions.take()
    questions.answered('q2')
    expect(await settled(answered)).toBe(false)
    questions.answered('q1')
    expect(await settled(answered)).toBe(true)
  })

  it('are announced when they come while the window is open', () => {
    const questions = newQuestions()
    const announce = vi.fn()
    questions.announceTo(announce)
    void questions.ask([])
    expect(announce).not.toHaveBeenCalled()
    void questions.ask(['hi'])
    expect(announce).toHaveBeenCalledTimes(1)
  })

  it('wait for a window that is not open yet', () => {
    const questions = newQuestions()
    void questions.ask(['hi'])
    expect(questions.take()).toHaveLength(1)
  })

  it('are not confused by an answer that nobody asked for, or that comes twice', async () => {
    const questions = newQuestions()
    const answered = questions.ask(['one', 'two'])
    for (const id of ['q1', 'q1', 'q9', '__proto__']) questions.answered(id)
    expect(await settled(answered)).toBe(false)
  })

  it('tell when the window is ready for use', async () => {
    const questions = newQuestions()
    expect(await settled(questions.ready)).toBe(false)
    questions.take()
    expect(await settled(questions.ready)).toBe(true)
  })
})
