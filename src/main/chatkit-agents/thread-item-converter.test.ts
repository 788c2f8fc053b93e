import type { AgentInputItem } from '@openai/agents'
import { describe, expect, it } from 'vitest'
import type { Attachment, Task, ThreadItem } from '../../shared/chatkit/index.ts'
import { inputText, type InputContent } from './input-messages.ts'
import { instant } from './run.testing.ts'
import { simpleToAgentInput } from './simple-to-agent-input.ts'
import { ThreadItemConverter } from './thread-item-converter.ts'

type Fields<Type extends ThreadItem['type']> = Omit<
  Extract<ThreadItem, { type: Type }>,
  'id' | 'thread_id' | 'created_at' | 'type'
>

const base = { id: 'msg_1', thread_id: 'thr_1', created_at: instant }

function user(
  text: string,
  fields: Partial<Fields<'user_message'>> = {},
): Extract<ThreadItem, { type: 'user_message' }> {
  return {
    ...base,
    type: 'user_message',
    content: [{ type: 'input_text', text }],
    attachments: [],
    inference_options: {},
    ...fields,
  }
}

function asUser(...texts: string[]): AgentInputItem {
  return { type: 'message', role: 'user', content: texts.map(inputText) }
}

function tag(text: string) {
  return { type: 'input_tag' as const, id: text, text, data: {}, interactive: false }
}

function task(fields: Partial<Extract<Task, { type: 'custom' }>>): Task {
  return { status_indicator: 'none', type: 'custom', ...fields }
}

const shownTask = (text: string) =>
  asUser(`The user was shown that this task was performed:\n<Task>\n${text}\n</Task>`)

