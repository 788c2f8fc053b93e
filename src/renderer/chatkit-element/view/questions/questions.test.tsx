import { fireEvent } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MountedChat } from '../../element/mounted-chat.testing.tsx'
import {
  assistantMessage,
  done,
  jsonResponse,
  threadOf,
} from '../../engine/scripted-endpoint.testing.ts'

let mounted: MountedChat

const priority = {
  type: 'multiple_choice',
  id: 'p',
  question: 'How urgent?',
  options: [{ value: 'Low' }, { value: 'High' }],
  multiple: false,
}
const lists = { ...priority, id: 'l', question: 'Which lists?', multiple: true }
const note = { type: 'freeform', id: 'n', question: 'Anything else?', description: 'Optional.' }
const question = (part: object = {}) => ({
  ...assistantMessage('q', null),
  type: 'structured_input',
  status: 'pending',
  inputs: [priority, lists, note],
  ...part,
})

async function show(data: unknown[]) {
  mounted.endpoint.on('threads.get_by_id', () =>
    jsonResponse(threadOf('thr_1', { items: { data, has_more: false } })),
  )
  await mounted.show({ initialThread: 'thr_1' })
}

const option = (legend: string, label: string) => {
  const sets = [...mounted.shadow.querySelectorAll('fieldset')]
  const set = sets.find((candidate) => candidate.querySelector('legend')?.textContent === legend)
  const inputs = [...(set?.querySelectorAll('input') ?? [])]
  const found = inputs.find(
    (input) => (input.getAttribute('aria-label') ?? input.closest('label')?.textContent) === label,
  )
  if (!found) throw new Error(`There is no "${label}" in "${legend}".`)
  return found
}
const sent = () => mounted.endpoint.requests.at(-1)?.params['input']

beforeEach(() => {
  mounted = new MountedChat()
})

afterEach(() => mounted.close())

describe('open questions', () => {
  it('stand in the place of the composer and send what is chosen and written', async () => {
    await show([question()])
    expect(mounted.shadow.querySelector('.composer')).toBeNull()
    expect(mounted.shadow.querySelector('.questions')).toBeNull()
    await mounted.rest(() => option('How urgent?', 'High').click())
    await mounted.rest(() => option('Which lists?', 'Low').click())
    await mounted.rest(() =>
      fireEvent.input(option('Which lists?', 'Your own answer'), { target: { value: 'Errands' } }),
    )
    expect(option('Which lists?', 'Other').checked).toBe(true)
    const stream = mounted.endpoint.stream('threads.add_structured_input')
    await mounted.rest(() => mounted.button('Submit').click())
    expect(sent()).toEqual({
      status: 'answered',
      answers: {
        p: { values: ['High'], skipped: false },
        l: { values: ['Low', 'Errands'], skipped: false },
        n: { values: [], skipped: true },
      },
    })
    expect(mounted.shadow.querySelector('.composer')).not.toBeNull()
    expect(mounted.find('.questions.answered', HTMLElement).textContent).toContain('High')
    await mounted.rest(() => stream.end())
  })

  it('ask for at least one answer before anything is sent', async () => {
    await show([question()])
    await mounted.rest(() => mounted.button('Submit').click())
    expect(mounted.find('.question-missing', HTMLElement).textContent).toContain('at least one')
    expect(mounted.endpoint.types).toEqual(['threads.get_by_id'])
    await mounted.rest(() => option('How urgent?', 'Low').click())
    expect(mounted.find('.question-missing', HTMLElement).textContent).toBe('')
  })

  it('can be skipped one by one and altogether', async () => {
    await show([question()])
    await mounted.rest(() => option('How urgent?', 'Low').click())
    await mounted.rest(() => mounted.button('Skip this question').click())
    expect(mounted.button('Answer this question')).toBeDefined()
    expect(mounted.shadow.querySelectorAll('fieldset input')).toHaveLength(4)
    const stream = mounted.endpoint.stream('threads.add_structured_input')
    await mounted.rest(() => mounted.button('Skip').click())
    expect(sent()).toEqual({ status: 'skipped', answers: {} })
    await mounted.rest(() => stream.end())
    expect(mounted.find('.questions.skipped', HTMLElement).textContent).toContain('Skipped')
  })

  it('are submitted with Ctrl and Enter from a text field of several lines', async () => {
    await show([question({ inputs: [note] })])
    const field = mounted.find('.question-text', HTMLTextAreaElement)
    expect(field.getAttribute('aria-label')).toBe('Anything else?')
    await mounted.rest(() => fireEvent.input(field, { target: { value: 'No' } }))
    await mounted.rest(() => fireEvent.keyDown(field, { key: 'Enter' }))
    expect(mounted.endpoint.types).toEqual(['threads.get_by_id'])
    const stream = mounted.endpoint.stream('threads.add_structured_input')
    await mounted.rest(() => fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true }))
    expect(mounted.endpoint.types).toContain('threads.add_structured_input')
    await mounted.rest(() => stream.end())
  })

  it('wait for the end of the stream that brings them, which can be stopped until then', async () => {
    await mounted.show()
    const stream = mounted.endpoint.stream('threads.create')
    await mounted.say('hi')
    await mounted.rest(() => mounted.chat?.focusComposer())
    await mounted.rest(() =>
      stream.send({ type: 'thread.created', thread: threadOf('thr_1') }, done(question())),
    )
    expect(mounted.button('Stop').disabled).toBe(false)
    expect(mounted.shadow.querySelector('.question-form')).toBeNull()
    expect(mounted.text).not.toContain('No longer open')
    await mounted.rest(() => stream.end())
    expect(mounted.shadow.querySelector('.question-form')).not.toBeNull()
    expect(mounted.shadow.activeElement?.getAttribute('type')).toBe('radio')
  })

  it('come back with their answers when the server refuses them', async () => {
    await show([question()])
    await mounted.rest(() => option('How urgent?', 'High').click())
    mounted.endpoint.on('threads.add_structured_input', () => jsonResponse({}, 400))
    await mounted.rest(() => mounted.button('Submit').click())
    expect(option('How urgent?', 'High').checked).toBe(true)
    expect(mounted.text).toContain('Something went wrong.')
  })
})

it('shows questions that the conversation went past as no longer open, without controls', async () => {
  await show([question(), assistantMessage('a', 'Never mind.')])
  expect(mounted.shadow.querySelector('form.question-form')).toBeNull()
  expect(mounted.find('.questions.pending', HTMLElement).textContent).toContain('No longer open')
  expect(mounted.shadow.querySelector('.composer')).not.toBeNull()
})
