import { pick } from './random.testing.ts'

type Random = () => number

const longWord = /(?<![\p{L}\p{N}#@+'/._-])\p{L}{6,}(?![\p{N}'/_@-])/gu
const neighbours: Readonly<Record<string, string>> = {
  a: 's',
  b: 'v',
  c: 'x',
  d: 's',
  e: 'r',
  f: 'd',
  g: 'h',
  h: 'j',
  i: 'o',
  j: 'k',
  k: 'l',
  l: 'k',
  m: 'n',
  n: 'm',
  o: 'p',
  p: 'o',
  q: 'w',
  r: 't',
  s: 'd',
  t: 'y',
  u: 'i',
  v: 'b',
  w: 'e',
  x: 'c',
  y: 'u',
  z: 'x',
}

/** A slip of the fingers behind the first letter: two letters swapped, one lost, doubled or beside the right one. */
function withTypo(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 2))
  const letter = word[at] ?? ''
  const before = word.slice(0, at)
  const after = word.slice(at + 1)
  switch (pick(['swap', 'drop', 'double', 'neighbour'], random)) {
    case 'swap':
      return `${before}${after[0] ?? ''}${letter}${after.slice(1)}`
    case 'drop':
      return `${before}${after}`
    case 'double':
      return `${before}${letter}${letter}${after}`
    default:
      return `${before}${neighbours[letter.toLowerCase()] ?? letter}${after}`
  }
}

function withTypos(text: string, random: Random): string {
  return text
    .split(/("[^"]*")/)
    .map((part) =>
      part.startsWith('"') ? part : part.replace(longWord, (word) => withTypo(word, random)),
    )
    .join('')
}

const fillers = ['hey, ', 'um ', 'so, ', 'please ', 'ok, ', 'hmm ', 'well, '] as const
const ends = ['', '!', '.', '..', ' please', ' :)'] as const

/** What can be done to an utterance without changing what it means. */
export const mutations: Readonly<Record<string, (text: string, random: Random) => string>> = {
  typos: withTypos,
  case: (text, random) =>
    pick(
      [text.toLowerCase(), text.charAt(0).toUpperCase() + text.slice(1), text.toUpperCase()],
      random,
    ),
  punctuation: (text, random) =>
    text.includes('\n')
      ? text
      : `${text.replace(/[.!]+$/, '')}${text.endsWith('?') ? '' : pick(ends, random)}`,
  fillers: (text, random) => (text.includes('\n') ? text : `${pick(fillers, random)}${text}`),
}

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [at, letter] of Array.from(one).entries()) {
    const next = [at + 1]
    for (let index = 0; index < other.length; index += 1) {
      const cost = other[index] === letter ? 0 : 1
      next.push(
        Math.min((next[index] ?? 0) + 1, (row[index + 1] ?? 0) + 1, (row[index] ?? 0) + cost),
      )
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** Whether a line is the expected one but for the typos and the case that new titles keep. */
export function sameButForTypos(line: string, expected: string): boolean {
  const [one, other] = [line.toLowerCase(), expected.toLowerCase()]
  if (one === other) return true
  const words = other.match(/\p{L}{6,}/gu)?.length ?? 0
  return distance(one, other) <= words * 2 + 1
}
