import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { lookUpTitles } from './match-title.ts'
import { plainMatch } from './plain-match.testing.ts'
import { TitleIndex } from './title-index.ts'

interface Titled {
  title: string
}

type Edit = (todos: readonly Titled[]) => readonly Titled[]

const at = (todos: readonly Titled[], place: number) => place % (todos.length + 1)

const title = fc.constantFrom('buy milk', 'buy oat milk', 'call mom', 'pay rent', 'milk report', '')
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(title, fc.nat()).map(([text, place]): Edit => (todos) => {
    return todos.toSpliced(at(todos, place), 0, { title: text })
  }),
  fc.tuple(title, fc.nat()).map(([text, place]): Edit => (todos) => {
    return todos.toSpliced(at(todos, place), 1, { title: text })
  }),
  fc.tuple(fc.nat(), fc.nat(3)).map(([place, count]): Edit => (todos) => {
    return todos.toSpliced(at(todos, place), count)
  }),
  fc.constant<Edit>((todos) => todos.toReversed()),
)

const todosOf = (...titles: string[]): Titled[] => titles.map((one) => ({ title: one }))

describe('TitleIndex', () => {
  it('finds after any changes what is found without it', () => {
    const edits = fc.array(fc.array(edit, { maxLength: 4 }), { maxLength: 5 })
    fc.assert(
      fc.property(edits, (rounds) => {
        const index = new TitleIndex<Titled>()
        let todos: readonly Titled[] = todosOf('buy milk', 'call mom', 'pay rent', 'water plants')
        for (const round of rounds) {
          todos = round.reduce((some, change) => change(some), todos)
          expect(lookUpTitles('milk', { todos, index })).toEqual(plainMatch('milk', todos))
        }
      }),
    )
  })

  it('looks at the todos that are asked about as if there were no others', () => {
    const todos = todosOf('buy milk', 'milk report', 'call mom', 'milk the cow')
    const isAskedFor = ({ title: own }: Titled) => own !== 'milk report'
    const found = lookUpTitles('milk', { todos, index: new TitleIndex(), isAskedFor })
    expect(found).toEqual(plainMatch('milk', todos.filter(isAskedFor)))
  })

  it('can be asked while it is prepared, and about other todos', () => {
    const many = Array.from({ length: 1_200 }, (_, place) => ({ title: `task ${place}` }))
    const index = new TitleIndex<Titled>()
    const steps = index.prepare(many)
    steps.next()
    const others = [...many, ...todosOf('buy milk')]
    expect(lookUpTitles('milk', { todos: others, index })).toMatchObject([
      { todo: { title: 'buy milk' } },
    ])
    for (const _step of steps) {
      expect(lookUpTitles('milk', { todos: others, index })).toHaveLength(1)
    }
    expect(lookUpTitles('1199', { todos: many, index })).toHaveLength(1)
  })

  it('reads all titles when it is prepared, a few in each step', () => {
    const read: string[] = []
    const many = Array.from({ length: 700 }, (_, place) => ({
      get title() {
        read.push(`task ${place}`)
        return `task ${place}`
      },
    }))
    const index = new TitleIndex<Titled>()
    const counts: number[] = []
    for (const _step of index.prepare(many)) counts.push(read.length)
    expect(counts).toEqual([250, 500, 700])
    index.titlesOf(many)
    expect(read).toHaveLength(700)
  })
})
