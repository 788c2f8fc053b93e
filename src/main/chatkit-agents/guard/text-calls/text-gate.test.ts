import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MessageGate } from './message-gate.ts'

const toolNames = new Set(['add_task', 'undo'])

/** What comes through for a message in these pieces. */
function pass(pieces: readonly string[]) {
  const gate = new MessageGate(toolNames)
  const shown = pieces.map((piece) => gate.push(piece))
  const end = gate.end()
  return { ...end, shown, visible: shown.join('') + end.text }
}

const fragments = [
  ...['<tool_call>', '</tool_call>', '<function=add_task>', '<|python_start|>', 'FN_CALL=', '<'],
  ...[
    '{"name": "add_task"',
    '{"name":',
    '"arguments": {"title": "Milk"}}',
    '{',
    '}',
    '[',
    '"',
    '`',
  ],
  ...['<think>', '</think>', ' ', '\n', 'add_task', 'undo', 'word', '```json\n', ',', 'é', '👩‍👧'],
]
const messages = fc
  .array(fc.constantFrom(...fragments), { maxLength: 12 })
  .map((all) => all.join(''))
const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 })

function cut(message: string, lengths: readonly number[]): string[] {
  const pieces: string[] = []
  for (let start = 0, turn = 0; start < message.length; turn += 1) {
    const length = lengths[turn % lengths.length] ?? 1
    pieces.push(message.slice(start, start + length))
    start += length
  }
  return pieces
}

describe('the gate for tool calls written as text', () => {
  it('gives the same for a message however it is cut', () => {
    fc.assert(
      fc.property(messages, sizes, (message, lengths) => {
        const { visible, hiddenLength, calls } = pass(cut(message, lengths))
        const whole = pass([message])
        expect({ visible, hiddenLength, calls }).toEqual({
          visible: whole.visible,
          hiddenLength: whole.hiddenLength,
          calls: whole.calls,
        })
      }),
      { numRuns: 2_000 },
    )
  })

  it('loses nothing: what is shown and what is hidden are the whole message', () => {
    fc.assert(
      fc.property(messages, sizes, (message, lengths) => {
        const { visible, hiddenLength } = pass(cut(message, lengths))
        expect(message.startsWith(visible)).toBe(true)
        expect(visible.length + hiddenLength).toBe(message.length)
      }),
      { numRuns: 2_000 },
    )
  })

  it('shows ordinary words at once', () => {
    const words = ['Sure, ', 'here is ', 'a < b, ', 'x[0] ', 'and {"a": 1} ', '`code` ', 'end.']
    expect(pass(words).shown).toEqual(words)
  })

  it('shows JSON at once that cannot become a call any more', () => {
    expect(pass(['{"ti', 'tle": ', '"Milk"', '}']).shown).toEqual(['{"ti', 'tle": ', '"Milk"', '}'])
    expect(pass(['{"name": "Al', 'ice"}']).shown).toEqual(['{"name": "Al', 'ice"}'])
    expect(pass(['{"name": "add_task"} ', 'is it', '.']).shown).toEqual([
      '',
      '{"name": "add_task"} is it',
      '.',
    ])
  })

  it('holds back no more than what may be the beginning of a call', () => {
    expect(pass(['Look: <tool', 'box> is', ' a tag']).shown).toEqual([
      'Look: ',
      '<toolbox> is',
      ' a tag',
    ])
    expect(pass(['Use <tool_call>', ' for ', 'it']).shown).toEqual([
      'Use ',
      '<tool_call> for ',
      'it',
    ])
  })

  it('shows nothing of a call, and all that stands in front of it', () => {
    const { shown, visible, calls } = pass(['I add it.\n<tool', '_call>{"name": "add', '_task"}'])
    expect(shown).toEqual(['I add it.\n', '', ''])
    expect(visible).toBe('I add it.\n')
    expect(calls).toEqual([{ name: 'add_task', arguments: '{}' }])
  })

  it('says that a call cannot be read', () => {
    expect(pass(['<tool_call>{"name": ']).calls).toBeNull()
    expect(pass(['<function=add_task>title: Milk</function>']).calls).toBeNull()
    expect(pass(['FN_CALL=add_task("Milk")']).calls).toBeNull()
  })

  it('lets thoughts through, whatever is in them', () => {
    const pieces = [
      '<think>I use <tool_call>{"name":',
      '"add_task"}</tool_call></thi',
      'nk>',
      '\nHi',
    ]
    expect(pass(pieces).shown).toEqual(pieces)
  })
})
