import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { MarkdownScene } from './markdown-scene.testing.tsx'
import { holdBack } from './hold-back.ts'
import { MarkdownBlocks } from './markdown-blocks.tsx'
import { splitBlocks } from './split-blocks.ts'

/** What a reader sees of Markdown that has arrived so far. */
function seen(text: string): string {
  const { blocks, references } = splitBlocks(text)
  cleanup()
  const html = render(
    <MarkdownScene>
      <MarkdownBlocks blocks={blocks} references={references} growing />
    </MarkdownScene>,
  ).container.innerHTML
  const withoutCode = html
    .replaceAll(/<pre.*?<\/pre>/gs, '')
    .replaceAll(/<code>.*?<\/code>/gs, 'C')
    .replaceAll(/<span class="maths.*?<\/span>/gs, 'M')
  return withoutCode.replaceAll(/<[^>]*>/g, '')
}

afterEach(cleanup)

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
    'Euler: $e^{i\\pi} + 1 = 0$ holds.',
    'With \\(a_1 * b_2\\) inside.',
    'Then\n\n$$\nx = \\frac{1}{2}\n$$\n\nafter',
    'Then\n\n\\[\nx * y = 2\n\\]\n\nafter',
    'Then $$x^2$$ and text',
    '- first $x_i$\n- second $$y$$',
    'An address <https://example.com/xy> here.',
    'Fish &amp; chips',
    'An escaped \\& sign',
  ])('shows no markup at any moment of %j', (text) => {
    for (let length = 1; length <= text.length; length++) {
      expect(seen(text.slice(0, length)).replaceAll('&amp;', '')).not.toMatch(
        /\*|`|~|\]|\[|\||#|---|!$|^-|^&gt;|&lt;|&|\d\.\s*$|\$|\\|[_^{}]/m,
      )
    }
  })

  it.each([
    'What is 2 * 3 and 4 * 5?',
    'snake_case_name and __init__ stay',
    'a < b && c > d',
    'costs $5 ~ $6',
    'between $5 and $10.',
    'Set $HOME and $PATH first',
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
