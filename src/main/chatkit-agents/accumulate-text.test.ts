import { describe, expect, it } from 'vitest'
import { accumulateText } from './accumulate-text.ts'
import { collect, delta, done, message, recordedRun, responsesRun, started } from './run.testing.ts'

const component = { type: 'Markdown' as const, id: 'text', value: '', streaming: true }

describe('the states of a component that shows what a run says', () => {
  it('grow with each delta and end when the run does', async () => {
    const run = recordedRun([started, delta('Hel'), delta('lo'), done(message('Hello'))])
    expect(await collect(accumulateText(run, component))).toEqual([
      component,
      { ...component, value: 'Hel' },
      { ...component, value: 'Hello' },
      { ...component, value: 'Hello', streaming: false },
    ])
  })

  it('hold each delta of a Responses model once', async () => {
    const run = responsesRun([
      { type: 'response.created' },
      { type: 'response.output_text.delta', delta: 'Hi', item_id: 'm' },
    ])
    expect((await collect(accumulateText(run, component))).at(-1)?.value).toBe('Hi')
  })
})
