import { describe, expect, it } from 'vitest'

import { lookUpMentioned } from './mentioned-titles.ts'
import { TitleIndex } from './title-index.ts'

const titles = [
  'Load boards into van',
  'Order vaccines',
  'Move ewes to the top field',
  'Call Anneliese',
  'Referee report for JHI',
  'Report the broken lamp',
  'Buy milk',
]
const todos = titles.map((title) => ({ title }))

const mentionedIn = (sentence: string) =>
  lookUpMentioned(sentence, { todos, index: new TitleIndex() }).map(({ todo }) => todo.title)

describe('lookUpMentioned', () => {
  it.each([
    ['boards are in the van', 'Load boards into van'],
    ['the vaccines arrived this morning', 'Order vaccines'],
    [
      "vet can't come til thursday so the ewes have to wait in that field",
      'Move ewes to the top field',
    ],
    ['Anneliese cannot make Tuesday', 'Call Anneliese'],
    ['the JHI people gave me a week more for my report', 'Referee report for JHI'],
    ['milkk', 'Buy milk'],
  ])('finds what "%s" speaks of', (sentence, title) => {
    expect(mentionedIn(sentence)[0]).toBe(title)
  })

  it.each([
    'I am so tired today',
    'the report',
    'see you in the morning',
    '',
    'the call went well',
  ])('does not make much of the few words that "%s" shares with a longer title', (sentence) => {
    expect(mentionedIn(sentence).filter((title) => title.split(' ').length > 2)).toEqual([])
  })

  it('leaves out the todos that are not asked about', () => {
    const lookup = { todos, index: new TitleIndex<{ title: string }>(), isAskedFor: () => false }
    expect(lookUpMentioned('buy milk', lookup)).toEqual([])
  })
})
