const ordinals: ReadonlyMap<string, number> = new Map(
  [
    ['first', '1st', 'one', '1'],
    ['second', '2nd', 'two', '2'],
    ['third', '3rd', 'three', '3'],
    ['fourth', '4th', 'four', '4'],
    ['fifth', '5th', 'five', '5'],
    ['sixth', '6th', 'six', '6'],
    ['seventh', '7th', 'seven', '7'],
    ['eighth', '8th', 'eight', '8'],
    ['ninth', '9th', 'nine', '9'],
    ['tenth', '10th', 'ten', '10'],
  ].flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])),
)

/** The words for a number or a place, in a regular expression. */
export const ordinalWords =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,3}(?:st|nd|rd|th))'

/** 1 for "first", "1st", "one" and "1"; null for other words. */
export function ordinalOf(word: string): number | null {
  const known = ordinals.get(word.toLowerCase())
  if (known !== undefined) return known
  const digits = /^#?(\d{1,3})(?:st|nd|rd|th)?$/i.exec(word)?.[1]
  return digits === undefined ? null : Number(digits)
}

/** Without one pair of quotation marks around all of it. */
export function unquote(text: string): string {
  const inner = /^(["'])(.+)\1$/s.exec(text.trim())?.[2]
  return inner === undefined || inner.includes('"') ? text.trim() : inner.trim()
}

/** With a capital first letter, unless the first word is written in its own way, such as "iPhone". */
export function sentenceCase(title: string): string {
  const first = /^\p{Ll}[\p{Ll}\p{N}'-]*(?![\p{L}\p{N}])/u.exec(title)
  return first === null ? title : title.charAt(0).toUpperCase() + title.slice(1)
}

/** The first group of the first pattern that matches, or null. */
export function firstGroup(patterns: readonly RegExp[], text: string): string | null {
  for (const pattern of patterns) {
    const group = pattern.exec(text)?.[1]
    if (group !== undefined) return group
  }
  return null
}

const plainPhrase =
  /^(?:[\p{L}\p{M}\p{N}\p{Extended_Pictographic} '’.,:#+&!?/%€$£-]|\u200D|\uFE0F){1,60}$/u

/** The phrase in quotation marks when it is plain words, or null when it should not be repeated. */
export function quotable(phrase: string): string | null {
  const text = phrase.trim()
  return plainPhrase.test(text) ? `"${text}"` : null
}

/** "a, b and c". */
export function joined(parts: readonly string[], word = 'and'): string {
  if (parts.length <= 1) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1) ?? ''}`
}

export function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`
}

const specialEverywhere = /[\\`*[\]]/g
const specialAtWordEdge = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu
const startsTag = /<(?=[A-Za-z/!?])/g
const startsEntity = /&(?=#?\w+;)/g

/** A title as Markdown that shows exactly the title, in quotation marks. */
export function titleText(title: string): string {
  const escaped = title
    .replace(specialEverywhere, '\\$&')
    .replace(specialAtWordEdge, '\\$&')
    .replace(startsTag, '\\<')
    .replace(startsEntity, '\\&')
    .replace(/~~/g, '\\~\\~')
  return `"${escaped}"`
}
