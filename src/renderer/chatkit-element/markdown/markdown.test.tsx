import { cleanup, render } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { holdBack } from './hold-back.ts'
import { Markdown } from './markdown.tsx'
import { MarkdownScene } from './markdown-scene.testing.tsx'
import type { MarkdownMark } from './markdown-mark.ts'

// The typesetter refuses to work where a page has no doctype, as this one has not.
beforeAll(() => {
  Object.defineProperty(document, 'compatMode', { value: 'CSS1Compat' })
})

afterEach(cleanup)

function drawn(text: string, marks?: readonly MarkdownMark[]): HTMLElement {
  const { container } = render(
    <MarkdownScene>
      <Markdown text={text} {...(marks ? { marks } : {})} />
    </MarkdownScene>,
  )
  return container
}

const texts = (root: HTMLElement, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent)

describe('Markdown', () => {
  it('draws GitHub tables with their alignment, in a frame that scrolls', () => {
    const root = drawn('| a | b |\n| --- | ---: |\n| 1 | **2** |')
    expect(texts(root, '.table-scroll th')).toEqual(['a', 'b'])
    expect(root.querySelector('td.align-right strong')?.textContent).toBe('2')
  })

  it('draws tasks with their state, and no marker', () => {
    const root = drawn('- [x] done\n- [ ] open\n- plain')
    const boxes = [...root.querySelectorAll('input')]
    expect(boxes.map((box) => [box.checked, box.disabled, box.getAttribute('aria-label')])).toEqual(
      [
        [true, true, 'done'],
        [false, true, 'open'],
      ],
    )
    expect(texts(root, 'li')).toEqual(['done', 'open', 'plain'])
  })

  it('draws nested lists, numbered from where they begin, quotations and what is struck out', () => {
    const root = drawn('3. a\n   - b\n\n> quoted ~~old~~\n\n---\n\none  \ntwo')
    expect(root.querySelector('ol')?.start).toBe(3)
    expect(texts(root, 'ol ul li')).toEqual(['b'])
    expect(texts(root, 'blockquote s')).toEqual(['old'])
    expect(root.querySelectorAll('hr, br')).toHaveLength(2)
  })

  it('links addresses, but no file names', () => {
    const root = drawn('See https://x.example/a and readme.md, me@x.example.')
    const links = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))
    expect(links).toEqual(['https://x.example/a', 'mailto:me@x.example'])
  })

  it('resolves a link whose definition comes later', () => {
    const root = drawn('See [the page][p].\n\nMore.\n\n[p]: https://x.example/p')
    expect(root.querySelector('a')?.getAttribute('href')).toBe('https://x.example/p')
  })

  it.each([
    'costs $5 and $10',
    'from $5-$10',
    'echo $HOME$PATH',
    'US$5 and CA$7',
    '$20 (about 15€) or 5$',
  ])('leaves prices and variables text: %s', (text) => {
    const root = drawn(text)
    expect(root.querySelector('.maths')).toBeNull()
    expect(root.textContent).toBe(text)
  })

  it.each([
    ['$x^2$', 'x^2', false],
    ['the $n$th', 'n', false],
    ['\\(a+b\\)', 'a+b', false],
    ['\\[a\\]', 'a', true],
    ['$$\na\n- b\n= c\n$$', 'a\n- b\n= c', true],
    ['- item\n\n  \\[\n  y\n  \\]', 'y', true],
  ])('reads the formula in %j', (text, tex, display) => {
    const found = drawn(text).querySelector('.maths')
    expect(found?.textContent).toBe(tex)
    expect(found?.classList.contains('display')).toBe(display)
  })

  it('sets a formula with its MathML, and shows the source of one that it cannot read', async () => {
    const root = drawn('$\\frac{1}{2}$ and $\\nonsense{$')
    await expect.poll(() => root.querySelector('.maths .katex mfrac')).not.toBeNull()
    expect(texts(root, '.maths-source')).toEqual(['\\nonsense{'])
  })

  it('highlights code of a known language and names it', async () => {
    const root = drawn('```ts\nconst a = 1\n```')
    expect(root.querySelector('.code-head span')?.textContent).toBe('TypeScript')
    await expect.poll(() => texts(root, '.hljs-keyword')).toEqual(['const'])
    expect(root.querySelector('pre')?.textContent).toBe('const a = 1')
  })

  it('is plain in a language that nobody knows', () => {
    const root = drawn('```<b>x\n<b>y</b>\n```')
    expect(root.querySelector('.code-head span')?.textContent).toBe('<b>x')
    expect(root.querySelector('pre')?.textContent).toBe('<b>y</b>')
  })
})

