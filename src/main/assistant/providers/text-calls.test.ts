import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ManualTimers } from './manual-timers.testing.ts'
import { chatReply, chatShapes } from './chat-replies.testing.ts'
import { GuardedChat, type GuardedChatOptions } from './guarded-chat.testing.ts'
import { responseReply } from './responses-replies.testing.ts'
import { ScriptedModelServer } from './scripted-model-server.testing.ts'

let server: ScriptedModelServer

beforeEach(async () => {
  server = await ScriptedModelServer.start()
})

afterEach(async () => {
  await server.close()
})

type Protocol = NonNullable<GuardedChatOptions['protocol']>

function chatOf(protocol: Protocol, needsApproval = false): GuardedChat {
  const timers = new ManualTimers()
  return new GuardedChat({ baseUrl: server.baseUrl, timers, protocol, needsApproval })
}

/** Lets the model say these texts, one per request. */
function say(...texts: string[]): void {
  server.chat(...texts.map((text) => chatReply({ text }, chatShapes.lmStudio)))
  server.responses(...texts.map((text) => responseReply({ text })))
}

const forms: [string, string][] = [
  ['a JSON object', '{"name": "add_task", "arguments": {"title": "Milk"}}'],
  [
    'a JSON object with parameters',
    '\n{"type":"function","name":"add_task","parameters":{"title":"Milk"}}',
  ],
  [
    'a JSON object around a function',
    '{"function": {"name": "add_task", "arguments": "{\\"title\\": \\"Milk\\"}"}}',
  ],
  ['a JSON list', '[{"name": "add_task", "arguments": {"title": "Milk"}}]'],
  ['JSON in a code block', '```json\n{"name": "add_task", "arguments": {"title": "Milk"}}\n```'],
  [
    'tool_call tags',
    '<tool_call>\n{"name": "add_task", "arguments": {"title": "Milk"}}\n</tool_call>',
  ],
  [
    'a tool_call tag that is not closed',
    '<tool_call>{"name": "add_task", "arguments": {"title": "Milk"}}',
  ],
  [
    'tool_calls tags',
    '<tool_calls>[{"name":"add_task","arguments":{"title":"Milk"}}]</tool_calls>',
  ],
  [
    'a Llama 4 tag',
    '<|python_start|>{"type": "function", "name": "add_task", "parameters": {"title": "Milk"}}<|python_end|>',
  ],
  ['a Llama 4 tag and Python', "<|python_start|>[add_task(title='Milk')]<|python_end|>"],
  [
    'a Llama 3 tag',
    '<|python_tag|>{"name": "add_task", "parameters": {"title": "Milk"}}<|eom_id|>',
  ],
  ['a function tag', '<function=add_task>{"title": "Milk"}</function>'],
  [
    'a function tag with parameters',
    '<tool_call>\n<function=add_task>\n<parameter=title>\nMilk\n</parameter>\n</function>\n</tool_call>',
  ],
  ['FN_CALL and JSON', 'FN_CALL={"name": "add_task", "arguments": {"title": "Milk"}}'],
  ['FN_CALL and Python', 'FN_CALL=add_task(title="Milk")'],
  [
    'FN_CALL and a function tag',
    'FN_CALL=True\n<function=add_task>\n<parameter=title>Milk</parameter>\n</function>',
  ],
  ['the form of Mistral', '[TOOL_CALLS] [{"name": "add_task", "arguments": {"title": "Milk"}}]'],
]

