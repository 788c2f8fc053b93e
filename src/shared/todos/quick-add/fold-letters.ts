const accented = /[^\p{ASCII}]/gu

function baseOf(letter: string): string {
  const [base = letter] = letter.normalize('NFD')
  return base.length === letter.length ? base : letter
}

/** A text with each accented letter replaced by its plain one; every position stays what it was. */
export function foldLetters(text: string): string {
  return text.replace(accented, baseOf)
}
