import { similarityTo } from '../word-similarity.ts'
import type { Condition, FilterPart, Period } from './filter.ts'

const periods: Period[] = [
  'today',
  'tomorrow',
  'yesterday',
  'this week',
  'next week',
  'this month',
  'next month',
]

const partWords: [string, FilterPart][] = [
  ['date', 'date'],
  ['time', 'time'],
  ['start', 'start'],
  ['tag', 'tags'],
  ['tags', 'tags'],
  ['notes', 'notes'],
  ['reminder', 'reminders'],
  ['reminders', 'reminders'],
  ['priority', 'priority'],
  ['repeat', 'repeat'],
  ['parent', 'parent'],
]

const has = (part: FilterPart): Condition => ({ type: 'has', part, negated: false })
const lacks = (part: FilterPart): Condition => ({ type: 'has', part, negated: true })

/** Everything that a query can say in words, lower case. */
const phrases = new Map<string, Condition>([
  ...periods.map((period): [string, Condition] => [period, { type: 'period', period }]),
  ['overdue', { type: 'state', state: 'overdue' }],
  ['open', { type: 'state', state: 'open' }],
  ['done', { type: 'state', state: 'done' }],
  ['completed', { type: 'state', state: 'done' }],
  ['repeating', has('repeat')],
  ['recurring', has('repeat')],
  ['subtask', has('parent')],
  ...partWords.map(([word, part]): [string, Condition] => [`has ${word}`, has(part)]),
  ...partWords.map(([word, part]): [string, Condition] => [`no ${word}`, lacks(part)]),
  ['p1', { type: 'priority', comparison: '=', priority: 'high' }],
  ['p2', { type: 'priority', comparison: '=', priority: 'medium' }],
  ['p3', { type: 'priority', comparison: '=', priority: 'low' }],
  ['p4', { type: 'priority', comparison: '=', priority: 'none' }],
])

/** The condition that the first of these words make, and how many they are. */
export function readPhrase(
  words: readonly string[],
): { condition: Condition; words: number } | null {
  const [first = '', second = '', third = ''] = words.map((word) => word.toLowerCase())
  if (first === 'next' && /^\d{1,4}$/.test(second) && /^days?$/.test(third)) {
    const days = Number(second)
    return days === 0 ? null : { condition: { type: 'next-days', days }, words: 3 }
  }
  const pair = phrases.get(`${first} ${second}`)
  if (pair !== undefined) return { condition: pair, words: 2 }
  const single = phrases.get(first)
  return single === undefined ? null : { condition: single, words: 1 }
}

/** The phrase that a misspelt one was meant to be; null when none is near. */
export function suggestPhrase(words: readonly string[]): string | null {
  let best: { phrase: string; similarity: number } | null = null
  for (const phrase of phrases.keys()) {
    const count = phrase.split(' ').length
    const similarity = similarityTo(words.slice(0, count).join(' ').toLowerCase())(phrase)
    if (similarity >= 0.6 && similarity > (best?.similarity ?? 0)) best = { phrase, similarity }
  }
  return best?.phrase ?? null
}
