import { foldText } from './fold-text.ts'
import type { TitleMatch } from './match-title.ts'
import { similarityTo } from './word-similarity.ts'

const fillers = new Set(
  'the a an my our your his her their that this those these one ones task tasks todo todos item items thing things entry please to for of with and about on in at from is it its as'.split(
    ' ',
  ),
)

const wordsOf = (text: string) => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []

function meaningful(words: readonly string[]): string[] {
  const kept = words.filter((word) => !fillers.has(word))
  return [...new Set(kept.length > 0 ? kept : words)]
}

function similarity(wanted: string, word: string): number {
  const value = similarityTo(wanted)(word)
  return value < 0.55 ? 0 : value
}

function weightOf(wanted: string, titles: readonly string[][]): number {
  const same = titles.flat().filter((word) => similarity(wanted, word) > 0.9).length
  return 1 + Math.log((titles.length + 1) / (Math.max(same, 1) + 1)) / 4
}

function scoreOf(wanted: readonly string[], weights: readonly number[], words: string[]): number {
  const fits = wanted.map((one) => {
    const similarities = words.map((word) => similarity(one, word))
    const best = Math.max(0, ...similarities)
    return { best, index: best === 0 ? -1 : similarities.indexOf(best) }
  })
  if (fits.every(({ best }) => best === 0)) return 0
  const covered = new Set(fits.filter(({ best }) => best > 0).map(({ index }) => index)).size
  const found = fits.reduce((sum, { best }, at) => sum + best * (weights[at] ?? 0), 0)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const long = Math.max(1, words.filter((word) => !fillers.has(word)).length)
  const isInOrder = fits.every(({ index }, at) => at === 0 || index > (fits[at - 1]?.index ?? -1))
  return (found / total) * (0.8 + 0.16 * Math.min(1, covered / long) + (isInOrder ? 0.02 : 0))
}

/** What `matchTitles` gives, worked out without anything that makes it fast. */
export function plainMatch<T extends { title: string }>(
  text: string,
  todos: readonly T[],
  limit = 20,
): TitleMatch<T>[] {
  const whole = wordsOf(text)
  if (whole.length === 0) return []
  const titles = todos.map(({ title }) => [...wordsOf(title)])
  const wanted = meaningful(whole)
  const weights = wanted.map((word) => weightOf(word, titles))
  return todos
    .map((todo, at) => {
      const words = titles[at] ?? []
      const score = scoreOf(wanted, weights, words)
      return { todo, score: score > 0 && words.join(' ') === whole.join(' ') ? 1 : score }
    })
    .filter(({ score }) => score >= 0.5)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, limit)
}
