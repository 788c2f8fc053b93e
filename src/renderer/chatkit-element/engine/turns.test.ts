import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { threadItemSchema, type ThreadItem } from '../../../shared/chatkit/index.ts'
import { assistantMessage, userMessage, widgetItem } from './scripted-endpoint.testing.ts'
import { answerIdsOf, copyTextOf, createTurnGrouper } from './turns.ts'

const items = (...values: unknown[]) => values.map((value) => threadItemSchema.parse(value))

describe('turns', () => {
  const [before, first, answer, second] = items(
    assistantMessage('greeting', 'hello'),
    userMessage('u1', 'one'),
    assistantMessage('a1', 'answer'),
    userMessage('u2', 'two'),
  )
  const all = [before, first, answer, second].filter((item) => item !== undefined)

  it('begin with each user message; what comes before the first is one of its own', () => {
    const turns = createTurnGrouper()(all)
    expect(turns.map((turn) => turn.items.map((item) => item.id))).toEqual([
      ['greeting'],
      ['u1', 'a1'],
      ['u2'],
    ])
  })

  it('stay the same objects while nothing in them changes, older turns above included', () => {
    const group = createTurnGrouper()
    const turns = group(all.slice(1))
    const grown = group([...all, ...items(assistantMessage('a2', 'more'))])
    expect(grown[1]).toBe(turns[0])
    expect(grown[2]).not.toBe(turns[1])
  })

  it('are the same whether they grow item by item or come at once', () => {
    const kind = fc.constantFrom('user', 'answer')
    const change = fc.record({ at: fc.nat(8), kind, remove: fc.boolean() })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const group = createTurnGrouper()
        let thread: ThreadItem[] = []
        for (const [number, { at, kind: wanted, remove }] of changes.entries()) {
          const [item] = items(
            wanted === 'user' ? userMessage(`u${number}`, '') : assistantMessage(`a${number}`, ''),
          )
          if (item) thread = thread.toSpliced(Math.min(at, thread.length), remove ? 1 : 0, item)
          expect(group(thread)).toEqual(createTurnGrouper()(thread))
        }
      }),
    )
  })

  it('give what copying and rating them is about', () => {
    const [turn] = createTurnGrouper()(
      items(
        userMessage('u', 'ask'),
        assistantMessage('a', '**one**'),
        widgetItem('w', { type: 'Card' }, { copy_text: 'two tasks' }),
        widgetItem('x', { type: 'Card' }),
        assistantMessage('b', ' '),
      ),
    )
    expect(turn && copyTextOf(turn)).toBe('**one**\n\ntwo tasks')
    expect(turn && answerIdsOf(turn)).toEqual(['a', 'w', 'x', 'b'])
  })
})
