const fillers = new Set(
  'the my a an one ones that this task todo i mean meant please its it is just only with for to'.split(
    ' ',
  ),
)

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether every telling word of an answer such as "the oat one" occurs in the title. */
export function matchesChoice(answer: string, title: string): boolean {
  const words = wordsOf(answer).filter((word) => !fillers.has(word))
  const titleWords = wordsOf(title)
  return (
    words.length > 0 && words.every((word) => titleWords.some((other) => other.startsWith(word)))
  )
}
