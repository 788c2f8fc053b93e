const otherWord =
  /^(?:(?:no+|sorry|oops|oh|ah|wait|actually|i mean(?:t)?)[ ,.!-]+)*(?:it'?s |that'?s |should be )?(?!not )([^,]{2,30}?),? (?:and )?not (?:the )?([^,]{2,30})$/i

/** A title with another word in it: "compost, not soil" of "Buy 4 bags of soil"; null for what says no such thing. */
export function withOtherWord(title: string, raw: string): { title: string; word: string } | null {
  const [, word, wrong] = otherWord.exec(raw) ?? []
  if (word === undefined || wrong === undefined) return null
  const at = title.toLowerCase().indexOf(` ${wrong.toLowerCase()}`)
  const end = at + wrong.length + 1
  if (at < 0 || /^\p{L}/u.test(title.slice(end))) return null
  return { title: `${title.slice(0, at)} ${word}${title.slice(end)}`, word }
}
