import { assistantMessage, functionCall, ScriptedModel } from '@openai/agents/testing'
import { describe, expect, it } from 'vitest'
import type { ThreadStreamEvent, WidgetItem } from '../../shared/chatkit/index.ts'
import { approvalOutcome } from './approval-card.ts'
import { LaunchThread } from './approvals.testing.ts'
import { shownTexts } from './run.testing.ts'

let calls = 0
const launch = (what: string) => functionCall('launch', { what }, { callId: `c${(calls += 1)}` })
const say = (text: string) => [assistantMessage(text, { id: 'message' })]

async function waiting(...steps: ConstructorParameters<typeof ScriptedModel>[0][]) {
  const model = new ScriptedModel(steps.flatMap((step) => [...(step ?? [])]))
  const thread = new LaunchThread(model)
  const events = await thread.say('Launch it')
  return { model, thread, events, card: await thread.card() }
}

function errorsOf(events: readonly ThreadStreamEvent[]): unknown[] {
  return events.flatMap((event) =>
    event.type === 'error' && 'message' in event ? [event.message] : [],
  )
}

function statusOf({ widget }: WidgetItem): unknown {
  return widget.type === 'Card' && widget.collapsed ? widget.status?.text : null
}

const rocket = [[launch('a rocket')], say('It is up.')]

describe('a call that needs approval', () => {
  it('is shown as a card and not carried out', async () => {
    const { thread, events, card } = await waiting(rocket)
    expect(thread.launched).toEqual([])
    expect(errorsOf(events)).toEqual([])
    expect(events.at(-1)).toEqual({ type: 'thread.item.done', item: card })
    expect(approvalOutcome(card)).toBe('pending')
    const text = JSON.stringify(card.widget)
    expect(text).toContain('a rocket')
    expect(text).toContain('"label":"Approve"')
  })

  it('keeps the state of the run out of sight of the client', async () => {
    const { thread, events } = await waiting(rocket)
    const result = await thread.server.process(
      JSON.stringify({ type: 'threads.get_by_id', params: { thread_id: thread.threadId } }),
      undefined,
    )
    const sent = 'json' in result ? new TextDecoder().decode(result.json) : ''
    for (const text of [sent, JSON.stringify(events)]) {
      expect(text).not.toMatch(/paused_run|\$schemaVersion|hidden_context/)
    }
  })

  it.each(['in the same process', 'after a restart'])(
    'is carried out when it is approved %s, in the same request',
    async (when) => {
      const { thread, card } = await waiting(rocket)
      if (when === 'after a restart') thread.restart()
      const events = await thread.press(card, 'confirm')
      expect(thread.launched).toEqual(['a rocket'])
      expect(shownTexts(events)).toEqual([['It is up.']])
      expect(events[1]?.type).toBe('thread.item.replaced')
      expect(statusOf(await thread.card())).toBe('May I do this? Approved')
      expect((await thread.items()).map(({ type }) => type)).not.toContain('hidden_context_item')
    },
  )

  it('is not carried out when it is declined, and the model is told so', async () => {
    const { thread, card, model } = await waiting(rocket)
    thread.restart()
    const events = await thread.press(card, 'cancel')
    expect(thread.launched).toEqual([])
    expect(shownTexts(events)).toEqual([['It is up.']])
    expect(statusOf(await thread.card())).toBe('May I do this? Declined')
    expect(JSON.stringify(model.lastCall?.request.input)).toContain('The person declined')
  })

  it('asks once for all calls of a pause', async () => {
    const { thread, card } = await waiting([[launch('one'), launch('two')], say('Up.')])
    const text = JSON.stringify(card.widget)
    expect(text).toContain('these 2 things')
    expect(text.indexOf('one')).toBeLessThan(text.indexOf('two'))
    await thread.press(card, 'confirm')
    expect(thread.launched).toEqual(['one', 'two'])
  })

  it('asks again when the run goes on to another call', async () => {
    const { thread, card } = await waiting([[launch('one')], [launch('two')], say('Both.')])
    await thread.press(card, 'confirm')
    expect(thread.launched).toEqual(['one'])
    thread.restart()
    const second = await thread.card()
    expect(second.id).not.toBe(card.id)
    expect(shownTexts(await thread.press(second, 'confirm'))).toEqual([['Both.']])
    expect(thread.launched).toEqual(['one', 'two'])
  })
})

describe('an answer', () => {
  it('counts once, however often and in whatever way it is given', async () => {
    const { thread, card } = await waiting(rocket)
    const streams = await Promise.all([
      thread.press(card, 'confirm'),
      thread.press(card, 'confirm'),
      thread.press(card, 'cancel'),
    ])
    const later = await thread.press(card, 'confirm')
    expect(thread.launched).toEqual(['a rocket'])
    expect([...streams, later].flatMap(errorsOf)).toEqual(
      Array.from({ length: 3 }, () => 'This was answered before, so nothing more was done.'),
    )
    expect(statusOf(await thread.card())).toBe('May I do this? Approved')
  })

  it('that comes from another item than the card does nothing', async () => {
    const { thread, card } = await waiting(rocket)
    const action = card.widget.type === 'Card' ? card.widget.confirm?.action : undefined
    const events = await thread.send('threads.custom_action', {
      thread_id: thread.threadId,
      action,
    })
    expect(errorsOf(events)).toHaveLength(1)
    expect(thread.launched).toEqual([])
    await thread.press(card, 'confirm')
    expect(thread.launched).toEqual(['a rocket'])
  })

  it.each([
    [
      'is of a version that is not understood',
      (state: string) => state.replace(/"1\.\d+"/, '"99.0"'),
    ],
    ['is damaged', (state: string) => state.slice(0, -20)],
    ['is of another agent', (state: string) => state.replaceAll('Launcher', 'Somebody')],
  ])('to a run whose state %s executes nothing and says so', async (_case, damage) => {
    const { thread, card } = await waiting(rocket)
    for (const item of await thread.items()) {
      if (item.type !== 'hidden_context_item') continue
      const content = JSON.parse(JSON.stringify(item.content)) as { state: string }
      const damaged = { ...content, state: damage(content.state) }
      expect(damaged).not.toEqual(content)
      await thread.store.saveItem(thread.threadId, { ...item, content: damaged }, undefined)
    }
    const [error] = errorsOf(await thread.press(card, 'confirm'))
    expect(error).toBe('This can no longer be carried out, and nothing was done. Please ask again.')
    expect(thread.launched).toEqual([])
    expect(statusOf(await thread.card())).toBe('May I do this? No longer available')
    expect(errorsOf(await thread.press(card, 'confirm'))).toHaveLength(1)
  })
})

describe('a message while an answer is due', () => {
  it('drops what was asked', async () => {
    const { thread, card, model } = await waiting(rocket)
    thread.restart()
    const events = await thread.say('What is the time?')
    expect(shownTexts(events)).toEqual([['It is up.']])
    const stored = (await thread.items()).find(({ id }) => id === card.id)
    expect(stored?.type === 'widget' && statusOf(stored)).toBe('May I do this? Not answered')
    expect(JSON.stringify(model.lastCall?.request.input)).not.toContain('paused_run')
    expect(errorsOf(await thread.press(card, 'confirm'))).toHaveLength(1)
    expect(thread.launched).toEqual([])
  })

  it('leaves a card that was answered earlier as it is', async () => {
    const { thread, card } = await waiting([...rocket, say('Noon.')])
    await thread.press(card, 'cancel')
    const events = await thread.say('What is the time?')
    expect(events.map(({ type }) => type)).not.toContain('thread.item.replaced')
  })
})
