function row(length: number): number[] {
  return Array.from({ length: length + 1 }, (_, index) => index)
}

interface Rows {
  earlier: number[]
  previous: number[]
}

function isSwap(one: string, other: string, i: number, j: number): boolean {
  return i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
}

function nextRow(one: string, other: string, i: number, { earlier, previous }: Rows): number[] {
  const current = [i]
  for (let j = 1; j <= other.length; j += 1) {
    const changed = at(previous, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1)
    const moved = Math.min(at(previous, j), at(current, j - 1)) + 1
    const swapped = isSwap(one, other, i, j) ? at(earlier, j - 2) + 1 : moved
    current.push(Math.min(changed, moved, swapped))
  }
  return current
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? Infinity
}

/** How many letters must be changed, added, dropped or swapped; more than `limit` counts as `limit + 1`. */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1
  let rows: Rows = { earlier: [], previous: row(other.length) }
  for (let i = 1; i <= one.length; i += 1) {
    const current = nextRow(one, other, i, rows)
    if (Math.min(...current) > limit) return limit + 1
    rows = { earlier: rows.previous, previous: current }
  }
  return at(rows.previous, other.length)
}

const endings: [RegExp, string][] = [
  [/ies$/, 'y'],
  [/(s|x|z|ch|sh)es$/, '$1'],
  [/([^s])s$/, '$1'],
  [/([a-z]{3})ing$/, '$1'],
  [/([a-z]{3})ed$/, '$1'],
]

/** A word without its plural or verb ending. */
function stemOf(word: string): string {
  const last = word.at(-1)
  if (word.length < 4 || (last !== 's' && last !== 'g' && last !== 'd')) return word
  const ending = endings.find(([pattern]) => pattern.test(word))
  return ending === undefined ? word : word.replace(ending[0], ending[1])
}

function partSimilarity(wanted: string, word: string): number {
  if (wanted.length >= 2 && word.startsWith(wanted)) {
    return 0.75 + (0.2 * wanted.length) / word.length
  }
  if (word.length >= 3 && wanted.startsWith(word)) return 0.6 + (0.3 * word.length) / wanted.length
  return wanted.length >= 4 && word.includes(wanted) ? 0.7 : 0
}

// A typo in both of the first two letters is too rare to search every word for.
function startsAlike(one: string, other: string): boolean {
  return one[0] === other[0] || one[0] === other[1] || one[1] === other[0]
}

function typoSimilarity(wanted: string, word: string): number {
  if (wanted.length < 4 || word.length < 3 || !startsAlike(wanted, word)) return 0
  const limit = wanted.length < 8 ? 1 : 2
  const distance = editDistance(wanted, word, limit)
  return distance > limit ? 0 : 0.95 - (0.9 * distance) / Math.max(wanted.length, 5)
}

/** Tells how well a word of a title fits the wanted word: 1 the same, 0 nothing in common. */
export function similarityTo(wanted: string): (word: string) => number {
  const wantedStem = stemOf(wanted)
  const isNumber = /^\d/.test(wanted)
  return (word) => {
    if (wanted === word) return 1
    if (isNumber) return 0
    const wordStem = stemOf(word)
    if (wantedStem === wordStem) return 0.97
    const similarity = partSimilarity(wanted, word) || typoSimilarity(wanted, word)
    if (similarity > 0 || (wantedStem === wanted && wordStem === word)) return similarity
    return typoSimilarity(wantedStem, wordStem)
  }
}
