const pointing =
  "it it's its that that's this them those these they one ones other others another pair lot before after later earlier sooner first second third last same him her there".split(
    ' ',
  )
const besides =
  "the a an for in on at of by to from with and or two three four five six all both each every day days week weeks hour hours half time date morning afternoon evening night today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday do done what which is's 's".split(
    ' ',
  )
const pointers: ReadonlySet<string> = new Set(pointing)
const light: ReadonlySet<string> = new Set([...pointing, ...besides])

/** Whether a text only points at something, as "the other two" and "the evening before" do: no task is called so. */
export function isOnlyPointing(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []
  return words.some((word) => pointers.has(word)) && words.every((word) => light.has(word))
}
