/** Stands for each character that was turned into something. */
export const claimedMark = '\uE000'

/** Stands for each character that must not be read, such as quoted text. */
export const literalMark = '\uE001'

/** Precedes every phrase: it does not start inside a word, a number or a symbol. */
export const before = `(?<![\\p{L}\\p{N}\\p{M}_${literalMark}$£€#@+~/.'’\\\\-])`

/** Follows every phrase: it does not end inside a word, a number or a compound. */
export const after = `(?![\\p{L}\\p{N}\\p{M}_${literalMark}%€$£°]|['’\\-–/:.][\\p{L}\\p{N}])`

const made: RegExp[] = []

/** A phrase as an expression that finds all its whole occurrences. */
export function phrase(source: string): RegExp {
  const pattern = new RegExp(`${before}(?:${source})${after}`, 'giu')
  made.push(pattern)
  return pattern
}

/** Every phrase that was made so far; engines compile them at their first uses, which takes long. */
export function phrasesMade(): readonly RegExp[] {
  return made
}
