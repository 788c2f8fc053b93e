const marks = /\p{M}+/gu
const beyondAscii = /\P{ASCII}/u

/** A text for comparing: lower case, without accents. */
export function foldText(text: string): string {
  if (!beyondAscii.test(text)) return text.toLowerCase()
  return text.normalize('NFKD').replace(marks, '').toLowerCase()
}