const mark = (index: number, key = `m${index}`): MarkdownMark => ({
  index,
  key,
  node: <sup>{key}</sup>,
})

describe('marks in Markdown', () => {
  it('stand where their index is, in their order', () => {
    const text = 'One fact. Another **one.** End'
    const root = drawn(text, [mark(9, 'a'), mark(9, 'b'), mark(26, 'c')])
    expect(root.textContent).toBe('One fact.ab Another one.c End')
    expect(texts(root, 'strong')).toEqual(['one.'])
  })

  it.each([
    ['code', 'Call `abc` now', 7, 'Call abcm now'],
    ['an address', 'See [x](https://x.example/a) now', 20, 'See xm now'],
    ['a bare address', 'See https://x.example/a now', 12, 'See https://x.example/am now'],
    ['a line start', '- a\n- b', 4, 'am\nb'],
    ['the end of a table row', '| a |\n| --- |\n| b |', 19, 'abm'],
    ['the end of a fence', '```\na\n```', 9, 'am'],
    ['behind the end', 'a', 99, 'am'],
  ])('never break %s', (_, text, index, seen) => {
    const root = drawn(text, [mark(index, 'm')])
    const words = root.querySelector('.markdown')?.textContent ?? ''
    expect(words.replaceAll('\n', '')).toBe(seen.replaceAll('\n', ''))
  })

  it('stand behind a formula', () => {
    const root = drawn('So $x+y$ now', [mark(5, 'm')])
    expect(root.querySelector('.maths + sup')?.textContent).toBe('m')
  })

  it('belong to their block', () => {
    const root = drawn('One\n\nTwo', [mark(3, 'a'), mark(8, 'b')])
    expect(texts(root, 'p')).toEqual(['Onea', 'Twob'])
  })

  it('cannot be made up by a text', () => {
    expect(drawn('a\u2E4Fb', [mark(3, 'm')]).textContent).toBe('a\uFFFDbm')
  })
})

describe('hostile Markdown', () => {
  const many: [string, string][] = [
    ['quotations', '>'.repeat(100_000)],
    ['brackets', '['.repeat(100_000)],
    ['lists', '- '.repeat(50_000)],
    ['pictures', '!['.repeat(50_000)],
    ['marks', '**a '.repeat(25_000)],
    ['stars in a row', `${'*'.repeat(100_000)}a*`],
    ['dollars', '$a '.repeat(30_000)],
    ['open formulas', '\\( '.repeat(10_000)],
    ['back-ticks', Array.from({ length: 500 }, (_, index) => '`'.repeat(index + 1)).join(' ')],
    ['spaces', `a${' '.repeat(100_000)}b`],
    ['dashes', `| a |\n|${'-'.repeat(50_000)}x`],
    ['words', 'word '.repeat(200_000)],
    ['cells', `${'|a'.repeat(30)}\n${'|-'.repeat(30)}\n${'|\n'.repeat(60)}`],
  ]

  it.each(many)('comes to an end with very many %s', (_, text) => {
    expect(drawn(text).querySelector('.markdown')).not.toBeNull()
  })

  it.each(many)('comes to an end while very many %s arrive', (_, text) => {
    expect(holdBack(text).length).toBeLessThanOrEqual(text.length + 100_000)
  })

  it('draws no element and no attribute that the text asks for', () => {
    const root = drawn(
      '<img src=x onerror=alert(1)> <style>*{}</style>\n\n<iframe></iframe>\n\n[a](javascript:alert(1)) [b](data:text/html,x) ![c](https://evil.example/p.png "x")',
    )
    expect(root.querySelector('img, style, iframe, script')).toBeNull()
    expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://evil.example/p.png',
    ])
  })
})