describe('the model input for a thread item', () => {
  it('is the text of a user message, with tags as they were typed', async () => {
    class Converter extends ThreadItemConverter {
      override tagToMessageContent({ text }: { text: string }): InputContent {
        return inputText(`<${text}>`)
      }
    }
    const item = user('', {
      content: [
        { type: 'input_text', text: 'Ask ' },
        tag('Ann'),
        { type: 'input_text', text: ' and ' },
        tag('Bob'),
        tag('Ann'),
      ],
    })
    const input = await new Converter().toAgentInput(item)
    expect(input[0]).toEqual(asUser('Ask @Ann and @Bob@Ann'))
    expect(input).toHaveLength(2)
    expect(JSON.stringify(input[1])).toMatch(/<Ann>.*<Bob>/)
    expect(JSON.stringify(input[1])).not.toMatch(/<Ann>.*<Ann>/)
  })

  it('has what the user quotes only for the last item', async () => {
    const quoting = user('Why?', { quoted_text: 'Because.' })
    const quote = asUser('The user is referring to this in particular: \nBecause.')
    expect(await simpleToAgentInput([quoting, user('Hm')])).toEqual([asUser('Why?'), asUser('Hm')])
    expect(await simpleToAgentInput([user('Hm'), quoting])).toEqual([
      asUser('Hm'),
      asUser('Why?'),
      quote,
    ])
  })

  it('needs an override for attachments, tags and hidden context that is not text', async () => {
    const attachment: Attachment = { type: 'file', id: 'a', name: 'a', mime_type: 'text/plain' }
    const items: ThreadItem[] = [
      user('x', { attachments: [attachment] }),
      user('x', { content: [tag('Ann')] }),
      { ...base, type: 'hidden_context_item', content: { a: 1 } },
    ]
    for (const item of items) await expect(simpleToAgentInput(item)).rejects.toThrow('override')
  })

  it('has attachments behind the text', async () => {
    class Converter extends ThreadItemConverter {
      override async attachmentToMessageContent({ name }: Attachment): Promise<InputContent> {
        return { type: 'input_file', file: { url: `file:${name}` } }
      }
    }
    const attachment: Attachment = { type: 'file', id: 'a', name: 'a', mime_type: 'text/plain' }
    const input = await new Converter().toAgentInput(user('See', { attachments: [attachment] }))
    expect(input).toEqual([
      {
        type: 'message',
        role: 'user',
        content: [inputText('See'), { type: 'input_file', file: { url: 'file:a' } }],
      },
    ])
  })

  it('is the text of an assistant message without its annotations', async () => {
    const source = { type: 'url' as const, title: 'X', url: 'https://x.test' }
    const item: ThreadItem = {
      ...base,
      type: 'assistant_message',
      content: [{ type: 'output_text', text: 'Hi', annotations: [{ type: 'annotation', source }] }],
    }
    expect(await simpleToAgentInput(item)).toEqual([
      {
        type: 'message',
        role: 'assistant',
        status: 'completed',
        content: [{ type: 'output_text', text: 'Hi' }],
      },
    ])
  })

  it('is call and result of a completed client tool call, and nothing while it is pending', async () => {
    const fields = { call_id: 'c1', name: 'pick', arguments: { a: null } }
    const item = { ...base, type: 'client_tool_call' as const, ...fields }
    expect(await simpleToAgentInput({ ...item, status: 'pending' })).toEqual([])
    const input = await simpleToAgentInput({ ...item, status: 'completed', output: { b: null } })
    expect(input).toMatchObject([
      { type: 'function_call', callId: 'c1', name: 'pick', arguments: '{"a":null}' },
      {
        type: 'function_call_result',
        callId: 'c1',
        output: { type: 'text', text: '{"b":null}' },
      },
    ])
  })

  it('is the JSON of a widget, without nulls', async () => {
    const widget = { type: 'Card' as const, children: [], id: undefined }
    const item: ThreadItem = { ...base, type: 'widget', widget }
    expect(await simpleToAgentInput(item)).toEqual([
      asUser(
        'The following graphical UI widget (id: msg_1) was displayed to the user: {"type":"Card","children":[]}',
      ),
    ])
  })

  it('is there for tasks with text of their own only, alone or in a workflow', async () => {
    const tasks = [
      task({ title: 'Look', content: 'everywhere' }),
      task({ content: 'alone' }),
      task({}),
      { status_indicator: 'none' as const, type: 'thought' as const, content: 'Hm' },
    ]
    const workflow: ThreadItem = {
      ...base,
      type: 'workflow',
      workflow: { type: 'custom', tasks, expanded: false },
    }
    const expected = [shownTask('Look: everywhere'), shownTask('alone')]
    expect(await simpleToAgentInput(workflow)).toEqual(expected)
    const alone = tasks.map((each): ThreadItem => ({ ...base, type: 'task', task: each }))
    expect(await simpleToAgentInput(alone)).toEqual(expected)
  })

  it('is the status and one line for each question of a structured input', async () => {
    const choice = { type: 'multiple_choice' as const, options: [], multiple: true }
    const item: ThreadItem = {
      ...base,
      type: 'structured_input',
      status: 'answered',
      inputs: [
        {
          ...choice,
          id: 'a',
          question: 'Days?',
          answer: { values: ['Mon', 'Fri'], skipped: false },
        },
        { ...choice, id: 'b', question: 'Why?', answer: { values: [], skipped: true } },
        { ...choice, id: 'c', question: 'Who?' },
      ],
    }
    const text = JSON.stringify(await simpleToAgentInput(item))
    expect(text).toContain('answered\\n<StructuredInput>')
    expect(text).toContain('- Days?: Mon, Fri\\n- Why?: skipped\\n- Who?: unanswered\\n')
  })

  it('is a line and the image of a generated image, and nothing without an image', async () => {
    const item = { ...base, type: 'generated_image' as const }
    expect(await simpleToAgentInput(item)).toEqual([])
    const image = { id: 'ig_1', url: 'https://x.test/1.png' }
    expect(await simpleToAgentInput({ ...item, image })).toMatchObject([
      {
        role: 'user',
        content: [{ type: 'input_text' }, { type: 'input_image', image: 'https://x.test/1.png' }],
      },
    ])
  })

  it('marks hidden context, and leaves out the end of a turn', async () => {
    const input = await simpleToAgentInput([
      { ...base, type: 'hidden_context_item', content: 'one' },
      { ...base, type: 'sdk_hidden_context', content: 'two' },
      { ...base, type: 'end_of_turn' },
    ])
    const hidden = (text: string) =>
      asUser(
        `Hidden context for the agent (not shown to the user):\n<HiddenContext>\n${text}\n</HiddenContext>`,
      )
    expect(input).toEqual([hidden('one'), hidden('two')])
  })

  it('keeps the order of the thread, whichever conversion takes longer', async () => {
    class Converter extends ThreadItemConverter {
      override async sdkHiddenContextToInput() {
        await new Promise((resolve) => setImmediate(resolve))
        return asUser('slow')
      }
    }
    const slow: ThreadItem = { ...base, type: 'sdk_hidden_context', content: '' }
    const input = await new Converter().toAgentInput([slow, user('quick')])
    expect(input).toEqual([asUser('slow'), asUser('quick')])
  })
})
