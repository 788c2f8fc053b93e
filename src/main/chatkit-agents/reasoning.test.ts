import type { ResponseStreamEvent } from '@openai/agents'
import { describe, expect, it } from 'vitest'
import type { ThreadStreamEvent } from '../../shared/chatkit/index.ts'
import {
  collect,
  delta,
  done,
  message,
  recordedRun,
  shownItems,
  shownTexts,
  started,
  testContext,
} from './run.testing.ts'
import { streamAgentResponse } from './stream-agent-response.ts'

function chunk(fields: Record<string, string>): ResponseStreamEvent {
  return { type: 'model', event: { choices: [{ index: 0, delta: fields }] } }
}

async function eventsOf(turn: ResponseStreamEvent[]): Promise<ThreadStreamEvent[]> {
  const { context } = await testContext()
  return collect(streamAgentResponse(context, recordedRun(turn)))
}

const shownThought = {
  type: 'workflow',
  workflow: { tasks: [{ type: 'thought', content: 'Hm, so.' }] },
}

describe('what a model thinks', () => {
  it.each(['reasoning', 'reasoning_content'])(
    'grows from raw chunks with %s and is over when the answer starts',
    async (field) => {
      const events = await eventsOf([
        started,
        chunk({ [field]: 'Hm, ' }),
        chunk({ [field]: 'so.' }),
        chunk({ content: 'Hi' }),
        delta('Hi'),
        done(message('Hi')),
      ])
      const kinds = events.map((event) =>
        event.type === 'thread.item.updated' ? event.update.type : event.type,
      )
      expect(kinds.slice(0, 5)).toEqual([
        'thread.item.added',
        'workflow.task.added',
        'workflow.task.updated',
        'thread.item.done',
        'thread.item.added',
      ])
      expect(shownItems(events)).toMatchObject([shownThought, { type: 'assistant_message' }])
    },
  )

  it('is taken out of <think> text, in what grows and in what is stored', async () => {
    const whole = '<think>Hm, so.</think>\n\nHi there'
    const events = await eventsOf([
      started,
      delta('<thi'),
      delta('nk>Hm, '),
      delta('so.</think>\n'),
      delta('\nHi '),
      delta('there'),
      done(message(whole)),
    ])
    expect(shownItems(events)).toMatchObject([shownThought, { type: 'assistant_message' }])
    expect(shownTexts(events)).toEqual([['Hi there']])
    expect(JSON.stringify(events)).not.toContain('think>')
  })

  it('is shown from the end of the completion if it did not come before', async () => {
    const reasoning = {
      type: 'reasoning' as const,
      content: [],
      rawContent: [{ type: 'reasoning_text' as const, text: 'Hm, so.' }],
    }
    const events = await eventsOf([started, done(reasoning, message('Hi'))])
    expect(shownItems(events)).toMatchObject([shownThought, { type: 'assistant_message' }])
  })

  it('is not shown twice if the end of the completion repeats it', async () => {
    const reasoning = {
      type: 'reasoning' as const,
      content: [],
      rawContent: [{ type: 'reasoning_text' as const, text: 'Hm, so.' }],
    }
    const turn = [started, chunk({ reasoning: 'Hm, so.' }), done(reasoning, message('Hi'))]
    expect(shownItems(await eventsOf(turn))).toMatchObject([
      { workflow: { tasks: [{ content: 'Hm, so.' }] } },
      { type: 'assistant_message' },
    ])
    const [workflow] = shownItems(await eventsOf(turn))
    expect(workflow?.type === 'workflow' && workflow.workflow.tasks).toHaveLength(1)
  })

  it('costs bytes in proportion to its length, though updates carry the whole thought', async () => {
    const sizeOf = async (pieces: number) => {
      const chunks = Array.from({ length: pieces }, () => chunk({ reasoning: 'ten chars.' }))
      return JSON.stringify(await eventsOf([started, ...chunks, done(message('Hi'))])).length
    }
    const [short, long] = [await sizeOf(1_000), await sizeOf(8_000)]
    expect(long / short).toBeLessThan(12)
  })
})
