import { renderToStaticMarkup } from 'react-dom/server'
import ReactMarkdown from 'react-markdown'
import remarkGfm from 'remark-gfm'
import { describe, expect, it } from 'vitest'
import { holdBack } from './hold-back.ts'
import { splitBlocks } from './split-blocks.ts'

/** What a reader sees of Markdown that has arrived so far. */
function seen(text: string): string {
  const blocks = splitBlocks(text)
  const shown = [...blocks.slice(0, -1), holdBack(blocks.at(-1) ?? '')]
  const html = shown
    .map((block) =>
      renderToStaticMarkup(<ReactMarkdown remarkPlugins={[remarkGfm]}>{block}</ReactMarkdown>),
    )
    .join('\n')
  const withoutCode = html
    .replaceAll(/<pre>.*?<\/pre>/gs, '')
    .replaceAll(/<code>.*?<\/code>/gs, 'C')
  return withoutCode.replaceAll(/<[^>]*>/g, '')
}

describe('holdBack', () => {
  it.each([
    'Some **bold words** here.',
    'Some *soft words* and ***both*** here.',
    'Call `const a = b ** c` now.',
    'A [link with words](https://example.com/path?x=1) after.',
    'A picture ![alt text](https://example.com/x.png) after.',
    'This is ~~wrong~~ right.',
    '## A heading\n\nText',
    '- one\n- **two**\n- three',
    '1. one\n2. two',
    '| a | b |\n| --- | --- |\n| 1 | 2 |',
    'Text\n\n---\n\nMore',
    '> quoted **words**',
    '- [x] done\n- [ ] open',
    '**Buy milk**: *tomorrow*, `p1`, [see](https://x.example)',
  ])('shows no markup at any moment of %j', (text) => {
    for (let length = 1; length <= text.length; length++) {
      expect(seen(text.slice(0, length))).not.toMatch(/\*|`|~|\]|\[|\||#|---|!$|^-|^>|\d\.\s*$/m)
    }
  })

  it.each([
    'What is 2 * 3 and 4 * 5?',
    'snake_case_name and __init__ stay',
    'a < b && c > d',
    'costs $5 ~ $6',
    'Finished. All of it!',
  ])('leaves finished text alone: %j', (text) => {
    expect(holdBack(text)).toBe(text)
  })

  it('leaves code that is still open as it is', () => {
    const text = '```ts\nconst a = **b'
    expect(holdBack(text)).toBe(text)
  })

  it('only ever shows more words, never other ones', () => {
    const text = 'The **first** and [second](https://x.example) and *third* word.'
    let before = ''
    for (let length = 1; length <= text.length; length++) {
      const now = seen(text.slice(0, length)).trim()
      expect(now.startsWith(before.trim())).toBe(true)
      before = now
    }
  })
})
