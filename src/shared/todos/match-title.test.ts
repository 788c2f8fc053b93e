import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { decideMatch, matchTitles } from './match-title.ts'
import { plainMatch } from './plain-match.testing.ts'

const titles = [
  'Buy milk',
  'Buy oat milk for the cake',
  'Call the dentist',
  'Call mom',
  'Pay the electricity bill',
  'Write the quarterly report',
  'Review Anna’s report',
  'Renew passport',
  'Book flights to Lisbon',
  'Café with José',
  'Water the tomatoes',
  'Fix bike tyre',
]
const todos = titles.map((title, index) => ({ id: String(index), title }))

function decide(text: string) {
  const decision = decideMatch(matchTitles(text, todos))
  if (decision.kind === 'one') return decision.todo.title
  return decision.kind === 'none' ? null : decision.todos.map(({ title }) => title)
}

describe('matchTitles', () => {
  it.each([
    ['buy milk', 'Buy milk'],
    ['BUY MILK', 'Buy milk'],
    ['oat milk', 'Buy oat milk for the cake'],
    ['the cake one', 'Buy oat milk for the cake'],
    ['dentist', 'Call the dentist'],
    ['the dentist', 'Call the dentist'],
    ['the dentist task', 'Call the dentist'],
    ['dentsit', 'Call the dentist'],
    ['dentis', 'Call the dentist'],
    ['dent', 'Call the dentist'],
    ['calling mom', 'Call mom'],
    ['mom call', 'Call mom'],
    ['electricty', 'Pay the electricity bill'],
    ['bills', 'Pay the electricity bill'],
    ['electric bill', 'Pay the electricity bill'],
    ['quarterly report', 'Write the quarterly report'],
    ['report quarterly', 'Write the quarterly report'],
    ['annas report', 'Review Anna’s report'],
    ['pasport', 'Renew passport'],
    ['passports', 'Renew passport'],
    ['lisbon flight', 'Book flights to Lisbon'],
    ['cafe with jose', 'Café with José'],
    ['tomato', 'Water the tomatoes'],
    ['bike tire', 'Fix bike tyre'],
  ])('finds one task for “%s”', (text, title) => {
    expect(decide(text)).toBe(title)
  })

  it.each([
    ['milk', ['Buy milk', 'Buy oat milk for the cake']],
    ['report', ['Review Anna’s report', 'Write the quarterly report']],
    ['call', ['Call mom', 'Call the dentist']],
  ])('leaves the choice for “%s”', (text, expected) => {
    const found = decide(text)
    expect(Array.isArray(found) ? found.toSorted() : found).toEqual(expected)
  })

  it.each(['gym', 'buy a car', 'call the plumber about the roof', '', '   ', '!!!', 'x'])(
    'finds nothing for “%s”',
    (text) => {
      expect(decide(text)).toBeNull()
    },
  )

  it('leaves the choice between two tasks of the same name', () => {
    const same = [
      { id: 'a', title: 'Buy milk' },
      { id: 'b', title: 'Buy milk' },
    ]
    expect(decideMatch(matchTitles('buy milk', same)).kind).toBe('several')
  })

  it('does not take one number for another', () => {
    const chapters = ['Read chapter 1', 'Read chapter 2', 'Read chapter 12'].map((title) => ({
      title,
    }))
    expect(decideMatch(matchTitles('chapter 2', chapters))).toEqual({
      kind: 'one',
      todo: { title: 'Read chapter 2' },
    })
  })

  it('gives at most as many matches as asked for, best first', () => {
    const matches = matchTitles('milk', todos, 1)
    expect(matches.map(({ todo }) => todo.title)).toEqual(['Buy milk'])
  })

  it('finds one mistyped title among 10,000 similar ones', () => {
    const words =
      'buy call write fix paint review email plan visit order milk report bike roof'.split(' ')
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      title: `${words[index % 14]} ${words[(index * 7 + 3) % 14]} word${index} project${index % 700}`,
    }))
    many.push({ title: 'Ask the landlord about the heating' })
    const decision = decideMatch(matchTitles('lanldord heating', many))
    expect(decision).toMatchObject({ kind: 'one', todo: { title: /landlord/ } })
  })

  it('is for any titles what the plain way of working it out gives, also after they changed', () => {
    const word = fc.constantFrom(
      ...'buy milk oat dentist dentists the a call mom pay rent report reports raport 42 café to'.split(
        ' ',
      ),
    )
    const text = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { maxLength: 12 }), { maxLength: 3 }),
        text,
        (all, wanted) => {
          for (const some of all) {
            const list = some.map((title) => ({ title }))
            expect(matchTitles(wanted, list)).toEqual(plainMatch(wanted, list))
          }
        },
      ),
    )
  })
})