describe.each(['chat', 'responses'] as const)('a tool call written as text over %s', (protocol) => {
  it.each(forms)('is carried out and not shown: %s', async (_form, text) => {
    say(text, 'It is added.')
    const chat = chatOf(protocol)
    const { error, texts, events } = await chat.ask('Add milk')
    expect(error).toBeNull()
    expect(chat.added).toEqual(['Milk'])
    expect(texts).toEqual(['It is added.'])
    expect(await chat.storedTexts()).toEqual(texts)
    expect(JSON.stringify(events)).not.toMatch(/add_task|FN_CALL|tool_call|TOOL_CALLS|python_/)
  })

  it('keeps the words in front of it', async () => {
    say(
      'I add it. <tool_call>{"name":"add_task","arguments":{"title":"Milk"}}</tool_call>',
      'Done.',
    )
    const chat = chatOf(protocol)
    const { error, texts } = await chat.ask('Add milk')
    expect(error).toBeNull()
    expect(chat.added).toEqual(['Milk'])
    expect(texts).toEqual(['I add it. ', 'Done.'])
    expect(await chat.storedTexts()).toEqual(texts)
  })

  it('waits for the same confirmation as any other', async () => {
    say('<tool_call>{"name":"add_task","arguments":{"title":"Milk"}}</tool_call>')
    const chat = chatOf(protocol, true)
    const { error, texts } = await chat.ask('Add milk')
    expect(error).toBeNull()
    expect(chat.waiting).toBe(1)
    expect(chat.added).toEqual([])
    expect(texts).toEqual([])
  })

  it('is put right by the model when its arguments are wrong', async () => {
    say(
      '<function=add_task>{"name": 3}</function>',
      '<function=add_task>{"title": "Milk"}</function>',
      'Done.',
    )
    const chat = chatOf(protocol)
    expect(await chat.ask('Add milk')).toMatchObject({ error: null, texts: ['Done.'] })
    expect(chat.added).toEqual(['Milk'])
  })

  it('is asked for once more when nobody can read it', async () => {
    say('<tool_call>{"name": "add_task", "argu</tool_call>', 'What shall I add?')
    const chat = chatOf(protocol)
    expect(await chat.ask('Add milk')).toMatchObject({ error: null, texts: ['What shall I add?'] })
    expect(JSON.stringify(server.requests.at(-1)?.body)).toContain('could not be read')
  })

  it('ends the turn when nobody can read it a second time', async () => {
    say('<|python_start|>import os<|python_end|>')
    const chat = chatOf(protocol)
    const { error, texts } = await chat.ask('Add milk')
    expect(error?.message).toMatch(/form that could not be read/)
    expect(error?.allow_retry).toBe(true)
    expect(texts).toEqual([])
    expect(server.requests).toHaveLength(2)
    expect(await chat.storedTexts()).toEqual([])
  })

  it('keeps the words in front of one that nobody can read, and asks no more', async () => {
    say('I add it. <tool_call>{"name": "add_ta', 'Done.')
    const chat = chatOf(protocol)
    const { error, texts } = await chat.ask('Add milk')
    expect(error?.message).toMatch(/form that could not be read/)
    expect(texts).toEqual(['I add it.  … (interrupted)'])
    expect(await chat.storedTexts()).toEqual(texts)
    expect(server.requests).toHaveLength(1)
  })

  it('several at once are all carried out', async () => {
    const call = (title: string) =>
      `<tool_call>{"name":"add_task","arguments":{"title":"${title}"}}</tool_call>`
    say(`${call('Milk')}\n${call('Eggs')}`, 'Done.')
    const chat = chatOf(protocol)
    expect((await chat.ask('Add both')).error).toBeNull()
    expect(chat.added).toEqual(['Milk', 'Eggs'])
  })

  const ordinary: [string, string][] = [
    ['JSON about something else', '{"name": "Alice", "arguments": {"title": "Milk"}}'],
    ['JSON without a name', '{"title": "Milk", "list": ["a", {"b": null}]}'],
    ['JSON with words behind it', '{"name": "add_task", "arguments": {}} is what I would call.'],
    [
      'JSON with words in front of it',
      'For example: {"name": "add_task", "arguments": {"title": "Milk"}}',
    ],
    ['a tag in a sentence', 'The <tool_call> tag is what models use, and <function_calls> too.'],
    ['a tag in code marks', 'Write `<tool_call>{"name":"add_task"}` for it.'],
    ['a list with boxes', '[ ] Milk\n[x] Eggs'],
    ['a code block', '```python\nprint("Milk")\n```'],
    ['comparisons', 'a < b <t <to <tool <tool_ca'],
    ['a word that looks like one', 'MY_FN_CALL=1 and [TOOL] and <|pipe|>'],
    ['half of an object', '{"name": "add_ta'],
    ['an open bracket', '['],
  ]

  it.each(ordinary)('is not taken for one: %s', async (_what, text) => {
    say(text)
    const chat = chatOf(protocol)
    const { error, texts } = await chat.ask('Hello')
    expect(error).toBeNull()
    expect(texts).toEqual([text])
    expect(await chat.storedTexts()).toEqual(texts)
    expect(chat.added).toEqual([])
  })
})

describe('a tool call written as text', () => {
  it('is not carried out twice when the model also calls properly', async () => {
    const call = '{"name":"add_task","arguments":{"title":"Milk"}}'
    server.chat(
      chatReply({ text: call, calls: [{ name: 'add_task', arguments: '{"title":"Milk"}' }] }),
      chatReply({ text: 'Done.' }),
    )
    const chat = chatOf('chat')
    expect(await chat.ask('Add milk')).toMatchObject({ error: null, texts: ['Done.'] })
    expect(chat.added).toEqual(['Milk'])
  })

  it('is found behind thoughts, which are shown', async () => {
    const text = '<tool_call>{"name":"add_task","arguments":{"title":"Milk"}}</tool_call>'
    server.chat(
      chatReply({ thought: 'No {"name"} here.', text }, chatShapes.withoutIds),
      chatReply({ text: 'Done.' }),
    )
    const chat = chatOf('chat')
    expect(await chat.ask('Add milk')).toMatchObject({ error: null, texts: ['Done.'] })
    expect(chat.added).toEqual(['Milk'])
    expect(JSON.stringify(await chat.stored())).toContain('No {\\"name\\"} here.')
  })
})
