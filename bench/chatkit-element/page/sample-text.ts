const paragraphs = [
  'Here is a summary of what was found, with the parts that matter **in bold** and those that matter less in *italics*. It runs on for a while, as answers do, and mentions `someCode()` on the way.',
  '## A heading\n\nBefore anything else, read [the page about it](https://example.com/about). Then decide.',
  '- first, the **small** things\n- then those with `code` in them\n- and last what nobody wants to do, which takes the longest line of all of them to write down',
  '1. One step\n2. Another step\n   - with a detail\n   - and a second one\n3. The end',
  '```ts\nexport function add(left: number, right: number): number {\n  // Nothing to see here.\n  return left + right\n}\n```',
  '| Name | Price | Note |\n| --- | ---: | --- |\n| Bread | 3.20 | every day |\n| Milk | 1.10 | on **Mondays** |\n| Tea | 4.75 | when it is cold |',
  '> Quoted from somewhere, so that it stands apart from all the rest.',
  'The end of this part says nothing new, only that $a^2 + b^2 = c^2$ holds, and that it costs between $5 and $10.',
]

/** An answer of that many characters, as a model writes them. */
export function sampleText(characters: number): string {
  let text = ''
  for (let index = 0; text.length < characters; index++)
    text += `${paragraphs[index % paragraphs.length]}\n\n`
  return text.slice(0, characters)
}

const tokenCharacters = 4

/** The text in pieces of the size of a token. */
export function tokensOf(text: string): readonly string[] {
  return text.match(new RegExp(`[^]{1,${tokenCharacters}}`, 'g')) ?? []
}
