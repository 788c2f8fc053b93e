import { foldText } from '../../../../shared/todos/fold-text.ts'

/** How well words fit a text, higher is better, and which characters they stand for. */
export interface FuzzyMatch {
  score: number
  /** Positions in the text, in order. */
  positions: number[]
}

const wordStart = /[\p{L}\p{N}]/u

function isWordStart(text: string, index: number): boolean {
  return index === 0 || !wordStart.test(text.charAt(index - 1))
}

function wholeMatch(text: string, wanted: string): FuzzyMatch | null {
  const indices: number[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) indices.push(at)
  const index = indices.find((at) => isWordStart(text, at)) ?? indices[0]
  if (index === undefined) return null
  const positions = Array.from(wanted, (_character, offset) => index + offset)
  const place = index === 0 ? 40 : isWordStart(text, index) ? 25 : 0
  return { score: 100 + place - text.length / 10, positions }
}

/** The next place of a character: the beginning of a word before the middle of one. */
function nextPlace(text: string, character: string, from: number): number {
  for (let at = text.indexOf(character, from); at >= 0; at = text.indexOf(character, at + 1)) {
    if (at === from || isWordStart(text, at)) return at
  }
  return text.indexOf(character, from)
}

function scatteredMatch(text: string, wanted: string): FuzzyMatch | null {
  const positions: number[] = []
  let score = 0
  for (const character of wanted) {
    const last = positions.at(-1)
    const at = nextPlace(text, character, last === undefined ? 0 : last + 1)
    if (at < 0) return null
    score += at === (last ?? -2) + 1 || isWordStart(text, at) ? 8 : 1
    positions.push(at)
  }
  // Letters from all over a text are no match.
  const enough = positions.length * 4
  return score < enough ? null : { score: score - text.length / 10, positions }
}

/** Whether the words occur in the text, as a whole or by their letters in order; null when not. */
export function fuzzyMatch(text: string, words: string): FuzzyMatch | null {
  const wanted = foldText(words).trim()
  if (wanted === '') return { score: 0, positions: [] }
  const folded = foldText(text)
  const whole = wholeMatch(folded, wanted)
  if (whole !== null) return whole
  return scatteredMatch(folded, wanted.replaceAll(/\s+/gu, ''))
}
